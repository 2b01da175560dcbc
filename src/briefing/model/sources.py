"""The sources of a briefing, with what they say: each read once, however many claims are held against it."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading, read
from briefing.model.passages import Span
from briefing.text.source import Source


@dataclass(frozen=True, eq=False)
class Sources:
    """Every source by its id, in the order of data/sources.yml; `older` are versions in force no more, as `idlib@1`.

    Nothing is proved by an older one: its sentences are only shown.
    """

    by_id: Mapping[str, Source]
    older: Mapping[str, Source] = field(default_factory=dict)

    @cached_property
    def whole(self) -> tuple[Span, ...]:
        """All of each source: what is said of it as a whole is proved by no less."""
        return tuple(Span(id, 0, len(source.text), tuple(one.number for one in source.sentences)) for id, source in self.by_id.items())

    @cached_property
    def printed_markers(self) -> frozenset[str]:
        """Every reference marker of the sources, older versions included, as it is printed there."""
        texts = (*self.by_id.values(), *self.older.values())
        return frozenset(source.text[marker.start : marker.end] for source in texts for marker in source.markers)

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

    def quantities_from(self, source: str, start: int, end: int) -> tuple[Quantity, ...]:
        """The quantities of a source that begin between two places of it."""
        found = self._readings[source].quantities
        first, last = (bisect_left(found, edge, key=lambda one: one.start) for edge in (start, end))
        return found[first:last]

    def words_of(self, span: Span) -> str:
        """The words of a span, as they stand in the source."""
        return self.by_id[span.source].text[span.start : span.end]

    def sentence(self, name: str) -> str | None:
        """The words of the sentence that `idlib/9` names, or in an older version `idlib@1/9`; None where it names none."""
        id, _, number = name.partition("/")
        source = self.by_id.get(id) or self.older.get(id)
        if source is None or not number.isdecimal() or not 1 <= int(number) <= len(source.sentences):
            return None
        return source.sentence_text(int(number))
