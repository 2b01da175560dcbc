"""Most of them, where the source tells of fewer than half: 38 per cent of the loans are no "most of the loans", nor two of five.

What the source tells of the same words as the statement counts, by its own part of the sentence first.
"""

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.mostly_words import EXCEPT, MOST, OF_THEM, PART, REST, SAYS_MOST
from briefing.english.words.remainder_words import OF, OF_WHOLE

_HALF = Decimal("0.5")
_OVER_HALF = Decimal("0.51")
_MOSTLY = Decimal("0.75")  # what a source says of most of them, without a number
_REACH = 200  # code points behind a share in which its rest is told
_NEAR = 24  # code points before a share that may take it out


@dataclass(frozen=True)
class Share:
    """How much of a whole a text tells of: the keys of the words of its part of the sentence, and of the sentence."""

    value: Decimal
    part: frozenset[str]
    sentence: frozenset[str]
    is_sure: bool = True

    def likeness(self, keys: frozenset[str]) -> int:
        """How much it has in common with some words."""
        return 2 * len(self.part & keys) + len(self.sentence & keys)


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def shares(reading: Reading) -> tuple[Share, ...]:
    """The shares that a text tells, in numbers, as some of so many, or by a word. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(reading.plain) for one in _shares(reading, *sentence.span()))


def _shares(reading: Reading, start: int, end: int) -> Iterator[Share]:
    text, around = reading.plain, keys_in(reading.plain[start:end])
    ends = [start, *(match.end() for match in PART.finditer(text, start, end)), end]
    first, last = (bisect_left(reading.quantities, at + reading.at, key=lambda one: one.start) for at in (start, end))
    for value, at, is_sure in (*_numbers(reading, reading.quantities[first:last]), *_words(text, start, end)):
        place = bisect_right(ends, at)
        yield Share(value, keys_in(text[ends[place - 1] : ends[min(place, len(ends) - 1)]]), around, is_sure)


def _words(text: str, start: int, end: int) -> Iterator[tuple[Decimal, int, bool]]:
    yield from ((_MOSTLY, match.start(), True) for match in SAYS_MOST.finditer(text, start, end))


def _numbers(reading: Reading, found: Sequence[Quantity]) -> Iterator[tuple[Decimal, int, bool]]:
    """The shares told in numbers, each with its place, and whether it can be nothing else."""
    for one in found:
        at = one.start - reading.at
        if one.last is None and (one.kind == "share" or one.unit == "per cent") and not one.way:
            value = one.value if one.kind == "share" else one.value / 100
            value = max(value, _OVER_HALF) if value == _HALF and "more than" in one.hedges else value
            is_rest = EXCEPT.search(reading.plain, max(0, at - _NEAR), at)
            yield 1 - value if is_rest else value, at, True
            if rest := REST.search(reading.plain, one.end - reading.at, one.end - reading.at + _REACH):
                yield 1 - value, rest.start(), True
    for one, other in itertools.pairwise(found):
        low, high = sorted((one, other), key=lambda each: each.value)
        are_alike = one.kind == other.kind == "number" and one.last is other.last is None and one.unit in ("", other.unit)
        if are_alike and 0 < low.value <= high.value:
            is_part = _is_of(one, other, reading) if low is one else _is_of_them(one, other, reading)
            yield low.value / high.value, low.start - reading.at, is_part


def _is_of(one: Quantity, other: Quantity, reading: Reading) -> bool:
    """Whether a number is one of so many: two of the five rooms."""
    return bool(OF.fullmatch(reading.plain, one.end - reading.at, other.start - reading.at))


def _is_of_them(one: Quantity, other: Quantity, reading: Reading) -> bool:
    """Whether a number is some of one before it: of its five vans two; 63 sheep, 41 of them."""
    at = one.whole[0] - reading.at
    return bool(OF_WHOLE.search(reading.plain, max(0, at - 16), at) or OF_THEM.match(reading.plain, other.end - reading.at))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "most" of a statement, where the passages tell of a half or less, or of no share at all."""
    found = [(match, sentence[0]) for sentence in SENTENCE.finditer(claim.plain) for match in MOST.finditer(claim.plain, *sentence.span())]
    told = [one for reading in evidence.passages for one in shares(reading)] if found else []
    for match, sentence in found:
        keys = keys_in(sentence)
        most = max((one.likeness(keys) for one in told if one.value > _HALF), default=-1)
        fewer = max((one.likeness(keys) for one in told if one.value <= _HALF and one.is_sure), default=-1)
        if most < 0 or fewer > most:
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say how many as the source does."
