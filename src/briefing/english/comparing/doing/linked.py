"""Which thing is whose: a libretto by Lindt and a tale by Kaplová are no tale by Lindt, a mill in Lorch is no mill in Aal.

A noun is exchanged where the source joins it by the same preposition to another name, and the name to another noun.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.dates.moment import WEEKDAYS
from briefing.english.reading import Reading
from briefing.english.words.linked_words import IS_CALLED, LINKED, OWNED, PLACES
from briefing.english.words.months import MONTHS
from briefing.english.words.noun_phrases import is_verb

_NO_NAMES = frozenset((*MONTHS, *WEEKDAYS, "The", "A"))


@dataclass(frozen=True)
class Link:
    """A noun with the name that a preposition joins to it, all by their keys; and where they stand."""

    start: int
    end: int
    noun: str
    joint: str
    name: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def links(text: str) -> tuple[Link, ...]:
    """Each noun of a text that a preposition joins to a name. Time linear in its length."""
    found = (match for match in LINKED.finditer(text) if not is_verb(match["noun"]))
    return tuple(
        Link(*match.span(), key_of(match["noun"]), _joint(match["joint"]), name) for match in found if (name := _name(match["name"]))
    )


def _joint(word: str) -> str:
    return "in" if word in PLACES else word


@lru_cache(maxsize=4096)
def owned(text: str) -> tuple[Link, ...]:
    """Each noun of a text behind the name of whose it is: Selkia's debt; the debt of Selkia."""
    found = tuple(
        Link(*match.span(), key_of(match["noun"]), "of", name) for match in OWNED.finditer(text) if (name := _name(match["name"]))
    )
    return (*found, *(one for one in links(text) if one.joint == "of"))


def disowned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun of a statement that is one's here, and in the source another's whom it names too."""
    here = [one for one in owned(claim.plain) if one.noun and claim.plain[one.start].isupper()]
    there = [one for reading in evidence.passages for one in owned(reading.plain)] if here else []
    for own in here:
        its = [one for one in there if one.noun == own.noun]
        is_once = len(its) == 1 == evidence.mentions[own.noun]
        if is_once and not own.name & its[0].name and own.name <= evidence.keys and not own.name & keys_in(claim.plain[: own.start]):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is another\'s in the source', "Name whose it is there."


@lru_cache(maxsize=4096)
def called(text: str) -> tuple[Link, ...]:
    """Each name of a text behind a word for who that is: her brother Silas."""
    found = (match for match in IS_CALLED.finditer(text))
    return tuple(Link(*match.span(), match["who"].lower(), "", name) for match in found if (name := _name(match["name"])))


def miscalled(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each name behind a word for who that is, where the source has another word for them and tells of somebody else by this."""
    here = called(claim.plain)
    there = [one for reading in evidence.passages for one in called(reading.plain)] if here else []
    for own in here:
        its = {one.noun for one in there if one.name & own.name}
        if its and own.noun not in its and evidence.has_words(own.noun):
            message = f'"{claim.plain[own.start : own.end]}" is told otherwise in the source: {" or ".join(sorted(its))}'
            yield own.start, own.end, message, "Say who it is there."


def _name(text: str) -> frozenset[str]:
    return frozenset(key for word in WORD.findall(text) if word[0].isupper() and word not in _NO_NAMES and (key := key_of(word)))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun of a statement that is joined to the name of another, where the source joins both otherwise."""
    here = [one for one in links(claim.plain) if one.noun]
    there = [one for reading in evidence.passages for one in links(reading.plain)] if here else []
    for own in here:
        same = [one for one in there if one.joint == own.joint]
        its = [one for one in same if one.noun == own.noun]
        others = [one for one in same if one.noun != own.noun and one.name & own.name]
        is_its = any(one.name & own.name for one in its) or evidence.mentions[own.noun] > len(its)
        if its and others and not is_its and not any(own.name & one.name for one in its):
            words = " ".join(claim.plain[own.start : own.end].split())
            yield own.start, own.end, f'"{words}" names another than the source does', "Name who or what the source has beside it."
