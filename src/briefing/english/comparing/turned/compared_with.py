"""What is compared with what: more than in 2019, where it was more than in 2021; admired more than the players, where they less."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, before, keys_in
from briefing.english.reading import Reading
from briefing.english.words.compared_words import (
    AS_MANY,
    FIRST_OR_LAST,
    GROWS,
    MORE_THAN,
    NO_OTHER,
    PARTED,
    PERIOD_BEFORE,
    SHRINKS,
    THAN_ANY,
    UP,
)
from briefing.lazy_patterns import lazily

_YEAR_BEFORE = frozenset(("year before", "year earlier", "previous year", "last year")) | keys_in("the year before, a year earlier")
_YEAR = lazily(r"(?<![\d.,])[12]\d{3}(?![\d,])")


@dataclass(frozen=True)
class Comparison:
    """That one is more than another, or less: the place of the words, by how much, and the keys of the one and of the other."""

    start: int
    end: int
    degree: str
    one: frozenset[str]
    other: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def comparisons(text: str) -> tuple[Comparison, ...]:
    """What a text compares, in reading order. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(text) for one in (*_than(text, *sentence.span()), *_as(text, *sentence.span())))


def _than(text: str, start: int, end: int) -> Iterator[Comparison]:
    for match in MORE_THAN.finditer(text, start, end):
        one, other = _told(f"{before(text, start, match.start())} {match['what']}"), _told(match["other"])
        degree = "more" if UP.fullmatch(match["degree"]) else "less"
        if other:
            yield Comparison(*match.span("degree"), degree, one, _dated(one, other))


def _as(text: str, start: int, end: int) -> Iterator[Comparison]:
    for match in AS_MANY.finditer(text, start, end):
        parts = [part for part in PARTED.split(before(text, start, match.start())) if _told(part)]
        here = match["one"] or ""
        if (parts or _told(here)) and (match["other"] or len(parts) > 1):
            other = match["other"] or " ".join(parts[:-1])
            one = _told(f"{parts[-1] if parts else ''} {here}")
            yield Comparison(*match.span(), match["degree"].lower(), one, _dated(one, _told(other)))


def _told(text: str) -> frozenset[str]:
    return keys_in(text) | frozenset(_YEAR.findall(text)) or frozenset(" ".join(one.lower().split()) for one in PERIOD_BEFORE.findall(text))


def _dated(one: frozenset[str], other: frozenset[str]) -> frozenset[str]:
    """What another is compared with, and its year where that is the one before: twice as many in 2023 as the year before."""
    years = [key for key in one if key.isdecimal() and len(key) == 4]
    return other | {str(int(years[0]) - 1)} if len(years) == 1 and other <= _YEAR_BEFORE else other


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each comparison of a statement that the source makes with another, or the other way round."""
    if not (here := comparisons(claim.plain)):
        return
    there = [one for reading in evidence.passages for one in comparisons(reading.plain)]
    for own in here:
        if not _is_made(own, there) and any(_is_turned(own, one) for one in there):
            words = claim.plain[own.start : own.end]
            yield (
                own.start,
                own.end,
                f'"{words}" is said in the source the other way round, or of another',
                "Compare what the source compares.",
            )


def beyond_any(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """No other has more, where the source has fewer than any other, and the reverse."""
    for match in NO_OTHER.finditer(claim.plain):
        there = {bool(UP.fullmatch(found["degree"])) for found in THAN_ANY.finditer(evidence.text)}
        if there == {not UP.fullmatch(match["degree"])}:
            yield *match.span("degree"), f'"{match["degree"]}" is the other way round in the source', "Say which is more there."


def growing(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """More and more, where the source has less and less, and the reverse."""
    for own, other in ((GROWS, SHRINKS), (SHRINKS, GROWS)):
        match = own.search(claim.plain)
        if match and other.search(evidence.text) and not own.search(evidence.text):
            yield *match.span(), f'"{match[0]}" is the other way round in the source', "Say which way it goes there."


def first_or_last(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """The first to do a thing, where the source has the last, and the reverse."""
    for match in FIRST_OR_LAST.finditer(claim.plain):
        there = {found["which"].lower() for found in FIRST_OR_LAST.finditer(evidence.text)}
        if there and match["which"].lower() not in there:
            yield *match.span("which"), f'"{match["which"]}" is "{min(there)}" in the source', "Say which it is there."


def _is_made(own: Comparison, there: list[Comparison]) -> bool:
    return any(own.degree == one.degree and own.other & one.other - one.one for one in there)


def _is_turned(own: Comparison, there: Comparison) -> bool:
    if {own.degree, there.degree} == {"more", "less"}:
        return bool(own.other & there.other - there.one) and not own.one & there.other - own.other - there.one
    is_base = own.one & there.other - there.one - own.other and not own.other & there.other  # than the old one, for than the new one
    if own.degree == there.degree and is_base:
        return True
    is_crossed = own.other & there.one - there.other and own.one & there.other - own.other - there.one
    return own.degree == there.degree and bool(is_crossed)
