"""Simple shares and sums of two numbers of the source, hedged: worked out exactly, each time."""

import itertools
from collections.abc import Iterator
from decimal import Decimal

from briefing.english import rounding
from briefing.english.evidence import Evidence
from briefing.english.quantity import Quantity

_MOST = 16  # numbers of one passage that are set beside one another
_HALF_A_STEP = Decimal("0.025")  # about a third: from 30.8 to 35.8 per cent


def step_of(own: Quantity) -> Decimal | None:
    """How far a share in words may lie from what it rounds; None for digits, whose place tells."""
    return _HALF_A_STEP if own.kind == "share" else None


def follows(own: Quantity, evidence: Evidence) -> bool:
    """Whether a hedged share is that of two numbers of a passage, or a hedged sum theirs."""
    if own.last is not None or own.rate or not (own.hedges & rounding.SOFT):
        return False
    if own.kind == "share" or own.unit == "per cent":
        scale = 100 if own.unit == "per cent" else 1
        return any(rounding.rounds_to(part * scale, low, high, own, step_of(own)) for part, low, high in _parts(evidence))
    return own.kind == "number" and any(rounding.rounds_to(total, False, False, own) for total in _sums(own, evidence))


def _parts(evidence: Evidence) -> Iterator[tuple[Decimal, bool, bool]]:
    """Each smaller number of the passages as a part of each greater one that is measured alike, or not at all."""
    for found in evidence.by_passage if len(evidence.by_passage) == 1 else (*evidence.by_passage, evidence.quantities):
        counts = [
            one for one in found if one.kind == "number" and one.last is None and not one.age and not one.tolerance and one.value > 0
        ][:_MOST]
        for part in counts:
            for whole in counts:
                if part.value < whole.value and _is_part_of(part, whole):
                    hedged = part.hedges | whole.hedges
                    low = rounding.may_be_lower(part.hedges) or rounding.may_be_higher(whole.hedges)
                    high = rounding.may_be_higher(part.hedges) or rounding.may_be_lower(whole.hedges)
                    yield part.value / whole.value, low or "vague" in hedged, high or "vague" in hedged


def _is_part_of(part: Quantity, whole: Quantity) -> bool:
    if part.unit not in ("", whole.unit) or part.unit in ("per cent", "percentage point"):
        return False
    return not part.rate or part.rate == whole.rate


def _sums(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """The sums of two neighbouring numbers of a passage that count alike."""
    for found in evidence.by_passage:
        counts = [
            one for one in found if one.kind == "number" and one.last is None and not one.hedges and one.unit == own.unit and not one.age
        ]
        for one, other in itertools.pairwise(counts):
            if one.nouns == other.nouns or not one.nouns or not other.nouns:
                yield one.value + other.value
