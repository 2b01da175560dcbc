"""Every quantity of a text: its value or interval, how exact it is, what it counts or measures, per what, and which way it goes.

Numbers that stand in dates, references and times are not among them: `read` blanks these first.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english import equivalence
from briefing.english.hedges import hedge_behind, hedges_before
from briefing.english.noun_phrases import money_before, phrase_after
from briefing.english.number_words import listed
from briefing.english.numbers import Number, find_numbers

MEASURED_SHARES = frozenset(("per cent", "share"))
_ONE_IN = re.compile(r"(?P<noun>\s+[^\W\d_]+){0,2}\s+(?:in|out\s+of)(?:\s+every)?\s+|-in-", re.IGNORECASE)
_DASH = re.compile(r"\s?[–—‑-]\s?|\s?(?:\.\.|…)\s?")
_WORD_JOINT = re.compile(r"[\s-]+(?P<word>to|or|and|through)[\s-]+(?:(?:about|around|some|as\s+many\s+as)\s+)?", re.IGNORECASE)
_SHARED = re.compile(
    r"\s?(?:[–—×x/±]|\+/-)\s?|,\s+(?:and\s+|or\s+)?|\s+(?:and|or|to|by|x|plus\s+or\s+minus)\s+|-\s?(?:to|or|and)\s|-", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"(?<!\w)(?:between|anything\s+from|anywhere\s+from|anywhere\s+between|anything\s+between|ranging\s+from|ranges\s+from|ranged\s+from|aged)(?:\s+\w+)?\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
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
_CHANGING = re.compile(
    rf"(?<!\w)(?:{_WAYS}|went|goes|gone|changed|change|moved|up|down|widened|narrowed|doubled|halved|turned|expanded|revised)(?!\w)(?:[^.;]|[.](?=\d))*\Z",
    re.IGNORECASE,
)
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
_EQUALS = re.compile(r"(?<!\w)[nN]\s?=\s?\Z")
_MAGNITUDE_WORD = re.compile(
    r"(?i)(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|bn|mn|tn|bln|mln|mil|mio|(?<=[\d ])[mkb]m?)s?\Z"
)


@dataclass(frozen=True)
class Quantity:
    """A quantity as written. Offsets are code points from the start of the text, end exclusive; `start` and `end` hold the
    number alone, `whole` what belongs to it before and behind.

    `value` is signed; a percentage is not divided by 100; a share (half, four in ten) is a part of 1. `last` is the other end
    of a range, in the order written. `kind` is number, ordinal, share, multiple, article or vague (thousands). `hedges` are
    classes of the table. `unit` is a name of the table or a glued token, `nouns` are the stems of the noun phrase, `rate` the
    names of what it is per. `way` is up or down where the text says so, `role` from or to in a change. `age` tells an age,
    `tolerance` what stands behind ±, `compared` what another number is compared with: above the 15 per cent that were
    allowed. `softened` are the words before it that soften it.
    """

    start: int
    end: int
    whole: tuple[int, int]
    text: str
    value: Decimal
    kind: str
    last: Decimal | None = None
    hedges: frozenset[str] = frozenset()
    unit: str = ""
    nouns: tuple[str, ...] = ()
    rate: frozenset[str] = frozenset()
    way: str = ""
    role: str = ""
    age: bool = False
    tolerance: bool = False
    digits: bool = False
    compared: bool = False
    softened: str = ""


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Every quantity of `text` in reading order, in time linear in its length. No two overlap."""
    read: list[Quantity] = []
    for number in find_numbers(text):
        if number.kind not in ("name", "time") and not (read and number.start < read[-1].whole[1]):  # the million of parts per million
            read += [one for one in (_quantity(text, number),) if one is not None]
    return tuple(_ranges(text, _shares(text, _sharing(text, read))))


def _quantity(text: str, number: Number) -> Quantity | None:
    start, value = number.start, number.value
    if number.kind == "multiple" and number.text.lower() == "once" and not phrase_after(text, number.end).rate:
        return None
    money, start, sign = money_before(text, start)
    if sign in ("-", "−"):
        value = value.copy_negate() if value > 0 else value
    if equals := _EQUALS.search(text, max(0, start - 6), start):
        start = equals.start()
    figure = re.compile(r"(?:minus\s+|[-−+]\s?)?", re.IGNORECASE).match(text, number.start).end()
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
    unit = (
        money or phrase.unit or (equivalence.unit_of(number.unit) or number.unit if number.unit.isupper() and len(number.unit) == 3 else "")
    )
    combined = equivalence.unit_of(f"{unit} per {min(phrase.rate)}") if len(phrase.rate) == 1 else ""
    if combined:
        unit, phrase = combined, replace(phrase, rate=frozenset())
    if number.kind == "article":
        phrase = replace(phrase, unit=equivalence.unit_of(number.unit.lower()) or phrase.unit)
        unit = phrase.unit
    later, end = hedge_behind(text, max(phrase.end, at))
    hedges |= {one for one in (behind, later) if one}
    if number.kind == "words" and re.fullmatch(
        r"(?i)(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\s+of\s+\w+)?", number.text
    ):
        hedges |= {"vague"}
    kind = {"digits": "number", "words": "number", "fraction": "share" if _is_share(number, unit, phrase.nouns) else "number"}.get(
        number.kind, number.kind
    )
    way, end = _way(text, whole_start, max(end, below.end() if below else 0))
    if kind == "ordinal":
        hedges = frozenset()
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
        " ".join(text[whole_start:start].lower().split()).strip("( ") if hedges else "",
    )


