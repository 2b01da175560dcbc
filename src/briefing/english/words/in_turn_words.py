"""The words by which a text tells several things of several others, in their turn."""

import re

from briefing.lazy_patterns import lazily

_THING = r"(?:(?:the|an?|its|their|his|her)\s+)?[^\W\d_][\w'’-]*(?:\s+(?!and\b)[\w'’-]+){0,4}?"
# The things: the mill and the forge, before a verb.
LISTED = lazily(
    rf"(?P<things>{_THING}(?:,\s+{_THING}){{0,3}},?\s+and\s+{_THING})"
    r"(?=\s+(?:is|are|was|were|has|have|had|will|would|cost|costs|weigh|measure|employ|live|lie|stand|hold|sold|won|came|took|left|opened|closed|began|ended|died|"
    r"each|respectively|[a-z]+ed)(?!\w))",
)
PREPOSITION = lazily(r"\s(?:of|in|at|on|for|from|by|with|near|to)\s")
BETWEEN = lazily(r"\s*,?\s*(?:(?:and|in|on|at|by|for)\s+)*(?:the\s+)?\W?", re.IGNORECASE)
