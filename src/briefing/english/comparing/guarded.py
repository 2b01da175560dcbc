"""Checks that are made only of what has what they need, or leave out what is told of a rest by its number."""

from collections.abc import Iterable, Iterator

from briefing.english.comparing.doing import misattributed
from briefing.english.comparing.found import clauses, crossed, exchange, opposites, polarity, prefixed, sequence, transposed
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.turned import excepted, modals, not_turned, unlike
from briefing.english.comparing.values.denied_bounds import is_denied_bound
from briefing.english.comparing.values.remainders import clause_around, is_left, is_rest_told
from briefing.english.comparing.values.taken_out import is_taken_out
from briefing.english.reading import Reading
from briefing.english.words.crossed_words import PARTS
from briefing.english.words.denial_words import DENIES
from briefing.english.words.quantifier_words import TELLS


def affirming(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said here and denied in the source, but for what a statement says to be alone so, or earliest so."""
    is_denied = any(one.denied for one in evidence.polarities)
    kept = (not_turned.is_kept, not_turned.is_at_the_earliest)
    if is_denied and not (excepted.is_alone(claim.plain, evidence) or any(same(claim, evidence) for same in kept)):
        yield from _not_left(claim, evidence, polarity.affirming(claim.plain, evidence.polarities, evidence.text))


def denying(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is denied here and said in the source."""
    if DENIES.search(claim.plain) and not misattributed.is_denied_so(claim, evidence):
        yield from _not_left(claim, evidence, polarity.denying(claim.plain, evidence.polarities, evidence.text))


def _not_left(claim: Reading, evidence: Evidence, turned: Iterable[Turn]) -> list[Turn]:
    """What turns a statement, but for the clauses whose number is what is left of so many: 12 stayed, where 3 of 15 did not."""
    found = list(turned)
    ways = (is_left, is_rest_told, is_taken_out, is_denied_bound)
    rests = [one for one in claim.quantities if any(way(one, claim, evidence) for way in ways)] if found else []
    places = [clause_around(one, claim) for one in rests]
    return [turn for turn in found if all(turn[1] <= start or end <= turn[0] for start, end in places)]


def exchanged(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Two that stand here in each other’s place."""
    if TELLS.search(claim.plain) and any(word.is_verb for own in transposed.tellings(claim) for word in own):
        yield from transposed.turned(claim, evidence.tellings)


def opposite(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A word whose opposite the source says of the same."""
    if opposites.said(claim.plain) and not not_turned.is_plan_of_what_was_late(claim, evidence):
        yield from _not_left(claim, evidence, opposites.turned(claim.plain, evidence.said))


def made(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is made here by a prefix, and undone there."""
    yield from _not_left(claim, evidence, prefixed.made(claim, evidence))


def unmade(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is undone here by a prefix, and not there."""
    yield from _not_left(claim, evidence, prefixed.unmade(claim, evidence))


def forced(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What must or may be done here with another force than in the source."""
    if modals.modals(claim.plain):
        yield from _not_left(claim, evidence, modals.turned(claim, evidence))


def of_another(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source tells of another that has a name."""
    if clauses.names_one(claim.plain) and not unlike.is_told(claim, evidence):
        yield from clauses.turned(claim.plain, evidence.clauses)


def joined(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Two things that the source joins the other way round."""
    if evidence.pairs and not (DENIES.search(claim.plain) and misattributed.is_denied_so(claim, evidence)):
        if sequence.sequences(claim.plain) and sequence.is_alike(claim.plain, evidence.sequences):
            return
        yield from exchange.turned(claim.plain, evidence.pairs)


def across(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Parts of a whole that have what others of them have in the source."""
    if PARTS.search(claim.plain):
        yield from crossed.turned(claim, evidence.parts)


def in_order(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What came first here, and later there."""
    if sequence.sequences(claim.plain):
        yield from sequence.turned(claim.plain, evidence.sequences)


def caused(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Another cause than the source has."""
    if sequence.sequences(claim.plain):
        yield from sequence.caused(claim.plain, evidence.sequences, evidence.keys)


def misdone(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A number of what is done otherwise, or beside another, in the source."""
    if claim.quantities:
        yield from clauses.misdone(claim, evidence.passages)
        yield from clauses.beside_another(claim, evidence.passages)
