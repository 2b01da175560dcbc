"""Every number that a text writes, in digits or in words, with the hedge, sign and unit that belong to it.

One pattern finds where a number may open; from there a small reader takes the longest number, and the search goes on
behind it. The text is searched in lower case, offset for offset the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english import counting_words, digits, equivalence
from briefing.english import number_words as spelled
from briefing.english.digits import FRACTIONS
from briefing.english.number_context import (
    BEFORE,
    HYPHEN,
    SIGN_WINDOW,
    SPACE,
    hedge_before,
    is_currency,
    normalised,
    trailing_hedge,
    unit_after,
)

_OPENING = re.compile(
    rf"(?P<digits>[\d{FRACTIONS}]|(?<![\w.])\.\d+(?!\d|\.\d))|(?<!\w)(?:(?P<words>{spelled.RUN})"
    rf"|an?\s+(?=(?:(?:full|whole)\s+)?(?P<measure>{spelled.MEASURES})(?!\w)))")
_BETWEEN = re.compile(r"(?<!\w)between\s+(?:\w+\s+){0,2}\Z")
_RANGE = re.compile(r"\s?[–—-]\s?|[\s-]+(?:to|or)[\s-]+")
_NAMED_DIGITS = re.compile(rf"\d+(?:\.\d+)?|\.\d+|[{FRACTIONS}]")
_NAME_BEFORE = re.compile(rf"(?:[^\W\d_]|_|[§#№]{SPACE}?|(?P<word>[^\W\d_]+){HYPHEN})\Z")
_PREFIXES = frozenset(spelled.listed("pre post mid ex top under over early late non sub anti inter to and or of by in at from"))
_FROM_THEN = re.compile(rf"(?<!second)(?:\s+or\s+(?:so|more|less))?,?\s+(?:{spelled.FROM_THEN})(?!\w)", re.IGNORECASE)
_GLUED = re.compile(r"[^\W\d_]+")
_ENDING = re.compile(r"(?:st|nd|rd|th)(?!\w)")


@dataclass(frozen=True)
class Number:
    """A number as written. Offsets are code points from the start of the text, end exclusive.

    `text` holds sign, digits or words and magnitude ("2.9 million"), but neither hedge nor unit nor "%".
    `value` is signed; a percentage is not divided by 100; a time is in minutes since midnight.
    `kind` is digits, words, ordinal, fraction, multiple (twice, a dozen, both), article (the a of "nearly a year" and
    "a year later"), time, or name (the 4 of M4, the 19 of COVID-19, the 9 of §9).
    `hedge` is in lower case, "" without one. An indefinite plural ("thousands") is its own hedge, so it never equals
    the exact number. `hedge_start` is `start` where no hedge stands before the number ("five or more").
    `unit` is the word directly after, as written ("%" for per cent), or the currency before; "" without one.
    """

    start: int
    end: int
    text: str
    value: Decimal
    kind: str
    hedge: str
    hedge_start: int
    unit: str
    unit_end: int


def find_numbers(text: str) -> tuple[Number, ...]:
    """Every number of `text` in reading order; no two overlap. Takes time linear in the length of the text."""
    return tuple(_sharing_units(text, list(_numbers(text))))


def hedge_around(text: str, start: int, end: int) -> str:
    """The hedge that softens what stands from `start` to `end`, "about" or "or so"; "" without one."""
    return " ".join(filter(None, (hedge_before(text, start)[0], trailing_hedge(text, end)[0])))


def _numbers(text: str) -> Iterator[Number]:
    lowered = text.replace("İ", "I").lower()  # İ is the one letter whose lower case has another length
    at, unit_end = 0, 0
    while opening := _OPENING.search(lowered, at):
        if opening["digits"]:
            found = [_in_digits(text, lowered, opening.start())]
        elif opening["measure"]:
            found = _with_article(text, opening) if opening.start() >= unit_end else []
        else:
            found = _in_words(text, lowered, opening, unit_end)
        at = max([opening.end(), *(number.end for number in found)])
        unit_end = max([unit_end, *(number.unit_end for number in found)])
        yield from found


def _sharing_units(text: str, found: list[Number]) -> Iterator[Number]:
    """The ends of a range have one unit, though it is written once: 3–5 km, between 3 and 5 km, €3–5."""
    for at, number in enumerate(found):
        before, after = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
        if not number.unit and number.kind in ("digits", "words", "fraction"):
            if after and _is_range(text, number, after):
                number = replace(number, unit=after.unit)
            elif before and is_currency(before.unit) and _is_range(text, before, number):
                number = replace(number, unit=before.unit)
        yield number


def _is_range(text: str, low: Number, high: Number) -> bool:
    joint = text[low.end:high.start].lower() if high.start - low.end < 12 else ""
    is_pair = joint.split() == ["and"] and _BETWEEN.search(text[max(0, low.start - 40):low.start].lower())
    return bool(is_pair or _RANGE.fullmatch(joint))


def _number(text: str, start: int, end: int, value: Decimal, kind: str) -> Number:
    """The number between `start` and `end`, completed by what stands around it."""
    around = BEFORE.search(text, max(0, start - SIGN_WINDOW), start)
    hedge, hedge_start = hedge_before(text, around.start())
    currency = (around["currency"] or "").strip()
    sign = around["sign"] or around["inner"] or ""
    if sign:
        start = around.start("sign" if around["sign"] else "inner")
        value = value if sign == "+" else value.copy_negate()  # unary minus would round
    after, unit_at = trailing_hedge(text, end)
    unit, unit_end = unit_after(text, unit_at, past_article=kind in ("fraction", "multiple"))
    if currency:
        unit, unit_end = currency, end
    elif unit.lower() != "second" and unit.lower() in spelled.WORDS:
        unit, unit_end = "", end
    elif not unit:
        unit_end = end
    after = after or trailing_hedge(text, unit_end)[0]
    return Number(start, end, text[start:end], value, kind, " ".join(filter(None, (hedge, after))),
                  hedge_start if hedge else start, unit, unit_end)


# --- digits


def _in_digits(text: str, lowered: str, start: int) -> Number:
    if _is_in_name(text, start):
        return _name(text, start)
    found = digits.read_digits(text, lowered, start)
    if found.kind == "time":
        return _number(text, start, found.end, found.value, "time")
    if ending := _ENDING.match(lowered, found.end):
        return _number(text, start, ending.end(), found.value, "ordinal")
    number = _number(text, start, found.end, found.value, found.kind)
    if lowered[found.end : found.end + 1].isalpha() and not number.unit:
        return _with_a_glued_word(text, number, start)
    return number


def _with_a_glued_word(text: str, number: Number, start: int) -> Number:
    """What is glued to digits is their unit, known or not: 60mph, 5yrs. A letter that is no unit makes a name: 2b, 5G."""
    glued = _GLUED.match(text, number.end)
    if len(glued[0]) == 1 and not equivalence.unit_of(glued[0]):
        return _name(text, start)
    return replace(number, unit=glued[0], unit_end=glued.end())


def _is_in_name(text: str, start: int) -> bool:
    match = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return bool(match) and not (match["word"] and match["word"].lower() in _PREFIXES)


def _name(text: str, start: int) -> Number:
    match = _NAMED_DIGITS.match(text, start)
    value = digits.vulgar(match[0]) if match[0] in FRACTIONS else Decimal(match[0])
    return Number(start, match.end(), match[0], value, "name", "", start, "", match.end())


# --- words


def _with_article(text: str, opening: re.Match[str]) -> list[Number]:
    """The a of "nearly a year" and "a year later": it counts where a hedge stands before it, or a moment is counted from."""
    start = opening.start()
    number = _number(text, start, start + len(opening[0].rstrip()), Decimal(1), "article")
    unit_start, unit_end = opening.span("measure")
    counts = number.hedge_start < start or _FROM_THEN.match(text, unit_end)
    return [replace(number, unit=text[unit_start:unit_end], unit_end=unit_end)] if counts else []


def _in_words(text: str, lowered: str, opening: re.Match[str], unit_end: int) -> list[Number]:
    """The numbers in a run of number words; `unit_end` is where the unit of the number before ends ("5 second")."""
    tokens = spelled.tokens_of(opening[0], opening.start())
    words = [word for word, _, _ in tokens]
    between = bool(_BETWEEN.search(lowered, max(0, opening.start() - 40), opening.start()))
    found, at = [], 0
    while at < len(words):
        spoken = spelled.read_spoken(words, at, between and not found)
        if spoken:
            number = _spoken_number(text, tokens, spoken)
            if tokens[spoken.first][1] >= unit_end and counting_words.is_counted(
                    lowered, tokens[spoken.first][1], number.end, number.unit, number.hedge):
                found.append(number)
        at = spoken.last if spoken else at + 1
    return found


def _spoken_number(text: str, tokens: list[tuple[str, int, int]], spoken: spelled.Spoken) -> Number:
    start, end = tokens[spoken.first][1], tokens[spoken.last - 1][2]
    number = _number(text, start, end, spoken.value, spoken.kind)
    if spoken.vague and not number.hedge:
        return replace(number, hedge=normalised(number.text))
    last, last_start, _ = tokens[spoken.last - 1]
    if spoken.article and last in spelled.ALL_ORDINALS and not counting_words.is_fraction(number.unit, number.hedge):
        return _number(text, last_start, end, Decimal(spelled.ALL_ORDINALS[last]), "ordinal")
    return number
