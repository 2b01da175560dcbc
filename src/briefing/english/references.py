"""References: numbers and letters that name a thing and count nothing, such as Resolution 2254, Article 5 (c), M4, version 2.10."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.english.words.dictionary import FUNCTION_WORDS
from briefing.english.words.equivalence import is_money, unit_of
from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

LABELS = frozenset(
    listed("""
    article articles art arts section sections sect paragraph paragraphs para paras chapter chapters clause clauses annex annexes
    appendix schedule rule rules regulation resolution resolutions decision directive law act decree order table tables figure figures
    fig figs box map chart graph page pages volume vol issue number numbers no nos phase phases stage stages level levels zone zones
    class category categories grade type types tier step version versions release route road highway motorway junction exit room gate
    platform line lines track lane floor apartment unit units team teams group groups battalion brigade regiment squadron sector block
    plot lot site point points item items question option part parts book verse psalm episode season series round model mark flight
    channel protocol case document doc report formula equation hypothesis experiment trial cohort arm day week month year round
    appendix inv cat
""")
)
# These also count what stands before them; a number follows them only with a capital: Day 2, not "each day 2 men".
_CAPITAL_ONLY = frozenset(
    listed("""
    day week month year case cases order act law road line lines point points part parts unit units group groups team teams series
    season round number numbers block report site book mark arm plot lot level levels figure figures step order class box map floor
    room trial model document rule rules no nos item items question option type types season
""")
)
_SAME = {
    "art": "article",
    "sect": "section",
    "para": "paragraph",
    "fig": "figure",
    "vol": "volume",
    "no": "number",
    "nos": "number",
    "doc": "document",
    "§": "section",
    "s": "section",
    "ss": "section",
    "cl": "clause",
    "reg": "regulation",
    "#": "number",
    "№": "number",
    "p": "page",
    "pp": "page",
    "n°": "number",
    "n": "number",
}
_ROMAN = r"(?=[IVXLC])(?:X{0,3})(?:IX|IV|V?I{0,3})"
_VALUE = rf"(?:\d+(?:[./–-]\d+)*(?:[a-zA-Z]|-[A-Z](?!\w))?|{_ROMAN}(?!\w)|[A-Z](?:-?\d+)?)(?:\s?\((?:[a-z]|[ivx]+|\d{{1,2}})\))*"
_AND = r"(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+|\s?[–-]\s?)"
_REFERENCE = lazily(
    rf"(?P<sign>§§?|#|№)\s?(?P<sign_value>{_VALUE})(?![\w]|[.,]\d)"
    rf"|(?<![\w-])(?P<short>[Nn]os?|[Aa]rts?|[Pp]aras?|[Ff]igs?|[Vv]ols?|[Ss]ect|pp?|[Cc]h|[Dd]oc|[Nn]°|ss?|cl|[Rr]eg)\.\s?(?P<short_value>{_VALUE}(?:{_AND}{_VALUE})*)(?!\w|,\d|\.\d)"
    rf"|(?<![\w.,/-])(?P<code>(?:[A-Z]{{1,6}}[-/.]?\d+(?:[-/.]\w+)*|[A-Z]+[a-z]*-\d+[A-Za-z]?|[A-Z]+/\d{{4}}/\d+|[A-Z]{{1,4}}\d+[A-Z]?))(?!\w)"
    rf"|(?<![\w-])(?P<label>[^\W\d_]+)(?P<gap>\s|-)(?P<value>{_VALUE}(?:{_AND}\d+[a-z]?(?:\s?\([a-z]\))?(?!\d|[,.]\d))*)(?!\w|[,.]\d|\s?(?:%|per\s?cent|[–-]\s?\d))"
    rf"|(?<![\w.,/-])(?P<lettered>\d+[a-zA-Z])(?![\w.,]\d|\w)"
    rf"|(?<![\w.,/-])(?P<dotted>\d+(?:\.\d+){{2,}})(?![\w]|[.,]\d)"
    rf"|(?P<group>[A-Z][^\W\d_]+)\sof\s(?P<group_value>\d+|Seven|Eight|Ten|Twelve|Twenty)(?!\w|[.,]\d|\s(?:per|%|[a-z]))"
    rf"|(?<![\w.,/])(?P<note>\d{{1,2}})/(?=\s)"  # the note 1/ of a document
    rf"|(?<![\w.,/])(?P<article>\d{{1,3}}(?:\s?\((?:[a-z]|[ivx]+)\))+)"
)
_LETTERS = lazily(r"[A-Z]{3}(?=\d)")
_IS_CODE = lazily(r"[A-Z]{1,6}-?\d+[A-Z]?")
_NUMBERS = lazily(_VALUE)
_NAMED = lazily(r"[^\W\d_]|§")


@dataclass(frozen=True)
class Reference:
    """A reference as written: its label in small letters and the singular, "" without one, and its number, letters and points
    in small letters. Offsets are code points from the start of the text, end exclusive."""

    start: int
    end: int
    text: str
    label: str
    value: str

    @property
    def is_name(self) -> bool:
        """Whether it is a name, M4 or COVID-19, or a sentence of the briefing's own, § 3."""
        return (not self.label and bool(_NAMED.match(self.text))) or self.text.startswith("§")


