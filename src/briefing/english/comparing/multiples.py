"""By how many times one number of the passages goes beyond another, where a statement names what both are of: twice its income."""

import itertools
from collections.abc import Iterator

from briefing.english.comparing import rounding
from briefing.english.comparing.binding import sort
from briefing.english.comparing.context import words_of
from briefing.english.comparing.evidence import MOST, Evidence
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import CLAUSE_ENDS, TIMES_ANOTHER

Told = tuple[Quantity, frozenset[str]]


def is_times_another(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number tells how many times one of the passages goes beyond another, what stands before it being told of the greater
    and what stands behind it of the smaller."""
    at = own.end - claim.at
    match = TIMES_ANOTHER.match(claim.plain, at) if own.last is None and own.value > 1 else None
    if not match:
        return False
    before = words_of(CLAUSE_ENDS.split(claim.plain[: own.start - claim.at])[-1])
    behind = words_of(CLAUSE_ENDS.split(claim.plain[match.end() :])[0])
    for (one, ours), (other, theirs) in _pairs(evidence):
        greater, smaller = ours - theirs, theirs - ours
        is_so_told = bool(before & greater or behind & smaller) and not (before & smaller or behind & greater)
        if is_so_told and rounding.is_one_of(own, [one.value / other.value]):
            return True
    return False


def _pairs(evidence: Evidence) -> Iterator[tuple[Told, Told]]:
    """Each exact number of the passages beside each smaller one that is measured or counted alike, with the words that are told of both."""
    for kind in sorted({sort(one) for one in evidence.quantities if one.kind == "number"}):
        told = [(one, words.words) for one, words in evidence.told_of(kind) if one.kind == "number" and one.last is None and one.value > 0]
        exact = [(one, words) for one, words in told if not one.hedges - {"only"}][:MOST]
        yield from (pair for pair in itertools.permutations(exact, 2) if pair[0][0].value > pair[1][0].value and _are_alike(*pair))


def _are_alike(one: Told, other: Told) -> bool:
    nouns, there = one[0].nouns, other[0].nouns
    return one[0].unit == other[0].unit and (not (nouns and there) or any(is_akin(a, b) for a in nouns for b in there))
