"""What a number was and what it became: 17.3, down from 19.8, is no number that it went up from."""

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, Turn
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.change_words import (
    AGAINST,
    AT_THAT_TIME,
    BEGAN_WITH,
    BY,
    CAME_FROM,
    CHANGED,
    COME_TO,
    COMPARED_WITH,
    COMPARES,
    FROM,
    GONE_FROM,
    HAS_TODAY,
    INSTEAD_OF,
    LOST,
    NOW_IT_IS,
    OFF,
    TAKES_OFF,
    THEN_IT_WAS,
    TO,
    USED_TO_BE,
)
from briefing.english.words.equivalence import is_money
from briefing.english.words.remainder_words import OF_WHOLE

_NEAR, _BETWEEN, _FAR = 24, 110, 120  # code points before a number and between two that tell what it was or became, or is now

Role = tuple[Quantity, bool]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def roles(reading: Reading) -> tuple[Role, ...]:
    """The numbers of a text that were so before a change, or are so behind it: True for what was before."""
    return tuple(_roles(reading))


def _roles(reading: Reading) -> Iterator[Role]:
    found = [one for one in reading.quantities if one.last is None and one.kind in ("number", "share") and not _is_converted(one, reading)]
    for one, other in itertools.pairwise(found):
        gap = reading.plain[one.end - reading.at : other.whole[0] - reading.at] if other.whole[0] - one.end < _BETWEEN else "."
        before = _before(one, reading)
        is_against = AGAINST.search(gap) and AT_THAT_TIME.match(reading.plain, other.end - reading.at)
        if CAME_FROM.search(gap) or INSTEAD_OF.search(gap) or THEN_IT_WAS.search(gap) or is_against:
            yield from ((one, False), (other, True))
        elif FROM.search(before) and TO.search(gap):
            yield from ((one, True), (other, False))
        elif TO.search(before) and FROM.search(gap):
            yield from ((one, False), (other, True))
    parts = [one for one in found if not OF_WHOLE.search(_before(one, reading))]
    for one, other in itertools.pairwise(parts):  # eleven of its 4,800 did; today there are 164
        gap = reading.plain[one.end - reading.at : other.whole[0] - reading.at] if other.whole[0] - one.end < _FAR else "."
        has_today = HAS_TODAY.match(reading.plain, other.end - reading.at) and BEGAN_WITH.search(_before(one, reading, 48))
        if NOW_IT_IS.search(gap) or (has_today and not SENTENCE_END.search(gap)):
            yield from ((one, True), (other, False))
    yield from ((one, True) for one in found if GONE_FROM.search(_before(one, reading)) or USED_TO_BE.search(_before(one, reading, 48)))
    yield from ((one, False) for one in found if COME_TO.search(_before(one, reading, _FAR)))


def _is_converted(one: Quantity, reading: Reading) -> bool:
    """Whether an amount of money stands alone in brackets, behind the one that it is worth: SKr 184m ($17.6m)."""
    start, end = one.whole[0] - reading.at, one.whole[1] - reading.at
    return is_money(one.unit) and reading.plain[max(0, start - 1) : start] == "(" and reading.plain[end : end + 1] == ")"


def are_changed_alike(own: Quantity, other: Quantity, claim: Reading, passages: Sequence[Reading]) -> bool:
    """Whether a statement tells that a number was before a change, or came of it, as the source does, which has another on the other side
    of it: to 164, from 11."""
    here = {(one.value, was) for one, was in roles(claim)}
    there = {(one.value, was) for reading in passages for one, was in roles(reading)} if here else set()
    return any((own.value, was) in here and {(own.value, was), (other.value, not was)} <= there for was in (True, False))


def is_time_before(own: Moment, claim: Reading, passages: Sequence[Reading]) -> bool:
    """Whether a statement tells what came of a change since the time of which the source tells what was before it: since 2018, to 94,000,
    for 94,000, against 118,000 in 2018."""
    here = {one.value for one, was in roles(claim) if not was} if own.relation == "since" else set()
    for reading in passages if here else ():
        there = roles(reading)
        was = [one.end for one, before in there if before]
        dates = (one for one in reading.moments if _is_same_date(own, one) and any(0 <= one.start - end <= _NEAR for end in was))
        if any(dates) and here & {one.value for one, before in there if not before}:
            return True
    return False


@lru_cache(maxsize=4096)
def amounts(reading: Reading) -> tuple[Quantity, ...]:
    """The numbers of a text by which something changed: by seven minutes."""
    return tuple(one for one in reading.quantities if one.last is None and one.kind == "number" and _is_by(one, reading))


def _is_by(one: Quantity, reading: Reading) -> bool:
    at = one.whole[0] - reading.at
    before = reading.plain[max(0, at - _BETWEEN) : at]
    takes_off = TAKES_OFF.search(before) and OFF.match(reading.plain, one.end - reading.at)
    return bool(BY.search(before) or takes_off)


