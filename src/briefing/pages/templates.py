"""The templates below docs/, and what is said of one that does not work."""

import re
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, TemplateSyntaxError

from briefing.model.addresses import FOLDERS
from briefing.model.records import KINDS
from briefing.problems import Problem, UnknownName, did_you_mean

RECORD_TEMPLATE = "_record.md"


@dataclass(frozen=True)
class Template:
    """One file below docs/; `kind` is set for a `_record.md`."""

    path: str
    text: str
    kind: str = ""


def read_templates(root: Path) -> tuple[list[Template], list[Problem]]:
    """Every page template, `_record.md` included; other files whose name starts with _ are for including."""
    found, problems = [], []
    for file in sorted((root / "docs").rglob("*.md")):
        path, folder = file.relative_to(root / "docs").as_posix(), file.parent.name
        if file.name.startswith("_") and file.name != RECORD_TEMPLATE:
            continue
        try:
            text = file.read_text("utf-8-sig")
        except UnicodeDecodeError as error:
            problems.append(Problem(f"docs/{path}", 1, 1, "REC1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
            continue
        found.append(Template(path, text, FOLDERS.get(folder, folder) if file.name == RECORD_TEMPLATE else ""))
    return found, problems


def template_problem(error: Exception, template: Template, environment: Environment) -> Problem:
    """A problem where the template, or a component that it uses, names what could not be worked with."""
    message = getattr(error, "message", None) or str(error) or type(error).__name__
    message = re.sub(r"'?briefing\.records\.(\w+) object'?", r"this \1", message)
    named = re.search(r"'([^']+)' is undefined|attribute '([^']+)'|named '([^']+)'|there is no .*\"(.+)\"", message)
    word = next(filter(None, named.groups()), "") if named else ""
    places = list(_places(error, template, environment))
    name, line, text = next((place for place in places if word and word in place[2]), places[0])
    hint = "See the section on templates in CONTRIBUTING.md."
    if word and not isinstance(error, UnknownName):
        hint = did_you_mean(word, environment.filters if "filter" in message else _words_in_reach(environment))
    elif isinstance(error, UnknownName):
        hint = error.hint
    if name != f"docs/{template.path}" and not name.startswith("docs/"):  # a page in a page is reported as itself
        hint += f" Used by docs/{template.path}."
    return Problem(name, line, max(text.find(word), 0) + 1, "REC1", f"the template does not work: {message}", hint)


def _places(error: Exception, template: Template, environment: Environment) -> Iterator[tuple[str, int, str]]:
    """Where rendering stopped, from the innermost component out to the page: name, line, and the line's text.

    The name that is undefined may stand in the page, though a component was the first to use its value.
    """
    if isinstance(error, TemplateSyntaxError):
        yield _place(error.filename, error.lineno, template, environment)
        return
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith((".md", ".html"))]
    for frame in dict.fromkeys((frame.filename, frame.lineno) for frame in reversed(frames)):
        yield _place(*frame, template, environment)
    if not frames:
        yield f"docs/{template.path}", 1, ""


def _place(filename: str | None, line: int, template: Template, environment: Environment) -> tuple[str, int, str]:
    root = Path(environment.loader.searchpath[0]).parent
    file = Path(filename) if filename else root / "docs" / template.path
    name = file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name
    rows = file.read_text("utf-8-sig").splitlines() if file.is_file() else []
    return name, line, rows[line - 1] if line <= len(rows) else ""


def _words_in_reach(environment: Environment) -> set[str]:
    fields = {name for model in KINDS.values() for name in model.model_fields}
    return {name for name in environment.globals if not name.startswith("_")} | {"record", "uses", "label"} | fields
