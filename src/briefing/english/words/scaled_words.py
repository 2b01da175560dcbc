"""Words that tell how far a thing is so, each line of one degree: hardly, partly, nearly, fully."""

import re

from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

_ROWS = """
hardly scarcely barely
partly partially
nearly almost virtually
fully completely entirely wholly totally altogether thoroughly
"""
# Each word with its degree. Behind them stands what they belong to, or before them.
DEGREE_OF = {word: at for at, row in enumerate(_ROWS.strip().splitlines()) for word in listed(row)}
_WORDS = "|".join(DEGREE_OF)
SCALED = lazily(
    rf"(?<![\w-])(?:(?P<word>{_WORDS})\s+(?:(?:an?|the|all|any|every|be|been)\s+)?(?P<behind>[a-z]{{2,}})|"
    rf"(?P<before>[a-z]{{2,}})\s+(?P<last>{_WORDS})(?=\s*[.,;]))",
    re.IGNORECASE,
)
