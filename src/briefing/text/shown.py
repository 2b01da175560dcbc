"""A text as it is seen or heard: without what nobody meets, with the way back to where each word stands.

Soft hyphens and joiners have no width; the reference markers of a source belong to none of its words: 12[3] kilometres is
12 kilometres. Offsets are code points from the start of the text, end exclusive.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from briefing.lazy_patterns import lazily

# Soft hyphen; space, joiners and no-break space of no width; byte order mark.
_NO_WIDTH = lazily("[\u00ad\u200b-\u200d\u2060\ufeff]+")


@dataclass(frozen=True)
class Shown:
    """A text with stretches taken out. Made by `shown`.

    `cuts` are the offsets in `text` at which something was taken out, `ends` where that ended in the original.
    """

    text: str
    cuts: tuple[int, ...]
    ends: tuple[int, ...]

    def start(self, at: int) -> int:
        """Where in the original the character at `at` stands: behind what was taken out there."""
        before = bisect_right(self.cuts, at)
        return self.ends[before - 1] + at - self.cuts[before - 1] if before else at

    def end(self, at: int) -> int:
        """Where in the original a stretch that ends at `at` ends: before what was taken out there."""
        before = bisect_left(self.cuts, at)
        return self.ends[before - 1] + at - self.cuts[before - 1] if before else at


def shown(text: str, left_out: Iterable[tuple[int, int]] = ()) -> Shown:
    """`text` without the stretches `left_out`, which overlap nowhere, and without characters of no width."""
    pieces, cuts, ends, length, at = [], [], [], 0, 0
    for start, end in sorted((*left_out, *_without_width(text))):
        if start < at:
            continue
        pieces.append(text[at:start])
        length += start - at
        cuts.append(length)
        ends.append(end)
        at = end
    # Where two cuts meet, the way back leads behind the second.
    return Shown("".join((*pieces, text[at:])), tuple(cuts), tuple(ends))


def as_seen(text: str) -> str:
    """`text` without characters of no width."""
    return _NO_WIDTH.sub("", text)


def _without_width(text: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _NO_WIDTH.finditer(text))
