"""Every quantity of a text: its value or interval, how exact it is, what it counts or measures, per what, and which way it goes.

Numbers that stand in dates, references and times are not among them: `read` blanks these first.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english.numbers.hedges import hedge_behind, hedges_before
from briefing.english.numbers.quantity import Quantity
from briefing.english.numbers.ranges import put_together
from briefing.english.numbers.ways import way_of
from briefing.english.numbers.written_numbers import AND_A_HALF, Written, find_written
from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import Phrase, money_before, phrase_after
from briefing.english.words.patterns import sure
from briefing.english.words.rates_before import rate_before
from briefing.lazy_patterns import lazily

_BELOW_ZERO = lazily(
    r"(?:\s*(?:degrees?|°C|°F|°)(?:\s+(?:Celsius|Fahrenheit|C|F))?)?\s+below\s+(?:zero|freezing|nought)(?!\w)", re.IGNORECASE
)
_NAME_COMMA = lazily(r"[^\W\d_a-z][^\W\d_]+,\s+\Z")
# Somebody, of whom a bare number between commas is the age: a guide, 46, from Visp.
_SOMEBODY_COMMA = lazily(
    r"(?<!\w)(?:an?|his|her|whose|their)\s+(?:[a-z-]+\s+)?(?:[a-z]+(?:er|or|man|woman|ist|ian|ant|ent|ess)|guide|client|cook|nurse|wife|husband|"
    r"son|daughter|uncle|aunt|nephew|niece|widow|pilot|clerk|coach|guard|boy|girl|judge|architect|monk|nun|priest|thief|captain|friend),\s+\Z"
)
_AGE_AFTER = lazily(r"\s*(?:,|\)|\.(?:\s|\Z)|\Z|;|“|”)")
_TOLERANCE = lazily(
    r"(?:±|\+/[-−]|(?<!\w)(?:plus\s+or\s+minus|plus-minus|give\s+or\s+take|to\s+within|(?:tolerance|margin\s+of\s+error|uncertainty|accuracy|error)\s+of))\s*\Z",
    re.IGNORECASE,
)
_COMPARING = frozenset(("more than", "less than", "just over", "nearly"))  # short of the 12 mm named: compared with it
_MODAL = r"(?:may|might|must|can|shall|should|could|will)"
_DENIED = lazily(
    rf"(?<!\w)(?:(?:no|neither|nobody)\s[^.;:]*\b(?:{_MODAL}|is|are|was|were)|{_MODAL}\s+not|nor|cannot)\s(?:[^.;:,]|[.,](?=\d))*\Z|(?<!\w)(?:not|never)\s+(?:(?:for|to|by|at)\s+)?\Z|(?<!\w)no\s+[a-z]+\s+\Z",
    re.IGNORECASE,
)
_TIMES = frozenset(("hour", "day", "week", "month", "year", "decade", "century", "minute", "night"))
_OVER_HEDGES = lazily(
    r"(?<!\w)(?:for|after|last(?:s|ed|ing)?|took|takes|taken|within|of|by|than|is|was|be|been|waited|at|to)\s+\Z", re.IGNORECASE
)
_OF_ONE = lazily(r"\s+(?:of\s+)?(?:an?|one|the(?=\s+(?:year|month|week|day|hour|season|night)(?![\w'’])))\s+", re.IGNORECASE)
_SIGNED = lazily(r"(?:minus\s+|[-−+]\s?)?", re.IGNORECASE)
_CODE_BEHIND = lazily(r"\s(?P<code>[A-Z]{3})(?!\w)")
_CODE_INSIDE = lazily(r"\s(?P<code>[A-Z]{3})\s")  # 40 EUR million
_EQUALS = lazily(r"(?<!\w)[nN]\s?=\s?\Z")
_THE_NAMED = lazily(r"(?<!\w)the\s+[^\w\s]?\Z", re.IGNORECASE)
_AGE_GROUP = lazily(r"(?<!\w)(under|over)-\Z", re.IGNORECASE)
_AGED = lazily(
    r"(?<!\w)(?:aged?|ages?\s+of|ages|(?:man|woman|boy|girl|youth|child|player)\s+of)\s+(?:about\s+|between\s+|from\s+)?\Z|"
    r"(?<!\w)(?:under|over)-\Z",
    re.IGNORECASE,
)
# A banker of 52: somebody by what they do, and no number of things.
_OF_AGE = lazily(
    r"(?<!\w)an?\s+(?:[a-z-]+\s+)?(?:[a-z]{3,}(?:er|or|man|woman|ist|ian)|cook|nurse|clerk|pilot|guard|judge|priest|widow|father|mother)\s+of\s+\Z"
)
_ELDEST = lazily(
    r"(?<!\w)the\s+(?:youngest|oldest|eldest)\s+(?:(?:of\s+(?:them|the\s+[a-z]+)|[a-z]+),?\s+)?(?:(?:is|was|being)\s+)?\Z", re.IGNORECASE
)
_AT = lazily(r"(?:\A|[.;]\s+)At\s\Z")  # At 38, Ada Renn is the youngest
_WHO_IS = lazily(r"(?:(?<!\w)(?:[Ww]ho|[Hh]e|[Ss]he)|[^\W\d_a-z][\w'’-]+)\s+(?:is|was|turned|turns)\s+(?:now\s+|only\s+|just\s+)?\Z")
_IS_NAMED = lazily(r",\s+(?:[^\W\d_a-z][\w'’-]+\s+){1,3}[^\W\d_a-z][\w'’-]+,\s+(?:is|was|turned|turns)\s+(?:now\s+|only\s+|just\s+)?\Z")
_AND_WHO = lazily(r",\s+(?:[A-Z]|he\s|she\s)")
_OLDER = lazily(
    r"(?<!\w)(?:children|people|persons|adults|women|men|girls|boys|pupils|patients|those|anyone|everyone|voters|players|workers|residents)\s+"
    r"(?:under|over|below|above|younger\s+than|older\s+than|up\s+to)\s+(?:the\s+age\s+of\s+)?\Z",
    re.IGNORECASE,
)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of `text` in reading order, in time linear in its length. No two overlap."""
    read: list[Quantity] = []
    for number in find_written(text):
        if number.kind != "name" and not (read and number.start < read[-1].whole[1]):  # the million of parts per million
            read += [one for one in (_quantity(text, number),) if one is not None]
    return tuple(put_together(text, read))


