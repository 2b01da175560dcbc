"""A date that stands alone, in a record: how it is read, and whether it is the source's, as precise as there and no more."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.dates.moment import Moment
from briefing.english.dates.moments import find_moments
from briefing.english.words import equivalence
from briefing.lazy_patterns import lazily

PRECISIONS = ("day", "month", "season", "year", "decade", "century")
_ABOUT = "|".join(re.escape(form) for row in equivalence.rows_of("relation") if row.means == "around" for form in (row.means, *row.forms))
_OPENS = lazily(
    rf"(?:(?:between|from|{equivalence.pattern('relation')})\s+)?(?:(?:{_ABOUT})\s+)?(?:the\s+)?|[~≈]\s?", re.IGNORECASE)
_BEHIND = lazily(r",?\s+(?:or\s+(?:so|thereabouts|earlier|later|before|after)|at\s+the\s+(?:latest|earliest)|onwards?)", re.IGNORECASE)


def dates_of(text: str) -> tuple[Moment, ...]:
    """The dates that the whole text is: one, or several days in a list ("17 and 18 September 2018"); none where it is anything else.

    Each has a year of our era, and is a day, a month, a season, a year, a decade or a century. The word that tells how it stands to what
    happens belongs to it ("before 2018"), one that tells nothing does not ("in 2018").
    """
    found = find_moments(text)
    if not found or len({(one.start, one.end) for one in found}) > 1 or not all(map(_is_placed, found)):
        return ()
    before, behind = text[: found[0].start], text[found[0].end :]
    is_told = any(one.relation or one.until or "about" in one.shades for one in found) or before.lower() == "the "
    if (before and not (is_told and _OPENS.fullmatch(before))) or (behind and not (is_told and _BEHIND.fullmatch(behind))):
        return ()
    return found


def _is_placed(one: Moment) -> bool:
    ends = (one, one.until) if one.until else (one,)
    return all(end.level in PRECISIONS and end.year is not None and end.year > 0 and not end.orders for end in ends)


def fault_of_date(own: Moment, others: Sequence[Moment], may_be_last: bool = False) -> tuple[str, Moment | None]:
    """What is wrong with a date of a record, and the date of the passage it is nearest to; ("", None) where the passage has it.

    A fault is date, precision, end (one of a span), shade (late, about) or relation (before, since). `may_be_last` tells that
    the last day of a span is right as well: what held by then.
    """
    faults: dict[str, Moment] = {}
    for other in others:
        fault = _fault(own, other, others)
        if not fault or (may_be_last and other.until and not _fault(own, replace(other.until, relation=""), others)):
            return "", None
        faults.setdefault(fault, other)
    worst = next((fault for fault in ("relation", "shade", "end", "precision") if fault in faults), "date")
    return worst, faults.get(worst)


def _fault(own: Moment, other: Moment, others: Sequence[Moment]) -> str:
    if own.until is None and other.until is not None:
        return "end" if any(_is_that(own, end, others) for end in (other, other.until)) else "date"
    if own.until is not None and (other.until is None or not _is_that(own.until, other.until, others)):
        return "date"
    if not _is_that(own, other, others):
        return "precision" if own.level != other.level and contains(own, other, others) else "date"
    if own.shades != other.shades:
        return "shade"
    return "" if own.relation == other.relation else "relation"


def _is_that(own: Moment, other: Moment, others: Sequence[Moment]) -> bool:
    return own.level == other.level and contains(own, other, others)
