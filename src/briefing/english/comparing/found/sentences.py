"""The sentences of a text and the keys of the words in them: what the ways to tell two texts apart share."""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

from briefing.english.comparing.found.context import key_of
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.lazy_patterns import lazily

# Where a statement is wrong, from and to in code points from its start, end exclusive; what is wrong; and the remedy.
Turn = tuple[int, int, str, str]
# A stretch up to a semicolon, a line's end, or a stop with white space behind it.
SENTENCE = lazily(r"(?:[^.;!?\n]|[.](?=\S))+")
SENTENCE_END = lazily(r"[;!?\n]|[.](?!\S)")
WORD = lazily(r"[^\W\d_]\w*(?:['’-][^\W_]+)*")
_WORD_OR_MARK = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.;:](?=\s|\Z)|,(?!\d)")
_REACH = 600  # code points on either side of a word in which the rest of its sentence stands
_YEARS = lazily(r"\((?:[a-z]{1,8}\.?\s+){0,2}\d{3,4}[^()]{0,40}\)")
Placed = TypeVar("Placed", Moment, Quantity)


def keys_in(text: str) -> frozenset[str]:
    """The keys of the words of a text that say something."""
    return frozenset(key for word in _WORD_OR_MARK.findall(text) if word[0].isalpha() and (key := key_of(word)))


def names_in(text: str) -> frozenset[str]:
    """The keys of the words of a text that stand with a capital."""
    return frozenset(key for word in WORD.findall(text) if word[0].isupper() and (key := key_of(word)))


def without_years(text: str) -> str:
    """A text, offset for offset, without the years that stand in brackets behind a name: Ane Lund (1840–1902), who painted it."""
    return _YEARS.sub(lambda cut: " " * len(cut[0]), text) if "(" in text else text


def next_keys(text: str, start: int, end: int, most: int, ends: frozenset[str], is_left_out: Callable[[str], bool]) -> tuple[str, ...]:
    """The keys of the next words that say something, `most` of them, up to a mark or to one of the words `ends`, in small letters."""
    found: list[str] = []
    for word in _WORD_OR_MARK.finditer(text, start, end):
        if len(found) == most or not word[0][0].isalpha() or word[0].lower() in ends:
            break
        if not is_left_out(word[0]) and (key := key_of(word[0])):
            found.append(key)
    return tuple(found)


def rest_of(text: str, sentence: tuple[int, int], start: int, end: int) -> str:
    """What a sentence says besides a stretch of it, as far as that is near: a text without stops takes no more time."""
    first, last = sentence
    return f"{before(text, first, start)} {text[end : min(last, end + _REACH)]}"


def before(text: str, first: int, at: int) -> str:
    """What stands before a place in the sentence that begins at `first`, as far as that is near."""
    return text[max(first, at - _REACH) : at]


def between(found: Sequence[Placed], start: int, end: int) -> Sequence[Placed]:
    """Those numbers or dates, which stand in reading order, that begin between two places."""
    first, last = (bisect_left(found, at, key=lambda one: one.start) for at in (start, end))
    return found[first:last]


@lru_cache(maxsize=256)  # of each number of a statement the same is asked
def says(pattern: re.Pattern[str], text: str) -> bool:
    """Whether a pattern is found in a text."""
    return bool(pattern.search(text))