@dataclass(frozen=True)
class _Before:
    """What stands before a number and belongs to it: where this begins, its hedges, and the words of these."""

    start: int
    hedges: frozenset[str]
    words: str
    is_compared: bool


@dataclass(frozen=True)
class _Measured:
    """What a number measures: the unit, the phrase that has it, and the number with what the phrase adds to it."""

    unit: str
    phrase: Phrase
    number: Written


def _quantity(text: str, number: Written) -> Quantity | None:
    if number.kind == "multiple" and number.text.lower() == "once" and not phrase_after(text, number.end).rate:
        return None
    money, start, sign = money_before(text, number.start)
    figure = sure(_SIGNED.match(text, number.start)).end()
    tolerance = _TOLERANCE.search(text, max(0, figure - 32), figure)
    equals = _EQUALS.search(text, max(0, start - 6), start)
    start = tolerance.start() if tolerance else equals.start() if equals else start
    before, (behind, near, at) = _before(text, start), hedge_behind(text, number.end)
    below = _BELOW_ZERO.match(text, number.end)
    measured = _measured(text, number, money, max(at, number.end), before.start)
    unit, phrase = measured.unit, measured.phrase
    later, far, end = hedge_behind(text, max(phrase.end, at))
    kind = _kind(measured.number, unit)
    is_vague = number.vague and measured.number.kind == "words"
    hedges = before.hedges | {one for one in (behind, later, "vague" if is_vague else "") if one}
    if before.words == "over" and unit in _TIMES and not _OVER_HEDGES.search(text, max(0, before.start - 16), before.start):
        hedges = hedges - {"more than"} | {"over"}  # heard over 31 days: more than these, or in their course
    if before.words.startswith("over ") and unit in _TIMES:  # talks over nearly four years: in their course
        hedges -= {"more than"}
    words = (before.words if before.hedges else "", text[near:at], text[far:end], number.text if is_vague else "")
    softened = " ".join(" ".join(words).lower().split()).strip("(,) ")
    way, role, end = way_of(text, before.start, max(end, below.end() if below else 0), number.end)
    return Quantity(
        number.start,
        number.end,
        (min(before.start, number.start), max(end, number.end)),
        text[number.start : number.end],
        _signed(measured.number.value, bool(tolerance), is_negative=sign in ("-", "−"), is_below=bool(below)),
        kind,
        hedges=frozenset() if kind == "ordinal" else hedges,
        unit="degree" if below and not unit else unit,
        nouns=phrase.nouns,
        rate=phrase.rate,
        way=way,
        role=role,
        age=phrase.old or _is_age(text, number),
        tolerance=bool(tolerance),
        digits=number.kind == "digits",
        compared=before.is_compared,
        softened="" if kind == "ordinal" else softened,
    )