def by_so_much(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number by which something changes here, where the source has it as what it was or became."""
    if not (here := amounts(claim)):
        return
    levels = [role for reading in evidence.passages for role in roles(reading)]
    known = {one.value for reading in evidence.passages for one in amounts(reading)}
    values = {one.value for one, _ in levels}
    for own in here:
        same = [was for one, was in levels if one.value == own.value and one.unit in ("", own.unit)]
        if same and own.value not in known and not any(value + own.value in values for value in values):
            was = "was before the change" if same[0] else "came of the change"
            yield (
                own.start,
                own.end,
                f'"{own.text}" is what {was} in the source, and not by how much',
                "Say what it was and what it became.",
            )


def is_turned(own: Quantity, one: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a difference of two numbers is told to go up, where the source has them go down, or the reverse. What is told of another date
    first may be told the other way: in May there were nine more."""
    if own.way not in ("up", "down"):
        return False
    reading = evidence.reading_of(one)
    if reading is None or reading is not evidence.reading_of(other):
        return False
    if own.role == "by" and any(_goes(after, before) not in ("", own.way) for after, before in ((one, other), (other, one))):
        return True
    if any(moment.start < own.start for moment in claim.moments):
        return False
    was = _was(reading)
    if one.start not in was or was[one.start] == was.get(other.start, was[one.start]):
        return False
    before, after = (one, other) if was[one.start] else (other, one)
    return (after.value > before.value) != (own.way == "up")


def _goes(after: Quantity, before: Quantity) -> str:
    """Which way a number has gone that the source tells to have come from another: up, to 97, from 84; "" where it does not tell."""
    is_so_told = after.role == "to" and after.way in ("up", "down") and (after.value > before.value) == (after.way == "up")
    return after.way if is_so_told else ""


@lru_cache(maxsize=64)  # for each two numbers of a passage
def _was(reading: Reading) -> dict[int, bool]:
    return {number.start: before for number, before in roles(reading)}


def is_told(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a range tells what the source has as what was before a change and what came of it: tripled, from nine to 27."""
    if own.last is None or own.inexact:
        return False
    at = own.start - claim.at
    is_change = CHANGED.search(claim.plain, max(0, at - _FAR), at) or FROM.search(claim.plain, max(0, at - _NEAR), at)
    if not is_change:
        return False
    there = {(one.value, was) for reading in evidence.passages for one, was in roles(reading) if not one.inexact}
    return {(own.value, True), (own.last, False)} <= there


def to_so_much(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number to which something changes here, where the source has it as how much was lost or gained."""
    for own in (one for one in claim.quantities if one.role == "to" and one.way):
        there = same_values(own, evidence.passages)
        if there and all(one.role != "to" and LOST.search(_before(one, reading)) for one, reading in there):
            yield own.start, own.end, f'"{own.text}" is by how much it changed in the source', "Say by how much, as there."


def _before(one: Quantity, reading: Reading, reach: int = _NEAR) -> str:
    at = one.whole[0] - reading.at
    return reading.plain[max(0, at - reach) : at]


def then(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number that is told of a date with which the source only compares it: 14 in May, for 14, twice as many as in May."""
    for own in claim.moments if claim.quantities and not COMPARES.search(claim.plain) else ():
        at = own.start - claim.at
        if own.level == "time" or COMPARED_WITH.search(claim.plain, max(0, at - _NEAR), at):
            continue
        there = [(one, reading) for reading in evidence.passages for one in reading.moments if _is_same_date(own, one)]
        if not there or not all(_is_compared_with(one, reading) for one, reading in there):
            continue
        for number in claim.quantities:
            if any(number.value == one.value and one.end < date.start for date, reading in there for one in reading.quantities[:MOST]):
                message = f'"{number.text}" is told of "{own.text}" here, with which the source only compares it'
                yield number.start, number.end, message, "Say it of the date of which the source says it."


def _is_same_date(one: Moment, other: Moment) -> bool:
    return (one.level, one.year, one.month, one.day, one.season) == (other.level, other.year, other.month, other.day, other.season)


def _is_compared_with(one: Moment, reading: Reading) -> bool:
    at = one.start - reading.at
    return bool(COMPARED_WITH.search(reading.plain, max(0, at - _NEAR), at))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number of a statement that was so before a change here, and only behind it in the source, or the reverse."""
    if not (here := dict.fromkeys(roles(claim))):
        return
    there: dict[tuple[Decimal, str], set[bool]] = {}
    for one, was in (role for reading in evidence.passages for role in roles(reading)):
        there.setdefault((one.value, one.unit), set()).add(was)
    for own, was in here:
        if (there.get((own.value, own.unit)) or there.get((own.value, ""), {was})) == {not was}:
            what = "was before a change here, and is what came of it" if was else "is what came of a change here, and was before it"
            yield own.start, own.end, f'"{own.text}" {what} in the source', "Say what it was and what it became as the source does."
