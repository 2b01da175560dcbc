"""In spite of what, or because of it: on the advice of the secretary, where it was against the advice."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.despite_words import BECAUSE, DESPITE, SAYS_NO


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing in spite of which a statement has something done, and the source because of it, or the reverse."""
    for here, other in ((DESPITE, BECAUSE), (BECAUSE, DESPITE)):
        for match in here.finditer(claim.plain):
            key = key_of(match["noun"])
            so, turned = _nouns(here, evidence.text), _nouns(other, evidence.text)
            if key and key in turned and key not in so and not _says_no(claim.plain, evidence.text) and evidence.mentions[key] == 1:
                yield *match.span(), f'"{" ".join(match[0].split())}" is turned here', "Keep the word that says in spite of what, or why."


def _says_no(text: str, known: str) -> bool:
    """Whether a statement says no by a word that the passages do not have too: it refused it, on the advice of none."""
    return any(not re.search(rf"(?<!\w){match[0].lower()}(?!\w)", known) for match in SAYS_NO.finditer(text))


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def _nouns(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(key_of(match["noun"]) for match in pattern.finditer(text))
