"""The reference markers of a source text: `[52]`, `¹²`, `[fn]`, and bare digits such as the 1 of "signed it.1 The".

Offsets are code points from the start of the text, end exclusive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.english.number_words import listed
from briefing.text import matching

TERMINATORS = ".!?…؟۔।"
# Abbreviations whose full stop a number may follow: Art. 5, and so Art.5 too.
BEFORE_NUMBERS = frozenset(listed(
    "no nos nr art arts p pp sec secs sect ch chap fig figs vol vols par para paras pt cl reg res fn nb"
))

_NOTE = r"(?:fn|n|nb|note|ref|footnote|endnote)"
_REQUEST = r"(?:(?:citation|clarification|(?:better\s+)?source|page|attribution|verification)\s+needed)"
_AND = r"(?:\s?[;–-]\s?|,\s|,(?!\d{3}))"  # [84, 85] is a list of notes, [1,285] a number
_SURE = re.compile(
    rf"\[(\d{{1,3}}[a-z]?(?:{_AND}\d{{1,3}}[a-z]?)*|{_NOTE}\.?\s?\d{{1,3}}[a-z]?|fn|[*†‡§¶]+|{_REQUEST})\]",
    re.IGNORECASE,
)
# Also what an editor inserts in a quotation: [a] new zone, agree[d], March [2018]. They must hang on something.
_HANGING = re.compile(r"\[([A-Za-z]|x{0,3}(?:ix|iv|v?i{1,3}|v|x)|\d{4}|note|ref)\](?![^\W\d_])")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SUPERSCRIPT = re.compile(r"(?<![\s⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?![^\W_]|[⁺⁻])")
_OPENING = "([{“‘«‹„‚"
# What copying leaves of a superscript. Behind a full stop a new sentence must follow, so that "approx.5 men" keeps its number.
_BARE = re.compile(
    r"(?:[.!?][”’\"»)]{0,2}(?=\d\d?(?:\s+[^\sa-z]|\s*\Z))|[,;]?[”»]|[,;\"])(?P<label>[1-9]\d?)(?=\s|\Z)")
_LAST_WORD = re.compile(r"[^\W\d_]{2,}\Z")


@dataclass(frozen=True)
class Marker:
    """A reference marker of the source: `[52]` has the label "52", the superscript `¹²` the label "12"."""

    label: str
    start: int
    end: int


def find_markers(text: str) -> tuple[Marker, ...]:
    """The reference markers of `text` in reading order.

    `[52]` `[12a]` `[84, 85]` `[fn]` `[fn 3]` `[note 4]` `[*]` `[citation needed]`, a letter or small Roman number
    that hangs on a word or an end (`[a]` `[iv]`), superscript digits that are not powers, and one or two digits
    that hang bare on the mark behind a word (`it.1 The`). Not `[sic]` or `[…]`.
    """
    letters = frozenset(re.findall(r"\[([a-z])\]", text))
    found = [*_bracketed(text, letters), *_superscripts(text), *_bare(text)]
    return tuple(sorted(found, key=lambda marker: marker.start))


def _bracketed(text: str, letters: frozenset[str]) -> Iterator[Marker]:
    for match in _SURE.finditer(text):
        yield Marker(" ".join(match[1].split()), *match.span())
    for match in _HANGING.finditer(text):
        if _hangs(text, match, letters):
            yield Marker(match[1], *match.span())


def _hangs(text: str, match: re.Match[str], letters: frozenset[str]) -> bool:
    before = text[max(0, match.start() - 8) : match.start()]
    if not before or before[-1] in _OPENING:
        return False
    if before[-1].isspace():
        # "ended. [a] The" is a note, "ended [a] war" an insertion.
        return before.rstrip()[-1:] in (*TERMINATORS, *"]”’\"»") and not re.match(r"\s+[a-z]", text[match.end() : match.end() + 8])
    # "agreement[s]", "agree[d]" are endings, unless notes run that far: [c] [d].
    return not (before[-1].isalpha() and match[1] in "dmnrsty" and chr(ord(match[1]) - 1) not in letters)


def _superscripts(text: str) -> Iterator[Marker]:
    for match in _SUPERSCRIPT.finditer(text):
        if match.start() and text[match.start() - 1] not in _OPENING and not matching.is_exponent(text, match.start()):
            yield Marker(match[0].translate(_DIGITS), *match.span())


def _bare(text: str) -> Iterator[Marker]:
    for match in _BARE.finditer(text):
        word = _LAST_WORD.search(text[max(0, match.start() - 24) : match.start()])
        if word and word[0].casefold() not in BEFORE_NUMBERS:
            yield Marker(match["label"], *match.span("label"))
