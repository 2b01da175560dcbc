"""What a statement tells besides what it says of the source itself: it gives no date, | but the gate was shut."""

from dataclasses import replace
from functools import lru_cache

from briefing.english.comparing.found.verb_groups import read_words, verb_groups
from briefing.english.reading import Reading
from briefing.english.words.clause_words import PARTED, PRONOUN
from briefing.english.words.quantifier_words import OF_ITS_WORDS, TELLS, is_of_the_source


@lru_cache(maxsize=8192)  # the same words stand beside many passages
def told_besides(claim: Reading) -> tuple[Reading, ...]:
    """The clauses of a statement about the source that say nothing of it, each as a statement of its own, in reading order.

    A clause that goes on about “it” may mean the source, and is left out. Time linear in the length of the statement.
    """
    text = claim.plain
    if not TELLS.search(text) or not is_of_the_source(text):
        return ()
    cuts = list(PARTED.finditer(text))
    ends = zip([0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)], strict=True)
    clauses = [(start, end) for start, end in ends if _is_told(claim, start, end)] if cuts else []
    return tuple(_ended(claim.within(claim.at + start, claim.at + end)) for start, end in clauses)


def _is_told(claim: Reading, start: int, end: int) -> bool:
    clause = claim.plain[start:end]
    is_of_it = PRONOUN.match(clause) or is_of_the_source(clause) or OF_ITS_WORDS.search(claim.text, start, end)
    return not is_of_it and any(True for _ in verb_groups(read_words(clause, 0, len(clause))))


def _ended(clause: Reading) -> Reading:
    """A clause with the stop that makes a sentence of it."""
    return clause if TELLS.search(clause.plain) else replace(clause, text=f"{clause.text}.", plain=f"{clause.plain}.")
