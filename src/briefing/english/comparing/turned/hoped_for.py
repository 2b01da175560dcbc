"""A number told as reached that is only hoped for, planned or expected."""

from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, between
from briefing.english.reading import Reading
from briefing.english.words.certainty_words import AIM, HAPPENED, PUT_AT, SAYS_OPEN, SETTLED
from briefing.english.words.clause_words import BEFORE_NUMBER
from briefing.english.words.noun_phrases import is_verb

_REACH = 120  # code points before a number in which its clause begins


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number told as reached that the source has only behind what is hoped for, planned or expected."""
    for own in claim.quantities if claim.quantities and _is_told_as_reached(claim.plain) else ():
        there = same_numbers(own, evidence.passages)
        if own.kind == "ordinal" or "at most" in own.hedges:
            continue
        if there and all(_is_aim(reading, one.whole[0] - reading.at) for one, reading in there):
            yield own.start, own.end, f'"{own.text}" is only hoped for, planned or expected in the source', "Say that it is, and by whom."


def _is_told_as_reached(text: str) -> bool:
    return not (SAYS_OPEN.search(text) or PUT_AT.search(text)) and (bool(HAPPENED.search(text)) or any(map(is_verb, text.lower().split())))


def _is_aim(reading: Reading, at: int) -> bool:
    """Whether the clause before a number says that it is only hoped for."""
    near = between(reading.quantities, at - _REACH + reading.at, at + reading.at)
    last = near[-1].end - reading.at if near else 0
    is_parted = any(map(is_verb, reading.plain[last:at].lower().split()))  # 149 could be set free, 51 died and 12
    clause = BEFORE_NUMBER.split(reading.plain[max(last if is_parted else 0, at - _REACH, 0) : at])[-1]
    return bool(AIM.search(SETTLED.sub(" ", clause)))
