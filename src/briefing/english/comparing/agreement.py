"""Whether the passages cited bear out what a statement says in numbers, dates, times and references: the two readings compared."""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from briefing.english.comparing import checks
from briefing.english.comparing.asking import left_beside, left_by
from briefing.english.comparing.found import moment_agreement
from briefing.english.comparing.found.binding import misbound
from briefing.english.comparing.found.dated import misdated, misreferred
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.told_besides import told_besides
from briefing.english.comparing.values import (
    changes,
    dates_across,
    dates_as_spoken,
    dates_told,
    dates_worked_out,
    quantity_agreement,
    taken_for,
    taken_out,
)
from briefing.english.comparing.values.following import is_numbered
from briefing.english.dates.moment import Moment
from briefing.english.reading import Reading
from briefing.english.references import Reference
from briefing.english.words.quantifier_words import is_of_the_source
from briefing.lazy_patterns import lazily


@dataclass(frozen=True)
class Disagreement:
    """What a statement says and no passage bears out. Offsets are code points from the start of the statement, end exclusive.

    `rule` is PRO1 for values, dates, references and what is counted, PRO6 for hedges and relations. `lacking` is what no
    passage has at all, "" where one has it but otherwise.
    """

    start: int
    end: int
    rule: str
    message: str
    hint: str
    lacking: str = ""


# A statement has the word that tells how a date is meant directly before it.
_WORD_BEFORE = lazily(r"(?<!\w)\w+\s+\Z")
Check = Callable[[Reading, Evidence], Iterator[Disagreement]]


def agree(claim: Reading, evidence: Sequence[Reading], also: Sequence[Reading] = ()) -> list[Disagreement]:
    """What a statement says in numbers, dates and references that the passages do not, in reading order.

    `evidence` are the readings of the passages cited, `also` those of figures that follow from them.
    """
    return disagreements(claim, Evidence(tuple(evidence), tuple(also)))


def disagreements(claim: Reading, known: Evidence) -> list[Disagreement]:
    """The same, of evidence that many statements are held against."""
    found = [one for check in _of(_left_by(claim) & _left_beside(known)) for one in check(claim, known)]
    for part in told_besides(claim):
        beside = _of(_left_by(part) & _left_beside(known) & _OF_PASSAGES)
        found += [replace(one, start=one.start + part.at, end=one.end + part.at) for check in beside for one in check(part, known)]
    return sorted(found, key=lambda one: (one.start, one.end))


def told_once(found: Sequence[Disagreement], claim: Reading) -> list[Disagreement]:
    """Of what disagrees within one quantity, date or word, with all that belongs to it, the widest alone: who mends that mends the rest."""
    if len(found) < 2:
        return list(found)
    told: list[Disagreement] = []
    for one in sorted(found, key=lambda one: (_whole(one, claim)[0], -_whole(one, claim)[1])):
        if not any(_is_within(one, _whole(other, claim)) for other in told):
            told.append(one)
    return told


def _whole(one: Disagreement, claim: Reading) -> tuple[int, int]:
    """The stretch of what disagrees: $400 per year with its rate, after 2018 with the word before it."""
    wholes = (each.whole for each in claim.quantities if each.start == one.start)
    before = _WORD_BEFORE.search(claim.plain, 0, one.start - claim.at) if one.rule == "PRO6" else None
    return next(wholes, (before.start() + claim.at if before else one.start, one.end))


def _is_within(one: Disagreement, whole: tuple[int, int]) -> bool:
    return whole[0] <= one.start and one.end <= whole[1]


@lru_cache(maxsize=8192)  # the same words stand beside many passages
def _left_by(claim: Reading) -> int:
    return left_by(CHECKS, claim) & (~_OF_PASSAGES if is_of_the_source(claim.plain) else -1)


@lru_cache(maxsize=4096)  # many statements rest on the same passages
def _left_beside(evidence: Evidence) -> int:
    return left_beside(CHECKS, evidence) & (-1 if evidence.passages else ~_OF_PASSAGES)


@cache
def _of(bits: int) -> tuple[Check, ...]:
    """The checks of some bits, in their order."""
    return tuple(check for at, check in enumerate(CHECKS) if bits >> at & 1)


def _quantities(claim: Reading, evidence: Evidence) -> Iterator[Disagreement]:
    for quantity in claim.quantities:
        if fault := quantity_agreement.fault_of(quantity, claim, evidence):
            yield Disagreement(quantity.start, quantity.end, fault.rule, fault.message, fault.hint, fault.lacking)


def _bound(claim: Reading, evidence: Evidence) -> Iterator[Disagreement]:
    ways = taken_for.WAYS if claim.quantities else ()
    elsewhere_told = (way(claim, evidence.passages) for way in ways)
    misplaced = misbound(claim, evidence.told_of) if ways else ()
    bound = (
        (own, other)
        for own, other in misplaced
        if not (changes.are_changed_alike(own, other, claim, evidence.passages) or taken_out.is_denied_alike(own, other, claim, evidence))
    )
    for own, other in itertools.chain(bound, *elsewhere_told):
        yield Disagreement(
            own.start,
            own.end,
            "PRO1",
            _of_another(own.text, other.text),
            "Give each number to what it belongs to in the source.",
        )
    dated = misdated(claim, evidence.dated) if claim.moments else ()
    elsewhere: list[tuple[Moment | Reference, Moment | Reference]] = [
        *(found for found in dated if not changes.is_time_before(found[0], claim, evidence.passages)),
        *(misreferred(claim, evidence.passages) if claim.references else ()),
    ]
    for one, there in elsewhere:
        yield Disagreement(
            one.start,
            one.end,
            "PRO1",
            _of_another(one.text, there.text),
            "Give each date and reference to what it belongs to in the source.",
        )


