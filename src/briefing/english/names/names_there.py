"""The names that the passages cited have, found once, and the words for what is of their places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from briefing.english.names.name_runs import Word, find_runs, key_of, spellings, without_article
from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import stem
from briefing.lazy_patterns import lazily

_ENDINGS = ("n", "an", "ian", "ean", "ese", "i", "ish", "ic", "er", "ers", "ans", "ians", "is", "eans", "ns", "man", "men")


@dataclass(frozen=True)
class NamesThere:
    """The names of the passages cited, and all their words."""

    texts: tuple[str, ...]

    @cached_property
    def runs(self) -> tuple[tuple[Word, ...], ...]:
        return tuple(run.words for text in self.texts for run in find_runs(text))

    @cached_property
    def by_key(self) -> Mapping[str, tuple[tuple[Word, ...], ...]]:
        found: dict[str, list[tuple[Word, ...]]] = {}
        for run in self.runs:
            for word in run:
                for key in {word.key, without_article(word.key), *spellings(word.key)}:
                    found.setdefault(key, []).append(run)
        return {key: tuple(runs) for key, runs in found.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of the passages in small letters, and its stem."""
        found = {key_of(word[0]) for text in self.texts for word in re.finditer(r"[^\W_]+(?:[-'’`ʼ‐‑][^\W_]+)*|[^\W_]+", text)}
        return frozenset(found | {part for word in found for part in re.split("[-‐‑]", word)} | {stem(word) for word in found})

    def has_group_of(self, key: str) -> bool:
        """Whether the passages speak of people together by a name of theirs: a Slovene party, the Pugh family."""
        return any(key_of(match["name"]) == key for text in self.texts for match in _GROUP_OF.finditer(text))


# People together, directly behind the name that they have in common.
_GROUP_OF = lazily(
    r"(?P<name>[^\W\d_a-z][\w'’-]+)\s+(?:party|team|side|family|couple|brothers|sisters|siblings|troops|soldiers|forces|expedition|climbers|"
    r"crew|group|delegation|players|fans|army|voters|workers|tourists|students|pilots|sailors)(?!\w)"
)


@cache
def _countries() -> dict[str, str]:
    return {key_of(form): row.means for row in equivalence.rows() if row.sort == "country" for form in (row.means, *row.forms)}


def is_of_a_place(word: str, there: NamesThere) -> bool:
    """Whether a word is the adjective of a country there, or the country of an adjective: Russian for Russia."""
    key = key_of(word)
    country = _countries().get(key)
    if country and any(_countries().get(other) == country for other in there.by_key):
        return True
    if country and any(key_of(form) in " ".join(there.texts).casefold() for form in _forms_of(country) if " " in form):
        return True
    return len(key) > 3 and any(_is_adjective(key, other) or _is_adjective(other, key) for other in there.by_key if other[:3] == key[:3])


@cache
def _forms_of(country: str) -> tuple[str, ...]:
    return tuple(form for row in equivalence.rows() if row.sort == "country" and row.means == country for form in (row.means, *row.forms))


def _is_adjective(longer: str, place: str) -> bool:
    """Whether a word is a place's name with an ending: Malunan, Malunese of Maluna; Sørlandic of Sørland."""
    stems = {place, re.sub(r"(?:ia|a|o|e|y|s)\Z", "", place)}
    return any(len(base) > 3 and longer == base + ending for base in stems for ending in _ENDINGS)


_INTRODUCED = lazily(
    r"(?P<full>[^\W\d_a-z][\w'’`-]*(?:\s+(?:of|the|and|for|in|de|du|[^\W\d_a-z][\w'’`-]*)){0,8})\s+\((?:the\s+)?[“\"']?(?P<short>[A-Z][A-Za-z.]{1,9})[”\"']?[),;]"
)


def introduced(text: str) -> dict[str, str]:
    """The abbreviations that a text introduces in brackets, each with the name before it, as long as the letters tell.

    >>> introduced("the Northern Accord Front (NAF) took it")
    {'NAF': 'Northern Accord Front'}
    """
    found = {}
    for match in _INTRODUCED.finditer(text):
        letters = [letter for letter in match["short"] if letter.isupper()]
        words = match["full"].split()
        capitals = [at for at, word in enumerate(words) if word[:1].isupper()]
        if len(capitals) >= len(letters) and [words[at][0] for at in capitals[-len(letters) :]] == letters:
            found[match["short"]] = " ".join(words[capitals[-len(letters)] :])
    return found
