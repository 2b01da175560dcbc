"""What is so grave that it stands in no statement of which no passage says it: a death, a ban, a conviction; and an unbroken run."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.sentences import Turn
from briefing.english.words.weighty_words import IN_A_ROW, OPENINGS, RANKED_RUN, SAYS_IT, WEIGHTY


def added(text: str, known: str) -> Iterator[Turn]:
    """Each weighty word of a statement that the passages, whose words in small letters are `known`, say by no word."""
    is_there = not OPENINGS.isdisjoint(word[:4] for word in text.lower().split())
    for match in WEIGHTY.finditer(text) if is_there else ():
        if not SAYS_IT[match.lastgroup or ""].search(known):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say what happened as the source does."
    is_row = _is_row(known)
    for match in RANKED_RUN.finditer(text) if is_row is not None else ():
        if is_row and not IN_A_ROW.search(text) and not match[0].lower().startswith("first"):
            yield match.start(), match.end(), f'whether "{match[0]}" is one of a row is told otherwise in the source', "Keep what says so."


@lru_cache(maxsize=4096)  # the same passages are held against many statements
def _is_row(known: str) -> bool | None:
    """Whether the passages rank one of a row without a break, one of any, or none."""
    return bool(IN_A_ROW.search(known)) if RANKED_RUN.search(known) else None
