"""The parts of a block's text: stretches up to the end of a statement, each with what is read in it whoever cites what."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from briefing.extract.quotations import LEFT_OUT, opens
from briefing.text.quotation_marks import IN_MARKS
from briefing.text.sentences import is_before_a_name

# What stands in a statement for a figure.
FIGURE = "\1"
# Places in a block's text while it is read: a chip, a quoted element, each followed by one character that numbers it.
CHIP, QUOTED, FIRST = "\ue000", "\ue001", 0xE100
LINK, LINK_END = "\ue002", "\ue003"
# A letter that a quotation changes, “[T]he road”: the word is whole to all but its quotation.
CHANGED_LETTER = re.compile(r"\[([^\W\d_])\](?=[^\W\d_])")
# A reference marker that is quoted along with the words; PRO2 holds it to the source.
QUOTED_MARKER = re.compile(r"\[\d{1,3}[a-z]?\]")
# A statement ends at a stop, with the marks and chips that belong to it, before what may open the next.
_ABBREVIATIONS = ("Mr", "Ms", "Dr", "St", "No", "vs", "Mrs", "Art", "Gen", "Col", "Prof", "Sect")
_NO_ABBREVIATION = "".join(rf"(?<!\b{word})" for word in (*_ABBREVIATIONS, r"[^\W\d_]"))
END_OF_STATEMENT = re.compile(
    rf"(?:{_NO_ABBREVIATION}[.!?…؟][”’\"»)\]]*|[.!?…؟][”’\"»)\]]*(?:\s*\ue000[\ue100-\uf8ff])+)"
    r"(?:\s*\ue000[\ue100-\uf8ff])*\s+(?=[^\W\d_a-z]|[“‘\"«(\0\1\ue001])"
)


@dataclass(frozen=True)
class Part:
    """A stretch of a block's text up to the end of a statement, with what is read in it whoever cites what.

    `text` has the marks; `plain` and `unlinked` have none, `said` is `plain` as its quotations are meant. `chips` are the numbers
    of its chips; `quoted` those of its quoted elements, each with whether it begins a sentence; `figures` how many it shows, and
    `has_marks` whether words stand between quotation marks.
    """

    text: str
    plain: str
    said: str
    unlinked: str
    chips: tuple[int, ...]
    quoted: tuple[tuple[int, bool], ...]
    figures: int
    has_marks: bool


@lru_cache(maxsize=8192)  # heads, fields and whole sentences stand on many pages
def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of a block's text, white space folded."""
    stops = (match for match in END_OF_STATEMENT.finditer(text) if CHIP in match[0] or not is_before_a_name(text, match.start()))
    ends = _outside(stops, [match.span() for match in IN_MARKS.finditer(text)])  # a quotation may hold several sentences
    edges = (0, *ends, len(text))
    return tuple(_part(text[start:end]) for start, end in pairwise(edges))


def _part(text: str) -> Part:
    plain = _plain(text)
    return Part(
        text, plain, IN_MARKS.sub(_as_said, " ".join(plain.split())), _plain(re.sub(f"{LINK}.*?{LINK_END}", " ", text)),
        tuple(ord(char) - FIRST for char in re.findall(f"{CHIP}(.)", text)),
        tuple((ord(match[1]) - FIRST, opens(_plain(text[: match.start()]))) for match in re.finditer(f"{QUOTED}(.)", text)),
        text.count(FIGURE), IN_MARKS.search(" ".join(plain.split())) is not None,
    )


def _as_said(quotation: re.Match[str]) -> str:
    """A quotation as its words are meant, without what was changed in it and what the source only refers to."""
    return QUOTED_MARKER.sub("", CHANGED_LETTER.sub(r"\1", quotation[0]))


def _outside(stops: Iterator[re.Match[str]], quoted: list[tuple[int, int]]) -> Iterator[int]:
    """The ends of those stops that stand in no quotation; both are in reading order."""
    for stop in stops:
        at = bisect_left(quoted, (stop.end(), 0)) - 1
        if at < 0 or stop.end() >= quoted[at][1]:
            yield stop.end()


def _plain(text: str) -> str:
    """A statement's text with what is read elsewhere as \\0."""
    return re.sub(f"[{CHIP}{QUOTED}].", f" {LEFT_OUT} ", text.replace(LINK, "").replace(LINK_END, ""))
