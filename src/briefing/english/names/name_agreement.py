"""Whether the passages cited have the names of a statement: in full, or a part that fits one name alone."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.dates.moment import WEEKDAYS
from briefing.english.names.ambiguity import is_ambiguous
from briefing.english.names.name_runs import Run, Word, find_runs, is_numeral, key_of, spellings, trimmed, without_article
from briefing.english.names.names import UNIT
from briefing.english.names.names_there import NamesThere, is_of_a_place
from briefing.english.words.dictionary import FUNCTION_WORDS
from briefing.english.words.equivalence import rows_of, unit_of
from briefing.english.words.months import MONTHS
from briefing.english.words.number_words import WORDS as NUMBER_WORDS
from briefing.english.words.number_words import cardinals
from briefing.lazy_patterns import lazily

_DATED = frozenset(name.lower() for name in (*MONTHS, *WEEKDAYS)) | frozenset(
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "mon",
        "tue",
        "tues",
        "wed",
        "thu",
        "thurs",
        "fri",
        "sat",
        "sun",
        "bc",
        "ad",
        "bce",
        "ce",
        "gmt",
        "utc",
        "am",
        "pm",
    ]
)
_NUMBERED = lazily(r"(?<!\w)Nos?\.\s?(?=\d)")
# Whose money it is: two Singapore dollars, a million Swiss francs (PRO1).
_MONIES = {form for row in rows_of("money") for form in (row.means, *row.forms)}
_WHOSE = "|".join(sorted(form for form in _MONIES if re.fullmatch(r"[A-Z][a-z]+(?: [A-Z][a-z]+)* [a-z]+", form)))
_MONEY = lazily(rf"(?:\d|(?<!\w)(?:{cardinals(1, 99)}|hundred|thousand|million|billion))\s(?:{_WHOSE})(?!\w)")
_FOLLOWER = lazily(r"green|labour|.{3,}(?:ative|ist|[^i]al|rat|lican)")  # of a party: the Conservatives, for the Conservative candidate
_MEASURES = frozenset(["celsius", "fahrenheit", "kelvin"])


@dataclass(frozen=True)
class NameFault:
    """A name that no passage has, or a part that fits two: `is_ambiguous`. Offsets are those of the statement."""

    start: int
    end: int
    text: str
    is_ambiguous: bool = False


def has_names(text: str, is_ordinary: Callable[[str], bool], taken: Iterable[tuple[int, int]] = ()) -> bool:
    """Whether a statement has a name at all, beside the stretches that are proved already."""
    return bool(_named(text, tuple(taken), is_ordinary)[1])


def missing_names(
    text: str,
    there: NamesThere,
    is_ordinary: Callable[[str], bool],
    taken: Iterable[tuple[int, int]] = (),
    short_forms: Mapping[str, str] | None = None,
    undivided: Iterable[str] = (),
) -> Iterator[NameFault]:
    """Every name of a statement that no passage has. `taken` are stretches that are proved already, `short_forms` the
    abbreviations that the sources introduce, each with the name it stands for; `undivided` the names of which a part that
    leaves out a word in the middle is none."""
    blanked, named = _named(text, tuple(taken), is_ordinary)
    said = {tuple(word.key for word in run.words) for run, _ in named}
    for at, (run, title) in enumerate(named):
        after = named[at + 1][0] if at + 1 < len(named) else None
        following = after if after and re.fullmatch(r"\s+(?:and|or)\s+(?:the\s+)?", blanked[run.end : after.start]) else None
        if any(_is_torn(run, name) for name in undivided):
            yield NameFault(run.start, run.end, blanked[run.start : run.end])
        else:
            yield from _faults(run, following, there, is_ordinary, said, short_forms or {}, title)


@lru_cache(maxsize=8192)  # the same words stand beside many passages
def _named(text: str, taken: tuple[tuple[int, int], ...], is_ordinary: Callable[[str], bool]) -> tuple[str, tuple[tuple[Run, str], ...]]:
    """A text without what is proved already and what is no name, and its names, each with the first word that it had, a title perhaps."""
    unnamed = (match.span() for pattern in (UNIT, _NUMBERED, _MONEY) for match in pattern.finditer(text))
    blanked = _blanked(text, [*taken, *unnamed])
    return blanked, tuple((run, found.words[0].key) for found in find_runs(blanked) if (run := trimmed(found, is_ordinary)))


def _blanked(text: str, taken: Iterable[tuple[int, int]]) -> str:
    chars = list(text)
    for start, end in taken:
        chars[start:end] = "\2" * (end - start)
    return "".join(chars)


def _faults(
    run: Run,
    following: Run | None,
    there: NamesThere,
    is_ordinary: Callable[[str], bool],
    said: Set[tuple[str, ...]],
    short_forms: Mapping[str, str], title: str = ""
) -> Iterator[NameFault]:
    words = [word for word in run.words if not _needs_no_proof(word, there, is_ordinary)]
    if not [word for word in words if not word.is_particle]:
        return
    while words[-1].is_particle:
        words = words[:-1]
    keys = [word.key for word in words]
    fitting = [other for other in there.by_key.get(keys[0], ()) if _is_part(words, other)]
    if fitting:
        titled = [other for other in fitting if any(word.key == title for word in other)]  # Judge Berg, and a captain of that name
        if is_ambiguous(words, titled or fitting, said):
            yield NameFault(words[0].start, words[-1].end, " ".join(word.text for word in words), True)
        return
    if (
        following
        and len(words) == 1
        and any(_is_part((*words, last), other) for last in (following.words[-1],) for other in there.by_key.get(keys[0], ()))
    ):
        return
    if len(words) > 1 and (run.joined or _is_turned(words, there)) and all(_stands_somewhere(word, there) for word in words):
        return
    if _is_short_form(words, there, short_forms):
        return
    for word in _culprits(words, there):
        yield NameFault(word.start, word.end, re.sub(r"(?:['’]s|(?<=s)['’])\Z", "", word.text))


def _is_torn(run: Run, name: str) -> bool:
    """Whether a name is another without a word in its middle: the River Council, of the River Fishing Council."""
    own = [word for word in run.words if not word.is_particle]
    if len(own) < 2 or own[0].key not in _keyed(name):
        return False
    parts = tuple(word for found in find_runs(name) for word in found.words if not word.is_particle)
    stretches = (parts[at : at + len(own)] for at in range(len(parts) - len(own) + 1))
    return _is_part(own, parts) and not any(all(map(_is_that_word, own, stretch)) for stretch in stretches)


@lru_cache(maxsize=4096)
def _keyed(name: str) -> frozenset[str]:
    return frozenset(key for word in name.split() for key in (key_of(word), without_article(key_of(word))))


def _needs_no_proof(word: Word, there: NamesThere, is_ordinary: Callable[[str], bool]) -> bool:
    """Whether a word is no name of its own: a month, a scale of heat, a nationality, a word that the passages have small."""
    key = word.key
    if word.is_particle:
        return False
    if key in NUMBER_WORDS or all(part in NUMBER_WORDS for part in key.split("-")):
        return True  # PRO1
    if any(char.isupper() for char in word.text[1:]) and unit_of(word.text):  # kWh
        return True
    if key in _DATED or key in _MEASURES or word.text == "I":
        return True
    if key in there.by_key or without_article(key) in there.by_key:
        return False
    if is_of_a_place(word.text, there):
        return True
    if key.endswith("s") and key[:-1] in there.by_key and (key[-2:-1].isdecimal() or _FOLLOWER.fullmatch(key[:-1])):  # eighteen A321s
        return True
    if f"{key}s" in there.by_key and _FOLLOWER.fullmatch(key):  # a Liberal, of the Liberals
        return True
    if key.endswith("s") and key[:-1] in there.by_key and there.has_group_of(key[:-1]):  # the Slovenes, for a Slovene party
        return True
    return (key in there.words and not is_numeral(word.text) and (key in FUNCTION_WORDS or is_ordinary(key))) or _is_made_of(
        there, word.text
    )


def _is_made_of(there: NamesThere, written: str) -> bool:
    """Whether each part of a compound with a capital stands there: pro-Russian, German-speaking."""
    parts = re.split("[-‐‑]", written)
    return (
        len(parts) > 1
        and any(part[:1].isupper() for part in parts)
        and all(key_of(part) in there.by_key or is_of_a_place(part, there) for part in parts if part[:1].isupper())
        and not all(part[:1].isupper() for part in parts)
    )


def _is_part(words: Iterable[Word], other: tuple[Word, ...]) -> bool:
    """Whether the words stand in a name in this order; an initial stands for a name that begins so; a numeral must be there."""
    at = 0
    for word in words:
        while at < len(other) and not _is_that_word(word, other[at]):
            at += 1
        if at == len(other):
            return False
        at += 1
    return True


def _is_that_word(word: Word, other: Word) -> bool:
    one, there = word.key, other.key
    if one == there or one == without_article(there) or one in spellings(there):
        return True
    return len(one) == 1 and not word.is_particle and there.startswith(one) and not is_numeral(word.text)


def _is_turned(words: list[Word], there: NamesThere) -> bool:
    """Whether the words are a name with "of" there the other way round: the Qarvand Government, the Government of Qarvand."""
    return len(words) == 2 and any(_is_part(words[::-1], other) for other in there.by_key.get(words[1].key, ()))


def _stands_somewhere(word: Word, there: NamesThere) -> bool:
    return word.is_particle or word.key in there.by_key or (word.text[1:] == word.text[1:].lower() and word.key in there.words)


def _is_short_form(words: list[Word], there: NamesThere, short_forms: Mapping[str, str]) -> bool:
    """Whether a passage has what the abbreviation stands for, or the abbreviation of what is written in full."""
    written = " ".join(word.text for word in words)
    meant = short_forms.get(re.sub(r"['’]s\Z", "", written))
    whole = " ".join(there.texts).casefold()
    if meant and meant.casefold() in whole:
        return True
    keys = [word.key for word in words]
    return any(
        keys == [key_of(one) for one in full.split() if one[:1].isupper()] and key_of(short) in there.by_key
        for short, full in short_forms.items()
    )


def _culprits(words: list[Word], there: NamesThere) -> list[Word]:
    """The words of a name that no passage has; all of it, as one, where each stands in another name."""
    lacking = [
        word for word in words if not word.is_particle and word.key not in there.by_key and without_article(word.key) not in there.by_key
    ]
    if lacking:
        return lacking[:1] if len(lacking) == len(words) and len(words) == 1 else lacking
    return [Word(words[0].start, words[-1].end, " ".join(word.text for word in words), False)]
