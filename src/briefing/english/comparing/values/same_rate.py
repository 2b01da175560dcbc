"""Whether two quantities are per the same: a day, a head, a square kilometre."""

import re
from functools import lru_cache

from briefing.english.comparing.found.sentences import says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.lazy_patterns import lazily


def is_same_rate(own: Quantity, other: Quantity, claim: Reading) -> bool:
    """Whether a quantity of ours is per what the source's is; a statement may say it elsewhere: a daily ration of."""
    if own.rate == other.rate:
        return True
    missing, added = other.rate - own.rate, own.rate - other.rate
    missing = frozenset(one for one in missing if not _is_said(one, claim) and not any(one in other.rate for other in claim.quantities))
    if added == {"each"} and len(missing) == 1 and not missing & PERIODS and _is_counted(min(missing), claim):
        return True
    if added and missing:
        return missing == {"each"} and len(added) == 1 and not added & PERIODS
    if missing:
        return (
            missing <= {"each"}
            and says(_OF_EACH, claim.plain)
            and not re.search(r"(?i)\b(?:in\s+all|altogether|in\s+total)\b", claim.plain)
        )
    return not added & PERIODS


def _is_counted(rate: str, claim: Reading) -> bool:
    """Whether a statement counts what so much is told of each of: for forty colonies, at 35 euros each."""
    return any(rate in one.nouns for one in claim.quantities)


# A statement says that so much is told of each: each pays, a jar costs.
_OF_EACH = lazily(
    r"(?<!\w)(?:(?:each|every|apiece|per|as\s+many\s+to|the\s+same\s+number)(?!\w)|an?\s+[^\W\d_]+\s+(?:costs?|sells?|sold|fetch\w*|goes|went|is\s+sold|weighs?|holds?)\s)",
    re.IGNORECASE,
)
_FOR_EACH = lazily(r"(?<!\w)for\s+(?:each|every)\s+[^\W\d_]", re.IGNORECASE)
PERIODS = frozenset(equivalence.table("period").values()) - {"person"}


# What so much is told of: a kilo now fetches 62 cents.
_SUBJECT = lazily(
    r"(?:\A|[.;:,]\s+)(?:an?|one|each|every)\s+(?P<unit>[^\W\d_]+)\s+(?:\w+\s+){0,4}?(?:cost|fetch|sell|sold|bring|los|earn|pay|paid|yield)",
    re.IGNORECASE,
)


def _named(unit: str) -> str:
    return equivalence.table("period").get(unit.lower()) or equivalence.unit_of(unit.lower()) or unit.lower()


@lru_cache(maxsize=256)  # of each number of a statement
def _is_said(rate: str, claim: Reading) -> bool:
    """Whether a statement says elsewhere what its number is per: a daily ration, every month, per person."""
    words = [
        form
        for form, means in equivalence.table("period").items()
        if means == rate and (" " in form or form.endswith("ly") or form == "annual")
    ]
    if rate == "year on year":
        words = [
            "than a year earlier",
            "than the year before",
            "from a year earlier",
            "on the year",
            "than a year before",
            "than a year ago",
            "over the year",
            "in a year",
            "within a year",
            "compared with the year before",
            "over the previous year",
            "than in the previous year",
            "since the year before",
        ]
    elif rate == "month on month":
        words = ["than a month earlier", "than the month before", "on the month", "from a month earlier"]
    if any(_named(match["unit"]) == rate for match in _SUBJECT.finditer(claim.plain)):
        return True
    if rate == "one":  # two trees for every one that is felled: for each tree, two
        return says(_FOR_EACH, claim.plain)
    words += [f"{one} {rate}" for one in ("per", "each", "every", "that", "a", "an", "by the")]
    words += [f"/{rate}"]
    return any(re.search(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", claim.plain) for word in words)
