"""YAML read strictly: every scalar stays text, every value keeps its position, every surprise is a problem.

PyYAML parses; its YAML 1.1 resolver is left out, so `no`, `12:30`, `1_000`, `017` and dates stay the text
that the editor typed. The models in `records` decide what is a number.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import Protocol

import yaml

from briefing.loading.flow_slips import Slip, in_quotation_marks
from briefing.loading.yaml_slips import conflict, slip_in
from briefing.model.document import Document, Path, Position
from briefing.problems import Problem, line_and_column

# Deeper than any record goes; and what a file must have, at least, to be deeper: brackets, indentation, dashes in a row.
DEEPEST, SUSPECT = 20, 21
# Keys whose words are the source's, with whatever marks it has.
VERBATIM = ("quote", "prefix", "suffix", "in_words", "title", "term", "word")
STEPS = re.compile(r"^ {21}|(?:[-?:] ){10}", re.MULTILINE)
# What looks like the rest of a text, and is none to YAML; words that are chosen, not written, may have a comment beside them.
CUT_OFF, CHOSEN = re.compile(r"[ \t]+#"), ("status", "kind", "decision")
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # the quick one, where PyYAML has it


_Pair = tuple[yaml.Node, yaml.Node]


class _Mark(Protocol):
    """A place that PyYAML tells, in Python or in C; it counts from 0."""

    line: int
    column: int


def read(text: str, path: str) -> Document:
    """Read one YAML text. Never raises: what is wrong stands in `problems`, and `value` may then be None."""
    document = Document(path, text)
    if merging := conflict(text):
        document.problems.append(slip_problem(merging, path))
        return document
    try:
        if too_deep := _too_deep(text, path):
            document.problems.append(too_deep)
            return document
        surprises = list(_surprises(text, path)) if "*" in text or "!" in text else []  # most files are parsed once
        node = yaml.compose(text, Loader=LOADER)
    except yaml.reader.ReaderError as error:
        document.problems.append(_unreadable(error, text, path))
        return document
    except yaml.YAMLError as error:
        document.problems.append(syntax_problem(error, text, path))
        return document
    if surprises:
        document.problems.extend(surprises)
        return document
    document.value = None if node is None else _value(node, (), document)
    return document


def _too_deep(text: str, path: str) -> Problem | None:
    """A problem where lists and keys stand in one another deeper than any record needs. Few files have to be looked at for it."""
    if text.count("[") + text.count("{") < SUSPECT and not STEPS.search(text):
        return None
    depth = 0
    for event in yaml.parse(text, Loader=LOADER):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            here = _position(event.start_mark)
            return _problem(path, here, f"this stands more than {DEEPEST} levels deep", "Records are flat: see CONTRIBUTING.md.")
    return None


def _surprises(text: str, path: str) -> Iterator[Problem]:
    """Aliases, and tags that are written out: an event has no tag but those."""
    for event in yaml.parse(text, Loader=LOADER):
        here = _position(event.start_mark)
        if isinstance(event, yaml.AliasEvent):
            yield _problem(path, here, "an alias repeats what stands elsewhere", "Write the value out: one fact stands in one place.")
        elif tag := getattr(event, "tag", None):
            yield _problem(path, here, f"the tag {tag} is not allowed", "Remove the tag.")


def _value(node: yaml.Node, path: Path, document: Document) -> object:
    document.values[path], document.ends[path] = _position(node.start_mark), node.end_mark.index
    if isinstance(node, yaml.ScalarNode):
        if not node.style and '"' in node.value and (path[-1:] or ("",))[0] not in VERBATIM and node.value.count('"') % 2:
            document.problems.append(_stray_mark(node, document))
        if not node.style and " " in node.value and (path[-1:] or ("",))[0] not in CHOSEN:
            document.problems.extend(_cut_off(node, document))
        return None if not node.style and node.value in ("", "~", "null") else node.value
    if isinstance(node, yaml.SequenceNode):
        children = _with_braces(node, document) if node.flow_style else node.value
        return [_value(child, (*path, index), document) for index, child in enumerate(children)]
    return _mapping(node, path, document) if isinstance(node, yaml.MappingNode) else None


def _stray_mark(node: yaml.ScalarNode, document: Document) -> Problem:
    """A straight mark without a partner in a text that no marks surround."""
    at = document.text.index('"', node.start_mark.index)
    hint = "Take it out, put the whole text between two of them, or type “ and ” around what is quoted."
    return _problem(document.path, line_and_column(document.text, at), 'the quotation mark " has no partner', hint)


def _cut_off(node: yaml.ScalarNode, document: Document) -> Iterator[Problem]:
    """A `#` behind a text that no marks surround: YAML ends the text there."""
    if found := CUT_OFF.match(document.text, node.end_mark.index):
        here = line_and_column(document.text, found.end() - 1)
        hint = "Put the whole text in quotation marks; a comment goes on a line of its own."
        yield _problem(document.path, here, "what stands behind this # is a comment, and no text", hint)


def _with_braces(node: yaml.SequenceNode, document: Document) -> list[yaml.Node]:
    """The entries of a list in brackets, with the keys of one whose braces were forgotten put together, and told."""
    bare = [one for one in node.value if isinstance(one, yaml.MappingNode) and document.text[one.start_mark.index] != "{"]
    others = [one for one in node.value if one not in bare]
    if not bare or not (any(isinstance(one, yaml.MappingNode) for one in others) or (len(bare) > 1 and not others)):
        return list(node.value)  # texts, one with a colon in it
    keys = document.text[bare[0].start_mark.index : bare[-1].end_mark.index]
    hint = f"Write braces around them: {{{keys}}}."
    document.problems.append(_problem(document.path, _position(bare[0].start_mark), "keys stand in a list without braces", hint))
    first = yaml.MappingNode(bare[0].tag, [pair for one in bare for pair in one.value], bare[0].start_mark, bare[-1].end_mark)
    return [*others, first]


def _mapping(node: yaml.MappingNode, path: Path, document: Document) -> dict[str, object]:
    result: dict[str, object] = {}
    begins = False  # what follows may be the next entry's
    cut = _cut_by_comma(node) if node.flow_style else ()
    if cut:
        document.problems.append(_of_comma(node, cut, document))
    for key_node, value_node in (pair for pair in node.value if pair not in cut):
        here = _position(key_node.start_mark)
        key = key_node.value if isinstance(key_node, yaml.ScalarNode) else ""
        if not key:
            document.problems.append(_problem(document.path, here, "a key must be a word", "Write `key: value`."))
            continue
        if key in result:
            document.doubled.add(path)
            if not begins:
                document.problems.append(_twice(document, path, key, here, begins := key == next(iter(result))))
            continue
        document.keys[(*path, key)] = here
        result[key] = _value(value_node, (*path, key), document)
    return result


def _cut_by_comma(node: yaml.MappingNode) -> list[_Pair]:
    """The keys in braces that are none, but the rest of a text that a comma ended: they have no colon, or are no words."""
    def is_cut(pair: _Pair) -> bool:
        key, value = pair
        is_bare = isinstance(key, yaml.ScalarNode) and not key.style
        is_empty = isinstance(value, yaml.ScalarNode) and not value.style and value.start_mark.index == key.end_mark.index
        return is_bare and (is_empty or " " in key.value)

    return list(takewhile(is_cut, dropwhile(lambda pair: not is_cut(pair), node.value[1:])))


def _of_comma(node: yaml.MappingNode, cut: list[_Pair], document: Document) -> Problem:
    """A comma in a text that stands in braces, and how the text is written."""
    key, value = node.value[node.value.index(cut[0]) - 1]
    end = max(mark.end_mark.index for mark in cut[-1])
    text = document.text[value.start_mark.index : end]
    at = document.text.index(",", value.end_mark.index)
    message = f'a comma ends the text of "{key.value}" here, and what stands behind it reads as a key'
    return _problem(document.path, line_and_column(document.text, at), message, in_quotation_marks(key.value, text))


def _twice(document: Document, path: Path, key: str, here: Position, begins: bool) -> Problem:
    first = document.keys[(*path, key)][0]
    hint = "Put a dash before it where it begins the next entry of a list; else keep one of the two." if begins else "Keep one of the two."
    return _problem(document.path, here, f'the key "{key}" stands twice, first on line {first}', hint)


def _unreadable(error: yaml.reader.ReaderError, text: str, path: str) -> Problem:
    """The offset that the error gives counts characters in Python and bytes in C: the character itself is looked for."""
    at = max(text.find(chr(error.character)), 0) if isinstance(error.character, int) else 0
    return _problem(path, line_and_column(text, at), f"U+{ord(text[at]):04X}: {error.reason}", "Take it out.")


def syntax_problem(error: yaml.YAMLError, text: str, path: str, rule: str = "REC1") -> Problem:
    """Why a text cannot be read, at the slip that it comes from."""
    if isinstance(error, yaml.reader.ReaderError):
        return replace(_unreadable(error, text, path), rule=rule)
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    what = getattr(error, "problem", None) or str(error).splitlines()[0]
    slip = slip_in(text, _position(mark), what)
    return slip_problem(replace(slip, message=f"this is not valid YAML: {slip.message}"), path, rule)


def slip_problem(slip: Slip, path: str, rule: str = "REC1") -> Problem:
    """A slip as the problem of a file."""
    return Problem(path, slip.line, slip.column, rule, slip.message, slip.hint)


def _position(mark: _Mark | None) -> Position:
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _problem(path: str, position: Position, message: str, hint: str) -> Problem:
    return Problem(path, *position, "REC1", message, hint)
