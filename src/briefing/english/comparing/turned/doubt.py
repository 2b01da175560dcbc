"""Words cut out of a sentence that only hopes, fears or supposes what they say: "hoped it “will end the fighting”", "would “end with”"."""

import re
from functools import lru_cache

from briefing.english.comparing.found.negation import says_something
from briefing.english.words.certainty_words import AIM, SAYS_MAYBE, SUPPOSED
from briefing.lazy_patterns import lazily

# Fewer words name a thing or a word. What stands between, at most: the subject of what is hoped for.
_LEAST, _NEAR = 4, 8
_OVER = lazily(r"[,;:.!?–—](?:\s|\Z)|(?<!\w)(?:and|but|while|which|who|because|after|before|when)(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=4096)  # a quotation stands on many pages
def doubted_by(before: str, words: str) -> str:
    """What leaves open what `words` say, in their clause before them, or names directly before them; "" where nothing does."""
    if len(words.split()) < _LEAST:
        return ""
    most = _NEAR if says_something(words) else 0
    for match in reversed(list(SUPPOSED.finditer(before))):
        between = before[match.end() :]
        if len(between.split()) <= most and not _OVER.search(between):
            return " ".join(match[0].split())
    return ""


def is_doubt(turn: str) -> bool:
    """Whether what words leave out is such a word."""
    return bool(SUPPOSED.fullmatch(turn))


def says_it_is_open(beside: str) -> bool:
    """Whether words of ours beside a quotation leave it open too."""
    return bool(SUPPOSED.search(beside) or AIM.search(beside) or SAYS_MAYBE.search(beside))
