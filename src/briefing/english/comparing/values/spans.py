"""How long it is between two dates or times of the source: worked out exactly, in whatever unit a statement tells it.

The two dates may stand in two passages, where these have no other or the statement tells what happened on each.
"""

import calendar
import datetime
import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.rounding import SOFT, is_one_of
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.conversion import factor
from briefing.english.words.moment_words import BEGAN, CAME_TO_AN_END
from briefing.lazy_patterns import lazily

_REACH = 80  # code points before a date in which its verb stands
_CLAUSE = lazily(r"[.;]\s|,\s+(?=(?:and|but|while|when)\s)|\s(?:and|but|while)\s")
_DAYS = {"day": 1, "week": 7}
_MINUTES = {"hour": 60, "minute": 1}
_UNITS = frozenset(("day", "week", "month", "year"))
Pair = tuple[Moment, Moment, bool]
_LEAP = 2004  # the year of dates that have none; a span of theirs that ends before it begins ends in the next


def is_length(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a length of time is that between two dates or times of the source, hedged where it is rounded."""
    named = next((noun for noun in own.nouns if noun in _UNITS), "") if not own.unit else ""
    own = replace(own, unit=named) if named else own  # three summer months
    own = replace(own, hedges=own.hedges - {"within"}) if own.hedges & SOFT else own  # within about three decades
    if own.kind not in ("number", "share", "article") or own.age or (own.rate and own.unit not in _MINUTES):
        return False
    if own.unit in _MINUTES:
        return is_one_of(own, (minutes / _MINUTES[own.unit] for minutes in _minutes(evidence)))
    if own.unit in ("decade", "century"):
        return is_one_of(own, (years / (factor(own.unit, "year") or 1) for years in years_of(evidence)))
    if own.unit not in _UNITS:
        return False
    pairs = list(_pairs(claim, evidence))
    if own.unit in _DAYS:
        return is_one_of(own, (days / _DAYS[own.unit] for days in _days(pairs, own.unit)))
    if own.unit == "month":
        return is_one_of(own, _months(pairs))
    half = replace(own, value=own.value * 12) if own.value < 1 else None  # half a year: six months
    if is_one_of(own, years_of(evidence)) or (half is not None and is_one_of(half, _months(pairs))):
        return True
    return bool(own.hedges & SOFT) and is_one_of(own, (months / 12 for months in _months(pairs)))


def _pairs(claim: Reading, evidence: Evidence) -> Iterator[Pair]:
    """Two dates of a passage, the earlier first, and whether they are the ends of a span, both of which belong to it; and two of two."""
    for reading in evidence.passages:
        for one in reading.moments:
            if one.until is not None:
                yield one, one.until, True
        dates = [one for one in reading.moments if one.until is None and one.month][:MOST]
        yield from ((one, other, _is_span(one, other)) for one, other in itertools.combinations(dates, 2))
    yield from ((one, other, True) for one, other in begun_and_ended(evidence.passages))
    yield from ((one, other, False) for one, other in _of_two_passages(claim, evidence))


def _of_two_passages(claim: Reading, evidence: Evidence) -> Iterator[tuple[Moment, Moment]]:
    """Two dates of two passages, which have no other, or of which the statement tells what happened on each alone."""
    if len(evidence.passages) < 2:
        return
    at = {id(one): number for number, reading in enumerate(evidence.passages) for one in reading.moments}
    dated = [(one, context.words) for one, context in evidence.dated if one.month and one.until is None]
    told = [(one, words) for one, words in dated if one.relation in ("", "by")][:MOST]
    said = words_of(claim.plain) if len(told) > 1 else frozenset[str]()
    for (one, ours), (other, theirs) in itertools.combinations(told, 2):
        if at[id(one)] != at[id(other)] and (len(told) == 2 or (said & ours - theirs and said & theirs - ours)):
            yield one, other


def begun_and_ended(passages: Sequence[Reading]) -> Iterator[tuple[Moment, Moment]]:
    """When something began, and when it ended, where the passages tell these apart: it opened on 2 May, and closed on 9 June."""
    told = [(one, _happened(one, reading)) for reading in passages for one in reading.moments if one.until is None and one.month]
    begun = [one for one, what in told[:MOST] if what == "begins"]
    yield from ((one, other) for one in begun for other, what in told[:MOST] if what == "ends")


def _happened(one: Moment, reading: Reading) -> str:
    """Whether the clause before a date tells of a beginning or of an end."""
    if one.relation not in ("", "since", "until"):
        return ""
    at = one.start - reading.at
    clause = _CLAUSE.split(reading.plain[max(0, at - _REACH) : at])[-1]
    begins, ends = (bool(found.search(clause)) for found in (BEGAN, CAME_TO_AN_END))
    return "begins" if begins and not ends else "ends" if ends and not begins else ""


def _is_span(one: Moment, other: Moment) -> bool:
    return one.relation == "since" and other.relation == "until" and other.start - one.end < 60


def _dated(one: Moment, other: Moment) -> tuple[Moment, Moment] | None:
    """Two dates with their years, the earlier first: where neither has one, the second is the next of its kind."""
    if not (one.month and other.month):
        return None
    if one.year is None and other.year is None:
        turned = (other.month, other.day or 0) < (one.month, one.day or 0)
        return replace(one, year=_LEAP - 1), replace(other, year=_LEAP if turned else _LEAP - 1)
    one, other = replace(one, year=one.year or other.year), replace(other, year=other.year or one.year)
    earlier, later = sorted((one, other), key=lambda end: (end.year or 0, end.month or 0, end.day or 0))
    return earlier, later


def _date(one: Moment) -> datetime.date | None:
    """None for what no calendar has: the 31st of June, a year before our era."""
    if not (one.year and one.year > 0 and one.month and one.day) or one.day > calendar.monthrange(one.year, one.month)[1]:
        return None
    return datetime.date(one.year, one.month, one.day)


def _days(pairs: Sequence[Pair], unit: str) -> Iterator[Decimal]:
    """The days of each span, both ends counted, and from each date to another; a span of weeks may be told either way."""
    for one, other, is_span in pairs:
        if is_span and one.level == other.level == "weekday" and one.weekday is not None and other.weekday is not None:
            yield Decimal((other.weekday - one.weekday) % 7 + 1)
        ends = _dated(one, other)
        first, last = map(_date, ends) if ends else (None, None)
        if first and last:
            yield Decimal((last - first).days + int(is_span))
            if is_span and unit == "week":
                yield Decimal((last - first).days)


def _months(pairs: Sequence[Pair]) -> Iterator[Decimal]:
    """The months from one date to another; those of a span of whole months with both."""
    for one, other, is_span in pairs:
        if not (ends := _dated(one, other)):
            continue
        first, last = ends
        months = Decimal(((last.year or 0) - (first.year or 0)) * 12 + (last.month or 0) - (first.month or 0))
        if first.day and last.day:
            is_to_the_end = first.day == 1 and last.day == calendar.monthrange(last.year or 1, last.month or 1)[1]
            yield months + 1 if is_to_the_end and is_span else months + Decimal(last.day + int(is_span) - first.day) / 30
            if is_span:
                yield months + Decimal(last.day - first.day) / 30
        else:
            yield months + int(is_span and (first.day == 1 or not (first.day or last.day)))


def years_of(evidence: Evidence) -> Iterator[Decimal]:
    """The years between two years of the source; from the first day of one to the last of another counts both."""
    ends = [one for moment in evidence.moments for one in (moment, moment.until) if one is not None and one.year][:MOST]
    for one, other in itertools.combinations(sorted(ends, key=lambda end: end.year or 0), 2):
        whole = (one.month, one.day, other.month, other.day) == (1, 1, 12, 31)
        yield Decimal((other.year or 0) - (one.year or 0) + int(whole))


def _minutes(evidence: Evidence) -> Iterator[Decimal]:
    """The minutes from one time of day of a passage to another, that of the next day where it is earlier; and from that of one passage to
    that of the next, where they have no other."""
    alone = [[one for one in reading.moments if one.minutes is not None] for reading in evidence.passages]
    if len(found := [times for times in alone if times]) == 2 and all(len(times) == 1 and not times[0].until for times in found):
        yield Decimal(((found[1][0].minutes or 0) - (found[0][0].minutes or 0)) % 1440)
    for reading in evidence.passages:
        ends = (end for one in reading.moments for end in (one, one.until) if end is not None)
        times = [end for end in ends if end.minutes is not None and not end.seconds]
        for one, other in itertools.combinations(times[:MOST], 2):
            if not (one.half_day or other.half_day):
                yield Decimal(((other.minutes or 0) - (one.minutes or 0)) % 1440)
