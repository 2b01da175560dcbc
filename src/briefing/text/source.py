"""The sentences and reference markers of a source text, as the text itself divides.

A paragraph ends at a blank line. Inside it a sentence ends at a terminator, with the quotation marks, brackets and
reference markers that trail it, if what follows looks like a start and what precedes is not an abbreviation.
Offsets are code points from the start of the text, end exclusive.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.text import matching
from briefing.text.markers import BEFORE_NUMBERS, TERMINATORS, Marker, find_markers


@dataclass(frozen=True)
class Sentence:
    """A numbered unit in reading order, from 1; no white space at its edges, trailing markers included."""

    number: int
    start: int
    end: int


@dataclass(frozen=True)
class Source:
    """A source text, divided. `path` is relative to the root; `title` is "" if the text has none."""

    id: str
    path: str
    title: str
    text: str
    sentences: tuple[Sentence, ...]
    markers: tuple[Marker, ...]

    def sentence_text(self, number: int) -> str:
        """The words of sentence `number`, as they stand. Raises IndexError if there is no such sentence."""
        if not 1 <= number <= len(self.sentences):
            raise IndexError(f"{self.path} has sentences 1 to {len(self.sentences)}, not {number}")
        sentence = self.sentences[number - 1]
        return self.text[sentence.start : sentence.end]

    def sentences_of(self, start: int, end: int) -> tuple[int, ...]:
        """The numbers of the sentences that the span touches; none for an empty span."""
        if start >= end:
            return ()
        first = bisect_right(self.sentences, start, key=lambda sentence: sentence.end)
        last = bisect_left(self.sentences, end, key=lambda sentence: sentence.start)
        return tuple(sentence.number for sentence in self.sentences[first:last])

    def markers_at(self, start: int, end: int) -> tuple[Marker, ...]:
        """The markers wholly inside the span, and those directly after it.

        Between the span and such a marker, and from one marker to the next, stand at most white space, closing
        punctuation, closing quotation marks and brackets; never the end of a paragraph.
        """
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        last = bisect_right(self.markers, end, key=lambda marker: marker.end)
        following = bisect_left(self.markers, end, key=lambda marker: marker.start)
        while following < len(self.markers) and _is_gap(self.text, end, self.markers[following].start):
            end = self.markers[following].end
            following += 1
            last = following
        return self.markers[first:last]

    def is_in_marker(self, at: int) -> bool:
        """Whether a reference marker covers the offset."""
        last = bisect_right(self.markers, at, key=lambda marker: marker.start) - 1
        return last >= 0 and at < self.markers[last].end

    @cached_property
    def folded(self) -> matching.FoldedText:
        """The text as the matcher reads it."""
        return matching.fold(self.text)


def read_source(id: str, path: str, text: str, title: str = "", abbreviations: Iterable[str] = ()) -> Source:
    """Divide `text` into numbered sentences and find its markers.

    `abbreviations` ("Gen.", "et al.") never end a sentence, beside those known here; their case counts.
    Raises ValueError if a title is given and the text does not begin with it on lines of its own.
    """
    body = _end_of_title(path, text, title)
    markers = find_markers(text)
    never = _NEVER | {piece.rstrip(".") for entry in abbreviations for piece in _nfc(entry).split()}
    spans = _Splitter(text, {marker.start: marker for marker in markers}, never).spans(body)
    sentences = tuple(Sentence(number, *span) for number, span in enumerate(spans, 1))
    return Source(id, path, title, text, sentences, markers)


def sentence_run(written: str) -> range:
    """The numbers of the sentences `12`, or of all from the first to the last of `12-160`; none where it counts down."""
    first, _, last = written.partition("-")
    return range(int(first), int(last or first) + 1)


# --- the title


def _end_of_title(path: str, text: str, title: str) -> int:
    """Where the body begins: behind the byte order mark, white space and title."""
    start = 1 if text.startswith("\ufeff") else 0
    wanted = matching.fold(title).folded.strip()
    if not wanted:
        return start
    head = matching.fold(text[start:])
    at = len(head.folded) - len(head.folded.lstrip())
    end = head.to_original(0, at + len(wanted))[1] if head.folded.startswith(wanted, at) else None
    if end is None or not re.match(r"[^\S\r\n]*(?:[\r\n]|\Z)", head.original[end:]):
        first_line = (head.original.strip().splitlines() or [""])[0][:80]
        raise ValueError(f"{path} must begin with its title “{title}” on a line of its own, but begins “{first_line}”")
    return start + end


# --- sentences

_BREAK = r"(?:\r\n|\n|\r(?!\n)|\u2029)"
_PARAGRAPH_END = re.compile(rf"{_BREAK}[^\S\r\n\u2029]*{_BREAK}\s*|\u2029\s*")
# French sets a space before a closing », German and Danish set » before what they quote.
_CLOSERS = r"(?:[\"'”’“‘»›«)\]}]|(?:\r\n|\s)»(?=[\s\[]|\Z))*"
_END = re.compile(rf"(?P<stop>[{TERMINATORS}]+)(?P<closers>{_CLOSERS})")
_AFTER_MARKER = re.compile(rf"(?::\d[\d–-]*)?{_CLOSERS}")  # [4]:12 gives a page
_SPACE = re.compile(r"\s*")
_GAP = re.compile(rf"[\s{TERMINATORS},;:،؛\"'”’“‘»›«)\]}}]*")
# A list's dash or bullet and an Arabic article may stand before the capital: "• The", "al-Watan".
_START = re.compile(r"\s+(?:[•–—*-]\s+)?(?P<article>(?:a[lnrstdz]|ash|e[lnrsd]|esh)[-‑])?(?P<first>\S)")
_FIRST_WORD = re.compile(r"\s+[“‘\"'«(\[]*([A-Za-z]{2,}(?![\w-])|[AI](?![\w.-]))")
_NUMBER = re.compile(r"\s+(?:\d|[IVXLC]{2,}\b|[B-HVX]\b)")
_TOKEN = re.compile(r"(?<![\w'’°])[^\W_]+(?:\.[^\W_]+)*\Z")
_ENUMERATOR = re.compile(r"\W*(?:\d{1,3}|[^\W\d_]|[ivxIVX]{1,5})\Z")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# What never ends a sentence, and what may: then the next word decides. What does not before a number: see `markers`.
_NEVER = _words(
    "Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Rt Hon Gen Col Lt Sgt Capt Cpt Cmdr Maj Adm Brig Sen Rep Gov Pres Mt Ft "
    "e.g i.e cf vs v viz approx ca incl esp"
)
_SOMETIMES = _words(
    "St Co Corp Inc Ltd Jr Sr Ave Blvd Rd Bros Dept Univ etc al est ed eds "
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri"
)
_STARTERS = _words(
    "The This That These Those He She It They We You I A In On At By For From But And However After Before When While "
    "If As Since Although Nobody None Nothing Neither Each Every Two Three Four Five Six Seven Eight Nine Ten "
    "Some Many Most Both There Here His Her Its Their Then Thus Meanwhile According"
)


@dataclass(frozen=True)
class _Splitter:
    text: str
    markers: dict[int, Marker]
    never: frozenset[str]

    def spans(self, start: int) -> Iterator[tuple[int, int]]:
        for first, last in self._paragraphs(start):
            yield from self._sentences(first, last)

    def _paragraphs(self, start: int) -> Iterator[tuple[int, int]]:
        for gap in _PARAGRAPH_END.finditer(self.text, start):
            yield start, gap.start()
            start = gap.end()
        yield start, len(self.text)

    def _sentences(self, first: int, last: int) -> Iterator[tuple[int, int]]:
        start = _SPACE.match(self.text, first, last).end()
        last = start + len(self.text[start:last].rstrip())
        for stop in _END.finditer(self.text, start, last):
            end = self._end_of_trail(stop.end(), last)
            if self._begins_after(end, last) and self._is_end(start, stop, end):
                yield start, end
                start = _SPACE.match(self.text, end, last).end()
        if start < last:
            yield start, last

    def _end_of_trail(self, at: int, last: int) -> int:
        """The end of the markers, and of what closes behind them."""
        while True:
            marker = self.markers.get(_SPACE.match(self.text, at, last).end())
            if marker is None and self.text[at : at + 1] in (",", ";"):  # superscripts in a row: ¹,²
                marker = self.markers.get(at + 1)
            if marker is None or marker.end > last:
                return at
            at = _AFTER_MARKER.match(self.text, marker.end, last).end()

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
        if stop["stop"] != "." or end > stop.end() or stop["closers"].strip(")]}"):
            return True
        return not self._is_abbreviation(start, stop.start(), end)

    def _is_abbreviation(self, start: int, dot: int, end: int) -> bool:
        if dot - start < 12 and _ENUMERATOR.match(self.text[start:dot]):  # "1. The parties"
            return True
        token = _TOKEN.search(_nfc(self.text[max(start, dot - 24) : dot]))
        if token is None:
            return False
        pieces = token[0].split(".")
        if token[0] in self.never or pieces[-1] in self.never:
            return True
        if pieces[-1].casefold() in BEFORE_NUMBERS or (len(pieces) == 1 and _is_letter(token[0], small=True)):
            return _NUMBER.match(self.text, end) is not None
        if _may_end(pieces):
            word = _FIRST_WORD.match(self.text, end)
            return word is None or word[1] not in _STARTERS
        return False


def is_before_a_name(text: str, stop: int) -> bool:
    """Whether the full stop at the offset belongs to a title or an initial, so that a name goes on: Dr. E. Marl."""
    token = _TOKEN.search(text[max(0, stop - 24) : stop])
    return bool(token) and text.startswith(".", stop) and (token[0] in _NEVER or _is_letter(token[0], small=False))


def _may_end(pieces: list[str]) -> bool:
    is_acronym = len(pieces) > 1 and all(len(piece) <= 2 and piece.isalpha() for piece in pieces)
    return is_acronym or pieces[-1] in _SOMETIMES or _is_letter(pieces[-1], small=False)


def _is_letter(piece: str, *, small: bool) -> bool:
    return len(piece) == 1 and piece.isalpha() and piece.islower() == small


def _is_gap(text: str, start: int, end: int) -> bool:
    gap = _GAP.match(text, start, end)
    return gap.end() == end and not _PARAGRAPH_END.search(text, start, end)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
