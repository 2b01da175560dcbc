"""What patterns have in common: whole words, any of some phrases, and a text without what was found in it."""

import re
from collections.abc import Iterable

from briefing.lazy_patterns import lazily

TAKEN = "\2"  # stands for what is read already


def any_of(*phrases: str) -> str:
    """A pattern for any of some phrases, which may hold patterns; a space in them is white space."""
    return "|".join(r"\s+".join(phrase.split()) for phrase in phrases)


def whole(words: str, unless: str = "", flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern for whole words, but not before what `unless` says."""
    return lazily(rf"(?<!\w)(?:{words})(?!\w)" + (f"(?!{unless})" if unless else ""), flags)


def in_any_form(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for any of some words or phrases, in the forms of a noun or verb; one that ends in a * may end in any way."""
    ended = (phrase[:-1] + r"[\w'’-]*" if phrase.endswith("*") else rf"{phrase}(?:e?s|e?d|ing|['’]s)?" for phrase in phrases)
    return whole("|".join(r"\s+".join(phrase.split()) for phrase in ended))


def without(text: str, spans: Iterable[tuple[int, int]], filler: str) -> str:
    """The text with each stretch filled up with one character, offset for offset."""
    parts, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            parts += [text[at:start], filler * (end - start)]
            at = end
    return "".join([*parts, text[at:]])


def sure(match: re.Match[str] | None) -> re.Match[str]:
    """The match of a pattern that finds something in any text, if only an empty run of words."""
    if match is None:
        raise AssertionError("a pattern that fits any text found nothing")
    return match