def _signed(value: Decimal, is_tolerance: bool, *, is_negative: bool, is_below: bool) -> Decimal:
    """A value with the sign before its money, without one behind ±, and below zero where that is said."""
    value = abs(value) if is_tolerance else value.copy_negate() if is_negative and value > 0 else value
    return value.copy_negate() if is_below and value > 0 else value


def _before(text: str, start: int) -> _Before:
    hedges, at = hedges_before(text, start)
    if grouped := _AGE_GROUP.search(text, max(0, start - 6), start):
        hedges, at = frozenset(["less than" if grouped[1].lower() == "under" else "more than"]), grouped.start()
    is_compared = bool(hedges & _COMPARING) and bool(_THE_NAMED.search(text[max(0, start - 8) : start]))
    hedges -= _COMPARING if is_compared else frozenset()
    if "more than" in hedges and _DENIED.search(text, max(0, at - 60), at):  # no vessel may be longer than
        hedges = hedges - {"more than"} | {"at most"}
    return _Before(at, hedges, text[at:start].strip("( ").lower(), is_compared)


def _measured(text: str, number: Written, money: str, at: int, start: int) -> _Measured:
    """What a number measures that is followed by its phrase at `at`, and begins with its hedges at `start`."""
    phrase = phrase_after(text, at)
    if number.kind == "fraction" and (article := _OF_ONE.match(text, number.end)) and (part := phrase_after(text, article.end() - 1)).unit:
        phrase = part  # half an hour, a quarter of a mile, half of one per cent
    code = _CODE_BEHIND.match(text, number.end) or _CODE_INSIDE.search(number.text)
    unit = money or phrase.unit or (equivalence.unit_of(code["code"]) or code["code"] if code else "")
    if len(phrase.rate) == 1 and (combined := equivalence.unit_of(f"{unit} per {min(phrase.rate)}")):
        unit, phrase = combined, replace(phrase, rate=frozenset())
    if number.kind == "article" and (half := AND_A_HALF.match(text, phrase.end)):
        more = Decimal("0.5" if half[1].lower() == "half" else "0.25")
        number, phrase = replace(number, value=number.value + more, kind="words"), replace(phrase, end=half.end())
    if number.kind == "article":
        unit = equivalence.unit_of(number.measure.lower()) or phrase.unit
    if unit and not phrase.rate:
        phrase = replace(phrase, rate=rate_before(text, start, unit))
    return _Measured(unit, phrase, number)


def _kind(number: Written, unit: str) -> str:
    if number.kind == "fraction":
        return "share" if 0 < number.value < 1 and not unit else "number"
    return "number" if number.kind in ("digits", "words") else number.kind


def _is_age(text: str, number: Written) -> bool:
    if number.value != int(number.value) or not 0 < number.value < 120 or number.kind not in ("digits", "words"):
        return False
    if _AGED.search(text, max(0, number.start - 48), number.start):
        return True
    if number.value > 13 and _OF_AGE.search(text, max(0, number.start - 40), number.start) and _AGE_AFTER.match(text, number.end):
        return True
    if _AT.search(text, max(0, number.start - 8), number.start) and _AND_WHO.match(text, number.end):
        return True
    if _ELDEST.search(text, max(0, number.start - 40), number.start) and _AGE_AFTER.match(text, number.end):
        return True
    is_somebody = any(one.search(text, max(0, number.start - 64), number.start) for one in (_WHO_IS, _IS_NAMED))
    if is_somebody and _AGE_AFTER.match(text, number.end):
        return True
    if _OLDER.search(text, max(0, number.start - 48), number.start) and phrase_after(text, number.end).unit in ("", "year"):
        return True
    return bool(
        number.kind == "digits"
        and (
            _NAME_COMMA.search(text, max(0, number.start - 40), number.start)
            or (number.value > 13 and _SOMEBODY_COMMA.search(text, max(0, number.start - 40), number.start))
        )
        and _AGE_AFTER.match(text, number.end)
    )
