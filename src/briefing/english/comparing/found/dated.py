"""Whether a date is told of what the source tells it of: born in 1931, where the source has her born in 1931 and wed in 1958."""

from collections.abc import Iterator, Sequence

from briefing.english.comparing.found.binding import is_behind_times, rival
from briefing.english.comparing.found.context import Context, contexts
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.dates.moment import Moment
from briefing.english.reading import Reading
from briefing.english.references import Reference
from briefing.english.words.done_when_words import SEEN_AGAIN

Dated = tuple[Moment, Context]


def dated(reading: Reading) -> list[Dated]:
    """The dates of a text, or its times, each with the words that are told of it."""
    found: list[Dated] = []
    for is_time in (False, True):
        group = [one for one in reading.moments if (one.level == "time") == is_time]
        found += zip(group, _contexts(reading, group), strict=True)
    return found


def misdated(claim: Reading, there: Sequence[Dated]) -> Iterator[tuple[Moment, Moment]]:
    """Each date of a statement that is told of what the source tells another of, with that other."""
    moments = [moment for moment, _ in there]
    for own, words in dated(claim) if len(there) > 1 else ():
        same = [(one, told) for one, told in there if contains(own, one, moments) or (one.until and contains(own, one.until, moments))]
        alike = [(one, told) for one, told in there if one.level == own.level and not one.until]
        rivals = [(one, told) for one, told in alike if not contains(own, one, moments)]
        is_told = any(own.relation and one.relation for one, _ in same)  # the first since May: none since May
        if is_told:
            rivals = [(one, told) for one, told in rivals if one.relation == own.relation]
        against = [] if own.until or not rivals else [rival(words, told, rivals) for _, told in same]
        at = own.start - claim.at
        is_anew = SEEN_AGAIN.search(claim.plain, max(0, at - 16), at)  # last seen in 1948, seen again in 2033
        if against and all(against) and against[0] and not is_anew and not is_behind_times(own.start, claim):
            yield own, against[0]


def misreferred(claim: Reading, evidence: Sequence[Reading]) -> Iterator[tuple[Reference, Reference]]:
    """Each reference of a statement that is told of what the source tells another of, with that other."""
    there = [told for reading in evidence for told in _referred(reading)]
    for own, words in _referred(claim) if len(there) > 1 else ():
        same = [told for one, told in there if (one.label, one.value) == (own.label, own.value)]
        rivals = [(one, told) for one, told in there if one.label == own.label and one.value != own.value]
        against = [rival(words, told, rivals) for told in same]
        if against and all(against) and against[0]:
            yield own, against[0]


def _referred(reading: Reading) -> list[tuple[Reference, Context]]:
    group = [one for one in reading.references if not one.is_name]
    return list(zip(group, _contexts(reading, group), strict=True))


def _contexts(reading: Reading, group: Sequence[Moment | Reference]) -> list[Context]:
    return contexts(reading.plain, [(one.start - reading.at, one.end - reading.at) for one in group], numbers=True)
