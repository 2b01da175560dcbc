"""The words by which a text sets what is so against what is not: the delay and not the storm, coal instead of wood."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_NOUN = r"[\w'’-]+(?:\s+[\w'’-]+){0,3}?"
_END = (
    r"(?=\s*[,.;:!?()]|\s+(?:of|in|on|at|for|by|from|to|with|was|were|is|are|has|had|have|will|but|and|who|which|that|when|[a-z]+ed)(?!\w)|"
    r"\s*\Z)"
)
# What is so stands before the joint, what is not behind it.
CONTRASTED = lazily(
    rf"(?:(?P<joint>(?<!\w)(?:by|from|to|in|on|at|for|with|through|over|under|into|against))\s+(?:(?:the|an?|its|their)\s+)?(?:[\w'’-]+\s+){{0,2}}?)?"
    rf"(?P<so>[\w'’-]+),?\s+(?:(?:and|but)\s+not|not|rather\s+than|instead\s+of)\s+(?:by\s+|from\s+|to\s+|in\s+|on\s+|at\s+|for\s+|with\s+)?(?:(?:the|an?|its|their|his|her|either|any)\s+)?"
    rf"(?P<not>{_NOUN}){_END}"
)
# Directly before a "not" these make it no contrast.
HELPS = whole(
    r"is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|need|dare|and|or|but|if|also|still"
)
SAYS_NOT = whole(
    r"not|no|never|none|neither|nor|without|rather|instead|but|nobody|nothing|cannot|\w+n['’]t|unlike|den(?:y|ies|ied)|than|only|"
    r"except\w*|exclud\w*|wrong\w*|once|until"
)
NOT_BEFORE = lazily(r"(?<!\w)(?:not|never|than|instead\s+of|nor|neither)(?:\s+\w+)?\s+\Z", re.IGNORECASE)
# What is told of what is not so.
OF_IT = lazily(r",\s+(?:which|who|whose|where)\s[^;.\n]*")
