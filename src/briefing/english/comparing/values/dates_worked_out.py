"""Dates that follow from those of the source: so many days from another, a span from its beginning and its end, the days that are left."""

import bisect
import calendar
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date as day_of
from datetime import timedelta
from decimal import Decimal

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values.spans import begun_and_ended
from briefing.english.dates.moment import COMMON_YEAR, Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import CLAUSE_END
from briefing.english.words.clause_words import DENIES
from briefing.english.words.moment_words import (
    COMES_TO_AN_END,
    COUNTED_FROM,
    ENDS,
    FOR_SO_LONG,
    IS_OVER,
    IS_THEN_ONLY,
    LEAVES_OUT,
    TELLS_OF_PLAN,
    THAN_PLANNED,
    THEN_LATER,
    TOOK_UNTIL,
    UP_TO,
    WHEN,
)

_DAYS = {"day": 1, "week": 7}
_IN_MONTHS = {"month": 1, "year": 12}
_MINUTES = {"minute": 1, "hour": 60}
_DAY = 24 * 60  # minutes
_REACH = 60  # code points between a date and what is counted from it


def follows(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a date that no passage has follows from those that they have."""
    if own.level == "weekday":
        return _is_left_over(own, claim, evidence)
    if own.until is not None:
        return _is_of_months(own, own.until, evidence) or _is_joined(own, own.until, claim, evidence)
    if own.level in ("day", "month", "year") and says(ENDS, claim.plain) and any(_is_then(own, one) for one in _ended(evidence)):
        return True
    said = words_of(claim.plain)
    if own.level == "time":
        return any(_is_same_time(own, one, minutes) and told & said for one, minutes, told in _timed(evidence))
    is_plan = own.level in ("day", "month", "year") and says(TELLS_OF_PLAN, claim.plain)
    if is_plan and any(contains(own, one) for one in _planned(evidence)):
        return True
    is_day = own.level in ("day", "month", "year")
    return is_day and any(contains(own, one, evidence.moments) and told & said for one, told in _counted(evidence))


def is_when(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether the source tells what happened on a date that something lasted until: until 1954, when a flood tore it away."""
    if own.relation or own.until is not None:
        return False
    for reading in evidence.passages:
        for one in reading.moments:
            told = WHEN.match(reading.plain, one.end - reading.at) if one.relation and contains(own, one, evidence.moments) else None
            if told and words_of(told["what"]) & words_of(claim.plain):
                return True
    return False


def is_end(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether something is told until, or by, when the source has it end: until 30 June, for what closes on 30 June; by two, for what does
    not go after two; or not before it, where the source has it on that day for the first time again."""
    at = own.start - claim.at
    for reading in evidence.passages:
        for one in reading.moments:
            there = one.start - reading.at
            if one.until is not None or not contains(own, one, evidence.moments):
                continue
            before = CLAUSE_END.split(reading.plain[max(0, there - _REACH) : there])[-1]
            if own.relation == "until" and not one.relation and TOOK_UNTIL.search(claim.plain, max(0, at - _REACH), at):
                return True  # it took until May to finish it, for finished in May
            is_open = own.relation == "until" and not says(COMES_TO_AN_END, claim.plain)
            if is_open and not one.relation and COMES_TO_AN_END.search(before):
                return True
            if own.relation in ("until", "by") and one.relation == "after" and DENIES.search(before) and not says(DENIES, claim.plain):
                return True
            is_denied = own.relation == "before" and DENIES.search(claim.plain, max(0, at - _REACH), at)
            is_only_then = not one.relation and IS_THEN_ONLY.search(reading.plain, max(0, there - _REACH), there)
            if is_denied and (one.relation == "since" or is_only_then):
                return True
    return False


def _is_joined(own: Moment, last: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a span begins and ends when something that the source tells of did, and it is not told of the time that it was over."""
    ends = begun_and_ended(evidence.passages) if not says(IS_OVER, claim.plain) else ()
    return any(contains(own, one, evidence.moments) and contains(last, other, evidence.moments) for one, other in ends)


def _is_of_months(own: Moment, last: Moment, evidence: Evidence) -> bool:
    """Whether a span of months is told as so many up to a day: April to June, of the three months to 30 June."""
    if own.level != "month" or not own.month or not last.month:
        return False
    for reading in evidence.passages:
        for length, end in ((one, date) for one in reading.quantities[:MOST] for date in reading.moments[:MOST] if one.unit == "month"):
            between = reading.plain[length.whole[1] - reading.at : end.start - reading.at]
            many = (last.month - own.month) % 12 + 1
            if UP_TO.fullmatch(between) and length.value == many and end.month == last.month and own.year in (None, end.year):
                return True
    return False


def _is_left_over(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a day of the week is one of those that a span of the source leaves, and told as such: every day but Monday."""
    spans = [one for one in evidence.moments if one.level == "weekday" and one.until is not None]
    if own.until is not None or not spans:
        return False
    if own.text.endswith("s") and any(_is_within(own, one) for one in spans):  # on Fridays, for from Monday to Friday
        return True
    return says(LEAVES_OUT, claim.plain) and not any(_is_within(own, one) for one in spans)


def _is_within(own: Moment, span: Moment) -> bool:
    if own.weekday is None or span.weekday is None or span.until is None or span.until.weekday is None:
        return False
    return (own.weekday - span.weekday) % 7 <= (span.until.weekday - span.weekday) % 7


def _counted(evidence: Evidence) -> Iterator[tuple[Moment, frozenset[str]]]:
    """The dates that a passage tells by another and what lies between them, each with the words for what happened then."""
    for reading in evidence.passages:
        dates = [one for one in reading.moments if one.level in ("day", "month", "year") and one.until is None and not one.relation]
        ends = [one.end for one in dates]
        for one in reading.quantities:
            if one.kind in ("number", "article") and one.last is None and not one.inexact and one.unit in (_DAYS | _IN_MONTHS):
                at = bisect.bisect_right(ends, one.start) - 1
                if at >= 0 and one.start - ends[at] <= _REACH:
                    yield from _from_date(one, dates[at], reading)


def _is_then(own: Moment, end: Moment) -> bool:
    return contains(own, end) and own.relation in ("", "until", "by") and (not own.shades or (own.shades == {"end"} and _is_last(own, end)))


def _is_last(own: Moment, end: Moment) -> bool:
    return (end.month == 12 or own.level != "year") and end.day == calendar.monthrange(end.year or 2000, end.month or 1)[1]


def _ended(evidence: Evidence) -> Iterator[Moment]:
    """When what began on a day of a passage and lasts for so long is over: from 1 January 2022 for ten years, to the end of 2031."""
    for reading in evidence.passages:
        dates = [one for one in reading.moments if one.level == "day" and one.until is None and one.relation in ("", "since")]
        for length in reading.quantities:
            is_exact = length.kind == "number" and length.last is None and not length.hedges and length.unit in (_DAYS | _IN_MONTHS)
            at = length.start - reading.at
            if is_exact and FOR_SO_LONG.search(reading.plain, max(0, at - 48), at):
                ends = (moved(date, length, 1) for date in dates[:MOST] if 0 <= length.start - date.end <= _REACH)
                day = replace(length, value=Decimal(1), unit="day")
                yield from (last for end in ends if end and (last := moved(end, day, -1)))


def _planned(evidence: Evidence) -> Iterator[Moment]:
    """When something was to happen that came so much later than planned, or earlier."""
    for reading in evidence.passages:
        dates = [one for one in reading.moments if one.level in ("day", "month", "year") and one.until is None and not one.relation]
        for one in reading.quantities:
            behind = THAN_PLANNED.match(reading.plain, one.end - reading.at) or THAN_PLANNED.match(reading.plain, one.whole[1] - reading.at)
            if behind and one.last is None and not one.inexact and one.unit in (_DAYS | _IN_MONTHS):
                days = (moved(date, one, -1 if behind["later"] else 1) for date in dates if 0 <= one.start - date.end <= _REACH)
                yield from (day for day in days if day)


def _from_date(length: Quantity, date: Moment, reading: Reading) -> Iterator[tuple[Moment, frozenset[str]]]:
    end = length.whole[1] - reading.at
    counted = COUNTED_FROM.match(reading.plain, end) or COUNTED_FROM.match(reading.plain, length.end - reading.at)
    between = reading.plain[date.end - reading.at : length.start - reading.at]
    if counted and re.fullmatch(r",\s+(?:only\s+|just\s+)?", between):  # on 22 May, eleven days after the fall
        day, told = moved(date, length, -1 if counted["way"].lower() == "after" else 1), words_of(counted["what"])
    elif THEN_LATER.match(reading.plain, length.end - reading.at) and not re.search(r"[.;]\s", between):
        day, told = moved(date, length, 1), words_of(between)
    else:
        return
    if day:
        yield day, told


def _timed(evidence: Evidence) -> Iterator[tuple[Moment, int, frozenset[str]]]:
    """The times that a passage tells by another and what lies between them, in minutes since midnight, with the words for what happened."""
    for reading in evidence.passages:
        for length in (one for one in reading.quantities if one.unit in _MINUTES and one.last is None and not one.inexact):
            end = length.whole[1] - reading.at
            counted = COUNTED_FROM.match(reading.plain, end) or COUNTED_FROM.match(reading.plain, length.end - reading.at)
            is_later = not counted and THEN_LATER.match(reading.plain, length.end - reading.at)
            if not (counted or is_later) or length.value != int(length.value):
                continue
            if times := [one for one in reading.moments if one.level == "time" and 0 <= length.start - one.end <= _REACH and not one.until]:
                way = -1 if counted and counted["way"].lower() == "after" else 1
                what = counted["what"] if counted else reading.plain[times[-1].end - reading.at : length.start - reading.at]
                minutes = (times[-1].minutes or 0) + way * int(length.value) * _MINUTES[length.unit]
                yield times[-1], minutes % _DAY, words_of(what)


def _is_same_time(own: Moment, there: Moment, minutes: int) -> bool:
    span = _DAY // 2 if own.half_day or there.half_day else _DAY
    return not (own.relation or own.seconds) and (own.minutes or 0) % span == minutes % span


def moved(one: Moment, length: Quantity, way: int) -> Moment | None:
    """The day so long behind another, or before it."""
    many = int(length.value) * way
    if one.level == "year" and one.year and length.unit == "year":
        return replace(one, year=one.year + many)
    if length.value != int(length.value) or not one.month or not (one.day or length.unit in _IN_MONTHS):
        return None
    year = one.year or COMMON_YEAR
    if length.unit in _DAYS:
        if not one.day or not 1 < year < 9999 or one.day > calendar.monthrange(year, one.month)[1] or abs(many) > 100_000:
            return None
        day = day_of(year, one.month, one.day) + timedelta(days=many * _DAYS[length.unit])
        return replace(one, year=day.year if one.year else None, month=day.month, day=day.day, weekday=None)
    months = year * 12 + one.month - 1 + many * _IN_MONTHS[length.unit]
    return replace(one, year=months // 12 if one.year else None, month=months % 12 + 1, weekday=None)
