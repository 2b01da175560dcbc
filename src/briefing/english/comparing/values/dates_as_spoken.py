"""Dates as one speaks of them: early on Thursday, for Thursday at 5.47 a.m.; until October, for until the harvest in October; AD 480,
for the year 480.
"""

import re
from decimal import Decimal

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.moment_words import IN_A_YEAR, THE_DAY_AFTER, THE_DAY_BEFORE, UNTIL_WHAT
from briefing.lazy_patterns import lazily

_NEAR = 40  # code points between a day and the time of it
_BEFORE = 48  # code points before a date in which it is told what happens then
_EARLY, _LATE = 8 * 60, 20 * 60  # minutes since midnight up to which it is early, and from which it is late
_CLAUSES = lazily(r"[.;]\s|\s(?:that|which|when|and|but|while|whereas)\s")
_ERA = lazily(r"(?:AD|A\.D\.)\s", re.IGNORECASE)


def is_hour_of_the_day(own: Moment, evidence: Evidence) -> bool:
    """Whether a day is told to be early or late that has a time so early or so late in the source."""
    if own.shades not in ({"early"}, {"late"}) or own.level not in ("weekday", "day"):
        return False
    for reading in evidence.passages:
        times = [one for one in reading.moments if one.level == "time" and one.minutes is not None and not one.half_day and not one.until]
        days = [one for one in reading.moments if one.level in ("weekday", "day") and contains(own, one, evidence.moments)]
        near = [time.minutes or 0 for time in times for day in days if _gap(time, day) < _NEAR]
        if near and all(minutes <= _EARLY if "early" in own.shades else minutes >= _LATE for minutes in near):
            return True
    return False


def _gap(one: Moment, other: Moment) -> int:
    return max(one.start, other.start) - min(one.end, other.end)


def is_until_what_happens_then(own: Moment, evidence: Evidence) -> bool:
    """Whether a date until which something is so is that of what the source names there: until the harvest in October."""
    if own.relation != "until":
        return False
    for reading in evidence.passages:
        for one in reading.moments:
            at = one.start - reading.at
            if not one.relation and contains(own, one, evidence.moments) and UNTIL_WHAT.search(reading.plain, max(0, at - _BEFORE), at):
                return True
    return False


def is_day_beside(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a weekday is the day before or behind the one that the source names: Tuesday, for the day before, of Wednesday."""
    if own.level != "weekday" or own.weekday is None or own.until is not None or own.relation or own.shades:
        return False
    named = {one.weekday for one in evidence.moments if one.weekday is not None and one.until is None}
    parts = [part for reading in evidence.passages for part in _CLAUSES.split(reading.plain)]
    told = [(step, part) for part in parts for step, words in ((-1, THE_DAY_BEFORE), (1, THE_DAY_AFTER)) if words.search(part)]
    is_told = len(named) == 1 and len(told) == 1 and (min(named) + told[0][0]) % 7 == own.weekday
    return is_told and bool(words_of(claim.plain) & words_of(told[0][1]))


def is_early_year(own: Moment, evidence: Evidence) -> bool:
    """Whether a year of our era stands in the source without its era, and reads like a number there: in 480."""
    if own.level != "year" or own.until is not None or own.relation or not _ERA.match(own.text):
        return False
    return any(
        one.value == own.year and _is_bare(one) and IN_A_YEAR.search(reading.plain, max(0, at - 8), at)
        for reading in evidence.passages
        for one in reading.quantities
        for at in (one.start - reading.at,)
    )


def is_number_of_early_year(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a bare number is a year that the source has with its era: in 480, for AD 480."""
    at = own.start - claim.at
    is_year = _is_bare(own) and 99 < own.value < 1000 and IN_A_YEAR.search(claim.plain, max(0, at - 8), at)
    years = (one for one in evidence.moments if one.level == "year" and one.until is None and not (one.relation or one.shades))
    return bool(is_year) and any(Decimal(one.year or 0) == own.value for one in years)


def _is_bare(one: Quantity) -> bool:
    return one.kind == "number" and one.digits and one.last is None and not (one.unit or one.nouns or one.inexact or one.rate or one.age)
