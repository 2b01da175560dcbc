"""What a share of a number comes to, beside which it stands or of which it is told: of 3.8 million euros half, more than half of 1,400."""

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.values.same_unit import LOOSE
from briefing.english.numbers.quantity import Quantity
from briefing.english.words.conversion import factor
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.worked_out_words import BY_SO_MUCH, OF_IT_ALL, OF_WHICH

_NEAR = 3  # numbers before a part among which a sum is looked for


def worth_in(one: Quantity, own: Quantity) -> Decimal | None:
    """What a number of the source is worth in the unit of one of ours; None where the two do not measure alike."""
    unit = "per cent" if own.unit == "percentage point" else own.unit
    if one.unit in (unit, "") or not (unit or any(not is_verb(noun) for noun in own.nouns)):
        return one.value if not one.rate or one.rate == own.rate else None
    worth = 1 if {one.unit, unit} in LOOSE else factor(one.unit, unit)
    return one.value * worth if worth else None


def products(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """A part of a number that stands beside it: of 3.8 million euros half."""
    for found in evidence.by_passage:
        for one, other in (*itertools.pairwise(found), *((b, a) for a, b in itertools.pairwise(found))):
            is_exact = not (one.inexact | other.inexact) and one.last is other.last is None
            if one.kind == "share" and other.kind == "number" and is_exact:
                worth = worth_in(other, own)
                if worth is not None:
                    yield one.value * worth
    yield from _of_a_sum(own, evidence)


def _of_a_sum(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """A part of a sum that stands a little farther before it: 14 pounds each, 11,900 pounds for all 850, and they paid half of it."""
    for reading in evidence.passages if own.unit else ():
        for at, one in enumerate(reading.quantities[:MOST]):
            is_part = one.kind == "share" and not one.inexact and OF_IT_ALL.match(reading.plain, one.end - reading.at)
            before = reading.quantities[max(0, at - _NEAR) : at] if is_part else ()
            sums = [(other, worth) for other in before if other.unit and (worth := worth_in(other, own)) is not None]
            if sums and sums[-1][0].kind == "number" and not (sums[-1][0].inexact or sums[-1][0].rate or sums[-1][0].last):
                yield one.value * sums[-1][1]


def part_of(one: Quantity) -> Decimal | None:
    """What part a share or a percentage is; None for what is neither, or by which something changes."""
    if one.kind == "number" and one.unit == "per cent" and not (one.way or one.role or one.rate) and 0 < one.value < 100:
        return one.value / 100
    return one.value if one.kind == "share" else None


def bounded_products(own: Quantity, evidence: Evidence) -> Iterator[tuple[Decimal, frozenset[str]]]:
    """A bounded part of a number beside it, with what bounds it: of 1,400 more than half."""
    for found in evidence.by_passage:
        for one, other in (*itertools.pairwise(found), *((b, a) for a, b in itertools.pairwise(found))):
            is_bounded = bool(one.hedges) != bool(other.hedges) and (one.hedges or _is_of_about(one, other, evidence))
            worth = worth_in(other, own) if one.kind == "share" and is_bounded and other.kind == "number" else None
            if worth is not None and one.last is other.last is None:
                yield one.value * worth, one.hedges | other.hedges


def _is_of_about(one: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """Whether a share is told of a number that is only about so much: some 380,000, half of which."""
    reading = evidence.reading_of(one)
    return reading is not None and other.hedges == {"about"} and bool(OF_WHICH.match(reading.plain, one.end - reading.at))


def areas(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """What two lengths of a thing come to: 23 by 14 metres are 322 square metres."""
    side = own.unit.removeprefix("square ")
    for reading in evidence.passages if side != own.unit else ():
        for one, other in itertools.pairwise(reading.quantities):
            is_by = BY_SO_MUCH.fullmatch(reading.plain, one.whole[1] - reading.at, other.start - reading.at)
            if is_by and one.unit == other.unit == side and not (one.inexact or other.inexact or one.last or other.last):
                yield one.value * other.value


def of_which(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """A part that is told of a number farther off: 1.4 million, of which so much came from the state and a third from its members."""
    for reading in evidence.passages:
        whole: Quantity | None = None
        for one in reading.quantities[:MOST]:
            if one.kind == "number" and one.unit != "per cent" and one.last is None and not one.inexact:
                whole = one if OF_WHICH.match(reading.plain, one.whole[1] - reading.at) else whole
            between = reading.plain[whole.end - reading.at : one.start - reading.at] if whole else "."
            part = part_of(one)
            if whole and part is not None and not one.inexact and whole is not one and not re.search(r"[.;]\s", between):
                worth = worth_in(whole, own)
                yield from [part * worth] if worth is not None else []
