"""What somebody does to nothing at all here, and to something in the source: he knew nothing of it."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.reading import Reading
from briefing.english.words.denial_words import SAYS_NO
from briefing.english.words.nothing_words import DOES_NOTHING, ENDS, TURNED_DOWN
from briefing.english.words.quantifier_words import TELLS


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "nothing" behind a verb that no clause of the passages denies: he knew nothing of it, where he knew of it."""
    for match in DOES_NOTHING.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        key = key_of(match["verb"])
        clauses = [clause for reading in evidence.passages for clause in ENDS.split(reading.plain)] if key else []
        there = [clause for clause in clauses if any(key_of(word) == key for word in WORD.findall(clause))]
        if there and not any(SAYS_NO.search(clause) or TURNED_DOWN.search(clause) for clause in there):
            message = f'"{match[0]}" denies here what the source says'
            yield *match.span(), message, "Say what the source says of it."
