"""Numbers that a statement works out from two of the cited passages: what they come to together, their difference, product or quotient.

Exact, and only from numbers that the passages have as they stand: 214 passengers and 37 crew are 251 on board.
"""

import itertools
from collections.abc import Iterator, Sequence
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import wholes_of
from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values import compared
from briefing.english.comparing.values.bases import bases
from briefing.english.comparing.values.before_and_whole import is_whole_of_part, was_before
from briefing.english.comparing.values.changes import is_turned
from briefing.english.comparing.values.means_for_each import means_of
from briefing.english.comparing.values.more_than_half import is_most
from briefing.english.comparing.values.multiples import (
    are_counted_alike,
    is_before_change,
    is_halved,
    is_part_of_another,
    is_times_another,
    is_times_as_many,
    is_times_before,
    is_times_of_range,
)
from briefing.english.comparing.values.portions import areas, bounded_products, of_which, products, worth_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin, is_verb, stem
from briefing.english.words.worked_out_words import (
    AGES,
    AS_MUCH_AS,
    COMPARES,
    EACH,
    FURTHER,
    IS_ESTIMATE,
    IS_MEAN,
    OF_WHAT,
    SCORED,
    SUMS_UP,
    TIMES_OF,
    TURNED,
)

_REACH = 300  # code points around a number that tell what is compared
_PLAINLY_LARGE = 1000  # a number without a noun that goes on about the one before it
_ESTIMATED = frozenset(("estimated", "estimated at", "an estimated"))
_LARGE = 50  # below it a sum of two numbers is too easily hit by chance

_BY_ITSELF = (is_times_before, is_before_change, is_times_of_range, was_before, is_whole_of_part, is_most)


