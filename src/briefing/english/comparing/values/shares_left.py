"""What percentages and shares leave, where a text goes on about the rest: 28 per cent barley, 19 wheat, the rest oats."""

from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.remainder_words import REST
from briefing.english.words.worked_out_words import TURNED


def is_rest_of_shares(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a percentage is what those of a sentence leave that goes on about the rest: 28 per cent barley, 19 wheat, the rest oats."""
    before = claim.plain[max(0, own.start - claim.at - 24) : own.start - claim.at]
    if own.unit != "per cent" or own.hedges - {"only"} or not REST.search(before):
        return False
    return any(100 - sum(shares) == own.value for shares in _shares_before_rest(evidence))


def is_rest_of_hedged(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share is what a hedged one leaves, where the rest is told of: less than a third, beside more than two thirds."""
    is_share = own.kind == "share" or own.unit == "per cent"
    before = claim.plain[max(0, own.start - claim.at - 24) : own.start - claim.at]
    if not is_share or own.last is not None or not (REST.search(before) or REST.search(evidence.text)):
        return False
    hedged = (one for one in evidence.quantities if one.last is None and one.hedges - {"only"})
    return any(
        (one.kind, one.unit) == (own.kind, own.unit)
        and (1 if own.kind == "share" else 100) - one.value == own.value
        and rounding.allows(own.hedges, frozenset(TURNED.get(hedge, hedge) for hedge in one.hedges))
        for one in hedged
    )


def _shares_before_rest(evidence: Evidence) -> Iterator[list[Decimal]]:
    for reading in evidence.passages:
        for rest in REST.finditer(reading.plain):
            start = max(reading.plain.rfind(". ", 0, rest.start()), 0)
            told = [one for one in reading.quantities if start <= one.start - reading.at < rest.start()]
            if told and told[0].unit == "per cent" and all(_is_exact_share(one) for one in told):
                yield [one.value for one in told]


def _is_exact_share(one: Quantity) -> bool:
    return one.kind == "number" and one.unit in ("per cent", "") and not one.nouns[1:] and one.last is None and not one.hedges - {"only"}
