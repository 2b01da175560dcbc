"""What somebody only agrees, asks or threatens to do, told as if it were done: they patrol together, where they agreed on joint patrols."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.comparing.turned.planned import comes_about
from briefing.english.reading import Reading
from briefing.english.words.agreed_words import (
    AGREES,
    BEFORE_PRESENT,
    BEHIND_PRESENT,
    COMES_BACK,
    DOES,
    IS_BACK,
    IS_MADE_SO,
    MAKES_SO,
    NO_DEED,
    SAYS_AGREED,
    SCOPE_ENDS,
)
from briefing.english.words.clause_words import DENIES
from briefing.english.words.planned_words import NOT_YET
from briefing.english.words.quantifier_words import REFUSES, TELLS

_NEAR = 60  # code points before a verb in which its subject stands


@dataclass(frozen=True)
class Agreed:
    """What a text has only agreed, asked or threatened: its words, and the keys of them in their order."""

    words: str
    keys: tuple[str, ...]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def _mentions(text: str) -> Counter[str]:
    """How often a text has each word, by its key."""
    return Counter(key for word in WORD.findall(text) if (key := _key(word)))


@lru_cache(maxsize=4096)
def agreed(text: str) -> tuple[Agreed, ...]:
    """What a text has only agreed, asked or threatened. Time linear in its length."""
    scopes = (SCOPE_ENDS.split(match["scope"], maxsplit=1)[0] for match in AGREES.finditer(text))
    return tuple(Agreed(scope, tuple(key for word in WORD.findall(scope) if (key := _key(word)))) for scope in scopes)


def _key(word: str) -> str:
    """The key of a word, the same for carried as for carry."""
    small = word.lower()
    return key_of(f"{small[:-3]}y" if small.endswith("ied") and len(small) > 5 else word)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement that tells as done what the passages have only agreed, asked or threatened."""
    if not (there := [one for reading in evidence.passages for one in agreed(reading.plain)]):
        return
    text = claim.plain
    is_told = TELLS.search(text) and not (NOT_YET.search(text) or SAYS_AGREED.search(text) or DENIES.search(text))
    if not is_told or comes_about(frozenset(), evidence):
        return
    told = Counter(key for one in there for key in set(one.keys))
    keys = frozenset(_key(word) for word in WORD.findall(text))
    least = 1 if evidence.says(REFUSES) else 2  # proposed to charge a fee, and the council voted against it
    mentions = sum((_mentions(reading.plain) for reading in evidence.passages), Counter[str]())
    for one in there:
        alone = frozenset(key for key in one.keys if mentions[key] <= told[key])
        if len(keys & frozenset(one.keys)) < least or not alone:
            continue
        for start, end in _done(text, one, alone):
            yield start, end, f'"{text[start:end]}" is told here of what is only agreed or asked for in the source', "Say that it is."
            return


def _done(text: str, one: Agreed, alone: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where a statement tells as done what is agreed; `alone` are the keys that the passages have nowhere else."""
    for word in WORD.finditer(text):
        if _key(word[0]) in alone and _is_deed(text, word.start(), word.end()):
            yield word.span()
    for match in DOES.finditer(text):
        if not alone.isdisjoint(keys_in(match["thing"])) and not NO_DEED.search(text, max(0, match.start() - _NEAR), match.start()):
            yield match.span()
    for match in IS_MADE_SO.finditer(text) if MAKES_SO.search(one.words) else ():
        if key_of(match["how"]) in alone:
            yield match.span()
    for match in IS_BACK.finditer(text) if COMES_BACK.search(one.words) else ():
        if not alone.isdisjoint(keys_in(text[max(0, match.start() - _NEAR) : match.start()])):
            yield match.span()


def _is_deed(text: str, start: int, end: int) -> bool:
    word = text[start:end]
    if not word.islower() or word.endswith("ing") or NO_DEED.search(text, max(0, start - _NEAR), start):
        return False
    is_now = bool(BEFORE_PRESENT.search(text, max(0, start - _NEAR), start) and BEHIND_PRESENT.match(text, end))
    return is_past(word) or is_now
