"""Every quantity of a text: its value or interval, how exact it is, what it counts or measures, per what, and which way it goes.

Numbers that stand in dates, references and times are not among them: `read` blanks these first.
"""

import re
from dataclasses import replace
from decimal import Decimal

from briefing.english.numbers.hedges import hedge_behind, hedges_before
from briefing.english.numbers.quantity import Quantity
from briefing.english.numbers.ranges import put_together
from briefing.english.numbers.ways import way_of
from briefing.english.numbers.written_numbers import Written, find_written
from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import money_before, phrase_after, rate_before
from briefing.english.words.patterns import sure

MEASURED_SHARES = frozenset(("per cent", "share"))

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
_MODAL = r"(?:may|must|can|shall|should|could|will)"
_DENIED = re.compile(
    rf"(?<!\w)(?:(?:no|neither|nobody)\s[^.;:]*\b(?:{_MODAL}|is|are|was|were)|{_MODAL}\s+not|nor|cannot)\s(?:[^.;:,]|[.,](?=\d))*\Z|(?<!\w)(?:not|never)\s+\Z",
    re.IGNORECASE,
)
_TIMES = frozenset(("hour", "day", "week", "month", "year", "decade", "century", "minute", "night"))
_OVER_HEDGES = re.compile(
    r"(?<!\w)(?:for|after|last(?:s|ed|ing)?|took|takes|taken|within|of|by|than|is|was|be|been|waited|at|to)\s+\Z", re.IGNORECASE
)
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
    if grouped := _AGE_GROUP.search(text, max(0, start - 6), start):
        hedges, whole_start = frozenset(["less than" if grouped[1].lower() == "under" else "more than"]), grouped.start()
    compared = bool(hedges & _COMPARING) and bool(re.search(r"(?i)(?<!\w)the\s+[^\w\s]?\Z", text[max(0, start - 8) : start]))
    hedges -= _COMPARING if compared else frozenset()
    if "more than" in hedges and _DENIED.search(text, max(0, whole_start - 60), whole_start):  # no vessel may be longer than
        hedges = hedges - {"more than"} | {"at most"}
    softened = text[whole_start:start].strip("( ").lower()
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
    if number.kind == "article" and (half := _AND_A_HALF.match(text, phrase.end)):
        value, phrase = value + Decimal("0.5" if half[1].lower() == "half" else "0.25"), replace(phrase, end=half.end())
        number = replace(number, kind="words")
    if number.kind == "article":
        phrase = replace(phrase, unit=equivalence.unit_of(number.measure.lower()) or phrase.unit)
        unit = phrase.unit
    if unit and not phrase.rate:
        phrase = replace(phrase, rate=rate_before(text, whole_start))
    later, end = hedge_behind(text, max(phrase.end, at))
    words = [text[whole_start:start] if hedges else "", text[number.end : at] if behind else ""]
    words += [text[max(phrase.end, at) : end]] if later else []
    hedges |= {one for one in (behind, later) if one}
    if number.vague and number.kind == "words":
        hedges, words = hedges | {"vague"}, [*words, number.text]
    kind = {"digits": "number", "words": "number", "fraction": "share" if 0 < number.value < 1 and not unit else "number"}.get(
        number.kind, number.kind
    )
    if softened == "over" and unit in _TIMES and not _OVER_HEDGES.search(text, max(0, whole_start - 16), whole_start):
        hedges = hedges - {"more than"} | {"over"}  # heard over 31 days: more than these, or in their course
    way, role, end = way_of(text, whole_start, max(end, below.end() if below else 0), number.end)
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
        role,
        phrase.old or _is_age(text, number),
        bool(tolerance),
        number.kind == "digits",
        compared,
        " ".join(" ".join(words).lower().split()).strip("(,) "),
    )


_AND_A_HALF = re.compile(r"\s+and\s+a\s+(half|quarter)(?!\w)", re.IGNORECASE)
_AGE_GROUP = re.compile(r"(?<!\w)(under|over)-\Z", re.IGNORECASE)
_AGED = re.compile(
    r"(?<!\w)(?:aged?|ages?\s+of|ages|(?:man|woman|boy|girl|youth|child|mother|father|player)\s+of)\s+(?:about\s+|between\s+|from\s+)?\Z|"
    r"(?<!\w)(?:under|over)-\Z",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:\A|[.;]\s+)At\s\Z")  # At 38, Ada Renn is the youngest
_AND_WHO = re.compile(r",\s+(?:[A-Z]|he\s|she\s)")
_OLDER = re.compile(
    r"(?<!\w)(?:children|people|persons|adults|women|men|girls|boys|pupils|patients|those|anyone|everyone|voters|players|workers|residents)\s+"
    r"(?:under|over|below|above|younger\s+than|older\s+than|up\s+to)\s+(?:the\s+age\s+of\s+)?\Z",
    re.IGNORECASE,
)


def _is_age(text: str, number: Written) -> bool:
    if number.value != int(number.value) or not 0 < number.value < 120 or number.kind not in ("digits", "words"):
        return False
    if _AGED.search(text, max(0, number.start - 48), number.start):
        return True
    if _AT.search(text, max(0, number.start - 8), number.start) and _AND_WHO.match(text, number.end):
        return True
    if _OLDER.search(text, max(0, number.start - 48), number.start) and phrase_after(text, number.end).unit in ("", "year"):
        return True
    return bool(
        number.kind == "digits"
        and _NAME_COMMA.search(text, max(0, number.start - 40), number.start)
        and _AGE_AFTER.match(text, number.end)
    )
