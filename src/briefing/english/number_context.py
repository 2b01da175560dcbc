"""What stands around a number and belongs to it: sign, currency, hedge and unit."""

import re

from briefing.english import number_words as spelled

HEDGE_WINDOW = 80  # code points before a number in which its hedge is looked for
SIGN_WINDOW = 12  # and in which its sign and currency are: "negative £"
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
_SYMBOL = "(?:(?:US|CA|AU|NZ|HK|SG|[ACRSZ])?[$€£¥₺₹₽₪])"
_CODE = "(?:USD|EUR|GBP|CHF|JPY|TRY|SYP)"
_CURRENCY = rf"(?:{_SYMBOL}|{_CODE}{SPACE}){SPACE}?"
# A hyphen is a sign where no word, closing mark, dash or "3 " stands before it: not in 3-5, M-4, "3 -5".
_MARK = (r"(?:(?:(?<![\w)\]%°.…/–—−+-])|(?<=\d–))(?:[−+]|(?<!\d\s)(?<!%\s)[-–‑])"
         r"|(?<!\d\s)(?<!\w)(?:minus|negative)\s+)")
BEFORE = re.compile(rf"(?P<sign>{_MARK})?(?P<currency>{_CURRENCY})?(?P<inner>(?<=[$€£¥₺₹₽₪])[-−])?\Z", re.IGNORECASE)
_HEDGES = re.compile(rf"(?:(?<![\w-])(?:{_HEDGE})(?:\s+(?:{_HEDGE}))*\s+|[~≈≃<>≤≥±]\s*)\Z", re.IGNORECASE)
# Most numbers have no hedge: one look at the last word spares them the search.
_HEDGE_ENDINGS = (*"~≈≃<>≤≥±", *spelled.listed("""than over under above below as least most to of nearly almost about
around roughly approximately approx approx. circa ca. c. some barely virtually estimated several many few perhaps maybe
possibly"""))

_WORD = r"[^\W\d_]+(?!\w)"
_ATTACHED = ("km/h|kWh|MWh|GWh|kHz|MHz|GHz|Hz|km|cm|mm|kg|mg|ml|ha|min|ms|am|pm|kW|MW|GW|kV|kB|KB|MB|GB|TB|"
             "bn|mn|tn|[mgtlhsxkKMV]")
# Words that make another unit of the measure behind them: six working days are not six days.
_MADE_BY = "full|whole|entire|solid|straight|working|business|calendar|consecutive|successive|long|short"
_MADE = rf"(?:(?:{_MADE_BY})\s+)+(?:{spelled.MEASURES})s?(?!\w)"
_RATE = re.compile(rf"(?:\s+(?:per|an?|each|every)\s+|/)(?P<each>{spelled.MEASURES}|h|min|s)(?!\w)(?!\s+(?:{spelled.FROM_THEN})(?!\w))",
                   re.IGNORECASE)
_UNIT = re.compile(
    rf"(?P<percent>\s?[%٪％]|(?:\s+|{HYPHEN})(?i:per\s?cent)(?!\w))"
    rf"|\s?(?P<degree>°\s?[CF]?(?!\w))"
    rf"|{SPACE}?(?P<money>[$€£¥₺₹₽₪])(?!{SPACE}?\d)"
    rf"|(?P<attached>(?<=\d)(?:{_ATTACHED})(?:[²³]|(?<=m)[23])?(?![\w²³]))"
    rf"|(?:\s+|{HYPHEN})(?P<word>percentage[\s-]points?(?!\w)|(?:square|cubic|nautical)\s+{_WORD}|{_MADE}|[kcm]?m[²³]|[kcm]?m[23](?!\w))"
    rf"|\s+an?\s+(?P<after_article>{_WORD})"
    rf"|\s+(?P<spaced>{_WORD}(?:{HYPHEN}{_WORD})*)|{HYPHEN}(?P<joined>{_WORD})")
