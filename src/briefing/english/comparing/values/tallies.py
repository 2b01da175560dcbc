"""How many voted on either side, and in all: 88 votes to 9, where it was 88 to 71 with 9 abstentions; 168 took part."""

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, Turn, says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.whole_words import ABSTAINED, TOOK_PART, VOTERS
from briefing.english.words.worked_out_words import SIDE_TO_SIDE

_ABSTAINED = 48  # code points behind a number in which it is told that so many abstained


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def tallies(reading: Reading) -> tuple[tuple[Quantity, Quantity], ...]:
    """The numbers of votes on two sides that a text sets against each other. Time linear in its length."""
    pairs = itertools.pairwise(reading.quantities)
    return tuple((one, other) for one, other in pairs if _are_votes(one, other) and _is_between(one, other, reading))


def _are_votes(one: Quantity, other: Quantity) -> bool:
    are_counts = one.kind == other.kind == "number" and one.last is other.last is None and not (one.unit or other.unit)
    return are_counts and (not one.nouns or one.nouns[0] in VOTERS) and (not other.nouns or other.nouns[0] in VOTERS | {"against"})


def _is_between(one: Quantity, other: Quantity, reading: Reading) -> bool:
    is_joined = SIDE_TO_SIDE.fullmatch(reading.plain, one.end - reading.at, other.start - reading.at)
    return bool(is_joined) and (one.nouns[:1] == ("vote",) or "vote" in reading.plain or "voted" in reading.plain)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """The votes on one side beside a number that the source sets against no such votes: 88 to 9, for 88 to 71."""
    here = tallies(claim)
    there = [(one.value, other.value) for reading in evidence.passages for one, other in tallies(reading)] if here else []
    known = {one.value for one in evidence.quantities} if there else set()
    for one, other in here if there else ():
        pair = {one.value, other.value}
        if pair <= known and any(pair & set(votes) for votes in there) and not any(pair == set(votes) for votes in there):
            message = f'"{one.text}" and "{other.text}" are not set against each other in the source'
            yield one.start, other.end, message, "Give the votes on either side as the source has them."


def is_all_that_voted(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is that of both sides together, or with those who abstained, told as one: 168 members took part."""
    if own.unit or own.inexact or own.last is not None or not says(TOOK_PART, claim.plain) or VOTERS.isdisjoint(own.nouns[:2]):
        return False
    return any(own.value in _totals(reading) for reading in evidence.passages)


@lru_cache(maxsize=4096)
def _totals(reading: Reading) -> frozenset[Decimal]:
    found: set[Decimal] = set()
    for one, other in tallies(reading):
        found |= {one.value + other.value, one.value + other.value + _abstained(other, reading, reading.quantities)}
    return frozenset(found)


def _abstained(other: Quantity, reading: Reading, found: Sequence[Quantity]) -> Decimal:
    """How many abstained, told behind the votes of two sides; none where it is not told."""
    following = found.index(other) + 1
    last = found[following] if following < len(found) else None
    between = reading.plain[other.end - reading.at : last.start - reading.at] if last else "."
    if last is None or last.kind != "number" or SENTENCE_END.search(between):
        return Decimal(0)
    at = last.end - reading.at
    return last.value if ABSTAINED.search(reading.plain, at, at + _ABSTAINED) else Decimal(0)
