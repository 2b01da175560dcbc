"""By how much one goes beyond another, told from either side: 12 metres higher than the church, which is 12 metres lower."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefing.english.comparing.found.context import keys
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import WORD
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.worked_out_words import BESIDE_WHAT, BEYOND_WHAT
from briefing.lazy_patterns import lazily

_REACH = 160  # code points before a number that tell what is compared
_DEGREE = lazily(r"(?<!\w)[a-z]+er(?!\w)")
_WAYS = ("up", "down")


@dataclass(frozen=True)
class _Sides:
    """What a text compares by a number: the keys before it, the names among them, and those of what it is compared with."""

    before: frozenset[str]
    names: frozenset[str]
    behind: frozenset[str]


def is_from_other_side(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells of what the source only compares with by how much it differs from what the source tells of."""
    if own.value != other.value or own.way not in _WAYS or other.way not in _WAYS:
        return False
    reading = evidence.reading_of(other)
    return reading is not None and _are_exchanged(_sides(own, claim), _sides(other, reading))


def tells_from_other_side(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement has a difference of the source that it tells from the other side, and the other way."""
    here = [one for one in claim.quantities if one.way in _WAYS]
    there = [one for one in evidence.quantities if one.way in _WAYS and any(one.value == own.value for own in here)] if here else []
    return any(own.way != other.way and is_from_other_side(own, other, claim, evidence) for own in here for other in there[:MOST])


def _are_exchanged(mine: _Sides, there: _Sides) -> bool:
    compared = frozenset(key for key in there.behind - there.before if not key[0].isdigit())  # a year is compared with nothing
    told = there.names - there.behind or there.before - there.behind
    if not compared & mine.before or compared & mine.behind or told & mine.before:
        return False
    return not mine.behind or bool(there.before & mine.behind)


def _sides(one: Quantity, reading: Reading) -> _Sides:
    at = one.start - reading.at
    start = max(0, at - _REACH, *(reading.plain.rfind(mark, 0, at) + 1 for mark in (". ", "; ")))
    before = reading.plain[start:at]
    behind = BESIDE_WHAT.match(reading.plain, one.end - reading.at)
    between = reading.plain[one.end - reading.at : behind.start("what")] if behind else ""  # 742 fewer men than women
    before += _DEGREE.sub(" ", between)
    if beyond := BEYOND_WHAT.search(before):  # women outnumber men by 742
        before, behind = before[: beyond.start()], beyond
    return _Sides(keys(before), frozenset(_names(before)), keys(behind["what"]) if behind else frozenset())


def _names(text: str) -> Iterator[str]:
    for word in WORD.finditer(text):
        if word[0][0].isupper() and not is_ordinary(word[0].lower()):
            yield from keys(word[0])
