"""Dates that one passage counts from that of another: six days later, the same year, before the end of the one behind it.

Only from the one date that the other passages have, or from that of the event which the count names.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values.dates_worked_out import moved
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.moment_words import COUNTED_FROM, DONE, STARTS, THEN_LATER, TO_BUILD, TOOK
from briefing.lazy_patterns import lazily

_UNITS = frozenset(("day", "week", "month", "year"))
_ENDS = lazily(r"[.;]\s|,\s+(?:and|but|while)\s|\s(?:and|but|while)\s")
_FIGURES = lazily(r"\d+")
_REACH = 120  # code points on either side of a count in which it is told what happened then


@dataclass(frozen=True)
class _Counted:
    """A date that is counted from another, with the words for what happened then, and those for what happened on the other."""

    date: Moment
    then: frozenset[str]
    first: frozenset[str]
    begins: bool

    def is_told(self, said: frozenset[str], begins: bool) -> bool:
        """Whether a statement tells what happened then, or that something begins, and nothing that happened on the other date."""
        return bool(said & self.then - self.first or ((said & self.then or (begins and self.begins)) and not said & self.first - self.then))


def is_counted(own: Moment, claim: Reading, evidence: Evidence) -> bool:
    """Whether a date is counted in one passage from that of another, and not told of what happened on that."""
    if own.level not in ("day", "month", "year") or own.until is not None or own.relation or own.shades:
        return False
    said, begins = words_of(claim.plain), says(STARTS, claim.plain)
    if begins and any(contains(own, one) for one in _begun(evidence, said)):
        return True
    return len(evidence.passages) > 1 and any(contains(own, one.date) and one.is_told(said, begins) for one in _counted(evidence))


def of_counted(claim: Reading, evidence: Evidence) -> frozenset[str]:
    """The figures of the dates of a statement that are counted so."""
    return frozenset(figure for one in claim.moments if is_counted(one, claim, evidence) for figure in _FIGURES.findall(one.text))


def _counted(evidence: Evidence) -> Iterator[_Counted]:
    for reading in evidence.passages:
        others = [passage for passage in evidence.passages if passage is not reading]
        told = ((one, passage) for passage in others for one in passage.moments)
        dates = [(one, passage) for one, passage in told if one.month and one.until is None and not one.relation]
        for length in reading.quantities[:MOST] if 0 < len(dates) <= MOST else ():
            is_exact = length.kind in ("number", "article") and length.last is None and not length.inexact
            if is_exact and length.unit in _UNITS:
                yield from _from_dates(length, reading, dates)


def _from_dates(length: Quantity, reading: Reading, dates: list[tuple[Moment, Reading]]) -> Iterator[_Counted]:
    end = length.whole[1] - reading.at
    named = COUNTED_FROM.match(reading.plain, end) or COUNTED_FROM.match(reading.plain, length.end - reading.at)
    told = _around(length, reading)
    then, way = words_of(told), 1
    if named:
        event, way = words_of(named["what"]), 1 if named["way"].lower() == "after" else -1
        dates, then = [(one, passage) for one, passage in dates if event & words_of(_before(one, passage))], then - event
    elif not THEN_LATER.match(reading.plain, length.end - reading.at) or _has_date_before(length, reading):
        return
    if len(dates) == 1:
        [(first, passage)] = dates
        if date := moved(first, length, way):
            is_vague = length.unit in ("month", "year")  # to the day only where days are counted
            date = replace(date, level="month", day=None) if is_vague else date
            yield _Counted(date, then, words_of(_before(first, passage)), bool(STARTS.search(told)))


def _begun(evidence: Evidence, said: frozenset[str]) -> Iterator[Moment]:
    """When something that is spoken of was begun that took so long and was finished on a date: opened in June 2024, after it took 22 months
    to build."""
    told = ((one, _before(one, reading)) for reading in evidence.passages for one in reading.moments)
    dates = [(one, before) for one, before in told if one.month and one.until is None and not one.relation and DONE.search(before)]
    for reading in evidence.passages if len(dates) == 1 else ():
        for length in reading.quantities[:MOST]:
            at = length.whole[0] - reading.at
            is_exact = length.kind == "number" and length.last is None and not length.inexact and length.unit in ("month", "year")
            what = words_of(_ENDS.split(reading.plain[max(0, at - _REACH) : at])[-1]) if is_exact else frozenset()
            is_of_it = not what or bool(what & words_of(dates[0][1]) & said)
            is_taken = is_exact and is_of_it and TOOK.search(reading.plain, max(0, at - 24), at)
            if is_taken and TO_BUILD.match(reading.plain, length.whole[1] - reading.at):
                date = moved(dates[0][0], length, -1)
                yield from [replace(date, level="month", day=None)] if date else []


def _has_date_before(length: Quantity, reading: Reading) -> bool:
    return any(one.month and one.start < length.start for one in reading.moments)


def _around(length: Quantity, reading: Reading) -> str:
    """What is told of so long after: the words before it in its clause, or behind it where it opens that."""
    at, end = length.whole[0] - reading.at, length.whole[1] - reading.at
    before = _ENDS.split(reading.plain[max(0, at - _REACH) : at])[-1]
    return before if words_of(before) else _ENDS.split(reading.plain[end : end + _REACH])[0]


def _before(one: Moment, reading: Reading) -> str:
    """What is told of a date: the words of its sentence before it, or behind it where it opens that."""
    at, end = one.start - reading.at, one.end - reading.at
    before = re.split(r"[.;]\s", reading.plain[max(0, at - _REACH) : at])[-1]
    return before if words_of(before) else re.split(r"[.;]\s", reading.plain[end : end + _REACH])[0]
