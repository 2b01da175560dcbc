"""What is wrong with the shape of a record, said for people: the models' findings at their place, with a remedy."""

import json
import re
from dataclasses import replace

from pydantic_core import ErrorDetails

from briefing.model.document import Document, Path
from briefing.model.fields import Frozen
from briefing.model.records import Record
from briefing.model.traversal import inner_model
from briefing.problems import Problem, closest_to, did_you_mean

WANTED = {
    "tuple_type": ("a list", "Write a list in brackets: [{}]."),
    "model_type": ("keys with values", "Write its keys below it, indented, or in braces: {}."),
    "model_attributes_type": ("keys with values", "Write its keys below it, indented, or in braces: {}."),
    "string_type": ("text", "Write one value, not a list and not keys."),
    "bool_parsing": ("true or false", "Write true or false."),
    "bool_type": ("true or false", "Write true or false."),
    "int_parsing": ("a whole number", "Write digits only."),
    "int_type": ("a whole number", "Write digits only."),
}
# What a model says itself: what is wrong, and the remedy behind a colon that stands in no code.
WITH_REMEDY = re.compile(r"(?P<what>(?:[^`:]|`[^`]*`)+): (?P<remedy>.+)")
# The forms of values, by key.
FORMS = {
    "id": "Write lower-case words joined by hyphens: second-meeting.",
    "name": "Write one word in lower case, or several joined by underscores: units_sold.",
    "sha256": "Write the 64 hexadecimal digits that `sha256sum` prints for the file.",
    "version": "Write three numbers: 0.2.0.",
    "sentence": "Write the number of a sentence, 12, or the first and the last of several in a row, 12-160.",
    "told_at": "Write the address of a page as it stands behind the site's: factions/.",
}


def without_misspelt(details: list[ErrorDetails], document: Document, index: int) -> list[ErrorDetails]:
    """What pydantic tells of a record; not that a key is missing which another was meant to be, for this is told at that one: it is
    misspelt, or stands twice."""
    strange = [(one["loc"][:-1], str(one["loc"][-1])) for one in details if one["type"] == "extra_forbidden"]
    return [one for one in details if one["type"] != "missing" or not ((index, *one["loc"][:-1]) in document.doubled or any(
        place == one["loc"][:-1] and closest_to(key, [str(one["loc"][-1])]) for place, key in strange))]


def shape_problem(kind: str, model: type[Record], index: int, document: Document, detail: ErrorDetails) -> Problem:
    """What pydantic tells of a record, at its place in the file."""
    found = fault(document, (index,), detail, model)
    return replace(found, message=f"{kind}/{_id_of(document, index)}: {found.message}")


def fault(document: Document, at: Path, detail: ErrorDetails, model: type[Frozen], rule: str = "REC1") -> Problem:
    """What pydantic tells of the mapping at `at`, which is not what its model asks for."""
    path = (*at, *detail["loc"])
    line, column = document.position(path)
    name = detail["loc"][-1] if detail["loc"] else ""
    message = detail["msg"].removeprefix("Value error, ")
    hint = "A neighbouring record shows the shape; CONTRIBUTING.md lists the keys."
    kind_of_error, given = detail["type"], detail["input"]
    if kind_of_error == "value_error" and (found := WITH_REMEDY.fullmatch(message)):
        message, hint = found["what"], f"{found['remedy'][:1].upper()}{found['remedy'][1:]}."
    if kind_of_error == "extra_forbidden":
        line, column = document.key_position(path)
        message = f'"{name}" is not a key of this record'
        hint = did_you_mean(str(name), _known_keys(model, detail["loc"][:-1]))
    elif kind_of_error == "missing":
        message, hint = f'the key "{name}" is missing', f"Add `{name}: …` to this record."
    elif kind_of_error == "literal_error":
        expected = detail["ctx"]["expected"]
        choices = re.findall(r"'([^']*)'", expected)
        is_negated = str(given).removeprefix("not ") in choices
        message = f'"{given}" is not one of: {expected}'
        hint = "Leave out what the source does not state: the pages say so themselves." if is_negated else did_you_mean(str(given), choices)
    elif given is None:
        message, hint = f'"{_key(detail["loc"])}" has no value', "Write a value, or remove the key."
    elif kind_of_error == "string_type" and isinstance(given, dict) and len(given) == 1:
        (key, value), message = *given.items(), f'"{_key(detail["loc"])}" must be text'
        hint = f'A colon with a space behind it makes a key: write "{key}: {value}" in quotation marks.'
    elif kind_of_error in WANTED:
        what, hint = WANTED[kind_of_error]
        shown = _in_braces(model, detail["loc"], given) if "keys" in what else given
        message, hint = f'"{_key(detail["loc"])}" must be {what}', hint.format(shown)
    elif kind_of_error == "string_too_short":
        message, hint = f'"{_key(detail["loc"])}" is empty', "Write a value, or remove the key."
    elif kind_of_error == "too_short":
        message, hint = f'"{_key(detail["loc"])}" has no entry', "Write one: this list cannot be empty."
    elif kind_of_error == "string_pattern_mismatch":
        message = f'"{given}" does not have the form of "{_key(detail["loc"])}"'
        hint = FORMS.get(_key(detail["loc"]), "A neighbouring record shows the form.")
    return Problem(document.path, line, column, rule, message, hint)


def _id_of(document: Document, index: int) -> str:
    value = document.value[index] if isinstance(document.value, list) else None
    return str(value.get("id", f"#{index + 1}")) if isinstance(value, dict) else f"#{index + 1}"


def _key(loc: Path) -> str:
    """The key that a place in a record belongs to; the place itself may be an item of a list."""
    return next((step for step in reversed(loc) if isinstance(step, str)), "record")


def _known_keys(model: type[Frozen], loc: Path) -> list[str]:
    """The keys that the model at `loc` inside `model` declares."""
    inner = _model_at(model, loc)
    return [info.alias or name for name, info in inner.model_fields.items()] if inner else []


def _model_at(model: type[Frozen], loc: Path) -> type[Frozen] | None:
    """The model at a place inside another."""
    for step in loc:
        if isinstance(step, int):
            continue
        field = next((info for name, info in model.model_fields.items() if step in (name, info.alias)), None)
        inner = inner_model(field.annotation) if field else None
        if inner is None:
            return None
        model = inner
    return model


def _in_braces(model: type[Frozen], loc: Path, given: object) -> str:
    """How what a place has to hold is written: the keys that are needed, or else all, and a text that was given for it."""
    inner = _model_at(model, loc)
    fields = [(info.alias or name, info) for name, info in inner.model_fields.items()] if inner else []
    needed = [(key, info) for key, info in fields if info.is_required() or key == "cites"] or fields
    needed.sort(key=lambda one: one[0] == "cites")
    words = json.dumps(given, ensure_ascii=False) if isinstance(given, str) and set(given) & set(",:#[]{}\"'") else given
    values = {"text": words if isinstance(given, str) else "…"}
    shown = (f"{key}: {'[…]' if 'tuple' in str(info.annotation) else values.get(key, '…')}" for key, info in needed)
    return f"{{{', '.join(shown)}}}"
