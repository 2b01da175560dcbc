"""How sure a thing is: what the source only hopes for, thinks likely, or ties to a condition, is not told as if it had happened.

A statement says so by any word that leaves it open; only one that has none at all is held against the source.
"""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in, next_keys
from briefing.english.reading import Reading
from briefing.english.words.certainty_words import (
    AND_ANEW,
    AS_WAS_DUE,
    ASKS_WHETHER,
    COMES,
    GIVES,
    HAS,
    HAS_COME_ABOUT,
    HAVE_GONE,
    IF,
    INVARIANT,
    IS_TO_COME,
    LAST_DONE,
    LEFT_OPEN,
    MAY_BE,
    MAY_DO,
    NO_CONDITION,
    NO_IF,
    NOT_ALWAYS,
    NOT_DONE,
    NOTHING_BEHIND,
    OPENS_ANEW,
    RELATIVE,
    SAYS_IF,
    SAYS_IF_PERHAPS,
    SAYS_MAYBE,
    SAYS_OPEN,
    SKIPPED,
    TO_COME,
    TWO_ARE_SO,
    VOTED_SO,
    WANTED,
    WILL_DO,
    WOULD_HAVE,
)
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.widened_words import PART_OF_IT
from briefing.lazy_patterns import lazily

_QUOTED = lazily("“[^”]*”")
_LEAST = 3  # words that a statement must share with a sentence before it is taken to say the same
_REACHED = 8  # words behind it that it reaches
_NEAREST = 8  # words before a condition that it belongs to
_HEADS = 2  # words behind the one that leaves it open by which a statement is known to say the same


@dataclass(frozen=True)
class Open:
    """What a text leaves open: the word that does, the keys of the next words that say something, of all that it
    reaches, and of all of its sentence; whether it may be, and whether those say so who are for it or against it."""

    word: str
    heads: tuple[str, ...]
    reach: frozenset[str]
    around: frozenset[str]
    is_maybe: bool
    is_said: bool


@dataclass(frozen=True)
class Condition:
    """What a text says on a condition: the keys of what stands nearest to it, the word that makes it one, the keys of what is said,
    its words, the keys of what it depends on, and its sentence."""

    near: frozenset[str]
    word: str
    main: frozenset[str]
    words: frozenset[str]
    condition: frozenset[str]
    sentence: str


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def left_open(text: str) -> tuple[Open, ...]:
    """What a text says may be, seems or is alleged."""
    return tuple(_left_open(text))


def _left_open(text: str) -> Iterator[Open]:
    for sentence in SENTENCE.finditer(text):
        for match in LEFT_OPEN.finditer(text, *sentence.span()):
            reach = next_keys(text, match.end(), sentence.end(), _REACHED, OPENS_ANEW, lambda word: word.lower() in SKIPPED)
            if reach:
                yield Open(match[0], reach[:_HEADS], frozenset(reach), keys_in(sentence[0]), bool(match["maybe"]), bool(match["says"]))


