"""Simple shares, sums, differences and changes of two numbers of the source: worked out exactly, each time."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import is_whole
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, says
from briefing.english.comparing.values.changes import is_turned, roles
from briefing.english.comparing.values.multiples import are_counted_alike
from briefing.english.comparing.values.tallies import tallies
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import OF_THEM
from briefing.english.words.clause_words import DENIES
from briefing.english.words.noun_phrases import is_akin, is_verb
from briefing.english.words.number_words import cardinals
from briefing.english.words.quantifier_words import TOGETHER
from briefing.english.words.remainder_words import OF, REST
from briefing.english.words.worked_out_words import FELL, ONE_OF_SO_MANY, SET_AGAINST, TURNED
from briefing.lazy_patterns import lazily


def step_of(own: Quantity) -> Decimal | None:
    """How far a share in words may lie from what it rounds; None for digits, whose place tells."""
    return rounding.HALF_A_STEP if own.kind == "share" else None


_LARGE = 50  # below it two counts are too easily set against each other by chance
_COMPARED = lazily(
    r"(?<!\w)(?:differ\w*|gap|margin|lead|majority|ahead|behind|apart|between|than|more|fewer|less|higher|lower|longer|shorter|older|younger|"
    r"swing|spread|later|earlier|faster|slower|too\s+(?:little|much|few|many|low|high|short|long))(?!\w)",
    re.IGNORECASE,
)
_SHORT = lazily(r"(?<!\w)too\s+(?:little|few|low|short)(?!\w)", re.IGNORECASE)
_LIES_BETWEEN = lazily(
    r"(?<!\w)between\s[^.;]{1,120}?\sand\s[^.;]{1,80}?\s(?:lies?|lay|is|are|there\s+(?:is|are))(?!\w)", re.IGNORECASE
)
_OUT_OF = lazily(r"(?:\s+[^\W\d_]+){1,2}\s+(?:in|out\s+of)\s+(?:every\s+)?", re.IGNORECASE)
_OF_WHAT_WHOLE = lazily(r"\s+of\s+(?:(?:the|its|their|all)\s+){0,2}(?:[^\W\d_]+\s+of\s+)?[^\w\s]{0,3}", re.IGNORECASE)
_OR = lazily(r",?\s\(?or\s+\Z|\s\(\Z")
_PER = lazily(r"(?:\s+[^\W\d_]+){0,2}?\s+(?:per|in|out\s+of|for|of)\s+(?:every\s+)?", re.IGNORECASE)
_HUNDREDS = frozenset(map(Decimal, (1_000, 10_000, 100_000, 1_000_000)))
_EVERY = lazily(r"(?<!\w)every\s+\Z", re.IGNORECASE)
_PARTS = lazily(r"[,;:.]\s|(?<!\w)(?:and|but|while|whereas|which|who|that)(?!\w)")
_ALL_BUT = lazily(rf"(?<!\w)(?:all\s+but|all\s[^.;]{{0,40}}\sbut)\s+(?:{cardinals(1, 6)}|\d+)(?!\w)")


def follows(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a hedged share is that of two numbers of a passage, or a sum theirs, or what a statement says they differ by."""
    if own.last is not None or own.rate:
        return False
    if own.kind == "number" and rounding.is_one_of(own, _differences(own, claim, evidence)):
        return True
    is_share = own.unit == "per cent" or own.kind == "share"
    changed = _restated(own, claim) if is_share else own
    changes = list(_changes(changed, evidence)) if is_share and (changed.way or changed.role == "by") else []
    if rounding.is_one_of(own, changes) or any(rounding.rounds_to(one, False, False, own, step_of(own)) for one in changes):
        return True
    if own.kind == "number" and says(TOGETHER, claim.plain) and any(total == own.value for total in _sums(own, evidence)):
        return True
    if own.kind == "share" and not own.inexact and own.value in {*_denied_parts(claim, evidence), *_every_nth(evidence)}:
        return True
    if is_share and rounding.is_one_of(own, _complements(own, claim, evidence)):
        return True
    if own.unit == "per cent" and rounding.is_one_of(own, _of_so_many(evidence)):
        return True
    if not own.hedges & rounding.SOFT:
        return own.kind == "share" and (own.value in _told_parts(evidence) or _is_exact_part(own, claim, evidence))
    if is_share and (own.role == "by" or (own.way and not own.role)):  # by how much it changed is no part of what it was
        return False
    if is_share:
        scale = 100 if own.unit == "per cent" else 1
        parts = itertools.chain(_parts(evidence), ((part, False, False) for part in _votes(evidence)))
        return any(rounding.rounds_to(part * scale, low, high, own, step_of(own)) for part, low, high in parts)
    return own.kind == "number" and any(rounding.rounds_to(total, False, False, own) for total in _sums(own, evidence))


