"""What is so grave that it stands in no statement of which no passage says it: a death, a ban, a conviction; and an unbroken run."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.weighty_words import IN_A_ROW, OPENINGS, RANKED_RUN, SAYS_IT, WEIGHTY


def added(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each weighty word of a statement that the passages say by no word."""
    text = claim.plain
    is_there = not OPENINGS.isdisjoint(word[:4] for word in text.lower().split())
    for match in WEIGHTY.finditer(text) if is_there else ():
        if not SAYS_IT[match.lastgroup or ""].search(evidence.text):
            yield *match.span(), f'"{match[0]}" is said by no passage cited here', "Use the word that the source has for what happened."
    for match in RANKED_RUN.finditer(text):
        if _is_row(evidence.text) and not IN_A_ROW.search(text) and not match[0].lower().startswith("first"):
            yield match.start(), match.end(), f'whether "{match[0]}" is one of a row is told otherwise in the source', "Keep what says so."


@lru_cache(maxsize=4096)  # the same passages are held against many statements
def _is_row(known: str) -> bool:
    """Whether the passages rank one of a row without a break."""
    return bool(RANKED_RUN.search(known) and IN_A_ROW.search(known))
