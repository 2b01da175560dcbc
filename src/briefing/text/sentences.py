"""Where the sentences of a source end.

A paragraph ends at a blank line. Inside it a sentence ends at a terminator, with the quotation marks, brackets and
reference markers that trail it, if what follows looks like a start and what precedes is not an abbreviation.
Offsets are code points from the start of the text, end exclusive.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from briefing.english.words import word_lists as known
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.patterns import sure
from briefing.lazy_patterns import lazily
from briefing.text.markers import CLOSERS, TERMINATORS, Marker

_BREAK = r"(?:\r\n|\n|\r(?!\n)|\u2029)"
PARAGRAPH_END = lazily(rf"{_BREAK}[^\S\r\n\u2029]*{_BREAK}\s*|\u2029\s*")
# A numbered heading: a short first line without a stop, before one that begins with a capital.
_HEADING = lazily(
    rf"\s*(?P<line>(?:\d{{1,2}}(?:\.\d{{1,2}})*[.)]?|[IVX]{{1,5}}[.)]|\([a-z\d]{{1,3}}\)|(?:Section|Part|Chapter|Article|Annex)\s[\dIVX]+[.:]?)"
    rf"[^\S\r\n]+[^\W\d_a-z][^\r\n]{{0,58}}(?<![{TERMINATORS},;:\s]))[^\S\r\n]*{_BREAK}[^\S\r\n]*(?=(?P<next>[“‘\"«]?[^\W\d_a-z]\S*))"
)
_END = lazily(rf"(?P<stop>[{TERMINATORS}]+)(?P<closers>{CLOSERS})")
_CLOSERS = lazily(CLOSERS)
_SPACE = lazily(r"\s*")
# A list's dash or bullet and an Arabic article may stand before the capital: "• The", "al-Watan".
_START = lazily(r"\s+(?:[•–—*-]\s+)?(?P<article>(?:a[lnrstdz]|ash|e[lnrsd]|esh)[-‑])?(?P<first>\S)")
_FIRST_WORD = lazily(r"\s+[“‘\"'«(\[]*([A-Za-z]{2,}(?![\w-])|[AI](?![\w.-]))")
# A capital that a small word follows: of no name in several words.
_ALONE = lazily(r"\s+([A-Z][a-z]+)\s+[a-z]")
# What an abbreviation may stand before: a number or sum, a Roman numeral, a letter, the symbol of a document (S/2019/77, B7).
_NUMBER = lazily(r"\s+(?:[€$£¥₹]?\d|[IVXLC]{2,}\b|[B-HVX]\b|[A-Z]{1,5}(?:[/.-][A-Z]{1,5}){0,4}[/.-]?\d)")
_TOKEN = lazily(r"(?<![\w'’°])(?:[Nn]°|[^\W_]+(?:\.[^\W_]+)*)\Z")
# A measure in two parts, 5 ft. 10 in.: the first, and what the second is of.
_LARGER = frozenset(known.listed("ft lb lbs st hr hrs yd yds"))
_SMALLER = lazily(r"\s+\d{1,2}(?:\.\d+)?\s?(?:ins?|oz|lbs?|mins?|ft)(?!\w)")
_ENUMERATOR = lazily(r"\W*(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,5})\Z")
_WORD_BEFORE = lazily(r"([A-Za-z]+)\s+\Z")
_OF_TIMES = "|".join(sorted(known.DAYS_AND_MONTHS | known.ZONES))
_TIME_GOES_ON = lazily(rf"\s+(?:(?:{_OF_TIMES})\b|[A-Z]\w+\s+(?:standard\s+|summer\s+)?time\b)")
_ELLIPSIS = lazily(r"(?:\A|\s)(?:…|\.\.\.|\.\s\.\s\.)\Z")
_I = lazily(r"\s+I(?!\w)")
_WORDS = lazily(r"[^\W\d_]+")
_LINE = lazily(r"[\r\n][^\S\r\n]*")


def spans(text: str, start: int, markers: Iterable[Marker], abbreviations: Iterable[str] = ()) -> Iterator[tuple[int, int]]:
    """The start and end of each sentence of `text` from `start` on, with no white space at its edges.

    `abbreviations` ("Gen.", "et al.") never end a sentence, beside those known here; their case counts.
    """
    never = known.NEVER | {piece.rstrip(".") for entry in abbreviations for piece in _nfc(entry).split()}
    return _Splitter(text, {marker.start: marker for marker in markers}, never).spans(start)


def is_before_a_name(text: str, stop: int) -> bool:
    """Whether the full stop at the offset belongs to a title or an initial, so that a name goes on: Dr. E. Marl."""
    token = _TOKEN.search(text[max(0, stop - 24) : stop])
    return token is not None and text.startswith(".", stop) and (token[0] in known.NEVER or _is_letter(token[0], small=False))


@dataclass(frozen=True)
class _Splitter:
    text: str
    markers: dict[int, Marker]
    never: frozenset[str]

    @cached_property
    def inside(self) -> frozenset[int]:
        """The places of stops that belong to a marker: [fn. 3]."""
        return frozenset(at for marker in self.markers.values() for at in range(marker.start, marker.end) if self.text[at] in TERMINATORS)

    def spans(self, start: int) -> Iterator[tuple[int, int]]:
        for first, last in self._paragraphs(start):
            yield from self._sentences(first, last)

    def _paragraphs(self, start: int) -> Iterator[tuple[int, int]]:
        for gap in PARAGRAPH_END.finditer(self.text, start):
            yield from self._below_heading(start, gap.start())
            start = gap.end()
        yield from self._below_heading(start, len(self.text))

    def _below_heading(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        """A paragraph without the numbered heading on a line of its own above it, and that heading; a line that ends where the next word
        has no room any more is none."""
        heading = _HEADING.match(self.text, first, last)
        if heading and len(heading["line"]) + len(heading["next"]) < max(map(len, self.text[heading.end() : last].splitlines()), default=0):
            yield first, heading.end()
            first = heading.end()
        yield first, last

    def _sentences(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        start = sure(_SPACE.match(self.text, first, last)).end()
        last = start + len(self.text[start:last].rstrip())
        notes = self._notes(start, last)
        for stop in _END.finditer(self.text, start, last):
            if stop.start() < start or stop.start() in self.inside:
                continue
            end = self._end_of_trail(stop.end(), last, notes)
            if self._begins_after(end, last) and self._is_end(start, stop, end):
                yield start, end
                start = sure(_SPACE.match(self.text, end, last)).end()
        if start < last:
            yield start, last

    def _notes(self, start: int, last: int) -> frozenset[int]:
        """Where the notes of a list of notes begin: markers that open lines, one number after the other."""
        if start not in self.markers:
            return frozenset()
        found = [start, *(match.end() for match in _LINE.finditer(self.text, start, last) if match.end() in self.markers)]
        numbers = [_number(self.markers[at].label) for at in found]
        return frozenset(at for at, (before, number) in zip(found[1:], pairwise(numbers), strict=True) if number == before + 1)

    def _end_of_trail(self, at: int, last: int, notes: frozenset[int]) -> int:
        """The end of the markers, and of what closes behind them."""
        while True:
            begin = sure(_SPACE.match(self.text, at, last)).end()
            marker = self.markers.get(begin) if begin not in notes else None
            if marker is None and self.text[at : at + 1] in (",", ";", "–", "-"):  # in a row, or from one to another: ¹,², [1]–[3]
                marker = self.markers.get(at + 1)
            if marker is None or marker.end > last:
                return at
            at = sure(_CLOSERS.match(self.text, marker.end, last)).end()

    def _begins_after(self, at: int, last: int) -> bool:
        start = _START.match(self.text, at, last)
        if start is None:
            return False
        category = unicodedata.category(start["first"])
        if start["article"]:
            return category == "Lu"
        return category in ("Lu", "Lt", "Lo", "Ps", "Pi", "Sc") or category[0] == "N" or start["first"] in "\"'§¶»¿¡"

    def _is_end(self, start: int, stop: re.Match[str], end: int) -> bool:
        if stop.start() > start and self.text[stop.start() - 1] in "[(":  # […] and (!) stand inside a sentence
            return False
        if end > stop.end() or stop["closers"].strip(")]}"):
            return True
        if _ELLIPSIS.search(self.text[max(start, stop.end() - 6) : stop.end()]):
            return self._opens(end) and not _I.match(self.text, end)
        if stop["stop"] == ".":
            return not self._is_abbreviation(start, stop.start(), end)
        return self._opens(end) or not self._is_name(stop)

    def _is_name(self, stop: re.Match[str]) -> bool:
        """Whether a mark belongs to the name that it closes: Yahoo!"""
        token = _TOKEN.search(self.text[max(0, stop.start() - 24) : stop.start()])
        return token is not None and token[0] + stop["stop"] in known.NAMES_WITH_A_MARK

    def _is_abbreviation(self, start: int, dot: int, end: int) -> bool:
        if dot - start < 12 and _ENUMERATOR.match(self.text[start:dot]):  # "1. The parties"
            return True
        token = _TOKEN.search(_nfc(self.text[max(start, dot - 24) : dot]))
        if token is None:
            return False
        pieces = token[0].split(".")
        if token[0] in self.never or pieces[-1] in self.never:
            return True
        if _is_before_numbers(pieces[-1]) or (len(pieces) == 1 and _is_letter(token[0], small=True)):
            return _NUMBER.match(self.text, end) is not None
        if token[0] in _LARGER and _SMALLER.match(self.text, end):
            return True
        if token[0].casefold() in ("a.m", "p.m"):
            return self._is_time(start, dot - len(token[0]), end)
        return _may_end(pieces) and not self._ends(token[0], pieces, dot - len(token[0]), end)

    def _ends(self, token: str, pieces: list[str], begin: int, end: int) -> bool:
        """Whether an abbreviation, acronym or initial that may end a sentence does: the words on both sides tell."""
        if not _FIRST_WORD.match(self.text, end):
            return False
        if self._opens(end):
            return True
        before = _WORD_BEFORE.search(self.text[max(0, begin - 24) : begin])
        word = before[1] if before else ""
        if len(token) == 1:
            return word.lower() in known.LETTERED and self._opens_anew(end)
        is_name = word == word.lower() == "the" or token in known.POSTPOSED or pieces[-1] in known.COMPANY_FORMS
        return is_name and self._opens_anew(end)

    def _is_time(self, start: int, begin: int, end: int) -> bool:
        """Whether a sentence goes on behind a.m. or p.m.: with a day or zone, or because it has said nothing but the time."""
        if not _FIRST_WORD.match(self.text, end) or _TIME_GOES_ON.match(self.text, end):
            return True
        said = _WORDS.findall(self.text[max(start, begin - 80) : begin].lower())
        return begin - start <= 80 and all(word in known.OF_A_TIME for word in said)

    def _opens(self, at: int) -> bool:
        word = _FIRST_WORD.match(self.text, at)
        return word is not None and word[1] in known.STARTERS

    def _opens_anew(self, at: int) -> bool:
        """Whether an ordinary word with a capital opens a sentence here: it is of no name, office or institution."""
        word = _ALONE.match(self.text, at)
        return word is not None and word[1].lower() not in known.INSTITUTIONS and is_ordinary(word[1].lower())


def _number(label: str) -> int:
    """The number of a note; where its label has none, one that follows no other."""
    return int(label.rstrip("/")) if label.rstrip("/").isdecimal() else -9


def _is_before_numbers(piece: str) -> bool:
    return piece.casefold() in known.BEFORE_NUMBERS or piece in known.BEFORE_NUMBERS_CAPITAL


def _may_end(pieces: list[str]) -> bool:
    is_acronym = len(pieces) > 1 and all(len(piece) <= 2 and piece.isalpha() for piece in pieces)
    return is_acronym or pieces[-1] in known.SOMETIMES or _is_letter(pieces[-1], small=False)


def _is_letter(piece: str, *, small: bool) -> bool:
    return len(piece) == 1 and piece.isalpha() and piece.islower() == small


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
