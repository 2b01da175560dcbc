"""Whose words are quoted: what one is quoted with in the source is not put between marks behind the name of another who is quoted there."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.reading import Reading
from briefing.english.words.clause_words import TITLES
from briefing.english.words.dictionary import is_ordinary
from briefing.lazy_patterns import lazily

_QUOTED = lazily(r"[“\"]([^“”\"]+)[”\"]")
_SENTENCE_END = lazily(r"[.!?;]\s+(?=[^\W\d_a-z]|[“\"])|\n")
_PARTED = lazily(r",\s+(?:and|but|while|whereas)\s|;\s")
_EDGES = " .,;:!?…"


@dataclass(frozen=True)
class Quoted:
    """Words between marks: their place, the words in small letters, and the names of the clause around them, by their keys."""

    start: int
    end: int
    words: str
    names: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def quotations(text: str) -> tuple[Quoted, ...]:
    """What a text quotes, with the names in the clause around it."""
    return tuple(_quotations(text))


def _quotations(text: str) -> Iterator[Quoted]:
    marked = list(_QUOTED.finditer(text))
    starts, ends = [0, *(match.end() for match in marked)], [*(match.start() for match in marked[1:]), len(text)]
    for match, start, end in zip(marked, starts, ends, strict=False):
        before = _SENTENCE_END.split(text[start : match.start()])[-1]
        behind = _SENTENCE_END.split(text[match.end() : end])[0]
        names = _named(before) or _named(_PARTED.split(behind)[0])  # “It is dry,” said Holt; and Lind said
        yield Quoted(*match.span(1), " ".join(match[1].lower().strip(_EDGES).split()), names)


def _named(text: str) -> frozenset[str]:
    """The keys of the names in some words: those that stand with a capital, and are no ordinary words."""
    words = [word for at, word in enumerate(WORD.findall(text)) if word[0].isupper() and (at or not is_ordinary(word.lower()))]
    return frozenset(key for word in words if word.lower() not in TITLES and (key := key_of(word)))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each quotation of a statement that is given to one who is quoted with other words in the source."""
    here = quotations(claim.text) if "“" in claim.text or '"' in claim.text else ()
    there = [one for reading in evidence.passages for one in quotations(reading.text)] if here else []
    for own in here:
        same = [one for one in there if own.words in one.words]
        others = [one for one in there if one not in same]
        is_anothers = same and own.names and all(one.names and not one.names & own.names for one in same)
        if is_anothers and any(one.names & own.names for one in others):
            yield own.start, own.end, "these words are another's in the source", "Name who says them there."
