"""Where a passage stands in its source."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefing.model.records import Passage
from briefing.text.matching import occurrences
from briefing.text.source import Source


@dataclass(frozen=True)
class Span:
    """Where a passage stands: offsets in code points from the start of the source, end exclusive."""

    source: str
    start: int
    end: int
    sentences: tuple[int, ...]


def touched(spans: Iterable[Span]) -> Mapping[tuple[str, int], None]:
    """The sentences that spans stand in, each once, in their order: the id of its source, and its number."""
    return dict.fromkeys((span.source, number) for span in spans for number in span.sentences)


def places(source: Source, quote: str) -> list[tuple[int, int]]:
    """Every place where the words stand in the source, whatever surrounds them."""
    return list(occurrences(source.folded, quote))


def chosen(source: Source, passage: Passage) -> list[tuple[int, int]]:
    """The places that `prefix` and `suffix` leave; exactly one in a sound briefing."""
    return list(occurrences(source.folded, passage.quote, passage.prefix, passage.suffix))


def locate(source: Source, passage: Passage) -> Span | None:
    """The span of a passage, or None unless it stands in exactly one place, in a sentence."""
    found = chosen(source, passage)
    if len(found) != 1:
        return None
    [(start, end)] = found
    sentences = source.sentences_of(start, end)
    return Span(source.id, start, end, sentences) if sentences else None
