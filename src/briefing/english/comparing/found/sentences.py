"""The sentences of a text and the keys of the words in them: what the ways to tell two texts apart share."""

import re
from collections.abc import Callable

from briefing.english.comparing.found.context import key_of

# Where a statement is wrong, from and to in code points from its start, end exclusive; what is wrong; and the remedy.
Turn = tuple[int, int, str, str]
# A stretch up to a semicolon, a line's end, or a stop with white space behind it.
SENTENCE = re.compile(r"(?:[^.;!?\n]|[.](?=\S))+")
WORD = re.compile(r"[^\W\d_]\w*(?:['’-][^\W_]+)*")
_WORD_OR_MARK = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.;:](?=\s|\Z)|,")


def keys_in(text: str) -> frozenset[str]:
    """The keys of the words of a text that say something."""
    return frozenset(key for word in _WORD_OR_MARK.findall(text) if word[0].isalpha() and (key := key_of(word)))


def next_keys(text: str, start: int, end: int, most: int, ends: frozenset[str], is_left_out: Callable[[str], bool]) -> tuple[str, ...]:
    """The keys of the next words that say something, `most` of them, up to a mark or to one of the words `ends`, in small letters."""
    found: list[str] = []
    for word in _WORD_OR_MARK.finditer(text, start, end):
        if len(found) == most or not word[0][0].isalpha() or word[0].lower() in ends:
            break
        if not is_left_out(word[0]) and (key := key_of(word[0])):
            found.append(key)
    return tuple(found)
