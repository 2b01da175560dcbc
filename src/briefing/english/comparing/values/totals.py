"""What numbers come to together: what a statement lists of them, so much for each of so many, two shares of one whole."""

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found.binding import is_whole
from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.fates import are_contrary
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values.remainders import clause_of
from briefing.english.comparing.values.same_rate import PERIODS
from briefing.english.comparing.values.tallies import is_all_that_voted
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import OUT_OF
from briefing.english.words.clause_words import DENIES
from briefing.english.words.noun_phrases import stem
from briefing.english.words.quantifier_words import TOGETHER
from briefing.english.words.worked_out_words import (
    A_SINGLE,
    AND_ONE,
    EITHER,
    EVERY_ONE,
    NEXT_IN_LIST,
    OF_WHICH,
    ONE_OF_SO_MANY,
    SIDE_TO_SIDE,
    SUMS_UP,
    TO_ONE,
)
from briefing.lazy_patterns import lazily

_LIST = lazily(r"(?:\s+[^\W\d_]+){1,3}(?:,|:|\s[–—])\s+(?P<things>[^.;:()–—]{3,90})")
_NEAR = 40  # code points before a number in which it is told what became of so many
_BEHIND = 24  # code points behind a number in which it is told that so many did not
_PART = lazily(r"[,;:.]\s|\s(?:and|but|while|or)\s|\d[\d.,]*")
_NEXT = lazily(r",\s+(?P<last>and\s+)?|\s+(?P<and>and)\s+")
_ONE = lazily(r"(?:an?|one)\s+(?=[a-z])")


