"""Who says a thing: what one says in the source is not put into the mouth of another whom it names.

Who speaks is taken widely, with all that stands around the name, so that a title or an office is the same speaker.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.speaker_words import ACCORDING, ANOTHERS, ENDS, IS_NAMED, SAID

_LEAST = 2  # words that two must share before they say the same
_REACH = 60  # code points behind a sentence in which its speaker may still be named
_TAIL = 3  # words behind the last "said" of a sentence that still say nothing: said on Monday


@dataclass(frozen=True)
class Utterance:
    """That somebody says a thing: the place of the word, the keys of who speaks, and of what is said. `is_plain` tells that the speaker
    is named and stands for nobody else."""

    start: int
    end: int
    speaker: frozenset[str]
    said: frozenset[str]
    is_plain: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def utterances(text: str) -> tuple[Utterance, ...]:
    """What a text has somebody say, one for each sentence that has a single word for it."""
    return tuple(one for sentence in SENTENCE.finditer(text) if (one := _utterance(text, *sentence.span())))


def _utterance(text: str, start: int, end: int) -> Utterance | None:
    found = [*SAID.finditer(text, start, end), *ACCORDING.finditer(text, start, end)]
    if len(found) != 1:
        return None
    [match] = found
    before, behind = text[start : match.start()], text[match.end() : end]
    if ACCORDING.fullmatch(match[0]):
        who, what = (ENDS.split(behind)[0], behind[len(ENDS.split(behind)[0]) :]) if not before.strip() else (behind, before)
    elif before.rstrip().endswith(",") and not IS_NAMED.search(before):
        who, what = text[match.end() : end + _REACH], before  # a point behind a title ends no speaker: said Col. Orr
    elif len(behind.split()) <= _TAIL and "," in before:
        what, _, who = before.rpartition(",")
    else:
        who, what = before, behind
    speaker, said = keys_in(who), keys_in(what)
    return Utterance(match.start(), match.end(), speaker, said - speaker, bool(speaker) and not ANOTHERS.search(who)) if said else None


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What a statement has one say and the source another, where it names both."""
    text = claim.plain
    for own in (one for one in utterances(text) if one.is_plain):
        there = ((one, reading.plain) for reading in evidence.passages for one in utterances(reading.plain))
        same = [(one, passage) for one, passage in there if _is_same(own, one)]
        if same and all(_is_another(own, one, passage) for one, passage in same):
            message = f'what follows "{text[own.start : own.end]}" is said by another in the source'
            yield own.start, own.end, message, "Name who says it there."


def _is_same(own: Utterance, other: Utterance) -> bool:
    shared = own.said & other.said
    return len(shared) >= _LEAST and 2 * len(shared) >= len(own.said)


def _is_another(own: Utterance, other: Utterance, passage: str) -> bool:
    """Whether the speaker here is named in the passage, and does not speak there."""
    return other.is_plain and not own.speaker & other.speaker and bool(own.speaker & keys_in(passage) - other.said)
