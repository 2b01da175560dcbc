"""Every number that a text writes, in digits or in words, with the hedge, sign and unit that belong to it.

One pattern finds where a number may open; from there a small reader takes the longest number, and the search goes on
behind it. The text is searched in lower case, offset for offset the same.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing import number_words as spelled

WINDOW = 80  # code points before a number in which its hedge is looked for
SIGN_WINDOW = 12  # and its sign and currency: "negative £"
SPACE = "[ \u00a0\u2007\u2009\u202f]"  # ordinary, no-break, figure, thin and narrow no-break space
HYPHEN = "[-\u2010\u2011]"

_MODIFIER = r"(?:just|well|slightly|far|much|considerably|significantly|a\s+little|a\s+bit)\s+"
_PLAIN_HEDGE = (
    r"(?:no\s+|not\s+)?(?:more|less|fewer|greater|higher|lower|larger|smaller)\s+than|over|under|above|below|"
    r"as\s+(?:many|much|few|little|high|low)\s+as|at\s+least|at\s+most|at\s+the\s+(?:very\s+)?(?:least|most)|up\s+to|"
    r"close\s+to|in\s+excess\s+of|upwards?\s+of|a\s+(?:minimum|maximum)\s+of|a\s+few|"
    r"nearly|almost|about|around|roughly|approximately|approx\.?|circa|ca\.|c\.|some|barely|virtually|"
    r"(?:an\s+)?estimated|several|many|perhaps|maybe|possibly")
_HEDGE = rf"(?:{_MODIFIER})?(?:{_PLAIN_HEDGE})"
_CURRENCY = rf"(?:(?:US|CA|AU|NZ|HK|[AC])?[$€£¥₺₹₽₪]|(?:USD|EUR|GBP|CHF|JPY|TRY|SYP){SPACE}){SPACE}?"
# A hyphen is a sign where no word, closing mark, dash or "3 " stands before it: not in 3-5, M-4, "3 -5".
_MARK = (r"(?:(?:(?<![\w)\]%°.…/–—−+-])|(?<=\d–))(?:[−+]|(?<!\d\s)(?<!%\s)[-–‑])"
         r"|(?<!\d\s)(?<!\w)(?:minus|negative)\s+)")
_BEFORE = re.compile(rf"(?P<sign>{_MARK})?(?P<currency>{_CURRENCY})?(?P<inner>(?<=[$€£¥₺₹₽₪])[-−])?\Z", re.IGNORECASE)
_HEDGES = re.compile(rf"(?:(?<![\w-])(?:{_HEDGE})(?:\s+(?:{_HEDGE}))*\s+|[~≈≃<>≤≥±]\s*)\Z", re.IGNORECASE)
# Most numbers have no hedge: one look at the last word spares them the search.
_HEDGE_ENDINGS = (*"~≈≃<>≤≥±", *spelled.listed("""than over under above below as least most to of nearly almost about
around roughly approximately approx approx. circa ca. c. some barely virtually estimated several many few perhaps maybe
possibly"""))

_WORD = r"[^\W\d_]+(?!\w)"
_ATTACHED = ("km/h|kWh|MWh|GWh|kHz|MHz|GHz|Hz|km|cm|mm|kg|mg|ml|ha|min|ms|am|pm|kW|MW|GW|kV|kB|KB|MB|GB|TB|"
             "bn|mn|tn|[mgtlhsxkKMV]")
_UNIT = re.compile(
    rf"(?P<percent>\s?[%٪％]|(?:\s+|{HYPHEN})(?i:per\s?cent)(?!\w))"
    rf"|\s?(?P<degree>°\s?[CF]?(?!\w))"
    rf"|(?P<attached>(?<=\d)(?:{_ATTACHED})[²³]?(?![\w²³]))"
    rf"|(?:\s+|{HYPHEN})(?P<word>percentage[\s-]points?(?!\w)|(?:square|cubic)\s+{_WORD}|[kcm]?m[²³])"
    rf"|\s+an?\s+(?P<after_half>{_WORD})"
    rf"|\s+(?P<spaced>{_WORD}(?:{HYPHEN}{_WORD})*)|{HYPHEN}(?P<joined>{_WORD})")
_TRAILING = re.compile(r"\s+(or\s+(?:so|more|less|fewer|above|below|over|under))(?!\w)|(\+)(?![\w+])", re.IGNORECASE)
_BETWEEN = re.compile(r"(?<!\w)between\s+(?:\w+\s+){0,2}\Z")

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
_OPENING = re.compile(
    rf"(?P<digits>[\d{_FRACTIONS}]|(?<![\w.])\.\d+(?!\d|\.\d))|(?<!\w)(?:(?P<words>{spelled.RUN})"
    rf"|an?\s+(?=(?:(?:full|whole)\s+)?(?P<measure>{spelled.MEASURES})(?!\w)))")
# Ordered: the first reading that fits wins. A group ends where no further digit or group follows, so that the
# malformed "2,936,67" falls back to its parts. A lone dot is a decimal point, a lone comma before three digits a group.
_DIGITS = re.compile(
    rf"(?P<time>(?<![\d:])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?![\d:]))"
    rf"|(?P<vulgar>(?:\d+|\d{{1,2}}{SPACE})?[{_FRACTIONS}])"
    rf"|(?P<divided>(?<!/)(?:\d{{1,2}}{SPACE})?\d{{1,3}}[/⁄]\d{{1,3}}(?![\d/]))"
    rf"|(?P<comma>(?<!\d,)[1-9]\d{{0,2}}(?:(?:,\d{{3}})+|(?:,\d\d)+,\d{{3}})(?![\d]|,\d)(?:\.\d+)?)"
    rf"|(?P<dotted>(?<!\d\.)[1-9]\d{{0,2}}(?:(?:\.\d{{3}})+,\d+|(?:\.\d{{3}}){{2,}})(?!\d|[.,]\d))"
    rf"|(?P<spaced>(?<!\d{SPACE})(?![0٠۰])\d{{1,3}}(?P<gap>{SPACE}|['’٬])\d{{3}}(?:(?P=gap)\d{{3}})*(?!\d|(?P=gap)\d)"
    rf"(?:[.,٫]\d+(?![\d.]))?)"
    rf"|(?P<point>(?<!\d\.)\d*[.٫]\d+(?!\d|\.\d))"
    rf"|(?P<decimal_comma>(?<!\d,)(?<!\[)\d+,\d+(?!\d|[.,]\d))"
    rf"|(?P<whole>\d+)")
_DECIMAL_MARKS = {"comma": ".", "dotted": ",", "spaced": ".,٫", "point": ".٫", "decimal_comma": ","}
_NAMED_DIGITS = re.compile(rf"\d+(?:\.\d+)?|\.\d+|[{_FRACTIONS}]")
_NAME_BEFORE = re.compile(rf"(?:[^\W\d_]|_|[§#№]{SPACE}?|(?P<word>[^\W\d_]+){HYPHEN})\Z")
_PREFIXES = frozenset(spelled.listed("pre post mid ex top under over early late non sub anti inter to and or of by in at from"))
_ENDING = re.compile(r"(?:st|nd|rd|th)(?!\w)")
_MAGNITUDE = re.compile(
    rf"(?P<part>\s+and\s+(?:an?|one|two|three)\s+(?:half|third|quarter|thirds|quarters)(?!\w))?"
    rf"(?P<scale>(?:(?:\s+|{HYPHEN})(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen)s?(?!\w)"
    rf"|\s?(?:bn|mn|tn)(?!\w)){{0,3}})")
_MONEY = re.compile(r"(?P<scale>[km])(?!\w)")  # £5m is five million, 5m five metres
_SCALES = spelled.SCALES | {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}


@dataclass(frozen=True)
class Number:
    """A number as written. Offsets are code points from the start of the text, end exclusive.

    `text` holds sign, digits or words and magnitude ("2.9 million"), but neither hedge nor unit nor "%".
    `value` is signed; a percentage is not divided by 100; a time is in minutes since midnight.
    `kind` is digits, words, ordinal, fraction, multiple (twice, a dozen, both), article (the a of "nearly a year"),
    time, or name (the 4 of M4, the 19 of COVID-19, the 9 of §9).
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
    return tuple(_numbers(text))


