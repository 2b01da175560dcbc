"""Of which of two things a date is told between them: opened on 18 June, three years after the fire, tells not when it burned."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.dates.moment import Moment
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.moment_words import COUNTED_FROM

_NEAR = 40  # code points between a date and what is counted behind it
_REACH = 120  # code points before a date in which stands what happened on it


@dataclass(frozen=True)
class Dated:
    """A date, with the keys of what happened on it, and of that from which it is counted."""

    date: Moment
    then: frozenset[str]
    other: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def dated(reading: Reading) -> tuple[Dated, ...]:
    """The dates of a text behind which stands how long before or after something else they are."""
    return tuple(_dated(reading))


def _dated(reading: Reading) -> Iterator[Dated]:
    text = reading.plain
    for length in reading.quantities:
        end = length.whole[1] - reading.at
        counted = COUNTED_FROM.match(text, end) or COUNTED_FROM.match(text, length.end - reading.at)
        near = [one for one in reading.moments[:MOST] if 0 <= length.start - one.end <= _NEAR] if counted else []
        if counted and near:
            at = near[-1].start - reading.at
            then, other = keys_in(text[max(0, at - _REACH) : at]), keys_in(counted["what"])
            yield Dated(near[-1], then - other, other - then)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each date of a statement that is told of what the source only counts from it."""
    there = [one for reading in evidence.passages for one in dated(reading)] if claim.moments and not DENIES.search(claim.plain) else []
    said = keys_in(claim.plain) if there else frozenset[str]()
    for own in claim.moments if there else ():
        same = [one for one in there if contains(own, one.date)]
        if same and all(said & one.other and not said & one.then for one in same) and len(claim.moments) == 1 and not claim.quantities:
            yield own.start, own.end, f'"{own.text}" is the date of something else in the source', "Tell the date of what happened on it."