def _is_share(number: Number, unit: str, nouns: tuple[str, ...]) -> bool:
    """Whether a fraction is a part of something: half of them; not half an hour, 2½ km."""
    return 0 < number.value < 1 and not unit and not equivalence.unit_of(number.unit.lower() if number.unit else "")


def _is_age(text: str, number: Number) -> bool:
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
    before = _WAY_BEFORE.search(text, max(0, start - 56), start) or _GOES.search(text, max(0, start - 24), start)
    return (equivalence.table("way")[before["way"].lower()], end) if before else ("", end)


def _sharing(text: str, found: list[Quantity]) -> list[Quantity]:
    """What is written once for several: 12, 15 and 20 km; €3–5; from 38.4 to 41.9 years; 421.3 ± 0.4 ppm."""
    result = list(found)
    shared = False
    for at in range(len(result) - 2, -1, -1):
        one, other = result[at], result[at + 1]
        joins = one.kind == other.kind and _is_joint(text, one, other) and (shared or text[one.end : other.whole[0]].strip() != ",")
        shared = joins
        if not one.unit and not one.nouns and joins:
            result[at] = replace(one, unit=other.unit, nouns=other.nouns, rate=one.rate or other.rate, age=one.age or other.age)
    for at in range(1, len(result)):
        one, other = result[at - 1], result[at]
        if equivalence.is_money(one.unit) and not other.unit and not other.nouns and _is_joint(text, one, other):
            result[at] = replace(other, unit=one.unit)
        if other.tolerance and one.end <= other.start and not other.unit:
            result[at] = replace(other, unit=one.unit)
    return result


def _is_joint(text: str, one: Quantity, other: Quantity) -> bool:
    joint = text[max(one.end, one.whole[1]) : other.whole[0]]
    if len(joint) > 24:
        return False
    if other.tolerance and not joint.strip():
        return True
    return bool(_SHARED.fullmatch(joint)) or (one.role == "from" and other.role == "to" and len(joint) < 8)


def _shares(text: str, found: list[Quantity]) -> list[Quantity]:
    """Four in ten, one household in four, three out of five: one share."""
    result: list[Quantity] = []
    for one in found:
        last = result[-1] if result else None
        if (
            last is not None
            and last.last is None
            and 0 < last.value < one.value <= 1000
            and last.kind == one.kind == "number"
            and not last.unit
            and not one.unit
            and one.start - last.end < 40
            and _ONE_IN.fullmatch(text[last.end : one.start])
            and last.value == int(last.value)
            and _is_plain(one)
        ):
            result[-1] = replace(
                last,
                end=one.end,
                whole=(last.whole[0], one.whole[1]),
                text=text[last.start : one.end],
                value=last.value / one.value,
                kind="share",
                nouns=last.nouns or one.nouns,
                unit="",
            )
        else:
            result.append(one)
    return result


def _is_plain(one: Quantity) -> bool:
    return not one.hedges and (not one.digits or one.value <= 100)


def _ranges(text: str, found: list[Quantity]) -> Iterator[Quantity]:
    at = 0
    while at < len(found):
        one = found[at]
        other = found[at + 1] if at + 1 < len(found) else None
        if other is not None and one.kind == other.kind and one.kind in ("number", "share") and _is_range(text, one, other):
            first = _with_magnitude(one, other)
            yield replace(
                other,
                start=one.start,
                whole=(one.whole[0], other.whole[1]),
                text=text[one.start : other.end],
                value=first,
                last=other.value,
                hedges=one.hedges | other.hedges,
                unit=other.unit or one.unit,
                age=one.age or other.age,
                nouns=other.nouns or one.nouns,
                rate=one.rate | other.rate,
                role="",
                way=one.way or other.way,
            )
            at += 2
            continue
        yield one
        at += 1


def _with_magnitude(one: Quantity, other: Quantity) -> Decimal:
    """2–3 million is from 2 million: the magnitude is written once."""
    magnitude = _MAGNITUDE_WORD.search(other.text)
    if not magnitude or _MAGNITUDE_WORD.search(one.text):
        return one.value
    head = find_numbers(other.text[: magnitude.start()].strip(" -"))
    if not head or not head[0].value or one.value > head[0].value:
        return one.value
    return one.value * (other.value / head[0].value)


def _is_range(text: str, one: Quantity, other: Quantity) -> bool:
    if (one.nouns and one.nouns != other.nouns) or (one.unit and one.unit != other.unit):
        return False
    joint = text[one.end : other.whole[0]] if other.whole[0] > one.end else text[one.end : other.start]
    if other.start - max(one.end, one.whole[1]) > 24 or one.last is not None:
        return False
    before = text[max(0, one.whole[0] - 40) : one.whole[0]]
    gap = text[max(one.end, one.whole[1]) : other.whole[0]] if one.unit and one.whole[1] > one.end else joint
    if _DASH.fullmatch(joint) or (one.unit == other.unit and _DASH.fullmatch(gap)):
        return True
    word = _WORD_JOINT.fullmatch(gap) or _WORD_JOINT.fullmatch(text[one.whole[1] : other.start])
    if not word:
        return False
    if word["word"].lower() == "and":
        return bool(re.search(r"(?i)(?<!\w)between\s+(?:\w+\s+)?[^\w\s]?\Z", before)) and one.hedges <= other.hedges | {"about"}
    if word["word"].lower() == "or":
        return one.value < other.value <= one.value * 3 and one.unit == other.unit
    if one.role == "from":
        start = one.whole[0]
        clause = text[max(0, start - 120) : start]
        return not _CHANGING.search(re.split(r"[.;]\s", clause)[-1]) and one.value < other.value
    return bool(_BETWEEN.search(before)) or one.value < other.value
