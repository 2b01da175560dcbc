"""The whole told for a part: the barn was replaced, where the roof of the barn was; the union refused, where its leader did."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import SAYS, Deed, first_deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.comparing.found.subjects import Subject
from briefing.english.reading import Reading
from briefing.english.words.part_words import DONE_BY_ITSELF, DONE_TO_OWN, KIN, STANDS_FOR
from briefing.english.words.quantifier_words import TELLS

_KIN = frozenset(map(key_of, KIN)) - {""}
_STANDS_FOR = frozenset(map(key_of, STANDS_FOR)) - {""}


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each whole of which a statement says what the source says of a part, or of somebody that belongs to it."""
    for own in first_deeds(claim.plain) if evidence.tells_of_parts and TELLS.search(claim.plain) else ():
        if own.verb in SAYS:  # whoever speaks for it
            continue
        there = [one for one in evidence.deeds.get(own.verb, ()) if _is_alike(own, one)] if own.subject else []
        if own.subject and there and all(one.subject and _is_part(own.subject, one.subject) for one in there):
            message = f'"{claim.plain[own.start : own.end]}" is said in the source of a part, or of another that belongs to it'
            yield own.start, own.end, message, "Say it of the part that the source names."


def _is_alike(own: Deed, other: Deed) -> bool:
    return own.is_passive == other.is_passive and (bool(own.behind & other.behind) or not own.behind or not other.behind)


def _is_part(own: Subject, other: Subject) -> bool:
    """Whether a subject is only what the other is a part of: the barn, of the roof of the barn."""
    if own.names:  # Ida Klee gave it, where Klee's daughter did
        return bool(own.names & other.whole and other.head & _KIN and not own.keys & other.head and other.names <= own.names)
    return bool(own.keys and own.keys <= other.whole and other.head and not other.head & _STANDS_FOR)


def of_own(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each whole of which a statement says what the source has it do to something of its own: closed, where it closed its night ward."""
    found = [match for reading in evidence.passages for match in DONE_TO_OWN.finditer(reading.plain)]
    for own in DONE_BY_ITSELF.finditer(claim.plain) if found and TELLS.search(claim.plain) else ():
        verb = key_of(own["verb"])
        there = [keys_in(match["what"]) for match in found if key_of(match["verb"]) == verb]
        is_named = any(keys & keys_in(claim.plain) for keys in there)
        before = keys_in(claim.plain[: own.start()])
        if there and not is_named and len(there) == evidence.mentions[verb] and before & evidence.keys:
            message = f'"{own[0]}" is told in the source of something that belongs to it'
            yield *own.span(), message, "Say it of the part that the source names."
