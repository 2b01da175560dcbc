"""What was so, told as if it still were: she still plays, where she is the former oboist; it still puts them at 400, where it first did."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.ended_words import ENDED, IS_STILL, SAYS_STILL
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def ended(text: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """What a text says to have been so, and to be so no longer: the keys of that, and of its sentence. Time linear in its length."""
    found = ((match, sentence[0]) for sentence in SENTENCE.finditer(text) for match in ENDED.finditer(text, *sentence.span()))
    return tuple((keys_in(match[match.lastgroup or 0]), keys_in(sentence)) for match, sentence in found if not SAYS_STILL.search(sentence))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "still" of a statement, where the source has it that it was so until a day, at first, or formerly."""
    text = claim.plain
    if not (match := IS_STILL.search(text)) or not TELLS.search(text) or DENIES.search(text):
        return
    keys = keys_in(text)
    for over, sentence in (one for reading in evidence.passages for one in ended(reading.plain)):
        if over and over <= keys and len(keys & sentence) > len(over):
            yield *match.span(), f'"{match[0]}" is said here of what is over in the source', "Say until when it was so."
            return
