"""Who does what a text tells: each verb with its subject, whoever that is, and with what stands behind it.

"Lafar, the largest, must pay 35 million" has Lafar pay; "which it paid" has nobody do so of whom anything is known.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.comparing.exchange import joint_of
from briefing.english.comparing.sentences import SENTENCE
from briefing.english.words.clause_words import PREPOSITIONS, TITLES
from briefing.english.words.context_words import FIRST_FORMS, PRESENT
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.doer_words import (
    ADVERBS,
    BE,
    BEHIND_PRESENT,
    GAPS,
    HELPS,
    JOINS,
    NO_PAST,
    NO_VERB_BEHIND,
    NOUNS_IN_S,
    OPENS,
    PARTING,
    PAST,
    PRONOUNS,
    RELATIVES,
)
from briefing.english.words.months import MONTHS
from briefing.english.words.noun_phrases import is_verb, stem
from briefing.english.words.number_words import SMALL

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W_]+)*|\d[\d.,:]*\d|\d|[,;:()–—]")
_ABBREVIATED = re.compile(r"\(([^\W\d_a-z][\w-]*)\)")  # Orm Lines (OL)
_LONGEST = 14  # words between two commas that may tell of a subject
_HELPED = 5  # words behind a helping verb among which its verb stands


@dataclass(frozen=True)
class Subject:
    """Who does something: the keys of its words, and of the names among them."""

    keys: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True)
class Deed:
    """What somebody does, or has done to it (`is_passive`): the place of the verb, its key, the subject, None where it is not known who,
    who does it behind "by", the keys of what stands behind in its clause, those of the names and numbers among them up to a comma, and
    those of the whole sentence; whether it is denied."""

    start: int
    end: int
    verb: str
    subject: Subject | None
    by: Subject | None
    behind: frozenset[str]
    items: frozenset[str]
    sentence: frozenset[str]
    is_passive: bool
    denies: bool


@dataclass(frozen=True)
class _Sentence:
    """The words and marks of a sentence, each with its place, in small letters, and with its key."""

    words: Sequence[str]
    small: Sequence[str]
    keys: Sequence[str]
    places: Sequence[tuple[int, int]]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def deeds(text: str) -> tuple[Deed, ...]:
    """What a text has done, in reading order. Time linear in its length."""
    text = _ABBREVIATED.sub(lambda cut: f" {cut[1]} ", text) if "(" in text else text
    return tuple(deed for sentence in SENTENCE.finditer(text) for deed in _deeds(_read(text, *sentence.span())))


def _read(text: str, start: int, end: int) -> _Sentence:
    found = list(_TOKEN.finditer(text, start, end))
    words = [one[0] for one in found]
    return _Sentence(words, [word.lower() for word in words], [_key(word) for word in words], [one.span() for one in found])


@cache
def _key(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "")
    if SMALL.get(word.lower(), 0) > 1:
        return str(SMALL[word.lower()])
    return key_of(word) if word[0].isalpha() and word not in HELPS else ""


def _deeds(said: _Sentence) -> Iterator[Deed]:
    groups = list(_groups(said))
    around = frozenset(said.keys) - {""} if groups else frozenset()
    found: list[Subject | None] = []
    was_passive = False
    for at, (first, last) in enumerate(groups):
        verb, limit = said.small[last], groups[at + 1][0] if at + 1 < len(groups) else len(said.words)
        start, floor = groups[at - 1] if at else (0, -1)
        goes_on = start and said.small[start - 1] in RELATIVES and not PARTING.intersection(said.small[floor:first])
        found.append(found[-1] if goes_on else _subject(said, first, floor + 1, found))  # tools that are on loan | are oiled
        helps = said.small[first:last]
        is_passive = bool(helps) and not verb.endswith("ing") and helps[-1] != "to" and any(one in BE for one in helps)
        by = _by(said, last, limit) if is_passive or was_passive else None
        was_passive = is_passive or by is not None
        if verb not in HELPS and verb.isalpha():
            end = _end_of(said, last, limit)
            denies = any(one in ("not", "never", "cannot") or one.endswith(("n't", "n’t")) for one in helps)
            told = Deed(*said.places[last], _verb(verb), found[-1], by, *_behind(said, last + 1, end), around, was_passive, denies)
            yield told
            if limit == len(said.words):
                yield from _gapped(said, told, last + 1)


def _behind(said: _Sentence, first: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of some words, and those of the names and numbers up to the first comma among them."""
    comma = next((at for at in range(first, end) if said.small[at] == ","), end)
    near = (at for at in range(first, comma) if said.keys[at] and said.words[at] not in MONTHS)
    items = frozenset(said.keys[at] for at in near if said.keys[at][0].isdigit() or _is_name(said.words[at]))
    return frozenset(said.keys[first:end]) - {""}, items


