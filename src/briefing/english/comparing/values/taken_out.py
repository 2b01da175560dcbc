"""Numbers that a "not" tells apart: 640 kept their roofs, where all but 640 lost theirs; 700 would not leave, where 6,200 left."""

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.fates import are_contrary
from briefing.english.comparing.values.remainders import clause_of, is_denied
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.remainder_words import REFUSES


def is_taken_out(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number, or a share, is of those that an "all but" of the source takes out, and the contrary is told of them: 640 kept
    their roofs, where all but 640 of 8,350 lost theirs."""
    if own.last is not None or "all but" in own.hedges or own.kind not in ("number", "share"):
        return False
    mine = clause_of(own, claim)
    for reading in evidence.passages:
        for out in (one for one in reading.quantities if one.hedges == {"all but"} and one.last is None):
            wholes = [one.value for one in reading.quantities if one.value > out.value and one.unit == out.unit and one.last is None]
            scale = 1 if own.kind == "share" else 100 if own.unit == "per cent" else 0
            is_it = own.value == out.value or (scale > 0 and rounding.is_one_of(own, (scale * out.value / whole for whole in wholes)))
            if is_it and are_contrary(mine, clause_of(out, reading)):
                return True
    return False


def is_denied_alike(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is told with a "not" here as in the source, and the one for which it might be meant without one: 700 would not
    leave, where 6,200 left and 700 refused to."""
    reading = evidence.reading_of(other)
    if not is_denied(clause_of(own, claim)) or reading is None or _says_no(clause_of(other, reading)):
        return False
    same = [one for one in reading.quantities if one.value == own.value and one.kind == own.kind]
    return bool(same) and all(_says_no(clause_of(one, reading)) for one in same)


def _says_no(clause: str) -> bool:
    return is_denied(clause) or bool(REFUSES.search(clause))
