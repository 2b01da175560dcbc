"""Whether a quantity of ours is one of the source's: its value, its unit, its rate, its hedge and its way, in this order."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values import shares
from briefing.english.comparing.values.by_rate import is_within_one
from briefing.english.comparing.values.counting_nothing import counts_nothing
from briefing.english.comparing.values.denied_bounds import is_denied_bound
from briefing.english.comparing.values.following import follows
from briefing.english.comparing.values.other_side import is_from_other_side
from briefing.english.comparing.values.same_hedge import is_same_hedge
from briefing.english.comparing.values.same_rate import is_same_rate
from briefing.english.comparing.values.same_unit import is_same_unit, shown
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.conversion import converted, mean_factor
from briefing.english.words.number_words import listed
from briefing.english.words.worked_out_words import MARGIN, OF_A_HUNDRED, TOP_BEFORE
from briefing.lazy_patterns import lazily


@dataclass(frozen=True)
class Fault:
    """What is wrong with a quantity, by which rule, and the likely remedy."""

    rule: str
    message: str
    hint: str
    lacking: str = ""


def fault_of(own: Quantity, claim: Reading, evidence: Evidence) -> Fault | None:
    """None where a passage has the quantity, or it follows from those that it has; else what is wrong with it."""
    if counts_nothing(own, claim, evidence):
        return None
    if is_denied_bound(own, claim, evidence):
        return None
    failed: dict[str, Quantity] = {}
    rounded: list[Quantity] = []
    goes_down = says(_DOWN, claim.plain) and own.way != "up"
    for other in evidence.quantities:
        for one, step in _readings_of(own, _with_per_cent(other, evidence), goes_down):
            stage = _compared(one, other, step, claim, evidence)
            stage = "" if stage == "hedge" and _is_about_in_another_unit(own, one, other) else stage
            if not stage and one.value == other.value:
                return None
            rounded += [] if stage else [other]
            if stage != "value" and not (other.kind == "multiple" and own.kind == "number" and own.nouns[:1] not in ((), ("time",))):
                failed.setdefault(stage, other)
    if rounded and ("hedge" not in failed or _is_told_elsewhere(own, failed["hedge"], rounded, claim, evidence)):
        return None  # another number excuses no hedge that is turned
    if not failed.keys() - {"unit"} and follows(own, claim, evidence):
        return None
    return _fault(own, failed, evidence)


def _is_told_elsewhere(own: Quantity, failed: Quantity, rounded: Sequence[Quantity], claim: Reading, evidence: Evidence) -> bool:
    """Whether a number of the same value is told in a sentence with which a statement has nothing in common, and one that it rounds in one
    of which it speaks."""
    said = words_of(claim.plain) - words_of(own.text)
    return not said & words_of(evidence.sentence_of(failed)) and any(said & words_of(evidence.sentence_of(one)) for one in rounded)


def _is_about_in_another_unit(own: Quantity, one: Quantity, other: Quantity) -> bool:
    """Whether a number is only softened because its unit is a smaller one: some 4,200 metres, for 4.2 kilometres."""
    is_another = own.unit != one.unit and "per cent" not in (own.unit, one.unit) and own.kind == "number"
    return is_another and own.hedges == {"about"} and not other.hedges and abs(own.value) > abs(other.value)


SPELLINGS = 5  # of a unit, which a hint lists
CELL = 160  # code points that a cell of a table, or a figure with its label, has at most
_DOWN = lazily(r"(?<!\w)(?:loss(?:es)?|lost|deficit|shortfall|in\s+the\s+red|negative)(?!\w)", re.IGNORECASE)
_MOVED, _MORE_OR_LESS = {"up": "rose", "down": "fell"}, {"up": "so much more", "down": "so much less"}


def _readings_of(own: Quantity, other: Quantity, goes_down: bool) -> Iterator[tuple[Quantity, Decimal | None]]:
    """A quantity as it stands, in another unit, as a percentage or a part of 1, a fall as a number below nothing; each with the least step
    of its rounding, None where its last digit is that."""
    step = shares.step_of(own)
    yield own, step
    if (value := converted(own.value, own.unit, other.unit)) is not None:
        yield replace(own, value=value, last=converted(own.last, own.unit, other.unit) if own.last else None, unit=other.unit), step
    elif own.hedges & rounding.SOFT and not own.last and (mean := mean_factor(own.unit, other.unit)):  # nine weeks: more than two months
        yield replace(own, value=own.value * mean, unit=other.unit), rounding.place(own.value) * mean / 2
    if own.last is None and own.kind == "share" and other.unit == "per cent":
        yield replace(own, value=own.value * 100, kind="number", unit="per cent", nouns=()), step * 100 if step else None
    if own.last is None and own.unit == "per cent" and other.kind == "share":
        yield replace(own, value=own.value / 100, kind="share", unit="", nouns=()), rounding.HALF_A_STEP
    if own.last is None and other.value < 0 <= own.value and (goes_down or _falls(own)):
        yield replace(own, value=-own.value, way=""), step


def _with_per_cent(other: Quantity, evidence: Evidence) -> Quantity:
    """A bare number as a percentage, where the passages tell of these: wind 48 per cent, gas 21."""
    is_bare = other.kind == "number" and not (other.unit or other.nouns or other.rate or other.age) and other.value <= 100
    return replace(other, unit="per cent") if is_bare and ("per cent" in evidence.units or evidence.says(OF_A_HUNDRED)) else other


def _is_rate_told(own: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """Whether what a number of ours is per stands in the sentence of the source's, as what that is told of: nights cost 42 francs."""
    added = own.rate - other.rate
    said = evidence.sentence_of(other) if added and not other.rate and other.value == own.value else ""
    return bool(said) and all(re.search(rf"(?:(?<!\w)(?:the|each|every|an?)\s|\A\W*){one}s?(?!\w)", said, re.IGNORECASE) for one in added)


