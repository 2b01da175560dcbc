"""The words by which a text leaves open which of two is done: must fit filters or close."""

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# What is to be done, or else what.
EITHER_OR = lazily(
    r"(?<!\w)(?:must|ha(?:s|ve|d)\s+to|(?:is|are|was|were)\s+to|shall|will|would|should|may|can|could|need(?:s|ed)?\s+to|told\s+to|ordered\s+to|agreed\s+to|promised\s+to|"
    r"wants?\s+to|plans?\s+to)\s+(?:either\s+)?(?P<one>[a-z]{3,})(?=\s)(?P<first>[^,;.:]{0,80}?),?\s+or\s+(?:else\s+)?(?:to\s+)?(?P<other>[a-z]{2,})(?P<second>\s[^,;.:]{3,80})?"
)
# Whatever leaves it open in a statement too, or says what it depends on.
LEAVES_OPEN = whole(
    r"or|either|if|unless|otherwise|else|may|might|can|could|option\w*|choos\w*|choice|whether|alternativ\w*|without|not|never|no|threat\w*|fail\w*|"
    r"until|instead|risk\w*|one\s+of|rather|possib\w+|ask\w*|propos\w*|consider\w*"
)
