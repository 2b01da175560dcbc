"""Bounds told by a “not”: nobody under 14 may come in, for people of at least 14; none pays over £45, for a cap at £45; no house is older
than 1612, where the oldest is of that year.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.values.same_rate import is_same_rate
from briefing.english.comparing.values.same_unit import is_same_unit
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.force_words import ALIKE_TOPS, BEYOND_NUMBER, TOPS
from briefing.english.words.limit_words import CAPPED_AT, COMPLEMENTS, DENIED_BEFORE, DENIED_BEHIND, OF_SO_MUCH, READ_AS_DENIED

_GAP = 2  # code points between the word that compares and a number
_BEFORE, _BEHIND, _CAP = 100, 80, 100  # code points around a number in which it is denied, and before it in which it is a cap


def is_denied_bound(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether what is beyond a number is denied on one side, and what is within it is told on the other."""
    if own.kind not in ("number", "article"):
        return False
    mine = _complement(own, claim)
    return any(_agree(own, mine, other, reading, claim, evidence) for reading in evidence.passages for other in reading.quantities)


def _agree(own: Quantity, mine: str, other: Quantity, reading: Reading, claim: Reading, evidence: Evidence) -> bool:
    if own.value not in (other.value, other.last) or other.kind != own.kind or not is_same_unit(own, other, claim, evidence):
        return False
    if not is_same_rate(own, other, claim):
        return False
    if not mine:  # up to 20, for none of more than 20
        return other.last is None and own.hedges == {_complement(other, reading)}
    if other.last is not None:
        return own.value == (max if mine == "at most" else min)(other.value, other.last)
    if mine == "at most" and not other.inexact:
        return _is_cap(other, reading) or own in _tops(claim, evidence)
    return other.hedges == {mine}


def _complement(one: Quantity, reading: Reading) -> str:
    """The bound of what is left where a bounded number is denied: nobody under 14, at least 14; "" where it is not denied."""
    if len(one.hedges) != 1 or one.last is not None:
        return ""
    [hedge] = one.hedges
    if hedge in ("at most", "at least") and READ_AS_DENIED.match(one.softened):
        return hedge
    bound = COMPLEMENTS.get(hedge, "")
    at, end = one.whole[0] - reading.at, one.whole[1] - reading.at
    is_of_so_much = one.unit or one.age or not one.nouns or OF_SO_MUCH.search(reading.plain, max(0, at - 12), at)
    is_denied = DENIED_BEFORE.search(reading.plain, max(0, at - _BEFORE), at)
    is_denied = is_denied or (DENIED_BEHIND.match(reading.plain, end, end + _BEHIND) if is_of_so_much else None)
    return bound if is_denied else ""


def _is_cap(other: Quantity, reading: Reading) -> bool:
    at = other.start - reading.at
    return bool(CAPPED_AT.search(reading.plain, max(0, at - _CAP), at))


@lru_cache(maxsize=64)  # for each "no" of a statement
def tells(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement denies what is beyond a number, and the passages tell what is within it."""
    return bool(_tops(claim, evidence)) or any(is_denied_bound(one, claim, evidence) for one in claim.quantities)


@lru_cache(maxsize=64)  # for each number of a statement
def _tops(claim: Reading, evidence: Evidence) -> tuple[Quantity | Moment, ...]:
    return tuple(_found_tops(claim, evidence))


def _found_tops(claim: Reading, evidence: Evidence) -> Iterator[Quantity | Moment]:
    """The numbers and dates beyond which nothing is in a statement, and which the source has of what is the most so."""
    beyond = list(BEYOND_NUMBER.finditer(claim.plain))
    numbers: tuple[Quantity | Moment, ...] = (*claim.quantities, *claim.moments) if beyond else ()
    for own in numbers:
        at = own.start - claim.at
        said = next((match for match in beyond if match.end() <= at <= match.end() + _GAP), None)
        wanted = f"{said['root'].lower()}est" if said else ""
        alike = frozenset([wanted]).union(*(row for row in ALIKE_TOPS if wanted in row))
        if said and any(_is_top(own, alike, reading) for reading in evidence.passages):
            yield own


def _is_top(own: Quantity | Moment, alike: frozenset[str], reading: Reading) -> bool:
    """Whether a passage has a number or date as that of what is the most so: the oldest house is of 1612."""
    for other in reading.quantities if isinstance(own, Quantity) else reading.moments:
        at = other.start - reading.at
        near = re.split(r"[.;,]\s", reading.plain[max(0, at - _BEFORE) : at])[-1]
        is_it = other.value == own.value if isinstance(own, Quantity) and isinstance(other, Quantity) else _is_same_date(own, other)
        if is_it and any(match[0].lower() in alike for match in TOPS.finditer(near)):
            return True
    return False


def _is_same_date(own: Quantity | Moment, other: Quantity | Moment) -> bool:
    if isinstance(own, Quantity) or isinstance(other, Quantity):
        return False
    return (own.year, own.month, own.day) == (other.year, other.month, other.day) and own.year is not None
