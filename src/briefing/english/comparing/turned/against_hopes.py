"""So much more or less than was expected, planned or usual, told as if it had risen or fallen by so much."""

from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.change_words import CHANGED, INSTEAD, SAYS_BEFORE
from briefing.english.words.compared_words import SAYS_EXPECTED, THAN_EXPECTED

_NEAR = 32  # code points before a number that tell what it is put in place of
_REACH = 80  # code points before a number in which it is told whether it changed


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number of a statement that the source holds against what was expected alone, where the statement says nothing of that."""
    for own in claim.quantities if not SAYS_EXPECTED.search(claim.plain) else ():
        there = same_values(own, evidence.passages)
        if there and all(_is_against_hopes(one, reading) for one, reading in there):
            message = f'"{own.text}" is held in the source against what was expected, planned or usual'
            yield own.start, own.end, message, "Say than what it is more or less."
        elif there and all(_is_replaced(*place) for place in there) and not says(SAYS_BEFORE, claim.plain):
            message = f'"{own.text}" is in the source what it was not, or is no more'
            yield own.start, own.end, message, "Tell the number that the source has in its place."


def _is_replaced(one: Quantity, reading: Reading) -> bool:
    """Whether another number stands in the place of one: 11 million instead of 8 million."""
    at = one.whole[0] - reading.at
    return bool(INSTEAD.search(reading.plain, max(0, at - _NEAR), at))


def _is_against_hopes(one: Quantity, reading: Reading) -> bool:
    """Whether a number is told as more or less than expected, and not of what grew or shrank: risen to 9, 2 more than planned."""
    at = one.start - reading.at
    return bool(THAN_EXPECTED.match(reading.plain, one.end - reading.at)) and not CHANGED.search(reading.plain, max(0, at - _REACH), at)