_TRAILING = re.compile(r"\s+(or\s+(?:so|more|less|fewer|above|below|over|under))(?!\w)|(\+)(?![\w+])", re.IGNORECASE)


def is_currency(unit: str) -> bool:
    """Whether a unit is a sign or code that stands before its number."""
    return bool(re.fullmatch(f"{_SYMBOL}|{_CODE}", unit))


_MONEY_NAMES = {"€": "euro", "eur": "euro", "$": "dollar", "us$": "dollar", "usd": "dollar", "£": "pound", "gbp": "pound", "chf": "franc",
                "¥": "yen", "jpy": "yen", "₺": "lira", "try": "lira"}
_MONEY_WORDS = frozenset({*_MONEY_NAMES.values(), "cent", "penny", "pence", "rouble", "rupee", "shekel"})
_SPELLINGS = {"kilometer": "kilometre", "km": "kilometre", "meter": "metre", "m": "metre", "centimeter": "centimetre", "cm": "centimetre",
              "millimeter": "millimetre", "mm": "millimetre", "kilo": "kilogram", "kg": "kilogram", "g": "gram", "t": "tonne",
              "liter": "litre", "l": "litre", "ha": "hectare", "h": "hour", "min": "minute", "s": "second", "feet": "foot", "inche": "inch",
              "centurie": "century"}
_POWERS = {"²": "square ", "³": "cubic ", "2": "square ", "3": "cubic "}


def unit_name(unit: str) -> str:
    """A unit by its name in small letters and the singular: € is as good as euros, km² as square kilometres."""
    words = normalised(unit)
    if rate := _RATE.search(words):
        return f"{unit_name(words[: rate.start()])} per {unit_name(rate['each'])}"
    if power := re.fullmatch(r"([kcm]?m)([²³23])", words):
        return _POWERS[power[2]] + _SPELLINGS[power[1]]
    made, gap, last = words.rpartition(" ")
    name = last if len(last) == 1 else last.removesuffix("s")
    return made + gap + (_MONEY_NAMES.get(last) or _MONEY_NAMES.get(name) or _SPELLINGS.get(name, name))


def is_money(unit: str) -> bool:
    """Whether a unit is one of money, as a sign, a code or a word."""
    return is_currency(unit) or unit_name(unit) in _MONEY_WORDS


def normalised(words: str) -> str:
    """Lower case, white space folded."""
    return " ".join(words.lower().split())


def hedge_before(text: str, start: int) -> tuple[str, int]:
    """The hedge directly before `start` and where it begins; ("", start) where there is none."""
    if not text[max(0, start - HEDGE_WINDOW):start].rstrip().lower().endswith(_HEDGE_ENDINGS):
        return "", start
    match = _HEDGES.search(text, max(0, start - HEDGE_WINDOW), start)
    return (normalised(match[0]), match.start()) if match else ("", start)


def trailing_hedge(text: str, end: int) -> tuple[str, int]:
    """What softens from behind, "or more", "or so" or "+", directly at `end`, and where it ends; ("", end) where there is none."""
    match = _TRAILING.match(text, end)
    return (normalised(match[0]), match.end()) if match else ("", end)


def unit_after(text: str, end: int, past_article: bool = False) -> tuple[str, int]:
    """The unit directly at `end` as written ("%" for every percent), and where it ends; ("", end) without one.

    A rate is part of the unit: "kilometres per hour".
    `past_article` reads past an article: "half a year" and "twice a year" have the unit year.
    """
    match = _UNIT.match(text, end)
    if not match:
        return "", end
    if match["percent"]:
        return "%", match.end()
    if match["degree"]:
        return "".join(match["degree"].split()), match.end()
    unit = match[match.lastgroup]
    if unit.lower() in spelled.NOT_UNITS or (match["after_article"] and not past_article):
        return "", end
    rate = _RATE.match(text, match.end())
    return (unit + rate[0], rate.end()) if rate else (unit, match.end())
