"""A problem is a value: where, which rule, what must hold, and the likely remedy."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

ENDLESS = re.compile(r"(\S{120})\S{80,}")


@dataclass(frozen=True, order=True)
class Problem:
    """Something that keeps the briefing from being published.

    `path` is relative to the root of the briefing, with forward slashes; `line` and `column` count from 1.
    """

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""

    def __str__(self) -> str:
        hint = f"\n    {visible(self.hint)}" if self.hint else ""
        return f"{visible(self.path)}:{self.line}:{self.column}: {self.rule} {visible(self.message)}{hint}"


def visible(text: str) -> str:
    """A text on which no character steers a terminal or turns a line, but stands as its number; a word without end is cut."""
    return STEERING.sub(lambda found: f"\\u{{{ord(found[0]):x}}}", ENDLESS.sub(r"\1…", text))


class CannotRun(Exception):
    """The briefing cannot be looked at at all, for instance because a folder is missing."""


class UnknownName(ValueError):
    """A template asks for a record, a page or a file that is not there; `hint` names what is."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint


def closest_to(word: str, known: Iterable[str]) -> str:
    """The known word that one was probably meant to be; "" where none is close."""
    return next(iter(difflib.get_close_matches(word, sorted(set(known)), n=1, cutoff=0.6)), "")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A hint naming the closest known words, or the known words where none is close and there are twelve at most.

    >>> did_you_mean("reject", ["rejected", "corridor"])
    'Did you mean "rejected"?'
    """
    choices = sorted(set(known))
    close = difflib.get_close_matches(word, choices, n=2, cutoff=0.6)
    if close:
        return "Did you mean " + " or ".join(f'"{choice}"' for choice in close) + "?"
    if not choices:
        return "There is none yet."
    return f"Known: {', '.join(choices)}." if len(choices) <= 12 else f"None of the {len(choices)} that are known is close to it."


def place_of(text: str, words: str) -> tuple[int, int]:
    """The line and column where a text has the words first; its top where it does not."""
    return line_and_column(text, max(text.find(words), 0))


def line_and_column(text: str, at: int) -> tuple[int, int]:
    """The line and column of an offset, both counted from 1."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def offset_of(text: str, line: int, column: int) -> int:
    """The offset of a line and column, both counted from 1."""
    return sum(len(one) + 1 for one in text.split("\n")[: line - 1]) + column - 1
