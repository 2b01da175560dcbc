"""Which of two has more, told the other way round than their numbers say: the mill has more workers than the mine, with 40 beside 90."""

import itertools
from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, between, keys_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.outnumbered_words import EACH_ITS_OWN, MORE_THAN, UP


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each comparison of two of which a sentence of the passages has one number each, and they say the contrary."""
    for own in MORE_THAN.finditer(claim.plain):
        one, other = keys_in(own["one"]), keys_in(own["other"])
        numbers = next(_numbers(one - other, other - one, evidence), None) if one - other and other - one else None
        if numbers and _are_alike(*numbers):
            is_more = numbers[0].value > numbers[1].value
            if numbers[0].value == numbers[1].value or is_more != bool(UP.fullmatch(own["degree"])):
                told = f'"{numbers[0].text}" and "{numbers[1].text}"'
                yield *own.span("degree"), f'"{own["degree"]}" is not what the source has: {told}', "Say of which the source has more."


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two numbers measure the same; one of them may leave out of what: 2 crowns, and coffee 3."""
    return one.unit == other.unit or not (one.unit and other.unit)


def _numbers(one: frozenset[str], other: frozenset[str], evidence: Evidence) -> Iterator[tuple[Quantity, Quantity]]:
    """The numbers of two, of each sentence that names both and tells no more numbers than these: behind each, or before each."""
    for reading in evidence.passages:
        for sentence in SENTENCE.finditer(reading.plain):
            found = list(between(reading.quantities, sentence.start() + reading.at, sentence.end() + reading.at))
            if len(found) != 2 or any(each.last is not None or each.inexact or each.way or each.kind != "number" for each in found):
                continue
            if reading.moments and any(sentence.start() <= each.start - reading.at < sentence.end() for each in reading.moments):
                continue
            words = [(match.start(), key_of(match[0])) for match in WORD.finditer(reading.plain, *sentence.span())]
            if EACH_ITS_OWN.intersection(match.lower() for match in WORD.findall(sentence[0])):
                continue
            named = [(at, key in one) for at, key in words if key in one or key in other]
            order = [is_one for is_one, _ in itertools.groupby(is_one for _, is_one in named)]
            if len(order) != 2:
                continue
            first = next(at for at, is_one in named if is_one == order[0])
            second = next(at for at, is_one in named if is_one == order[1])
            places = [each.start - reading.at for each in found]
            if first < places[0] < second < places[1] or places[0] < first < places[1] < second:
                yield (found[0], found[1]) if order[0] else (found[1], found[0])
