"""Who is for a thing here and against it in the source: farmers want to flood the meadows, where they reject a plan to."""

from collections.abc import Iterator

from briefing.english.comparing.found.doers import Deed, deeds, verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.doer_words import IS_AGAINST, IS_FOR
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
        if not is_so and any(_is_of_the_same(own, one) and not one.denies for one in against_it):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is the contrary of what they do in the source', "Say who is for it, and who against it."


def _is_of_the_same(own: Deed, there: Deed) -> bool:
    """Whether the same do it, to the same."""
    if not (own.subject and there.subject) or own.is_passive != there.is_passive:
        return False
    return bool((own.subject.head or own.subject.keys) & there.subject.keys and own.behind & there.behind)
