"""Whether a number is told of what the source tells it of: 402 cases in Sandi, where the source has 1,390 in Port Ombe and 402 in Sandi.

Where a passage has several numbers of a sort, what tells them apart there must not tell against the number here.
"""

import itertools
import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.context import CONTRASTS, Context, contexts, counts_alike, key_of, meanings_of, words_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import (
    CLAUSE_END,
    LABELLING,
    OF_NOUN,
    OF_WHOLE,
    OUT_OF,
    OWNED,
    OWNER,
    REST,
    TIMED_BY,
    UP_FROM,
    WERE,
)
from briefing.english.words.conversion import sort_of
from briefing.english.words.equivalence import is_money
from briefing.english.words.noun_phrases import is_akin, is_verb
from briefing.english.words.remainder_words import OF
from briefing.english.words.worked_out_words import OF_WHAT, TIMES_ANOTHER, TIMES_OF
from briefing.lazy_patterns import lazily

Item = TypeVar("Item")
Told = tuple[Quantity, Context]
_LABEL = lazily(r"(?:\A|[;.]\s)[^;.]{0,120}:\s+\Z")
_IN_A_ROW = lazily(r"(?<![\w.,])\d[\d.,]*%?,\s+(?:\d[\d.,]*%?,\s+)*\d[\d.,]*%?,?\s+and\s+\d")
_OWNED_NEAR = 120  # code points behind whose things something is in which more of them may be told
_BOUNDS = frozenset(("less than", "more than", "at least", "at most"))
_DIRECTIONS = frozenset(map(key_of, ("up", "down")))  # down from 74 tells which way it went, and nothing of the 74
_THEN = frozenset(map(key_of, ("ago", "earlier", "previously"))) - {""}


def sort(one: Quantity) -> str:
    """What numbers must have in common to stand for one another by mistake: age, per cent, a sort of measure, or nothing."""
    return one.kind if one.kind == "ordinal" else "age" if one.age else "per cent" if one.kind == "share" else sort_of(one.unit)


def told_of(readings: Sequence[Reading], kind: str) -> tuple[Told, ...]:
    """The numbers of some texts that are of a sort, or of none, each with the words that are told of it."""
    return tuple(told for reading in readings for told in _told(reading, kind))


def _told(reading: Reading, kind: str) -> Iterator[Told]:
    alike = [one for one in reading.quantities if _may_be(one, kind) and not is_label(one, reading)]
    rests = _rests(reading) if kind not in ("age", "ordinal") else ()
    group = sorted([*(one for one in alike if not is_whole(one, reading)), *rests], key=lambda one: one.start)
    of_all = {key_of(noun) for one in alike if is_whole(one, reading) for noun in one.nouns if not is_verb(noun)}  # five of the nine judges
    grouped = {one.start for one in group}
    parting = [one for one in reading.quantities if one.start not in grouped and _is_comparing(one, reading)]  # a child half as many
    items = sorted((*group, *parting), key=lambda one: one.start) if parting else group
    found = contexts(reading.plain, [((one.start if one.compared else one.whole[0]) - reading.at, one.end - reading.at) for one in items])
    told = [context for context, one in zip(found, items, strict=True) if one.start in grouped]
    owners = _owners(reading.plain) if len(group) > 1 else frozenset[str]()
    nouns: tuple[str, ...] = ()
    is_known = kind == ""
    for at, (one, context) in enumerate(zip(group, told, strict=True)):
        # 1,390 cases in Ombe and 402 in Sandi: cases both
        nouns = one.nouns or (tuple(noun for noun in nouns if not is_verb(noun)) if one.unit in ("", "per cent") else ())
        is_known = is_known or sort(one) == kind or one.kind == "rest"
        if is_known:  # 5 tonnes in the north and 3 in the south: tonnes both
            of_what = _nouns_of_whole(one, group[at + 1], reading) if not one.nouns and at + 1 < len(group) else ()  # 61 of 110 seats
            own = (context.own | {key_of(noun) for noun in (*nouns, *of_what)}) - of_all - {""} - _whole_behind(one, reading)
            own = (own - _DIRECTIONS if is_up_from(one, reading) else own) - owners | _bound_behind(one, reading)
            yield one, replace(context, own=own, phrase=frozenset(map(key_of, one.nouns)))


