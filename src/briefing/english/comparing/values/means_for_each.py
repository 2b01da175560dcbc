"""So much a year of what happened within some years, so much a week of what came in so many weeks, so much a
hectare of what was paid for some: exact quotients.
"""

from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import WITHIN


def means_of(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """What a number told per year, month, week or day may be: 31 metres between 2010 and 2020 are 3.1 metres a year."""
    unit = next(iter(own.rate), "") if len(own.rate) == 1 else ""
    yield from _by_the_measure(own, unit, evidence) if unit and unit not in _TIMES else ()
    for reading in evidence.passages if unit in _TIMES else ():
        lengths = _lengths(unit, reading)
        for one in reading.quantities[:MOST] if len(lengths) == 1 and lengths[0] > 1 else ():
            is_exact = one.kind == "number" and one.last is None and not (one.rate or one.age or one.inexact)
            are_akin = any(is_akin(noun, there) for noun in own.nouns[:1] for there in one.nouns[:1])
            if is_exact and one.unit == own.unit and (own.unit or are_akin) and one.unit != "per cent":
                yield one.value / lengths[0]


def _by_the_measure(own: Quantity, unit: str, evidence: Evidence) -> Iterator[Decimal]:
    """So much for each of a measure, of which the passages have one number: 1.9 million pounds for it, of 412 hectares."""
    exact = [one for one in evidence.quantities if one.kind == "number" and one.last is None and not (one.rate or one.inexact)]
    measures = [one for one in exact if one.unit == unit and one.value > 1]
    sums = [one for one in exact if one.unit == own.unit] if own.unit and len(measures) == 1 else []
    are_one = len(sums) == 1 and (evidence.are_together(sums[0], measures[0]) or evidence.is_for_it(sums[0]))
    yield from [sums[0].value / measures[0].value] if are_one else []


_TIMES = frozenset(("year", "month", "week", "day", "hour"))


def _lengths(unit: str, reading: Reading) -> list[Decimal]:
    """The lengths of time in a unit within which a passage has something happen."""
    spans = (one for one in reading.moments if unit == "year" and one.level == "year" and one.until is not None)
    years = [Decimal((one.until.year or 0) - (one.year or 0)) for one in spans if one.until]
    told = (one for one in reading.quantities[:MOST] if one.unit == unit and one.kind == "number" and one.last is None and not one.hedges)
    return years + [one.value for one in told if WITHIN.search(reading.plain, max(0, one.start - reading.at - 32), one.start - reading.at)]
