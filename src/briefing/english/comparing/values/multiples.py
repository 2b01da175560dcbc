"""By how many times one number of the passages goes beyond another, where a statement names what both are of: twice its income."""

import itertools
from collections.abc import Iterator

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import sort
from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.values.changes import roles
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import CLAUSE_END
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import AS_MANY_TIMES, FELL, MULTIPLIED, OF_ANOTHER, OF_WHAT_IT_WAS, SET_AGAINST, TIMES_ANOTHER

_REACH = 300  # code points on either side in which it is told what both are of
Told = tuple[Quantity, frozenset[str]]


def is_times_another(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times one of the passages goes beyond another, what stands before it being told of the greater
    and what stands behind it of the smaller."""
    at = own.end - claim.at
    match = TIMES_ANOTHER.match(claim.plain, at) if own.last is None and own.value > 1 else None
    if not match:
        return False
    before = words_of(CLAUSE_END.split(claim.plain[max(0, own.start - claim.at - _REACH) : own.start - claim.at])[-1])
    behind = words_of(CLAUSE_END.split(claim.plain[match.end() : match.end() + _REACH])[0])
    for (one, ours), (other, theirs) in _pairs(evidence):
        greater, smaller = ours - theirs, theirs - ours
        is_so_told = bool(before & greater or behind & smaller) and not (before & smaller or behind & greater)
        if is_so_told and rounding.is_one_of(own, [one.value / other.value]):
            return True
    return False


def is_times_before(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times as much there is as before, or what part of it: sevenfold, from 19 to 133."""
    is_part = own.kind == "share" and OF_WHAT_IT_WAS.match(claim.plain, own.end - claim.at)
    at = own.start - claim.at
    is_times = is_part or own.kind == "multiple" or bool(MULTIPLIED.search(claim.plain, max(0, at - 24), at))
    if not is_times or own.last is not None or (not is_part and (own.value <= 1 or own.way == "down" or FELL.search(claim.plain))):
        return False
    for reading in evidence.passages:
        told = sorted(roles(reading), key=lambda role: role[0].start)
        for (one, was), (other, was_other) in itertools.pairwise(told):
            before, after = (one, other) if was else (other, one)
            is_exact = not (one.hedges | other.hedges) - {"only"} and was != was_other and before.value > 0
            if is_exact and rounding.is_one_of(own, [after.value / before.value]):
                return True
    return False


def is_part_of_another(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share tells what part one number of the passages is of another, what stands before it being told of the smaller and what
    stands behind it of the greater: half of the rise that the union had asked for."""
    at = own.end - claim.at
    match = OF_ANOTHER.match(claim.plain, at) if own.kind == "share" and own.last is None else None
    if not match:
        return False
    before = words_of(CLAUSE_END.split(claim.plain[max(0, own.start - claim.at - _REACH) : own.start - claim.at])[-1])
    behind = words_of(CLAUSE_END.split(claim.plain[match.end() : match.end() + _REACH])[0])
    for (one, ours), (other, theirs) in _pairs(evidence):
        greater, smaller = ours - theirs, theirs - ours
        is_so_told = bool(behind & greater) and not (before & greater or behind & smaller)
        if is_so_told and rounding.is_one_of(own, [other.value / one.value]):
            return True
    return False


def _pairs(evidence: Evidence) -> Iterator[tuple[Told, Told]]:
    """Each exact number of the passages beside each smaller one that is measured or counted alike, with the words that are told of both."""
    for kind in sorted({sort(one) for one in evidence.quantities if one.kind == "number"}):
        told = [(one, words.words) for one, words in evidence.told_of(kind) if one.kind == "number" and one.last is None and one.value > 0]
        exact = [(one, words) for one, words in told if not one.hedges - {"only"}][:MOST]
        for (one, ours), (other, theirs) in itertools.permutations(exact, 2):
            if one.value > other.value and one.unit == other.unit and are_counted_alike(one, other):
                yield (one, ours), (other, theirs)


def is_times_as_many(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells by how many times one number exceeds that which the source sets against it: 318, as against 74, for more
    than four times as many; or, where it names both, 74 in the one group, as against 318 in the other."""
    match = AS_MANY_TIMES.match(claim.plain, own.end - claim.at)
    if not match:
        return False
    first, _, second = (words_of(part) for part in claim.plain[match.end() :].rpartition(" as "))
    for (one, ours), (other, theirs) in _pairs(evidence) if first and second else ():
        greater, smaller = ours - theirs, theirs - ours
        is_so_told = not second & greater if second & smaller else not second & greater and first & greater and not first & smaller
        if is_so_told and rounding.is_one_of(own, [one.value / other.value]):
            return True
    for reading in evidence.passages:
        counts = [one for one in reading.quantities if one.kind == "number" and one.last is None and one.value > 0 and not one.age]
        for one, other in itertools.pairwise(counts):
            is_set_against = SET_AGAINST.search(reading.plain, one.end - reading.at, other.whole[0] - reading.at)
            is_exact = not (one.hedges | other.hedges) - {"only"} and are_counted_alike(one, other)
            if is_set_against and is_exact and rounding.is_one_of(own, [one.value / other.value]):
                return True
    return False


def are_counted_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers count or measure the same, or one of them leaves out what both do."""
    if one.unit and other.unit:
        return one.unit == other.unit
    return not (one.nouns and other.nouns) or any(is_akin(a, b) for a in one.nouns for b in other.nouns)
