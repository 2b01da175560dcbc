"""What is preferred to what: who would rather stay than sell would not rather sell than stay."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.preferred_words import PREFERRED


@dataclass(frozen=True)
class Preferred:
    """What is preferred to what, by the keys of the words of each, and where that stands."""

    start: int
    end: int
    wanted: frozenset[str]
    other: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def preferences(text: str) -> tuple[Preferred, ...]:
    """What a text prefers to what. Time linear in its length."""
    return tuple(_preferences(text))


def _preferences(text: str) -> Iterator[Preferred]:
    for match in PREFERRED.finditer(text):
        wanted, other = keys_in(match["wanted"] or match["preferred"]), keys_in(match["other"] or match["to"])
        yield Preferred(*match.span(), wanted - other, other - wanted)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each preference of a statement that the source has the other way round."""
    here = preferences(claim.plain)
    there = [one for reading in evidence.passages for one in preferences(reading.plain)] if here else []
    for own in here:
        if not any(own.other & one.other for one in there) and any(own.wanted & one.other and own.other & one.wanted for one in there):
            words = " ".join(claim.plain[own.start : own.end].split())
            yield own.start, own.end, f'"{words}" is the other way round in the source', "Say what is preferred to what as there."
