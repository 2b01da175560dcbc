"""The one exact matcher: where do these words stand in that text?

A text is folded (Unicode NFC, each run of white space one space) and nothing else about it changes.
Words are looked up in the folded text and answered in offsets of the original.
Offsets are code points from the start of the text, end exclusive.
"""

from __future__ import annotations

import string
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from briefing.lazy_patterns import lazily
from briefing.text.word_index import WordIndex

_GAP = lazily(r"\s\s+")  # twice as fast as \s{2,}
_WORD_OR_GAP = lazily(r"\s\s+|\S+")

# Between two digits these make one number: 2,936, 12.5, 0·5, 1’000, 2 936 with a space that does not break.
_JOINS_DIGITS = frozenset(".,·'’٫٬\u00a0\u2007\u2009\u200b\u202f\u2060")

# A point after white space, an opening bracket, a sign or a currency begins a number: .5, ($.5, −.5
_BEFORE_A_POINT = frozenset(("Zs", "Cc", "Ps", "Pi", "Pd", "Sm", "Sc"))
_SUPERSCRIPTS = lazily("[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+")
_LAST_LETTERS = lazily(r"[^\W\d_]+\Z")
_UNITS = frozenset(["m", "dm", "cm", "mm", "km", "hm", "dam", "nm", "yd", "ft", "mi", "м", "км", "см", "мм", "كم"])

# Behind any of these, or at the end of the text, a word has ended.
_PLAIN_ENDS = frozenset(["", " ", *string.punctuation])

# One str.find through 1 MB takes 0.25 ms; from this size on an index of the words pays for itself.
_INDEX_FROM = 65_536


