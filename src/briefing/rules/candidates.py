"""The stretches of files that may have brought some words to a page: where the files have them, in whatever way they are typed.

Which of them did, `location` finds out; here a stretch too many does no harm. Words may stand there in capitals, as entities, with a
line break, marks of emphasis, tags, links and citations between them.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from briefing.english.words.patterns import sure
from briefing.model.document import Document, Path, Position
from briefing.problems import line_and_column
from briefing.rules.rule import Finding

# More words than these tell a place no better.
MOST = 8
# So many marks are tried at most.
MOST_MARKS = 24
# A word that no text has, to stand in the place of another in a trial.
OTHER = "qzaxq"
WORD = re.compile(r"\w(?:\S*\w)?")
BETWEEN = r"(?:<[^<>]*>|&#?\w+;|\[\^[\w.-]*\]|\]\([^()\n]*\)|\\[nt]|[^\w{}])+?"
ALIKE = ("'’‘ʼ`", "-‐‑–—−")
RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # typed so, or 10<sup>6</sup>
# What opens a quotation, as it may be typed.
OPENED = re.compile(r"(?:[“”„«»\"‘’'‹›]|<q\b[^<>]*>|&\w*quo;|&quot;|&#\w+;)[\s*_]*\Z")
OPENS = tuple("“”„«»\"‘'‹›<")
# Signs before a word that belong to it.
SIGNS = re.compile(r"(?:\[\^|[^\w\s()\[\]{}<>“”„«»\"‘’'‹›])*\Z")
FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
EXPRESSION = re.compile(r"\{\{.*?\}\}", re.DOTALL)


@dataclass(frozen=True, order=True)
class Stretch:
    """A piece of a file. Offsets are code points from the start of its text, end exclusive."""

    path: str
    start: int
    end: int


def words_of(near: str) -> tuple[str, ...]:
    """The first words that lead to a fault, each from its first letter or digit to its last."""
    return tuple(found[0] for word in near.split() if (found := WORD.search(word)))[:MOST]


def rows_of(near: Sequence[str], short: bool = False) -> list[tuple[str, ...]]:
    """The words of each text that leads to a fault, each once; those that end another only where `short` ones are wanted."""
    rows = list(dict.fromkeys(filter(None, map(words_of, near))))
    return [row for at, row in enumerate(rows) if short or not any(other[-len(row) :] == row for other in rows[:at])]


def own_words(row: tuple[str, ...], finding: Finding) -> int:
    """How many of the words of a row are at fault, its last; 0 where nobody knows."""
    is_whole = finding.led_by is not None and row == words_of(next(iter(finding.near), ""))
    return max(len(row) - (finding.led_by or 0), 0) if is_whole else 0


def in_a_row(path: str, text: str, words: tuple[str, ...]) -> Iterator[Stretch]:
    """Where a text has words in a row: the stretch of the last of them."""
    yield from (Stretch(path, *match.span(1)) for match in _row(words).finditer(text))


@dataclass(frozen=True)
class FrontMatters:
    """The front matter of pages, one behind the other, with the places where they begin: other pages show a page's title."""

    text: str
    starts: tuple[int, ...]
    paths: tuple[str, ...]

    def having(self, word: str) -> Iterator[Stretch]:
        """Where a page has a word there."""
        for one in in_a_row("", self.text, (word,)):
            at = bisect_right(self.starts, one.start) - 1
            yield Stretch(self.paths[at], one.start - self.starts[at], one.end - self.starts[at])


def front_matters(texts: Iterable[tuple[str, str]]) -> FrontMatters:
    """Those of pages by their paths, each with its text."""
    found = [(path, match[0]) for path, text in texts if (match := FRONT_MATTER.match(text))]
    starts = tuple(accumulate((len(text) for _, text in found), initial=0))
    return FrontMatters("".join(text for _, text in found), starts[:-1], tuple(path for path, _ in found))


