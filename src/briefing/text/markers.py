"""The reference markers of a source text: `[52]`, `¹²`, `[fn. 3]`, `1/`, and bare digits such as the 1 of "signed it.1 The".

Offsets are code points from the start of the text, end exclusive.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from briefing.english.words import word_lists as known
from briefing.lazy_patterns import lazily
from briefing.text import matching

TERMINATORS = ".!?…؟۔।"
# French sets a space before a closing », German and Danish set » before what they quote.
CLOSERS = r"(?:[\"'”’“‘»›«)\]}]|(?:\r\n|\s)»(?=[\s\[]|\Z))*"

_NOTE = r"(?:fn|n|nb|note|ref|footnote|endnote)"
_TAG = "|".join(r"\s+".join(tag.split()) for tag in sorted(known.CLEAN_UP_TAGS, key=len, reverse=True))
# What an encyclopaedia's editors ask for: [citation needed], [dubious – discuss], [by whom?].
_REQUEST = (rf"(?:[a-z-]+\s+){{0,4}}(?:needed|missing|required)|needs(?:\s+[a-z-]+){{1,3}}|(?:{_TAG})(?:\s*[–—-]\s*discuss|\?)?"
            r"|(?:[a-z-]+\s+){0,4}[a-z-]+\?")
_AND = r"(?:\s?[;–-]\s?|,\s|,(?!\d{3}))"  # [84, 85] is a list of notes, [1,285] a number
_PLACE = r"(?:[,:;]\s?(?:pp?|arts?|secs?|chaps?|ch|paras?|vols?|nos?|figs?|§+)\.?\s?\d+(?:[–-]\d+)?)"  # [12, p. 34]
_SURE = lazily(
    rf"\[(\d{{1,3}}[a-z]?(?:{_AND}\d{{1,3}}[a-z]?)*{_PLACE}?|{_NOTE}\.?\s?\d{{1,3}}[a-z]?|fn|[*†‡§¶]+)\]", re.IGNORECASE)
_ASKED = lazily(rf"\[({_REQUEST})\]", re.IGNORECASE)
# Also what an editor inserts in a quotation: [a] new zone, agree[d], March [2018], and a page: [12: 34]. They must hang on something.
_HANGING = lazily(r"\[(\d{1,3}:\s?\d{1,4}(?:[–-]\d{1,4})?|[A-Za-z]|x{0,3}(?:ix|iv|v?i{1,3}|v|x)|\d{4}|note|ref)\](?![^\W\d_])")
# The page that a marker behind an end names: [4]: 31, [4]:31, 33, [4]: pp. 31–33.
_PAGES = r"(?:pp?\.\s?)?\d+[a-z]?(?:[–-]\d+)?(?:,\s?\d+(?:[–-]\d+)?)*(?![\w.:/–-]|,\d)"
_PAGE_CLOSE = lazily(rf":{_PAGES}")
_PAGE_APART = lazily(rf":\s?{_PAGES}")
_HANGS_ON_AN_END = lazily(rf"[{TERMINATORS},;][\"'”’»)]*(?:\s?\[[^\[\]]{{1,12}}\])*\s?\Z")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_SUPERSCRIPT = lazily(r"(?<![\s⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:–[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?![^\W_]|[⁺⁻])")
_OPENING = "([{“‘«‹„‚"
# Notes in papers of the United Nations: "in 1991, 1/ and", "(III) 2/ had".
_SLASHED = lazily(r"(?<=[\w.,;:)\]”’\"»])(?:[^\S\r\n])?(?P<label>\d{1,2}/)(?=[\s.,;:)]|\Z)(?!\s*\d)")
# What copying leaves of a superscript. Behind a full stop a new sentence must follow, so that "approx.5 men" keeps its number.
_RUN = r"[1-9]\d{0,2}(?:(?:[–-]|,\s?|[^\S\r\n])[1-9]\d{0,2})*"
_THEN = r"(?:\s+[^\sa-z]|\s*\Z)"
_AT_AN_END = lazily(rf"[.!?][”’\"»)]{{0,2}}(?P<label>{_RUN})(?={_THEN})")
_INSIDE = lazily(r"(?:[,;]?[”»]|[,;\"])(?P<label>[1-9]\d?)(?=\s|\Z)")
# Signs and numbers in round brackets that hang on an end or, as signs, on a word: it.* The, the pact† was, signed it.(12) The.
_SIGN = lazily(r"(?<=[a-z.,;!?)”’\"»])(?P<label>\*{1,3}|[†‡]{1,3})(?=[\s.,;)]|\Z)")
_EMPHASIS = lazily(r"(?<![\s*])[^\S\r\n]+\*+[^\s*]")  # a star before a word, inside a line: what it marks ends with another
_ROUND = lazily(rf"(?<=[.!?”»\"])\((?P<label>[1-9]\d{{0,2}})\)(?={_THEN})")
_LAST_WORD = lazily(r"[^\W\d_]{2,}\Z")
# Ends that are no words: a bracket, a share, an acronym, a year behind a word that makes it one.
_CLOSED = lazily(
    r"(?:[)\]%°]|(?<![^\W_])(?:[A-Z]\.)+[A-Z]"
    r"|(?<!\w)[12]\d{3}(?:\s+(?:to|and)\s+|[–-])[12]\d{3}"
    r"|(?<!\w)(?:in|since|until|till|during|before|after|early|late|mid|spring|summer|autumn|winter|"
    rf"{'|'.join(sorted(day for day in known.DAYS_AND_MONTHS if not day.rstrip('s').endswith('day')))})[\s-]+[12]\d{{3}})\Z", re.IGNORECASE)
_LABEL_OF_A_NOTE = lazily(r"[^\S\r\n]*(?P<label>[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\d{1,3}/(?=\s)|\d{1,3}(?=\s+[^\W\d_a-z]))")
_LINE = lazily(r"^", re.MULTILINE)
_BLANK = lazily(r"(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*")


@dataclass(frozen=True)
class Marker:
    """A reference marker of the source: `[52]` has the label "52", the superscript `¹²` the label "12".

    It holds the page that it names: `[4]: 31` has the label "4".
    """

    label: str
    start: int
    end: int


def find_markers(text: str) -> tuple[Marker, ...]:
    """The reference markers of `text` in reading order.

    `[52]` `[12a]` `[84, 85]` `[12, p. 34]` `[fn]` `[fn. 3]` `[note 4]` `[*]` `[citation needed]` `[who?]`, a letter or small
    Roman number that hangs on a word or an end (`[a]` `[iv]`), superscript digits that are not powers, `1/`, one to three
    digits that hang bare on the mark behind a word (`it.1 The`), a sign or a number in round brackets that does (`it.* The`),
    and the labels of the notes that close a text. Not `[sic]` or `[…]`.
    """
    letters = frozenset(re.findall(r"\[([a-z])\]", text))
    found = [*_bracketed(text, letters), *_superscripts(text), *_slashed(text), *_bare(text), *_signs(text)]
    found += _of_notes(text, found)
    return tuple(_apart(sorted(found, key=lambda marker: marker.start)))


def _apart(markers: list[Marker]) -> Iterator[Marker]:
    """Each marker that begins behind the one before: two readings of one place make one marker."""
    end = 0
    for marker in markers:
        if marker.start >= end:
            yield marker
            end = marker.end


def _bracketed(text: str, letters: frozenset[str]) -> Iterator[Marker]:
    for match in chain(_SURE.finditer(text), _asked(text)):
        yield Marker(" ".join(match[1].split()), match.start(), _end_of_page(text, *match.span()))
    for match in _HANGING.finditer(text):
        if _hangs(text, match, letters):
            yield Marker(match[1], match.start(), _end_of_page(text, *match.span()))


def _asked(text: str) -> Iterator[re.Match[str]]:
    """Requests hang on a word or an end; with a space before, words in brackets are an insertion: “but [dubious] men”."""
    for match in _ASKED.finditer(text):
        before = text[max(0, match.start() - 4) : match.start()]
        hangs = before.strip() and (not before[-1].isspace() or before.rstrip()[-1] in TERMINATORS)
        if hangs or (before.strip() and match[1].lower().endswith(("needed", "?"))):
            yield match


def _end_of_page(text: str, start: int, end: int) -> int:
    if not text.startswith(":", end):
        return end
    on_an_end = _HANGS_ON_AN_END.search(text[max(0, start - 40) : start])
    page = (_PAGE_APART if on_an_end else _PAGE_CLOSE).match(text, end)
    return page.end() if page else end


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


def _slashed(text: str) -> Iterator[Marker]:
    found = (match for match in _SLASHED.finditer(text) if not text[match.start("label") - 1].isdecimal())
    return (Marker(match["label"], *match.span("label")) for match in found)


def _bare(text: str) -> Iterator[Marker]:
    for match in chain(_AT_AN_END.finditer(text), _INSIDE.finditer(text)):
        if _may_hang(text[max(0, match.start() - 24) : match.start()], text[match.start()]):
            yield Marker(" ".join(match["label"].split()), *match.span("label"))


def _signs(text: str) -> Iterator[Marker]:
    has_emphasis = _EMPHASIS.search(text) is not None
    for match in _SIGN.finditer(text):
        if not (has_emphasis and "*" in match["label"]):
            yield Marker(match["label"], *match.span())
    yield from (Marker(match["label"], *match.span()) for match in _ROUND.finditer(text))


def _may_hang(before: str, mark: str) -> bool:
    """Whether digits behind a mark may be a note: not in Art.5 or Gen.5, and behind a year only where it is one."""
    word = _LAST_WORD.search(before)
    if word:
        return word[0].casefold() not in known.BEFORE_NUMBERS and word[0] not in known.BEFORE_NUMBERS_CAPITAL | known.NEVER
    return mark in ".!?" and bool(_CLOSED.search(before))


def _of_notes(text: str, hanging: list[Marker]) -> Iterator[Marker]:
    """The labels of the notes that close a text: ¹ 1/ 1, each at the start of a line, where a marker above has it too."""
    labels = {marker.label for marker in hanging}
    starts = [0, *(gap.end() for gap in _BLANK.finditer(text))]
    notes = len(text)
    for start in reversed(starts):
        if _note_at(text, start, labels) is None:
            break
        notes = start
    for line in _LINE.finditer(text, notes):
        if match := _note_at(text, line.start(), labels):
            yield Marker(match["label"].translate(_DIGITS), *match.span("label"))


def _note_at(text: str, at: int, labels: set[str]) -> re.Match[str] | None:
    match = _LABEL_OF_A_NOTE.match(text, at)
    return match if match and match["label"].translate(_DIGITS) in labels else None