def _bound_behind(one: Quantity, reading: Reading) -> frozenset[str]:
    """What tells a number by a bound directly behind it, as a word would: 36 were under 21."""
    behind = reading.quantities[bisect_right(reading.quantities, one.start, key=lambda each: each.start) :][:1]
    is_near = behind and WERE.fullmatch(reading.plain, one.end - reading.at, behind[0].whole[0] - reading.at)
    return frozenset(f"{hedge} {each.value}" for each in behind if is_near for hedge in each.hedges & _BOUNDS)


@lru_cache(maxsize=64)  # for each sort of number
def _owners(text: str) -> frozenset[str]:
    """Whose things a text tells of that has more of them behind: the firm’s sales rose, its profits fell."""
    owners = [match for match in OWNER.finditer(text) if OWNED.search(text, match.end(), match.end() + _OWNED_NEAR)]
    return frozenset(key for match in owners for key in words_of(match["owner"]))


def _nouns_of_whole(one: Quantity, other: Quantity, reading: Reading) -> tuple[str, ...]:
    """What the whole counts of which a number without a noun is a part."""
    return other.nouns if OF.fullmatch(reading.plain, one.end - reading.at, other.start - reading.at) else ()


def is_up_from(one: Quantity, reading: Reading) -> bool:
    """Whether the text compares with a number what went up from it, or down."""
    at = one.whole[0] - reading.at
    return bool(UP_FROM.search(reading.plain, max(0, at - 16), at))


def _is_comparing(one: Quantity, reading: Reading) -> bool:
    """Whether a quantity tells of something else how many times as much of it there is."""
    behind = one.end - reading.at
    return one.kind in ("share", "multiple") and bool(TIMES_OF.match(reading.plain, behind) or OF_WHAT.match(reading.plain, behind))


def _rests(reading: Reading) -> Iterator[Quantity]:
    """What has no number and is told of as if it had: the rest, none."""
    for match in REST.finditer(reading.plain):
        start, end = match.start() + reading.at, match.end() + reading.at
        yield Quantity(start, end, (start, end), match[0], Decimal(-1), "rest")


def _whole_behind(one: Quantity, reading: Reading) -> frozenset[str]:
    """What a rest is a rest of, which tells it from no other part: none of the patients."""
    behind = OF_NOUN.match(reading.plain, one.end - reading.at) if one.kind == "rest" else None
    return words_of(behind["noun"]) if behind else frozenset()


def is_whole(one: Quantity, reading: Reading) -> bool:
    """Whether a number is told as that of which another is a part: of the 340 wells."""
    at = one.whole[0] - reading.at
    return bool(OF_WHOLE.search(reading.plain, max(0, at - 32), at))


@lru_cache(maxsize=8)  # for each number of a statement
def wholes_of(reading: Reading) -> frozenset[Decimal]:
    """The values of the numbers of which others are told as parts."""
    return frozenset(one.value for one in reading.quantities if is_whole(one, reading))


def is_label(one: Quantity, reading: Reading) -> bool:
    """Whether a number names what stands before it: week 12."""
    at = one.start - reading.at
    return one.value < 100 and bool(LABELLING.search(reading.plain, max(0, at - 16), at))


def _may_be(one: Quantity, kind: str) -> bool:
    if one.kind not in ("number", "share", "ordinal") or one.tolerance or "over" in one.hedges:  # over two years: the frame of all
        return False
    is_bare = one.kind == "number" and not (one.unit or one.nouns or one.age)
    return sort(one) == kind or (is_bare and kind not in ("age", "per cent", "ordinal"))