def find_references(text: str) -> tuple[Reference, ...]:
    """Every reference of `text` in reading order."""
    return tuple(one for match in _REFERENCE.finditer(text) for one in _read(text, match))


def _read(text: str, match: re.Match[str]) -> Iterator[Reference]:
    if match["sign"]:
        yield _reference(match, match.span(), _SAME[match["sign"][0]], match["sign_value"])
    elif match["short"]:
        label = _SAME.get(match["short"].lower(), match["short"].lower())
        for value in _NUMBERS.finditer(match["short_value"]):
            yield _reference(match, (match.start(), match.end()), label, value[0])
    elif match["note"]:
        yield _reference(match, match.span(), "note", match["note"])
    elif match["group"]:
        yield _reference(match, match.span(), match["group"].lower(), match["group_value"])
    elif match["label"]:
        yield from tuple(_labelled(text, match)) or _code(match)
    elif written := (match["code"] or match["lettered"] or match["dotted"] or match["article"]):
        if match["code"] and (letters := _LETTERS.match(written)) and is_money(unit_of(letters[0])):
            return  # CHF12
        if match["lettered"] and (unit_of(written[-1]) or written[-1] in "kKmMsS"):
            return
        yield _reference(match, match.span(), "", written)


def _code(match: re.Match[str]) -> Iterator[Reference]:
    """The M4 of "the M4", where the word before it is no label."""
    if _IS_CODE.fullmatch(match["value"]):
        yield Reference(match.start("value"), match.end("value"), match["value"], "", match["value"].lower())


def _labelled(text: str, match: re.Match[str]) -> Iterator[Reference]:
    word, value = match["label"], match["value"]
    small = word.lower()
    is_capital = word[0].isupper()
    if (word.isupper() and "." in value) or (len(word) == 3 and is_money(unit_of(word))):  # SD 0.3, INR 12
        return
    if "." in value and not is_capital and (unit := _WORD_BEHIND.match(text, match.end())) and unit_of(unit[1]):  # the gate 2.9 metres
        return
    if small not in LABELS and re.fullmatch(r"\d{1,2}[-–]\d{1,2}", value):  # Rovers 2-1
        return
    starts = _opens(text, match.start())
    has_digit = value[0].isdigit()
    if not has_digit and not (
        small in LABELS and (is_capital or small not in _CAPITAL_ONLY) and (len(value.split("(")[0].strip()) > 1 or is_capital)
    ):
        return
    if small in LABELS and (is_capital or small not in _CAPITAL_ONLY):
        if has_digit and starts and not _ends_here(text, match.end()) and small in _CAPITAL_ONLY:
            return
    elif (
        not is_capital
        or (starts and (small.endswith("ed") or small.endswith("ly")))
        or not _ends_here(text, match.end())
        or small in _NO_LABEL
        or (starts and small in FUNCTION_WORDS)  # With 51 of the seats
        or is_money(unit_of(word))
        or re.search(r"(?i)\b(?:in|at|near|from|of|to)\s\Z", text[max(0, match.start() - 6) : match.start()])
        or _IS_ELLIPTIC.search(text, max(0, match.start() - 80), match.start())
    ):
        return
    label = _SAME.get(small, small.removesuffix("s") if small in LABELS and len(small) > 3 and small != "series" else small)
    for one in _NUMBERS.finditer(value):
        yield _reference(match, match.span(), label, one[0])


# The Greens won 14 and the Labour Party 13: a number, whose verb stands before.
_IS_ELLIPTIC = lazily(
    r"(?:[a-z]|[$€£])\s?\d[\d,.]*\s?%?(?:\s+[a-z]+){0,3}(?:,|;|,?\s+and|,?\s+but)\s+(?:the\s+)?(?:[^\W\d_a-z][\w'’-]*\s+)*\Z"
)
_WORD_BEHIND = lazily(r"\s([^\W\d_]+)")
_NO_LABEL = frozenset(
    listed("""
    january february march april may june july august september october november december the a an only some about over under nearly
    almost and or but in on at by for from to of since until after before between around roughly than are were was is monday tuesday
    wednesday thursday friday saturday sunday spring summer autumn winter usd eur gbp chf minus plus up down i we you he she they it
    one two three four five six seven eight nine ten all both no another mr mrs ms dr
""")
)
_AFTER = lazily(
    r"\s*(?:\Z|[.,;:)\](\"”’'–—]|(?:and|or|was|were|is|are|has|had|of|in|on|at|by|with|for|to|from|which|that|who|would|will|shall|may|can|called|says?|said|"
    r"applies|requires|provides|as|but|when|where|between|until|since|after|before|against|under|into|onto|alone|also|again|either|could|near|until|kept|left|met|holds|held|[a-z]{3,}ed)\b|[A-Z])"
)


def _ends_here(text: str, end: int) -> bool:
    return bool(_AFTER.match(text, end))


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" \n\t“”\"'‘(")
    return not before or before[-1] in ".!?:;•–—\0"


def _reference(match: re.Match[str], span: tuple[int, int], label: str, value: str) -> Reference:
    return Reference(span[0], span[1], match[0], label, re.sub(r"\s+", "", value.lower()))
