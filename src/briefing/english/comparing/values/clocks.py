"""By which clock a time is told: 06:52 local time, for 06:52 UTC."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.dates.moment import Moment
from briefing.english.reading import Reading
from briefing.english.words.zone_words import CLOCK, clock_of


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each time of a statement that is told by another clock than in the passages, where both tell by which."""
    for own in (one for one in claim.moments if one.level == "time"):
        if not (told := CLOCK.match(claim.plain, own.end - claim.at)):
            continue
        there = [(one, reading) for reading in evidence.passages for one in reading.moments if _is_same(own, one)]
        clocks = {clock_of(match): _told(match) for one, reading in there if (match := CLOCK.match(reading.plain, one.end - reading.at))}
        if clocks and clock_of(told) not in clocks:
            message = f'"{own.text}" is told here by the clock of "{_told(told)}", in the source of "{next(iter(clocks.values()))}"'
            yield own.start, own.end, message, "Give the time by the clock of the source."


def _told(match: re.Match[str]) -> str:
    return match["clock"] + (match["off"] or "")


def _is_same(own: Moment, other: Moment) -> bool:
    return other.level == "time" and own.minutes is not None and other.minutes is not None and (own.minutes - other.minutes) % 720 == 0
