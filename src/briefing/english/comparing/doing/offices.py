"""An office that is another in the source: the mayor, for the deputy mayor Oda Lund; the minister of transport, for of health."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, names_in
from briefing.english.reading import Reading
from briefing.english.words.office_words import AT_THE_TIME, MINISTER, MODIFIED, OFFICE, OTHERWISE, SAME_FIELD, SAYS_SO
from briefing.english.words.patterns import whole
from briefing.english.words.quantifier_words import TELLS


@dataclass(frozen=True)
class Office:
    """An office directly before a name: where both stand, what makes another of it, its key, and those of the name."""

    start: int
    end: int
    rank: str
    office: str
    name: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def offices(text: str) -> tuple[Office, ...]:
    """Each office of a text that stands directly before a name. Time linear in its length."""
    found = OFFICE.finditer(text)
    return tuple(Office(*match.span(), (match["rank"] or "").lower(), key_of(match["office"]), names_in(match["name"])) for match in found)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each office of somebody that the source has with another word before it, or without one."""
    here = offices(claim.plain) if TELLS.search(claim.plain) and not AT_THE_TIME.search(claim.plain) else ()
    there = [one for reading in evidence.passages for one in offices(reading.plain)] if here else []
    for own in here:
        its = {one.rank for one in there if one.office == own.office and one.name & own.name}
        if its and own.rank not in its and not (own.rank == "" and its == {"prime"}):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" has another office in the source', "Give the office as the source does."


def promoted(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each office that the source has only with a word before it that makes it another, and the statement without."""
    for sort, pattern in MODIFIED.items():
        found = list(pattern.finditer(evidence.text))
        for match in {one["role"]: one for one in found}.values() if found and not SAYS_SO[sort].search(claim.plain) else ():
            role = whole(re.escape(match["role"]))
            own = role.search(claim.plain)
            times = sum(1 for one in found if one["role"] == match["role"])
            if own and sum(1 for _ in role.finditer(evidence.text)) == times:
                words = " ".join(match[0].split())
                yield *own.span(), f'"{own[0]}" is "{words}" in the source', "Call the office what the source calls it."
                return


def of_another_field(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each minister who is of something else here than in the source."""
    for own in MINISTER.finditer(claim.plain):
        field = (own["before"] or own["behind"]).lower()
        there = {(one["before"] or one["behind"]).lower() for one in MINISTER.finditer(evidence.text)} - OTHERWISE
        same = next((fields for fields in SAME_FIELD if field in fields), frozenset([field]))
        if field not in OTHERWISE and there and not any(key_of(one) in evidence.keys for one in same):
            listed = " or ".join(f'"{one}"' for one in sorted(there))
            yield *own.span(), f'"{own[0]}" is of another field in the source: {listed}', "Say of what the minister is in the source."