def before(path: str, text: str, start: int, words: tuple[str, ...]) -> list[Stretch]:
    """The stretches of the words that stand in a row before an offset, the nearest first, as far as they do."""
    found: list[Stretch] = []
    for word in reversed(words):
        match = re.compile(rf"(?<![^\W_])({_core(word)})(?![^\W_]){BETWEEN}\Z", re.IGNORECASE).search(text[max(0, start - 200) : start])
        if not match:
            break
        first = max(0, start - 200) + match.start(1)
        found.append(Stretch(path, first, first + len(match[1])))
        start = first
    return found


def opening(text: str, start: int, near: str) -> int:
    """Where a fault begins whose first word stands at an offset: with the mark of a quotation, or with a sign that belongs to the word."""
    if near.startswith(OPENS):
        mark = OPENED.search(text[max(0, start - 80) : start])
        return start - len(mark[0]) if mark else start
    found = next((match for word in near.split() if (match := WORD.search(word))), None)
    sign = sure(SIGNS.search(found.string[: found.start()]))[0] if found else ""
    return start - len(sign) if sign and text.endswith(sign, 0, start) else start


def is_within_code(text: str, stretch: Stretch) -> bool:
    """Whether a stretch of a template stands in its code, be it a word of this or a text between quotation marks."""
    return any(match.start() < stretch.start < match.end() for match in CODE.finditer(text))


def is_code(text: str, stretch: Stretch) -> bool:
    """Whether a stretch of a template is a word of its code and no text between quotation marks."""
    code = next((match for match in CODE.finditer(text) if match.start() < stretch.start < match.end()), None)
    if not code:
        return False
    head = text[code.start() : stretch.start]
    return head.count('"') % 2 == 0 and head.count("'") % 2 == 0


def expressions(path: str, text: str) -> Iterator[Stretch]:
    """The expressions of a template: what they say may stand in no file in this form."""
    yield from (Stretch(path, *match.span()) for match in EXPRESSION.finditer(text))


def marks(path: str, text: str, near: str) -> list[Stretch]:
    """Where the text of a template has the mark that some words begin with; those before these words first."""
    if not near.startswith(OPENS):
        return []
    forms = f"{re.escape(near[0])}|&\\w*quo;|&quot;|&#\\w+;"
    first = _core(next(iter(words_of(near)), ""))
    pattern = rf"{CODE.pattern}|<[^<>]*>|(?P<mark>{forms})(?=(?:{BETWEEN})??(?P<first>{first}))?"
    found = (match for match in re.finditer(pattern, text, re.DOTALL | re.IGNORECASE) if match["mark"])
    kept = sorted(found, key=lambda match: match["first"] is None)
    return [Stretch(path, *match.span("mark")) for match in kept][:MOST_MARKS]


def in_value(document: Document, path: Path, value: str, place: tuple[int, int]) -> Position:
    """The line and column of some words of a text value, offsets from its start, where its data file has as many of them as the value;
    else where the value begins."""
    start = document.start(path)
    words = value[slice(*place)]
    typed = list(in_a_row("", document.text[start : document.ends.get(path, start)], (words,))) if words else []
    meant = list(in_a_row("", value, (words,))) if words else []
    if len(typed) != len(meant) or not typed:
        return document.position(path)
    at = start + typed[[one.start for one in meant].index(place[0])].start
    return line_and_column(document.text, at)


@cache
def _row(words: tuple[str, ...]) -> re.Pattern[str]:
    *first, last = (_core(word) for word in words)
    row = "".join(f"{core}{BETWEEN}" for core in first)
    return re.compile(rf"(?<![^\W_]){row}({last})(?![^\W_])", re.IGNORECASE)


@cache
def _core(word: str) -> str:
    """A pattern of a word from its first letter or digit to its last."""
    found = WORD.search(word)
    return "".join(map(_letter, found[0])) if found else "(?!)"


def _letter(char: str) -> str:
    if char.isascii() and char.isalnum():
        return char
    if char in RAISED:
        return rf"(?:{char}|(?:<sup>)?{unicodedata.normalize('NFKC', char)}(?:</sup>)?)"
    same = next((alike for alike in ALIKE if char in alike), char)
    forms = dict.fromkeys((*same, unicodedata.normalize("NFD", char), f"\\{char}"))
    return f"(?:{'|'.join(map(re.escape, forms))}|&#?\\w+;|\\\\u[0-9a-fA-F]{{4}})"
