"""Whether a date or time of ours is one of the source's, as precise or less so, and stands to what happens as it does there."""

import calendar
import datetime
import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.english.comparing.found.sentences import says
from briefing.english.dates.moment import Moment
from briefing.english.words.moment_words import (
    BEGINS,
    BEGINS_OR_FOUND,
    CHANGES,
    COMPARED,
    ENDED,
    ENDS,
    FIRST,
    GOES_ON,
    GOES_UP,
    IS_TO,
    LAST,
    LAST_DAY,
    MADE,
    NO,
    STAYS,
    WAY,
)

_LEVELS = ("century", "decade", "year", "season", "month", "day")
CLAUSE = 80  # code points before a date in which its verb is looked for


def is_borne_out(own: Moment, others: Sequence[Moment], text: str, is_denied: bool = False, beside: Sequence[Moment] = ()) -> str:
    """ "" where a moment of the source bears the own one out; else what is wrong: date, shade, relation or end.

    `is_denied` tells that the source says no: what must not be before a day stays until then. `beside` are all moments of
    the statement: where both ends of a span are told, each is borne out.
    """
    if (
        own.until is not None
        and own.level == "time"
        and all(any(other.until is None and contains(end, other, others) for other in others) for end in (own, own.until))
    ):
        return ""
    for other in others:
        if (
            own.until is None
            and other.until is not None
            and not own.relation
            and any(contains(own, end, others) for end in (other, other.until))
            and all(any(one.until is None and contains(one, end, others) for one in beside) for end in (other, other.until))
        ):
            return ""
    if (
        own.until is not None
        and (says(CHANGES, text) or says(WAY, text))
        and all(any(contains(end, other, others) for other in others) for end in (own, own.until))
    ):
        return ""
    others = [*others, *(last for one in others if (last := _last_day(one)))] if own.level == "day" else others
    if is_denied and not own.relation and says(BEGINS_OR_FOUND, text):  # not found until 1987: found in 1987
        others = [replace(other, relation="") if other.relation == "until" else other for other in others]
    if is_denied and own.relation == "not before":  # not before May: in May at the earliest
        others = [replace(other, relation="not before") if other.relation == "before" else other for other in others]
    if is_denied and own.relation == "until":
        others = [replace(other, relation="until") if other.relation == "before" else other for other in others]
    verdicts = {_verdict(own, other, others, text) for other in others}
    for fault in ("", "relation", "shade", "end"):
        if fault in verdicts:
            return fault
    return "date"


def _last_day(one: Moment) -> Moment | None:
    """The day that the end of a month is, where something is over by it."""
    if one.level != "month" or one.shades != {"end"} or one.relation not in ("by", "until") or not one.month or one.until:
        return None
    return replace(one, level="day", day=calendar.monthrange(one.year or 2000, one.month)[1], shades=frozenset())


def _verdict(own: Moment, other: Moment, others: Sequence[Moment], text: str) -> str:
    if not _contains_all(own, other, others):
        return _ends_of(own, other, others, text)
    if not _is_so_shaded(own, other):
        return "shade"
    if other.until is not None and own.until is None and own.relation in ("since", "until"):
        return "" if own.relation == "until" or contains(own, other, others) else "end"
    return "" if _is_in_a_cell(own, text) or _is_so_related(own, other, text) else "relation"


def _is_in_a_cell(own: Moment, text: str) -> bool:
    """Whether a date stands alone, as in a cell of a table: its heading says what it is."""
    return not re.search(r"\w", text[: own.start] + text[own.end :]) or bool(
        re.search(r"Date: \Z", text[max(0, own.start - 8) : own.start])
    )


def _contains_all(own: Moment, other: Moment, others: Sequence[Moment]) -> bool:
    ends = (other, other.until) if other.until is not None else (other,)
    if own.until is not None:
        if other.until is not None:
            return contains(own, other, others) and contains(own.until, other.until, others)
        return False
    return all(contains(own, end, others) for end in ends)


