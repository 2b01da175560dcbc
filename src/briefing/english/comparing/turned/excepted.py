"""What a text takes out of what it says, told as the rest; and what was undone since, told as if it held."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in
from briefing.english.comparing.found.verb_groups import read_words, verb_groups
from briefing.english.reading import Reading
from briefing.english.words.denial_words import DENIES
from briefing.english.words.excepted_words import HOLDS, ONLY, SAYS_ALL, SAYS_IN_PART, SAYS_OUT, SAYS_OVER, STATE, TAKES_OUT, UNDONE
from briefing.english.words.exchange_words import NUMBER
from briefing.english.words.quantifier_words import IS_SENTENCE

_LEAST = 2  # words that a statement must share with what is said of the rest
_NEAREST = 6  # words before what is taken out that it is taken out of


@dataclass(frozen=True)
class Excepted:
    """What a sentence takes out: its words, their keys, and the keys of what is said of the rest: in all, in the sentence, nearest; and
    whether that is denied."""

    words: str
    keys: frozenset[str]
    rest: frozenset[str]
    sentence: frozenset[str]
    near: frozenset[str]
    denies: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def excepted(text: str) -> tuple[Excepted, ...]:
    """What a text takes out, where it tells of it nowhere else."""
    return tuple(_excepted(text))


def _excepted(text: str) -> Iterator[Excepted]:
    found = [(sentence, match) for sentence in SENTENCE.finditer(text) for match in TAKES_OUT.finditer(text, *sentence.span())]
    told = Counter(map(key_of, WORD.findall(text))) if found else Counter[str]()
    every = frozenset(told) - {""}
    for sentence, match in found:
        within = Counter(map(key_of, WORD.findall(match[0])))
        rest = every - {key for key, times in within.items() if times == told[key]}
        before, behind = text[sentence.start() : match.start()], text[match.end() : sentence.end()]
        near = frozenset([key for word in WORD.findall(before) if (key := key_of(word))][-_NEAREST:])
        is_spared = match["spared"] is not None
        thing, said = (match["thing"] or match["spared"], "") if before.strip() or is_spared else _up_to_verb(match["thing"])
        near = near or (rest if is_spared else near)  # most lost hives; only those near the quarry were spared
        if (keys := keys_in(thing)) and not keys & rest:
            around, near = keys_in(f"{before} {said} {behind}"), near or keys_in(f"{said} {behind}")
            yield Excepted(thing.strip(), keys, rest | keys_in(said), around, near, bool(DENIES.search(before)))


def _up_to_verb(thing: str) -> tuple[str, str]:
    """What opens a sentence as taken out of all, and what is said behind it: all but Orsk | signed."""
    words = read_words(f"but {thing}", 0, len(thing) + 4)
    group = next(verb_groups(words), None)
    at = words.places[group[0]][0] - 4 if group else len(thing)
    return thing[:at], thing[at:]


@lru_cache(maxsize=4096)
def undone(text: str) -> tuple[tuple[str, str], ...]:
    """The sentences of a text that undo something, each with the word that does."""
    sentences = (one[0] for one in SENTENCE.finditer(text) if STATE.search(one[0]))
    return tuple((sentence, match[0]) for sentence in sentences if (match := UNDONE.search(sentence)))


def is_alone(text: str, evidence: Evidence) -> bool:
    """Whether a statement says of what a passage takes out that it alone is so: allowed only there, for not allowed except there."""
    keys = keys_in(text) if ONLY.search(text) else frozenset[str]()
    return any(one.denies and one.keys <= keys for reading in evidence.passages if keys for one in excepted(reading.plain))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said here of a thing that the passages take out, and what holds here and is undone there."""
    there = [one for reading in evidence.passages for one in excepted(reading.plain)]
    over = [one for reading in evidence.passages for one in undone(reading.plain)]
    if not (there or over):
        return
    text = claim.plain
    if not SAYS_OUT.search(text):
        keys, denies = keys_in(text), bool(DENIES.search(text))
        for one in (one for one in there if one.denies or not denies):
            is_told = not NUMBER.search(one.words) or SAYS_ALL.search(text)  # all but two of the mills: some mills are told of
            if one.keys <= keys and keys & one.rest and is_told:
                message = f'what is said here of "{one.words}" is said in the source of all but it'
                yield 0, len(text), message, "Say it of the others, or say that this is the exception."
                return
    if IS_SENTENCE.search(text) and not SAYS_IN_PART.search(text):
        yield from _without_exception(text, there)
    if over and (own := HOLDS.search(text)) and not SAYS_OVER.search(text):
        yield from _holding(text, own, over, evidence)


def _without_exception(text: str, there: Sequence[Excepted]) -> Iterator[Turn]:
    """What is said without the exception that the source has for it."""
    keys = keys_in(text) if there else frozenset[str]()
    for one in there:
        if len(keys & one.sentence) >= max(_LEAST, len(keys) - 1) and keys & one.near and not (keys & one.keys or NUMBER.search(one.words)):
            yield 0, len(text), f'what is said here leaves out what the source excepts: "{one.words}"', "Name what the source excepts."
            return


def _holding(text: str, own: re.Match[str], over: Sequence[tuple[str, str]], evidence: Evidence) -> Iterator[Turn]:
    keys = keys_in(own["state"])
    holds = any(keys & keys_in(match["state"]) for reading in evidence.passages for match in HOLDS.finditer(reading.plain))
    for sentence, word in over if not holds else ():
        if (keys_in(text) - keys) & keys_in(sentence):
            message = f'"{own[0]}" holds here, and is undone in the source: "{word}"'
            yield own.start(), own.end(), message, "Say that it is over."
            return
