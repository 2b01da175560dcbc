"""By how many times one number of the passages goes beyond another, where a statement names what both are of: twice its income."""

import itertools
from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import sort
from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values.changes import roles
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import CLAUSE_END
from briefing.english.words.change_words import AS_AT_FIRST, AS_MADE_FOR, MADE_FOR
from briefing.english.words.force_words import TOPS
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import (
    AS_MANY_TIMES,
    CHANGES_BY,
    FELL,
    MULTIPLIED,
    OF_ANOTHER,
    OF_WHAT_IT_WAS,
    SET_AGAINST,
    TIMES_ANOTHER,
    USED_TO,
)

_REACH = 300  # code points on either side in which it is told what both are of
_NEAR = 40  # code points before a number in which it is told that it was so once
Told = tuple[Quantity, frozenset[str]]


def is_times_another(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times one of the passages goes beyond another, what stands before it being told of the greater
    and what stands behind it of the smaller."""
    if own.last is not None or own.value <= 1 or not (match := TIMES_ANOTHER.match(claim.plain, own.end - claim.at)):
        return False
    before, behind = _told_around(own, match.end(), claim)
    return any(
        bool(before & greater or behind & smaller) and not (before & smaller or behind & greater) and rounding.is_one_of(own, [one / other])
        for one, greater, other, smaller in _apart(evidence)
    )


def _told_around(own: Quantity, end: int, claim: Reading) -> tuple[frozenset[str], frozenset[str]]:
    """What is told before a number in its clause, and behind an offset up to the end of that clause."""
    at = own.start - claim.at
    before = CLAUSE_END.split(claim.plain[max(0, at - _REACH) : at])[-1]
    return words_of(before), words_of(CLAUSE_END.split(claim.plain[end : end + _REACH])[0])


def _apart(evidence: Evidence) -> Iterator[tuple[Decimal, frozenset[str], Decimal, frozenset[str]]]:
    """The values of each two such numbers, the greater first, each with the words that are told of it alone."""
    for (one, ours), (other, theirs) in _pairs(evidence):
        yield one.value, ours - theirs, other.value, theirs - ours


def is_times_before(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times as much there is as before, or what part of it: sevenfold, from 19 to 133."""
    is_part = own.kind == "share" and OF_WHAT_IT_WAS.match(claim.plain, own.end - claim.at)
    at = own.start - claim.at
    is_times = is_part or own.kind == "multiple" or bool(MULTIPLIED.search(claim.plain, max(0, at - 24), at))
    if not is_times or own.last is not None or (not is_part and (own.value <= 1 or own.way == "down" or says(FELL, claim.plain))):
        return False
    return rounding.is_one_of(own, _grown(evidence))


def _before_and_after(evidence: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """What each number of the passages that changed was before, and what it became."""
    for reading in evidence.passages:
        for (one, was), (other, was_other) in itertools.pairwise(sorted(roles(reading), key=lambda role: role[0].start)):
            if was != was_other:
                yield (one, other) if was else (other, one)


def is_times_of_range(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times one end of a range is the other, where a statement names both: the dearest, the cheapest."""
    at = own.start - claim.at
    if own.last is not None or own.value <= 1 or not TIMES_ANOTHER.match(claim.plain, own.end - claim.at):
        return False
    ends = {match[0].lower() for match in TOPS.finditer(claim.plain, max(0, at - _REACH), at + _REACH)}
    if len(ends) < 2:
        return False
    ranges = (one for one in evidence.quantities if one.kind == "number" and one.last is not None and not one.inexact)
    lows = ((min(one.value, one.last or one.value), max(one.value, one.last or one.value)) for one in ranges)
    return any(low > 0 and rounding.is_one_of(own, [high / low]) for low, high in lows)


def is_before_change(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells how many times as much there was before what the source has halve or double: used to be twice as high."""
    at = own.start - claim.at
    if own.last is not None or own.inexact or own.value <= 0 or not USED_TO.search(claim.plain, max(0, at - _NEAR), at):
        return False
    changed = (one for one in evidence.quantities if one.kind == "multiple" and not one.inexact and CHANGES_BY.fullmatch(one.text))
    return any(one.value * own.value == 1 for one in changed)


def is_halved(own: Quantity, evidence: Evidence) -> bool:
    """Whether a number is told as halved that the source has fall to half, or to more or less than that as the hedge says: more than
    halved, from 48,000 to fewer than 19,000."""
    if own.kind != "multiple" or own.value != Decimal("0.5") or own.last is not None:
        return False
    for before, after in _before_and_after(evidence):
        if before.inexact or not before.value or before.unit != after.unit:
            continue
        by, hedges = 1 - after.value / before.value, after.inexact
        is_exact = by == own.value and not (hedges or own.inexact)
        if is_exact or rounding.rounds_to(by, rounding.may_be_higher(hedges), rounding.may_be_lower(hedges), own):
            return True
    return False


def is_part_of_another(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share tells what part one number of the passages is of another, what stands before it being told of the smaller and what
    stands behind it of the greater: half of the rise that the union had asked for."""
    if own.last is not None or own.kind != "share" or not (match := OF_ANOTHER.match(claim.plain, own.end - claim.at)):
        return False
    before, behind = _told_around(own, match.end(), claim)
    return any(
        bool(behind & greater) and not (before & greater or behind & smaller) and rounding.is_one_of(own, [other / one])
        for one, greater, other, smaller in _apart(evidence)
    )


def _pairs(evidence: Evidence) -> Iterator[tuple[Told, Told]]:
    """Each exact number of the passages beside each smaller one that is measured or counted alike, with the words that are told of both."""
    for kind in sorted({sort(one) for one in evidence.quantities if one.kind == "number"}):
        told = [(one, words.words) for one, words in evidence.told_of(kind) if one.kind == "number" and one.last is None and one.value > 0]
        exact = [(one, words) for one, words in told if not one.inexact][:MOST]
        for (one, ours), (other, theirs) in itertools.permutations(exact, 2):
            is_alike = one.unit == other.unit or not (one.unit or one.nouns) or not (other.unit or other.nouns)  # 74 euros, a place 31
            if one.value > other.value and is_alike and are_counted_alike(one, other):
                yield (one, ours), (other, theirs)


def is_times_as_many(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells by how many times one number exceeds that which the source sets against it: 318, as against 74, for more
    than four times as many; or, where it names both, 74 in the one group, as against 318 in the other."""
    match = AS_MANY_TIMES.match(claim.plain, own.end - claim.at)
    if not match:
        return False
    first, _, second = (words_of(part) for part in claim.plain[match.end() :].rpartition(" as "))
    for most, greater, least, smaller in _apart(evidence) if first and second else ():
        is_so_told = not second & greater if second & smaller else not second & greater and first & greater and not first & smaller
        if is_so_told and rounding.is_one_of(own, [most / least]):
            return True
    if AS_AT_FIRST.search(claim.plain, match.end(), match.end() + _REACH) and rounding.is_one_of(own, _grown(evidence)):
        return True
    is_for = AS_MADE_FOR.search(claim.plain, match.end(), match.end() + _REACH)
    if is_for and rounding.is_one_of(own, _beyond_what_made_for(evidence)):
        return True
    for reading in evidence.passages:
        counts = [one for one in reading.quantities if one.kind == "number" and one.last is None and one.value > 0 and not one.age]
        for one, other in itertools.pairwise(counts):
            is_set_against = SET_AGAINST.search(reading.plain, one.end - reading.at, other.whole[0] - reading.at)
            is_exact = not (one.inexact | other.inexact) and are_counted_alike(one, other)
            if is_set_against and is_exact and rounding.is_one_of(own, [one.value / other.value]):
                return True
    return False


def _beyond_what_made_for(evidence: Evidence) -> Iterator[Decimal]:
    """How many times as many there are in the passages as something was made for: built for 20,000, it holds 93,400."""
    for reading in evidence.passages:
        counts = [one for one in reading.quantities if one.kind == "number" and one.last is None and one.value > 0 and not one.inexact]
        counts = counts[:MOST]
        made = [one for one in counts if _is_made_for(one, reading)]
        yield from (one.value / least.value for least in made for one in counts if one is not least and are_counted_alike(one, least))


def _is_made_for(one: Quantity, reading: Reading) -> bool:
    at = one.whole[0] - reading.at
    return bool(MADE_FOR.search(reading.plain, max(0, at - 80), at))


def _grown(evidence: Evidence) -> Iterator[Decimal]:
    """How many times as much each number of the passages has become as it was before."""
    for before, after in _before_and_after(evidence):
        if before.value > 0 and not (before.inexact | after.inexact) and are_counted_alike(before, after):
            yield after.value / before.value


def are_counted_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count or measure the same, or one of them leaves out what both do."""
    if one.unit and other.unit:
        return one.unit == other.unit
    return not (one.nouns and other.nouns) or any(is_akin(a, b) for a in one.nouns for b in other.nouns)
