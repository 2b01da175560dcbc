"""A source text, with its sentences and reference markers by offset, as the text itself divides.

Offsets are code points from the start of the text, end exclusive.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from briefing.lazy_patterns import lazily
from briefing.text import matching, sentences
from briefing.text.markers import TERMINATORS, Marker, find_markers
from briefing.text.sentences import PARAGRAPH_END
from briefing.text.shown import Shown, shown


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

    def markers_in(self, start: int, end: int) -> tuple[Marker, ...]:
        """The markers that begin inside the span."""
        first, last = (bisect_left(self.markers, edge, key=lambda marker: marker.start) for edge in (start, end))
        return self.markers[first:last]

    def around(self, start: int, end: int) -> tuple[str, str]:
        """What else the sentences of a span have, before it and behind; a heading above, on a line of its own, is none of it."""
        numbers = self.sentences_of(start, end)
        if not numbers:
            return "", ""
        before = self.text[self.sentences[numbers[0] - 1].start : start]
        return _HEADING.sub("", before), self.text[end : self.sentences[numbers[-1] - 1].end]

    def ends_paragraph(self, number: int) -> bool:
        """Whether a paragraph ends behind a sentence, and another begins; the edges of the text are none."""
        if not 1 <= number < len(self.sentences):
            return False
        return PARAGRAPH_END.search(self.text, self.sentences[number - 1].end, self.sentences[number].start) is not None

    def markers_at(self, start: int, end: int) -> tuple[Marker, ...]:
        """The markers that begin inside the span, and those directly after it.

        Between the span and such a marker, and from one marker to the next, stand at most white space, closing
        punctuation, closing quotation marks and brackets; never the end of a paragraph.
        """
        first = bisect_left(self.markers, start, key=lambda marker: marker.start)
        following = last = bisect_left(self.markers, end, key=lambda marker: marker.start)
        while following < len(self.markers) and _is_gap(self.text, end, self.markers[following].start):
            end = self.markers[following].end
            following += 1
            last = following
        return self.markers[first:last]

    @cached_property
    def shown(self) -> Shown:
        """The text as it is read: without its markers, and without characters of no width."""
        return shown(self.text, ((marker.start, marker.end) for marker in self.markers))

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
    spans = sentences.spans(text, body, markers, abbreviations)
    numbered = tuple(Sentence(number, *span) for number, span in enumerate(spans, 1))
    return Source(id, path, title, text, numbered, markers)


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


# A short first line without a stop, before one that begins with a capital.
_HEADING = lazily(rf"\A[^\r\n]{{1,60}}(?<![{TERMINATORS},;:\s])[^\S\r\n]*[\r\n]+(?=\s*[“‘\"«]?[^\W\d_a-z]|\Z)")
_GAP = lazily(rf"[\s{TERMINATORS},;:،؛\"'”’“‘»›«)\]}}]*")


def _is_gap(text: str, start: int, end: int) -> bool:
    return _GAP.fullmatch(text, start, end) is not None and not PARAGRAPH_END.search(text, start, end)
