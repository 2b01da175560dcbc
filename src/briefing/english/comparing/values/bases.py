"""What a number was before it changed, where the source tells what it became and by how much: 19 trains, four fewer than before."""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values.portions import worth_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.remainder_words import OF
from briefing.english.words.worked_out_words import EARLIER, IS_MEAN


def bases(own: Quantity, claim: Reading, evidence: Evidence, hedges: frozenset[str] = frozenset()) -> Iterator[Decimal]:
    """What a number was before it changed: 19 trains, four fewer than before, were 23 then."""
    is_earlier = claim.moments or says(EARLIER, claim.plain)
    for found in evidence.by_passage:
        pairs = ((by, one) if (one.role, by.role) == ("by", "to") else (one, by) for one, by in itertools.pairwise(found))
        for one, by in (*pairs, *_of_wholes(found, evidence)):  # 264, up 37; up by 37 to 264
            is_hedged = (one.hedges | by.hedges) - {"only", "all but"} - hedges
            is_hedged = is_hedged - {"average"} if is_hedged and says(IS_MEAN, claim.plain) else is_hedged
            is_exact = one.kind == by.kind == "number" and one.last is by.last is None and not is_hedged
            if is_exact and by.hedges == {"all but"} and (whole := worth_in(one, own)) is not None:  # all but two of eleven: nine
                yield whole - by.value
            is_changed = is_earlier and is_exact and by.way in ("up", "down")
            worth, more = (worth_in(one, own), _worth_of_change(by, own)) if is_changed else (None, None)
            if worth is not None and more is not None:
                yield worth - more if by.way == "up" else worth + more


def _of_wholes(found: Sequence[Quantity], evidence: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is told as some of a whole, with how it changed behind that: 22 of the 49 seats, seven fewer than before."""
    for one, whole, by in zip(found, found[1:], found[2:], strict=False):
        reading = evidence.reading_of(one) if by.way else None
        if reading and OF.fullmatch(reading.plain, one.end - reading.at, whole.start - reading.at):
            yield replace(one, nouns=whole.nouns), by


def _worth_of_change(by: Quantity, own: Quantity) -> Decimal | None:
    """What a change is worth in the unit of what it changed: of a percentage, points."""
    return by.value if (own.unit, by.unit) == ("per cent", "percentage point") else worth_in(by, own)
