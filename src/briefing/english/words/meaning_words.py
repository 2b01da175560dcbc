"""Words that carry meaning and are soon read over: what to turn, drop or widen in a sentence so that it says something else.

They serve practice alone: `review.planted` makes errors with them that a reader has to find.
"""

import re

from briefing.lazy_patterns import lazily

# Hedges that a sentence stands without.
HEDGES = (
    "about", "almost", "approximately", "around", "nearly", "roughly", "up to", "at least", "more than", "less than", "often", "partly",
    "reportedly", "perhaps", "probably",
)
HEDGE = lazily(rf"\b(?:{'|'.join(HEDGES)})\s+", re.IGNORECASE)
# A part, and the whole that a hurried writer makes of it.
PARTS = {
    "some": "all", "most": "all", "half": "all", "several": "all", "many": "all", "often": "always", "part": "all", "one of": "all of",
    "other": "all", "sometimes": "always", "parts": "all", "once": "always",
}
PART = lazily(rf"\b(?:{'|'.join(sorted(PARTS, key=len, reverse=True))})\b", re.IGNORECASE)
# Verbs that a "not" stands behind.
VERB = lazily(r"\b(?:is|are|was|were|has|have|will|would|may|can|does)\b(?! not| no\b| never)")
DENIED = {
    "says": "does not say", "calls": "does not call", "gives": "does not give", "puts": "does not put", "names": "does not name",
    "mentions": "does not mention", "writes": "does not write", "fears": "does not fear", "reported": "did not report",
}
TOLD = lazily(rf"\b(?:{'|'.join(DENIED)})\b")
NOT = lazily(r"(?: not| never)\b")
PRONOUN = lazily(r"^(?:It|They|This|He|She|These)\b")
QUOTED = lazily(r"“[^”]*”|\"[^\"]*\"")
