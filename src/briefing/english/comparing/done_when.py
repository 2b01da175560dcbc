"""When a thing was done: bought in 1832 and given in 1903 is not bought in 1903.

Each date belongs to the verb that stands before it in its part of the sentence, or, where none does, to the next behind it.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.comparing.evidence import Evidence
from briefing.english.comparing.exchange import joint_of
from briefing.english.comparing.moment_agreement import contains
from briefing.english.comparing.sentences import SENTENCE, WORD, Turn
from briefing.english.comparing.verb_groups import is_past
from briefing.english.dates.moment import Moment
from briefing.english.reading import Reading
from briefing.english.words.doer_words import HELPS
from briefing.english.words.done_when_words import CONVERSE, NO_DEED, PARTED


@dataclass(frozen=True)
class Done:
    """A verb in the past and the date that belongs to it; whether the part of the sentence has no other verb and no other date."""

    start: int
    end: int
    verb: str
    date: Moment
    is_alone: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def done(reading: Reading) -> tuple[Done, ...]:
    """What is done when in a text. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(reading.plain) for one in _done(reading, *sentence.span()))


def _done(reading: Reading, start: int, end: int) -> Iterator[Done]:
    text = reading.plain
    dates = [one for one in reading.moments if start <= one.start - reading.at < end and one.year and not one.until]
    ends = [start, *(match.start() for match in PARTED.finditer(text, start, end)), end] if dates else []
    for first, last in itertools.pairwise(ends):
        here = [one for one in dates if first <= one.start - reading.at < last]
        verbs = [word for word in WORD.finditer(text, first, last) if _is_deed(text, word, first)] if here else []
        if len(here) == 1 and len(verbs) == 1:
            yield Done(verbs[0].start(), verbs[0].end(), _key(verbs[0][0]), here[0], True)


def _is_deed(text: str, word: re.Match[str], start: int) -> bool:
    small = word[0].lower()
    if small in HELPS or small in NO_DEED or not is_past(small):
        return False
    return not re.search(r"(?<!\w)(?:the|an?|its|their|his|her|of|newly|recently)\s+\Z", text[max(start, word.start() - 12) : word.start()])


def _key(word: str) -> str:
    return joint_of(word.lower()) or key_of(word)


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
        may_be = any(frozenset((own.verb, one.verb)) in CONVERSE for one in others)
        if its and others and is_once and not is_its and not may_be and _is_once(own.date, others, evidence):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is joined to another date in the source', "Say of each when it was done."


def _is_once(date: Moment, others: list[Done], evidence: Evidence) -> bool:
    """Whether the passages have a date with nothing else."""
    return sum(contains(date, one) for one in evidence.moments) == len(others)
