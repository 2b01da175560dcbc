"""Whether what is told of some is the contrary of what is told of others: not vaccinated, and vaccinated; held, and cancelled."""

from functools import lru_cache

from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.prefixed import plain_of
from briefing.english.comparing.found.sentences import WORD
from briefing.english.words.clause_words import DENIES, NOT_YET
from briefing.english.words.fate_words import ROWS


def are_contrary(one: str, other: str) -> bool:
    """Whether two clauses say the same of two parts of a whole, one of them with a "not", or what only one of the two can meet."""
    if not (DENIES.search(one) or DENIES.search(other)) and are_opposed(one, other):  # unharmed, and injured
        return True
    one, other = undone(one), undone(other)
    if bool(DENIES.search(one)) != bool(DENIES.search(other)):
        return bool(words_of(one) & words_of(other)) and not are_opposed(one, other)
    return are_opposed(one, other)


def are_opposed(one: str, other: str) -> bool:
    """Whether two clauses tell what only one of the two can meet: sold, and unsold."""
    return any(ours and theirs and not ours & theirs for ours, theirs in zip(_sides(one), _sides(other), strict=True))


def undone(text: str) -> str:
    """A text with its "un-" as a "not": not vaccinated, for unvaccinated."""
    text = NOT_YET.sub("not ", text)
    return WORD.sub(lambda word: f"not {plain}" if (plain := plain_of(word[0].lower())) else word[0], text)


def is_fate(word: str) -> bool:
    """Whether a word tells what becomes of something."""
    return any(side.fullmatch(word) for row in ROWS for side in row)


@lru_cache(maxsize=1024)  # each number of a statement is held against those of its passages
def _sides(text: str) -> tuple[frozenset[int], ...]:
    """Of each row the sides of which a text has a word."""
    return tuple(frozenset(at for at, side in enumerate(row) if side.search(text)) for row in ROWS)
