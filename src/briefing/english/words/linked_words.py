"""What joins a noun to a name."""

import re

from briefing.english.words.relation_words import NAME

LINKED = re.compile(
    rf"(?<![\w-])(?P<noun>[a-z]{{3,}})\s+(?P<joint>by|of|from|in|at|for|with|near)\s+"
    rf"(?:(?:the|an?|his|her|its|their)\s+(?:[a-z][\w'’-]*,?\s+){{0,3}})?(?P<name>{NAME})"
)
# In, at and near a place are one.
PLACES = frozenset(("in", "at", "near"))
OWNED = re.compile(rf"(?<![\w-])(?P<name>{NAME})['’]s?\s+(?:[a-z]+\s+)?(?P<noun>[a-z]{{3,}})(?!\w)")
