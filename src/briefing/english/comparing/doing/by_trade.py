"""What somebody does whom the source calls so by it: the conductor, Ida Moll, conducts the choir, and not the smith who founded it."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.doers import deeds, verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, names_in
from briefing.english.reading import Reading
from briefing.english.words.doer_words import CALLED_BY_DEED
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def trades(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Whom a text calls by what they do: the key of the verb, and the keys of the name."""
    found = (
        (match["noun"] or match["noun_behind"], names_in(match["name"] or match["name_before"])) for match in CALLED_BY_DEED.finditer(text)
    )
    return tuple((verb_key(f"{noun[:-2]}s"), name) for noun, name in found)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each deed of somebody whom the source names, and by which it calls another."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        doer = own.by if own.is_passive else own.subject
        if not (doer and doer.names) or own.denies:
            continue
        there = [name for reading in evidence.passages for verb, name in trades(reading.plain) if verb == own.verb]
        is_known = doer.names <= evidence.keys and not evidence.deeds.get(own.verb)
        if there and is_known and not any(name & doer.names for name in there):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is done by another in the source', "Name whom the source calls so."
