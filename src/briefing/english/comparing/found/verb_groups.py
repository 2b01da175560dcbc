"""The words of a sentence, and where its verbs stand with what helps them: had never | won, was to | withdraw."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from briefing.english.comparing.found.context import key_of
from briefing.english.words.clause_words import PREPOSITIONS
from briefing.english.words.context_words import FIRST_FORMS, PRESENT
from briefing.english.words.doer_words import (
    ADVERBS,
    BE,
    BEHIND_PRESENT,
    BEHIND_PRESENT_OF_MANY,
    DONE_BY,
    HELPS,
    JOINS,
    MANY,
    NO_PAST,
    NO_VERB_BEHIND,
    NOUNS_IN_S,
    ONLY_PAST,
    OPENS,
    PAST,
    PRONOUNS,
    RELATIVES,
    SAYING,
    STANCES,
)
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.number_words import SMALL
from briefing.lazy_patterns import lazily

_TOKEN = lazily(r"[^\W\d_]+(?:['’-][^\W_]+)*|\d[\d.,:]*\d|\d|[,;:()–—]")
_HELPED = 5  # words behind a helping verb among which its verb stands


@dataclass(frozen=True)
class Words:
    """The words and marks of a sentence, each with its place, in small letters, and with its key; a number has its value."""

    words: Sequence[str]
    small: Sequence[str]
    keys: Sequence[str]
    places: Sequence[tuple[int, int]]


def read_words(text: str, start: int, end: int) -> Words:
    """The words of a sentence of a text. Time linear in its length."""
    found = list(_TOKEN.finditer(text, start, end))
    words = [one[0] for one in found]
    return Words(words, [word.lower() for word in words], [_key(word) for word in words], [one.span() for one in found])


@cache
def _key(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "")
    parts = word.lower().split("-")
    if all(part in SMALL for part in parts):
        return str(sum(SMALL[part] for part in parts))
    return key_of(word) if word[0].isalpha() and word not in HELPS else ""


def verb_groups(said: Words) -> Iterator[tuple[int, int]]:
    """From and to which word each verb stands with what helps it, both inclusive."""
    at, is_open, is_relative = 1, True, False
    while at < len(said.words):
        small = said.small[at]
        last = -1
        if small in OPENS or small in JOINS or small in RELATIVES:
            is_open, is_relative = True, small in RELATIVES
        elif said.words[at] in HELPS or small.endswith(("n't", "n’t")):
            last = _last_of_verb(said, at)
        elif _is_finite(said, at, is_open) and not (at and tells_which(said.words, at)):
            last = at
        if last >= 0:
            yield at, last
            at, is_open, is_relative = last, is_relative, False  # the wall that fell | killed a goat
        at += 1


def _last_of_verb(said: Words, at: int) -> int:
    """Where the verb stands that a helping verb helps: had never | won, was to | withdraw, is | open."""
    last, is_to = at, False
    for behind in range(at + 1, min(at + _HELPED + 1, len(said.words))):
        word = said.small[behind]
        is_adverb = word in ADVERBS or word.endswith("ly")
        takes_any = (is_to or said.small[last] not in BE) and word.isalpha() and not is_adverb and word not in NO_VERB_BEHIND
        if word in HELPS:
            last = behind
        elif is_past(word) or takes_any or (word in DONE_BY and said.small[behind + 1 : behind + 2] == ["by"]):
            return behind
        elif not is_adverb:
            break
        is_to = is_to or word == "to"
    return last


def _is_finite(said: Words, at: int, is_open: bool) -> bool:
    """Whether a word is a verb that nothing helps."""
    word, before = said.words[at], said.small[at - 1]
    if not word.islower() or before in NO_VERB_BEHIND or word in NO_VERB_BEHIND or word.endswith("ing"):
        return False
    if is_past(word):
        is_of_noun = before.endswith("ly") and at > 1 and said.small[at - 2] in NO_VERB_BEHIND
        is_by = at + 1 < len(said.words) and said.small[at + 1] == "by"  # shells fired by the army
        return (is_open or is_by or before == "," or before in JOINS) and not is_of_noun  # not: those given the placebo
    if not is_open or at + 1 == len(said.words) or said.keys[at - 1][:1].isdigit():  # fifty minutes
        return False
    following = said.words[at + 1]
    if word in STANCES and following in BEHIND_PRESENT_OF_MANY and at > 1 and said.small[at - 2].endswith("s"):
        return True  # farmers upstream reject the plan
    if following in BEHIND_PRESENT_OF_MANY and (before.endswith("s") or before in MANY) and not word.endswith("s") and word.isalpha():
        return word not in ADVERBS and word not in HELPS  # the police suspect a gang
    is_behind_noun = said.words[at - 1][0].isupper() or before in RELATIVES or not before.endswith("s")
    return _is_present(word) and is_behind_noun and (following in BEHIND_PRESENT or following[0].isupper() or following[0].isdigit())


def tells_which(words: Sequence[str], at: int) -> bool:
    """Whether a participle tells which is meant of what stands before it, whose own verb comes behind: water lost to leaks | grew."""
    small, following = words[at].lower(), words[at + 1] if at + 1 < len(words) else "."
    if small in ONLY_PAST or small in SAYING or not is_past(small) or following == "by":
        return False
    if following not in HELPS and following not in PREPOSITIONS:
        return False
    for behind in range(at + 1, min(at + _HELPED + 2, len(words))):
        word = words[behind]
        if word in OPENS or word in JOINS or word in RELATIVES or word in PRONOUNS or word[0].isupper():
            return False
        if word in HELPS or (word in ONLY_PAST and words[behind - 1] not in NO_VERB_BEHIND):
            return True
    return False


@cache
def is_past(word: str) -> bool:
    """Whether a word is the past of a verb."""
    return is_verb(word) or word in FIRST_FORMS or word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NO_PAST)


@cache
def _is_present(word: str) -> bool:
    return word in PRESENT or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and word not in NOUNS_IN_S)