def misbound(claim: Reading, told_there: Callable[[str], Sequence[Told]]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number of a statement that is told of what the source tells another of, with that other; `told_there` are the source's."""
    for kind in sorted({sort(one) for one in claim.quantities}):
        others = told_there(kind)
        if len(others) > 1:
            told = ((own, words) for own, words in told_of([claim], kind) if sort(own) == kind and not _is_labelled(own, claim))
            told = ((own, words) for own, words in told if not _is_in_a_row(own, claim) and not _is_of_a_part(own, claim))
            told = ((own, words) for own, words in told if not is_behind_times(own.start, claim) and not _is_only_dated_by(own, claim))
            yield from ((own, other) for own, words in told if (other := _exchanged(own, words, others)))


def _is_only_dated_by(own: Quantity, claim: Reading) -> bool:
    """Whether a rank only tells when something else was: two weeks after the first round."""
    at = own.start - claim.at
    return own.kind == "ordinal" and bool(TIMED_BY.search(claim.plain, max(0, at - 24), at))


def _is_in_a_row(own: Quantity, claim: Reading) -> bool:
    """Whether a number stands in a row of three or more, which go with as many names: the north, the south and the east with 9, 7 and 4."""
    return any(start <= own.start - claim.at <= end for start, end in _rows(claim.plain))


@lru_cache(maxsize=8)  # for each number of a statement
def _rows(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(row.span() for row in _IN_A_ROW.finditer(text))


def _is_of_a_part(own: Quantity, claim: Reading) -> bool:
    """Whether a number stands as the whole directly behind a smaller one: 71 of 216. What is told there is told of the part."""
    return any(whole is own and one.value < own.value for one, whole in out_of(claim))


@lru_cache(maxsize=8)  # for each number of a statement
def out_of(claim: Reading) -> tuple[tuple[Quantity, Quantity], ...]:
    """Each two numbers of a statement of which one stands directly behind the other as its whole."""
    return tuple(
        (one, whole)
        for one, whole in itertools.pairwise(claim.quantities)
        if OUT_OF.fullmatch(claim.plain, one.end - claim.at, whole.start - claim.at)
    )


def is_behind_times(start: int, claim: Reading) -> bool:
    """Whether what stands at an offset is told of that which something is so many times as much as: twice its reserves of £740,000."""
    for one in claim.quantities:
        match = TIMES_ANOTHER.match(claim.plain, one.end - claim.at) if one.end < start and one.value > 1 else None
        if match and not CLAUSE_END.search(claim.plain, match.end(), start - claim.at):
            return True
    return False


def same_numbers(own: Quantity, passages: Sequence[Reading]) -> list[tuple[Quantity, Reading]]:
    """The numbers of some passages that are a number of ours in value and kind, each with its passage."""
    return [(one, reading) for reading in passages for one in reading.quantities if (one.value, one.kind) == (own.value, own.kind)]


def same_values(own: Quantity, passages: Sequence[Reading]) -> list[tuple[Quantity, Reading]]:
    """Those that are worth what a number of ours is, of whatever kind."""
    return [(one, reading) for reading in passages for one in reading.quantities if one.value == own.value]


def _is_labelled(own: Quantity, claim: Reading) -> bool:
    """Whether a number stands alone behind its label, as in a list of figures."""
    is_last = re.match(r"[^,;.]{0,24}(?:[;.]\s|\.?\s*\Z)", claim.plain[own.end :])
    return bool(is_last and _LABEL.search(claim.plain, max(0, own.whole[0] - 130), own.whole[0]))


def _exchanged(own: Quantity, words: Context, others: Sequence[Told]) -> Quantity | None:
    equal = [told for told in others if (told[0].value, told[0].last, told[0].kind) == (own.value, own.last, own.kind)]
    same = [*equal, *(told for told in others if _rounds(own, told[0]))]
    others = [told for told in others if not _goes_otherwise(own, told[0]) and not (equal and told[0].value == own.value)]
    found = None
    for one, there in same if others else ():
        rivals = [told for told in others if told[0].value != one.value and _may_be_meant(one, told[0])]
        rivals = [told for told in rivals if not is_of_its_object(own, told[0])]
        if not (other := rival(words, there, rivals, int(bool(equal)))):
            return None
        found = found or other
    return found


def _goes_otherwise(own: Quantity, other: Quantity) -> bool:
    """Whether a number goes up here and the other down there: neither is meant for the other."""
    return {own.way, other.way} in ({"up", "down"}, {"surplus", "deficit"})


def _rounds(own: Quantity, other: Quantity) -> bool:
    scale = 100 if own.kind == "share" and other.unit == "per cent" else 1
    if other.last is not None or other.kind == "rest":
        return False
    is_same = scale == 100 and other.value == own.value * scale and not own.hedges  # four in ten, for 40 per cent
    return is_same or rounding.rounds_to(other.value / scale, False, False, own)


def rival(words: Context, same: Context, others: Sequence[tuple[Item, Context]], most: int = 0) -> Item | None:
    """The thing that some words are told of, and not of the same one: these have what is told of that alone, and of this `most` words."""
    return next((other for other, there in others if _tells_of_other(words, same, there, most)), None)


def _tells_of_other(words: Context, same: Context, there: Context, most: int) -> bool:
    """Whether words have what tells of another number alone, and next to nothing of what tells of the own one; or its contrary."""
    tells_own, tells_other = same.words - there.words, there.words - same.words
    if any(tells_own & kind and words.own & tells_other & kind and not words.words & tells_own & kind for kind in CONTRASTS):
        return True
    if words.own & _THEN and not same.words & _THEN and (_THEN & tells_other or _is_later(same, there)):
        return True
    ours, theirs = words.words & tells_own, words.own & tells_other
    theirs = frozenset(key for key in theirs if not counts_alike(key) & meanings_of(tells_own))  # boats, for vessels
    if theirs - _DIRECTIONS and tells_other >= theirs:  # which way a number goes is asked elsewhere
        ours = ours - _DIRECTIONS
    if any(map(_is_year, ours)) and not any(map(_is_year, tells_other)):
        return False  # today 23 people work there; in 1908 there were 410
    if not tells_own:
        return there.is_compared and bool(theirs)
    return bool(theirs) and len(ours) <= most and len(theirs) > len(ours) and not ours & words.phrase


def is_of_its_object(own: Quantity, other: Quantity) -> bool:
    """Whether a number counts here what those do something to whom the source counts: 430 people, for 430 volunteers who counted people."""
    verb = next((at for at, noun in enumerate(other.nouns) if at and is_verb(noun)), len(other.nouns))
    ours, doers, objects = own.nouns[:1], other.nouns[:verb], other.nouns[verb:]
    return any(is_akin(a, b) for a in ours for b in objects) and not any(is_akin(a, b) for a in ours for b in doers)


def _is_year(key: str) -> bool:
    return len(key) == 4 and key.isdecimal()


def _is_later(one: Context, other: Context) -> bool:
    """Whether what two numbers are told of are years, and that of the one is behind that of the other."""
    ours, theirs = ([int(key) for key in each.own if _is_year(key)] for each in (one, other))
    return bool(ours and theirs) and min(ours) > max(theirs)


def _may_be_meant(one: Quantity, other: Quantity) -> bool:
    if (one.last is None) != (other.last is None) or (one.rate and other.rate and one.rate != other.rate):
        return False
    if one.unit and one.unit == other.unit and sort(one) != "per cent" and not is_money(one.unit) and bool(one.rate) != bool(other.rate):
        return False  # past it at 590 km, at 22 km/s
    if other.kind == "rest":
        return True
    ours, theirs = ([noun for noun in each.nouns if not is_verb(noun)] for each in (one, other))
    return sort(one) != "" or not ours or not theirs or any(is_akin(noun, there) for noun in ours for there in theirs)
