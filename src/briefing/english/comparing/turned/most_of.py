"""Most or all of a thing, held against the numbers of the source: most of them died, where 51 of 212 did; all of it, where 80 per cent."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found.binding import is_whole, told_of
from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.comparing.turned.quantified import Quantified, quantified
from briefing.english.comparing.values.portions import part_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.denial_words import DENIES
from briefing.english.words.quantified_words import LEAST_SHARE
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.share_words import OF_WHAT
from briefing.english.words.worked_out_words import OF_WHICH


@dataclass(frozen=True)
class Part:
    """What part of a thing a text tells something of: its share of 1, the keys of what it is a share of, none where these are not told
    behind it, and those of what is told of it alone."""

    share: Decimal
    of: frozenset[str]
    told: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def parts(reading: Reading) -> tuple[Part, ...]:
    """The parts of things that a text tells by numbers."""
    return (*_shares(reading), *_counted(reading))


def _shares(reading: Reading) -> Iterator[Part]:
    for one in reading.quantities[:MOST]:
        share, what = part_of(one), OF_WHAT.match(reading.plain, one.end - reading.at)
        if share is not None and what and one.last is None and not one.hedges & {"more than", "at least"}:
            first = max((match.start() for match in SENTENCE.finditer(reading.plain, 0, one.start - reading.at)), default=0)
            yield Part(share, keys_in(what["noun"]), words_of(reading.plain[first : one.start - reading.at]))


def _counted(reading: Reading) -> Iterator[Part]:
    wholes = [one for one in reading.quantities[:MOST] if one.kind == "number" and not one.inexact and _is_parted(one, reading)]
    for whole in wholes[:1] if len(wholes) == 1 else ():
        told = [(one, words) for one, words in told_of([reading], whole.unit) if whole.start < one.start and 0 < one.value < whole.value]
        told = told or [(one, words) for one, words in told_of([reading], "") if whole.start < one.start and 0 < one.value < whole.value]
        for one, words in told[:MOST]:
            others = frozenset().union(*(other.own for number, other in told if number is not one))
            if one.kind == "number" and one.last is None and not one.inexact and one.unit in ("", whole.unit):
                yield Part(one.value / whole.value, frozenset(), words.own - others)


def _is_parted(one: Quantity, reading: Reading) -> bool:
    """Whether a number is told as a whole of parts: of the 212, 38,000 crowns of which."""
    return is_whole(one, reading) or bool(OF_WHICH.match(reading.plain, one.whole[1] - reading.at))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "most" or "all" of a statement that is told of a smaller part in the source."""
    here = [one for one in quantified(claim.plain) if _is_of_all(one, claim.plain)] if TELLS.search(claim.plain) else []
    there = [part for reading in evidence.passages for part in parts(reading)] if here and not DENIES.search(claim.plain) else []
    keys = keys_in(claim.plain) if there else frozenset[str]()
    for own in here if there else ():
        said = keys - {own.noun, key_of(own.sort)}
        same = [part for part in there if _is_of(own, said, part)]
        if same and all(part.share < LEAST_SHARE[own.sort] for part in same):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is told in the source of a smaller part', "Say of how much the source says it."


def _is_of_all(own: Quantified, text: str) -> bool:
    """Whether most or all is said of a thing: not of each, of whom half may give every child a meal."""
    return own.sort in LEAST_SHARE and not text[own.start : own.end].lower().endswith(("every", "each", "single"))


def _is_of(own: Quantified, said: frozenset[str], part: Part) -> bool:
    """Whether a part is that of which a statement says "most" or "all"."""
    if part.of:
        return own.noun in part.of and bool(said & part.told)
    return len(said & part.told) >= min(2, len(said))
