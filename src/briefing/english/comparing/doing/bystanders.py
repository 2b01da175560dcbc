"""Who only stands beside a deed, told as who does it: the bishop launched the ship, where the duke did in his presence."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.bystander_words import BESIDE
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def bystanders(text: str) -> frozenset[str]:
    """The keys of whom a text names beside a deed. Time linear in its length."""
    return frozenset().union(*(keys_in(match["who"]) for match in BESIDE.finditer(text)))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement whose doer the passages name once, beside a deed, and another as who does it."""
    if not (beside := frozenset[str]().union(*(bystanders(reading.plain) for reading in evidence.passages))):
        return
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        doer = own.by if own.is_passive else own.subject
        is_beside = doer and doer.keys <= beside and all(evidence.mentions[key] == 1 for key in doer.keys)
        same = evidence.deeds.get(own.verb, ()) if is_beside else ()
        others = [one.by if one.is_passive else one.subject for one in same if own.behind & one.sentence or not own.behind]
        if doer and others and all(one and not doer.keys & one.keys for one in others):
            yield own.start, own.end, f'"{claim.plain[own.start : own.end]}" is done by another in the source', "Name who does it there."