def _restated(own: Quantity, claim: Reading) -> Quantity:
    """A share that tells a change which is told as a number before it goes the same way: by 13 million euros, or about 15 per cent."""
    at = next((at for at, one in enumerate(claim.quantities) if one is own), 0)
    before = claim.quantities[at - 1] if at else None
    if before is None or own.way or own.role or before.role != "by":
        return own
    is_same = _OR.search(claim.plain, before.end - claim.at, own.whole[0] - claim.at)
    way = before.way or ("down" if says(FELL, claim.plain) else "up")
    return replace(own, way=way, role="by") if is_same else own


def _differences(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """By how much two numbers of a passage differ, where a statement compares; what is left of a whole without its part."""
    around = claim.plain[max(0, own.start - 24) : own.whole[1] + 24]
    compares = bool(own.way) or own.role in ("by", "from") or own.unit == "percentage point"
    compares = compares or says(_LIES_BETWEEN, claim.plain)
    compares = bool(compares or _COMPARED.search(around) or REST.search(around) or _ALL_BUT.search(evidence.text))
    if own.unit == "per cent" or not compares:
        return
    unit = "per cent" if own.unit == "percentage point" else own.unit
    mean = own.hedges & {"average"} | (frozenset(("at least",)) if _SHORT.search(around) else frozenset())
    for found in evidence.by_passage if len(evidence.by_passage) == 1 else (*evidence.by_passage, evidence.quantities):
        exact = (one for one in found if one.kind == "number" and one.last is None and one.hedges <= mean)
        counts = [one for one in exact if one.unit in (unit, "")][:MOST]
        if not any(one.value == -own.value and one.unit == own.unit for one in found):  # the source tells the difference, with its sign
            pairs = ((one, other) for one, other in itertools.combinations(counts, 2) if unit in (one.unit, other.unit))
            yield from (abs(one.value - other.value) for one, other in pairs if not is_turned(own, one, other, claim, evidence))
        if own.role == "from":  # 43 seats, eight fewer than before
            falls = [one for one in counts if one.way == "down" and one.role in ("", "by")]
            yield from (one.value + by.value for one in counts for by in falls if by is not one)


def _changes(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """By how many per cent, or what part of it, one number of a passage is above or below the one it is compared with."""
    scale = 1 if own.kind == "share" else 100
    for reading in evidence.passages:
        told = {one.start for one, _ in roles(reading)} if {was for _, was in roles(reading)} == {True, False} else set()
        found = (one for one in reading.quantities if one.start in told or not told)  # from 1.2 to 0.8; the fine was no part of it
        counts = [one for one in found if one.kind == "number" and one.last is None and one.value > 0 and one.unit != "per cent"][:MOST]
        grows = own.way in ("up", "surplus")
        for one, other in itertools.permutations(counts, 2):
            if (one.unit == other.unit or not (one.unit and other.unit)) and (other.value < one.value) != grows:
                yield abs(one.value - other.value) / one.value * scale
    for one, other in _across(evidence):
        if (other.value < one.value) != grows:
            yield abs(one.value - other.value) / one.value * scale


def _across(evidence: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """The only two passages' only large counts of the same, either way round: 61,400 tickets in the one, 48,900 in the other."""
    counts = [[one for one in found if one.value >= _LARGE and _is_exact_count(one)] for found in evidence.by_passage]
    each = [found for found in counts if found]
    if len(each) == 2 and all(len(found) == 1 for found in each) and are_counted_alike(each[0][0], each[1][0]):
        yield from itertools.permutations((each[0][0], each[1][0]))


def _is_exact_count(one: Quantity) -> bool:
    return one.kind == "number" and not (one.unit or one.inexact or one.last or one.rate)


def _told_parts(evidence: Evidence) -> Iterator[Decimal]:
    """The shares that the source tells in two numbers: nine of the twelve bridges, of twelve bridges nine, twelve bridges, nine of them."""
    for reading in evidence.passages:
        for part, whole in itertools.pairwise(reading.quantities):
            is_of = OF.fullmatch(reading.plain, part.end - reading.at, whole.start - reading.at)
            if is_of and whole.value and not part.hedges | whole.hedges:
                yield part.value / whole.value
            elif 0 < whole.value < part.value and _is_some_of(whole, part, reading) and not part.hedges | whole.hedges:
                yield whole.value / part.value
        counts = [one for one in reading.quantities if one.kind == "number" and one.value > 1 and not (one.hedges or one.last)]
        yield from (1 / one.value for one in counts if _is_one_of_so_many(one, reading))  # one of its three lines
        for at, whole in enumerate(reading.quantities):  # of 60, 12 fell, 20 rose
            for part in reading.quantities[at + 2 : at + 4] if is_whole(whole, reading) and not whole.hedges else ():
                is_same = not SENTENCE_END.search(reading.plain, whole.end - reading.at, part.start - reading.at)
                is_some = is_same and part.kind == whole.kind == "number" and not (part.hedges or part.unit or part.last)
                yield from [part.value / whole.value] if is_some and 0 < part.value < whole.value else []


def _is_one_of_so_many(whole: Quantity, reading: Reading) -> bool:
    at = whole.whole[0] - reading.at
    return bool(ONE_OF_SO_MANY.search(reading.plain, max(0, at - 20), at))


def _of_so_many(evidence: Evidence) -> Iterator[Decimal]:
    """The percentages that the source tells per so many: 12 per 1,000."""
    for reading in evidence.passages:
        for part, whole in itertools.pairwise(reading.quantities):
            is_per = part.kind == whole.kind == "number" and _PER.fullmatch(reading.plain, part.end - reading.at, whole.start - reading.at)
            if is_per and whole.value in _HUNDREDS and not (part.inexact or whole.inexact or part.last or whole.last):
                yield part.value / whole.value * 100


def _is_some_of(part: Quantity, whole: Quantity, reading: Reading) -> bool:
    """Whether a number behind another is told as some of it."""
    if not part.kind == whole.kind == "number" or part.unit != whole.unit:
        return False
    between = reading.plain[whole.end - reading.at : part.start - reading.at]
    is_of_them = OF_THEM.match(reading.plain, part.end - reading.at + 1) or OF_THEM.search(between)
    return bool(is_of_them) or is_whole(whole, reading)


def _is_exact_part(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share is exactly what a number of the source is of the whole that the statement names: half of the 136 schools, for 68."""
    if own.inexact:
        return False
    for whole in claim.quantities:
        behind = claim.plain[own.end - claim.at : whole.start - claim.at] if whole.start > own.end else ""
        is_whole = whole.kind == "number" and whole.last is None and bool(_OF_WHAT_WHOLE.fullmatch(behind))
        for one in evidence.quantities if is_whole else ():
            nouns = [noun for noun in one.nouns if not is_verb(noun)]  # of 136 schools, 68 closed
            is_alike = one.unit == whole.unit and (bool(one.unit) or not nouns or any(is_akin(a, b) for a in nouns for b in whole.nouns))
            if one.kind == "number" and not one.hedges and is_alike and one.value == own.value * whole.value:
                return True
    return False


def _denied_parts(claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """What a share leaves of which the source says no, where a statement says none: three in four did not run, a quarter ran."""
    for reading in evidence.passages if not says(DENIES, claim.plain) else ():
        for one in reading.quantities:
            if one.kind == "share" and not one.hedges and DENIES.match(reading.plain, *_behind(one, reading)):
                yield 1 - one.value


def _behind(one: Quantity, reading: Reading) -> tuple[int, int]:
    """Where the first word that says no stands behind a number, before anything parts it from it."""
    start = one.end - reading.at
    end = next((match.start() for match in _PARTS.finditer(reading.plain, start)), len(reading.plain))
    return next((match.span() for match in DENIES.finditer(reading.plain, start, end)), (end, end))


def _every_nth(evidence: Evidence) -> Iterator[Decimal]:
    """The shares that the source tells by the rank of one: every third kitchen."""
    for reading in evidence.passages:
        for one in reading.quantities:
            at = one.start - reading.at
            if one.kind == "ordinal" and one.value > 1 and _EVERY.search(reading.plain, max(0, at - 8), at):
                yield 1 / one.value


def is_every_nth(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a rank tells a share of the source: every third kitchen, of one in three."""
    is_told = own.kind == "ordinal" and own.value > 1 and _EVERY.search(claim.plain, max(0, own.start - 8), own.start)
    return bool(is_told) and any(one.kind == "share" and not one.hedges and one.value == 1 / own.value for one in evidence.quantities)


def is_in_lower_terms(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is one of two that tell a share of the source, with their noun between them: seven days out of ten, for 14 of 20."""
    for one, other in itertools.pairwise(claim.quantities):
        if own.start not in (one.start, other.start):
            continue
        gap = claim.plain[one.end - claim.at : other.start - claim.at]
        if not (one.kind == other.kind == "number" and 0 < one.value < other.value) or not _OUT_OF.fullmatch(gap):
            continue
        share = replace(one, value=one.value / other.value, kind="share", unit="", nouns=())
        told = (each for each in evidence.quantities if each.last is None and (each.kind == "share" or each.unit == "per cent"))
        parts = ((each.value if each.kind == "share" else each.value / 100, each.hedges) for each in told)
        is_told = any(value == share.value and rounding.allows(share.hedges, hedges) for value, hedges in parts)
        if is_told or follows(share, claim, evidence):
            return True
    return False


def _complements(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    """What is left of a whole without a share of it, where the source or the statement speaks of the rest: the other 38 per cent."""
    if REST.search(evidence.text) or REST.search(claim.plain, max(0, own.start - 16), own.end):
        whole = 100 if own.unit == "per cent" else 1
        yield from (
            whole - one.value * (whole if one.kind == "share" else Decimal(whole) / 100)
            for one in evidence.quantities
            if one.last is None and (one.kind == "share" or one.unit == "per cent") and one.hedges.isdisjoint(TURNED)
        )


def _parts(evidence: Evidence) -> Iterator[tuple[Decimal, bool, bool]]:
    """Each smaller number of the passages as a part of each greater one that is measured alike, or not at all."""
    for found in evidence.by_passage if len(evidence.by_passage) == 1 else (*evidence.by_passage, evidence.quantities):
        counts = [
            one for one in found if one.kind == "number" and one.last is None and not one.age and not one.tolerance and one.value > 0
        ][:MOST]
        for part in counts:
            for whole in counts:
                if part.value < whole.value and _is_part_of(part, whole):
                    hedged = part.hedges | whole.hedges
                    low = rounding.may_be_lower(part.hedges) or rounding.may_be_higher(whole.hedges)
                    high = rounding.may_be_higher(part.hedges) or rounding.may_be_lower(whole.hedges)
                    yield part.value / whole.value, low or "vague" in hedged, high or "vague" in hedged


def _votes(evidence: Evidence) -> Iterator[Decimal]:
    """The parts of all votes that two sides had, of which the source sets those of the one against those of the other."""
    for reading in evidence.passages:
        for one, other in itertools.pairwise([each for each in reading.quantities if each.unit != "per cent"]):
            is_against = SET_AGAINST.search(reading.plain, one.end - reading.at, other.whole[0] - reading.at)
            if is_against and one.nouns[:1] == ("vote",) and not (one.inexact or other.inexact or other.unit or one.last or other.last):
                yield from (one.value / (one.value + other.value), other.value / (one.value + other.value))
        sides = (pair for pair in tallies(reading) if not (pair[0].inexact or pair[1].inexact))
        yield from (side.value / (pair[0].value + pair[1].value) for pair in sides for side in pair)


def _is_part_of(part: Quantity, whole: Quantity) -> bool:
    if (part.unit, whole.unit) == ("percentage point", "per cent") and whole.way:  # a fall of 5.1 per cent, of which 3.2 points
        return part.start > whole.start
    if part.unit not in ("", whole.unit) or whole.unit in ("per cent", "percentage point"):
        return False
    return not part.rate or part.rate == whole.rate


def _sums(own: Quantity, evidence: Evidence) -> Iterator[Decimal]:
    """The sums of two neighbouring numbers of a passage that count alike."""
    for found in evidence.by_passage:
        counts = [
            one for one in found if one.kind == "number" and one.last is None and not one.hedges and one.unit == own.unit and not one.age
        ]
        for one, other in itertools.pairwise(counts):
            if one.nouns == other.nouns or not one.nouns or not other.nouns:
                yield one.value + other.value
