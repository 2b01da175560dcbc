"""When a thing was done: bought in 1832 and given in 1903 is not bought in 1903.

Each date belongs to the verb that stands before it in its part of the sentence, or, where none does, to the next behind it.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.exchange import joint_of
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, between, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.clause_words import ARTICLES
from briefing.english.words.doer_words import BE, HELPS
from briefing.english.words.done_when_words import AGAIN, ALIKE, CONVERSE, NO_DEED, PARTED


@dataclass(frozen=True)
class Done:
    """The only verb in the past of a part of a sentence, its place and its key, and the only date; and the keys of whoever does it, none
    where it is done to them."""

    start: int
    end: int
    verb: str
    date: Moment
    doer: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def done(reading: Reading) -> tuple[Done, ...]:
    """What is done when in a text. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(reading.plain) for one in _done(reading, *sentence.span()))


def _done(reading: Reading, start: int, end: int) -> Iterator[Done]:
    text = reading.plain
    dates = [one for one in between(reading.moments, start + reading.at, end + reading.at) if one.year and not one.until]
    ends = [start, *(match.start() for match in PARTED.finditer(text, start, end)), end] if dates else []
    for first, last in itertools.pairwise(ends):
        here = between(dates, first + reading.at, last + reading.at)
        verbs = [word for word in WORD.finditer(text, first, last) if _is_deed(text, word, first)] if here else []
        if len(here) == 1 and len(verbs) == 1:
            [verb] = verbs
            before = text[start : verb.start()]
            is_passive = not BE.isdisjoint(before.split()[-2:])
            doer = frozenset[str]() if is_passive else keys_in(text[first : verb.start()]) or keys_in(before)
            yield Done(verb.start(), verb.end(), _key(verb[0]), here[0], doer)


def _is_deed(text: str, word: re.Match[str], start: int) -> bool:
    small = word[0].lower()
    if small in HELPS or small in NO_DEED or small.endswith("ing") or not is_past(small):
        return False
    return not re.search(r"(?<!\w)(?:the|an?|its|their|his|her|of|newly|recently)\s+\Z", text[max(start, word.start() - 12) : word.start()])


def _key(word: str) -> str:
    return joint_of(word.lower()) or key_of(word)


_CONVERSE, _ALIKE = (frozenset(frozenset(map(_key, pair)) for pair in pairs) for pairs in (CONVERSE, ALIKE))


def _is_one_deed(one: Done, other: Done) -> bool:
    """Whether two verbs may tell the same: who beat another did not lose, and the other did."""
    verbs = frozenset((one.verb, other.verb))
    return verbs in _ALIKE or (verbs in _CONVERSE and one.doer.isdisjoint(other.doer))


@dataclass(frozen=True)
class Measured:
    """The only verb of a part of a sentence, its place and its key, and the only number."""

    start: int
    end: int
    verb: str
    number: Quantity


@lru_cache(maxsize=4096)
def measured(reading: Reading) -> tuple[Measured, ...]:
    """What is done by how much in a text. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(reading.plain) for one in _measured(reading, *sentence.span()))


def _measured(reading: Reading, start: int, end: int) -> Iterator[Measured]:
    text = reading.plain
    numbers = [one for one in between(reading.quantities, start + reading.at, end + reading.at) if one.kind != "article"]
    ends = [start, *(match.start() for match in PARTED.finditer(text, start, end)), end] if numbers else []
    for first, last in itertools.pairwise(ends):
        here = between(numbers, first + reading.at, last + reading.at)
        verbs = [word for word in WORD.finditer(text, first, last) if _is_deed(text, word, first) or _is_to_do(text, word)] if here else []
        if len(here) == len(verbs) == 1 and here[0].last is None and verbs[0].end() <= here[0].start - reading.at:
            yield Measured(verbs[0].start(), verbs[0].end(), _key(verbs[0][0]), here[0])


def _is_to_do(text: str, word: re.Match[str]) -> bool:
    return text.endswith("to ", 0, word.start()) and word[0].islower() and word[0].lower() not in HELPS | ARTICLES


def mismeasured(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing done here by so much by which the source has another done, and it by something else: lost 14 and closed 9 lower."""
    there = [one for reading in evidence.passages for one in measured(reading)]
    for own in measured(claim) if there else ():
        its = [one for one in there if one.verb == own.verb and one.number.unit == own.number.unit]
        others = [one for one in there if one.verb != own.verb and _is_so_much(own.number, one.number)]
        is_once = evidence.mentions[key_of(claim.plain[own.start : own.end])] == len(its) == 1
        is_alone = sum(_is_so_much(own.number, one) for one in evidence.quantities) == len(others) == 1
        if is_once and is_alone and not _is_so_much(own.number, its[0].number):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is joined to another number in the source', "Say of each how much it was."


def _is_so_much(one: Quantity, other: Quantity) -> bool:
    return (one.value, one.unit) == (other.value, other.unit)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing done here when the source has another done, and it at another time."""
    if not (here := done(claim)):
        return
    there = [one for reading in evidence.passages for one in done(reading)]
    keys = evidence.mentions
    for own in here:
        its = [one for one in there if one.verb == own.verb]
        others = [one for one in there if one.verb != own.verb and contains(own.date, one.date)]
        is_once = keys[key_of(claim.plain[own.start : own.end])] == len(its)
        is_its = any(contains(own.date, one.date) for one in its)
        may_be = any(_is_one_deed(own, one) for one in others)
        is_anew = AGAIN.match(claim.plain, own.end)  # last seen in 1931, seen again in 2023
        if its and others and is_once and not is_anew and not is_its and not may_be and _is_once(own.date, others, evidence):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is joined to another date in the source', "Say of each when it was done."


def _is_once(date: Moment, others: list[Done], evidence: Evidence) -> bool:
    """Whether the passages have a date with nothing else."""
    return sum(contains(date, one) for one in evidence.moments) == len(others)
