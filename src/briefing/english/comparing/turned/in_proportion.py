"""So many of what is done for each of what else is done: two trees planted for every one felled is not two felled for every one planted."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.compared_words import FOR_EACH_DONE

Proportion = tuple[int, int, frozenset[str], frozenset[str]]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def proportions(text: str) -> tuple[Proportion, ...]:
    """Where a text sets so many against each one, the keys of what is done to the many, and of what is done to the one."""
    return tuple(
        (*match.span(), keys_in(match["many"]), frozenset({key_of(match["one"])}) - {""}) for match in FOR_EACH_DONE.finditer(text)
    )


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each proportion of a statement that the source has the other way round."""
    for start, end, many, one in proportions(claim.plain):
        for reading in evidence.passages:
            for _, _, many_there, one_there in proportions(reading.plain):
                if one & many_there and one_there & many and not one & one_there:
                    yield start, end, "so many are set here against each one the other way round than in the source", "Turn it round."
                    return