def hedge_around(text: str, start: int, end: int) -> str:
    """The hedge that softens what stands from `start` to `end`, "about" or "or so"; "" without one."""
    return " ".join(filter(None, (_hedge_before(text, start)[0], _trailing_hedge(text, end)[0])))


def _numbers(text: str) -> Iterator[Number]:
    lowered = text.replace("İ", "I").lower()  # İ is the one letter whose lower case has another length
    at, unit_end = 0, 0
    while opening := _OPENING.search(lowered, at):
        if opening["digits"]:
            found = [_in_digits(text, lowered, opening.start())]
        elif opening["measure"]:
            found = _with_article(text, opening)
        else:
            found = _in_words(text, lowered, opening, unit_end)
        at = max([opening.end(), *(number.end for number in found)])
        unit_end = max([unit_end, *(number.unit_end for number in found)])
        yield from found


def _number(text: str, start: int, end: int, value: Decimal, kind: str) -> Number:
    """The number between `start` and `end`, completed by what stands around it."""
    around = _BEFORE.search(text, max(0, start - SIGN_WINDOW), start)
    hedge, hedge_start = _hedge_before(text, around.start())
    currency = (around["currency"] or "").strip()
    sign = around["sign"] or around["inner"] or ""
    if sign:
        start = around.start("sign" if around["sign"] else "inner")
        value = value if sign == "+" else value.copy_negate()  # unary minus would round
    after, unit_at = _trailing_hedge(text, end)
    unit, unit_end = _unit_after(text, unit_at, of_half=kind == "fraction")
    if currency:
        unit, unit_end = currency, end
    elif unit.lower() != "second" and unit.lower() in spelled.WORDS:
        unit, unit_end = "", end
    elif not unit:
        unit_end = end
    after = after or _trailing_hedge(text, unit_end)[0]
    return Number(start, end, text[start:end], value, kind, " ".join(filter(None, (hedge, after))),
                  hedge_start if hedge else start, unit, unit_end)


