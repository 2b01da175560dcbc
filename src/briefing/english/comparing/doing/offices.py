"""Whose office is another here than in the source: the mayor Oda Lund, where she is the deputy mayor."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, names_in
from briefing.english.reading import Reading
from briefing.english.words.office_words import AT_THE_TIME, OFFICE
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
