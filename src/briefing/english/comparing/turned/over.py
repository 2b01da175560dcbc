"""What is over, told as if it went on or were still to come: works for it, where she used to; will govern, where he has governed."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.certainty_words import AIM
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.tense_words import CLAUSE_ENDS, SAYS_OVER, SAYS_TO_COME, USED_TO, WILL


def used_to(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of the present that tells what somebody only used to do."""
    there = [key_of(match["verb"]) for reading in evidence.passages for match in USED_TO.finditer(reading.plain)]
    if not there or SAYS_OVER.search(claim.plain) or not TELLS.search(claim.plain):
        return
    for word in WORD.finditer(claim.plain):
        key = key_of(word[0])
        if key in there and not is_past(word[0]) and word[0].islower() and evidence.mentions[key] == there.count(key):
            yield *word.span(), f'"{word[0]}" tells of the present what is over in the source', "Say that it used to be so."
            return


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


ALL = (used_to, to_come)
