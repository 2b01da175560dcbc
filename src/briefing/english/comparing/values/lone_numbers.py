"""A number that stands alone, in a record: how it is read, and whether it is the source's, with all that belongs to it.

What a sentence may leave to its other words, a hedge, a rate, a unit, a record has to say itself, or what it is called.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import is_label
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.values.quantity_agreement import is_same_kind
from briefing.english.comparing.values.same_hedge import is_limit, is_mean
from briefing.english.comparing.values.same_rate import is_same_rate
from briefing.english.comparing.values.same_unit import is_same_unit
from briefing.english.dates.moment import Moment
from briefing.english.dates.moments import find_moments
from briefing.english.numbers.quantities import find_quantities
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading, as_read, blanked
from briefing.english.words.noun_phrases import money_before, phrase_after

STAGES = ("unit", "rate", "age", "tolerance", "way", "hedge")  # a number that differs in the last of them is the nearest


@lru_cache(maxsize=4096)
def read_numbers(text: str) -> Reading:
    """The reading of a text that is a number and no date: 1250 is no year there, 9.15 a.m. is a time."""
    plain = as_read(text)
    times = tuple(one for one in find_moments(plain) if one.level == "time")
    return Reading(text, plain, find_quantities(blanked(plain, times)), times, ())


def value_of(one: Quantity | Moment) -> Decimal:
    """What a number is worth; a time in minutes since midnight."""
    if isinstance(one, Quantity):
        return one.value
    return Decimal(one.minutes or 0) + Decimal(one.seconds or 0) / 60


def hedge_of(one: Quantity | Moment) -> str:
    """The words that soften a number, in small letters; of a time of day, by their meaning; "" without any."""
    return one.softened if isinstance(one, Quantity) else " ".join(filter(None, (one.relation, *sorted(one.shades))))


def unit_of(one: Quantity | Moment, text: str) -> str:
    """What a number of a text counts or measures, as written there, before it or behind; "" where nothing is told."""
    if isinstance(one, Moment):
        return ""
    _, money, sign = money_before(text, one.start)
    return text[money : one.start].rstrip(f"{sign} ") or text[one.end : phrase_after(text, one.end).end].strip(" -‑")


def numbers_of(text: str) -> tuple[Quantity | Moment, ...]:
    """The numbers and times of day of a text that has no dates, in reading order."""
    found: list[Quantity | Moment] = [*read_numbers(text).quantities, *read_numbers(text).moments]
    return tuple(sorted(found, key=lambda one: one.start))


def for_machines(text: str) -> str:
    """A number that stands alone as programs read it, `2936672`, of a range `6/9`; a text that is more, or none, itself."""
    found = numbers_of(text)
    if len(found) != 1 or not isinstance(found[0], Quantity):
        return text
    ends = (found[0].value, found[0].last)
    return "/".join(f"{one.normalize():f}" for one in ends if one is not None)


@dataclass(frozen=True)
class Nearest:
    """The number of a passage that is nearest to one of ours: what differs, a stage or "" for nothing, and the number there."""

    differs: str
    there: Quantity | Moment


def nearest(own: Quantity | Moment, passage: Reading, called: str = "") -> Nearest | None:
    """The number of a passage that has the value of one of ours, and what else of it differs; None where none has.

    `called` are the words around our number, what a record is called and what it counts: they may say what it is per.
    """
    if isinstance(own, Moment):
        same = (one for one in passage.moments if one.level == "time" and one.until is None and value_of(one) == value_of(own))
        found = [Nearest("" if one.relation == own.relation and one.shades == own.shades else "hedge", one) for one in same]
    else:
        claim = Reading(own.text, f"{own.text} {called}", (own,), (), ())
        evidence = Evidence((passage,))
        found = [Nearest(_differs(one, other, claim, evidence), other) for other in passage.quantities for one in _forms(own, other)
                 if _is_worth(one, other, own.kind == "share") and not _is_counted_by_a_label(one, other, passage)]
    return min(found, key=lambda one: -1 if not one.differs else len(STAGES) - STAGES.index(one.differs), default=None)


def _forms(own: Quantity, other: Quantity) -> Iterator[Quantity]:
    """A number as it stands, and a percentage as a part of 1 or the other way round, as the source has it."""
    yield own
    if own.last is None and own.kind == "share" and other.unit == "per cent":
        yield replace(own, value=own.value * 100, kind="number", unit="per cent", nouns=())
    if own.last is None and own.unit == "per cent" and other.kind == "share":
        yield replace(own, value=own.value / 100, kind="share", unit="", nouns=())


def _is_worth(own: Quantity, other: Quantity, is_share: bool) -> bool:
    """Whether a number of ours is the source's, both ends of it, or a correct rounding: a share, or fewer digits, with its hedge."""
    if not is_same_kind(own, other):
        return False
    if own.value == other.value and own.last == other.last:
        return True
    hedges = rounding.may_be_lower(other.hedges), rounding.may_be_higher(other.hedges)
    is_rounder = is_share or rounding.place(own.value) > rounding.place(other.value)
    return other.last is None and is_rounder and rounding.rounds_to(other.value, *hedges, own)


def _is_counted_by_a_label(own: Quantity, other: Quantity, passage: Reading) -> bool:
    """Whether ours counts or measures, where the source's is the name of something: 12 participants for week 12."""
    return bool(own.nouns or own.unit) and is_label(other, passage)


def _differs(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> str:
    is_bare = not own.unit and not own.nouns
    if not is_bare and not is_same_unit(own, other, _alone(own), evidence):
        return "unit"
    if not is_same_rate(own, other, claim):
        return "rate"
    if own.age and not other.age:
        return "age"
    if own.tolerance != other.tolerance:
        return "tolerance"
    if own.way and other.way and own.way != other.way:
        return "way"
    is_exact = own.value == other.value and own.last == other.last
    return "" if not is_exact or _is_so_hedged(own, other, claim, evidence) else "hedge"


def _is_so_hedged(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    if other.hedges == {"at most"} and not own.hedges and is_limit(claim.plain):
        return True
    mean = frozenset(["average"]) if is_mean(evidence.text) and is_mean(claim.plain) else frozenset()
    return rounding.allows(own.hedges - mean, other.hedges - mean)


def _alone(own: Quantity) -> Reading:
    return Reading(own.text, own.text, (own,), (), ())


def has_unit(own: Quantity, other: Quantity, passage: Reading) -> bool:
    """Whether what a record says that its number counts is what the number of the passage counts."""
    if not own.unit and not other.unit and not other.nouns:
        return False
    return is_same_unit(own, other, _alone(own), Evidence((passage,)))


def ends_of(own: Quantity, passages: Iterable[Reading]) -> Quantity | None:
    """The range of which a single number of ours is one end, where a passage has it."""
    ranges = (one for passage in passages for one in passage.quantities if one.last is not None)
    return next((one for one in ranges if own.last is None and own.value in (one.value, one.last)), None)


def all_numbers(passages: Sequence[Reading]) -> str:
    """The numbers of passages as a hint lists them, with their hedges."""
    return ", ".join(dict.fromkeys(f'"{_whole(one)}"' for passage in passages for one in passage.quantities)) or "none"


def _whole(one: Quantity) -> str:
    return f"{one.softened} {one.text}" if one.softened else one.text
