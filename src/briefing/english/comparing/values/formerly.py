"""How often a thing was done before and how often it is to be done now: what the source has as new was not so formerly."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn
from briefing.english.reading import Reading
from briefing.english.words.formerly_words import INSTEAD, IS_NEW, WAS_SO


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def renewed(text: str) -> tuple[tuple[str, str], ...]:
    """How often a text has a thing done from now on, and how often it was done before."""
    sentences = [one[0].lower() for one in SENTENCE.finditer(text) if IS_NEW.search(one[0])]
    return tuple((match["new"], match["old"]) for sentence in sentences for match in INSTEAD.finditer(sentence))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each rate that was so formerly here, and is new in the source, or the reverse."""
    for new, old in (rates for reading in evidence.passages for rates in renewed(reading.plain)):
        text = claim.plain.lower()
        one, other, what = (new, old, "is what is new") if WAS_SO.search(text) else (old, new, "was so before")
        if one in text and other not in text:
            at = text.index(one)
            yield at, at + len(one), f'"{one}" {what} in the source', "Say what was so and what is new as the source does."
            return
