"""Two versions of a text, sentence by sentence: what is the same, and what a person has to look at. Nothing is chosen where two would do.

Sentences are given as their words, white space folded; they are numbered from 1, as in a source.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

# How far from its place a sentence is looked for, and how much of its words must be left, of a hundred; neither makes up for the other.
FAR, LIKE = 3, 50
# Of two that are closer than this, in points of a hundred, nobody can tell which is meant.
CLOSE = 10

Kind = Literal["same", "edited", "moved", "gone", "new", "unsure"]
Likeness = dict[tuple[int, int], int]  # of an old and a new sentence, of a hundred


@dataclass(frozen=True)
class Pair:
    """A sentence of the old text and what it is in the new one, by their numbers; None where it has no partner, or none for sure.

    `likeness` is the share of words in common, of a hundred; `candidates` are the partners that an unsure one may have, each with
    its likeness, the likeliest first.
    """

    old: int | None
    new: int | None
    kind: Kind
    likeness: int = 100
    candidates: tuple[tuple[int, int], ...] = ()


def align(old: Sequence[str], new: Sequence[str]) -> tuple[Pair, ...]:
    """Every sentence of both texts, each once, in the order of the new text; what has no place there stands behind what it stood behind.

    Same are words that stand once on both sides, in the longest run that keeps its order; what is not in that run moved.
    """
    if list(old) == list(new):
        return tuple(Pair(number, number, "same") for number in range(1, len(old) + 1))
    anchors = _anchors(old, new)
    run = longest_run(anchors)
    pairs = [Pair(one, other, "same" if one in run else "moved") for one, other in anchors]
    pairs += _twice(old, new)
    done = {pair.old for pair in pairs}, {pair.new for pair in pairs}
    for ours, theirs in _gaps(len(old), len(new), run):
        free = [one for one in ours if one not in done[0]], [one for one in theirs if one not in done[1]]
        pairs += _in_gap(*free, _likely(old, new, (ours, theirs), *free))
    return _in_order(pairs, run)


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """The sentences whose words stand once on both sides."""
    ours, theirs = Counter(old), Counter(new)
    where = {words: number for number, words in enumerate(new, 1)}
    return [(number, where[words]) for number, words in enumerate(old, 1) if ours[words] == theirs[words] == 1]


def longest_run(pairs: Sequence[tuple[int, int]]) -> dict[int, int]:
    """As many as can be of some pairs of numbers, in order of the first, that are in order of the second too."""
    ends: list[int] = []  # where a run of each length ends at the earliest, and the pair that it ends with
    last: list[int] = []
    before: list[int] = []
    for at, (_, new) in enumerate(pairs):
        length = bisect_left(ends, new)
        ends[length : length + 1], last[length : length + 1] = [new], [at]
        before.append(last[length - 1] if length else -1)
    run, at = [], last[-1] if last else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return dict(reversed(run))


def _twice(old: Sequence[str], new: Sequence[str]) -> Iterator[Pair]:
    """Words that stand on both sides, and on one of them more than once."""
    ours, theirs = _places(old), _places(new)
    for words in (words for words in ours if words in theirs and len(ours[words]) + len(theirs[words]) > 2):
        yield from (Pair(one, None, "unsure", 100, tuple((other, 100) for other in theirs[words])) for one in ours[words])
        yield from (Pair(None, other, "unsure", 100, tuple((one, 100) for one in ours[words])) for other in theirs[words])


def _places(sentences: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for number, words in enumerate(sentences, 1):
        found.setdefault(words, []).append(number)
    return found


def _gaps(old: int, new: int, run: Mapping[int, int]) -> Iterator[tuple[range, range]]:
    """The numbers between what is the same, on both sides."""
    for (one, other), (next_one, next_other) in pairwise([(0, 0), *run.items(), (old + 1, new + 1)]):
        yield range(one + 1, next_one), range(other + 1, next_other)


def _likely(old: Sequence[str], new: Sequence[str], gap: tuple[range, range], lefts: Sequence[int], rights: Sequence[int]) -> Likeness:
    """The likeness of each two of a gap that are like enough and stand not too far from one another, counted from either end of it."""
    found = {}
    for one in lefts:
        for place in {gap[1].start + one - gap[0].start, gap[1].stop + one - gap[0].stop}:
            for other in rights[bisect_left(rights, place - FAR) : bisect_right(rights, place + FAR)]:
                if (one, other) not in found:
                    found[one, other] = _likeness(old[one - 1], new[other - 1])
    return {pair: like for pair, like in found.items() if like >= LIKE}


def _likeness(one: str, other: str) -> int:
    return round(100 * SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio())


def _in_gap(lefts: Sequence[int], rights: Sequence[int], likely: Likeness) -> Iterator[Pair]:
    """What becomes of the sentences of a gap: partners are the likeliest where both say so, and by far."""
    left = dict(likely)
    while found := _by_far(left):
        yield from (Pair(*pair, "edited", left[pair]) for pair in found)
        done = {one for one, _ in found}, {other for _, other in found}
        lefts, rights = [one for one in lefts if one not in done[0]], [other for other in rights if other not in done[1]]
        left = {pair: like for pair, like in left.items() if pair[0] not in done[0] and pair[1] not in done[1]}
    ours, theirs = _candidates(left, 0), _candidates(left, 1)
    yield from (Pair(one, None, "unsure", ours[one][0][1], ours[one]) if one in ours else Pair(one, None, "gone", 0) for one in lefts)
    yield from (Pair(None, one, "unsure", theirs[one][0][1], theirs[one]) if one in theirs else Pair(None, one, "new", 0) for one in rights)


def _by_far(likely: Likeness) -> list[tuple[int, int]]:
    """The pairs of which neither has another partner that comes close."""
    ours, theirs = _candidates(likely, 0), _candidates(likely, 1)
    best = ((one, ours[one][0][0]) for one in ours if _is_clear(ours[one]))
    return [(one, other) for one, other in best if _is_clear(theirs[other]) and theirs[other][0][0] == one]


def _is_clear(candidates: Sequence[tuple[int, int]]) -> bool:
    return len(candidates) == 1 or candidates[0][1] - candidates[1][1] >= CLOSE


def _candidates(likely: Likeness, side: int) -> dict[int, tuple[tuple[int, int], ...]]:
    """The partners of each sentence of a side, with their likeness, the likeliest first."""
    found: dict[int, list[tuple[int, int]]] = {}
    for pair, like in likely.items():
        found.setdefault(pair[side], []).append((pair[1 - side], like))
    return {one: tuple(sorted(others, key=lambda other: (-other[1], other[0]))) for one, others in found.items()}


def _in_order(pairs: Iterable[Pair], run: Mapping[int, int]) -> tuple[Pair, ...]:
    ours = list(run)

    def place(pair: Pair) -> tuple[int, int, int]:
        if pair.new is not None:
            return pair.new, 0, 0
        at = bisect_left(ours, pair.old or 0)
        return (run[ours[at - 1]] if at else 0), 1, pair.old or 0

    return tuple(sorted(pairs, key=place))
