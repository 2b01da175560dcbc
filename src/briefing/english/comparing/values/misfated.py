"""What became of so many, told of those of whom the source tells the contrary: 57 per cent stayed empty, for 57 that were taken."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.fates import are_opposed, undone
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.values.remainders import clause_of, is_behind_of, is_denied, is_left
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading

_REACH = 80  # code points before a whole in which its part stands


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number of a statement of which is told what the source tells of the others: 57 per cent stayed empty, for 57 that were taken."""
    for own in claim.quantities:
        same = [(one, reading) for one, reading in same_numbers(own, evidence.passages) if one.unit == own.unit]
        same = [(one, reading) for one, reading in same if one.hedges != {"all but"} or "all but" in own.hedges]
        mine = clause_of(own, claim)
        is_another = same and not _is_of_part(own, claim) and not is_left(own, claim, evidence)
        if is_another and all(_is_opposed(mine, clause_of(*place)) for place in same[:MOST]):
            message = f'what "{own.text}" is told of here is the contrary of what the source tells of it'
            yield own.start, own.end, message, "Say what became of so many as the source does."


def _is_of_part(own: Quantity, claim: Reading) -> bool:
    """Whether a number is told as the whole of which another is a part: 43 per cent of the 920 seats."""
    near = (one for one in claim.quantities if own.start - _REACH < one.end < own.start)
    parts = (claim.plain[one.end - claim.at : own.start - claim.at] for one in near)
    return is_behind_of(own, claim) or any(re.fullmatch(r"[^,.;]*\sof\s[^,.;]*", between) for between in parts)


def _is_opposed(mine: str, there: str) -> bool:
    return are_opposed(undone(mine), undone(there)) and is_denied(undone(mine)) == is_denied(undone(there))
