"""What is told of nothing at all, or of those too of whom the source says that it is not so."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES as SAYS_NOT
from briefing.english.words.denial_words import SAYS_NO
from briefing.english.words.nothing_words import BUT_FOR, COUNTED_IN, DOES_NOTHING, ENDS, LEFT_OUT, TURNED_DOWN
from briefing.english.words.quantifier_words import TELLS


def done(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "nothing" behind a verb that no clause of the passages denies: he knew nothing of it, where he knew of it."""
    for match in DOES_NOTHING.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        key = key_of(match["verb"])
        clauses = [clause for reading in evidence.passages for clause in ENDS.split(reading.plain)] if key else []
        there = [clause for clause in clauses if any(key_of(word) == key for word in WORD.findall(clause))]
        if there and not any(SAYS_NO.search(clause) or TURNED_DOWN.search(clause) for clause in there):
            message = f'"{match[0]}" denies here what the source says'
            yield *match.span(), message, "Say what the source says of it."


def counted_in(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun that is counted in here and left out by the source: schools included, where schools were spared."""
    for match in COUNTED_IN.finditer(claim.plain) if TELLS.search(claim.plain) and not SAYS_NOT.search(claim.plain) else ():
        noun = re.escape(match["before"] or match["behind"])
        if evidence.says(re.compile(rf"(?<!\w){noun}(?!\w){LEFT_OUT}|(?<!\w){BUT_FOR}{noun}(?!\w)", re.IGNORECASE)):
            yield *match.span(), f'"{match[0]}" counts in what the source leaves out', "Say that it is left out."


ALL = (done, counted_in)
