"""How old something or somebody was on a date of the passages, of which they have the beginning or the birth on another."""

from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.rounding import SOFT, is_one_of
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.clause_words import PRONOUN
from briefing.english.words.moment_words import AT_AGE, BORN, MADE, NAMED_BEFORE

OLDEST = 110  # years beyond which a date of birth tells no age
_REACH = 80  # code points before a date in which it is told that something was born or made then


def is_age_then(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether an age follows from a beginning and another date: to the day, or hedged where the years alone tell."""
    at = own.start - claim.at
    is_age = own.age or (own.digits and not (own.unit or own.nouns) and AT_AGE.search(claim.plain, max(0, at - 16), at))
    if not is_age or own.unit not in ("", "year"):
        return False
    if own.last is not None:  # 38 or 39, where the years alone tell
        is_either = own.last == own.value + 1 and not own.inexact
        return is_either and any(value == own.last and not is_sure for value, is_sure in _ages(claim, evidence))
    is_soft = bool(own.hedges & SOFT)
    return is_one_of(own, (value for value, is_sure in _ages(claim, evidence) if is_sure or is_soft))


def _ages(claim: Reading, evidence: Evidence) -> Iterator[tuple[Decimal, bool]]:
    """Each age that the passages tell so, and whether it is sure: what was made has no birthday."""
    told = [(one, context.own) for one, context in evidence.dated if one.year is not None and one.until is None and not one.relation][:MOST]
    made = {id(one): match for reading in evidence.passages for one in reading.moments if (match := _begins(one, reading))}
    lives = [(one, told_of) for reading in evidence.passages for one, told_of in _lives(reading)]
    others = [(one, words) for one, words in told if id(one) not in made]
    said = words_of(claim.plain) if (made or lives) and others else frozenset[str]()
    for first, name in lives:
        died = first.until.year or 0 if first.until else 0
        within = [one for one, _ in others if (first.year or 0) < (one.year or 0) <= died]
        if name & said and len(within) == 1:
            yield Decimal(_years(first, within[0])), False
    goes_on = PRONOUN.match(claim.plain)
    for first, begun in (one for one in told if id(one[0]) in made):
        sort, opens = made[id(first)]
        for other, words in others:
            is_of_it = goes_on or said & begun or opens or evidence.are_together(first, other)
            if (other.year or 0) > (first.year or 0) and is_of_it and (len(others) == 1 or said & words):
                years = _years(first, other)
                if sort == "born" and years > OLDEST:  # whoever was born then had died
                    continue
                yield Decimal(years), sort == "made" or bool(first.day and other.day)


def _lives(reading: Reading) -> Iterator[tuple[Moment, frozenset[str]]]:
    """When somebody lived, in brackets behind a name, with the words of this: Benedikt Orlo (1899–1971)."""
    for one in reading.moments:
        at = one.start - reading.at
        name = NAMED_BEFORE.search(reading.plain, max(0, at - _REACH), at) if one.until is not None and one.year else None
        if name and reading.plain[one.end - reading.at :][:1] == ")":
            yield one, words_of(name["name"])


def _begins(one: Moment, reading: Reading) -> tuple[str, bool] | None:
    """Whether something was "born" on a date, or "made", and whether the sentence opens with that (Founded in 1827, it …); or None."""
    at = one.start - reading.at
    last = max((each.end - reading.at for each in reading.moments if each.end <= one.start), default=0)
    near = reading.plain[max(0, at - _REACH, last) : at].rpartition(". ")[2].rpartition("; ")[2]
    found = [(match, sort) for sort, words in (("born", BORN), ("made", MADE)) if (match := words.search(near))]
    return (found[0][1], not near[: found[0][0].start()].strip()) if found else None


def _years(first: Moment, other: Moment) -> int:
    """The whole years between two dates, as exactly as both are told."""
    years = (other.year or 0) - (first.year or 0)
    is_before = first.month and other.month and (other.month, other.day or 31) < (first.month, first.day or 1)
    return years - int(bool(is_before))
