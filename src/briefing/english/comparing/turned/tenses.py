"""What was so, told as if it still were, or were to come: she works at the mill, where she worked there; will rule, where he has ruled."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.doers import verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.certainty_words import AIM
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.tense_words import CLAUSE_ENDS, NO_PAST, PAST_OF, SAYS_TO_COME, STILL, WILL
from briefing.lazy_patterns import lazily

_MANY = lazily(r"(?<!\w)(?:[a-z]{2,}s|people|they|children|women|men)\s+\Z")
_REACH = 32  # code points before a verb in which the noun of several stands


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of the present in a statement that the passages have in the past alone, in sentences that say nothing of the present."""
    for word in WORD.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        if (past := PAST_OF.get(word[0]) or _of_many(claim.plain, word)) and _is_past_alone(word[0], past, evidence):
            yield (
                word.start(),
                word.end(),
                f'"{word[0]}" is told here of the present, and of the past in the source',
                f'The source has "{past}".',
            )


def _of_many(text: str, word: re.Match[str]) -> str:
    """The past of a verb of the present that several do: the brothers own it."""
    past = PAST_OF.get(f"{word[0]}s", "")
    return past if past and _MANY.search(text, max(0, word.start() - _REACH), word.start()) else ""


@lru_cache(maxsize=256)  # of each time that a statement has a verb
def _is_past_alone(present: str, past: str, evidence: Evidence) -> bool:
    root = re.sub(r"(?:ie|e)?s\Z", "", present)
    if re.search(rf"(?<!\w){root}(?:e?s|e|y|ies|y?ing|{root[-1]}ing)?(?!\w)", evidence.text):  # occupy, controlling; no owner
        return False
    found = [(sentence, match) for reading in evidence.passages for sentence in SENTENCE.finditer(reading.plain)
             for match in re.finditer(rf"(?<!\w){past}(?!\w)", sentence[0])]  # fmt: skip
    return bool(found) and all(
        not NO_PAST.search(sentence[0], 0, match.start()) and not STILL.search(sentence[0]) for sentence, match in found
    )


def to_come(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that will be done here, and has been done in the source."""
    will = list(WILL.finditer(claim.plain))
    will = [] if will and evidence.says(AIM) else will
    clauses = [clause for reading in (evidence.passages if will else ()) for clause in CLAUSE_ENDS.split(reading.plain)]
    for match in will:
        verb = verb_key(match["verb"].lower())
        forms = [(clause, frozenset(one for one in map(str.lower, WORD.findall(clause)) if verb_key(one) == verb)) for clause in clauses]
        done = frozenset().union(*(form for _, form in forms))
        is_done = bool(done) and all(is_past(form) and form not in FIRST_FORMS for form in done)
        if is_done and not any(form and SAYS_TO_COME.search(clause) for clause, form in forms):
            yield *match.span(), f'"{match[0]}" is to come here, and is told in the source as done', "Say that it was done."
            return