def _gapped(said: _Sentence, told: Deed, first: int) -> Iterator[Deed]:
    """What is said of another by the same verb, left out: the canton pays half and the town the rest; but only one of Rovers."""
    opening = next((at for at in range(len(said.words) - 1, first, -1) if said.small[at] in GAPS), 0)
    subject = _noun(said, len(said.words) - 1, opening + 1) if opening else None
    if subject:
        yield replace(told, subject=subject, behind=subject.keys, items=frozenset(), by=None)


@cache
def _verb(word: str) -> str:
    return joint_of(word) or key_of(word) or stem(word)


def _end_of(said: _Sentence, last: int, limit: int) -> int:
    """Where the words end that belong to a verb: before what opens the clause of the next."""
    if limit == len(said.words):
        return limit
    return next((at for at in range(limit - 1, last, -1) if said.small[at] in PARTING), limit)


def _groups(said: _Sentence) -> Iterator[tuple[int, int]]:
    """From and to which word each verb stands with what helps it, both inclusive."""
    at, is_open, is_relative = 1, True, False
    while at < len(said.words):
        small = said.small[at]
        last = -1
        if small in OPENS or small in JOINS or small in RELATIVES:
            is_open, is_relative = True, small in RELATIVES
        elif said.words[at] in HELPS or small.endswith(("n't", "n’t")):
            last = _last_of_verb(said, at)
        elif _is_finite(said, at, is_open):
            last = at
        if last >= 0:
            yield at, last
            at, is_open, is_relative = last, is_relative, False  # the wall that fell | killed a goat
        at += 1


def _last_of_verb(said: _Sentence, at: int) -> int:
    """Where the verb stands that a helping verb helps: had never | won, was to | withdraw, is | open."""
    last, is_to = at, False
    for behind in range(at + 1, min(at + _HELPED + 1, len(said.words))):
        word = said.small[behind]
        is_adverb = word in ADVERBS or word.endswith("ly")
        takes_any = (is_to or said.small[last] not in BE) and word.isalpha() and not is_adverb and word not in NO_VERB_BEHIND
        if word in HELPS:
            last = behind
        elif _is_past(word) or takes_any:
            return behind
        elif not is_adverb:
            break
        is_to = is_to or word == "to"
    return last


def _is_finite(said: _Sentence, at: int, is_open: bool) -> bool:
    """Whether a word is a verb that nothing helps."""
    word, before = said.words[at], said.small[at - 1]
    if not word.islower() or before in NO_VERB_BEHIND or word in NO_VERB_BEHIND or word.endswith("ing"):
        return False
    if _is_past(word):
        is_of_noun = before.endswith("ly") and at > 1 and said.small[at - 2] in NO_VERB_BEHIND
        return (is_open or before == "," or before in JOINS) and not is_of_noun  # not: those given the placebo
    if not is_open or at + 1 == len(said.words) or not _is_present(word):
        return False
    following = said.words[at + 1]
    is_behind_noun = said.words[at - 1][0].isupper() or before in RELATIVES or not before.endswith("s")
    return is_behind_noun and (following in BEHIND_PRESENT or following[0].isupper() or following[0].isdigit())


