"""What somebody is of somebody else, and where something goes: neither is told the other way round."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, names_in
from briefing.english.dates.moment import WEEKDAYS
from briefing.english.reading import Reading
from briefing.english.words.months import MONTHS
from briefing.english.words.relation_words import DIRECTED, DIRECTIONS, MUTUAL, POSSESSED, RELATED


@dataclass(frozen=True)
class Relation:
    """Where a text says what one is of another: the keys of both names, and of what it is."""

    start: int
    end: int
    one: frozenset[str]
    what: str
    other: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def relations(text: str) -> tuple[Relation, ...]:
    """Each "A, the sister of B", "A is a tributary of B" and "B's sister A" of a text."""
    return (*_relations(text), *_possessed(text))


def _relations(text: str) -> Iterator[Relation]:
    for match in RELATED.finditer(text):
        one, other = names_in(match["one"]), names_in(match["other"])
        if match["what"] not in MUTUAL and one - other and other - one:
            yield Relation(match.start(), match.end(), one - other, key_of(match["what"]), other - one)


def _possessed(text: str) -> Iterator[Relation]:
    """Each "B's sister A" of a text."""
    for match in POSSESSED.finditer(text):
        one, other = names_in(match["one"]), names_in(match["other"])
        if match["what"] not in MUTUAL and one - other and other - one:
            yield Relation(match.start(), match.end(), one - other, key_of(match["what"]), other - one)


def related(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is told to be of another what the source says the other is: the Orn a tributary of the Dun."""
    for own in relations(claim.plain):
        there = [one for passage in evidence.passages for one in relations(passage.plain) if one.what == own.what]
        is_turned = any(own.one & one.other and own.other & one.one for one in there)
        if is_turned and not any(own.one & one.one and own.other & one.other for one in there):
            message = "who is what of whom is the other way round in the source"
            yield own.start, own.end, message, "Say who is what of whom as the source does."


@lru_cache(maxsize=4096)
def _directed(text: str) -> tuple[tuple[int, int, bool, str], ...]:
    """Each place by its name to which or from which something goes: where that stands, whether to it, and its key."""
    found = ((match, match["to"] or match["from"]) for match in DIRECTED.finditer(text))
    return tuple(
        (match.start(), match.end(), bool(match["to"]), key_of(match["name"]))
        for match, word in found
        if " ".join(word.split()) in DIRECTIONS and match["name"] not in (*MONTHS, *WEEKDAYS)
    )


def directed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each place to which something goes here, and from which alone it does in the source, or the reverse."""
    for start, end, is_to, name in _directed(claim.plain):
        there = [one for passage in evidence.passages for one in _directed(passage.plain) if one[3] == name]
        if there and len(there) == evidence.mentions[name] and all(one[2] != is_to for one in there):
            written = claim.plain[start:end]
            yield start, end, f'"{written}" is turned here: the source has it the other way', "Say where it goes as the source does."
