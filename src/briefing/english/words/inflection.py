"""A word in its other forms."""

import re
from functools import lru_cache

from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.noun_phrases import stem
from briefing.lazy_patterns import lazily

ENDINGS = "(?:ing|ed|es|s|e|['’]s)"
# An ending that leaves four letters or more.
ENDING = lazily(rf"(?<=[^\W\d_]{{4}}){ENDINGS}\Z", re.IGNORECASE)


@lru_cache(maxsize=1024)
def with_any_ending(word: str) -> re.Pattern[str]:
    """What finds a word in its other forms too: invading in invade and invades, burden in burdens."""
    return re.compile(rf"(?<!\w){re.escape(ENDING.sub('', word))}{ENDINGS}?(?!\w)", re.IGNORECASE)


def singular(plural: str) -> str:
    """The word for one of several, as the dictionary has it: prize, agency."""
    return next((one for one in (plural.removesuffix("s"), stem(plural)) if is_ordinary(one)), plural.removesuffix("s"))
