"""What one calls another, told as what they are: the group are rebels, where the government calls them so."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.called_words import CALLS, IS_SO
from briefing.english.words.disputed_words import SAYS_SO
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def called(text: str) -> frozenset[str]:
    """The keys of what somebody calls something in a text. Time linear in its length."""
    return frozenset(key for match in CALLS.finditer(text) if (key := key_of(match["now"] or match["then"])))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word by which a statement tells what somebody is, and which the passages have only as what others call them."""
    text = claim.plain
    for match in IS_SO.finditer(text) if TELLS.search(text) and not SAYS_SO.search(text) else ():
        key = key_of(match["what"])
        if key and evidence.mentions[key] == 1 and any(key in called(reading.plain) for reading in evidence.passages):
            yield *match.span("what"), f'"{match["what"]}" is what somebody calls them in the source', "Say who calls them so."
