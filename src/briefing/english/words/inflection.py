"""A word in its other forms."""

import re
from functools import lru_cache

ENDINGS = "(?:ing|ed|es|s|e|['’]s)"
# An ending that leaves four letters or more.
ENDING = re.compile(rf"(?<=[^\W\d_]{{4}}){ENDINGS}\Z", re.IGNORECASE)


@lru_cache(maxsize=1024)
def with_any_ending(word: str) -> re.Pattern[str]:
    """What finds a word in its other forms too: invading in invade and invades, burden in burdens."""
    return re.compile(rf"(?<!\w){re.escape(ENDING.sub('', word))}{ENDINGS}?(?!\w)", re.IGNORECASE)
