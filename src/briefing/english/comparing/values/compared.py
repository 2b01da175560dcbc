"""What another had, or what was before, of which a passage tells by how much it differed, or how many times as much there is now."""

import itertools
from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found.context import keys
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.values.portions import worth_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin
from briefing.english.words.worked_out_words import AS_MUCH_AS, EXPECTED, IS_ESTIMATE, TIMES_AS_MUCH

_REACH = 300  # code points before a number that tell what is compared


def differed(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """What another had of which the source tells by how much it differed: 14,206 votes, 1,118 more than Lambert, are 13,088 for Lambert."""
    for reading in evidence.passages:
        for one, by in _with_changes(own, reading):
            is_exact = one.kind == by.kind == "number" and one.last is by.last is None and not (one.inexact | by.inexact)
            is_exact = is_exact and (not own.nouns or not one.nouns or any(is_akin(a, b) for a in own.nouns for b in one.nouns))
            what = AS_MUCH_AS.search(reading.plain, by.end - reading.at, by.end - reading.at + 120) if is_exact and by.way else None
            worth, more = (worth_in(one, own), worth_in(by, own)) if what else (None, None)
            if what and worth is not None and more is not None and _is_told_of(what["what"], before(one, reading), claim.plain):
                yield worth - more if by.way == "up" else worth + more


def _with_changes(own: Quantity, reading: Reading) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number of a passage with one behind it that may tell by how much another differs from it: the next, or the first that goes some
    way and counts nothing itself, where it counts what the own one does: 71 points from 34 games, four behind Kelm."""
    yield from itertools.pairwise(reading.quantities)
    for at, one in enumerate(reading.quantities[:MOST] if own.nouns else ()):
        if any(is_akin(noun, there) for noun in own.nouns for there in one.nouns):
            yield from ((one, by) for by in reading.quantities[at + 2 : at + MOST] if by.way and not (by.nouns or by.unit))


def multiples(own: Quantity, claim: Reading, evidence: Evidence, hedges: frozenset[str] = frozenset()) -> Iterator[Decimal]:
    """What the source compares with: 14 days, twice as many as in May, tells of 7 in May; exact but for `hedges`."""
    for reading in evidence.passages:
        for one, other in itertools.permutations(reading.quantities[:MOST], 2):
            times = one.value if one.kind in ("multiple", "share") or TIMES_AS_MUCH.match(reading.plain, one.end - reading.at) else None
            if not times or one.inexact or other.kind != "number" or other.last is not None or other.inexact - hedges:
                continue
            compared = AS_MUCH_AS.search(reading.plain, one.end - reading.at, one.end - reading.at + 120)
            if compared and _is_told_of(compared["what"], before(one, reading), claim.plain) and other.unit == own.unit:
                yield other.value / times


def before(one: Quantity, reading: Reading) -> str:
    """What stands before a number, as far as that is near."""
    return reading.plain[max(0, one.start - reading.at - _REACH) : one.start - reading.at]


def _is_told_of(what: str, before: str, said: str) -> bool:
    """Whether a statement names what the source compares with."""
    wanted = keys(what) - keys(before)
    is_estimate = IS_ESTIMATE.match(what) and EXPECTED.search(said)  # three times its estimate: what it was expected to fetch
    return bool(is_estimate or (wanted and wanted & keys(said)))
