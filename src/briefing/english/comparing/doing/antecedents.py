"""What goes back to what: of which so many are a part, what a verb left out has, who does what a noun names, which of two is not known."""

import itertools
from collections.abc import Iterator
from decimal import Decimal

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, WORD, Turn, between, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.antecedent_words import (
    DONE_BY,
    EARLY,
    LATE,
    LEFT_OF,
    OF_SO_MANY,
    OF_THEM,
    OF_WHICH,
    SHOULD,
    VERB_OF,
    WHICH_OF_TWO,
)
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.undecided_words import LEAVES_OPEN

_REACH = 160  # code points before a “them”, or behind a number, in which it is told what is meant
_ENDS = frozenset((",", ";", ".", ":"))


def of_them(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "most of the 118" where the source has most of another number: of 118 letters 71 were for it, most of them from there."""
    for match in OF_SO_MANY.finditer(claim.plain):
        own = next(iter(between(claim.quantities, match.end() + claim.at, match.end() + claim.at + 4)), None)
        there = [found for reading in evidence.passages for found in _parts(match["many"].lower(), reading)] if own else []
        if own and there and all(one != own.value and own.value in others for one, others in there):
            yield *match.span(), f'"{match[0].strip()}" is of another number in the source', "Say of how many they are a part."


def _parts(many: str, reading: Reading) -> Iterator[tuple[Decimal, set[Decimal]]]:
    """The number of which so many are told as a part by a "them", and those that stand before it."""
    for match in OF_THEM.finditer(reading.plain):
        if match["many"].lower() == many:
            before = between(reading.quantities, match.start() + reading.at - _REACH, match.start() + reading.at)
            start = max((end.end() for end in SENTENCE_END.finditer(reading.plain, 0, match.start())), default=0) + reading.at
            values = [one.value for one in before if one.start >= start and one.kind == "number"]
            if len(values) > 1:
                yield values[-1], set(values[:-1])


def left_of(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "nothing of" a thing where the source says it of another: the upper storey, of which nothing is left."""
    for own in LEFT_OF.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        found = (one for reading in evidence.passages for one in OF_WHICH.finditer(reading.plain))
        there = [one for one in found if one["many"].lower() == own["many"].lower()]
        keys = keys_in(own["whose"])
        if there and keys and keys <= evidence.keys and not any(keys & keys_in(one["whose"]) for one in there):
            yield *own.span(), f'"{own[0]}" is told of something else in the source', "Say of what the source says it."


def gapped(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number that has here what another has by the same verb, left out: nineteen held bark and two the hides."""
    for own in claim.quantities if TELLS.search(claim.plain) else ():
        places, end = same_values(own, evidence.passages), own.end - claim.at
        here = frozenset(key for word in WORD.findall(claim.plain, end, end + _REACH) if (key := key_of(word)))
        if len(places) == 1 and any(_is_others(own, other, here, claim) for other in _gaps(*places[0])):
            message = f'"{own.text}" has here what another number has in the source'
            yield own.start, own.end, message, "Give each number to what it belongs to in the source."


def _gaps(one: Quantity, reading: Reading) -> Iterator[tuple[Quantity, tuple[str, ...], tuple[str, ...]]]:
    """The number behind one that shares its verb, with the keys of what each of the two has."""
    for first, other in itertools.pairwise(reading.quantities):
        gap = reading.plain[first.end - reading.at : other.start - reading.at]
        if first is one and gap.endswith((" and ", ", and ")) and not _ENDS & set(gap[:-6]):
            mine = WORD.findall(gap)[:-1]
            end = SENTENCE_END.split(reading.plain[other.end - reading.at :].replace(",", ";"))[0]
            theirs = WORD.findall(end)
            if any(map(is_past, mine)) and not any(map(is_past, theirs)) and mine and not is_past(mine[-1]):
                yield other, _keys(mine), _keys(theirs)


def _keys(words: list[str]) -> tuple[str, ...]:
    return tuple(key for word in words if (key := key_of(word)))


def _is_others(own: Quantity, gap: tuple[Quantity, tuple[str, ...], tuple[str, ...]], here: frozenset[str], claim: Reading) -> bool:
    other, mine, theirs = gap
    is_told_too = any(one.value == other.value for one in claim.quantities if one is not own)
    return bool(mine and theirs) and not is_told_too and mine[-1] not in here and theirs[0] in here and theirs[0] not in mine


def by_whom(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each deed of somebody which the source names by a noun as that of another: an appeal by the operator."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        if not own.subject or not own.subject.names or own.is_passive or own.denies or own.subject.keys.isdisjoint(evidence.keys):
            continue
        found = [match for reading in evidence.passages for match in DONE_BY.finditer(reading.plain)]
        verb = key_of(claim.plain[own.start : own.end])
        there = [keys_in(match["by"]) for match in found if key_of(VERB_OF.get(match["deed"].lower(), match["deed"])) == verb]
        is_own = any(one.subject and one.subject.keys & own.subject.keys for one in evidence.deeds.get(own.verb, ()))
        if there and not is_own and not any(keys & own.subject.keys for keys in there):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is done by another in the source', "Name who does it there."


def early_or_late(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each length of time by which a thing is late here and early in the source, or the reverse."""
    for own in () if SHOULD.search(claim.plain) else claim.quantities:
        for here, other in ((EARLY, LATE), (LATE, EARLY)):
            there = same_values(own, evidence.passages) if here.match(claim.plain, own.end - claim.at) else []
            if there and all(other.match(reading.plain, one.end - reading.at) for one, reading in there):
                yield own.start, own.end, f'whether "{own.text}" is early or late is turned here', "Say which it is as the source does."


def one_of_two(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each of two things of which the source does not know which it was, told as a fact: hidden, for whether it was hidden or lost."""
    found = [match for reading in evidence.passages for match in WHICH_OF_TWO.finditer(reading.plain)]
    if not found or not TELLS.search(claim.plain) or LEAVES_OPEN.search(claim.plain):
        return
    for match in found:
        keys = {name: key_of(match[name]) for name in ("one", "other")}
        own = {key_of(word[0]): word for word in WORD.finditer(claim.plain)}
        told = [key for key in keys.values() if key in own and evidence.mentions[key] == 1]
        if len(told) == 1:
            word = own[told[0]]
            yield word.start(), word.end(), f'whether it is "{word[0]}" is open in the source', "Say that it is not known which."


ALL = (of_them, left_of, gapped, by_whom, early_or_late, one_of_two)
