"""Proper names in running text: what a capital, an abbreviation or a script without capitals gives away.

A name is looked for token by token. Where one of the known names begins, the longest of them is taken; any other token
with a capital is an unknown name, unless it opens a sentence and is an ordinary word.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefing.english.dates.moments import find_moments
from briefing.lazy_patterns import lazily

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670"
PART = lazily(rf"[^\W_][\w{MARKS}]*")
# Parts joined by hyphens, apostrophes or backticks: al-Watan, Hei`at, O’Neil.
TOKEN = lazily(rf"[^\W_][\w{MARKS}]*(?:[-‐‑'’`ʼʿʾ‘][^\W_][\w{MARKS}]*)*")
POSSESSIVE = lazily(r"(?:['’]s|(?<=s)['’])\Z")
# Behind one of these, or at the start, a sentence may open.
OPENERS = frozenset(".!?:;…—–·•→|/()[]{“”‘«»„\"\0\1*=÷×+&")
# Units that are written with a capital.
UNIT = lazily(r"(?:(?<=\d)\s?|(?<=per\s)|(?<=/))(?:[kMGT]?(?:Wh?|Hz|V|B)|K)(?!\w)|°\s?[CF](?!\w)")
SECTION = lazily(r"§\s?\d+")
_CAPITAL = rf"(?:al-)?[^\W\d_a-z][\w{MARKS}]*(?:[-‐‑'’`ʼʿʾ‘][\w{MARKS}]+)*"
_WHOLE = rf"{_CAPITAL}(?:\s+(?:of\s+|de\s+)?{_CAPITAL})*"
IN_A_ROW = lazily(rf"{_WHOLE}(?:,\s+(?:the\s+)?{_WHOLE})*,?\s+and\s+(?:the\s+)?{_WHOLE}")
BETWEEN_TWO = lazily(r",?\s+and\s+|,\s+")


@dataclass(frozen=True)
class Mention:
    """A name as a text has it, in code points from its start, end exclusive; `name` is empty for one that is not known."""

    start: int
    end: int
    text: str
    name: str = ""


def is_name(token: str) -> bool:
    """Whether a token is written like a name: with a capital somewhere, or in a script that has none."""
    if token.isascii():
        return token != token.lower()
    return any(char.isupper() or char.istitle() or _is_caseless(char) for char in token)


def _is_caseless(char: str) -> bool:
    return char > "\u024f" and char.isalpha() and char.lower() == char.upper()


def index_of(names: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names by their first part, the longest first."""
    index: dict[str, list[str]] = {}
    for name in sorted(set(names), key=len, reverse=True):
        if first := PART.search(name):
            index.setdefault(name[: first.end()], []).append(name)
    return {first: tuple(found) for first, found in index.items()}


def mentions(text: str, index: Mapping[str, tuple[str, ...]], is_ordinary: Callable[[str], bool]) -> Iterator[Mention]:
    """Every name of a text, in reading order; `is_ordinary` tells words that may open a sentence with a capital."""
    known = list(known_mentions(text, index))
    yield from known
    taken = [(mention.start, mention.end) for mention in known]
    taken += [(_behind_quarter(text, date.start), date.end) for date in find_moments(text)]
    taken += [match.span() for match in UNIT.finditer(text)]
    for token in TOKEN.finditer(text):
        if not is_name(token[0]) or not is_name(left := _left_of(token, taken)) or left == "I":
            continue
        word = POSSESSIVE.sub("", token[0])
        if not (_opens(text, token.start()) and word[1:] == word[1:].lower() and is_ordinary(word.lower())):
            yield Mention(token.start(), token.end(), word)


def in_a_row(text: str) -> set[int]:
    """How many names stand in each list of names: 2 for Russia and Turkey.

    >>> in_a_row("Russia and Turkey met the Front of X, Ansar al-Din and Y.")
    {2, 3}
    """
    return {len(BETWEEN_TWO.split(row[0])) for row in IN_A_ROW.finditer(text)}


def known_mentions(text: str, index: Mapping[str, tuple[str, ...]]) -> Iterator[Mention]:
    """Every known name of a text, in reading order."""
    at = 0
    for part in PART.finditer(text):
        if part.start() < at:
            continue
        for name in index.get(part[0], ()):
            end = part.start() + len(name)
            if text.startswith(name, part.start()) and not PART.match(text, end) and not text.startswith(("`", "ʼ"), end):
                yield Mention(part.start(), end, name, name)
                at = end
                break


def _behind_quarter(text: str, start: int) -> int:
    """Where a date begins, behind the Q3 of "Q3 2018", by which the text may name the quarter elsewhere."""
    quarter = re.compile(r"[QH][1-4]\s+(?:of\s+)?").match(text, start)
    return quarter.end() if quarter else start


def _left_of(token: re.Match[str], taken: list[tuple[int, int]]) -> str:
    """What is left of a token where other names, dates and units are taken out; all of it where a name has a foreign prefix."""
    start, end = token.span()
    chars = list(token[0])
    for first, last in taken:
        for at in range(max(first, start), min(last, end)):
            chars[at - start] = " "
    left = "".join(chars)
    return token[0] if re.match(r"(?:al|el|as|ar|an|ad|at|bin|ibn|abu)[-‐‑] ", left, re.IGNORECASE) else left


def _opens(text: str, start: int) -> bool:
    """Whether a sentence may open here."""
    before = text[:start].rstrip()
    return not before or before[-1] in OPENERS
