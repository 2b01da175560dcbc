"""Of how many of its kind a thing is told: most members voted, where some did; few pupils passed, where a few did."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.quantified_words import COUNTS, MAY_BE_SAID, PARTED, QUANTIFIED, SORTS
from briefing.english.words.quantifier_words import TELLS


@dataclass(frozen=True)
class Quantified:
    """Some or all of a kind: the place of the words, of which sort they are, the key of the noun, and those of what is said of it."""

    start: int
    end: int
    sort: str
    noun: str
    told: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def quantified(text: str) -> tuple[Quantified, ...]:
    """Of how many of their kind a text tells. Time linear in its length."""
    return tuple(_quantified(text))


def _quantified(text: str) -> Iterator[Quantified]:
    for sentence in SENTENCE.finditer(text):
        for match in QUANTIFIED.finditer(text, *sentence.span()):
            sort = next(name for name in SORTS if match[name])
            end = PARTED.search(text, match.end(), sentence.end())
            told = keys_in(text[match.end() : end.start() if end else sentence.end()])
            if noun := key_of(match["noun"]):
                yield Quantified(*match.span(sort), sort, noun, told - {noun})


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of a statement that says of how many it is told, where the passages say it of more or fewer of the same alone."""
    here = [one for one in quantified(claim.plain) if one.sort in COUNTS] if TELLS.search(claim.plain) else []
    there = [one for reading in evidence.passages for one in quantified(reading.plain)] if here else []
    for own in here:
        same = [one for one in there if one.noun == own.noun]
        is_said = any(own.sort in MAY_BE_SAID[one.sort] for one in same)
        if same and not is_said and all(one.told & own.told for one in same) and not _counts(own, same, evidence):
            words = claim.plain[own.start : own.end]
            there_said = ", ".join(sorted({one.sort.replace("_", " ") for one in same}))
            yield own.start, own.end, f'"{words}" is "{there_said}" in the source', "Say it of as many as the source does."


def _counts(own: Quantified, same: list[Quantified], evidence: Evidence) -> bool:
    """Whether the passages may count so many of them without their noun: all members were asked, and some came."""
    rest = QUANTIFIED.sub(" ", evidence.text) if evidence.mentions[own.noun] == len(same) else evidence.text
    numbers = (one for one in evidence.quantities if one.text.lower() not in SORTS)
    return bool(COUNTS[own.sort].search(rest)) or any(not one.nouns or own.noun in map(key_of, one.nouns) for one in numbers)
