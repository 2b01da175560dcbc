"""Where quoted words stand in a source, and what an editor may change in them without a change of meaning.

A first letter may be changed in brackets (“[T]his …”), or become a capital where the quotation begins a sentence of its own; an
ellipsis leaves words out, in order; reference markers, characters of no width and the kind of marks inside do not count.
Offsets are code points from the start of the source, end exclusive.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.english.comparing.found.negation import begins_anew
from briefing.lazy_patterns import lazily
from briefing.text.markers import find_markers
from briefing.text.matching import FoldedText, fold, occurrences
from briefing.text.quotation_marks import with_marks_alike
from briefing.text.shown import Shown, shown
from briefing.text.source import Source

_ELLIPSIS = lazily(r"\s*(?:\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|…|\.\s?\.\s?\.)\s*")
_CHANGED_LETTER = lazily(r"\[([^\W\d_])\](?=[^\W\d_]|\W)")
_SIC = lazily(r"\s?\[sic\]", re.IGNORECASE)
_EDGES = " .,;:!?"
_BETWEEN_MARKS = lazily(r"\W*(?:,.*,|[–—-].*[–—-]|\(.*\)|\[.*\])\W*", re.DOTALL)
_CLOSING = " .!?…\"'”’»)]“‘«([\r\n\t"


@dataclass(frozen=True)
class Place:
    """Where quoted words begin and end, and the stretches between that an ellipsis leaves out."""

    start: int
    end: int
    gaps: tuple[tuple[int, int], ...] = ()


def places(source: Source, start: int, end: int, words: str, opens: bool = False) -> Iterator[Place]:
    """Every place of quoted `words` in the stretch of a source; `opens` tells that they begin a sentence of their own."""
    markers = source.markers_in(start, end)
    printed = frozenset(source.text[marker.start : marker.end] for marker in markers)
    seen = shown(source.text[start:end], ((marker.start - start, marker.end - start) for marker in markers))
    text = fold(with_marks_alike(seen.text))
    whole = [(place,) for place in _of_part(text, words.rstrip(_EDGES), opens)] if _ELLIPSIS.search(words) else []
    found = (_place(seen, start, run) for run in whole or _runs(text, parts_of(words, printed), opens))
    yield from (place for place in found if all(_is_insertion(source, *gap) for gap in place.gaps))


def parts_of(words: str, printed: frozenset[str] = frozenset()) -> list[str]:
    """Quoted words as an ellipsis divides them, without [sic], the markers that are `printed` there, and stops at their edges."""
    markers = ((marker.start, marker.end) for marker in find_markers(words) if words[marker.start : marker.end] in printed)
    bare = _SIC.sub("", shown(words, markers).text)
    return [part for piece in _ELLIPSIS.split(bare) if (part := piece.rstrip(_EDGES).lstrip(" ,;:"))]


def _runs(text: FoldedText, parts: list[str], opens: bool) -> Iterator[tuple[tuple[int, int], ...]]:
    """The places of the parts, one behind the other, each the nearest."""
    found = [list(_of_part(text, part, opens or at > 0)) for at, part in enumerate(parts)]
    for first in found[0] if found else ():
        run = [first]
        for following in found[1:]:
            at = bisect_left(following, (run[-1][1], 0))
            if at == len(following):
                return
            run.append(following[at])
        yield tuple(run)


def _of_part(text: FoldedText, part: str, opens: bool) -> Iterator[tuple[int, int]]:
    forms = dict.fromkeys(_forms(part, opens)) if part else ()
    yield from sorted({place for form in forms for place in occurrences(text, with_marks_alike(form))})


def _forms(part: str, opens: bool) -> Iterator[str]:
    """The words as the source may have them: their first letter small or capital where an editor may change it."""
    letter = _CHANGED_LETTER.match(part)
    rest = part[letter.end() :] if letter else part[1:]
    first = letter[1] if letter else part[0]
    yield part
    if letter:
        yield first.lower() + rest
        yield first.upper() + rest
    elif opens and first.isupper():
        yield first.lower() + rest


def _is_insertion(source: Source, start: int, end: int) -> bool:
    """Whether what is left out is an insertion between commas, dashes or brackets, or goes on to the start of another sentence.

    Nothing else: words that a sentence needs would be joined to others than their own.
    """
    markers = ((marker.start - start, marker.end - start) for marker in source.markers_in(start, end))
    words, touched = shown(source.text[start:end], markers).text, source.sentences_of(start, end + 1)
    if not words.strip() or not source.text[source.sentences[touched[-1] - 1].start : end].strip(_CLOSING):
        return True
    return len(touched) == 1 and bool(_BETWEEN_MARKS.fullmatch(words)) and not begins_anew(words)


def _place(seen: Shown, offset: int, run: tuple[tuple[int, int], ...]) -> Place:
    spans = [(offset + seen.start(first), offset + seen.end(last)) for first, last in run]
    return Place(spans[0][0], spans[-1][1], tuple((one[1], other[0]) for one, other in pairwise(spans)))
