"""What somebody does here, and the contrary there: it kept the names, where it cut them; it advised to swim, where it advised not to."""

from collections.abc import Iterator
from functools import cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import Deed, deeds, verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in, next_keys
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.clause_words import ARTICLES, PREPOSITIONS, RELATIVES
from briefing.english.words.contrary_words import (
    CHARGES,
    COUNSELS,
    EITHER,
    FREE_OF_CHARGE,
    IN_TURN,
    OF_TWO,
    PARTICLE,
    SAYS_FREE,
    TO_DO,
    WANTED,
)
from briefing.english.words.doer_words import ADVERBS, JOINS, OPENS
from briefing.english.words.quantifier_words import TELLS

_COUNSELS = frozenset(map(verb_key, COUNSELS))
_OF_TWO = {(verb_key(verb), particle): verb_key(act) for (verb, particle), act in OF_TWO.items()}
_ENDS = (PREPOSITIONS | OPENS | JOINS | RELATIVES) - {","}
_NEAR = 200  # code points before a verb in which what it is done to stands
_LONGEST = 6  # words of what something is done to


@cache
def _contraries() -> dict[str, tuple[tuple[frozenset[str], frozenset[str], bool], ...]]:
    """Each verb with those that say the same, those that say the contrary, and whether one may do both, one after the other."""
    found: dict[str, tuple[tuple[frozenset[str], frozenset[str], bool], ...]] = {}
    for pairs, is_in_turn in ((EITHER, False), (IN_TURN, True)):
        for pair in pairs:
            one, other = (frozenset(map(verb_key, side)) for side in pair)
            for same, contrary in ((one, other), (other, one)):
                for verb in same:
                    found[verb] = (*found.get(verb, ()), (same, contrary, is_in_turn))
    return found


def _act(text: str, one: Deed) -> str:
    """What a verb says together with a word close behind it: turned away, rejected; "" where that makes another verb of it."""
    particle = PARTICLE.match(text, one.end)
    if particle is None:
        return one.verb
    together = _OF_TWO.get((one.verb, particle[1].lower()), "")
    return together or (one.verb if particle[1].lower() == "to" else "")


def _thing(text: str, one: Deed) -> str:
    """The key of what something is done to; "" where it is not known."""
    if one.is_passive:
        who = (one.subject.head or one.subject.keys) if one.subject else frozenset[str]()
        before = [key for word in WORD.findall(text[max(0, one.start - _NEAR) : one.start]) if (key := key_of(word)) in who]
        return before[-1] if before else ""
    keys = next_keys(text, one.end, len(text), _LONGEST, _ENDS, _tells_no_thing)
    return keys[-1] if keys else ""


def _tells_no_thing(word: str) -> bool:
    small = word.lower()
    return small in ARTICLES or small in ADVERBS or (is_past(word) and not word.endswith("ing"))


def acting(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement of which the source tells the contrary, of the same doer and the same thing."""
    text = claim.plain
    for own in deeds(text) if TELLS.search(text) else ():
        rows = _contraries().get(_act(text, own), ())
        thing = _thing(text, own) if rows and not own.denies else ""
        if not thing or _is_told_otherwise(own, text, evidence):
            continue
        acts = [(_act(reading.plain, one), one) for reading in evidence.passages for one in deeds(reading.plain)]
        for same, contrary, is_in_turn in rows:
            is_so = any(act in same and (one.of_it or thing in _reached(one)) for act, one in acts)
            there = next((one for act, one in acts if act in contrary and _is_done_to(thing, own, one, evidence, is_in_turn)), None)
            if there and not is_so:
                words = text[own.start : own.end]
                yield own.start, own.end, f'"{words}" is the contrary of what is done in the source', "Say what is done there."
                return


def _reached(one: Deed) -> frozenset[str]:
    return one.behind | (one.subject.keys if one.is_passive and one.subject else frozenset())


def _is_told_otherwise(own: Deed, text: str, evidence: Evidence) -> bool:
    """Whether the source has the word of a verb by which no deed of its own is told there: a closing, a promise."""
    key = key_of(text[own.start : own.end])
    return evidence.mentions[key] > len(evidence.deeds.get(own.verb, ()))


def _is_done_to(thing: str, own: Deed, there: Deed, evidence: Evidence, is_in_turn: bool) -> bool:
    """Whether the source has it done to the thing, by whoever does it here; or by whom the source does not name."""
    if there.denies or there.is_passive != own.is_passive or thing not in _reached(there):
        return False
    if own.is_passive:
        return not is_in_turn and not own.by
    if not (own.subject and there.subject):
        return False
    is_unknown = not is_in_turn and own.subject.keys.isdisjoint(evidence.keys)
    return is_unknown or bool(own.subject.head & there.subject.keys)


def wanted(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What somebody wants to be done here, and the contrary in the source: asked to replace it, for asked to keep it."""
    text = claim.plain
    for wants, verb, things, start, end in _wanted(text) if TELLS.search(text) else ():
        rows, thing = _contraries().get(verb, ()), things[-1:]
        there = [one for reading in evidence.passages for one in _wanted(reading.plain)] if rows and thing else []
        for same, contrary, _ in rows:
            of_it = [one for one in there if thing[0] in one[2]]
            is_contrary = any(one[0] == wants and one[1] in contrary for one in of_it)
            if is_contrary and not any(one[1] in same for one in of_it) and key_of(text[start:end]) not in evidence.keys:
                yield start, end, f'"{text[start:end]}" is the contrary of what is wanted in the source', "Say what is wanted there."
                return


def _wanted(text: str) -> Iterator[tuple[str, str, tuple[str, ...], int, int]]:
    """What a text has somebody want to do: the verb that says so, that of what is wanted, the keys of what to, and its place."""
    for match in WANTED.finditer(text):
        things = next_keys(text, match.end(), len(text), _LONGEST, _ENDS, lambda word: word.lower() in ARTICLES)
        yield verb_key(match["wants"]), verb_key(match["verb"]), things, *match.span("verb")


def counselled(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What somebody is told to do here, and not to do in the source, or the reverse."""
    text = claim.plain
    for start, end, doers, verb, against in _counsels(text) if TELLS.search(text) else ():
        there = [one for reading in evidence.passages for one in _counsels(reading.plain) if one[3] == verb and doers & one[2]]
        if there and all(one[4] != against for one in there):
            message = f'"{text[start:end]}" tells here to do what the source tells not to, or the reverse'
            yield start, end, message, "Say what they are told to do."


def _counsels(text: str) -> Iterator[tuple[int, int, frozenset[str], str, bool]]:
    """What a text has somebody told to do: the place of the verb that tells it, who tells it, what is to be done, and whether it is not."""
    for one in deeds(text):
        if one.verb in _COUNSELS and one.subject and not one.denies and (match := TO_DO.match(text, one.end)):
            yield one.start, one.end, one.subject.keys, verb_key(match["deed"]), bool(match["against"])


def charged(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that is paid for here, and is free of charge in the source, which tells of no other price."""
    match = CHARGES.search(claim.plain) if not SAYS_FREE.search(claim.plain) and TELLS.search(claim.plain) else None
    if match and evidence.says(FREE_OF_CHARGE) and not evidence.says(CHARGES) and not claim.quantities:
        sentences = (sentence[0] for reading in evidence.passages for sentence in SENTENCE.finditer(reading.plain))
        if any(FREE_OF_CHARGE.search(one) and len(keys_in(one) & keys_in(claim.plain)) > 1 for one in sentences):
            yield *match.span(), f'"{match[0]}" is told here of what is free of charge in the source', "Say that it is free."