def _falls(own: Quantity) -> bool:
    return own.way in ("down", "deficit") and own.role not in ("from", "to")


def _compared(own: Quantity, other: Quantity, step: Decimal | None, claim: Reading, evidence: Evidence) -> str:
    """ "" where a quantity of the source bears the own one out; else the first that differs."""
    equal = own.value == other.value and own.last == other.last and is_same_kind(own, other)
    if not equal and not (
        other.last is None
        and is_same_kind(own, other)
        and rounding.rounds_to(other.value, rounding.may_be_lower(other.hedges), rounding.may_be_higher(other.hedges), own, step)
    ):
        return "value"
    if not is_same_unit(own, other, claim, evidence) and not (_stands_alone(own, claim) and not own.unit and not own.nouns):
        return "unit"
    if _stands_alone(own, claim):  # a cell of a table, or a figure in a list: its heading says what it is
        return (
            "rate"
            if own.rate and not is_same_rate(own, other, claim)
            else ""
            if not equal or is_same_hedge(own, other, claim, evidence, _stands_alone(own, claim))
            else "hedge"
        )
    if own.age != other.age and not _may_be_age(own, other) and not (other.age and _is_said_to_be(own, claim)):
        return "age"
    is_told_so = _is_rate_told(own, other, evidence) or is_within_one(own, other, evidence)
    if not is_same_rate(own, other, claim) and not is_told_so:
        return "rate"
    if own.tolerance != other.tolerance or (own.tolerance and not _same_base(own, other, claim, evidence)):
        return "tolerance"
    if _goes_otherwise(own, other, equal, claim, evidence):
        return "way"
    return "" if not equal or is_same_hedge(own, other, claim, evidence, _stands_alone(own, claim)) else "hedge"


