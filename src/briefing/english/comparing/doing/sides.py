"""For and against: who votes for a thing in the source does not vote against it here, nor abstains."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, before, keys_in
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES, RELATIVES
from briefing.english.words.crossed_words import PARTS
from briefing.english.words.excepted_words import SIDE, VOTES

Side = tuple[frozenset[str], str, int, int]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def sides(text: str) -> tuple[Side, ...]:
    """Who votes in a text, by the keys of the words before, on which side, and where it says so."""
    return tuple(side for sentence in SENTENCE.finditer(text) if VOTES.search(sentence[0]) for side in _sides(text, *sentence.span()))


def _sides(text: str, start: int, end: int) -> Iterator[Side]:
    last = frozenset[str]()
    for match in SIDE.finditer(text, start, end):
        near = _part_before(before(text, start, match.start()))
        who = keys_in(near) or last  # they did not vote against it, they voted for it
        if who and not DENIES.search(near):
            yield who, match.lastgroup or "", *match.span()
        last = who


def _part_before(text: str) -> str:
    """Who votes: what stands directly before, or before what is inserted: Lind, who has the chair, | voted against."""
    parts = PARTS.split(VOTES.sub(" ", text))
    is_of_them = parts[-1].strip().lower() in RELATIVES  # Lind, who | voted against, has the chair
    return " ".join(parts[-3:-1]) if is_of_them or not parts[-1].strip() else parts[-1]


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is said here to be for what the source has them against, or the reverse, and never so."""
    text, own = claim.plain, sides(claim.plain)
    there = [one for reading in evidence.passages for one in sides(reading.plain)] if own else []
    for who, side, start, end in own:
        most = max((len(who & keys) for keys, *_ in there), default=0)  # Councillor Lind is not the council
        said = {other for keys, other, *_ in there if most and len(who & keys) == most}
        if said and side not in said:
            yield start, end, f'"{text[start:end]}" has the sides exchanged', "Say who was for it and who against it as the source does."
