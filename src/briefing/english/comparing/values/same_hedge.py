"""Whether the hedge of a number says what the source's does: by itself, or with the words around it, a limit, a mean, an estimate."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.limit_words import AT_ONE_POINT, CAPPED_AT
from briefing.english.words.worked_out_words import LEFT_OUT
from briefing.lazy_patterns import lazily


def is_same_hedge(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence, is_alone: bool) -> bool:
    """Whether two equal numbers are hedged alike, or what stands around says it; `is_alone` tells that ours stands in a cell of a table."""
    if other.hedges == {"at most"} and not own.hedges and (is_alone or is_limit(claim.plain)):
        return True
    at = own.start - claim.at
    if other.hedges == {"at most"} and not own.hedges and AT_ONE_POINT.search(claim.plain, max(0, at - 40), at + 40):
        return True
    if other.hedges == {"all but"} and not own.inexact and says(LEFT_OUT, claim.plain):  # nine stayed on board
        return True
    if own.hedges == {"at most"} and not other.hedges and _is_at_most(other, evidence):
        return True
    if own.hedges == {"at least"} and not other.hedges and equivalence.is_money(other.unit):
        return any(_FROM_BEFORE.search(before) for before in _before_number(other, evidence))
    if other.hedges == {"about"} and not own.hedges and _is_put_at(own, claim):
        return any(_ESTIMATED.search(before) for before in _before_number(other, evidence))
    is_estimated = claim.plain[own.whole[0] - claim.at :].lower().startswith("estimated")
    if own.hedges == {"about"} and not other.hedges and is_estimated:
        return any(_PUT_AT.search(before) for before in _before_number(other, evidence))
    if own.compared and other.hedges <= {"more than", "less than", "at most", "at least"}:
        return True
    mean = frozenset(["average"]) if is_mean(evidence.text) and is_mean(claim.plain) else frozenset()
    return rounding.allows(own.hedges - mean, other.hedges - mean)


def _is_put_at(own: Quantity, claim: Reading) -> bool:
    at = own.whole[0] - claim.at
    return bool(_PUT_AT.search(claim.plain, max(0, at - 32), at))


def _is_at_most(other: Quantity, evidence: Evidence) -> bool:
    """Whether a number of the source is told as a limit, or as what may be reached: a limit of 60, could rise to 22 million."""
    return any(_LIMIT_BEFORE.search(before) or CAPPED_AT.search(before) for before in _before_number(other, evidence))


def _before_number(other: Quantity, evidence: Evidence) -> Iterator[str]:
    """The words directly before a number of the source."""
    yield from (r.plain[max(0, other.start - r.at - 100) : other.start - r.at] for r in evidence.passages if other in r.quantities)


def is_limit(text: str) -> bool:
    """Whether a text speaks of the most that there may be: the longest vessel, the ceiling."""
    return says(_LIMIT, text)


def is_mean(text: str) -> bool:
    """Whether a text speaks of a mean."""
    return says(_MEAN, text)


_LIMIT = lazily(
    r"(?<!\w)(?:longest|largest|highest|tallest|oldest|biggest|heaviest|widest|deepest|greatest|most|maximum|limit\w*|ceiling|cap|capped)(?!\w)",
    re.IGNORECASE,
)
_LIMIT_BEFORE = lazily(
    r"(?<!\w)(?:(?:limit|ceiling|cap|maximum)(?:\s+(?:for|on|of)\s+(?:[a-z]+\s+){1,3}(?:is|was))?(?:\s+(?:of|is|was|at))?|(?:could|may|might|can)\s+(?:(?:rise|grow|climb|increase|go\s+up|come|amount)\s+to|reach|total))\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
_FROM_BEFORE = lazily(r"(?<!\w)from\s+[^\w\s]?\Z", re.IGNORECASE)  # seats from €39: no range, for that has two ends
_ESTIMATED = lazily(r"(?<!\w)(?:estimated|reckoned)\s+at\s+[^\w\s]?\Z", re.IGNORECASE)
_PUT_AT = lazily(r"(?<!\w)(?:put|reckoned|thought|assessed|valued)\s+(?:to\s+be\s+|at\s+)(?:between\s+)?[^\w\s]?\Z", re.IGNORECASE)
_MEAN = lazily(r"(?<!\w)(?:average[ds]?|averaging|mean|median)(?!\w)", re.IGNORECASE)
