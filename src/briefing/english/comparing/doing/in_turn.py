"""Two things and two numbers or dates behind one verb, each told in its turn: A and B opened in 1990 and 1994.

Names and nouns that a sentence joins by "and" stand in the order of the numbers that it joins by "and" behind them.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, between, keys_in
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.in_turn_words import BETWEEN, LISTED, PREPOSITION
from briefing.lazy_patterns import lazily

_INSIDE = lazily(r"(?<=\d)\D+(?=\d)")
_MOST = 5  # things that are told in their turn


@dataclass(frozen=True)
class Turns:
    """Things of a text by the keys of their words, and the words of what is told of each, in order."""

    things: tuple[frozenset[str], ...]
    values: tuple[str, ...]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def in_turn(reading: Reading) -> tuple[Turns, ...]:
    """What a text tells of several things in their turn. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(reading.plain) if (one := _in_turn(reading, *sentence.span())))


def _in_turn(reading: Reading, start: int, end: int) -> Turns | None:
    values = _run(reading, start, end)
    listed = LISTED.search(reading.plain, start, values[0][0]) if values else None
    if not listed:
        return None
    things = [keys_in(PREPOSITION.split(part)[0]) for part in re.split(r",\s+and\s+|,\s+|\s+and\s+", listed["things"])]
    own = tuple(one - frozenset().union(*(other for other in things if other is not one)) for one in things)
    is_in_turn = len(own) == len(values) <= _MOST and all(own)
    return Turns(own, tuple(value for _, value in values)) if is_in_turn else None


def _run(reading: Reading, start: int, end: int) -> list[tuple[int, str]]:
    """The only run of numbers, or of dates, that a stretch of a text joins by commas and an "and": each with its place."""
    place = start + reading.at, end + reading.at
    runs: tuple[Sequence[Moment | Quantity], ...] = (between(reading.moments, *place), between(reading.quantities, *place))
    for here in runs:
        gaps = [_gap(reading, one, other) for one, other in itertools.pairwise(here)]
        if len(here) > 1 and all(BETWEEN.fullmatch(gap) for gap in gaps) and gaps[-1].strip().startswith(("and", ", and")):
            return [(one.start - reading.at, value_of(one)) for one in here]
    return []


def _gap(reading: Reading, one: Moment | Quantity, other: Moment | Quantity) -> str:
    """What stands between two; of two years that are read in one, as 1990 and 1994, what stands in it."""
    if one.start != other.start:
        return reading.plain[one.end - reading.at : other.start - reading.at]
    return next(iter(_INSIDE.findall(one.text)), "")


def value_of(one: Moment | Quantity) -> str:
    """What a number or date is, to be compared by."""
    return str(one.value) if isinstance(one, Quantity) else f"{one.year}-{one.month}-{one.day}-{one.minutes}"


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number or date of a statement that is told of one thing, and of another in the source."""
    there = [one for reading in evidence.passages for one in in_turn(reading)]
    for sentence in SENTENCE.finditer(claim.plain) if there else ():
        keys = keys_in(sentence[0])
        place = sentence.start() + claim.at, sentence.end() + claim.at
        here: list[Moment | Quantity] = [*between(claim.moments, *place), *between(claim.quantities, *place)]
        for one in there:
            named = [at for at, thing in enumerate(one.things) if thing & keys]
            told = [(one.values.index(value_of(own)), own) for own in here if value_of(own) in one.values]
            if len(named) == 1 and len(told) == 1 and told[0][0] != named[0] and one.values.count(value_of(told[0][1])) == 1:
                own = told[0][1]
                yield (
                    own.start - claim.at,
                    own.end - claim.at,
                    f'"{own.text}" belongs to another in the list of the source',
                    "Give each what stands at its place in the list.",
                )
