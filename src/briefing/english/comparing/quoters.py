"""Whose words are quoted: what one is quoted with in the source is not put between marks behind the name of another who is quoted there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.clauses import clauses
from briefing.english.comparing.evidence import Evidence
from briefing.english.comparing.sentences import Turn, keys_in
from briefing.english.reading import Reading

_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")
_EDGES = " .,;:!?…"


@dataclass(frozen=True)
class Quoted:
    """Words between marks: their place, the words in small letters, and the names of the clause around them, by their keys."""

    start: int
    end: int
    words: str
    names: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def quotations(text: str, plain: str) -> tuple[Quoted, ...]:
    """What a text quotes, with the names in the clause around it; `plain` is the text without marks, offset for offset."""
    marked = list(_QUOTED.finditer(text))
    return tuple(_quoted(text, plain, match) for match in marked)


def _quoted(text: str, plain: str, match: re.Match[str]) -> Quoted:
    around = next((one for one in clauses(plain) if one.start <= match.start() and match.end() <= one.end + 2), None)
    inside = keys_in(_names_in(match[1]))
    outside = keys_in(_QUOTED.sub(" ", text[around.start : around.end])) if around else frozenset[str]()
    names = (around.names & outside) - inside if around else frozenset[str]()
    return Quoted(*match.span(1), " ".join(match[1].lower().strip(_EDGES).split()), names)


def _names_in(words: str) -> str:
    return " ".join(word for word in words.split() if word[:1].isupper())


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each quotation of a statement that is given to one who is quoted with other words in the source."""
    here = quotations(claim.text, claim.plain) if "“" in claim.text or '"' in claim.text else ()
    there = [one for reading in evidence.passages for one in quotations(reading.text, reading.plain)] if here else []
    for own in here:
        same = [one for one in there if own.words in one.words]
        others = [one for one in there if one not in same]
        is_anothers = same and own.names and all(one.names and not one.names & own.names for one in same)
        if is_anothers and any(one.names & own.names for one in others):
            yield own.start, own.end, "these words are quoted here of another than in the source", "Name who says them there."
