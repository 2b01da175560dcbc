"""A number that is told of the whole where the source tells it of a part, of a part where of the whole, or of now where of then."""

from collections.abc import Iterator, Sequence

from briefing.english.comparing.found.binding import is_up_from, is_whole, out_of, same_numbers, same_values
from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.binding_words import (
    CLAUSE_END,
    DOES,
    HAS,
    IN_PART,
    LAST,
    NONE,
    NONE_BEFORE,
    OF_THE,
    OF_THEM,
    PART_OF,
    THEN_OR_NOW,
)
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.patterns import sure

_REACH = 120  # code points behind a number in which a part of it is told


def greater_than_whole(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is told as a part of a smaller one: 216 of 71."""
    for own, whole in out_of(claim):
        are_counts = own.kind == whole.kind == "number" and own.digits and whole.digits and not own.unit
        if are_counts and own.value > whole.value:
            yield own, whole


def of_parts(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is a part here and the whole in the source, which has 28 of its 164 steps: 164 of the steps."""
    for own in claim.quantities:
        if own.kind == "number" and not own.unit and OF_THE.match(claim.plain, own.end):
            same = same_values(own, passages)
            if same and all(is_whole(one, reading) for one, reading in same):
                yield own, same[0][0]


def of_whole(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is all that there are here, and in the source only a part of them: 212 members, for 212 of its 260 members."""
    for own in claim.quantities:
        at = own.whole[0] - claim.at
        is_all = own.kind == "number" and HAS.search(claim.plain, max(0, at - 16), at) and LAST.match(claim.plain, own.end - claim.at)
        if is_all:
            same = same_numbers(own, passages)
            if len(own.nouns) == 1 and same and all(PART_OF.match(reading.plain, one.end - reading.at) for one, reading in same):
                yield own, same[0][0]


def of_all(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is told here of what the source tells a part of it of: 61 fires, 40 of them at night, for 61 fires at night."""
    if len(claim.quantities) != 1 or claim.quantities[0].kind != "number" or IN_PART.search(claim.plain):
        return
    yield from _doing_as_parts(claim.quantities[0], claim, passages)
    [own], said = claim.quantities, words_of(claim.plain)
    for reading in passages:
        for whole in (one for one in reading.quantities if one.value == own.value and one.kind == "number" and not one.age):
            start = whole.end - reading.at
            match = OF_THEM.search(reading.plain, start, start + _REACH)
            match = None if match and _is_of_none(match.start(), claim, reading) else match
            match = None if match and match.start() <= max(start, whole.whole[1] - reading.at) + 1 else match  # 12 of them: no whole
            told = words_of(CLAUSE_END.split(reading.plain[match.end() : match.end() + _REACH])[0]) if match else frozenset()
            if match and told and told - words_of(reading.plain[max(0, start - _REACH) : match.start()]) == told <= said:
                yield own, whole


def _is_of_none(at: int, claim: Reading, reading: Reading) -> bool:
    """Whether what stands behind an "of them" is denied of all of them, here as there: neither of them."""
    return bool(NONE_BEFORE.search(reading.plain, max(0, at - 12), at) and NONE.search(claim.plain))


def _doing_as_parts(own: Quantity, claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """A number that does here what the source tells of some of them alone: of 3,412 children, 1,706 received it."""
    does = DOES.match(claim.plain, own.end - claim.at)
    key = key_of(does["verb"]) if does else ""
    same = same_numbers(own, passages) if key and is_verb(sure(does)["verb"].lower()) else []
    for whole, reading in same if all(is_whole(*one) for one in same) else ():
        parts = [one for one in reading.quantities if one.start > whole.start and one.kind == "number" and not one.unit]
        between = reading.plain[whole.end - reading.at : parts[0].start - reading.at] if parts else ""
        told = ((one, CLAUSE_END.split(reading.plain[one.end - reading.at : one.end - reading.at + _REACH])[0]) for one in parts)
        part = next((one for one, text in told if key in words_of(text)), None)
        if part and key not in words_of(between):
            yield own, part


def of_any(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that is told here without what tells it from the whole it is a part of, or of what no passage has: 40 fires, or 40 calls
    at night, for 61 fires, 40 of them at night."""
    said = words_of(claim.plain) if claim.quantities and not IN_PART.search(claim.plain) else frozenset[str]()
    for own in claim.quantities if said else ():
        same = same_numbers(own, passages) if own.kind == "number" and not own.unit else []
        told = [(_of_part(one, reading), words_of(reading.plain)) for one, reading in same]
        counted = {key_of(noun) for noun in own.nouns[:2] if not is_verb(noun) and noun != "person"} - {""}
        if told and all(part and not (part & said and (counted & known or not counted)) for part, known in told):
            yield own, same[0][0]


def _of_part(one: Quantity, reading: Reading) -> frozenset[str]:
    """What is told of a number that is some of one before it, up to the end of its part of the sentence; nothing of any other number."""
    match = OF_THEM.match(reading.plain, one.end - reading.at + 1)
    at = one.whole[0] - reading.at
    is_inserted = reading.plain[max(0, at - 4) : at].rstrip()[-1:] in (",", "(", "–", "—")  # not: upheld 17 of them
    if not match or not is_inserted or match[0].endswith(","):
        return frozenset()
    return words_of(CLAUSE_END.split(reading.plain[match.end() : match.end() + _REACH])[0])


def of_now(claim: Reading, passages: Sequence[Reading]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number that the source only compares with, told as if it held: 2.4 per cent, where there is 1.8, down from 2.4."""
    for own in () if THEN_OR_NOW.search(claim.plain) else claim.quantities:
        same = same_numbers(own, passages)
        if same and all(is_up_from(one, reading) for one, reading in same):
            yield own, same[0][0]


# All of them, in the order in which findings at one place are told.
WAYS = (of_parts, of_all, of_any, of_now, of_whole, greater_than_whole)
