"""How far a thing is so: fully repaired, where it was partly; nearly full, where it was hardly."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.scaled_words import DEGREE_OF, SCALED


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def scaled(text: str) -> tuple[tuple[int, int, str, str], ...]:
    """How far things are so in a text: the place of the word, the word, and the key of what it belongs to. Time linear in its length."""
    return tuple(
        (*match.span("word" if match["word"] else "last"), (match["word"] or match["last"]).lower(), key)
        for match in SCALED.finditer(text)
        if (key := key_of(match["behind"] or match["before"]))
    )


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of a statement by which a thing is so far so, where the passages have it so farther, or less far."""
    for start, end, word, key in scaled(claim.plain) if TELLS.search(claim.plain) and not DENIES.search(claim.plain) else ():
        same = {one[2] for reading in evidence.passages for one in scaled(reading.plain) if one[3] == key}
        is_once = evidence.mentions[key] == 1 and not DENIES.search(evidence.text)
        if same and is_once and all(DEGREE_OF[one] != DEGREE_OF[word] for one in same):
            written = claim.plain[start:end]
            yield start, end, f'"{written}" is "{min(same)}" in the source', "Say how far it is so as the source does."
