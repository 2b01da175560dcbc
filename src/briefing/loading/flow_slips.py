"""What an editor did to keys in braces, `{text: …, cites: […]}`: a comma ends a text there, and colons and brackets mean something."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.model.fields import Frozen
from briefing.model.own_kinds import Kind
from briefing.model.records import KINDS
from briefing.model.traversal import inner_model

# Where the keys in braces begin, and each of them.
BRACES = re.compile(r"\s*(?:- +)*(?:[\w-]+: +)?\[?(?=\{)")
ENTRY = re.compile(r"[{,]\s*(?P<key>[A-Za-z_]\w*):(?=\s|$)")
# What a text in braces cannot hold without quotation marks; a key in front of a colon lacks its comma.
SIGN = re.compile(r"(?P<key>(?:(?<=\s)[a-z_]+)?)(?P<sign>:(?=\s)|[\[\]{}])")
MARKED = ('"', "'", "[", "{")
ENDS = " ,]}"


@dataclass(frozen=True)
class Slip:
    """A slip: where, by line and column from 1, what it is, and what to do."""

    line: int
    column: int
    message: str
    hint: str


def in_quotation_marks(key: str, text: str) -> str:
    """A remedy: how the text of a key is written between marks, or below the key where it has marks of both kinds."""
    if '"' in text and "'" in text:
        return f"Write `{key}: >-`, and the text on the next line, indented by two spaces more."
    mark = "'" if '"' in text else '"'
    return f"Put the text in quotation marks: `{key}: {mark}{text}{mark}`."


def sign_in_braces(rows: Sequence[str], line: int) -> Slip | None:
    """A colon or a bracket in a text that stands in braces, in the line at which the parser stopped or the one before."""
    for number in (line, line - 1):
        row = rows[number - 1] if 0 < number <= len(rows) else ""
        for key, at, text in _texts(row):
            found = next((one for one in SIGN.finditer(text) if one["key"] not in _keys()), None)
            if found:
                message = f'"{found["sign"]}" means something of its own in braces, and stands in the text of "{key}"'
                return Slip(number, at + found.start("sign") + 1, message, in_quotation_marks(key, text))
    return None


def _texts(row: str) -> Iterator[tuple[str, int, str]]:
    """The texts without marks that stand in the braces of a line, each with its key and its offset."""
    begins = BRACES.match(row)
    entries = list(ENTRY.finditer(row, begins.end())) if begins else []
    for entry, end in zip(entries, [*(one.start() for one in entries[1:]), len(row)], strict=False):
        value = row[entry.end() : end]
        text = value.strip().rstrip(ENDS)
        if text and not text.startswith(MARKED):
            yield entry["key"], entry.end() + len(value) - len(value.lstrip()), text


@cache
def _keys() -> frozenset[str]:
    """Every key that records, and what stands in them, have."""
    found: set[str] = set()
    left: list[type[Frozen]] = [*KINDS.values(), Kind]
    while left:
        for name, info in left.pop().model_fields.items():
            if (key := info.alias or name) not in found and (inner := inner_model(info.annotation)):
                left.append(inner)
            found.add(key)
    return frozenset(found)
