"""Dates and times that the source tells in other words: the end of the month, the following spring, the second day, so many hours.

Each is told by another date of the passages, whose month, year or first day it goes on from.
"""

import calendar
import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.moment_agreement import contains, is_borne_out
from briefing.english.dates.date_forms import is_told_of
from briefing.english.dates.moment import COMMON_YEAR, Moment
from briefing.english.dates.moments import find_moments
from briefing.english.reading import Reading
from briefing.english.words.conversion import factor
from briefing.english.words.moment_words import DAY_OF, NEXT_ONE, SEASON_OF, STILL, THAT_SEASON, THAT_YEAR, THE_MONTH
from briefing.english.words.months import MONTHS
from briefing.english.words.number_words import ALL_ORDINALS


def is_of_the_month(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a part of a month is told by the month that the source names elsewhere: the end of June, for the end of the month."""
    bare = replace(own, shades=frozenset(), relation="")
    if own.level != "month" or not own.month or not any(contains(bare, one, evidence.moments) for one in evidence.moments):
        return False
    told = (one for reading in evidence.passages for one in find_moments(THE_MONTH.sub(MONTHS[own.month - 1], reading.plain))
            if THE_MONTH.search(reading.plain))
    parts = [replace(one, year=one.year or own.year) for one in told if one.level == "month" and one.month == own.month and one.shades]
    return bool(parts) and not is_borne_out(own, parts, claim.plain)


def is_told(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether the passages have a date or time in other words: spring 2023 as the following spring, 5 March as the second day."""
    if own.level == "time":
        return own.seconds is not None and _is_duration(own, evidence)
    if own.until is not None or own.shades:
        return False
    if own.relation == "before" and own.level == "year":
        return any(_is_over_before(own, one) for one in evidence.moments)
    if own.year is not None and _is_of_that_year(own, evidence):
        return True
    if own.level == "month" and own.year is None and not is_told_of(claim.plain, own.start - claim.at) and _is_named(own, evidence):
        return True
    if own.level in ("season", "year"):
        return any((one.level, one.season, one.year) == (own.level, own.season, own.year) for one in _next_ones(evidence))
    return own.level == "day" and any(contains(own, one) for one in _days_of_spans(evidence))


def _is_named(own: Moment, evidence: Evidence) -> bool:
    """Whether a month stands in the passages as a name: May Tarrant, and so May."""
    name = re.compile(rf"(?<!\w){re.escape(own.text)}(?!\w)")
    for reading in evidence.passages:
        dates = [(one.start - reading.at, one.end - reading.at) for one in reading.moments]
        places = (match.start() for match in name.finditer(reading.plain))
        if any(not any(start <= at < end for start, end in dates) for at in places):
            return True
    return False


def is_so_by_then(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells what was still or already so on a day, by which the source has it so: still shut on 2 May."""
    there = any(one.relation == "by" and contains(own, one, evidence.moments) for one in evidence.moments)
    return there and not own.relation and bool(STILL.search(claim.plain))


def is_where_it_began(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells how much there was at a date since which the source has it change from that: 21 in 1985."""
    at = own.start - claim.at
    start = max(claim.plain.rfind("; ", 0, at), 0)
    end = next((stop for mark in ("; ", ". ") if (stop := claim.plain.find(mark, at)) > 0), len(claim.plain))
    here = [one for one in claim.quantities if start <= one.start - claim.at < end and one.role != "by"]
    since = any(one.relation == "since" and contains(own, one) for one in evidence.moments)
    there = [one for one in evidence.quantities if one.role == "from"]
    return since and not own.relation and any(one.value == other.value and one.unit in (other.unit, "") for one in here for other in there)


def _is_of_that_year(own: Moment, evidence: Evidence) -> bool:
    """Whether the source tells a date by the only year that it has: in the spring of that year, that spring."""
    years = {one.year for one in evidence.moments if one.year is not None}
    if years != {own.year}:
        return False
    named = (THAT_YEAR.sub(str(own.year), reading.plain) for reading in evidence.passages)
    told = (one for text in named for one in find_moments(THAT_SEASON.sub(rf"\g<season> {own.year}", text)))
    return any(contains(own, one) and one.relation == own.relation and not one.until for one in told)


def _is_over_before(own: Moment, there: Moment) -> bool:
    """Whether a year begins when that is over by whose end, or at whose end, something happens: before 2025, by the end of 2024."""
    is_by_the_end = there.shades == {"end"} and there.relation in ("", "by", "before") and there.until is None
    return is_by_the_end and there.level == "year" and there.year is not None and there.year + 1 == own.year


def _next_ones(evidence: Evidence) -> Iterator[Moment]:
    """The years and seasons that follow the last date of the passages before them."""
    last: Moment | None = None
    for reading in evidence.passages:
        for match in NEXT_ONE.finditer(reading.plain):
            before = [end for one in reading.moments if one.end - reading.at <= match.start() for end in (one.until or one,) if end.year]
            last = before[-1] if before else last
            yield from [_next(last, match["name"].lower())] if last and last.year and last.month else []
        last = next((end for one in reversed(reading.moments) for end in (one.until or one,) if end.year), last)


def _next(last: Moment, name: str) -> Moment:
    """The year behind a date, or the next season that begins behind it."""
    year, month = last.year or 0, last.month or 0
    bare = replace(last, relation="", shades=frozenset())
    if name == "year":
        return replace(bare, level="year", year=year + 1, season="")
    season = name.replace("fall", "autumn")
    return replace(bare, level="season", season=season, year=year + int(month >= SEASON_OF[season]))


def _days_of_spans(evidence: Evidence) -> Iterator[Moment]:
    """The days that the passages count from the first of a span: from 4 to 10 March, on the second day."""
    spans = [one for one in evidence.moments if one.level == "day" and one.until is not None and one.month and one.day]
    days = (match for reading in evidence.passages for match in DAY_OF.finditer(reading.plain)) if len(spans) == 1 else ()
    counted = [ALL_ORDINALS[match["rank"].lower()] for match in days]
    for one, rank in itertools.product(spans, counted):
        year = one.year or COMMON_YEAR
        if one.month and one.day and 1 < year < 9999 and one.day <= calendar.monthrange(year, one.month)[1]:
            day = date(year, one.month, one.day) + timedelta(days=rank - 1)
            yield replace(one, year=day.year if one.year else None, month=day.month, day=day.day, weekday=None, until=None, relation="")


def _is_duration(own: Moment, evidence: Evidence) -> bool:
    """Whether a time is the hours, minutes and seconds that the source tells one behind the other: 4:51:20."""
    seconds = (own.minutes or 0) * 60 + (own.seconds or 0)
    lengths = (one for one in evidence.quantities if one.last is None and not (one.hedges or one.age or one.rate))
    return any(one.value * (factor(one.unit, "second") or int(one.unit == "second")) == seconds for one in lengths)
