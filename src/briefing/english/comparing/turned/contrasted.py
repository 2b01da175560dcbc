"""What the source says not to be so, beside what is: the storm, where it was the delay and not the storm."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in, rest_of
from briefing.english.reading import Reading
from briefing.english.words.contrasted_words import CONTRASTED, HELPS, NOT_BEFORE, OF_IT, SAYS_NOT
from briefing.english.words.quantifier_words import TELLS

_LEAST = 2  # words that a statement must share with what is told of a thing


@dataclass(frozen=True)
class Contrast:
    """What is so and what is not, the words and the preposition of both, the keys of each, of what else the sentence says, and of what it
    says of what is not so."""

    words: str
    joint: str
    so: frozenset[str]
    but_not: frozenset[str]
    rest: frozenset[str]
    of_it: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def contrasts(text: str) -> tuple[Contrast, ...]:
    """What a text sets against what is not so. Time linear in its length."""
    return tuple(_contrasts(text))


def _contrasts(text: str) -> Iterator[Contrast]:
    for sentence in SENTENCE.finditer(text):
        for match in CONTRASTED.finditer(text, *sentence.span()):
            if HELPS.fullmatch(match["so"]):
                continue
            so, but_not = keys_in(match["so"]), keys_in(match["not"])
            told = OF_IT.match(text, match.end(), sentence.end())
            rest = keys_in(rest_of(text, sentence.span(), match.start(), told.end() if told else match.end())) | so
            of_it = keys_in(told[0]) if told else frozenset[str]()
            words, joint = " ".join(match["not"].split()), (match["joint"] or "").lower()
            yield Contrast(words, joint, so - but_not, but_not - rest, rest - but_not, of_it)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What a statement says of what the source expressly leaves out."""
    there = [one for reading in evidence.passages for one in contrasts(reading.plain)]
    if not there or not TELLS.search(claim.plain):
        return
    for one in there:  # through the pass, where it is through the gap rather than the pass
        words = rf"(?<!\w)(?<!\bnot\s){one.joint}\s+(?:(?:the|an?|its|their)\s+)?{re.escape(one.words)}(?!\w)"
        if one.joint and (match := re.search(words, claim.plain, re.IGNORECASE)) and not NOT_BEFORE.search(claim.plain, 0, match.start()):
            yield *match.span(), f'the source says that it is not so of "{one.words}"', "Say it of what the source sets against this."
            return
    if SAYS_NOT.search(claim.plain):
        return
    said = keys_in(claim.plain)
    for one in there:
        is_told = one.but_not and all(evidence.mentions[key] == 1 for key in one.but_not) and one.but_not <= said
        is_of_it = len(said & one.of_it) >= _LEAST  # not for the windows, which were broken before
        if is_told and not is_of_it and said & (one.rest - one.so) and not said & one.so:
            yield 0, len(claim.plain), f'the source says that it is not so of "{one.words}"', "Say it of what the source sets against this."
            return
