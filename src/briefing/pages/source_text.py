"""HTML of source text: sentences with their cited words marked and their reference markers set apart."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby, pairwise
from operator import itemgetter

from markupsafe import Markup, escape

from briefing.model.passages import Span
from briefing.pages.stamps import marker_html
from briefing.text.source import Source


def marked(source: Source, start: int, end: int, spans: Iterable[Span]) -> Markup:
    """The text of `source` from `start` to `end`, the words of `spans` in <mark>, markers in <span class="marker">.

    Every character of the source stays as it is; only tags come in between.
    """
    cited = [(span.start, span.end) for span in spans if span.source == source.id]

    def tag(left: int, right: int) -> Markup:
        return Markup("<mark>") if any(first <= left and right <= last for first, last in cited) else Markup("")

    return _woven(source, start, end, cited, tag)


def marked_apart(source: Source, start: int, end: int, passages: Mapping[str, Span]) -> Markup:
    """As `marked`, with the ids of the passages that have the words on each <mark>, so that they can be told apart."""
    cited = {id: (span.start, span.end) for id, span in passages.items() if span.source == source.id}

    def tag(left: int, right: int) -> Markup:
        ids = [id for id, (first, last) in cited.items() if first <= left and right <= last]
        return Markup('<mark data-words-of="%s">') % " ".join(ids) if ids else Markup("")

    return _woven(source, start, end, cited.values(), tag)


def _woven(source: Source, start: int, end: int, cited: Iterable[tuple[int, int]], tag: Callable[[int, int], Markup]) -> Markup:
    """The text cut wherever a citation or a marker begins or ends, each piece in its tag, neighbours of one tag joined."""
    markers = {(marker.start, marker.end) for marker in source.markers_in(start, end)}
    edges = sorted({start, end} | {edge for pair in (*cited, *markers) for edge in pair if start < edge < end})
    starts = {left for left, _ in markers}
    pieces = [
        (tag(left, right), marker_html(text) if (left, right) in markers else _before_marker(text) if right in starts else escape(text))
        for left, right in pairwise(edges) for text in (source.text[left:right],)
    ]
    joined = ((opening, Markup("").join(piece for _, piece in group)) for opening, group in groupby(pieces, itemgetter(0)))
    return Markup("").join(opening + text + Markup("</mark>") if opening else text for opening, text in joined)


def _before_marker(text: str) -> Markup:
    """A text that a marker follows; where space is between them, it breaks no line, or the marker would stand alone on the next."""
    words = text.rstrip()
    gap = text[len(words):]
    return escape(words) + (Markup('<span class="marker-gap">%s</span>') % gap if gap else "")
