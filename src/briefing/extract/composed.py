"""Which sentences a page says itself: those with words that no record's statement has, and no link.

Found by stamp, not by text: words within `data-says` are those of a statement, as REC5 makes sure. What is marked as the briefing's own
words is none, and neither are labels. A sentence is told as it is seen: figures, counts and quotations in their places, and
the badges that say how it is known apart.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, islice, pairwise
from typing import NamedTuple

from selectolax.lexbor import LexborNode

from briefing.extract.elements import classes, seen

# Around words that are stamped, while a block is read.
SAID, SAID_END = "\ue004", "\ue005"
UNMARKED = {ord(SAID): None, ord(SAID_END): None}
_STAMPED = re.compile(f"{SAID}(.*?){SAID_END}", re.DOTALL)
_PLACES = re.compile("[\0\1]")
_LINKED = re.compile("\ue002.*?\ue003")
# A chip, a quoted element, the edges of a link.
_CHIP, _QUOTED, _EDGES, _FIRST = re.compile("\ue000."), re.compile("\ue001(.)"), re.compile("[\ue002\ue003]"), 0xE100
_WORD = re.compile(r"[^\W\d_]{2,}")
# What our components put between the parts of a statement.
_BETWEEN = re.compile(r"\b(?:In the source’s words|Reason|quoted by|reported by|in its own words|on|and)\b")
_BEFORE_A_STOP = re.compile(r"\s+(?=[.,;:!?)…])")
# Of a part of a block's text: a place of what is read elsewhere, a chip, a quoted element, a word.
_SEEN = re.compile("[\0\1]|(?P<chip>\ue000.)|\ue001|\\w+")


class Own(NamedTuple):
    """A sentence that a page says itself, as it is seen; and the badges that stand with it, in small letters."""

    words: str
    badges: tuple[str, ...] = ()


def composed(marked: str, parts: Sequence[str], quoted: Sequence[str], left_out: Iterable[LexborNode]) -> list[Own | None]:
    """For each part of a block's text the sentence as it is seen, where the page says it; else nothing.

    `marked` is the text with its marks; `quoted` and `left_out` are what stands in the places of quoted elements and of \\0 and \\1.
    """
    masked, edges, left = _masked(marked), [0, *accumulate(map(len, parts))], iter(left_out)
    are_own = [_is_own(masked[start:end]) for start, end in pairwise(edges)]
    if not any(are_own):
        return [None] * len(parts)
    there = [list(islice(left, len(_PLACES.findall(part)))) for part in parts]
    return [
        Own(_as_seen(part, quoted, iter(nodes)), badges) if is_own else None
        for part, nodes, badges, is_own in zip(parts, there, _badges(parts, there), are_own, strict=True)
    ]


def _badges(parts: Sequence[str], there: Sequence[Sequence[LexborNode]]) -> list[tuple[str, ...]]:
    """The badges of each part. One stands for the words before it: of its part or, where it begins one, of the part before; one that ends
    a part stands also for those before that have neither chips nor badges, as the chips do.
    """
    found: list[tuple[str, ...]] = []
    behind: list[str] = []
    ends: tuple[str, ...] = ()
    for part, nodes in zip(reversed(parts), reversed(there), strict=True):
        first, within, last = _badges_in(part, nodes)
        own = (*(first if len(found) == len(parts) - 1 else ()), *within, *last, *behind)
        if own or _CHIP.search(part):
            ends = (*last, *behind)
        found.append(tuple(dict.fromkeys(own or ends)))
        behind = first
    return found[::-1]


def _badges_in(part: str, nodes: Sequence[LexborNode]) -> tuple[list[str], list[str], list[str]]:
    """The badges of a part that stand before its words, among them and behind the last."""
    first: list[str] = []
    within: list[str] = []
    waiting, left = first, iter(nodes)
    for match in _SEEN.finditer(part):
        node = next(left) if match[0] in "\0\1" else None
        if node is not None and "status" in classes(node):
            waiting.append(seen(node).lower())
        elif not match["chip"]:
            within += waiting if waiting is not first else ()
            waiting = []
    return first, within, waiting if waiting is not first else []


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _is_own(masked: str) -> bool:
    """Whether a part has words beside those that are stamped, links, and what stands between the parts of a statement."""
    return bool(_WORD.search(_BETWEEN.sub("", _LINKED.sub("", masked))))


def _masked(marked: str) -> str:
    """The text without the marks, as long as it is in parts, with a sign for each character that is stamped."""
    if SAID not in marked:
        return " ".join(marked.split())
    return " ".join(_STAMPED.sub(lambda match: re.sub(r"\S", "\ufffd", match[1]), marked).translate(UNMARKED).split())


def _as_seen(part: str, quoted: Sequence[str], left_out: Iterator[LexborNode]) -> str:
    text = _PLACES.sub(lambda _: _shown(next(left_out)), _EDGES.sub("", part))
    text = _QUOTED.sub(lambda match: f"“{quoted[ord(match[1]) - _FIRST]}”", _CHIP.sub("", text))
    return _BEFORE_A_STOP.sub("", " ".join(text.split()))


def _shown(node: LexborNode) -> str:
    """What stands in a place that is read elsewhere; a badge, a drawing and a script are no words of the sentence."""
    return "" if node.tag in ("script", "style", "svg", "template") or "status" in classes(node) else seen(node)
