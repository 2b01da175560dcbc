"""What follows from the numbers of the source: how many things it lists, the limits of a range, a time in its parts."""

import re
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.context import key_of, keys
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.listing import list_sizes
from briefing.english.comparing.found.sentences import says
from briefing.english.comparing.values import changes, remainders, rests, shares
from briefing.english.comparing.values.ages import is_age_then
from briefing.english.comparing.values.by_rate import is_over_more, is_what_it_is_over
from briefing.english.comparing.values.dates_as_spoken import is_number_of_early_year
from briefing.english.comparing.values.frequencies import is_as_often
from briefing.english.comparing.values.ranks import is_one_of_dated
from briefing.english.comparing.values.same_rate import is_same_rate
from briefing.english.comparing.values.same_unit import is_same_unit
from briefing.english.comparing.values.spans import is_length
from briefing.english.comparing.values.totals import is_total
from briefing.english.comparing.values.worked_out import is_worked_out
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.references import Reference
from briefing.english.words import equivalence
from briefing.english.words.conversion import converted
from briefing.english.words.moment_words import ANOTHER, BARE_HOUR, FIRST_SINCE, NTH_AND_NTH, ONE_MEASURE, ONE_MORE, SO_FAR
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.quantifier_words import BEFORE_IT, IS_BEFORE
from briefing.english.words.worked_out_words import LEAST_OF, MOST_OF, NOUN_BEFORE, TOP_BEFORE


