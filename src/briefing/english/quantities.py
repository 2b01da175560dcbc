"""Every quantity of a text: its value or interval, how exact it is, what it counts or measures, per what, and which way it goes.

Numbers that stand in dates, references and times are not among them: `read` blanks these first.
"""

import re
from dataclasses import replace

from briefing.english import equivalence
from briefing.english.hedges import hedge_behind, hedges_before
from briefing.english.noun_phrases import money_before, phrase_after
from briefing.english.number_words import listed
from briefing.english.patterns import sure
from briefing.english.quantity import Quantity
from briefing.english.ranges import put_together
from briefing.english.written_numbers import Written, find_written

MEASURED_SHARES = frozenset(("per cent", "share"))

_FROM = re.compile(r"(?<!\w)from\s+(?:(?:just|only|about|around|some|an?\s+estimated|nearly|over)\s+)*[^\w\s]?\Z", re.IGNORECASE)
_TO = re.compile(r"(?<!\w)to\s+(?:(?:just|only|about|around|some|nearly|over|more\s+than|barely|an?\s+estimated)\s+)*\Z", re.IGNORECASE)
_BY = re.compile(
    r"(?<!\w)by\s+(?:(?:just|only|about|around|some|nearly|over|more\s+than|barely|an?\s+estimated|a\s+further|another)\s+)*\Z",
    re.IGNORECASE,
)
_WAYS = equivalence.pattern("way")
_WAY_BEFORE = re.compile(
    rf"(?<!\w)(?P<way>{_WAYS})(?:\s+(?:again|on\s+average|further|sharply|slightly|only|back|there|in\s+\w+|[^\W\d_]+ly|in\s+the\s+\w+))?\s+(?:by|of)\s+(?:as\s+much\s+as\s+|a\s+further\s+|another\s+|just\s+|only\s+|some\s+)?[^\w\s]?\Z",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"(?<!\w)(?P<way>rose|rise|rises|fell|falls|fall|dropped|drops|climbed|gained|lost|jumped|slipped|grew|shrank|sank|added|declined|increased|decreased)\s+"
    r"(?:a\s+further\s+|another\s+)?\Z",
    re.IGNORECASE,
)
# Most numbers go no way: one look at the words before spares them the search.
_LEADS = re.compile(r"(?:by|of|as|further|another|just|only|some|[a-z]{3}[a-z]?(?:e|w|l|s|d|k|t))\s+[^\w\s]?\Z")
_THAN = re.compile(
    r"\s*(?P<than>more|fewer|less|above|below|higher|lower|greater|smaller|up|down|short|ahead|behind|warmer|cooler|longer|shorter)\s+(?:than|on|from|the|of|its|their|that|those|\w+\s+than)\b|"
    r"\s*(?P<alone>higher|lower|more|less|fewer|up|down|above|below)(?=\s*[,.;)]|\s*\Z)",
    re.IGNORECASE,
)
_UP = frozenset(listed("more above over higher greater up ahead warmer longer"))
_BELOW_ZERO = re.compile(
    r"(?:\s*(?:degrees?|°C|°F|°)(?:\s+(?:Celsius|Fahrenheit|C|F))?)?\s+below\s+(?:zero|freezing|nought)(?!\w)", re.IGNORECASE
)
_NAME_COMMA = re.compile(r"[^\W\d_a-z][^\W\d_]+,\s+\Z")
_AGE_AFTER = re.compile(r"\s*(?:,|\)|\.(?:\s|\Z)|\Z|;|“|”)")
_TOLERANCE = re.compile(
    r"(?:±|\+/[-−]|(?<!\w)(?:plus\s+or\s+minus|plus-minus|give\s+or\s+take|to\s+within|(?:tolerance|margin\s+of\s+error|uncertainty|accuracy|error)\s+of))\s*\Z",
    re.IGNORECASE,
)
_COMPARING = frozenset(("more than", "less than", "just over", "nearly"))  # short of the 12 mm named: compared with it
_DENIED = re.compile(r"(?<!\w)(?:no|not|never|neither|nor|cannot|nobody)\s(?:[^.;:,]|[.,](?=\d))*\Z", re.IGNORECASE)
_OF_ONE = re.compile(r"\s+(?:of\s+)?(?:an?|one)\s+", re.IGNORECASE)
_SIGNED = re.compile(r"(?:minus\s+|[-−+]\s?)?", re.IGNORECASE)
_CODE_BEHIND = re.compile(r"\s(?P<code>[A-Z]{3})(?!\w)")
_EQUALS = re.compile(r"(?<!\w)[nN]\s?=\s?\Z")


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of `text` in reading order, in time linear in its length. No two overlap."""
    read: list[Quantity] = []
    for number in find_written(text):
        if number.kind != "name" and not (read and number.start < read[-1].whole[1]):  # the million of parts per million
            read += [one for one in (_quantity(text, number),) if one is not None]
    return tuple(put_together(text, read))


def _quantity(text: str, number: Written) -> Quantity | None:
    start, value = number.start, number.value
    if number.kind == "multiple" and number.text.lower() == "once" and not phrase_after(text, number.end).rate:
        return None
    money, start, sign = money_before(text, start)
    if sign in ("-", "−"):
        value = value.copy_negate() if value > 0 else value
    if equals := _EQUALS.search(text, max(0, start - 6), start):
        start = equals.start()
    figure = sure(_SIGNED.match(text, number.start)).end()
    tolerance = _TOLERANCE.search(text, max(0, figure - 32), figure)
    value = abs(value) if tolerance else value
    start = tolerance.start() if tolerance else start
    hedges, whole_start = hedges_before(text, start)
    compared = bool(hedges & _COMPARING) and bool(re.search(r"(?i)(?<!\w)the\s+[^\w\s]?\Z", text[max(0, start - 8) : start]))
    hedges -= _COMPARING if compared else frozenset()
    if "more than" in hedges and _DENIED.search(text, max(0, whole_start - 60), whole_start):  # no vessel may be longer than
        hedges = hedges - {"more than"} | {"at most"}
    behind, at = hedge_behind(text, number.end)
    below = _BELOW_ZERO.match(text, number.end)
    phrase = phrase_after(text, at if at > number.end else number.end)
    if number.kind == "fraction" and (article := _OF_ONE.match(text, number.end)) and (part := phrase_after(text, article.end() - 1)).unit:
        phrase = part  # half an hour, a quarter of a mile, half of one per cent
    code = _CODE_BEHIND.match(text, number.end)
    unit = money or phrase.unit or (code["code"] if code else "")
    combined = equivalence.unit_of(f"{unit} per {min(phrase.rate)}") if len(phrase.rate) == 1 else ""
    if combined:
        unit, phrase = combined, replace(phrase, rate=frozenset())
    if number.kind == "article":
        phrase = replace(phrase, unit=equivalence.unit_of(number.measure.lower()) or phrase.unit)
        unit = phrase.unit
    later, end = hedge_behind(text, max(phrase.end, at))
    words = [text[whole_start:start] if hedges else "", text[number.end : at] if behind else ""]
    words += [text[max(phrase.end, at) : end]] if later else []
    hedges |= {one for one in (behind, later) if one}
    if number.vague and number.kind == "words":
        hedges, words = hedges | {"vague"}, [*words, number.text]
    kind = {"digits": "number", "words": "number", "fraction": "share" if 0 < number.value < 1 and not unit else "number"}.get(
        number.kind, number.kind
    )
    way, end = _way(text, whole_start, max(end, below.end() if below else 0))
    if kind == "ordinal":
        hedges, words = frozenset(), []
    return Quantity(
        number.start,
        number.end,
        (min(whole_start, number.start), max(end, number.end)),
        text[number.start : number.end],
        value.copy_negate() if below and value > 0 else value,
        kind,
        None,
        hedges,
        "degree" if below and not unit else unit,
        phrase.nouns,
        phrase.rate,
        way,
        _role(text, whole_start),
        phrase.old or _is_age(text, number),
        bool(tolerance),
        number.kind == "digits",
        compared,
        " ".join(" ".join(words).lower().split()).strip("(,) "),
    )


def _is_age(text: str, number: Written) -> bool:
    if number.value != int(number.value) or not 0 < number.value < 120 or number.kind not in ("digits", "words"):
        return False
    before = text[max(0, number.start - 40) : number.start]
    if re.search(
        r"(?i)(?<!\w)(?:aged?|age\s+of|ages|(?:man|woman|boy|girl|youth|child|mother|father|player)\s+of)\s+(?:about\s+|between\s+|from\s+)?\Z",
        before,
    ):
        return True
    return bool(number.kind == "digits" and _NAME_COMMA.search(before) and _AGE_AFTER.match(text, number.end))


def _role(text: str, start: int) -> str:
    before = text[max(0, start - 32) : start]
    return "from" if _FROM.search(before) else "to" if _TO.search(before) else "by" if _BY.search(before) else ""


def _way(text: str, start: int, end: int) -> tuple[str, int]:
    than = _THAN.match(text, end)
    if than:
        return ("up" if (than["than"] or than["alone"]).lower() in _UP else "down"), than.end("than" if than["than"] else "alone")
    if not _LEADS.search(text, max(0, start - 14), start):
        return "", end
    before = _WAY_BEFORE.search(text, max(0, start - 56), start) or _GOES.search(text, max(0, start - 24), start)
    return (equivalence.table("way")[before["way"].lower()], end) if before else ("", end)
