"""Never, for what the source forbids or denies only until something, or unless something is so: it may never be closed."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.for_good_words import BOUNDED, FOR_GOOD, MAY_NOT, NAMES_BOUND, SAYS_FOR_GOOD

_LEAST = 2  # words that a statement must share with what is bounded


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def bounded(text: str) -> tuple[frozenset[str], ...]:
    """The keys of what a text forbids until something alone, or unless something is so. Time linear in its length."""
    sentences = (one[0] for one in SENTENCE.finditer(text) if not SAYS_FOR_GOOD.search(one[0]))
    return tuple(keys_in(match["what"]) for sentence in sentences for match in BOUNDED.finditer(sentence))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "never" or "for good" of a statement that has a bound in the source: may not be closed before they are housed elsewhere."""
    found = list(FOR_GOOD.finditer(claim.plain)) if not NAMES_BOUND.search(claim.plain) else []
    keys = keys_in(claim.plain) if found else frozenset[str]()
    there = [one for reading in evidence.passages for one in bounded(reading.plain)] if found and evidence.says(MAY_NOT) else []
    for match in found:
        if any(len(one & keys) >= _LEAST for one in there):
            message = f'"{match[0]}" has a bound in the source: until something, or unless'
            yield *match.span(), message, "Say until when, or on what condition."
            return
