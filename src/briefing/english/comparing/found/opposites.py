"""Words whose opposite the source has: warmer for cooler, fell for rose, north for south, acquitted for convicted.

Two words that mean the opposite turn a statement where the same stands around them, and the source has the own one nowhere
with it. What is compared behind "than" must be what the source compares: A is larger than B, B is smaller than A.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import Turn
from briefing.english.words.denial_words import NOT_ANY
from briefing.english.words.opposite_words import KIND, OF_AGE, OF_TWO, ONE_WAY, PLACE, SPELT, WHOM
from briefing.lazy_patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|(?<![\d.,])[12]\d{3}(?!\d|,\d)|[.;:](?=\s|\Z)|,(?=\s+(?:and|but|while|whereas)\s)")
_NUMBER = lazily(r"(?:\s+[^\W\d]+){0,2}\s+(\d[\d.,:]*)")
_NEAR = 5  # words on either side that tell what a word is said of
_STATES = frozenset(("open", "closed"))
_KEPT = frozenset(("keep", "keeps", "kept", "keeping", "leave", "leaves", "left", "leaving"))
_ONES = frozenset(("it", "them", "him", "her", "that", "this", "then"))
_ENDS_SO = frozenset(("before", "after", "since"))  # in the three months before
_NO = frozenset((*NOT_ANY, "without", "hardly"))


@dataclass(frozen=True)
class Said:
    """A word that has an opposite, in small letters: its place, the keys of the words around and behind it, the number close behind it,
    "" for none, the keys behind "than", whether a "not" stands among them, and whether an "it" or "them" stands directly behind."""

    start: int
    end: int
    word: str
    around: frozenset[str]
    behind: tuple[str, ...]
    number: str
    than: frozenset[str]
    is_denied: bool
    is_of_it: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def said(text: str) -> tuple[Said, ...]:
    """Each word of a text that has an opposite."""
    words = list(_WORD.finditer(text))
    return tuple(_said(text, words, at) for at in range(len(words)) if _has_opposite(words, at))


def _has_opposite(words: list[re.Match[str]], at: int) -> bool:
    small = _small(words, at)
    is_by_itself = small == "before" and at + 1 < len(words) and words[at + 1][0].lower() in _ONES  # three were shut before it
    is_by_itself = is_by_itself or (small == "before" and at > 0 and words[at - 1][0].lower() == "than")  # higher than before it was mended
    return (small in PLACE or small in KIND or small in WHOM) and not is_by_itself


def _small(words: list[re.Match[str]], at: int) -> str:
    """A word in small letters; of two that mean what one does, this: turned down, rejected."""
    small = re.sub(r"['’]s?\Z", "", words[at][0].lower())
    return OF_TWO.get((small, words[at + 1][0].lower()), small) if at + 1 < len(words) else small


def _said(text: str, words: list[re.Match[str]], at: int) -> Said:
    before = _clause([word[0] for word in words[max(0, at - 2 * _NEAR) : at]][::-1])
    following = at + 1 + int(_small(words, at) != words[at][0].lower())  # behind both of two words
    behind = _clause([word[0] for word in words[following : following + 2 * _NEAR]])
    small = [word.lower() for word in behind]
    than = small.index("than") if "than" in small else len(small)
    told = [key for word in behind if (key := key_of(word))]
    if _small(words, at) in _STATES and (kept := next((place for place, word in enumerate(before[:_NEAR]) if word.lower() in _KEPT), 0)):
        told = [key for word in before[:kept] if (key := key_of(word))]  # kept the gallery open
    return Said(
        words[at].start(),
        words[at].end(),
        _small(words, at),
        frozenset([*[key for word in before if (key := key_of(word))][:_NEAR], *told[:_NEAR]]),
        tuple(told[:_NEAR]),
        number[1].rstrip(".,:") if (number := _NUMBER.match(text, words[at].end())) else "",
        frozenset(key for word in behind[than:] if (key := key_of(word))),
        "until" not in small and any(word.lower() in _NO or word.endswith(("n't", "n’t")) for word in (*before, *behind[:3])),
        bool(small) and small[0] in _ONES,
    )


def _clause(words: list[str]) -> list[str]:
    end = next((at for at, word in enumerate(words) if not word[0].isalnum()), len(words))
    return words[:end]


def turned(text: str, there: Sequence[Said]) -> Iterator[Turn]:
    """Each word of a statement whose opposite the source says of the same; `there` is what the source says."""
    words = {one.word for one in said(text)}
    for own in (one for one in said(text) if one.word not in ONE_WAY):
        for sides, is_turned in ((PLACE, _is_turned_behind), (KIND, _is_turned_around), (WHOM, _is_of_the_other)):
            for same, opposite in sides.get(own.word, ()):
                if own.word in OF_AGE and not words.isdisjoint(opposite):  # a new tala for ten thousand old ones
                    continue
                if is_turned(own, [one for one in there if one.word in same], [one for one in there if one.word in opposite]):
                    yield own.start, own.end, f'"{text[own.start : own.end]}" is turned here', f"The source has {_listed(there, opposite)}."


def _listed(there: Sequence[Said], opposite: frozenset[str]) -> str:
    return " or ".join(sorted({SPELT.get(one.word, one.word) for one in there if one.word in opposite}))


def _is_turned_behind(own: Said, same: list[Said], opposite: list[Said]) -> bool:
    ends = {key_of(one.word) for one in opposite}
    behind = [_before_any(ends, one.behind) for one in same]
    said_behind = any(own.number and own.number == one.number for one in same) or any(one.intersection(own.behind[:1]) for one in behind)
    says_so = said_behind or any(one.is_of_it or (one.word in _ENDS_SO and not one.behind) for one in same)
    return not says_so and any(_is_said_behind(own, one) for one in opposite if one.is_denied == own.is_denied)


def _before_any(ends: set[str], behind: tuple[str, ...]) -> frozenset[str]:
    """What one of two opposites is said of, where the other has something of its own behind it: struck down the ban and | upheld the rule;
    all of it where they stand together: born and died in Ulm."""
    own = frozenset(itertools.takewhile(lambda key: key not in ends, behind))
    return own or frozenset(behind)


def _is_said_behind(own: Said, other: Said) -> bool:
    """Whether the same stands behind both. What opened on 3 May may well have closed on 7 May: of two such numbers, these tell."""
    if own.number and other.number and (len(own.number) > 2) == (len(other.number) > 2):
        return own.number == other.number
    return bool(own.behind) and own.behind[:1] == other.behind[:1]


def _is_turned_around(own: Said, same: list[Said], opposite: list[Said]) -> bool:
    if any(one.around & own.around or own.is_denied != one.is_denied for one in same):
        return False
    if own.word.endswith("est") and any(one.word == own.word for one in same):  # the oldest and the youngest stand there
        return False
    return any(_says_the_opposite(own, one) for one in opposite)


def _is_of_the_other(own: Said, same: list[Said], opposite: list[Said]) -> bool:
    return not same and any(own.around & one.around for one in opposite)


def _says_the_opposite(own: Said, other: Said) -> bool:
    if own.is_denied != other.is_denied:
        return False
    if own.than and other.than:
        return bool(own.than & other.than)
    return bool(own.around & other.around)
