"""What so much a day, a month or a hectare comes to over more of it: 14,000 crowns a day, in a week that stands still 98,000; £31 a
month, £372 a year; 600 hectares, at 17 crowns a hectare, 10,200 crowns.
"""

from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.conversion import factor
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import A_TIME_OF, WITHIN, WITHIN_ONE

_REACH = 200  # code points around a number in which it is told of how much of a measure it is
_NEAR = 32  # code points before a length of time in which it is told that something happens within it
_OF_CALENDAR = frozenset(("month", "quarter", "year", "decade"))  # what is done so often a day rests on some days of a week


def is_over_more(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is what one of the passages, told for each of a measure, comes to over more of it, as exactly as there."""
    if own.kind != "number" or own.last is not None or own.age or own.way or own.unit == "per cent":
        return False
    for each in evidence.quantities[: 2 * MOST]:
        is_rate = each.kind == "number" and each.last is None and len(each.rate) == 1
        if is_rate and own.unit == each.unit and (own.unit or _are_akin(own, each)):
            values = [each.value * many for many in _so_many(own, each, claim, evidence)]
            is_hedged = bool(each.inexact) and own.inexact == each.inexact and own.value in values
            if is_hedged or (not each.inexact and rounding.is_one_of(own, values)):
                return True
    return False


def is_what_it_is_over(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is how much of its measure a rate is told of by what it comes to: in twelve days
    168,000 crowns, for 14,000 a day."""
    if own.kind not in ("number", "article") or not own.unit or own.last is not None or own.inexact or own.rate:
        return False
    for each in evidence.quantities[: 2 * MOST]:
        measure = min(each.rate) if len(each.rate) == 1 and not each.inexact and each.last is None else ""
        worth = Decimal(1) if measure == own.unit else factor(own.unit, measure) if measure else None
        near = (one for one in claim.quantities if abs(one.start - own.start) < _REACH) if worth else ()
        sums = (one for one in near if one.unit == each.unit and (one.unit or _are_akin(one, each)))
        if any(rounding.is_one_of(one, [each.value * own.value * (worth or 1)]) for one in sums if one is not own and not one.rate):
            return True
    return False


def is_within_one(own: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """Whether so much a year is what the source has within a year: 900 tonnes in a year; not what goes up by so much."""
    reading = evidence.reading_of(other)
    if reading is None or len(own.rate) != 1 or other.rate or own.way or other.way or other.unit == "per cent":
        return False
    within = WITHIN_ONE.match(reading.plain, other.whole[1] - reading.at)
    return within is not None and within["time"].lower() in own.rate


def _are_akin(own: Quantity, each: Quantity) -> bool:
    return any(is_akin(noun, there) for noun in own.nouns for there in each.nouns)


def _so_many(own: Quantity, each: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """Of how much of its measure a statement tells a rate: per a longer time of the calendar, or of so much as it names beside it."""
    measure = min(each.rate)
    at = own.start - claim.at
    if len(own.rate) == 1 and own.rate != each.rate:
        longer = min(own.rate)
        is_told = {longer, measure} <= _OF_CALENDAR or A_TIME_OF.search(claim.plain, max(0, at - _REACH), at)
        yield from [worth] if is_told and (worth := factor(longer, measure) or Decimal(0)) > 1 else []
        return
    if own.rate:
        return
    for match in A_TIME_OF.finditer(claim.plain, max(0, at - _REACH), at + _REACH):
        yield factor((match["time"] or match["within"]).lower(), measure) or Decimal(0)
    near = [one for one in claim.quantities if abs(one.start - own.start) < _REACH]
    is_named = any(one.value == each.value and one.rate == each.rate for one in near)
    for many in near:
        more = Decimal(1) if many.unit == measure else factor(many.unit, measure)
        at = many.start - claim.at
        is_told = is_named or WITHIN.search(claim.plain, max(0, at - _NEAR), at)
        is_there = any(one.value == many.value and one.unit == many.unit for one in evidence.quantities)
        is_exact = many is not own and many.last is None and not (many.rate or many.inexact)
        if more and is_exact and many.kind in ("number", "article") and (is_told or is_there):
            yield many.value * more
