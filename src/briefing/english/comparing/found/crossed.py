"""Two things of a sentence that have changed their parts: cows give 22 litres and goats three, told as three and 22.

Each part of a statement has to be told as in the source: where both of two parts hold what the source says of the other alone,
they are crossed. Numbers count by their value, words by what their forms have in common.
"""

import itertools
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.english.comparing.found.binding import out_of
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn
from briefing.english.reading import Reading
from briefing.english.words.crossed_words import PARTS
from briefing.english.words.months import MONTHS

_MOST = 12  # parts of a sentence that are set beside one another: more make a list
Part = frozenset[str]


def parts(reading: Reading) -> list[tuple[Part, ...]]:
    """The parts of each sentence of a text, by the keys of their words and the values of their numbers; each sentence once."""
    found = (_parts(reading, *sentence.span()) for sentence in SENTENCE.finditer(reading.plain))
    return [one for one in dict.fromkeys(found) if len(one) > 1]


def _parts(reading: Reading, start: int, end: int) -> tuple[Part, ...]:
    """The parts of a sentence that hold something; none of a list."""
    marks = list(itertools.islice(PARTS.finditer(reading.plain, start, end), _MOST))
    stops = [start, *(at for match in marks for at in match.span()), end]
    found = (_keys(reading, first, last) for first, last in zip(stops[::2], stops[1::2], strict=True)) if len(marks) < _MOST else ()
    return tuple(one for one in found if one)


def _keys(reading: Reading, start: int, end: int) -> Part:
    """What a part holds; its dates are held against the source elsewhere."""
    return frozenset(_places(reading, start, end))


def _places(reading: Reading, start: int, end: int) -> dict[str, str]:
    """What a part holds, each with its own words."""
    words = {key: word[0] for word in WORD.finditer(reading.plain, start, end) if word[0] not in MONTHS and (key := key_of(word[0]))}
    first, last = (bisect_left(reading.quantities, at + reading.at, key=lambda one: one.start) for at in (start, end))
    wholes = _wholes(reading)
    numbers = (one for one in reading.quantities[first:last] if one.kind != "article" and one.start not in wholes)
    return words | {f"={one.value.normalize()}": one.text for one in numbers}


@lru_cache(maxsize=8)  # for each part of a text
def _wholes(reading: Reading) -> frozenset[int]:
    """Where the numbers stand of which others are told as parts: 29 of 47, where who tells of the one names the other."""
    return frozenset(whole.start for _, whole in out_of(reading))


def turned(claim: Reading, there: Sequence[Sequence[Part]]) -> Iterator[Turn]:
    """Each sentence of a statement with two parts that are crossed; `there` are the parts of the sentences of the passages."""
    own = {_parts(claim, *sentence.span()): sentence.span() for sentence in SENTENCE.finditer(claim.plain)} if there else {}
    for here, span in own.items():
        for one, other in itertools.combinations(here, 2):
            if crossed := _crossed(one - other, other - one, there):
                said = _places(claim, *span)
                message = f'what is told of "{said[crossed[0]]}" and of "{said[crossed[1]]}" is exchanged here'
                yield *span, message, "Say of each what the source says of it."
                return


def _crossed(one: Part, other: Part, there: Sequence[Sequence[Part]]) -> tuple[str, str] | None:
    """Of two parts a thing of each, where the source tells of each what is told here of the other, and never what is told here."""
    for sentence in there:
        for left, right in itertools.permutations(sentence, 2):
            here = sorted(one & left - right), sorted(one & right - left), sorted(other & right - left), sorted(other & left - right)
            if all(here) and (found := _never_told(here, there)):
                return found
    return None


def _never_told(here: Sequence[Sequence[str]], there: Sequence[Sequence[Part]]) -> tuple[str, str] | None:
    firsts, moved, seconds, brought = here
    for first, gone in itertools.product(firsts, moved):
        for second, come in itertools.product(seconds, brought):
            if not any({first, gone} <= part or {second, come} <= part for sentence in there for part in sentence):
                return first, second
    return None