def sure(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said as a fact where the source says that it may be, or seems to be."""
    if not (there := [one for reading in evidence.passages for one in left_open(reading.plain)]):
        return
    keys = keys_in(_QUOTED.sub(" ", claim.text))  # whether a quotation leaves a "may" out, PRO2 asks
    for one in there:
        if one.is_said and (keys - one.reach) & evidence.keys:  # another may say it too
            continue
        is_reached = len(keys & one.reach) >= _LEAST - 1 and 2 * len(keys & one.reach) >= len(keys)
        is_said = is_reached or (set(one.heads) <= keys and len((keys & one.around) - set(one.heads)) >= _LEAST - len(one.heads))
        is_all = one.heads[0] in keys and len(keys) > 1 and keys <= one.around and evidence.mentions[one.heads[0]] == 1
        if (is_said or is_all) and not (SAYS_MAYBE if one.is_maybe else SAYS_OPEN).search(claim.plain):
            message = f'what is said here as a fact is left open in the source: "{one.word}"'
            yield 0, len(claim.plain), message, "Say that it may be so, or who thinks so, as the source does."
            return


def not_yet(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is told as done where the source has it only to come: it passed, where it will pass."""
    to_come = frozenset[str]().union(*(to_come_in(one.plain) for one in evidence.passages))
    if not to_come or AS_WAS_DUE.search(claim.plain):
        return
    text, to_come = claim.plain, to_come.difference(*(others_in(one.plain) for one in evidence.passages))
    for word in WORD.finditer(text):
        if _key(word[0]) in to_come and _is_told_as_done(text, word) and not _is_gone(word, evidence):
            message = f'"{word[0]}" is told as done here, and is only to come in the source'
            yield word.start(), word.end(), message, "Say that it is to come."
            return


def _is_gone(word: re.Match[str], evidence: Evidence) -> bool:
    """Whether the source has it by another word that some have left: are to leave, and so far 1,100 have gone."""
    have_left = word[0].lower() == "left" and HAS.search(word.string, max(0, word.start() - 16), word.start())
    return bool(have_left) and evidence.says(HAVE_GONE)


def strengthened(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What will be here, where the source has it that it may be, on whatever condition."""
    if not (will := [] if MAY_BE.search(claim.plain) else list(WILL_DO.finditer(claim.plain))):
        return
    may = frozenset().union(*(_verbs_behind(MAY_DO, one.plain) - _verbs_behind(WILL_DO, one.plain) for one in evidence.passages))
    for match in will:
        if key_of(match["verb"]) in may:
            yield *match.span(), f'"{match[0]}" is left open in the source', "Say that it may be so, or who thinks so, as the source does."


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def _verbs_behind(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The keys of the verbs that a pattern finds in a text."""
    return frozenset(key for match in pattern.finditer(text) if (key := key_of(match["verb"])))


def only_wanted(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is told as being so where the source has it only wanted, allowed or expected: it pays, where it is asked to pay."""
    if not (wanted := frozenset().union(*(wanted_in(one.plain) for one in evidence.passages))):
        return
    text = claim.plain
    for word in WORD.finditer(text):
        place = text, max(0, word.start() - 60), word.start()
        if word[0] in wanted and not (IS_TO_COME.search(*place) or ASKS_WHETHER.search(*place)):
            message = f'"{word[0]}" is told as so here, and is only wanted, allowed or expected in the source'
            yield word.start(), word.end(), message, "Say who wants, allows or expects it."
            return


@lru_cache(maxsize=4096)
def wanted_in(text: str) -> frozenset[str]:
    """The verbs that stand in a text only behind what is wanted, in the form of one who does it: pays, for to pay."""
    verbs = {match["verb"] or match["then"] for match in WANTED.finditer(text)}
    others = [key_of(word[0]) for word in WORD.finditer(text)]
    alone = (verb for verb in verbs if others.count(key_of(verb)) == 1)
    return frozenset(_by_one(verb) for verb in alone)


def _by_one(verb: str) -> str:
    """The form of a verb for one who does it."""
    if verb.endswith("y") and verb[-2] not in "aeou":
        return f"{verb[:-1]}ies"
    return f"{verb}es" if verb.endswith(("s", "sh", "ch", "x", "o")) else f"{verb}s"


def _is_told_as_done(text: str, word: re.Match[str]) -> bool:
    small = word[0].lower()
    if WOULD_HAVE.search(text, max(0, word.start() - 24), word.start()):
        return False
    is_past = small in INVARIANT or ((is_verb(small) or small in FIRST_FORMS) and _key(small) != small)
    if small.endswith("ing") or not (is_past or HAS.search(text, max(0, word.start() - 16), word.start())):
        return False
    is_undone = NOT_DONE.search(text, max(0, word.start() - 24), word.start()) or NOTHING_BEHIND.match(text, word.end())
    return not _is_to_come(text, word) and not is_undone


@cache
def _key(word: str) -> str:
    """The key of a word; of what is given too, which says nothing of a number."""
    return "give" if word.lower() in GIVES else key_of(word)


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def to_come_in(text: str) -> frozenset[str]:
    """The keys of the words that stand in a text behind a "will" or what is planned."""
    markers = (WORD.search(text, match.end()) for match in TO_COME.finditer(text))
    wanted = (_key(word[0]) for first in markers if first for word in _next(text, first) if _is_to_come(text, word))
    return (frozenset(wanted) | _verbs_behind(COMES, text)) - _verbs_behind(VOTED_SO, text)


def _next(text: str, first: re.Match[str]) -> Iterator[re.Match[str]]:
    """A word and the two behind it: will, soon, be closed."""
    return itertools.islice(WORD.finditer(text, first.start()), 3)


@lru_cache(maxsize=4096)
def others_in(text: str) -> frozenset[str]:
    """The keys of the words of a text that stand behind no such word."""
    coming = {match.start("verb") for match in COMES.finditer(text)}
    return frozenset(_key(word[0]) for word in WORD.finditer(text) if word.start() not in coming and not _is_to_come(text, word))


def _is_to_come(text: str, word: re.Match[str]) -> bool:
    return bool(IS_TO_COME.search(text, max(0, word.start() - 60), word.start()))


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def conditions(text: str) -> tuple[Condition, ...]:
    """What a text says on a condition."""
    return tuple(_conditions(text))


def _conditions(text: str) -> Iterator[Condition]:
    for sentence in SENTENCE.finditer(text):
        for match in IF.finditer(text, *sentence.span()):
            if NO_CONDITION.search(text, max(0, match.start() - 16), match.start()):
                continue
            before, behind = text[sentence.start() : match.start()], text[match.end() : sentence.end()]
            if clauses := list(AND_ANEW.finditer(before)):  # both were mended, and a third will be if
                before = before[clauses[-1].end() :]
            before = RELATIVE.sub(" ", before)
            if not before.strip(" ,“”\"'"):  # if it rains, the race is off
                condition, _, main = behind.partition(",")
            else:
                main, condition = before, behind
            if parts := list(PART_OF_IT.finditer(main)) if main == before else ():  # of which half is tied to it
                main = before = main[parts[-1].start() :]
            last = list(map(key_of, WORD.findall(LAST_DONE.sub(r"\g<done>", before) if main == before else before)))[-_NEAREST:]
            near = frozenset(last) - {""} if main == before else keys_in(main)
            if main and condition:
                yield Condition(near, match[0], keys_in(main), _words(main), keys_in(condition), sentence[0])


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))


def unconditional(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said without the condition that the source has for it."""
    if not (there := [one for reading in evidence.passages for one in conditions(reading.plain)]):
        return
    text = claim.plain
    if SAYS_IF.search(text):
        for match in NO_IF.finditer(text):
            message = f'"{match[0]}" is told here of what has a condition in the source: "{there[0].word}"'
            yield match.start(), match.end(), message, "Name the condition too."
        return
    keys = keys_in(text)
    for one in there:
        told = keys & one.main
        is_all = keys <= one.main and (len(told) >= 2 or (told and _words(text) <= one.words))
        is_named = keys & one.condition - one.main
        is_told = is_all or (len(told) >= _LEAST and 4 * len(told) >= 3 * len(keys))
        if is_told and not (is_named or _says_if(text, one) or not keys & one.near):
            yield 0, len(text), f'what is said here is tied to a condition in the source: "{one.word}"', "Name the condition too."
            return


def done_already(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is told as having come about, with what it depends on, where the source has both only if."""
    if not (there := [one for reading in evidence.passages for one in conditions(reading.plain)]):
        return
    text = claim.plain
    is_done = (HAS_COME_ABOUT.search(text) and not SAYS_OPEN.search(text)) or TWO_ARE_SO.search(text)
    if not is_done or not TELLS.search(text) or SAYS_IF.search(text) or NOT_ALWAYS.search(text):
        return
    keys = keys_in(text)
    for one in there:
        told = keys & one.condition - one.main
        is_alone = told and all(evidence.mentions[key] == 1 for key in told) and not HAS_COME_ABOUT.search(one.sentence)
        if is_alone and keys & one.main - one.condition and keys <= one.main | one.condition:
            yield 0, len(text), f'what is said here is tied to a condition in the source: "{one.word}"', "Tell it as a condition."
            return


def _says_if(text: str, one: Condition) -> bool:
    """Whether a word that may name a condition stands in a statement alone, and not in what the source says without it."""
    return any(match[0].lower() not in one.words for match in SAYS_IF_PERHAPS.finditer(text))
