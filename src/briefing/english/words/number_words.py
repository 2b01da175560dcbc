"""The English words that make numbers, and what a run of them is worth.

A run such as "two and a half million" is read left to right: a cardinal, then what may follow it (an ordinal ending,
a denominator, "and a half", a magnitude). Words that are numbers in one sense only are judged by their neighbours.
"""

from dataclasses import dataclass
from decimal import Decimal

from briefing.lazy_patterns import lazily


def listed(words: str) -> list[str]:
    """The words of a list that is written in one string."""
    return words.split()


ONES = {word: value for value, word in enumerate(
    listed("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"))} | {"nought": 0}
TENS = {word: value * 10 for value, word in enumerate(
    listed("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)} | {"fourty": 40}
SMALL = ONES | TENS
MAGNITUDES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
              "trillion": 10**12}
SCALES = {"hundred": 100, "dozen": 12} | MAGNITUDES
PLURALS = {f"{word}s": value for word, value in ({"ten": 10} | SCALES).items()}
ORDINALS = {word: value for value, word in enumerate(
    listed("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"), start=1)}
TENS_ORDINALS = {f"{word[:-1]}ieth": value for word, value in TENS.items()}
SCALE_ORDINALS = {f"{word}th": value for word, value in SCALES.items() if word not in ("dozen", "lakh", "crore")}
ALL_ORDINALS = ORDINALS | TENS_ORDINALS | SCALE_ORDINALS
DENOMINATORS = {"half": 2, "quarter": 4} | {word: n for word, n in ALL_ORDINALS.items() if n > 2}
PARTS = {"halves": 2} | {f"{word}s": n for word, n in DENOMINATORS.items() if word != "half"}
MULTIPLES = {"both": 2, "once": 1, "twice": 2, "thrice": 3, "halved": 0.5, "doubled": 2, "tripled": 3, "trebled": 3, "quadrupled": 4}
MULTIPLES |= {f"{word}fold": value for word, value in SMALL.items() if value > 1}
# These count before a measure alone: double the votes, triple that of spring; not a double room.
COMPARING = {"double": 2, "triple": 3, "treble": 3, "quadruple": 4}
MEASURES = ("second|minute|hour|day|week|fortnight|month|year|decade|century|generation|millennium|metre|meter|"
            "kilometre|kilometer|centimetre|centimeter|millimetre|millimeter|mile|foot|inch|yard|hectare|acre|litre|"
            "liter|gallon|gram|kilo|kilogram|pound|ounce|tonne|ton|degree")
FROM_THEN = "after|before|later|earlier|ago|since"  # what counts a stretch of time from a moment: "a year later"
# Words that never name what is counted.
NOT_UNITS = frozenset(listed("""
a about after ago all also although among an and any are around as at be because been before between both but by can
cannot could did do does down during each earlier every fewer for from had has have he her hers him his i if in into
is it its later less many may me might more most must my near nor not of off on only or our out over per she should
since so some than that the their them then there these they this those though through to too under until up us was we
were what when where whether which while who whom whose why will with within without would yet you your
"""))
PAIRS = frozenset({"pair", "couple"})
WORDS = frozenset().union(SMALL, SCALES, PLURALS, ALL_ORDINALS, DENOMINATORS, PARTS, MULTIPLES, COMPARING)


def cardinals(first: int, last: int) -> str:
    """The words of the numbers from one to another, both in it, as they stand in a pattern: cardinals(1, 3) is one|two|three."""
    return "|".join(word for word, value in SMALL.items() if first <= value <= last)


# One branch per first letter: the search rejects most words of a text at their first letter.
_BRANCHES = (f"{first}(?:{'|'.join(word[1:] for word in sorted(WORDS) if word[0] == first)})"
             for first in sorted({word[0] for word in WORDS}))
# "a pair of scissors" counts, "the married couple" does not; "once a year" does, "once upon a time" does not.
_WORD = (rf"(?:(?!once(?!\s+(?:an?|every|each|per|in)\s+(?:{MEASURES})\b|\s+(?:daily|nightly|weekly|monthly|yearly|"
         rf"annually)\b))(?:{'|'.join(_BRANCHES)})(?!\w)"
         r"|(?:pair|couple)(?=\s+of\b))")
_NO_MULTIPLE = r"(?!(?:double|triple|treble|quadruple)(?!\w|\s+(?:the|that|those|what|its|their|his|her|as)\b))"
_GAP = r"(?:\s+|[-‑])"
_POINT = rf"point{_GAP}(?=(?:zero|nought|one|two|three|four|five|six|seven|eight|nine)(?!\w))"
RUN = rf"(?:an?{_GAP})?{_NO_MULTIPLE}{_WORD}(?:{_GAP}(?:{_POINT}|(?:and|of){_GAP})?(?:an?{_GAP})?{_NO_MULTIPLE}{_WORD})*"
_TOKEN = lazily(r"[a-z]+")


@dataclass(frozen=True)
class Spoken:
    """A number found in a run: tokens `first` up to `last` (exclusive), with its value and kind.

    `article` tells that it opens with a or an; `vague` that it is an indefinite plural such as "thousands".
    """

    first: int
    last: int
    value: Decimal
    kind: str
    article: bool = False
    vague: bool = False


def tokens_of(run: str, start: int) -> list[tuple[str, int, int]]:
    """The words of a run in lower case, each with its start and end; `start` is where the run stands."""
    return [(match[0], start + match.start(), start + match.end()) for match in _TOKEN.finditer(run)]


def read_spoken(words: list[str], at: int, split_at_and: bool) -> Spoken | None:
    """The longest number that opens with token `at`, or None.

    `split_at_and` is for "between one hundred and two thousand", where "and" divides two numbers.
    """
    if words[at] in ("a", "an"):
        return _after_article(words, at, split_at_and)
    return (_standalone(words, at) or _ordinal_or_fraction(words, at)
            or _cardinal_and_more(words, at, split_at_and))


def _word(words: list[str], at: int) -> str:
    return words[at] if at < len(words) else ""


def _after_article(words: list[str], at: int, split_at_and: bool) -> Spoken | None:
    following = _word(words, at + 1)
    if following in PAIRS:
        return Spoken(at, at + 2, Decimal(2), "multiple", True)
    if following in DENOMINATORS:
        return _scaled(words, at, at + 2, Decimal(1) / DENOMINATORS[following], "fraction", article=True)
    if following in SCALES:
        spoken = _cardinal_and_more(words, at + 1, split_at_and)
        return spoken and Spoken(at, spoken.last, spoken.value, spoken.kind, True)
    return None


def _standalone(words: list[str], at: int) -> Spoken | None:
    word = words[at]
    if word in MULTIPLES or word in PAIRS or word in COMPARING:
        return Spoken(at, at + 1, Decimal((MULTIPLES | COMPARING).get(word, 2)), "multiple")
    if word in PLURALS and _word(words, at + 1) == "of" and _word(words, at + 2) in PLURALS:
        return Spoken(at, at + 3, Decimal(PLURALS[word] * PLURALS[words[at + 2]]), "words", vague=True)
    if word in PLURALS and word != "tens":
        return Spoken(at, at + 1, Decimal(PLURALS[word]), "multiple" if word == "dozens" else "words", vague=True)
    return None


def _ordinal_or_fraction(words: list[str], at: int) -> Spoken | None:
    word = words[at]
    if word == "half":
        return _scaled(words, at, at + 1, Decimal("0.5"), "fraction")
    if word == "quarter" and (_word(words, at + 1) in SCALES or (_word(words, at + 1) == "of" and _word(words, at + 3) in SCALES)):
        return _scaled(words, at, at + 1, Decimal("0.25"), "fraction")
    if word in ALL_ORDINALS:
        return Spoken(at, at + 1, Decimal(ALL_ORDINALS[word]), "ordinal")
    return None


def _cardinal_and_more(words: list[str], at: int, split_at_and: bool) -> Spoken | None:
    value, last = read_cardinal(words, at, split_at_and)
    if last == at:
        return None
    if _word(words, last) == "point":
        return _decimal(words, at, last, value)
    following = _word(words, last)
    if following in PARTS or (value == 1 and words[at] == "one" and following in DENOMINATORS):
        return _scaled(words, at, last + 1, Decimal(value) / (PARTS | DENOMINATORS)[following], "fraction")
    ordinal = _ordinal_ending(words, at, last, value)
    if ordinal:
        return ordinal
    extra, end = and_a_part(words, last)
    if extra:
        # "a million and a half" is 1.5 million, "two and a half million" 2.5 million
        scale = MAGNITUDES.get(words[last - 1], 1)
        return _scaled(words, at, end, value + extra * scale, "fraction")
    kind = "multiple" if words[last - 1] in ("dozen", "dozens") else "words"
    return Spoken(at, last, Decimal(value), kind)


def _decimal(words: list[str], at: int, last: int, value: int) -> Spoken:
    """A decimal in words, with the magnitude behind it: two point nine million."""
    digits, end = "", last + 1
    while ONES.get(_word(words, end), 10) < 10:
        digits, end = digits + str(ONES[words[end]]), end + 1
    found = Decimal(f"{value}.{digits}")
    while _magnitude(_word(words, end)):
        found, end = found * _magnitude(words[end]), end + 1
    return Spoken(at, end, found, "words")


def _ordinal_ending(words: list[str], at: int, last: int, value: int) -> Spoken | None:
    """The ordinal that a cardinal ends in: "twenty-first", "one hundred and fifth", "two hundredth"."""
    following = _word(words, last)
    if following in SCALE_ORDINALS:
        return Spoken(at, last + 1, Decimal(value * SCALE_ORDINALS[following]), "ordinal")
    if following == "and" and words[last - 1] in SCALES:
        last, following = last + 1, _word(words, last + 1)
    room = 10 if words[last - 1] in TENS else 100 if words[last - 1] in {"and", *SCALES} else 0
    part = (ORDINALS | TENS_ORDINALS).get(following, room)
    return Spoken(at, last + 1, Decimal(value + part), "ordinal") if part < room else None


def and_a_part(words: list[str], at: int) -> tuple[Decimal, int]:
    """The worth of "and a half" or "and three quarters" at `at`, and where it ends; zero where there is none."""
    if _word(words, at) == "and":
        count = 1 if _word(words, at + 1) in ("a", "an", "one") else ONES.get(_word(words, at + 1), 0)
        parts = DENOMINATORS if count == 1 else PARTS
        if count and _word(words, at + 2) in parts:
            return Decimal(count) / parts[words[at + 2]], at + 3
    return Decimal(0), at


def _scaled(words: list[str], at: int, last: int, value: Decimal, kind: str, article: bool = False) -> Spoken:
    """A fraction, times the magnitude that follows: "half a million", "a quarter of a million", "half-million"."""
    scale_at = last + (_word(words, last) == "of")
    scale_at += _word(words, scale_at) in ("a", "an")
    plainly = scale_at == last or _word(words, scale_at - 1) in ("a", "an")
    if plainly and _word(words, scale_at) in SCALES:
        kind = "multiple" if words[scale_at] == "dozen" else "words"
        return Spoken(at, scale_at + 1, value * SCALES[words[scale_at]], kind, article)
    return Spoken(at, last, value, kind, article)


def read_cardinal(words: list[str], at: int, split_at_and: bool = False) -> tuple[int, int]:
    """The cardinal that opens with token `at` and the token after it; (0, at) where there is none."""
    total, last, limit = 0, at, 10**15
    while True:
        opening = last + (last > at and not split_at_and and _word(words, last) == "and")
        group, after = _below_thousand(words, opening, split_at_and)
        if opening > last and _word(words, after) in {*PARTS, *DENOMINATORS}:  # "two million and one half"
            return total, last
        magnitude = _magnitude(_word(words, after))
        if after == opening and (last > at or not magnitude):
            return total, last
        if magnitude >= limit:  # "one thousand and two thousand" are two numbers
            return total, last
        total += (group if after > opening else 1) * (magnitude or 1)
        last, limit = after + bool(magnitude), magnitude
        while magnitude and total < 10**15 and _magnitude(_word(words, last)):  # "a hundred thousand million"
            total, last = total * _magnitude(words[last]), last + 1
        if not magnitude:
            return _dozens(words, total, last)


def _magnitude(word: str) -> int:
    return MAGNITUDES.get(word.removesuffix("s"), 0)


def _dozens(words: list[str], total: int, last: int) -> tuple[int, int]:
    if _word(words, last).removesuffix("s") == "dozen":
        return total * 12, last + 1
    return total, last


def _below_thousand(words: list[str], at: int, split_at_and: bool) -> tuple[int, int]:
    value, last = _below_hundred(words, at)
    if _word(words, last).removesuffix("s") != "hundred":
        return (12, at + 1) if last == at and _word(words, at) == "dozen" else (value, last)
    value, last = (value if last > at else 1) * 100, last + 1
    opening = last + (not split_at_and and _word(words, last) == "and")
    rest, after = _below_hundred(words, opening)
    # "one hundred and two hundred" are two numbers; so are "hundred and two thirds" and "hundred, two dozen"
    if after == opening or _word(words, after) in {"hundred", "dozen", *PARTS}:
        return value, last
    return value + rest, after


def _below_hundred(words: list[str], at: int) -> tuple[int, int]:
    word, following = _word(words, at), _word(words, at + 1)
    if word in TENS and 0 < ONES.get(following, 0) < 10:
        return TENS[word] + ONES[following], at + 2
    return (SMALL[word], at + 1) if word in SMALL else (0, at)