def _of_another(own: str, there: str) -> str:
    """What is said of a number, date or reference that stands here where the source has another, or the same one of something else."""
    is_same = own == there
    return f'"{own}" is told here of something else than in the source' if is_same else f'"{own}" is here where the source has "{there}"'


def _moments(claim: Reading, evidence: Evidence) -> Iterator[Disagreement]:
    for moment in claim.moments:
        fault = moment_agreement.is_borne_out(moment, evidence.moments, claim.plain, evidence.denies, claim.moments)
        is_there = fault == "date" and (evidence.has_the_year_before(moment) or _is_bare_time(moment, evidence))
        is_there = is_there or (fault == "relation" and dates_worked_out.is_when(moment, claim, evidence))
        is_there = is_there or (fault == "relation" and dates_told.is_where_it_began(moment, claim, evidence))
        is_there = is_there or (fault == "relation" and dates_told.is_so_by_then(moment, claim, evidence))
        is_there = is_there or (fault == "relation" and dates_worked_out.is_end(moment, claim, evidence))
        is_there = is_there or (fault == "shade" and dates_told.is_of_the_month(moment, claim, evidence))
        is_there = is_there or (fault == "shade" and dates_as_spoken.is_hour_of_the_day(moment, evidence))
        is_there = is_there or (fault == "relation" and dates_as_spoken.is_until_what_happens_then(moment, evidence))
        is_there = is_there or (fault == "date" and dates_as_spoken.is_early_year(moment, evidence))
        is_there = is_there or (fault == "date" and dates_as_spoken.is_day_beside(moment, claim, evidence))
        is_there = is_there or (fault == "date" and dates_told.is_told(moment, claim, evidence))
        is_there = is_there or (fault in ("date", "end") and dates_worked_out.follows(moment, claim, evidence))
        is_there = is_there or (fault == "date" and dates_across.is_counted(moment, claim, evidence))
        if fault and not is_there:
            message, hint = _of_moment(fault, moment, evidence)
            rule, lacking = "PRO6" if fault == "relation" else "PRO1", moment.text if fault == "date" else ""
            yield Disagreement(moment.start, moment.end, rule, message, hint, lacking)


def _is_bare_time(own: Moment, evidence: Evidence) -> bool:
    """Whether a time stands in the passages without a word that makes it one: the 14.05 is withdrawn."""
    written = re.search(r"\d{1,2}[.:]\d\d(?!\d)", own.text) if own.level == "time" else None
    text = written[0].replace(":", ".") if written else ""
    return any(one.text == text and not (one.unit or one.nouns or one.rate or one.way) for one in evidence.quantities if text)


def _of_moment(fault: str, moment: Moment, evidence: Evidence) -> tuple[str, str]:
    """What is said of a date or time that the passages do not have so, and the remedy."""
    listed = ", ".join(f'"{" ".join([*sorted(one.shades), one.text])}"' for one in evidence.moments) or "none"
    if fault == "shade" and not moment.shades:
        return f'"{moment.text}" is told more exactly here than in the source', f"The dates there: {listed}."
    if fault == "shade":
        shades = " ".join(sorted(moment.shades))
        message = f'"{moment.text}" is made narrower or vaguer here by "{shades}", in no passage cited here'
        return message, "Give the date as precisely as the source does, and no more."
    if fault == "relation":
        same = (one for one in evidence.moments if moment_agreement.contains(moment, one, evidence.moments))
        there = " or ".join(sorted({f'"{one.relation or "on"}"' for one in same}))
        message = f'"{moment.relation or "on"} {moment.text}" is {there} in the source'
        return message, "Keep the word that says before, after, by, since or until."
    if fault == "end":
        return f'"{moment.text}" is one end of a span in the source', f"The dates there: {listed}. Give both ends."
    what = "time" if moment.level == "time" else "date"
    written = moment.text if moment.text.count(".") > 1 else moment.text.rstrip(".")  # 8 pm, at the end of a sentence
    return f'the {what} "{written}" is in no passage cited here', f"The dates there: {listed}."


def _references(claim: Reading, evidence: Evidence) -> Iterator[Disagreement]:
    for reference in claim.references:
        if reference.is_name:  # PRO3
            continue
        if any(is_numbered(reference, one) for one in evidence.quantities):
            continue
        if not any(_is_that(reference, other) for other in evidence.references) and not evidence.has_words(reference.text):
            listed = ", ".join(sorted({f'"{one.text}"' for one in evidence.references})) or "none"
            yield Disagreement(
                reference.start,
                reference.end,
                "PRO1",
                f'the reference "{reference.text}" is in no passage cited here',
                f"The references there: {listed}.",
                reference.text,
            )


def _is_that(own: Reference, other: Reference) -> bool:
    """Whether a reference is another, or a part less precise: Article 5 of Article 5 (c)."""
    same_label = own.label == other.label or own.label in ("", "number") or not other.label
    return same_label and (own.value == other.value or other.value.startswith(f"{own.value}("))


def _turning(turned: checks.TurnCheck) -> Check:
    """A check of how a statement turns what the passages say, as one that tells what disagrees."""

    def check(claim: Reading, evidence: Evidence) -> Iterator[Disagreement]:
        for start, end, message, hint in turned(claim, evidence):
            yield Disagreement(start, end, "PRO1", message, hint)

    return check


_VALUES: tuple[Check, ...] = (_quantities, _bound, _moments, _references)
CHECKS = (*_VALUES, *map(_turning, (*checks.OF_PASSAGES, *checks.OF_ALL)))
_OF_PASSAGES = ((1 << len(checks.OF_PASSAGES)) - 1) << len(_VALUES)
