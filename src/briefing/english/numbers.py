"""Every number that a text writes, in digits or in words, with the hedge, sign and unit that belong to it.

One pattern finds where a number may open; from there a small reader takes the longest number, and the search goes on
behind it. The text is searched in lower case, offset for offset the same.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english import number_words as spelled
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

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_OPENING = re.compile(
    rf"(?P<digits>[\d{_FRACTIONS}]|(?<![\w.])\.\d+(?!\d|\.\d))|(?<!\w)(?:(?P<words>{spelled.RUN})"
    rf"|an?\s+(?=(?:(?:full|whole)\s+)?(?P<measure>{spelled.MEASURES})(?!\w)))")
# Ordered: the first reading that fits wins. A group ends where no further digit or group follows, so that the
# malformed "2,936,67" falls back to its parts. A lone dot is a decimal point, a lone comma before three digits a group.
_DIGITS = re.compile(
    rf"(?P<clock>(?<![\d:.,])(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?{SPACE}?(?i:[ap]m(?!\w)|[ap]\.\s?m\.?(?!\w)))"
    rf"|(?P<time>(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    rf"|(?P<vulgar>(?:\d+|\d{{1,2}}{SPACE})?[{_FRACTIONS}])"
    rf"|(?P<divided>(?<!/)(?:\d{{1,2}}{SPACE})?\d{{1,3}}[/⁄]\d{{1,3}}(?![\d/]))"
    rf"|(?P<comma>(?<!\d,)[1-9]\d{{0,2}}(?:(?:,\d{{3}})+|(?:,\d\d)+,\d{{3}})(?![\d]|,\d)(?:\.\d+)?)"
    rf"|(?P<dotted>(?<!\d\.)[1-9]\d{{0,2}}(?:(?:\.\d{{3}})+,\d+|(?:\.\d{{3}}){{2,}})(?!\d|[.,]\d))"
    rf"|(?P<spaced>(?<!\d{SPACE})(?![0٠۰])\d{{1,3}}(?P<gap>{SPACE}|['’٬])\d{{3}}(?:(?P=gap)\d{{3}})*(?!\d|(?P=gap)\d)"
    rf"(?:[.,٫]\d+(?![\d.]))?)"
    rf"|(?P<point>(?<!\d\.)\d*[.٫·]\d+(?!\d|\.\d))"
    rf"|(?P<decimal_comma>(?<!\d,)(?<!\[)\d+,\d+(?!\d|[.,]\d))"
    rf"|(?P<whole>\d+)")
_DECIMAL_MARKS = {"comma": ".", "dotted": ",", "spaced": ".,٫", "point": ".٫·", "decimal_comma": ","}
_BETWEEN = re.compile(r"(?<!\w)between\s+(?:\w+\s+){0,2}\Z")
_RANGE = re.compile(r"\s?[–—-]\s?|[\s-]+(?:to|or)[\s-]+")
_NAMED_DIGITS = re.compile(rf"\d+(?:\.\d+)?|\.\d+|[{_FRACTIONS}]")
_NAME_BEFORE = re.compile(rf"(?:[^\W\d_]|_|[§#№]{SPACE}?|(?P<word>[^\W\d_]+){HYPHEN})\Z")
_PREFIXES = frozenset(spelled.listed("pre post mid ex top under over early late non sub anti inter to and or of by in at from"))
_FROM_THEN = re.compile(rf"(?<!second)(?:\s+or\s+(?:so|more|less))?,?\s+(?:{spelled.FROM_THEN})(?!\w)", re.IGNORECASE)
_ENDING = re.compile(r"(?:st|nd|rd|th)(?!\w)")
_MAGNITUDE = re.compile(
    rf"(?P<part>\s+and\s+(?:an?|one|two|three)\s+(?:half|third|quarter|thirds|quarters)(?!\w))?"
    rf"(?P<scale>(?:(?:\s+|{HYPHEN})(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)s?(?!\w)"
    rf"|\s?(?:bn|mn|tn)(?!\w)){{0,3}})")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
# 10¹ is a ten with the reference mark 1.
_EXPONENT = r"(?P<exponent>(?!¹(?![⁰¹²³⁴⁵⁶⁷⁸⁹]))[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=\^)[-−+]?[0-9]{1,2}(?!\w))"
_POWER = re.compile(rf"(?:(?=[⁻⁺⁰-⁹¹²³])|\^){_EXPONENT}")
_TIMES_POWER = re.compile(rf"{SPACE}?[×x·]{SPACE}?10(?:(?=[⁻⁺⁰-⁹¹²³])|\^){_EXPONENT}")
_MONEY = re.compile(r"(?P<scale>[km])(?!\w)")  # £5m is five million, 5m five metres
_SCALES = spelled.SCALES | {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}


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
    match = _DIGITS.match(text, start)
    end = match.end()
    if match.lastgroup in ("clock", "time"):
        return _number(text, start, end, _minutes(match[0].lower()), "time")
    if match.lastgroup in ("vulgar", "divided"):
        return _composed(text, lowered, match)
    value = _plain(match)
    ending = _ENDING.match(lowered, end)
    if ending:
        return _number(text, start, ending.end(), value, "ordinal")
    number = _magnified(text, lowered, match, value, "digits")
    if number.end == end and lowered[end:end + 1].isalpha() and not number.unit:
        return _name(text, start)
    return number


def _is_in_name(text: str, start: int) -> bool:
    match = _NAME_BEFORE.search(text, max(0, start - 24), start)
    return bool(match) and not (match["word"] and match["word"].lower() in _PREFIXES)


def _name(text: str, start: int) -> Number:
    match = _NAMED_DIGITS.match(text, start)
    value = _vulgar(match[0]) if match[0] in _FRACTIONS else Decimal(match[0])
    return Number(start, match.end(), match[0], value, "name", "", start, "", match.end())


def _plain(match: re.Match[str]) -> Decimal:
    marks = _DECIMAL_MARKS.get(match.lastgroup, "")
    return Decimal("".join(char if char.isdecimal() else "." for char in match[0] if char.isdecimal() or char in marks))


def _vulgar(char: str) -> Decimal:
    over, under = unicodedata.normalize("NFKC", char).split("⁄")
    return Decimal(over) / Decimal(under)


def _minutes(time: str) -> Decimal:
    """A time of day in minutes since midnight: 12:30, 9.15 a.m., 6 pm."""
    hours, minutes, seconds = (*(int(part) for part in re.findall(r"\d+", time)), 0, 0)[:3]
    if half := re.search("[ap]", time):
        hours = hours % 12 + (12 if half[0] == "p" else 0)
    return hours * 60 + minutes + Decimal(seconds) / 60


def _composed(text: str, lowered: str, match: re.Match[str]) -> Number:
    """A number that ends in a fraction: 2½, 3/4, 2 3/4."""
    written, start = match[0], match.start()
    if match.lastgroup == "vulgar":
        value = Decimal(written[:-1].strip() or 0) + _vulgar(written[-1])
        return _magnified(text, lowered, match, value, "fraction")
    parts = re.findall(r"\d+", written)
    *whole, over, under = map(Decimal, parts)
    if over >= under:  # 24/7 and 2019/20 are two numbers
        return _number(text, start, start + len(parts[0]), Decimal(parts[0]), "digits")
    return _magnified(text, lowered, match, sum(whole) + over / under, "fraction")


def _magnified(text: str, lowered: str, match: re.Match[str], value: Decimal, kind: str) -> Number:
    """The digits times what follows them: "2.9 million", "5 and a half thousand", "£3bn"."""
    more = _MAGNITUDE.match(lowered, match.end())
    if more["part"]:
        value, kind = value + spelled.and_a_part(more["part"].split(), 0)[0], "fraction"
    money = _MONEY.match(lowered, match.end())
    if money and BEFORE.search(text, max(0, match.start() - SIGN_WINDOW), match.start())["currency"]:
        more = money
    for word in re.findall("[a-z]+", more["scale"]):
        value *= _SCALES[word.removesuffix("s")]
    end = more.end()
    if not more["scale"] and (power := (_TIMES_POWER if value != 10 else _POWER).match(text, end)):
        value, end = (value if value != 10 else 1) * Decimal(10) ** _exponent(power["exponent"]), power.end()
    return _number(text, match.start(), end, value, "digits" if more["scale"] else kind)


def _exponent(written: str) -> int:
    return int(written.translate(_RAISED))


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
            if tokens[spoken.first][1] >= unit_end and spelled.is_counted(
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
    if spoken.article and last in spelled.ALL_ORDINALS and not spelled.is_fraction(number.unit, number.hedge):
        return _number(text, last_start, end, Decimal(spelled.ALL_ORDINALS[last]), "ordinal")
    return number
