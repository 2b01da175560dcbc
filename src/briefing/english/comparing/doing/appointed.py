"""Who has which office or part: where Ane Rolfs is the mayor and Piet Lund the clerk, Piet Lund is not the mayor."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.appointed_words import APPOINTED
from briefing.english.words.quantifier_words import TELLS


@dataclass(frozen=True)
class Appointed:
    """Who is what: where that stands, and the keys of the name and of the office."""

    start: int
    end: int
    name: frozenset[str]
    what: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def appointed(text: str) -> tuple[Appointed, ...]:
    """Who is what in a text, by an apposition or a verb. Time linear in its length."""
    return tuple(_appointed(text))


def _appointed(text: str) -> Iterator[Appointed]:
    for match in APPOINTED.finditer(text):
        name = frozenset(key for word in WORD.findall(match["one"] or match["who"] or match["holder"]) if (key := key_of(word)))
        if name and (what := keys_in(match["what"] or match["is"] or match["office"])):
            yield Appointed(*match.span(), name, what)


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is told to be what the source has another be, and them something else."""
    here = appointed(claim.plain) if TELLS.search(claim.plain) else ()
    there = [one for reading in evidence.passages for one in appointed(reading.plain)] if here else []
    for own in here:
        its = [one for one in there if one.name & own.name]
        others = [one for one in there if one.what == own.what and not one.name & own.name]
        is_once = others and all(evidence.mentions[key] == len(others) for key in own.what)
        if is_once and own.name & evidence.keys and not any(one.what & own.what for one in its):
            words = " ".join(claim.plain[own.start : own.end].split())
            yield own.start, own.end, f'"{words}": that is another in the source', "Say who it is there."