def _goes_otherwise(own: Quantity, other: Quantity, equal: bool, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number goes up for down, or is how much something changed by for where the change began or ended."""
    if equal and own.way and other.way and is_from_other_side(own, other, claim, evidence):
        return own.way == other.way
    if {own.way, other.way} in ({"up", "down"}, {"surplus", "deficit"}):
        return True
    top = TOP_BEFORE.search(claim.plain, max(0, own.start - claim.at - 48), own.start - claim.at) if other.role in ("from", "to") else None
    if top and bool(top["least"]) == (other.role == "to"):  # the youngest was 41, of a range to 41
        return True
    changes = bool(own.way or other.way or own.role == "by" or (own.unit and {own.role, other.role} == {"to", "by"}))
    is_margin = other.role == "by" and not other.way and says(MARGIN, claim.plain)  # leads by 14 seconds: the lead is down to that
    return equal and changes and bool(own.role and other.role) and own.role != other.role and not is_margin


_IS = lazily(r"(?<!\w)(?:is|was|turned)\s+\Z", re.IGNORECASE)
_NUMBER_OF = lazily(r"(?<!\w)(?:numbers?|total|figure|count|toll|score|average|sum)(?!\w)", re.IGNORECASE)


def _stands_alone(own: Quantity, claim: Reading) -> bool:
    """Whether a statement is a number and what it counts, as in a cell, or behind a label; with a stop it is a sentence: Forty left."""
    if len(claim.plain) > CELL:
        return False
    before, behind = claim.plain[: own.whole[0]], claim.plain[own.whole[1] :]
    is_cell = not re.search(r"\w", before + behind) and not behind.rstrip().endswith(".")
    return is_cell or bool(re.fullmatch(r"[^:.]*:\s", before) and re.match(r"\.(?:\s|\Z)|\s*\Z", behind))


_TIMES_AS = frozenset(
    listed("doubled tripled trebled quadrupled twofold threefold fourfold fivefold tenfold double triple treble quadruple")
)


def is_same_kind(own: Quantity, other: Quantity) -> bool:
    """Whether both are numbers, ordinals, shares, or a multiple and the number that it is: twice and two."""
    kinds = {own.kind, other.kind}
    if kinds == {"share", "multiple"}:
        return "halved" in (own.text.lower(), other.text.lower())
    if kinds == {"number", "multiple"}:
        one = own if own.kind == "multiple" else other
        there = other if one is own else own
        if one.text.lower() in _TIMES_AS and there.nouns[:1] == ("time",):
            return True
        return one.text.lower() in ("both", "twice", "once", "thrice") or "couple" in one.text or "pair" in one.text or "dozen" in one.text
    return len(kinds) == 1 or kinds == {"number", "article"}


def _is_said_to_be(own: Quantity, claim: Reading) -> bool:
    """Whether a statement says of somebody that he is a bare number: the eldest is 51; not their number."""
    is_bare = own.digits and not (own.unit or own.nouns or own.hedges)
    at = own.start - claim.at
    return is_bare and bool(_IS.search(claim.plain, max(0, at - 16), at)) and not says(_NUMBER_OF, claim.plain)


def _may_be_age(own: Quantity, other: Quantity) -> bool:
    """A bare number may be an age, and what is said to be an age may stand bare: 54, a 54-year-old."""
    if own.age:
        return other.unit in ("year", "month", "") and not other.nouns
    return (
        own.unit in ("year", "month")
        or (not own.nouns and own.digits and not own.unit and bool(own.hedges & {"less than", "more than", "at least", "at most"}))
        or own.last is not None
    )


def _same_base(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether what stands behind ± goes with the number that it goes with in the source."""
    base, there = _before(own, claim.quantities), [_before(other, found) for found in evidence.by_passage if other in found]
    return base is None or not there or any(one is None or one.value == base.value for one in there)


def _before(one: Quantity, found: tuple[Quantity, ...]) -> Quantity | None:
    before = [
        other for other in found if (other.end <= one.start and other.unit in (one.unit, "")) or (other.end <= one.start and not one.unit)
    ]
    return before[-1] if before else None


def _fault(own: Quantity, failed: dict[str, Quantity], evidence: Evidence) -> Fault:
    for stage in ("way", "hedge", "tolerance", "rate", "age", "unit"):
        if stage in failed:
            return of_stage(stage, own, failed[stage])
    end = next(
        (one for one in evidence.quantities if one.last is not None and own.last is None and own.value in (one.value, one.last)), None
    )
    if end is not None:
        return Fault("PRO1", f'the number "{own.text}" is one end of a range in the source: "{end.text}"', "Give both ends.")
    listed = ", ".join(dict.fromkeys(f'"{one.text}"' for one in evidence.quantities)) or "none"
    near = hint_of_rounding(own, evidence.quantities)
    hint = f"{near}The numbers there: {listed}."
    return Fault("PRO1", f'the number "{own.text}" is in no passage cited here', hint, own.text)


def hint_of_rounding(own: Quantity, others: Iterable[Quantity]) -> str:
    """A hedge that would make a correct rounding of a number of ours; "" where none would."""
    for hedge in ("about", "nearly", "more than"):
        tried = replace(own, hedges=frozenset([hedge]))
        for other in others:
            if (
                not own.hedges
                and other.last is None
                and other.kind == own.kind
                and other.unit == own.unit
                and rounding.place(own.value) > rounding.place(other.value)  # a misprint is no rounding
                and rounding.rounds_to(other.value, False, False, tried)
            ):
                return f'The source has "{other.text}": say *{hedge}*. '
    return ""


def _change(one: Quantity) -> str:
    """What a number is in a change, as a message tells it."""
    if one.role in ("from", "to", "by"):
        return f"what it {_MOVED.get(one.way, 'came')} {one.role}"
    return _MORE_OR_LESS.get(one.way, f"a {one.way}" if one.way else "no change")


def of_stage(stage: str, own: Quantity, other: Quantity) -> Fault:
    """What is wrong with a quantity that has the value of the source's, by what differs: way, hedge, tolerance, rate, age or unit."""
    told = f"{own.text} {shown(own)}" if own.kind == "article" else own.text  # a year
    if stage == "hedge":
        hedges = (one.softened or ", ".join(sorted(one.hedges)) for one in (own, other))
        here, there = (f'by "{hedge}"' if hedge else "by no word" for hedge in hedges)
        return Fault("PRO6", f'"{told}" is hedged here {here}, in the source {there}', "Keep the hedge as the source has it.")
    if stage == "rate":
        here, there = (" per ".join(sorted(one.rate)) or "nothing" for one in (own, other))
        return Fault("PRO1", f'"{told}" is per {here} here, in the source per {there}', "Keep what it is per.")
    if stage == "way":
        return Fault(
            "PRO1",
            f'"{told}" is {_change(own)} here, in the source {_change(other)}',
            "Say which way the number goes as the source does: from, to or by so much.",
        )
    if stage == "age":
        return Fault(
            "PRO1",
            f'"{told}" is an age in the source' if other.age else f'"{told}" is no age in the source',
            "Say what the number is.",
        )
    if stage == "tolerance":
        return Fault("PRO1", f'"{told}" is what another number may be off by in the source', "Keep it with its number.")
    written = equivalence.spellings("unit", other.unit) or equivalence.spellings("money", other.unit)
    spelt = ", ".join(written[:SPELLINGS]).rstrip(".")
    hint = "Keep the unit with the number." + (f" It may be written: {spelt}." if written else "")
    return Fault("PRO1", f'the unit of "{told}" is "{shown(own)}" here, in the source "{shown(other)}"', hint)
