"""Every check of how a statement turns what the passages say, in the order in which findings at one place are told.

A check gets both sides, and looks first at the one that seldom has what it needs: if it finds nothing there, it is left out beside
everything else, see `asking`. One that looks at both at once is as right, and is made for every pair.
"""

from collections.abc import Callable, Iterable, Iterator

from briefing.english.comparing.doing import (
    agents,
    antecedents,
    appointed,
    attached,
    belonging,
    bystanders,
    contrary,
    dated_from,
    described,
    done_when,
    in_turn,
    linked,
    misattributed,
    offices,
    quoters,
    relations,
    roles,
    sides,
    speakers,
    strangers,
    timing,
    transfers,
    whole_for_part,
)
from briefing.english.comparing.found import clauses, crossed, exchange, opposites, polarity, prefixed, sequence, transposed
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.turned import (
    accused,
    against_hopes,
    agreed,
    almost,
    alternating,
    amounts,
    begun,
    called_so,
    certainty,
    compared_with,
    conditioned,
    contrasted,
    despite,
    disputed,
    ended,
    excepted,
    focused,
    force,
    hoped_for,
    in_proportion,
    inserted,
    left_out,
    modals,
    more_so,
    mostly,
    not_turned,
    nothing,
    part_of_place,
    planned,
    preferred,
    quantified,
    scaled,
    supposed,
    tenses,
    turns,
    undecided,
    unlike,
    unreal,
    untold,
    weighty,
    widened,
)
from briefing.english.comparing.values import anchored, belongs, changes, clocks, formerly, misfated, outnumbered, shares_of
from briefing.english.comparing.values.denied_bounds import is_denied_bound
from briefing.english.comparing.values.remainders import clause_around, is_left, is_rest_told, set_apart
from briefing.english.comparing.values.taken_out import is_taken_out
from briefing.english.reading import Reading
from briefing.english.words.crossed_words import PARTS
from briefing.english.words.denial_words import DENIES
from briefing.english.words.quantifier_words import TELLS

TurnCheck = Callable[[Reading, Evidence], Iterable[Turn]]