def is_total(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is what others of a passage come to, all of which the statement lists, or tells as one."""
    if own.kind != "number" or own.last is not None or own.rate:
        return False
    ways = (is_all_that_voted, _is_of_both_answers, _is_of_either, _is_of_all_counted, _is_of_their_list, _is_of_list, _is_of_votes)
    if any(way(own, claim, evidence) for way in ways):
        return True
    if own.unit == "per cent":
        return not own.inexact and says(TOGETHER, claim.plain) and own.value in set(_shares_together(evidence))
    return any(value == own.value and hedges == own.inexact for value, hedges in _for_each(claim, evidence))


def _is_of_list(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number opens a list of as many things in all, and the source has their numbers: six pieces, five brooches and a mirror."""
    behind = _LIST.match(claim.plain, own.end - claim.at)
    if own.unit or own.inexact or not behind:
        return False
    by_place = {one.start - claim.at: one for one in claim.quantities if one.kind == "number" and one.last is None}
    known = {one.value for one in evidence.quantities if one.kind == "number"}
    total, at = Decimal(0), behind.start("things")
    joints = list(_NEXT.finditer(claim.plain, at, behind.end("things")))
    last = next((number for number, joint in enumerate(joints, 1) if joint["last"] or joint["and"]), 0)
    for place in (at, *(joint.end() for joint in joints[:last])):
        counted = by_place.get(place)
        if counted is None and not _ONE.match(claim.plain, place):
            return False
        if counted is not None and counted.value not in known:
            return False
        total += counted.value if counted is not None else 1
    return last > 0 and total == own.value


def _is_of_their_list(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is what a list of the source comes to, told as one: 762 animals in all, of 742 sheep, 19 calves and a donkey."""
    if own.unit or own.inexact or not says(SUMS_UP, claim.plain):
        return False
    for reading in evidence.passages:
        total, end = Decimal(0), -1
        for one in reading.quantities:
            is_count = one.kind == "number" and one.last is None and not (one.unit or one.inexact)
            is_next = is_count and NEXT_IN_LIST.fullmatch(reading.plain, end, one.start - reading.at) if end >= 0 else None
            total = total + one.value if is_next else one.value
            end = one.end - reading.at if is_count else -1
            last = AND_ONE.match(reading.plain, end) if is_next else None
            if is_next and own.value in (total, total + 1 if last else total):
                return True
    return False


def _is_of_all_counted(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is that of three or more together of which a passage counts each, told as one: the three partners have 33 seats."""
    if own.unit or own.inexact:
        return False
    told = {one.value for one in claim.quantities if one is not own and one.kind == "number" and not one.unit}
    for reading in evidence.passages:
        counts = [one for one in reading.quantities if one.kind == "number" and one.value > 1 and not (one.unit or is_whole(one, reading))]
        if len(counts) > 3:  # three parties, each with its seats
            counts = [one for one in counts if one.value != len(counts) - 1]
        is_all = 2 < len(counts) <= MOST and all(one.last is None and not one.inexact for one in counts)
        is_together = says(TOGETHER, claim.plain) or Decimal(len(counts)) in told
        if is_all and is_together and sum(one.value for one in counts) == own.value:
            return True
    return False


def _is_of_either(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is that of two sorts of which the source tells one behind the other: seven abstained or were absent, of five
    abstentions and two members absent."""
    sorts = EITHER.match(claim.plain, own.end - claim.at) if not (own.unit or own.inexact) else None
    first, second = (words_of(sorts[name]) for name in ("one", "other")) if sorts else (frozenset[str](), frozenset[str]())
    for reading in evidence.passages if sorts else ():
        for one, other in itertools.pairwise(reading.quantities):
            are_counts = one.kind == other.kind == "number" and not (one.unit or other.unit or one.inexact or other.inexact)
            if are_counts and one.last is other.last is None and one.value + other.value == own.value:
                ours, theirs = (words_of(f"{_before(each, reading)} {' '.join(each.nouns)}") for each in (one, other))
                ours, theirs = ours - theirs, theirs - ours
                counted = [{key_of(noun) for noun in each.nouns} for each in (one, other)]
                own_nouns = {key_of(noun) for noun in own.nouns}
                is_of_one = any(own_nouns & here and there - here - first - second for here, there in (counted, counted[::-1]))
                if is_of_one:  # seventeen drovers, of three carters and 14 drovers
                    continue
                if (first & ours and second & theirs) or (first & theirs and second & ours):
                    return True
    return False


def _is_of_both_answers(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is told as a whole of which so many did not, where the source tells how many did, and how many did not."""
    at = own.end - claim.at
    part = next((one for one in claim.quantities if one.start > own.end), None) if not (own.unit or own.inexact) else None
    if part is None or not OF_WHICH.search(claim.plain, at, min(part.start - claim.at, at + _NEAR)):
        return False
    for reading in evidence.passages:
        for one, other in itertools.permutations(reading.quantities[:MOST], 2):
            are_counts = one.kind == other.kind == "number" and not (one.unit or other.unit or one.inexact or other.inexact)
            if are_counts and one.value == part.value and one.value + other.value == own.value:
                did_not = DENIES.search(reading.plain, one.end - reading.at, one.end - reading.at + _BEHIND)
                if did_not or are_contrary(clause_of(one, reading), clause_of(other, reading)):
                    return True
    return False


def _before(one: Quantity, reading: Reading) -> str:
    """What stands before a number in its part of the sentence: killed | three, and hurt | 14."""
    at = one.whole[0] - reading.at
    return _PART.split(reading.plain[max(0, at - _NEAR) : at])[-1]


def _is_of_votes(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is all that voted, of whom the statement tells one side, or that side: four of the five judges, by four to one."""
    if own.unit or own.inexact:
        return False
    pairs = [(side, whole) for side, whole in _sides(claim) if own.value in (side, whole)]
    return bool(pairs) and any(side in votes and whole == sum(votes) for votes in _votes(evidence) for side, whole in pairs)


@lru_cache(maxsize=8)  # for each number of a statement
def _sides(claim: Reading) -> tuple[tuple[Decimal, Decimal], ...]:
    """The numbers of a statement of which one is told as some of the other: four of the five, of the 15 four. Time linear in its length."""
    return tuple(_found_sides(claim))


def _found_sides(claim: Reading) -> Iterator[tuple[Decimal, Decimal]]:
    for at, whole in enumerate(claim.quantities):
        start = whole.whole[0] - claim.at
        if ONE_OF_SO_MANY.search(claim.plain, max(0, start - 20), start):
            yield Decimal(1), whole.value
        before, behind = claim.quantities[max(0, at - 1) : at], claim.quantities[at + 1 : at + 1 + MOST] if is_whole(whole, claim) else ()
        yield from ((side.value, whole.value) for side in before if OUT_OF.fullmatch(claim.plain, side.end - claim.at, start))
        yield from ((side.value, whole.value) for side in behind)


def _votes(evidence: Evidence) -> Iterator[tuple[Decimal, Decimal]]:
    """How many were on either side: 11 votes to 4, 11–4, 11 in favour and 4 against."""
    for reading in evidence.passages:
        for one, other in itertools.pairwise(reading.quantities):
            if SIDE_TO_SIDE.fullmatch(reading.plain, one.end - reading.at, other.start - reading.at):
                yield one.value, other.value
        yield from ((one.value, Decimal(1)) for one in reading.quantities if TO_ONE.match(reading.plain, one.end - reading.at))
        yield from ((one.value, one.last) for one in reading.quantities if one.last is not None and not one.unit and one.value > one.last)


def _shares_together(evidence: Evidence) -> Iterator[Decimal]:
    """Two percentages that a sentence tells one behind the other of one whole."""
    for reading in evidence.passages:
        for one, other in itertools.pairwise(reading.quantities):
            is_whole = one.unit == "per cent" and other.unit in ("per cent", "") and not other.nouns and one.value + other.value <= 100
            is_exact = one.kind == other.kind == "number" and one.last is other.last is None and not (one.inexact | other.inexact)
            between = reading.plain[one.end - reading.at : other.start - reading.at]
            if is_whole and is_exact and not re.search(r"[.;]\s|(?<!\w)(?:from|than|against|of\s+(?:them|which|these))(?!\w)", between):
                yield one.value + other.value


def _for_a(each: Quantity, evidence: Evidence) -> frozenset[str]:
    """What a number is told for one of, where only its noun tells so: 6 euros a dose."""
    reading = evidence.reading_of(each)
    told = A_SINGLE.match(reading.plain, each.whole[1] - reading.at + 1) if reading else None
    return frozenset((stem(told["noun"].lower()),)) if told else frozenset()


def _is_for_one(many: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether the source tells a number of every one of a kind, and the statement speaks of one: each needs two doses."""
    reading = evidence.reading_of(many)
    at = many.whole[0] - reading.at if reading else 0
    told = EVERY_ONE.search(reading.plain, max(0, at - 60), at) if reading else None
    return told is not None and any(one["noun"].lower() == told["noun"].lower() for one in A_SINGLE.finditer(claim.plain))


def _for_each(claim: Reading, evidence: Evidence) -> Iterator[tuple[Decimal, frozenset[str]]]:
    """So much for each of so many, and what bounds it: both are named, or it is told as one."""
    here = {one.value for one in claim.quantities}
    is_summed = says(SUMS_UP, claim.plain)
    for found in evidence.by_passage:
        counts = [one for one in found if one.kind == "number" and one.last is None][:MOST]
        for each, many in itertools.permutations(counts, 2):
            told = (each.rate - PERIODS) | _for_a(each, evidence)
            is_of_many = bool(told & {"each", *many.nouns}) and bool(many.nouns) and not many.unit
            if is_of_many and ({each.value, many.value} <= here or is_summed or _is_for_one(many, claim, evidence)):
                yield each.value * many.value, each.inexact | many.inexact
