"""The sources of a briefing, with the numbers and dates in them: each found once, however many claims are held against it."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.english.dates import WrittenDate, find_dates
from briefing.english.numbers import Number, find_numbers
from briefing.english.reading import Reading, read
from briefing.model.passages import Span
from briefing.text.source import Source


@dataclass(frozen=True, eq=False)
class Sources:
    """Every source by its id, in the order of data/sources.yml."""

    by_id: Mapping[str, Source]

    @cached_property
    def printed_markers(self) -> frozenset[str]:
        """Every reference marker of the sources, as it is printed there."""
        return frozenset(source.text[marker.start : marker.end] for source in self.by_id.values() for marker in source.markers)

    @cached_property
    def _numbers(self) -> dict[str, tuple[Number, ...]]:
        return {id: _in_place(find_numbers(source.shown.text), source) for id, source in self.by_id.items()}

    @cached_property
    def _dates(self) -> dict[str, tuple[WrittenDate, ...]]:
        return {id: _in_place(find_dates(source.shown.text), source) for id, source in self.by_id.items()}

    @cached_property
    def _readings(self) -> dict[str, Reading]:
        return {id: read(source.text, [(marker.start, marker.end) for marker in source.markers]) for id, source in self.by_id.items()}

    @cached_property
    def _of_spans(self) -> dict[Span, Reading]:
        return {}

    def reading_of(self, span: Span) -> Reading:
        """What a passage says, read in the whole source, so that one cut short hides neither hedge nor digits."""
        if span not in self._of_spans:
            self._of_spans[span] = self._readings[span.source].within(span.start, span.end)
        return self._of_spans[span]

    def numbers_in(self, span: Span) -> tuple[Number, ...]:
        """The numbers of a source that lie wholly within a span: a passage that cuts one short has none."""
        return tuple(number for number in self.numbers_from(span.source, span.start, span.end) if number.end <= span.end)

    def numbers_from(self, source: str, start: int, end: int) -> tuple[Number, ...]:
        """The numbers of a source that begin between two places of it."""
        return _between(self._numbers[source], start, end)

    def dates_in(self, span: Span) -> tuple[WrittenDate, ...]:
        """The dates of a source that lie wholly within a span."""
        return tuple(date for date in _between(self._dates[span.source], span.start, span.end) if date.end <= span.end)

    def words_of(self, span: Span) -> str:
        """The words of a span, as they stand in the source."""
        return self.by_id[span.source].text[span.start : span.end]

    def sentence(self, name: str) -> str | None:
        """The words of the sentence that `idlib/9` names; None where it names none."""
        id, _, number = name.partition("/")
        source = self.by_id.get(id)
        if source is None or not number.isdecimal() or not 1 <= int(number) <= len(source.sentences):
            return None
        return source.sentence_text(int(number))


def _in_place(found: Iterable, source: Source) -> tuple:
    """What was found in a source as it is shown, with offsets of the source itself: no marker parts or makes a number."""
    ways = {"start": source.shown.start, "hedge_start": source.shown.start, "end": source.shown.end}
    return tuple(replace(one, **{key: way(getattr(one, key)) for key, way in ways.items() if hasattr(one, key)}) for one in found)


def _between(found: tuple, start: int, end: int) -> tuple:
    """Those that begin between two places; they stand in order."""
    first, last = (bisect_left(found, edge, key=lambda one: one.start) for edge in (start, end))
    return found[first:last]
