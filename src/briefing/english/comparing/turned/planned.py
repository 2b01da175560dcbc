"""What is only agreed, planned or promised, told as if it had come about: patrols took place, where patrols were agreed."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES, PRONOUN
from briefing.english.words.planned_words import COMES_ABOUT, HAPPENED, NOT_YET, OF, ONE_OF_THEM, PLANNED
from briefing.english.words.quantifier_words import TELLS

_NEAR = 60  # code points before a verb in which its subject stands


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def planned(text: str) -> frozenset[str]:
    """What a text has only planned, by the keys of the nouns. Time linear in its length."""
    return frozenset(noun for match in PLANNED.finditer(text) if (noun := _noun(match["done"] or match["thing"] or match["part"])))


def _noun(words: str) -> str:
    """The key of the last word before a preposition: joint patrols | along the river."""
    keys = [key for word in WORD.findall(OF.split(words)[0]) if (key := key_of(word))]
    return keys[-1] if keys else ""


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing of a statement that came about, and that the passages have only planned."""
    text = claim.plain
    for match in HAPPENED.finditer(text) if TELLS.search(text) else ():
        there = frozenset().union(*(planned(reading.plain) for reading in evidence.passages))
        near = keys_in(text[max(0, match.start() - _NEAR) : match.start()]) if there else frozenset()
        things = near & there
        is_once = any(evidence.mentions[noun] == 1 for noun in things)
        if is_once and not (comes_about(things, evidence) or NOT_YET.search(text) or DENIES.search(text)):
            words = " ".join(match[0].split())
            yield *match.span(), f'"{words}" is told here of what is only agreed or planned in the source', "Say that it is."
            return


def comes_about(things: frozenset[str], evidence: Evidence) -> bool:
    """Whether a sentence of the passages that has one of some things, or goes on about them, may tell that it came about."""
    sentences = (sentence[0] for reading in evidence.passages for sentence in SENTENCE.finditer(reading.plain))
    return any(COMES_ABOUT.search(one) and (PRONOUN.match(one) or ONE_OF_THEM.match(one) or things & keys_in(one)) for one in sentences)