def _ends_of(own: Moment, other: Moment, others: Sequence[Moment], text: str) -> str:
    """One end of a span of the source: right where it is told as its beginning, or as its end."""
    if other.until is None or own.until is not None:
        return "date"
    before = text[max(0, own.start - CLAUSE) : own.start]
    behind = text[own.end : own.end + 24]
    if _is_in_a_cell(own, text):
        return "" if contains(own, other, others) or contains(own, other.until, others) else "date"
    clause = re.split(r"[.;]\s", before)[-1]
    begins, ends = list(BEGINS.finditer(clause)), list(ENDS.finditer(clause))
    last_begin, last_end = (found[-1].start() if found else -1 for found in (begins, ends))
    if own.relation == "since" or (last_begin > last_end and own.relation not in ("until", "by", "before")):
        return "" if contains(own, other, others) and _is_so_shaded(own, other) else "end"
    if own.relation == "by" and contains(own, other.until, others) and " and " in other.text:  # between 2065 and 2080: by 2080
        return ""
    if own.relation == "until" or last_end > last_begin or re.match(r"\s+to\b", behind):
        return "" if contains(own, other.until, others) and _is_so_shaded(own, other.until) else "end"
    return "end" if contains(own, other, others) or contains(own, other.until, others) else "date"


def contains(own: Moment, other: Moment, others: Sequence[Moment] = ()) -> bool:
    """Whether the own date, as precise as it is, holds the other."""
    if "time" in (own.level, other.level):
        return own.level == other.level and _is_same_time(own, other)
    if own.orders or other.orders:
        return own.year == other.year and (own.orders == other.orders or (own.level == "year"))
    if own.level == "weekday":
        return _weekday_of(other) == own.weekday
    if other.level == "weekday":
        return False
    if own.weekday is not None and (known := _weekday_of(other)) is not None and known != own.weekday:
        return False
    if own.weekday is not None and _weekday_of(other) is None and _weekday_of(own, computed=True) != own.weekday:
        return False
    if own.level == "century":
        return _century(other) == own.year or (other.level == "decade" and _is_hundred_years(other, own))
    if own.level == "decade" and other.level == "century":
        return _is_hundred_years(own, other)
    if own.level == "decade":
        return other.level in ("decade", "year") and other.year is not None and _decade(other.year) == own.year
    if _LEVELS.index(own.level) > _LEVELS.index(other.level) and other.level in ("century", "decade", "year"):
        return False
    if own.season:
        return own.season == other.season and own.year == other.year
    if own.year is not None and own.year != (other.year if other.year is not None else _only_year(others)):
        return False
    return (own.month is None or own.month == other.month) and (own.day is None or own.day == other.day)


def _only_year(others: Sequence[Moment]) -> int | None:
    """The year of dates without one, where all the dates around have the same."""
    years = {one.year for one in others if one.year is not None and one.level in ("day", "month", "season", "year")}
    return years.pop() if len(years) == 1 else None


def _is_same_time(own: Moment, other: Moment) -> bool:
    if own.seconds != other.seconds and None not in (own.seconds, other.seconds):
        return False
    if own.half_day or other.half_day:
        return (own.minutes or 0) % 720 == (other.minutes or 0) % 720 and (own.half_day == other.half_day or own.half_day)
    return (own.minutes or 0) % 1440 == (other.minutes or 0) % 1440


def _weekday_of(one: Moment, computed: bool = False) -> int | None:
    if one.weekday is not None and not computed:
        return one.weekday
    if one.level == "day" and one.year and one.year > 1582 and one.month and one.day:
        return datetime.date(one.year, one.month, one.day).weekday()
    return one.weekday


def _decade(year: int) -> int:
    """The first year of a decade, counted from our era on either side: 1690 BC for 1697 BC."""
    return abs(year) // 10 * 10 * (1 if year > 0 else -1)


def _is_hundred_years(decade: Moment, century: Moment) -> bool:
    """Whether what is written as a decade is a century: the 1700s, the 18th."""
    year = decade.year or 0
    return year > 0 and year % 100 == 0 and year // 100 + 1 == century.year


def _century(one: Moment) -> int | None:
    if one.level == "century" or one.year is None:
        return one.year
    return (one.year - 1) // 100 + 1 if one.year > 0 else -((abs(one.year) - 1) // 100 + 1)


