"""Whose a number is: of which of several of a name, of the second of two things, of people of whom some come from elsewhere."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.months import MONTHS
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.whose_words import NUMBERED, OF_NAME, OF_OUTSIDERS, OF_SECOND, RESIDENT
from briefing.lazy_patterns import lazily

_REACH = 200  # code points before a number in which it is told whose it is
_ENDS = lazily(r"[;!?\n]|[.](?=\s+[^a-z])")  # at 1.52 a.m. about here
Place = tuple[int, Reading]


def counted(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number of what has one name here and another in the source: three Harrier players, for three Rover players."""
    for own in claim.quantities if TELLS.search(claim.plain) else ():
        here = _named(own, claim)
        there = [_named(*place) for place in same_values(own, evidence.passages)] if here else []
        if here and there and all(one and one[1] == here[1] and not one[0] & here[0] for one in there):
            message = f'"{own.text}" is told here of another name than in the source'
            yield own.start, own.end, message, "Say whose they are as the source does."


def _named(one: Quantity, reading: Reading) -> tuple[frozenset[str], str] | None:
    """The keys of the name between a number and its noun, and that of the noun."""
    match = OF_NAME.match(reading.plain, one.end - reading.at)
    if not match or match["name"].split()[0] in MONTHS:
        return None
    countries = equivalence.table("country")
    return frozenset(key_of(countries.get(word, word)) for word in match["name"].split()) - {""}, key_of(match["noun"])


def numbered(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number and date that is told of one of several of a name, and in the source of another of them: Pier B, for Pier A."""
    named = {(match["name"].lower(), match["number"]): match for match in NUMBERED.finditer(claim.plain)}
    if len(named) != 1 or not TELLS.search(claim.plain):
        return
    [(key, match)] = named.items()
    if not any(_key(other) == key for reading in evidence.passages for other in NUMBERED.finditer(reading.plain)):
        return
    numbers: list[Quantity | Moment] = [*claim.quantities, *claim.moments]
    for own in (one for one in numbers if not match.start() <= one.start - claim.at < match.end()):
        there = [_last_named(*place, key[0]) for place in _places(own, evidence)]
        if there and all(one and one != key[1] for one in there):
            words = claim.plain[own.start - claim.at : own.end - claim.at]
            message = f'"{words}" is told in the source of another than "{match[0]}"'
            yield own.start, own.end, message, "Say of each what the source says of it."


def _key(match: re.Match[str]) -> tuple[str, str]:
    return match["name"].lower(), match["number"]


def _places(own: Quantity | Moment, evidence: Evidence) -> list[Place]:
    """Where the passages have the same number or date."""
    if isinstance(own, Quantity):
        return [(one.start - reading.at, reading) for one, reading in same_values(own, evidence.passages) if one.unit == own.unit]
    written = own.text.lower()
    return [(one.start - reading.at, reading) for reading in evidence.passages for one in reading.moments if one.text.lower() == written]


def _last_named(at: int, reading: Reading, name: str) -> str:
    """The number of the last of a name that stands before a place in its sentence; "" where none does, or more than one clause may mean."""
    before = _ENDS.split(reading.plain[max(0, at - _REACH) : at])[-1]
    found = [match["number"] for match in NUMBERED.finditer(before) if match["name"].lower() == name]
    return found[-1] if len(set(found)) == 1 else ""


def of_second(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number told of the first of two things, where the source has it of the second: a hut of £400, for a hut and savings of £400."""
    keys = keys_in(claim.plain) if claim.quantities else frozenset[str]()
    for own in claim.quantities:
        there = same_values(own, evidence.passages) if own.unit else []
        places = ((one.start - reading.at, reading.plain) for one, reading in there)
        pairs = [OF_SECOND.search(text[max(0, at - _REACH) : at]) for at, text in places]
        if pairs and all(pair and key_of(pair["one"]) in keys and key_of(pair["two"]) not in keys for pair in pairs):
            message = f'"{own.text}" is told in the source of what stands directly before it alone'
            yield own.start, own.end, message, "Say of which of the two it is told."


def of_outsiders(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number of residents that the source has of people of whom it says that some come from elsewhere."""
    for own in claim.quantities:
        if not RESIDENT.match(claim.plain, own.end - claim.at):
            continue
        there = same_values(own, evidence.passages)
        if there and all(OF_OUTSIDERS.match(reading.plain, one.end - reading.at) for one, reading in there):
            yield own.start, own.end, f'of "{own.text}" some come from elsewhere in the source', "Count as the source does."


ALL = (counted, numbered, of_second, of_outsiders)
