"""HTML of source text: sentences with their cited words marked and their reference markers set apart."""

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise

from markupsafe import Markup, escape

from briefing.passages import Span
from briefing.source import Marker, Source


def marked(source: Source, start: int, end: int, spans: Iterable[Span]) -> Markup:
    """The text of `source` from `start` to `end`, the words of `spans` in <mark>, markers in <span class="marker">.

    Every character of the source stays as it is; only tags come in between.
    """
    cited = _merged((span.start, span.end) for span in spans if span.source == source.id)
    markers = {(marker.start, marker.end) for marker in markers_from(source, start, end)}
    edges = sorted({start, end} | {edge for pair in (*cited, *markers) for edge in pair if start < edge < end})
    pieces = []
    for left, right in pairwise(edges):
        piece = escape(source.text[left:right])
        if (left, right) in markers:
            piece = marker_html(source.text[left:right])
        if any(first <= left and right <= last for first, last in cited):
            piece = Markup("<mark>{}</mark>").format(piece)
        pieces.append(piece)
    return Markup("").join(pieces).replace(Markup("</mark><mark>"), Markup(""))


def markers_from(source: Source, start: int, end: int) -> tuple[Marker, ...]:
    """The reference markers that begin between `start` and `end`."""
    first, last = (bisect_left(source.markers, edge, key=lambda marker: marker.start) for edge in (start, end))
    return source.markers[first:last]


def marker_html(printed: str) -> Markup:
    """A reference marker as the source prints it."""
    return Markup('<span class="marker" data-marker="{}">{}</span>').format(printed, printed)


def _merged(pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same stretches with overlaps and doubles joined, in order."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(pairs):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