# --- digits


def _in_digits(text: str, lowered: str, start: int) -> Number:
    if _is_in_name(text, start):
        return _name(text, start)
    match = _DIGITS.match(text, start)
    end = match.end()
    if match.lastgroup in ("time", "vulgar", "divided"):
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


def _composed(text: str, lowered: str, match: re.Match[str]) -> Number:
    """A time, or a number that ends in a fraction: 12:30, 2½, 3/4, 2 3/4."""
    written, start = match[0], match.start()
    if match.lastgroup == "time":
        hours, minutes, *seconds = (int(part) for part in written.split(":"))
        value = hours * 60 + minutes + Decimal(sum(seconds)) / 60
        return _number(text, start, match.end(), value, "time")
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
    if money and _BEFORE.search(text, max(0, match.start() - SIGN_WINDOW), match.start())["currency"]:
        more = money
    for word in re.findall("[a-z]+", more["scale"]):
        value *= _SCALES[word.removesuffix("s")]
    return _number(text, match.start(), more.end(), value, "digits" if more["scale"] else kind)


# --- words


def _with_article(text: str, opening: re.Match[str]) -> list[Number]:
    """The a of "nearly a year", which counts only where a hedge stands before it."""
    start = opening.start()
    number = _number(text, start, start + len(opening[0].rstrip()), Decimal(1), "article")
    unit_start, unit_end = opening.span("measure")
    return [replace(number, unit=text[unit_start:unit_end], unit_end=unit_end)] if number.hedge_start < start else []


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
        return replace(number, hedge=_normalised(number.text))
    last, last_start, _ = tokens[spoken.last - 1]
    if spoken.article and last in spelled.ALL_ORDINALS and not spelled.is_fraction(number.unit, number.hedge):
        return _number(text, last_start, end, Decimal(spelled.ALL_ORDINALS[last]), "ordinal")
    return number


# --- what stands around


def _normalised(words: str) -> str:
    """Lower case, white space folded."""
    return " ".join(words.lower().split())


def _hedge_before(text: str, start: int) -> tuple[str, int]:
    """The hedge directly before `start` and where it begins; ("", start) where there is none."""
    if not text[max(0, start - WINDOW):start].rstrip().lower().endswith(_HEDGE_ENDINGS):
        return "", start
    match = _HEDGES.search(text, max(0, start - WINDOW), start)
    return (_normalised(match[0]), match.start()) if match else ("", start)


def _trailing_hedge(text: str, end: int) -> tuple[str, int]:
    """What softens from behind, "or more", "or so" or "+", directly at `end`, and where it ends; ("", end) where there is none."""
    match = _TRAILING.match(text, end)
    return (_normalised(match[0]), match.end()) if match else ("", end)


def _unit_after(text: str, end: int, of_half: bool = False) -> tuple[str, int]:
    """The unit directly at `end` as written ("%" for every percent), and where it ends; ("", end) without one.

    `of_half` reads past an article: "half a year" has the unit year.
    """
    match = _UNIT.match(text, end)
    if not match:
        return "", end
    if match["percent"]:
        return "%", match.end()
    if match["degree"]:
        return "".join(match["degree"].split()), match.end()
    unit = match[match.lastgroup]
    if unit.lower() in spelled.NOT_UNITS or (match["after_half"] and not of_half):
        return "", end
    return unit, match.end()
