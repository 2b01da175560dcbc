"""Whether a quantity of ours is one of the source's: its value, its unit, its rate, its hedge and its way, in this order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from briefing.english import equivalence, rounding, shares
from briefing.english.evidence import Evidence
from briefing.english.listing import list_sizes
from briefing.english.quantities import Quantity
from briefing.english.reading import Reading
from briefing.english.same_unit import is_same_unit, shown

STAGES = ("unit", "rate", "tolerance", "hedge", "way", "age")


@dataclass(frozen=True)
class Fault:
    """What is wrong with a quantity, by which rule, and the likely remedy."""

    rule: str
    message: str
    hint: str
    lacking: str = ""


def fault_of(own: Quantity, claim: Reading, evidence: Evidence) -> Fault | None:
    """None where a passage has the quantity, or it follows from those that it has; else what is wrong with it."""
    if _counts_nothing(own, claim, evidence):
        return None
    failed: dict[str, Quantity] = {}
    goes_down = bool(_DOWN.search(claim.plain)) and own.way != "up"
    for other in evidence.quantities:
        for one in _readings_of(own, other, goes_down):
            stage = _compared(one, other, claim, evidence)
            if not stage:
                return None
            if stage != "value":
                failed.setdefault(stage, other)
    if not failed.keys() - {"unit"} and _follows(own, claim, evidence):
        return None
    return _fault(own, failed, evidence)


_DOWN = re.compile(r"(?<!\w)(?:loss(?:es)?|lost|deficit|shortfall|in\s+the\s+red|negative)(?!\w)", re.IGNORECASE)


def _readings_of(own: Quantity, other: Quantity, goes_down: bool) -> Iterator[Quantity]:
    """A quantity as it stands, and as a percentage or a part of 1, a fall as a number below nothing, a score of two."""
    yield own
    if own.last is None and own.kind == "share" and other.unit == "per cent":
        yield replace(own, value=own.value * 100, kind="number", unit="per cent", nouns=())
    if own.last is None and own.unit == "per cent" and other.kind == "share":
        yield replace(own, value=own.value / 100, kind="share", unit="", nouns=())
    if own.last is None and other.value < 0 <= own.value and (own.way == "down" or goes_down):
        yield replace(own, value=-own.value, way="")


def _compared(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> str:
    """"" where a quantity of the source bears the own one out; else the first that differs."""
    equal = own.value == other.value and own.last == other.last and _same_kind(own, other)
    if not equal and not (other.last is None and _same_kind(own, other)
                          and rounding.rounds_to(other.value, rounding.may_be_lower(other.hedges), rounding.may_be_higher(other.hedges), own, shares.step_of(own))):
        return "value"
    if not is_same_unit(own, other, claim, evidence) and not (_stands_alone(own, claim) and not own.unit and not own.nouns):
        return "unit"
    if _stands_alone(own, claim):  # a cell of a table, or a figure in a list: its heading says what it is
        return "rate" if own.rate and not _same_rate(own, other, claim) else "" if not equal or _same_hedge(own, other, claim, evidence) else "hedge"
    if own.age != other.age and not _may_be_age(own, other, evidence):
        return "age"
    if not _same_rate(own, other, claim):
        return "rate"
    if own.tolerance != other.tolerance or (own.tolerance and not _same_base(own, other, claim, evidence)):
        return "tolerance"
    if (own.way and other.way and own.way != other.way) or (own.role == "by" and other.role in ("from", "to") and equal):
        return "way"
    return "" if not equal or _same_hedge(own, other, claim, evidence) else "hedge"


def _same_hedge(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    if other.hedges == {"at most"} and not own.hedges and (_stands_alone(own, claim) or _LIMIT.search(claim.plain)):
        return True
    if own.compared and other.hedges <= {"more than", "less than", "at most", "at least"}:
        return True
    mean = frozenset(["average"]) if _MEAN.search(evidence.text) and _MEAN.search(claim.plain) else frozenset()
    return rounding.allows(own.hedges - mean, other.hedges - mean)


_LIMIT = re.compile(r"(?<!\w)(?:longest|largest|highest|tallest|oldest|biggest|heaviest|widest|deepest|greatest|most|maximum|limit\w*|ceiling|cap|capped)(?!\w)", re.IGNORECASE)
_MEAN = re.compile(r"(?<!\w)(?:average[ds]?|averaging|mean|median)(?!\w)", re.IGNORECASE)


def _stands_alone(own: Quantity, claim: Reading) -> bool:
    before, behind = claim.plain[:own.whole[0]], claim.plain[own.whole[1]:]
    return not re.search(r"\w", before + behind) or bool(re.fullmatch(r"[^:.]*:\s", before) and re.match(r"\.(?:\s|\Z)|\s*\Z", behind))


def _same_kind(own: Quantity, other: Quantity) -> bool:
    kinds = {own.kind, other.kind}
    if kinds == {"share", "multiple"}:
        return "halved" in (own.text.lower(), other.text.lower())
    if kinds == {"number", "multiple"}:
        one = own if own.kind == "multiple" else other
        return one.text.lower() in ("both", "twice", "once", "thrice") or "couple" in one.text or "pair" in one.text or "dozen" in one.text
    return len(kinds) == 1 or kinds == {"number", "article"}


def _may_be_age(own: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """A bare number may be an age, and what is said to be an age may stand bare: 54, a 54-year-old."""
    if own.age:
        return other.unit in ("year", "month", "") and not other.nouns
    return own.unit in ("year", "month") or (not own.nouns and own.digits and not own.unit and bool(own.hedges & {"less than", "more than", "at least", "at most"})) \
        or own.last is not None or _is_apposed(own)


def _is_apposed(own: Quantity) -> bool:
    return False


def _same_rate(own: Quantity, other: Quantity, claim: Reading) -> bool:
    if own.rate == other.rate:
        return True
    missing, added = other.rate - own.rate, own.rate - other.rate
    missing = {one for one in missing if not _is_said(one, claim) and not any(one in other.rate for other in claim.quantities)}
    if added and other.rate and not missing:
        return not (added & set(_PERIODS)) or not (other.rate & set(_PERIODS))
    if added and missing:
        return False
    if missing:
        return missing <= {"each"} and bool(re.search(r"(?i)(?<!\w)(?:each|every|apiece|per)(?!\w)", claim.plain)) and not re.search(r"(?i)\b(?:in\s+all|altogether|in\s+total)\b", claim.plain)
    return not added or added <= {"each", "person"} or not (added & set(_PERIODS)) and True or _is_said_there(added, other)


_PERIODS = frozenset(equivalence.table("period").values()) - {"person"}


def _is_said_there(added: frozenset[str], other: Quantity) -> bool:
    return False


def _is_said(rate: str, claim: Reading) -> bool:
    """Whether a statement says elsewhere what its number is per: a daily ration, every month, per person."""
    words = [form for form, means in equivalence.table("period").items() if means == rate and (" " in form or form.endswith("ly") or form == "annual")]
    if rate == "year on year":
        words = ["than a year earlier", "than the year before", "from a year earlier", "on the year", "than a year before", "than a year ago", "over the year", "in a year",
                 "within a year", "compared with the year before", "over the previous year", "than in the previous year", "since the year before"]
    elif rate == "month on month":
        words = ["than a month earlier", "than the month before", "on the month", "from a month earlier"]
    words = [*words, f"per {rate}", f"each {rate}", f"every {rate}", f"a {rate}", f"an {rate}", f"by the {rate}", f"/{rate}"]
    return any(re.search(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", claim.plain) for word in words)


def _same_base(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether what stands behind ± goes with the number that it goes with in the source."""
    base, there = _before(own, claim.quantities), [_before(other, found) for found in evidence.by_passage if other in found]
    return base is None or not there or any(one is None or one.value == base.value for one in there)