def _is_so_shaded(own: Moment, other: Moment) -> bool:
    """Whether the words that narrow or blur a date stand with the same date there; "about" is never dropped from it."""
    if own.level == other.level:
        is_told = own.shades <= other.shades or (own.level == "month" and _is_told_by_its_week(own, other))
        return is_told and "about" not in other.shades - own.shades
    return not own.shades or _is_in_part(own, other)


def _is_told_by_its_week(own: Moment, other: Moment) -> bool:
    """Whether a month is early for its first week or days, or late for its last."""
    first, last = ({"first", "start"}, {"last", "end"})
    near = other.shades - {"week", "weeks", "days"}
    is_start = own.shades == {"early"} and near and near <= first
    return bool(is_start or (own.shades == {"late"} and near and near <= last))


def _is_in_part(own: Moment, other: Moment) -> bool:
    """Whether a day is early, mid or late in its month, or a month in its year."""
    if own.shades in ({"end"}, {"start"}) and own.level == "month" and other.day and other.month:  # the end of April: 30 April
        return other.day == (1 if "start" in own.shades else calendar.monthrange(other.year or 2000, other.month)[1])
    if own.shades in ({"end"}, {"start"}) and own.level == "year":
        return (other.month, other.day) == ((1, 1) if "start" in own.shades else (12, 31))
    part = own.shades & {"early", "mid", "late"}
    if own.shades != part or len(part) != 1:
        return False
    at, whole = (other.day, 31) if own.level == "month" else (other.month, 12) if own.level == "year" else (None, 0)
    if own.level == "decade" and other.year is not None and other.level != "decade":
        at, whole = (other.year % 10 if other.year > 0 else 9 + other.year % -10) + 1, 10
    if at is None:
        return False
    third = min(2, int(3 * (at - 1) / whole))
    return ("early", "mid", "late")[third] in part


def _is_so_related(own: Moment, other: Moment, text: str) -> bool:
    if {own.relation, other.relation} == {"since", "not since"} or own.relation == other.relation or (
        other.relation == "year to" and (own.relation == "until" or (not own.relation and own.level == "year"))
    ):
        return True
    before = re.split(r"[.;]\s", text[max(0, own.start - CLAUSE) : own.start])[-1]
    if own.relation == "not before" and other.relation == "since" and GOES_ON.search(text):  # delivered from 2027: then at the earliest
        return True
    if own.relation == "before" and other.relation in ("until", "not before") and NO.search(before):  # closed until then, not open before
        return True
    if (own.relation, other.relation) == ("before", "since") and NO.search(before):  # may not race before then: races again from then on
        return True
    if (own.relation, other.relation) == ("until", "not before") and STAYS.search(text):  # shut until then, open then at the earliest
        return True
    # The largest since 2003, when: in 2003; the first since 2003: the last in 2003.
    if not own.relation and other.relation == "not since" and not FIRST.search(LAST.sub(" ", text)):
        return True
    if not own.relation and other.relation == "by" and "end" in own.shades & other.shades:
        return True
    if not own.relation and other.relation in ("by", "until") and LAST_DAY.search(text):
        return True
    if (
        own.relation in ("by", "until", "since", "before", "after")
        and other.relation != own.relation
        and {own.relation, other.relation} <= {"by", "until"}
        and LAST_DAY.search(text)
    ):
        return True
    if not own.relation:
        return (
            (other.relation == "since" and bool(BEGINS.search(before) or GOES_UP.search(before) or MADE.search(before)))
            or (other.relation == "until" and bool(ENDED.search(before)))
            or other.relation == "during"
            or bool(COMPARED.search(before))
        )
    if not other.relation and re.search(r"(?i)(?<!\w)whether(?!\w)", before):
        return True
    if not other.relation:
        return (
            own.relation in ("since", "not since", "during", "by")
            or (own.relation == "until" and bool(NO.search(text)))
            or (own.relation == "until" and other.level in ("year", "decade", "century"))
        )
    if {own.relation, other.relation} == {"by", "before"} and "end" in own.shades & other.shades:  # before the end of June: by then
        return True
    return {own.relation, other.relation} <= {"by", "until"} and _is_deadline(text, own)


def _is_deadline(text: str, own: Moment) -> bool:
    return bool(IS_TO.search(text, max(0, own.start - CLAUSE), own.start))
