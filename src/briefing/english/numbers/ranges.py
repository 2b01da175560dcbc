"""What several numbers say together: a range, one share, a unit that is written once for all."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefing.english.numbers.quantity import Quantity
from briefing.english.numbers.written_numbers import find_written
from briefing.english.words import equivalence
from briefing.english.words.conversion import factor, parts
from briefing.lazy_patterns import lazily

_NO_NOUN = r"(?!(?:with|at|by|on|for|after|and|from|to|is|are|was|were)\s)"
_ONE_IN = lazily(rf"(?P<noun>\s+{_NO_NOUN}[^\W\d_]+){{0,2}}\s+(?:in|out\s+of)(?:\s+every)?\s+|-in-", re.IGNORECASE)
_DASH = lazily(r"\s?[–—‑-]\s?|\s?(?:\.\.|…)\s?")
_SPACED = lazily(r"\s[–—‑-]\s")
_WORD_JOINT = lazily(r"[\s-]+(?P<word>to|or|and|through)[\s-]+(?:(?:about|around|some|as\s+many\s+as)\s+)?", re.IGNORECASE)
_SHARED = lazily(
    r"\s?(?:[–—×x/±]|\+/-)\s?|,\s+(?:and\s+|or\s+)?|\s+(?:and|or|to|by|x|plus\s+or\s+minus)\s+|-\s?(?:to|or|and)\s|-", re.IGNORECASE
)
_IN_OTHER_WORDS = lazily(r",\s+or\s+", re.IGNORECASE)
_BETWEEN = lazily(
    r"(?<!\w)(?:between|anything\s+from|anywhere\s+from|anywhere\s+between|anything\s+between|ranging\s+from|ranges\s+from|ranged\s+from|aged)(?:\s+\w+)?\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
_BETWEEN_TWO = lazily(r"(?<!\w)between\s+(?:the\s+ages\s+of\s+|\w+\s+)?[^\w\s]?\Z", re.IGNORECASE)
_AGED = lazily(r"(?<!\w)(?:aged?|ages(?:\s+of)?|,)\s+(?:\d+,\s+)?\Z", re.IGNORECASE)
_WAYS = equivalence.pattern("way")
_CHANGING = lazily(
    rf"(?<!\w)(?:{_WAYS}|went|goes|gone|changed|change|moved|up|down|widened|narrowed|doubled|halved|turned|expanded|revised)(?!\w)(?:[^.;]|[.](?=\d))*\Z",
    re.IGNORECASE,
)
_MAGNITUDE_WORD = lazily(
    r"(?i)(?:hundred|thousand|million|billion|trillion|lakh|crore|dozen|bn|mn|tn|bln|mln|mil|mio|(?<=[\d ])[mkb]m?)s?\Z"
)


def put_together(text: str, found: list[Quantity]) -> list[Quantity]:
    """The quantities of a text, with what they share, shares and ranges each as one."""
    return _compounds(text, list(_ranges(text, _shares(text, _sharing(text, found)))))


_PARTS_JOINT = lazily(r",?\s+(?:and\s+)?|-(?:and-)?", re.IGNORECASE)


def _compounds(text: str, found: list[Quantity]) -> list[Quantity]:
    """What is told in two units is one, in the smaller: six years and four months, 3 hours 30 minutes."""
    result: list[Quantity] = []
    for one in found:
        last = result[-1] if result else None
        if last is not None and _is_next_part(text, last, one):
            worth = factor(last.unit, one.unit) or 1
            result[-1] = replace(
                one,
                start=last.start,
                whole=(last.whole[0], one.whole[1]),
                text=text[last.start : one.end],
                value=last.value * worth + one.value,
                hedges=last.hedges | one.hedges,
                way=last.way or one.way,
                role=last.role,
            )
        else:
            result.append(one)
    return result


def _is_next_part(text: str, one: Quantity, other: Quantity) -> bool:
    return (
        one.kind in ("number", "article")
        and other.kind == "number"
        and one.last is other.last is None
        and not (one.nouns or one.rate or other.hedges)
        and one.value == int(one.value)
        and parts(one.unit, other.unit)
        and bool(_PARTS_JOINT.fullmatch(text[one.whole[1] : other.start]))
        and other.value < (factor(one.unit, other.unit) or 0)
    )


def _sharing(text: str, found: list[Quantity]) -> list[Quantity]:
    """What is written once for several: 12, 15 and 20 km; €3–5; from 38.4 to 41.9 years; 421.3 ± 0.4 ppm."""
    result = list(found)
    shared = False
    for at in range(len(result) - 2, -1, -1):
        one, other = result[at], result[at + 1]
        joins = one.kind == other.kind and _is_joint(text, one, other) and (shared or text[one.end : other.whole[0]].strip() != ",")
        shared = joins
        if joins and one.unit == "metre" and _is_million_like(one, other, text):
            one = result[at] = replace(one, value=one.value * 10**6, unit="", end=one.end + 1, text=f"{one.text}m")
        if not one.unit and not one.nouns and joins:
            result[at] = replace(one, unit=other.unit, nouns=other.nouns, rate=one.rate or other.rate, age=one.age or other.age)
    for at in range(1, len(result)):
        one, other = result[at - 1], result[at]
        if equivalence.is_money(one.unit) and one.kind == other.kind and not (other.unit or other.nouns) and _is_joint(text, one, other):
            result[at] = replace(other, unit=one.unit)
        if other.unit == "metre" and text[other.end :][:1] == "m" and _is_glued_million(one, other, text):
            result[at] = replace(other, value=other.value * 10**6, unit=one.unit, end=other.end + 1)
        is_aged = one.age and _AGED.search(text, max(0, one.whole[0] - 24), one.start)
        if is_aged and not (other.age or other.unit or other.nouns) and _is_joint(text, one, other):  # aged 19 and 43
            result[at] = replace(other, age=True)
        if other.tolerance and one.end <= other.start and not other.unit:
            result[at] = replace(other, unit=one.unit)
    return result


def _is_glued_million(one: Quantity, other: Quantity, text: str) -> bool:
    """Whether an m is a million, as it is with the money directly before: SEK 612m (2018: 701m)."""
    return equivalence.is_money(one.unit) and bool(re.search(r"\d(?:m|bn)\Z", text[one.start : one.end])) and other.start - one.end < 40


def _is_million_like(one: Quantity, other: Quantity, text: str) -> bool:
    """Whether an m is a million, as it is with the number that it is joined with: from 310m to 350m florins."""
    return text[one.end : one.end + 1] == "m" and other.unit != "metre" and bool(re.fullmatch(r"[\d.,]+m", other.text))


def _is_joint(text: str, one: Quantity, other: Quantity) -> bool:
    joint = text[max(one.end, one.whole[1]) : other.whole[0]]
    if len(joint) > 24 or (other.unit == "per cent" and _IN_OTHER_WORDS.fullmatch(joint)):  # 41,300, or 96 per cent of the seats
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
            and not (last.nouns and one.nouns and last.nouns != one.nouns)  # eleven concerts in 23 cities
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
    head = next(find_written(other.text[: magnitude.start()].strip(" -")), None)
    if head is None or not head.value or one.value > head.value:
        return one.value
    return one.value * (other.value / head.value)


def _is_range(text: str, one: Quantity, other: Quantity) -> bool:
    if (one.nouns and one.nouns != other.nouns) or (one.unit and one.unit != other.unit):
        return False
    joint = text[one.end : other.whole[0]] if other.whole[0] > one.end else text[one.end : other.start]
    if _SPACED.fullmatch(joint) and other.hedges - one.hedges:  # at a cost of £214,000 – some £18,000 over the estimate
        return False
    if other.start - max(one.end, one.whole[1]) > 24 or one.last is not None:
        return False
    before = text[max(0, one.whole[0] - 40) : one.whole[0]]
    gap = text[max(one.end, one.whole[1]) : other.whole[0]] if one.unit and one.whole[1] > one.end else joint
    if _DASH.fullmatch(joint) or (one.unit == other.unit and _DASH.fullmatch(gap)):
        return True
    if one.role == "by" and (one.whole[1] > one.end or other.value > 4 * one.value or _MAGNITUDE_WORD.search(one.text)):
        return False  # cut by 250 million to 5.1 billion
    word = _WORD_JOINT.fullmatch(gap) or _WORD_JOINT.fullmatch(text[one.whole[1] : other.start])
    if not word:
        return False
    if word["word"].lower() == "and":
        return bool(_BETWEEN_TWO.search(before)) and one.hedges <= other.hedges | {"about"}
    if word["word"].lower() == "or":
        return one.value < other.value <= one.value * 3 and one.unit == other.unit
    if one.role == "from":
        start = one.whole[0]
        clause = text[max(0, start - 120) : start]
        return not _CHANGING.search(re.split(r"[.;]\s", clause)[-1]) and one.value < other.value
    return bool(_BETWEEN.search(before)) or one.value < other.value
