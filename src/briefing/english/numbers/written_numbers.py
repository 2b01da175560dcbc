"""Where numbers stand in a text, in digits or in words, and what each is worth; what they count, `quantities` reads.

One pattern finds where a number may open; from there a small reader takes the longest number, and the search goes on
behind it. The text is searched in lower case, offset for offset the same.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from briefing.english.numbers import counting_words, digits
from briefing.english.numbers.digits import FRACTIONS, HYPHEN, SPACE
from briefing.english.numbers.hedges import hedges_before
from briefing.english.words import equivalence
from briefing.english.words import number_words as spelled
from briefing.english.words.noun_phrases import phrase_after
from briefing.english.words.patterns import sure
from briefing.lazy_patterns import lazily

_OPENING = lazily(
    rf"(?P<digits>[\d{FRACTIONS}]|(?<![\w.])\.\d+(?!\d|\.\d))|(?<!\w)(?:(?P<words>{spelled.RUN})"
    rf"|an?\s+(?=(?:(?:full|whole)\s+)?(?P<measure>{spelled.MEASURES})(?!\w)))")
_BETWEEN = lazily(r"(?<!\w)between\s+(?:\w+\s+){0,2}\Z")
_NAMED_DIGITS = lazily(rf"\d+(?:\.\d+)?|\.\d+|[{FRACTIONS}]")
_NAME_BEFORE = lazily(rf"(?:[^\W\d_]|_|[§#№]{SPACE}?|(?P<word>[^\W\d_]+){HYPHEN})\Z")
_PREFIXES = frozenset(spelled.listed("pre post mid ex top under over early late non sub anti inter to and or of by in at from"))
_FROM_THEN = lazily(rf"(?<!second)(?:\s+or\s+(?:so|more|less))?,?\s+(?:{spelled.FROM_THEN})(?!\w)", re.IGNORECASE)
_AND_MORE = lazily(rf"\s+and\s+(?:\d+|{spelled.RUN})\s+(?:seconds?|minutes?|hours?|days?|weeks?|months?)(?!\w)")
AND_A_HALF = lazily(r"\s+and\s+a\s+(half|quarter)(?!\w)", re.IGNORECASE)
_LETTER = lazily(r"[^\W\d_](?![^\W\d_])")
_BY_ITSELF = frozenset("xkKM")  # 3x, 5k, 2M
_ENDING = lazily(r"(?:st|nd|rd|th)(?!\w)")
_CODES = "|".join(form for row in equivalence.rows_of("money") for form in row.forms if re.fullmatch("[A-Z]{3}|[SND]Kr", form))
_CODE = lazily(rf"(?<![A-Za-z])(?:{_CODES})\Z")
_CURRENCY = rf"(?-i:(?:(?<![A-Za-z])[A-Z]{{1,3}}(?=[$£¥]))?[$€£¥₺₹₽₪₩₦฿₴₫]|(?<![A-Za-z])(?:{_CODES})){SPACE}?"
# A hyphen is a sign where no word, closing mark, dash or "3 " stands before it: not in 3-5, M-4, "3 -5".
_MARK = (r"(?:(?:(?<![\w)\]%°.…/–—−+-])|(?<=\d–))(?:[−+]|(?<!\d\s)(?<!%\s)[-–‑])"
         r"|(?<!\d\s)(?<!\w)(?:minus|negative)\s+)")
_BEFORE = lazily(rf"(?P<sign>{_MARK})?(?P<currency>{_CURRENCY})?(?P<inner>(?<=[$€£¥₺₹₽₪₩₦฿₴₫])[-−])?\Z", re.IGNORECASE)
_LONGEST_SIGN = 12  # code points before a number in which its sign and currency are: "negative £"


@dataclass(frozen=True)
class Written:
    """A number as written. Offsets are code points from the start of the text, end exclusive.

    `text` holds sign, digits or words and magnitude ("2.9 million"), but neither hedge nor unit nor "%".
    `value` is signed; a percentage is not divided by 100.
    `kind` is digits, words, ordinal, fraction, multiple (twice, a dozen, both), article (the a of "nearly a year" and
    "a year later"), or name (the 4 of M4, the 19 of COVID-19, the 9 of §9). `measure` is what an article counts.
    `vague` tells an indefinite plural ("thousands"), which never equals the exact number.
    """

    start: int
    end: int
    text: str
    value: Decimal
    kind: str
    measure: str = ""
    vague: bool = False


def find_written(text: str) -> Iterator[Written]:
    """Every number of `text` in reading order; no two overlap. Takes time linear in the length of the text."""
    lowered = text.replace("İ", "I").lower()  # İ is the one letter whose lower case has another length
    at, last = 0, None
    while opening := _OPENING.search(lowered, at):
        if opening["digits"]:
            found = [_in_digits(text, lowered, opening.start())]
        elif last and _is_counted_by(text, last, opening):
            found = []  # the second of "5 second delay", the day of "six hours a day"
        elif opening["measure"]:
            found = _article(text, opening)
        else:
            found = _in_words(text, lowered, opening)
        at = max([opening.end(), *(number.end for number in found)])
        last = found[-1] if found else last
        yield from found


def _is_counted_by(text: str, number: Written, opening: re.Match[str]) -> bool:
    """Whether a word that might be a number is part of what the number before it counts."""
    near = opening.start() - number.end < 24 and number.kind not in ("ordinal", "name")
    return near and phrase_after(text, number.end).end > opening.start()


def _number(text: str, start: int, end: int, value: Decimal, kind: str, vague: bool = False) -> Written:
    """The number between `start` and `end`, with its sign."""
    around = sure(_BEFORE.search(text, max(0, start - _LONGEST_SIGN), start))
    sign = around["sign"] or around["inner"] or ""
    if sign:
        start = around.start("sign" if around["sign"] else "inner")
        value = value if sign == "+" else value.copy_negate()  # unary minus would round
    return Written(start, end, text[start:end], value, kind, "", vague)


# --- digits


def _in_digits(text: str, lowered: str, start: int) -> Written:
    if _is_in_name(text, start):
        return _name(text, start)
    currency = sure(_BEFORE.search(text, max(0, start - _LONGEST_SIGN), start))["currency"]
    found = digits.read_digits(text, lowered, start, bool(currency))
    if ending := _ENDING.match(lowered, found.end):
        return _number(text, start, ending.end(), found.value, "ordinal")
    letter = _LETTER.match(text, found.end) if not currency else None
    if letter and letter[0].isalpha() and not (letter[0] in _BY_ITSELF or equivalence.unit_of(letter[0])):
        return _name(text, start)  # what is glued to digits is their unit, known or not; a letter that is none makes a name: 2b, 5G
    return _number(text, start, found.end, found.value, found.kind)


def _is_in_name(text: str, start: int) -> bool:
    match = _NAME_BEFORE.search(text, max(0, start - 24), start)
    if _CODE.search(text, max(0, start - 4), start):
        return False  # CHF12
    return match is not None and not (match["word"] and match["word"].lower() in _PREFIXES)


def _name(text: str, start: int) -> Written:
    match = sure(_NAMED_DIGITS.match(text, start))
    value = digits.vulgar(match[0]) if match[0] in FRACTIONS else Decimal(match[0])
    return Written(start, match.end(), match[0], value, "name")


# --- words


def _article(text: str, opening: re.Match[str]) -> list[Written]:
    """The a of "nearly a year" and "a year later": it counts where a hedge stands before it, or a moment is counted from."""
    start, (unit_start, unit_end) = opening.start(), opening.span("measure")
    is_more = AND_A_HALF.match(text, unit_end) or _AND_MORE.match(text, unit_end)  # an hour and a half, an hour and ten minutes
    if not (is_more or hedges_before(text, start)[0] - {"only", "average"} or _FROM_THEN.match(text, unit_end)):
        return []
    end = start + len(opening[0].rstrip())
    return [Written(start, end, text[start:end], Decimal(1), "article", text[unit_start:unit_end])]


def _in_words(text: str, lowered: str, opening: re.Match[str]) -> list[Written]:
    """The numbers in a run of number words."""
    tokens = spelled.tokens_of(opening[0], opening.start())
    words = [word for word, _, _ in tokens]
    between = bool(_BETWEEN.search(lowered, max(0, opening.start() - 40), opening.start()))
    found: list[Written] = []
    at = 0
    while at < len(words):
        spoken = spelled.read_spoken(words, at, between and not found)
        if spoken and counting_words.is_counted(lowered, tokens[spoken.first][1], tokens[spoken.last - 1][2]):
            found.append(_spoken_number(text, lowered, tokens, spoken))
        at = spoken.last if spoken else at + 1
    return found


def _spoken_number(text: str, lowered: str, tokens: list[tuple[str, int, int]], spoken: spelled.Spoken) -> Written:
    start, end = tokens[spoken.first][1], tokens[spoken.last - 1][2]
    last, last_start, _ = tokens[spoken.last - 1]
    if spoken.article and last in spelled.ALL_ORDINALS and not counting_words.is_fraction(lowered, start, end):
        return _number(text, last_start, end, Decimal(spelled.ALL_ORDINALS[last]), "ordinal")
    return _number(text, start, end, spoken.value, spoken.kind, spoken.vague)
