"""One measure of time, where the source has several; and the part of a day: after an hour, for six hours; the morning, for the night."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.conversion import converted
from briefing.english.words.one_time_words import ONE_THERE, ONE_TIME, PART_OF_DAY


def several(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each time of one hour, week or year, where the passages have several of the same and nowhere one."""
    for match in ONE_TIME.finditer(claim.plain):
        unit = match["unit"].lower()
        told = [one for one in evidence.quantities if one.unit and (one.unit == unit or converted(one.value, one.unit, unit) == 1)]
        is_other = bool(told) and all(one.unit == unit and one.value > 1 and one.kind == "number" for one in told)
        if is_other and len(told) == 1 and not re.search(ONE_THERE.format(unit), evidence.text):
            yield *match.span(), f'"{match[0]}" is "{told[0].text} {unit}s" in the source', "Keep how long it took."


def part_of_day(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each part of a day with a date, where the passages have it on another part alone."""
    own = PART_OF_DAY.search(claim.plain)
    passages = evidence.passages if own else ()
    there = {match["part"] or match["behind"] for reading in passages for match in PART_OF_DAY.finditer(reading.plain)}
    part = (own["part"] or own["behind"]) if own else ""
    if own and there and part not in there and not re.search(rf"(?<!\w){part}", evidence.text):
        yield *own.span(), f'"{part}" is "{min(there)}" in the source', "Keep the part of the day."


ALL = (several, part_of_day)