def _before(one: Quantity, found: tuple[Quantity, ...]) -> Quantity | None:
    before = [other for other in found if other.end <= one.start and other.unit in (one.unit, "") or (other.end <= one.start and not one.unit)]
    return before[-1] if before else None


# --- what follows from the source's numbers


def _follows(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    return _is_listed(own, claim, evidence) or shares.follows(own, evidence) or _is_range_of_limits(own, evidence) or _is_part_of_time(own, evidence) \
        or _is_limit_of_range(own, claim, evidence) or _is_repeated(own, evidence)


def _is_listed(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a small number says how many things a passage lists, or all but those that are named apart: four others."""
    if own.last is not None or own.unit or own.hedges - {"only"} or own.rate or not 1 <= own.value <= 20 or own.kind not in ("number", "multiple") or own.age:
        return False
    named, others = evidence.list_sizes
    if own.value in named or own.value in list_sizes(claim.plain)[0] or (own.value in others and any(noun in evidence.stems or noun in _ANY_KIND for noun in own.nouns)):
        return True
    behind = claim.plain[own.end:own.end + 24]
    before = claim.plain[max(0, own.start - 16):own.start]
    if re.match(r"(?i)\s+others?\b", behind) or re.search(r"(?i)\b(?:other|remaining)\s+\Z", before):
        totals = named | others | {int(one.value) for one in evidence.quantities if one.kind == "number" and one.value == int(one.value) and one.value < 30}
        return any(own.value + apart in totals for apart in (1, 2, 3))
    return own.value == 1 and bool(re.search(r"(?i)\band\s+\w+\s+others?\b", claim.plain[own.end:]))


_ANY_KIND = frozenset("kind type sort thing item condition step measure reason point example name".split())


def _is_range_of_limits(own: Quantity, evidence: Evidence) -> bool:
    """From at least three and at most five to between three and five."""
    if own.last is None:
        return False
    low = [one for one in evidence.quantities if one.value == own.value and one.hedges & {"at least", "more than"} or one.value == own.value and one.role == "from"]
    high = [one for one in evidence.quantities if one.value == own.last and one.hedges & {"at most", "less than"} or one.value == own.last and one.role == "to"]
    return bool(low and high and (own.unit in {one.unit for one in (*low, *high)} or not own.unit))


def _is_limit_of_range(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """At least, or as many as, an end of a range of the source."""
    for other in evidence.quantities:
        if other.last is None or own.last is not None or not is_same_unit(own, other, claim, evidence) or not _same_rate(own, other, claim):
            continue
        low, high = sorted((other.value, other.last))
        if other.value > other.last and {low, high} <= {one.value for one in claim.quantities}:  # three to one for 3–1
            return True
        if (own.value == low and own.hedges in ({"at least"},)) or (own.value == high and own.hedges in ({"at most"},)):
            return True
        if own.role and own.value in (low, high) and own.role == ("from" if own.value == other.value else "to") and {low, high} <= {
                one.value for one in claim.quantities}:
            return True
    return False


def _is_part_of_time(own: Quantity, evidence: Evidence) -> bool:
    """The hours, minutes and seconds of 2:04:31."""
    for one in evidence.moments:
        if one.level == "time" and (parts := re.fullmatch(r"(?:(\d+):)?(\d+):(\d+(?:\.\d+)?)", one.text)):
            units = ("hour", "minute", "second") if parts[1] else ("minute", "second") if own.unit != "hour" else ("hour", "minute")
            values = [Decimal(part) for part in parts.groups() if part]
            if any(unit == own.unit and value == own.value for unit, value in zip(units, values, strict=False)):
                return True
    return False


def _is_repeated(own: Quantity, evidence: Evidence) -> bool:
    """Twice, where the source says it happened, and again; a second time; doubled."""
    if own.kind != "multiple" or own.value != 2:
        return False
    return any(one.value == 2 and one.kind in ("ordinal", "multiple", "number") and (one.kind != "number" or "time" in one.nouns) for one in evidence.quantities) or \
        (own.text.lower() == "twice" and not own.nouns and (" again" in evidence.text or len(evidence.moments) > 1))


# --- words that count nothing


_ONE_PRONOUN = re.compile(r"(?i)\s+(?:of|another|by|day|hand|side|thing|who|that|which|is|was|has|had|after|would|could|will|such|more|where|with|in|at|on|can|may|for|to|from|and|or)\b|\s*[,.;:)]|\s*\Z")


def _counts_nothing(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    text = own.text.lower()
    before, behind = claim.plain[max(0, own.start - 24):own.start], claim.plain[own.end:own.end + 40]
    if own.kind == "article" and not own.hedges and own.unit == "year" and _is_the_year_before(behind, evidence):
        return True
    if _is_numbered(own, before, evidence):
        return True
    if own.kind == "article":
        return bool(re.search(r"(?i)\bthan\s+\Z", before)) and not (own.hedges - {"more than", "less than"})
    if own.kind == "ordinal" and text == "first":
        return _first_counts_nothing(own, before)
    if text == "one" and not own.unit and not (own.hedges - {"only"}):
        if re.search(r"(?i)(?<!\w)(?:was|is|were|by|to|at|from|than|minus|negative)\s+\Z", before) and re.match(r"\s*(?:[,.;:)]|\Z)", behind):
            return False
        if re.search(r"(?<!no )(?<![\w-])one(?! another)(?![\w-])", evidence.text):
            return True
        return bool(_ONE_PRONOUN.match(behind)) and not re.match(r"(?i)\s+(?:in|out\s+of)\s+\w+", behind) or _is_named_singly(own, evidence) or bool(
            re.search(r"(?i)\b(?:the|this|that|any|which|every|each|no|only)\s+\Z", before) and not own.nouns)
    return False


def _is_the_year_before(behind: str, evidence: Evidence) -> bool:
    """Whether "a year earlier" goes with two years of the source that follow one another."""
    years = {one.year for moment in evidence.moments for one in (moment, moment.until) if one is not None and one.year is not None}
    return bool(re.match(r"(?i)\s+year\s+(?:before|earlier|ago|previously)", behind)) and any(year + 1 in years for year in years)


def _is_numbered(own: Quantity, before: str, evidence: Evidence) -> bool:
    """Whether a number behind a name is part of it there too: the stations of Doun City 4."""
    name = re.search(r"(?P<name>[^\W\d_a-z][\w'’-]*)\s\Z", before)
    return bool(name) and any(one.label == name["name"].lower() and one.value == own.text.lower() for one in evidence.references)


def _first_counts_nothing(own: Quantity, before: str) -> bool:
    if not re.search(r"(?i)(?<!\w)(?:the|its|their|his|her|our|a|for\s+the|very)\s+\Z", before):
        return True
    return bool(own.nouns) and own.nouns[0].endswith(("ed", "ing")) or bool(re.search(r"(?i)(?<!\w)for\s+the\s+\Z", before) and not own.nouns)


def _is_named_singly(own: Quantity, evidence: Evidence) -> bool:
    """Whether the source has the thing in the singular: one camp for a camp."""
    return any(re.search(rf"(?<!\w)(?:an?|its|the|another|single|sole|lone|only|each|this|that|his|her|their)\s+(?:[\w-]+\s+){{0,2}}{re.escape(noun)}(?!\w)", evidence.text)
               for noun in own.nouns[:2])


# --- how it is told


def _fault(own: Quantity, failed: dict[str, Quantity], evidence: Evidence) -> Fault:
    near = _nearest(own, evidence)
    for stage in ("way", "hedge", "tolerance", "rate", "age", "unit"):
        if stage in failed:
            return _of_stage(stage, own, failed[stage])
    end = next((one for one in evidence.quantities if one.last is not None and own.last is None and own.value in (one.value, one.last)), None)
    if end is not None:
        return Fault("PRO1", f'the number "{own.text}" is one end of a range in the source: "{end.text}"', "Give both ends.")
    listed = ", ".join(dict.fromkeys(f'"{one.text}"' for one in evidence.quantities)) or "none"
    hint = f"The numbers there: {listed}. On a page, a count of records is written with `| counted`."
    return Fault("PRO1", f'the number "{own.text}" is in no passage cited here', f"{near}{hint}", own.text)


def _nearest(own: Quantity, evidence: Evidence) -> str:
    """A hedge that would make a rounding of it."""
    for hedge in ("about", "nearly", "more than"):
        tried = replace(own, hedges=frozenset([hedge]))
        for other in evidence.quantities:
            if not own.hedges and other.last is None and other.kind == own.kind and other.unit == own.unit and rounding.rounds_to(other.value, False, False, tried):
                return f'The source has "{other.text}": say *{hedge}*. '
    return ""


def _of_stage(stage: str, own: Quantity, other: Quantity) -> Fault:
    if stage == "hedge":
        here, there = (one.softened or ", ".join(sorted(one.hedges)) or "nothing" for one in (own, other))
        return Fault("PRO6", f'"{own.text}" is hedged here by "{here}", in the source by "{there}"', "Keep the hedge as the source has it.")
    if stage == "rate":
        here, there = (" per ".join(sorted(one.rate)) or "nothing" for one in (own, other))
        return Fault("PRO1", f'"{own.text}" is per {here} here, in the source per {there}', "Keep what it is per.")
    if stage == "way":
        return Fault("PRO1", f'"{own.text}" goes {own.way} here, in the source {other.way}', "Say which way the number goes as the source does.")
    if stage == "age":
        return Fault("PRO1", f'"{own.text}" is an age in the source' if other.age else f'"{own.text}" is no age in the source', "Say what the number is.")
    if stage == "tolerance":
        return Fault("PRO1", f'"{own.text}" is what another number may be off by in the source', "Keep it with its number.")
    row = equivalence.row_id("unit", other.unit) or equivalence.row_id("money", other.unit)
    hint = "Keep the unit with the number." + (f" What may stand for it: {row}." if row else "")
    return Fault("PRO1", f'the unit of "{own.text}" is "{shown(own)}" here, in the source "{shown(other)}"', hint)
