"""What is written in digits and how much it is worth: groups, decimals, fractions, powers of ten, magnitudes."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

from briefing.english.words import equivalence
from briefing.english.words import number_words as spelled
from briefing.english.words.patterns import sure
from briefing.lazy_patterns import lazily

SPACE = "[ \u00a0\u2007\u2009\u202f]"  # ordinary, no-break, figure, thin and narrow no-break space
HYPHEN = "[-\u2010\u2011]"

FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒"
# Ordered: the first reading that fits wins. A group ends where no further digit or group follows, so that the
# malformed "2,936,67" falls back to its parts. A lone dot is a decimal point, a lone comma before three digits a group.
_DIGITS = lazily(
    rf"(?P<vulgar>(?:\d+|\d{{1,2}}{SPACE})?[{FRACTIONS}])"
    rf"|(?P<divided>(?<!/)(?:\d{{1,2}}{SPACE})?\d{{1,3}}[/⁄]\d{{1,3}}(?![\d/]))"
    rf"|(?P<comma>(?<!\d,)[1-9]\d{{0,2}}(?:(?:,\d{{3}})+|(?:,\d\d)+,\d{{3}})(?![\d]|,\d)(?:\.\d+)?)"
    rf"|(?P<dotted>(?<!\d\.)[1-9]\d{{0,2}}(?:(?:\.\d{{3}})+,\d+|(?:\.\d{{3}}){{2,}})(?!\d|[.,]\d))"
    rf"|(?P<spaced>(?<!\d{SPACE})(?![0٠۰])\d{{1,3}}(?P<gap>{SPACE}|['’٬])\d{{3}}(?:(?P=gap)\d{{3}})*(?!\d|(?P=gap)\d)"
    rf"(?:[.,٫]\d+(?![\d.]))?)"
    rf"|(?P<point>(?<!\d\.)\d*[.٫·]\d+(?!\d|\.\d))"
    rf"|(?P<decimal_comma>(?<!\d,)(?<!\[)\d+,\d+(?!\d|[.,]\d))"
    rf"|(?P<whole>\d+)"
)
_DECIMAL_MARKS = {"comma": ".", "dotted": ",", "spaced": ".,٫", "point": ".٫·", "decimal_comma": ","}
_PART = r"\s+and\s+(?:an?|one|two|three|four)\s+(?:half|third|quarter|fourth|fifth|thirds|quarters|fifths)(?!\w)"
_SCALE_WORD = "hundred|thousand|million|billion|trillion|lakh|crore|dozen"
_MAGNITUDE = lazily(
    rf"(?P<part>{_PART})?"
    rf"(?P<scale>(?:(?:\s+|{HYPHEN})(?:{_SCALE_WORD})s?(?!\w)"
    rf"|\s?(?:bn|mn|tn|trn|bln|mln|mio|mil|bil)(?!\w)){{0,3}})(?P<rest>{_PART})?"
)
# "3 hundred and 21", "4 thousand 3 hundred"
_REMAINDER = lazily(
    r"\s+(?:and\s+)?(?P<more>\d{1,3})(?P<hundred>\s+hundred)?(?!\w|[.,]\d|\s*(?:thousand|million|billion|%|per\s?cent))"
)
_CODE_BETWEEN = lazily(r"\s(?P<code>[A-Z]{3})\s(?P<scale>thousand|million|billion|trillion)(?!\w)")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺−", "0123456789-+-")
# 10¹ is a ten with the reference mark 1.
_EXPONENT = r"(?P<exponent>(?!¹(?![⁰¹²³⁴⁵⁶⁷⁸⁹]))[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?![⁰¹²³⁴⁵⁶⁷⁸⁹])|(?<=\^)[-−+]?[0-9]{1,2}(?!\w))"
_POWER = lazily(rf"(?:(?=[⁻⁺⁰-⁹¹²³])|\^){_EXPONENT}")
_TIMES_POWER = lazily(rf"{SPACE}?[×x·]{SPACE}?10(?:(?=[⁻⁺⁰-⁹¹²³])|\^){_EXPONENT}")
_PLAIN_POWER = lazily(rf"(?:{SPACE}?[×x·]{SPACE}?10(?=[-−])|(?<=\d)[eE](?=[-−+]?\d))(?P<exponent>[-−+]?\d{{1,3}})(?!\w|[.,]\d)")
_IN_WORDS = lazily(r"\s+to\s+the\s+(?:power\s+of\s+(?:(?P<cardinal>[a-z]+)|(?P<figure>\d+))|(?P<ordinal>[a-z]+)\s+power)(?!\w)")
_MONEY = lazily(r"\s?(?P<scale>[kmb]|mm)(?!\w)")
_THOUSANDS = lazily(r"(?P<scale>[kK])(?!\w)(?!\s*(?:run|race|walk)\b)")
# 4 M people, 1.8m people; not a 5m wall, 5m wide.
_MILLIONS = lazily(
    r"(?P<scale>(?:[  ]?MM?|m)(?!\w))(?P<capital>(?<=M))?(?="
    r"(?P<volume>\s(?:[kcd]?m[²³]|(?:square|cubic)\s\w+|tonn?es?|tons?|litres?|liters?|barrels?|hectares?|acres?)(?!\w))|\s+(?:(?:of\s+the|new|"
    r"more|other|young|poor|displaced)\s+)?"
    r"(?P<word>[^\W\d_]+))?"
)
_SCALES = spelled.SCALES | {
    "k": 1000,
    "m": 10**6,
    "mm": 10**6,
    "b": 10**9,
    "mn": 10**6,
    "mln": 10**6,
    "mio": 10**6,
    "mil": 10**6,
    "bn": 10**9,
    "bln": 10**9,
    "bil": 10**9,
    "tn": 10**12,
    "trn": 10**12,
}
_COUNTED_BY_MILLIONS = frozenset(("people", "men", "women", "children"))
_NO_PLURAL = frozenset(
    ("is", "was", "has", "as", "its", "his", "this", "metres", "meters", "across", "less", "towards", "besides", "perhaps")
)


@dataclass(frozen=True)
class Digits:
    """A number in digits: where it ends, with its magnitude; its value; and its kind, digits or fraction."""

    end: int
    value: Decimal
    kind: str


def read_digits(text: str, lowered: str, start: int, is_money: bool = False) -> Digits:
    """The longest number that opens with the digit at `start`; `lowered` is the text in small letters, offset for offset.

    `is_money` tells that a currency stands before: £5m is five million, 5m five metres.
    """
    match = sure(_DIGITS.match(text, start))
    if match.lastgroup == "vulgar":
        return _magnified(text, lowered, match, is_money, Decimal(match[0][:-1].strip() or 0) + vulgar(match[0][-1]), "fraction")
    if match.lastgroup == "divided":
        parts = re.findall(r"\d+", match[0])
        *whole, over, under = map(Decimal, parts)
        if over >= under:  # 24/7 and 2019/20 are two numbers
            return Digits(start + len(parts[0]), Decimal(parts[0]), "digits")
        return _magnified(text, lowered, match, is_money, sum(whole) + over / under, "fraction")
    return _magnified(text, lowered, match, is_money, _plain(match), "digits")


def vulgar(char: str) -> Decimal:
    """What a fraction in one character is worth."""
    over, under = unicodedata.normalize("NFKC", char).split("⁄")
    return Decimal(over) / Decimal(under)


def _plain(match: re.Match[str]) -> Decimal:
    marks = _DECIMAL_MARKS.get(match.lastgroup or "", "")
    return Decimal("".join(char if char.isdecimal() else "." for char in match[0] if char.isdecimal() or char in marks))


def _magnified(text: str, lowered: str, match: re.Match[str], is_money: bool, value: Decimal, kind: str) -> Digits:
    """The digits times what follows them: "2.9 million", "5 and a half thousand", "£3bn", "3 million and a half"."""
    more = sure(_MAGNITUDE.match(lowered, match.end()))
    if more["part"]:
        value, kind = value + spelled.and_a_part(more["part"].split(), 0)[0], "fraction"
    if not more["scale"] and not more["part"]:
        if letter := _letter(text, lowered, match, is_money):
            return Digits(letter.end("scale"), value * _SCALES[letter["scale"].strip().lower()], "digits")
        return _powered(text, lowered, match.end(), value, kind)
    scale = Decimal(1)
    for word in re.findall("[a-z]+", more["scale"]):
        scale *= _SCALES[word.removesuffix("s")]
    value *= scale
    if more["rest"]:
        value += scale * spelled.and_a_part(more["rest"].split(), 0)[0]
    elif (
        (rest := _REMAINDER.match(lowered, more.end()))
        and (added := int(rest["more"]) * (100 if rest["hundred"] else 1)) < scale
        and re.search("hundred|thousand", more["scale"])
    ):
        return Digits(rest.end(), value + added, "digits")
    return Digits(more.end(), value, "digits" if more["scale"] else kind)


def _letter(text: str, lowered: str, match: re.Match[str], is_money: bool) -> re.Match[str] | None:
    """The letter or code that stands for a magnitude behind the digits, if it does."""
    end = match.end()
    if is_money:
        return _MONEY.match(lowered, end)
    if code := _CODE_BETWEEN.match(text, end):
        return code
    if thousands := _THOUSANDS.match(text, end):
        return thousands
    found = _MILLIONS.match(text, end)
    if not found:
        return None
    word = (found["word"] or "").lower()
    plural = word in _COUNTED_BY_MILLIONS or (word.endswith("s") and not word.endswith("ss") and word not in _NO_PLURAL)
    is_money_meant = equivalence.is_money(equivalence.unit_of(word)) if word else _speaks_of_money(lowered, match.start())
    is_so_many = plural or is_money_meant  # 2.3m koruna
    return found if found["scale"].strip().startswith("M") or found["volume"] or is_so_many else None


def _speaks_of_money(lowered: str, start: int) -> bool:
    """Whether money stands shortly before: 900,000 francs, and then 2.7m."""
    return any(equivalence.is_money(equivalence.unit_of(word)) for word in re.findall(r"[^\W\d_]{3,}", lowered[max(0, start - 60) : start]))


def _powered(text: str, lowered: str, end: int, value: Decimal, kind: str) -> Digits:
    if power := (_TIMES_POWER if value != 10 else _POWER).match(text, end) or _PLAIN_POWER.match(text, end):
        return Digits(
            power.end(), (value if value != 10 or power.re is _PLAIN_POWER else 1) * Decimal(10) ** _exponent(power["exponent"]), kind
        )
    if value == 10 and (power := _IN_WORDS.match(lowered, end)):
        times = (
            int(power["figure"] or 0) or spelled.ALL_ORDINALS.get(power["ordinal"] or "") or spelled.SMALL.get(power["cardinal"] or "", 1)
        )
        return Digits(power.end(), Decimal(10) ** times, kind)
    return Digits(end, value, kind)


def _exponent(written: str) -> int:
    return int(written.translate(_RAISED))
