"""How often a thing comes, by how many times or by the time between: twice a year is every six months, every 15 minutes four an hour."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.values.same_rate import PERIODS
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.amount_words import EACH_YEAR, EVERY_OTHER, EVERY_SO_OFTEN, ONCE_IN

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


def is_as_often(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how often a thing comes as the source does, by the other of the two ways, or per another time."""
    mine = _between(own, claim)
    theirs = _all_between(evidence) if mine else ()
    return any(mine and mine.length == one.length and not (mine.is_count and one.is_count) for one in theirs)


@dataclass(frozen=True)
class _Between:
    """The time between two times that a thing comes, in minutes or in months, and whether it is told by how many times it comes."""

    length: tuple[str, Fraction]
    is_count: bool


def _all_between(evidence: Evidence) -> Iterator[_Between]:
    for reading in evidence.passages:
        told = (_between(one, reading) for one in reading.quantities)
        yield from (one for one in told if one is not None)
        others = ((match["period"] or ("week" if match["day"] else "year")).lower() for match in EVERY_OTHER.finditer(reading.plain))
        yield from (_Between(_in_least(Fraction(2), period), False) for period in others)
        periods = ((match["period"] or "week").lower() for match in ONCE_IN.finditer(reading.plain))
        yield from (_Between(_in_least(Fraction(1), period), False) for period in periods)
        yield from (_Between(_in_least(Fraction(1), "year"), False) for _ in EACH_YEAR.finditer(reading.plain))


def _between(one: Quantity, reading: Reading) -> _Between | None:
    """What a number tells of how often a thing comes; None where it tells nothing of that."""
    if one.kind not in ("number", "multiple", "article") or one.last is not None or one.inexact or one.value <= 0:
        return None
    at = one.whole[0] - reading.at
    if one.unit in _MINUTES or one.unit in _MONTHS:
        is_interval = EVERY_SO_OFTEN.search(reading.plain, max(0, at - 16), at)
        return _Between(_in_least(Fraction(one.value), one.unit), False) if is_interval else None
    rate = one.rate & PERIODS
    is_count = not one.unit and len(rate) == 1 and rate <= (_MINUTES.keys() | _MONTHS.keys())
    return _Between(_in_least(1 / Fraction(one.value), min(rate)), True) if is_count else None


def _in_least(value: Fraction, unit: str) -> tuple[str, Fraction]:
    return "minute" if unit in _MINUTES else "month", value * (_MINUTES.get(unit) or _MONTHS[unit])
