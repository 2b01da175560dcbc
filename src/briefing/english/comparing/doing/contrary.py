"""Who is for a thing here and against it in the source: farmers want to flood the meadows, where they reject a plan to."""

from collections.abc import Iterator

from briefing.english.comparing.found.doers import Deed, deeds, verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.doer_words import IS_AGAINST, IS_FOR, IT, TAKES_SIDES
from briefing.english.words.quantifier_words import TELLS

_SIDES = (frozenset(map(verb_key, IS_FOR)), frozenset(map(verb_key, IS_AGAINST)))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that somebody is for, where the source has them against it alone, or the reverse."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        side = next((at for at, verbs in enumerate(_SIDES) if own.verb in verbs), None)
        if side is None or own.denies or not (own.subject and own.behind):
            continue
        with_it, against_it = ([one for verb in _SIDES[at] for one in evidence.deeds.get(verb, ())] for at in (side, 1 - side))
        is_so = any(_is_of_the_same(own, one) for one in with_it)
        is_against = any(_is_of_the_same(own, one) and not one.denies for one in against_it)
        if not is_so and (is_against or any(_takes_the_other(own, side, reading.plain) for reading in evidence.passages)):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is the contrary of what they do in the source', "Say who is for it, and who against it."


def _is_of_the_same(own: Deed, there: Deed) -> bool:
    """Whether the same do it, to the same."""
    if not (own.subject and there.subject) or own.is_passive != there.is_passive:
        return False
    return bool((own.subject.head or own.subject.keys) & there.subject.keys and own.behind & there.behind)


def _takes_the_other(own: Deed, side: int, text: str) -> bool:
    """Whether a text has whoever is for a thing be against it, or the reverse: the union is against it."""
    for there in TAKES_SIDES.finditer(text):
        is_other = bool(there["against"]) == (side == 0)
        is_theirs = own.subject is not None and bool((own.subject.head or own.subject.keys) & keys_in(there["who"]))
        if is_other and is_theirs and (there["what"].split()[0].lower() in IT or own.behind & keys_in(there["what"])):
            return True
    return False
