"""More than half of a thing, told by the source as most of it."""

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import keys_in
from briefing.english.comparing.values.remainders import clause_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.quantified_words import MOST_OF


def is_most(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether more than half is said of what the source says of most: of its breaches more than half by the army, most of them by it."""
    if own.kind not in ("share", "number") or own.last is not None or not own.hedges <= {"more than", "over"} or not own.hedges:
        return False
    is_half = own.value * 2 == 1 if own.kind == "share" else own.unit == "per cent" and own.value == 50
    keys = keys_in(clause_of(own, claim)) if is_half else frozenset[str]()
    told = (keys_in(match["told"]) for reading in evidence.passages for match in MOST_OF.finditer(reading.plain)) if keys else ()
    return any(keys & one for one in told)
