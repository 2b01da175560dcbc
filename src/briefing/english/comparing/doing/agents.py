"""By whom a thing is done, told of another whom the source has beside it: paid for by the maker, where a fund paid for what he made."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import Deed, deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.found.subjects import Subject
from briefing.english.reading import Reading
from briefing.english.words.doer_words import LEVELS, SOMEBODY_ELSE
from briefing.english.words.quantifier_words import TELLS

_ELSE = frozenset(map(key_of, SOMEBODY_ELSE)) - {""}


def nobody_named(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that somebody with a name does here, and somebody else in the source: added by a later hand."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        doer = own.by if own.is_passive else own.subject
        same = evidence.deeds.get(own.verb, ()) if doer and doer.names and not own.denies else ()
        doers = [one.by if one.is_passive or one.by else one.subject for one in same]
        is_else = [bool(one and one.keys & _ELSE and not one.names) for one in doers]
        if same and all(is_else) and all((own.sentence - {own.verb}) & one.sentence for one in same):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is done by somebody else in the source', "Say who does it as the source does."


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each doer behind a "by" who does something else in the source, where another does this."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        if not (own.is_passive and own.by and own.by.names) or own.denies:
            continue
        same = [one for one in evidence.deeds.get(own.verb, ()) if own.sentence & one.sentence - own.by.keys]
        there = [one.by for one in same if one.is_passive and one.by]
        is_once = len(there) == 1 == evidence.mentions[own.verb] and bool(there[0].names)
        if is_once and not there[0].keys & own.by.keys and own.by.names <= evidence.keys:
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is done by another in the source', "Name who does it there."


_LEVELS = {key_of(word): at for at, level in enumerate(LEVELS) for word in level}


def of_another_level(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each deed of a town, a county or a state that another of them does to the same in the source."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        mine = _level(_doer(own))
        same = [one for one in evidence.deeds.get(own.verb, ()) if mine and own.sentence & one.sentence - frozenset(_LEVELS)]
        levels = [_level(_doer(one)) for one in same]
        if mine and levels and all(levels) and not any(mine & level for level in levels):
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is done by another in the source', "Name who does it there."


def _doer(one: Deed) -> Subject | None:
    return one.by if one.is_passive else one.subject


def _level(doer: Subject | None) -> frozenset[int]:
    return frozenset(_LEVELS[key] for key in (doer.head or doer.keys if doer else ()) if key in _LEVELS)
