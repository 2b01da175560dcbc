"""What was thought to be so, or was to have been, told as if it had been: burnt, where it was only thought to have been burnt."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in, rest_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.unreal_words import ENDS, ESTIMATED, SAYS_ESTIMATED, SAYS_SO, SENTENCE_START, UNREAL
from briefing.lazy_patterns import lazily

_REACH, _NEAR = 120, 24  # code points before a number that may say that it is estimated, and behind the word that does
_NUMBER = lazily(r"\d[\d.,:]*\d|\d")


@dataclass(frozen=True)
class Unreal:
    """What a text only had thought or meant: the words that say so, of which sort, what stands behind them, and what else its sentence
    says, both by their keys."""

    words: str
    sort: str
    reach: frozenset[str]
    rest: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def unreal(text: str) -> tuple[Unreal, ...]:
    """What a text has thought or meant, up to the end of the clause. Time linear in its length."""
    return tuple(_unreal(text))


def _unreal(text: str) -> Iterator[Unreal]:
    for sentence in SENTENCE.finditer(text):
        for match in UNREAL.finditer(text, *sentence.span()):
            end = ENDS.search(text, match.end(), sentence.end())
            stop = end.start() if end else sentence.end()
            rest = rest_of(text, sentence.span(), match.start(), stop)
            yield Unreal(match[0], match.lastgroup or "", _told(text[match.end() : stop]), _told(rest))


@lru_cache(maxsize=4096)
def _told(text: str) -> frozenset[str]:
    return keys_in(text) | frozenset(_NUMBER.findall(text))


def estimated(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A number told as a fact that the passages have only as somebody's estimate."""
    if not evidence.says(ESTIMATED) or not TELLS.search(claim.plain) or SAYS_ESTIMATED.search(claim.plain):
        return
    for own in claim.quantities:
        there = same_values(own, evidence.passages)
        if there and all(_is_estimated(one, reading) for one, reading in there):
            yield own.start, own.end, f'"{own.text}" is only an estimate in the source', "Say whose estimate it is."


def _is_estimated(one: Quantity, reading: Reading) -> bool:
    at = one.whole[0] - reading.at
    before = SENTENCE_START.split(reading.plain[max(0, at - _REACH) : at])[-1]
    return any(len(before) - match.end() < _NEAR for match in ESTIMATED.finditer(before))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What a statement says as a fact by words that the passages have only in what was thought or meant."""
    there = [one for reading in evidence.passages for one in unreal(reading.plain)]
    if not there or not TELLS.search(claim.plain):
        return
    said = _told(claim.plain)
    for one in there:
        elsewhere = [_told(reading.plain) for reading in evidence.passages if one not in unreal(reading.plain)]
        alone = (said & one.reach - one.rest).difference(*elsewhere)
        if alone and said & one.rest and not _says_so(claim.plain, one.sort):
            message = f'what is said here as a fact need not have been so in the source: "{one.words}"'
            yield 0, len(claim.plain), message, "Say that it was thought or meant so."
            return


def _says_so(text: str, sort: str) -> bool:
    """Whether a statement says that it was only thought or meant to be so; who found a thing thought nothing."""
    return any(match[0].lower() not in ("find", "found") for match in SAYS_SO[sort].finditer(text))