@dataclass(frozen=True)
class FoldedText:
    """A text with its folded form and the way back. Made by `fold`."""

    original: str
    folded: str

    def to_original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that folds to `folded[start:end]`.

        An edge inside what folding made one unit widens to the whole unit.
        Raises ValueError for a span outside the folded text.
        """
        if not 0 <= start <= end <= len(self.folded):
            raise ValueError(f"span {start}–{end} is outside the folded text (0–{len(self.folded)})")
        folded, original = self._edges
        first = bisect_right(folded, start)  # odd: inside a change, after its start
        last = bisect_left(folded, end)  # odd: inside a change, up to its end
        if first % 2:
            start = original[first - 1]
        elif first:
            start += original[first - 1] - folded[first - 1]
        if last % 2:
            end = original[last]
        elif last:
            end += original[last - 1] - folded[last - 1]
        return start, end

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        """Starts and ends, in turn, of the stretches that folding changed: in the folded text, in the original."""
        folded: list[int] = []
        original: list[int] = []
        shift = 0
        for start, end, folded_length in _changed_stretches(self.original):
            original.extend((start, end))
            folded.extend((start - shift, start - shift + folded_length))
            shift += end - start - folded_length
        return folded, original

    @cached_property
    def index(self) -> WordIndex:
        """Where each word of the folded text stands."""
        return WordIndex(self.folded)


def fold(text: str) -> FoldedText:
    """`text` in Unicode NFC with each run of white space (`str.isspace`) as one space."""
    return FoldedText(text, _folded(text))


def occurrences(text: FoldedText, words: str, before: str = "", after: str = "") -> tuple[tuple[int, int], ...]:
    """Every place where the folded words stand on word boundaries, as spans of the original.

    White space around the words is not part of them. No match where a letter, digit, combining mark or
    exponent continues the word at an edge (12 is not in 212, km not in km²), or where the number goes on
    (936 is not in 2,936,672, 5 not in 12.5 or .5). A superscript reference mark does not continue a word.
    `before` and `after` stand directly around the words, with or without white space between.
    """
    wanted = _words_of(words)
    phrase = " ".join(wanted)
    candidates = _found(text.folded, phrase) if len(text.folded) < _INDEX_FROM else text.index.candidates(wanted, phrase)
    if before or after:
        candidates = _between(text.folded, phrase, candidates, " ".join(_words_of(before)), " ".join(_words_of(after)))
    return tuple(_places(text, phrase, candidates))


def stands_in(haystack: str, words: str) -> bool:
    """Whether the words stand in the haystack somewhere, by the rule of `occurrences`."""
    wanted = " ".join(_words_of(words))
    text = fold(haystack)
    return any(_places(text, wanted, _found(text.folded, wanted)))


def is_exponent(text: str, at: int) -> bool:
    """Whether the superscript at `at` is a power (m², 10⁶, x³, s⁻¹) and not a reference mark.

    A superscript on a number or a single letter is a power (a lone ¹ is not), and so is ², ³ or ⁴ on a
    unit of length, and whatever has a sign.
    """
    run = _SUPERSCRIPTS.match(text, at)
    before = text[max(0, at - 24) : at]
    if run is None or not before:
        return False
    if run[0] == "¹" or run[0][0] in "⁺⁻" or before[-1].isdecimal():
        return run[0] != "¹"
    letters = _LAST_LETTERS.search(before)
    word = letters[0] if letters else ""
    return len(word) == 1 or (run[0] in ("²", "³", "⁴") and word in _UNITS)


# --- folding


def _folded(text: str) -> str:
    folded = " ".join(_words_of(text))
    before, after = " " * text[:1].isspace(), " " * text[-1:].isspace()
    return f"{before}{folded}{after}" if folded else before


def _words_of(text: str) -> list[str]:
    # str.split parts at what str.isspace is true of, and is faster than a pattern.
    return unicodedata.normalize("NFC", text).split()


def _changed_stretches(original: str) -> Iterator[tuple[int, int, int]]:
    """(start, end, folded length) of runs of white space and of units that NFC rewrites."""
    is_plain = unicodedata.is_normalized("NFC", original)
    for stretch in (_GAP if is_plain else _WORD_OR_GAP).finditer(original):
        if stretch[0][0].isspace():
            yield stretch.start(), stretch.end(), 1
        elif not unicodedata.is_normalized("NFC", stretch[0]):
            yield from _rewritten_units(stretch[0], stretch.start())


def _rewritten_units(word: str, offset: int) -> Iterator[tuple[int, int, int]]:
    edges = [0, *(at for at in range(1, len(word)) if not _composes_backwards(word[at])), len(word)]
    for start, end in pairwise(edges):
        unit = word[start:end]
        composed = unicodedata.normalize("NFC", unit)
        if composed != unit:
            yield offset + start, offset + end, len(composed)


def _composes_backwards(character: str) -> bool:
    # Besides marks only the vowels and final consonants of Hangul combine with what stands before.
    return _is_mark(character) or "\u1160" <= character <= "\u11ff"


# --- looking up


def _found(folded: str, wanted: str) -> Iterator[int]:
    at = folded.find(wanted) if wanted else -1
    while at >= 0:
        yield at
        at = folded.find(wanted, at + 1)


def _between(folded: str, wanted: str, candidates: Iterable[int], before: str, after: str) -> Iterator[int]:
    for at in candidates:
        left, right = at, at + len(wanted)
        left -= folded[left - 1 : left] == " "
        right += folded[right : right + 1] == " "
        if folded.endswith(before, 0, left) and folded.startswith(after, right):
            yield at


def _places(text: FoldedText, wanted: str, candidates: Iterable[int]) -> Iterator[tuple[int, int]]:
    for at in candidates:
        end = at + len(wanted)
        if _starts_a_word(text.folded, at) and _ends_a_word(text.folded, end):
            span = text.to_original(at, end)
            if not _is_part_of_a_number(text.original, *span):
                yield span


def _starts_a_word(folded: str, at: int) -> bool:
    before = at - 1
    if at and folded[before] == " ":
        return True
    while before >= 0 and _is_invisible(folded[before]):
        before -= 1
    if before < 0:
        return True
    if _is_mark(folded[at]):
        return folded[before] == " "
    return not (_is_of_a_word(folded[at]) and _is_of_a_word(folded[before]))


def _ends_a_word(folded: str, end: int) -> bool:
    after = end
    if folded[end : end + 1] in _PLAIN_ENDS:
        return True
    while after < len(folded) and _is_invisible(folded[after]):
        after += 1
    if after == len(folded):
        return True
    if _is_mark(folded[after]):
        return False
    if not (_is_of_a_word(folded[end - 1]) and (_is_of_a_word(folded[after]) or folded[after] in "⁺⁻")):
        return True
    begins_superscript = bool(_SUPERSCRIPTS.match(folded, after)) and not _SUPERSCRIPTS.match(folded, end - 1)
    return begins_superscript and not is_exponent(folded, after)


def _is_part_of_a_number(original: str, start: int, end: int) -> bool:
    # Looked up in the original, which knows the spaces that do not break.
    if not (original[start].isdecimal() or original[end - 1].isdecimal()):
        return False
    before, after = original[max(0, start - 2) : start], original[end : end + 2]
    if original[start].isdecimal() and before and before[-1] in _JOINS_DIGITS:
        if len(before) == 2 and before[0].isdecimal():
            return True
        if before[-1] in ".٫" and (len(before) == 1 or unicodedata.category(before[0]) in _BEFORE_A_POINT):
            return True
    return original[end - 1].isdecimal() and len(after) == 2 and after[0] in _JOINS_DIGITS and after[1].isdecimal()


def _is_mark(character: str) -> bool:
    return not character.isascii() and unicodedata.category(character)[0] == "M"


def _is_of_a_word(character: str) -> bool:
    return character.isalnum() or _is_mark(character)


def _is_invisible(character: str) -> bool:
    # Joiners, soft hyphens and direction marks do not part a word; the zero-width space does.
    return not character.isascii() and character != "\u200b" and unicodedata.category(character) == "Cf"
