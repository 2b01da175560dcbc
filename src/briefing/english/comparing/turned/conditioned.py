"""What a condition says, turned: once funds are found, for unless they are found; as it agreed, for if it agrees."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.conditioned_words import AS_FACT, DENIAL, JOINT
from briefing.english.words.quantifier_words import TELLS

_LEAST = 2  # words that two conditions must share before they are the same


@dataclass(frozen=True)
class Tied:
    """What a text says on a condition: the place of the word that makes it one, whether that word denies, whether it tells the condition
    as a fact, the keys of the condition and of what is said, and how many words in both say no."""

    start: int
    end: int
    is_unless: bool
    is_fact: bool
    condition: frozenset[str]
    main: frozenset[str]
    denials: int


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def tied(text: str) -> tuple[Tied, ...]:
    """What a text ties to a condition, or gives a reason for: of each sentence with a single word that does."""
    return tuple(one for sentence in SENTENCE.finditer(text) if (one := _condition(text, *sentence.span())))


def _condition(text: str, start: int, end: int) -> Tied | None:
    found = list(JOINT.finditer(text, start, end))
    if len(found) != 1:
        return None
    [match] = found
    before, behind = text[start : match.start()], text[match.end() : end]
    if before.strip(" ,“”\"'"):
        main, condition = before, re.split(r",\s", behind, maxsplit=1)[0]
    else:
        condition, _, main = behind.partition(",")
    denials = sum(1 for _ in DENIAL.finditer(text, start, end))
    is_unless, is_fact = match.lastgroup == "unless", bool(AS_FACT.fullmatch(match[0]))
    return Tied(match.start(), match.end(), is_unless, is_fact, keys_in(condition), keys_in(main), denials)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each condition of a statement that the source has the other way round, or has as a condition where it is told as a fact."""
    for own in tied(claim.plain) if TELLS.search(claim.plain) else ():
        there = [one for reading in evidence.passages for one in tied(reading.plain) if _is_same(own, one)]
        word = claim.plain[own.start : own.end]
        if there and all(
            one.is_unless != own.is_unless and not one.is_fact and not own.is_fact and not (one.denials + own.denials) % 2 for one in there
        ):
            yield own.start, own.end, f'"{word}" turns the condition of the source', "Keep the word that makes it one."
        elif own.is_fact and there and not any(one.is_fact for one in there):
            yield own.start, own.end, f'"{word}" tells as a fact what is a condition in the source', "Say that it depends on it."


def _is_same(own: Tied, there: Tied) -> bool:
    shared = own.condition & there.condition
    return (len(shared) >= _LEAST or shared == own.condition) and bool(shared) and bool(own.main & there.main)