def _affirming(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    is_denied = any(one.denied for one in evidence.polarities)
    kept = (not_turned.is_kept, not_turned.is_at_the_earliest)
    if is_denied and not (excepted.is_alone(claim.plain, evidence) or any(same(claim, evidence) for same in kept)):
        yield from _not_left(claim, evidence, polarity.affirming(claim.plain, evidence.polarities, evidence.text))


def _denying(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if DENIES.search(claim.plain) and not misattributed.is_denied_so(claim, evidence):
        yield from _not_left(claim, evidence, polarity.denying(claim.plain, evidence.polarities, evidence.text))


def _not_left(claim: Reading, evidence: Evidence, turned: Iterable[Turn]) -> list[Turn]:
    """What turns a statement, but for the clauses whose number is what is left of so many: 12 stayed, where 3 of 15 did not."""
    found = list(turned)
    ways = (is_left, is_rest_told, is_taken_out, is_denied_bound)
    rests = [one for one in claim.quantities if any(way(one, claim, evidence) for way in ways)] if found else []
    places = [clause_around(one, claim) for one in rests]
    return [turn for turn in found if all(turn[1] <= start or end <= turn[0] for start, end in places)]


def _transposed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if TELLS.search(claim.plain) and any(word.is_verb for own in transposed.tellings(claim) for word in own):
        yield from transposed.turned(claim, evidence.tellings)


def _opposite(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if opposites.said(claim.plain) and not not_turned.is_plan_of_what_was_late(claim, evidence):
        yield from _not_left(claim, evidence, opposites.turned(claim.plain, evidence.said))


def _made(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    yield from _not_left(claim, evidence, prefixed.made(claim, evidence))


def _unmade(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    yield from _not_left(claim, evidence, prefixed.unmade(claim, evidence))


def _forced(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if modals.modals(claim.plain):
        yield from _not_left(claim, evidence, modals.turned(claim, evidence))


def _of_another(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if clauses.names_one(claim.plain) and not unlike.is_told(claim, evidence):
        yield from clauses.turned(claim.plain, evidence.clauses)


def _joined(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if evidence.pairs and not (DENIES.search(claim.plain) and misattributed.is_denied_so(claim, evidence)):
        if sequence.sequences(claim.plain) and sequence.is_alike(claim.plain, evidence.sequences):
            return
        yield from exchange.turned(claim.plain, evidence.pairs)


def _crossed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if PARTS.search(claim.plain):
        yield from crossed.turned(claim, evidence.parts)


def _in_order(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if sequence.sequences(claim.plain):
        yield from sequence.turned(claim.plain, evidence.sequences)


def _caused(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if sequence.sequences(claim.plain):
        yield from sequence.caused(claim.plain, evidence.sequences, evidence.keys)


def _misdone(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    if claim.quantities:
        yield from clauses.misdone(claim, evidence.passages)
        yield from clauses.beside_another(claim, evidence.passages)


# Made where a passage is cited, and of no statement that speaks of the source itself.
OF_PASSAGES: tuple[TurnCheck, ...] = (
    turns.of_none,
    turns.of_all,
    _affirming,
    _denying,
    force.added,
    weighty.added,
    inserted.added,
    mostly.turned,
    changes.turned,
    changes.then,
    changes.by_so_much,
    changes.to_so_much,
    clocks.turned,
    strangers.doing,
    misattributed.turned,
    _transposed,
    excepted.turned,
    sides.turned,
    misfated.turned,
    relations.related,
    relations.directed,
    transfers.turned,
    conditioned.turned,
    contrasted.turned,
    compared_with.turned,
    compared_with.beyond_any,
    against_hopes.turned,
    in_proportion.turned,
    unreal.turned,
    unreal.estimated,
    despite.turned,
    linked.turned,
    linked.disowned,
    linked.miscalled,
    quoters.turned,
    widened.widest,
    widened.of_people,
    widened.besides,
    widened.in_part,
    widened.next_year,
    widened.only_then,
    widened.since_then,
    widened.of_whole,
    dated_from.turned,
    done_when.turned,
    done_when.mismeasured,
    whole_for_part.turned,
    in_turn.turned,
    tenses.turned,
    attached.turned,
    set_apart,
    described.turned,
    appointed.turned,
    offices.promoted,
    offices.of_another_field,
    belonging.turned,
    unlike.turned,
    accused.turned,
    planned.turned,
    agreed.turned,
    agents.turned,
    contrary.turned,
    agents.of_another_level,
    offices.turned,
    ended.turned,
    called_so.turned,
    disputed.turned,
    preferred.turned,
    part_of_place.turned,
    almost.turned,
    focused.turned,
    shares_of.turned,
    _forced,
    quantified.turned,
    begun.turned,
    bystanders.turned,
    shares_of.of_changes,
    shares_of.of_sums,
    *belongs.ALL,
    *anchored.ALL,
    formerly.turned,
    more_so.turned,
    *nothing.ALL,
    *undecided.ALL,
    agents.nobody_named,
    outnumbered.turned,
    timing.turned,
    timing.first,
    scaled.turned,
    roles.turned,
    alternating.every_other,
    alternating.equalled,
    alternating.filled,
    left_out.turned,
    untold.turned,
    *antecedents.ALL,
)
OF_ALL: tuple[TurnCheck, ...] = (
    turns.of_both,
    turns.of_one,
    turns.topmost,
    turns.in_all,
    turns.of_each,
    turns.apart,
    _opposite,
    _of_another,
    _joined,
    _crossed,
    _in_order,
    _caused,
    turns.every,
    turns.how_often,
    certainty.sure,
    certainty.unconditional,
    certainty.done_already,
    certainty.not_yet,
    certainty.strengthened,
    certainty.only_wanted,
    hoped_for.turned,
    supposed.turned,
    _misdone,
    amounts.turned,
    _made,
    _unmade,
    speakers.turned,
)
