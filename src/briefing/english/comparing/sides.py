"""For and against: who votes for a thing in the source does not vote against it here."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.evidence import Evidence
from briefing.english.comparing.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.crossed_words import PARTS
from briefing.english.words.excepted_words import SIDE, VOTES

Side = tuple[frozenset[str], bool, int, int]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def sides(text: str) -> tuple[Side, ...]:
    """Who votes in a text, by the keys of the words before, whether for a thing, and where it says so."""
    return tuple(
        (who, bool(match["for"]), *match.span())
        for sentence in SENTENCE.finditer(text)
        if VOTES.search(sentence[0])
        for match in SIDE.finditer(text, *sentence.span())
        if (who := keys_in(VOTES.sub(" ", _part_before(text, sentence.start(), match))))
    )


def _part_before(text: str, start: int, match: re.Match[str]) -> str:
    return PARTS.split(text[start : match.start()])[-1]


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is said here to be for what the source has them against, or the reverse, and never so."""
    text, own = claim.plain, sides(claim.plain)
    there = [one for reading in evidence.passages for one in sides(reading.plain)] if own else []
    for who, is_for, start, end in own:
        said = {other for keys, other, *_ in there if who & keys}
        if said == {not is_for}:
            yield start, end, f'"{text[start:end]}" is turned here', "Say who was for it and who against it as there."
