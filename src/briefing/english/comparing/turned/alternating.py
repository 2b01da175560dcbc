"""Every day, for every other day; longer than the old one, for as long as it; with 300 on board, for room for 300."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.alternating_words import AS, EVERY_ONE, EVERY_OTHER, HOLDS, IS_IN_IT, PERIOD_OF, THAN

_REACH = 48  # code points before a number that tell what it is of


def every_other(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What comes every time, where the passages have it every other time alone."""
    others = {match["period"] for match in EVERY_OTHER.finditer(evidence.text)}
    periods = others - {_period(match) for match in EVERY_ONE.finditer(evidence.text)} if others else set()
    for own in EVERY_ONE.finditer(claim.plain) if periods else ():
        if _period(own) in periods:
            yield *own.span(), f'"{own[0]}" is not so often in the source', "Say how often it is so."


def _period(match: re.Match[str]) -> str:
    return PERIOD_OF.get((match["adverb"] or "").lower()) or match["period"].lower()


def equalled(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is more so than another, where the passages have it as much so."""
    for own in THAN.finditer(claim.plain):
        root = own["more"].lower()[:-2]
        forms = {root, f"{root}e", f"{root[:-1]}y" if root.endswith("i") else root, root[:-1]}
        is_equal = any(match["root"] in forms for match in AS.finditer(evidence.text))
        if is_equal and not re.search(rf"(?<!\w){re.escape(own['more'].lower())}(?!\w)", evidence.text):
            yield *own.span("more"), f'"{own["more"]}" is as much so in the source', "Compare as the source does."


def filled(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """So many in a thing, where the passages have only that it has room for them."""
    for own in claim.quantities:
        start, end = own.whole[0] - claim.at, own.end - claim.at
        if IS_IN_IT.match(claim.plain, end) and not HOLDS.search(claim.plain[max(0, start - _REACH) : start]):
            there = same_numbers(own, evidence.passages)
            if there and all(HOLDS.search(_before(reading, one.whole[0])) for one, reading in there):
                yield own.start, own.end, f'"{own.text}" is what it has room for in the source', "Say that it is."


def _before(reading: Reading, start: int) -> str:
    return reading.plain[max(0, start - reading.at - _REACH) : start - reading.at]
