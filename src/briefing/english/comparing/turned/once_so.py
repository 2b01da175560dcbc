"""What was so and is not, told as if it were: Rovers own the ground, where they once owned it; and what is so now, told as over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.clause_words import ARTICLES, PREPOSITIONS
from briefing.english.words.doer_words import ADVERBS, HELPS, NO_VERB_BEHIND
from briefing.english.words.once_so_words import (
    A_UNTIL,
    DENIED,
    EARLIER,
    GOES_ON,
    IS_A,
    NOW,
    OVER,
    PARTED,
    TELLS_OVER,
    USED_TO,
    WAS_A,
)
from briefing.english.words.quantifier_words import TELLS
from briefing.lazy_patterns import lazily

_NO_VERB = NO_VERB_BEHIND | PREPOSITIONS | ARTICLES | HELPS
_SENTENCE = lazily(r"(?:[^.!?\n]|[.](?=\S))+")  # with all of its clauses: it was so; now it is otherwise
Places = dict[str, tuple[int, int]]


@dataclass(frozen=True)
class Stages:
    """What a text has over, what it has so now by a word that says so, and what it tells of the present: verbs and nouns by their keys,
    each with the place of its word."""

    over: Places = field(default_factory=dict)
    now: Places = field(default_factory=dict)
    present: Places = field(default_factory=dict)


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def stages(text: str) -> Stages:
    """What was so in a text and what is. Takes time linear in its length."""
    found = Stages()
    for sentence in _SENTENCE.finditer(text):
        has_now = bool(NOW.search(sentence[0]))
        for start, end in _parts(text, *sentence.span()):
            place = text, start, end
            is_now = bool(NOW.search(*place))
            is_before = bool(OVER.search(*place) or A_UNTIL.search(text[start:end]) or (has_now and not is_now and EARLIER.search(*place)))
            if is_before and not is_now and not GOES_ON.search(*place):
                found.over.update(_pasts(*place))
            elif not DENIED.search(*place):
                present = _presents(*place)
                found.present.update(present)
                found.now.update(present if is_now else {})
    return found


def _parts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in PARTED.finditer(text, start, end):
        yield start, match.start()
        start = match.end()
    yield start, end


def _pasts(text: str, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    for match in USED_TO.finditer(text, start, end):
        yield verb_key(match["verb"]), match.span("verb")
    for word in WORD.finditer(text, start, end):
        is_done = word[0].islower() and _is_past(word[0]) and word[0] not in HELPS
        if is_done and not USED_TO.match(text, word.start(), end):
            yield verb_key(word[0]), word.span()
    yield from _nouns(WAS_A, text, start, end)
    if until := A_UNTIL.search(text[start:end]):
        yield f"a {_last(until['noun'])}", (start + until.start("noun"), start + until.end("noun"))


def _is_past(word: str) -> bool:
    return is_past(word) or word == "used"


def _presents(text: str, start: int, end: int) -> dict[str, tuple[int, int]]:
    found = dict(_nouns(IS_A, text, start, end))
    before, is_helped = "", False  # the word before, and whether an "is" stands before that
    for word in WORD.finditer(text, start, end):
        small = word[0]
        if small.lower() in ADVERBS or (small.endswith("ly") and before not in _NO_VERB):
            before = before or "now"
            continue
        if small.islower() and len(small) > 2 and small not in HELPS:
            is_one = not _is_past(small) and not small.endswith("ing") and before not in _NO_VERB and before
            if is_one or (_is_past(small) and is_helped):
                found.setdefault(verb_key(small), word.span())
        before, is_helped = small.lower(), small in ("is", "are")
    return found


def _nouns(pattern: re.Pattern[str], text: str, start: int, end: int) -> Iterator[tuple[str, tuple[int, int]]]:
    for match in pattern.finditer(text, start, end):
        if noun := _last(match["noun"]):
            yield f"a {noun}", match.span("noun")


def _last(words: str) -> str:
    """The key of the last word of a noun, before whatever says where or of whom it is."""
    keys = []
    for word in words.split():
        if word in _NO_VERB or word in ADVERBS or word in ("and", "or", "but", "who", "which", "that"):
            break
        keys.append(key_of(word))
    return keys[-1] if keys else ""


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb and noun of a statement that is told of another time than in the source, which has it once."""
    there = [stages(reading.plain) for reading in evidence.passages]
    over = frozenset().union(*(one.over for one in there))
    now = frozenset().union(*(one.now for one in there))
    if not (over or now) or not TELLS.search(claim.plain):
        return
    now = frozenset() if claim.quantities else now  # they now pay 52, where they paid 45
    own = stages(claim.plain)
    told = own.present if over and not TELLS_OVER.search(claim.plain) else {}
    for here, known, what in ((told, over, "told as if it still were so"), (own.over, now - over, "so now")):
        for key, (start, end) in here.items():
            if key in known and _is_alone(key, evidence):
                words = claim.plain[start:end]
                message = f'"{words}" is {what} here, and was so once in the source'
                if what == "so now":
                    message = f'"{words}" is over here, and is so now in the source'
                yield start, end, message, "Tell it of the time of which the source tells it."
                return


def _is_alone(key: str, evidence: Evidence) -> bool:
    """Whether the passages have a verb or a noun once."""
    root = key.removeprefix("a ")
    words = (word for reading in evidence.passages for word in WORD.findall(reading.plain))
    return sum(1 for word in words if root in (verb_key(word.lower()), key_of(word))) == 1