def is_worked_out(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number of a statement follows exactly from two of the passages."""
    if own.last is not None:
        return False
    if any(way(own, claim, evidence) for way in _BY_ITSELF):
        return True
    if own.kind in ("share", "multiple"):
        is_times = own.kind == "multiple" and (is_times_another(own, claim, evidence) or is_halved(own, evidence))
        is_times = is_times or is_part_of_another(own, claim, evidence)
        return is_times or _is_inverse(own, claim, evidence) or _is_as_much(own, claim, evidence)
    if own.kind != "number" or any(one.value == -own.value and one.unit == own.unit for one in evidence.quantities):
        return False  # what is −1.4 there was not worked out as 1.4
    is_times = own.nouns[:1] == ("time",)
    if is_times and (is_times_as_many(own, claim, evidence) or is_times_another(own, claim, evidence)):
        return True
    if own.nouns[:1] == ("point",) and not own.unit and "per cent" in evidence.units:  # two points more, from 39 to 41 per cent
        bare = (one for one in evidence.quantities if one.unit in ("per cent", "") and not (one.nouns or one.hedges or one.last))
        return any(abs(one.value - other.value) == own.value for one, other in itertools.combinations(list(bare)[:MOST], 2))
    is_mean = own.rate or "average" in own.hedges or says(IS_MEAN, claim.plain)
    means = list(_quotients(own, claim, evidence)) if is_mean else []
    if any(_is_shown(own, value) for value in means) or (own.hedges & rounding.SOFT and rounding.is_one_of(own, means)):
        return True
    if own.inexact and not _is_estimate_of_old(own, evidence):
        return _is_rounded(own, claim, evidence)
    values = itertools.chain(
        _sums(own, claim, evidence),
        _differences(own, claim, evidence),
        bases(own, claim, evidence),
        compared.differed(own, claim, evidence),
        _all_but(own, claim, evidence),
        products(own, evidence),
        of_which(own, evidence),
        areas(own, evidence),
        compared.multiples(own, claim, evidence),
    )
    return any(value == own.value for value in values)


def _is_estimate_of_old(own: Quantity, evidence: Evidence) -> bool:
    """Whether a number is told as estimated that the source compares with: 31 million above the estimate."""
    return own.softened in _ESTIMATED and "estimate" in evidence.text


def _is_rounded(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a hedged number rounds a part that the source tells, or is the difference of two that it hedges alike."""
    if rounding.is_one_of(own, _parts_and_wholes(own, claim, evidence)):
        return True
    if any(value == own.value and rounding.allows(own.hedges, hedges) for value, hedges in bounded_products(own, evidence)):
        return True
    if own.inexact != {"about"}:
        return False
    if any(hedges == {"about"} and rounding.rounds_to(value, False, False, own) for value, hedges in bounded_products(own, evidence)):
        return True
    about = frozenset(["about"])
    told = itertools.chain(
        _differences(own, claim, evidence, about), bases(own, claim, evidence, about), compared.multiples(own, claim, evidence, about)
    )
    return any(value == own.value for value in told)


def _parts_and_wholes(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    yield from itertools.chain(products(own, evidence), of_which(own, evidence), areas(own, evidence))
    yield from compared.multiples(own, claim, evidence)  # 2.3 km², a third of what had been planned


def _is_shown(own: Quantity, exact: Decimal) -> bool:
    """Whether a value is the own one to its last digit, and no number of whole things."""
    digits = own.value.as_tuple().exponent
    step = Decimal(1).scaleb(digits if isinstance(digits, int) else 0)
    return abs(exact - own.value) <= step / 2 and (exact == own.value or step < 1 or bool(own.hedges - {"average"}))


def _counts(
    own: Quantity, evidence: Evidence, hedges: frozenset[str] = frozenset(), is_estimate: bool = False
) -> Iterator[list[tuple[Quantity, Decimal]]]:
    """The numbers of each passage, and of all together, measured as the own one, each worth in its unit: exact but for `hedges`.
    With `is_estimate` what the passages only estimate counts as exact: by how much the estimate has risen."""
    for found in evidence.by_passage if len(evidence.by_passage) == 1 else (*evidence.by_passage, evidence.quantities):
        numbers = (one for one in found if one.kind == "number" and one.last is None and not one.age)
        exact = (one for one in numbers if not one.inexact - hedges or (is_estimate and one.softened in _ESTIMATED))
        told = ((one, worth_in(one, own)) for one in exact)
        yield [(one, worth) for one, worth in told if worth is not None][:MOST]


def _sums(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """Two numbers that are added up: both named beside their sum, or told as one, or large."""
    if own.unit in ("per cent", "percentage point"):
        return
    here = {one.value for one in claim.quantities}
    sums_up = says(SUMS_UP, claim.plain)
    for counts in _counts(own, evidence):
        for (one, worth), (other, more) in itertools.combinations(counts, 2):
            are_named = {one.value, other.value} <= here
            is_bare = min(worth, more) >= _PLAINLY_LARGE  # another 3.5 million
            are_told_of = _counts_something(one), _counts_something(other)
            is_counted = all(are_told_of) or (is_bare and any(are_told_of))
            is_further = FURTHER.search(evidence.text) and one.unit == other.unit == own.unit != "" and not FURTHER.search(claim.plain)
            if is_further and _is_further(other, evidence):
                yield worth + more
            are_told = sums_up and worth + more >= _LARGE and is_counted
            if are_named or are_told:
                yield worth + more


def _is_further(other: Quantity, evidence: Evidence) -> bool:
    """Whether a measure is told as one more of its sort: a further two and a half days."""
    reading = evidence.reading_of(other)
    at = other.whole[0] - reading.at if reading else 0
    return reading is not None and bool(FURTHER.search(reading.plain, max(0, at - 16), at + 1))


def _counts_something(one: Quantity) -> bool:
    return bool(one.nouns or one.unit)


def _differences(own: Quantity, claim: Reading, evidence: Evidence, hedges: frozenset[str] = frozenset()) -> Iterator[Decimal]:
    """By how much two numbers differ, where a statement compares: two exact ones, or one with `hedges`."""
    around = claim.plain[max(0, own.start - 24) : own.whole[1] + 40]
    is_told_so = own.way or own.role == "by" or own.unit == "percentage point" or COMPARES.search(around)
    if own.unit == "per cent" or not (own.unit or own.nouns or own.way) or not is_told_so:
        return
    here = {one.value for one in claim.quantities}
    for counts in _counts(own, evidence, hedges, says(IS_ESTIMATE, claim.plain)):
        for (one, worth), (other, more) in itertools.combinations(counts, 2):
            is_same = own.unit in (one.unit, other.unit) or (one.unit and one.unit == other.unit)
            if is_same and _are_alike(one, other, here, own.way == "") and not is_turned(own, one, other, claim, evidence):
                yield abs(worth - more)
    if not own.unit and SCORED.search(claim.plain, own.end, own.end + 40):  # behind by five points at 7–12
        yield from (abs(one.value - one.last) for one in evidence.quantities if one.last is not None and not one.unit)
    if own.role == "by":  # raised from 63 to 65
        changed = (one for one in evidence.quantities if one.last is not None and one.way == own.way and not one.inexact)
        are_ages = own.unit == "year" and AGES.search(evidence.text)  # an age tells no years
        yield from (abs(one.value - (one.last or 0)) for one in changed if one.unit == own.unit or (are_ages and not one.unit))
        ages = (one for one in evidence.quantities if are_ages and one.way == own.way and not (one.unit or one.nouns))
        yield from (abs(one.value - other.value) for one, other in itertools.pairwise(ages) if (one.role, other.role) == ("from", "to"))


def _are_alike(one: Quantity, other: Quantity, here: set[Decimal], is_bare: bool) -> bool:
    """Whether two numbers count the same, by their nouns, or are both named in a statement."""
    ours, theirs = ([noun for noun in each.nouns if not (is_bare and is_verb(noun))] for each in (one, other))  # let 35 go
    if one.unit or not ours or not theirs or {one.value, other.value} <= here:
        return True
    return any(is_akin(a, b) for a in ours for b in theirs)


def _all_but(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """What an "all but" of the passages leaves of a whole that a statement names: 15 of the 17, for all but two of them."""
    here = wholes_of(claim)
    taken_out = [one.value for one in evidence.quantities if one.hedges == {"all but"}]
    wholes = [worth for one in evidence.quantities if one.value in here and (worth := worth_in(one, own)) is not None]
    yield from (whole - out for whole, out in itertools.product(wholes, taken_out) if out < whole)


def _quotients(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """So many for each: 31 tries in 22 matches are 1.4 a match; both numbers are named."""
    yield from means_of(own, evidence)
    here, each = {one.value for one in claim.quantities if one is not own}, _each(own, claim)
    for found in evidence.by_passage:
        exact = (one for one in found if one.kind == "number" and one.last is None and one.value > 0)
        counts = [one for one in exact if not one.hedges - {"only", "within"} - own.hedges][:MOST]
        for one, other in itertools.permutations(counts, 2):
            is_named = {one.value, other.value} <= here or _is_of_each(own, one, other, each)
            is_alike = one.unit == own.unit if own.unit else any(is_akin(a, b) for a in own.nouns[:1] for b in one.nouns[:1])
            is_alone = is_alike and sum(count.unit == one.unit for count in counts) == 1
            is_each = is_alone and other.unit != one.unit and other.value in here and says(EACH, claim.plain)
            is_named = is_named or is_each  # each of the 48 nights brought in
            if is_named and one.unit in (own.unit, "") and one.value != other.value:
                yield one.value / other.value


def _each(own: Quantity, claim: Reading) -> list[str]:
    """The stems of what a number is told for each of, near it."""
    around = claim.plain[max(0, own.start - claim.at - _REACH) : own.end - claim.at + _REACH]
    return [stem(match["noun"]) for match in EACH.finditer(around)]


def _is_of_each(own: Quantity, one: Quantity, other: Quantity, each: Sequence[str]) -> bool:
    """Whether a number counts what one counts, for each of what the other does: two sheep in each attack."""
    is_each = any(is_akin(noun, there) for noun in each for there in other.nouns[:1])
    return is_each and any(is_akin(noun, there) for noun in own.nouns[:1] for there in one.nouns[:1])


def _is_inverse(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether the source says it the other way round: less than half the size of Halley's, more than twice as large as it is."""
    before = words_of(claim.plain[max(0, own.whole[0] - _REACH) : own.whole[0]])
    behind = words_of(claim.plain[own.end : own.end + _REACH])
    for reading in evidence.passages:
        for one in reading.quantities:
            if one.kind in ("share", "multiple") and one.kind != own.kind and one.value * own.value == 1 and _are_turned(own, one):
                than = AS_MUCH_AS.search(reading.plain, one.end - reading.at, one.end - reading.at + 120)
                what = words_of(than["what"]) if than else frozenset()
                if what & before - words_of(compared.before(one, reading)) and not what & behind:
                    return True
    return False


def _is_as_much(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether one number of a passage is so many times another: of both named, or of one and what it is compared with. Twelve for adults,
    half as many for children; 9,500 crowns, a quarter of what he had asked for; nearly trebled, from 85 to 240."""
    here = {end for one in claim.quantities if one is not own for end in (one.value, one.last) if end is not None}
    at = own.end - claim.at
    is_of, is_of_what = TIMES_OF.match(claim.plain, at), OF_WHAT.match(claim.plain, at)
    for found in evidence.by_passage if here else ():
        counts = [one for one in found if one.kind == "number" and one.last is None and not one.age and one.value > 0][:MOST]
        for one, other in itertools.permutations(counts, 2):
            is_named = (is_of and other.value in here) or (is_of_what and one.value in here)
            is_exact = not own.inexact and one.hedges == other.hedges and one.value == own.value * other.value
            is_both = {one.value, other.value} <= here and not one.hedges | other.hedges and (own.kind == "multiple" or is_of)
            is_beyond = is_of and other.value in here and not other.inexact and one.inexact == own.inexact == {"more than"}
            if is_beyond and are_counted_alike(one, other) and rounding.rounds_to(one.value / other.value, False, True, own):
                return True  # built for 900, it holds more than 2,100
            if not ((is_named and is_exact) or is_both) or not are_counted_alike(one, other):
                continue
            if (is_named and is_exact) or rounding.is_one_of(own, [one.value / other.value]):
                return True
    return False


def _are_turned(own: Quantity, other: Quantity) -> bool:
    hedges = frozenset(TURNED.get(one, one) for one in other.hedges)
    return rounding.allows(own.hedges, hedges)
