"""Words and numbers that count nothing where they stand: on the one hand, at first, a year earlier, Doun City 4."""

import re

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import EXCEPTION, ONLY_ONE
from briefing.lazy_patterns import lazily

_ONE_PRONOUN = lazily(
    r"(?i)\s+(?:of|another|by|day|hand|side|thing|who|that|which|is|was|has|had|after|would|could|will|such|more|where|with|in|at|on|can|may|for|to|from|and|or)\b|\s*[,.;:)]|\s*\Z"
)

# What half makes a name of: half-time, a half-brother, the quarter-final.
_HALF_TIME = lazily(r"[\s-]?(?:time|term|way|mast|brothers?|sisters?|finals?|finalists?|light|hearted\w*)(?!\w)", re.IGNORECASE)


def counts_nothing(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a quantity of ours needs no proof, as it counts nothing."""
    text = own.text.lower()
    before, behind = claim.plain[max(0, own.start - 24) : own.start], claim.plain[own.end : own.end + 40]
    is_one_out = own.value == 1 and own.hedges == {"all but"}
    if is_one_out and (EXCEPTION.search(evidence.text) or ONLY_ONE.search(evidence.text)):  # all but one: except that of the east
        return True
    if text in ("half", "quarter", "semi") and _HALF_TIME.match(behind):
        return True
    if own.kind == "article" and not own.hedges and own.unit == "year" and _is_the_year_before(behind, evidence):
        return True
    if _is_numbered(own, before, evidence):
        return True
    if own.value == 12 and re.match(r"\s+months\s+to\s", behind) and any(one.relation == "year to" for one in evidence.moments):
        return True
    if own.kind == "article" and own.hedges == {"within"} and own.unit and f"within the {own.unit}" in evidence.text:
        return True  # within the hour
    if own.kind == "article":
        return bool(re.search(r"(?i)\bthan\s+\Z", before)) and not (own.hedges - {"more than", "less than"})
    if own.kind == "ordinal" and text == "first":
        is_initial = own.nouns and re.search(r"(?<!\w)(?:initial|original|maiden|inaugural)\s", evidence.text)  # the first term
        return bool(is_initial or re.match(r"\s+of\s+(?:which|whom|them|these|those)\b", behind)) or _first_counts_nothing(own, before)
    if text == "one" and not own.hedges and own.nouns and re.search(rf"(?<!\w){re.escape(own.nouns[0])}s?\s+once(?!\w)", evidence.text):
        return True  # it turns once: one turn
    if text == "one" and own.unit and re.search(rf"(?<!\w)(?:a|one|the)\s+(?:single\s+|sole\s+)?{own.unit}(?!\w)", evidence.text):
        return True
    if text == "one" and own.nouns and not own.hedges and re.search(r"(?<!\w)the\s+other(?:\s*[,.;]|\s+way\b)", claim.plain[own.end :]):
        return True  # one way, and the other
    if text == "one" and re.match(r"\s+[a-z]+,\s+(?:an?|the)\s", behind):  # one child, a boy
        return True
    if text == "one" and re.search(r"(?i)(?<!\w)at\s+\Z", before) and re.match(r"\s+(?:point|time|stage)(?!\w)", behind):
        return True
    if text == "one" and re.search(r"(?i)(?<!\w)not\s+\Z", before):  # none
        return True
    if text == "one" and not own.unit and not own.inexact:
        if re.search(r"(?i)(?<!\w)(?:was|is|were|by|to|at|from|than|minus|negative)\s+\Z", before) and re.match(
            r"\s*(?:[,.;:)]|\Z)", behind
        ):
            return False
        if re.search(r"(?<!no )(?<![\w-])one(?! another)(?![\w-])", evidence.text):
            return True
        return (
            (bool(_ONE_PRONOUN.match(behind)) and not re.match(r"(?i)\s+(?:in|out\s+of)\s+\w+", behind))
            or _is_named_singly(own, evidence)
            or bool(re.search(r"(?i)\b(?:the|this|that|any|which|every|each|no|only)\s+\Z", before) and not own.nouns)
        )
    return False


def _is_the_year_before(behind: str, evidence: Evidence) -> bool:
    """Whether "a year earlier" goes with two years of the source that follow one another."""
    years = {one.year for moment in evidence.moments for one in (moment, moment.until) if one is not None and one.year is not None}
    return bool(re.match(r"(?i)\s+year\s+(?:before|earlier|ago|previously)", behind)) and bool(
        any(year + 1 in years for year in years)
        or re.search(r"(?<!\w)(?:in|of|than|same)\s(?:[\w\s]{0,24})[12]\d{3}(?!\w)|(?:last|previous)\s+year(?!\w)", evidence.text)
    )


def _is_numbered(own: Quantity, before: str, evidence: Evidence) -> bool:
    """Whether a number behind a name is part of it there too: the stations of Doun City 4."""
    name = re.search(r"(?P<name>[^\W\d_a-z][\w'’-]*)\s\Z", before)
    return name is not None and any(one.label == name["name"].lower() and one.value == own.text.lower() for one in evidence.references)


def _first_counts_nothing(own: Quantity, before: str) -> bool:
    if not re.search(r"(?i)(?<!\w)(?:the|its|their|his|her|our|a|for\s+the|very)\s+\Z", before):
        return True
    return (bool(own.nouns) and own.nouns[0].endswith(("ed", "ing"))) or bool(
        re.search(r"(?i)(?<!\w)for\s+the\s+\Z", before) and not own.nouns
    )


def _is_named_singly(own: Quantity, evidence: Evidence) -> bool:
    """Whether the source has the thing in the singular: one camp for a camp."""
    return any(
        re.search(
            rf"(?<!\w)(?:an?|its|the|another|single|sole|lone|only|each|every|this|that|his|her|their)\s+(?:[\w-]+\s+){{0,2}}{re.escape(noun)}(?!\w)",
            evidence.text,
        )
        for noun in own.nouns[:2]
    )
