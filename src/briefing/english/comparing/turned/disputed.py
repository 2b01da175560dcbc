"""What one says and another denies in the source, told as a plain fact: the ice was soft, where a trainer says so and the rink denies it.

So is what is put into the mouth of whoever denies it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.doing.speakers import utterances
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import SAYS as SAYS_VERBS
from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, before, keys_in
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.disputed_words import DISPUTED, DOUBTED, INSERTED, SAYS, SAYS_SO, STOPS
from briefing.english.words.quantifier_words import TELLS

_SAYING = SAYS_VERBS | {key_of(verb) for verb in ("accused", "blamed", "charged", "alleged", "suspected")}
_LEAST = 2  # words that a statement must share with what is disputed


@dataclass(frozen=True)
class Dispute:
    """What a text has disputed, by the keys of its words and of its verbs, and the keys of whoever disputes it."""

    said: frozenset[str]
    verbs: frozenset[str]
    by: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def disputes(text: str) -> tuple[Dispute, ...]:
    """What a text has one say and another deny. Time linear in its length."""
    return (*_disputes(text), *_doubts(text))


def _disputes(text: str) -> Iterator[Dispute]:
    for match in DISPUTED.finditer(text):
        who = match["who"] or match["whose"] or match["whom"] or match["found"] or match["rival"]
        told = [one[0] for one in STOPS.finditer(before(text, 0, match.start())) if one[0].strip()]
        said = INSERTED.sub(" ", told[-1]) if told else ""
        if SAYS.search(said) or match["found"]:
            verbs = frozenset(one.verb for one in deeds(said)) - _SAYING
            yield Dispute(keys_in(said), verbs, frozenset() if match["rival"] else keys_in(who))


def _doubts(text: str) -> Iterator[Dispute]:
    for match in DOUBTED.finditer(text):
        verbs = frozenset(one.verb for one in deeds(match["said"])) - SAYS_VERBS
        yield Dispute(keys_in(match["said"]), verbs, keys_in(match["by"]))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What a statement tells as a fact, or as the word of whoever denies it."""
    there = [one for reading in evidence.passages for one in disputes(reading.plain)]
    if not there or not TELLS.search(claim.plain):
        return
    keys, is_somebodys = keys_in(claim.plain), bool(SAYS_SO.search(claim.plain))
    for one in there:
        if not is_somebodys and _is_told(claim.plain, keys, one):
            yield 0, len(claim.plain), "what is said here as a fact is disputed in the source", "Say who says it."
            return
        for own in utterances(claim.plain) if is_somebodys and not DENIES.search(claim.plain) else ():
            if own.is_plain and own.speaker <= one.by and len(own.said & one.said - one.by) >= _LEAST:
                words = claim.plain[own.start : own.end]
                yield own.start, own.end, f'"{words}" is told here of whoever denies it in the source', "Name who says it there."
                return


def _is_told(text: str, keys: frozenset[str], one: Dispute) -> bool:
    """Whether a statement tells what is disputed: most of its words stand there, and a verb, where there are any."""
    told = keys & one.said
    if len(told) < _LEAST or 3 * len(told) < 2 * len(keys):
        return False
    own = frozenset(deed.verb for deed in deeds(text)) if one.verbs else frozenset()
    return not (own and own.isdisjoint(one.verbs))