def follows(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a quantity of ours follows from those of the passages."""
    return (
        _is_listed(own, claim, evidence)
        or shares.follows(own, claim, evidence)
        or is_worked_out(own, claim, evidence)
        or (own.last is None and not own.rate - {"day", "night"} and is_length(own, claim, evidence))
        or is_age_then(own, claim, evidence)
        or is_total(own, claim, evidence)
        or is_over_more(own, claim, evidence)
        or is_what_it_is_over(own, claim, evidence)
        or remainders.is_left(own, claim, evidence)
        or remainders.is_all_but(own, evidence)
        or remainders.are_the_others(own, claim, evidence)
        or remainders.is_rest_told(own, claim, evidence)
        or rests.is_rest(own, claim, evidence)
        or rests.is_rest_of_hedged(own, claim, evidence)
        or remainders.is_one_and_others(own, claim, evidence)
        or shares.is_in_lower_terms(own, claim, evidence)
        or _is_range_of_limits(own, evidence)
        or _is_part_of_time(own, evidence)
        or _is_bare_hour(own, claim, evidence)
        or _is_limit_of_range(own, claim, evidence)
        or _is_repeated(own, claim, evidence)
        or _is_one_measure(own, evidence)
        or shares.is_every_nth(own, claim, evidence)
        or _is_one_more(own, evidence)
        or _is_before_the_last(own, claim, evidence)
        or _is_so_many_since(own, claim, evidence)
        or _is_up_to_rank(own, evidence)
        or is_one_of_dated(own, claim, evidence)
        or changes.is_told(own, claim, evidence)
        or is_as_often(own, claim, evidence)
        or is_number_of_early_year(own, claim, evidence)
        or _is_birthday(own, evidence)
        or _is_first_since_the_last(own, claim, evidence)
        or _is_rank_of_named(own, claim, evidence)
        or (own.kind == "ordinal" and any(evidence.has_words(f"{noun} {own.value}") for noun in own.nouns[:1]))  # round 12
    )


def _is_rank_of_named(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number behind a noun is the rank that the source gives it: camp two, the second camp."""
    if own.kind != "number" or own.digits or own.unit or own.hedges:
        return False
    at = own.start - claim.at
    before = NOUN_BEFORE.search(claim.plain, max(0, at - 24), at)
    ranked = {noun for one in evidence.quantities if one.kind == "ordinal" and one.value == own.value for noun in one.nouns[:1]}
    return before is not None and stem(before["noun"].lower()) in ranked


def _is_birthday(own: Quantity, evidence: Evidence) -> bool:
    """Whether a birthday is that of an age of the source: the hundredth, of those over 100."""
    is_birthday = own.kind == "ordinal" and own.nouns[:1] == ("birthday",)
    return is_birthday and any(one.value == own.value and one.kind == "number" and one.unit in ("", "year") for one in evidence.quantities)


def _is_first_since_the_last(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether it was the first time since a year in which the source has it for the last time."""
    since = FIRST_SINCE.match(claim.plain, own.end - claim.at) if own.kind == "ordinal" and own.value == 1 else None
    return since is not None and bool(re.search(rf"(?<!\w)last(?!\w)[^.;]{{0,60}}?(?<!\d){since['year']}(?!\d)", evidence.text))


def _is_one_measure(own: Quantity, evidence: Evidence) -> bool:
    """Whether so many make up one of what the source has without a number: ten years, the previous decade."""
    if own.last is not None or not own.unit or own.hedges - {"only", "within"}:
        return False
    units = (equivalence.unit_of(match["unit"]) for match in ONE_MEASURE.finditer(evidence.text))
    return any(unit and converted(own.value, own.unit, unit) == 1 for unit in units)


def _is_one_more(own: Quantity, evidence: Evidence) -> bool:
    """Whether the source has the rank without its noun, which reads like a part: six teach it, and a seventh may."""
    return own.kind == "ordinal" and any(
        one.kind == "share" and one.value * own.value == 1 and ONE_MORE.match(reading.plain, one.end - reading.at)
        for reading in evidence.passages
        for one in reading.quantities
    )


def _is_before_the_last(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether so many came before the one whose rank the source tells: five before the sixth."""
    if own.kind != "number" or own.unit or own.inexact:
        return False
    ranks = (one for one in evidence.quantities if one.kind == "ordinal" and one.value == own.value + 1)
    is_rank = any(is_akin(noun, there) for one in ranks for noun in own.nouns for there in one.nouns)
    return is_rank and says(BEFORE_IT, claim.plain)


def _is_so_many_since(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether so many are counted by the rank of the last: the third since 1921, for the third time."""
    is_counted = ("since" in claim.plain.lower() and "since" in evidence.text) or own.nouns[:1] == ("time",)
    said = keys(claim.plain) if says(SO_FAR, claim.plain) and SO_FAR.search(evidence.text) else frozenset[str]()
    ordinals = (one for one in evidence.quantities if one.kind == "ordinal")
    ranks = {one.value for one in ordinals if is_counted or any(key_of(noun) in said for noun in one.nouns[:1])}
    return own.kind in ("number", "multiple") and own.value in ranks and not says(IS_BEFORE, claim.plain)


def _is_up_to_rank(own: Quantity, evidence: Evidence) -> bool:
    """Whether so many are told by the source as all but one, and that one by its rank: three climbers, and a fourth who turned back."""
    if own.kind != "number" or own.unit or own.inexact or own.value < 2:
        return False
    counted = {one.value for one in evidence.quantities if one.kind == "number" and not one.unit and one.last is None}
    return own.value - 1 in counted and any(
        one.kind == "ordinal" and one.value == own.value and ANOTHER.search(reading.plain, max(0, at - 12), at)
        for reading in evidence.passages
        for one in reading.quantities
        for at in (one.start - reading.at,)
    )


def is_numbered(reference: Reference, ordinal: Quantity) -> bool:
    """Whether a reference and an ordinal name the same: Round 12, the twelfth round."""
    return ordinal.kind == "ordinal" and reference.label in ordinal.nouns[:2] and reference.value == str(ordinal.value)


def _is_listed(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a small number says how many things a passage lists, or all but those that are named apart: four others."""
    if (
        own.last is not None
        or own.unit
        or own.inexact
        or own.rate
        or not 1 <= own.value <= 20
        or own.kind not in ("number", "multiple")
        or own.age
    ):
        return False
    if own.kind == "multiple" and own.text.lower() != "both" and not re.search("pair|couple", own.text.lower()):
        return False
    counted = [one for one in evidence.quantities if one.kind == "number" and one.value < 20 and set(one.nouns[:1]) & set(own.nouns)]
    if any(one.value != own.value for one in counted) and not any(one.value == own.value for one in counted):
        return False
    named, others = evidence.list_sizes
    if (
        own.value in named
        or own.value in list_sizes(claim.plain)[0]
        or (own.value in others and any(_is_listed_there(noun, own, evidence) for noun in own.nouns))
    ):
        return True
    behind = claim.plain[own.end : own.end + 24]
    before = claim.plain[max(0, own.start - 16) : own.start]
    if re.match(r"(?i)\s+(?:others?|more)\b", behind) or re.search(r"(?i)\b(?:other|remaining|further)\s+\Z", before):
        totals = (
            named
            | others
            | {int(one.value) for one in evidence.quantities if one.kind == "number" and one.value == int(one.value) and one.value < 30}
        )
        return any(own.value + apart in totals for apart in (1, 2, 3))
    return own.value == 1 and bool(re.search(r"(?i)\band\s+\w+\s+others?\b", claim.plain[own.end :]))


def _is_listed_there(noun: str, own: Quantity, evidence: Evidence) -> bool:
    """Whether the passages speak of several such things, which a list may then tell one by one."""
    if noun in _ANY_KIND or (own.kind == "multiple" and noun in evidence.stems):
        return True
    return bool(re.search(rf"(?<!\w){re.escape(noun)}e?s(?!\w)", evidence.text))


_BEYOND, _SHORT_OF = frozenset(("more than", "over")), frozenset(("less than", "within"))  # more than 3 million, for 3.1 to 3.6
_ANY_KIND = frozenset(["kind", "type", "sort", "thing", "item", "condition", "step", "measure", "reason", "point", "example", "name"])


def _is_range_of_limits(own: Quantity, evidence: Evidence) -> bool:
    """From at least three and at most five to between three and five."""
    if own.last is None:
        return False
    low = [
        one
        for one in evidence.quantities
        if one.value == own.value and (one.hedges & {"at least", "more than"} or one.role == "from" or _is_told_by(LEAST_OF, one, evidence))
    ]
    high = [
        one
        for one in evidence.quantities
        if one.value == own.last and (one.hedges & {"at most", "less than"} or one.role == "to" or _is_told_by(MOST_OF, one, evidence))
    ]
    return bool(low and high and (own.unit in {one.unit for one in (*low, *high)} or not own.unit))


def _is_told_by(before: re.Pattern[str], one: Quantity, evidence: Evidence) -> bool:
    """Whether words directly before a number of the passages tell what it is."""
    reading = evidence.reading_of(one)
    at = one.whole[0] - reading.at if reading else 0
    return reading is not None and bool(before.search(reading.plain, max(0, at - 40), at))


def _is_limit_of_range(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """At least, or as many as, an end of a range of the source."""
    for other in evidence.quantities:
        if (
            other.last is None
            or own.last is not None
            or not is_same_unit(own, other, claim, evidence)
            or not is_same_rate(own, other, claim)
        ):
            continue
        low, high = sorted((other.value, other.last))
        if other.value > other.last and {low, high} <= {one.value for one in claim.quantities}:  # three to one for 3–1
            return True
        top = TOP_BEFORE.search(claim.plain, max(0, own.start - claim.at - 48), own.start - claim.at)
        if top and not own.inexact and own.value == (low if top["least"] else high):
            return True
        if rounding.rounds_to(low if own.hedges & _BEYOND else high, False, False, own) and own.hedges & (_BEYOND | _SHORT_OF):
            return True
        if (own.value == low and own.hedges in ({"at least"},)) or (own.value == high and own.hedges in ({"at most"},)):
            return True
        if (
            own.role
            and own.value in (low, high)
            and own.role == ("from" if own.value == other.value else "to")
            and {low, high} <= {one.value for one in claim.quantities}
        ):
            return True
    return False


def _is_part_of_time(own: Quantity, evidence: Evidence) -> bool:
    """The hours, minutes and seconds of 2:04:31, each or together."""
    for one in evidence.moments:
        if one.level == "time" and (parts := re.fullmatch(r"(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)", one.text)):
            units = ("hour", "minute", "second") if parts[1] else ("minute", "second") if own.unit != "hour" else ("hour", "minute")
            told = [(Decimal(part), unit) for part, unit in zip([part for part in parts.groups() if part], units, strict=False)]
            if (own.value, own.unit) in told:
                return True
            worth = [converted(value, unit, own.unit) or value * int(unit == own.unit) for value, unit in told]
            if all(worth) and sum(worth) == own.value:
                return True
    return False


def _is_bare_hour(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a bare number is a time of the source without its minutes: at four, from nine to five."""
    at = own.start - claim.at
    stands = BARE_HOUR.search(claim.plain, max(0, at - 8), at)
    if not stands or own.kind != "number" or own.unit or own.nouns or own.hedges:
        return False
    word = stands["word"].lower()
    for one in evidence.moments:
        ends = (one, None) if word == "from" else (None, one.until) if word in ("to", "until") else (one, one.until)
        if own.last is not None and one.until is not None and word == "from":
            return _is_hour(own.value, one) and _is_hour(own.last, one.until)
        if own.last is None and any(end is not None and _is_hour(own.value, end) for end in ends):
            return True
    return False


def _is_hour(value: Decimal, one: Moment) -> bool:
    return one.level == "time" and one.minutes is not None and not one.seconds and one.minutes % 720 == value * 60 % 720 and value <= 12


def _is_repeated(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Twice, where the source says it happened, and again; a second time; doubled."""
    if own.kind != "multiple" or own.value != 2:
        return False
    if re.match(r"\s+(?:as|the|what|that)\b", claim.plain[own.end : own.end + 8]):  # compared, not counted
        return any(one.kind == "multiple" and one.value == 2 for one in evidence.quantities)
    return any(
        one.value == 2 and one.kind in ("ordinal", "multiple", "number") and (one.kind != "number" or "time" in one.nouns)
        for one in evidence.quantities
    ) or (
        own.text.lower() == "twice"
        and not own.nouns
        and not re.search(r"(?<!at )\bonce\b(?!\s+(?:more|again))", evidence.text)
        and (" again" in evidence.text or len(evidence.moments) > 1 or bool(NTH_AND_NTH.search(evidence.text)))
    )