@cache
def _is_past(word: str) -> bool:
    return is_verb(word) or word in FIRST_FORMS or word in PAST or (word.endswith("ed") and len(word) > 4 and word not in NO_PAST)


@cache
def _is_present(word: str) -> bool:
    return word in PRESENT or (len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us")) and word not in NOUNS_IN_S)


def _subject(said: _Sentence, first: int, floor: int, known: Sequence[Subject | None]) -> Subject | None:
    """Who does what stands at a word, behind the verb that ends at `floor`; None where it is not known."""
    at = first - 1
    while at >= 0 and (said.small[at] in ADVERBS or said.small[at].endswith("ly")):
        at -= 1
    if at < 0:
        return None
    if said.small[at] in RELATIVES:
        return _before_relative(said, at, floor)
    if said.small[at] == ",":
        return _around_inserted(said, at, floor)
    if said.small[at] in JOINS:
        return known[-1] if known else None
    return _noun(said, at, floor)


def _before_relative(said: _Sentence, at: int, floor: int) -> Subject | None:
    """Of whom a "who" or "which" speaks: a name before it with what it is beside, or else whatever stands there."""
    is_parted = at > 0 and said.small[at - 1] == ","
    last = at - 2 if is_parted else at - 1
    noun = _noun(said, last, floor)
    if not noun or not is_parted:
        return noun
    opening = next((place for place in range(last, -1, -1) if said.small[place] in OPENS), -1)
    if noun.names and opening > floor and said.small[opening] == ",":  # the court's president, Elena Marsili, who
        return _both(noun, _noun(said, opening - 1, floor))
    if noun.names or said.small[at] == "who":
        return noun
    return Subject(frozenset(said.keys[: at - 1]) - {""}, frozenset())


def _around_inserted(said: _Sentence, at: int, floor: int) -> Subject | None:
    """Who does what stands behind the comma that closes what is inserted: Lafar, the largest, | must pay."""
    opening = next((place for place in range(at - 1, max(0, at - _LONGEST), -1) if said.small[place] in (",", "(")), 0)
    if not opening:
        return None
    if said.small[opening + 1] in RELATIVES:  # Bruno, which had told them, was not fined
        return _noun(said, opening - 1, 0)
    outer = _noun(said, opening - 1, floor) if opening > floor else None
    return _both(outer, _noun(said, at - 1, opening + 1)) if outer else None


def _noun(said: _Sentence, last: int, floor: int) -> Subject | None:
    """The subject whose last word stands at `last`, back to what opens its clause; None for a pronoun, or for none."""
    first = last + 1
    while first > floor and said.small[first - 1] not in OPENS and not (floor and said.small[first - 1] in JOINS):
        first -= 1
    if first > last or any(one in PRONOUNS for one in said.small[max(first, last - 1) : last + 1]):
        return None
    words = [at for at in range(first, last + 1) if said.keys[at] and _tells_who(said.words[at])]
    keys = frozenset(said.keys[at] for at in words)
    return Subject(keys, frozenset(said.keys[at] for at in words if _is_name(said.words[at]))) if keys else None


def _both(one: Subject, other: Subject | None) -> Subject:
    return Subject(one.keys | other.keys, one.names | other.names) if other else one


def _by(said: _Sentence, last: int, limit: int) -> Subject | None:
    """Who does what has been done, behind "by"."""
    place = next((at for at in range(last + 1, limit) if said.small[at] == "by"), None)
    if place is None:
        return None
    end = next((at for at in range(place + 1, limit) if said.small[at] in OPENS or said.small[at] in PREPOSITIONS), limit)
    return _noun(said, end - 1, place + 1)


@cache
def _tells_who(word: str) -> bool:
    return word[0].isalpha() and word not in MONTHS and not word.endswith("-old")  # a 58-year-old


@cache
def _is_name(word: str) -> bool:
    return word[0].isupper() and word.replace("-", "").isalpha() and word.lower() not in TITLES and not is_ordinary(word.lower())
