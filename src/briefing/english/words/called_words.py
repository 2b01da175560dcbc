"""The words by which a text has somebody call somebody something, and those by which a statement says that they are that."""

from briefing.lazy_patterns import lazily

# The government calls them rebels; a reader called it a fraud.
CALLS = lazily(
    r"(?<=[a-z] )(?:calls?|brands?|labels?|considers?|deems?)\s+(?:(?:it|them|him|her)\s+)?(?:an?\s+|the\s+)?"
    r"(?P<now>[a-z][\w-]+)(?=[,.;)]|\s+and\s|\s+but\s)"
    r"|(?:called|branded|labelled|labeled|considered|deemed)\s+(?:it|them|him|her|(?:the|an?|this|these|those)\s+[a-z]+|[A-Z][\w'’-]+)\s+(?:an?\s+)?"
    r"(?P<then>[a-z][\w-]+)(?=[,.;)]|\s+and\s|\s+but\s|\s*\Z)"
)
IS_SO = lazily(
    r"(?<!\w)(?:is|are|was|were|remains?)\s+(?:[a-z]+ly\s+)?(?:an?\s+|the\s+)?"
    r"(?P<what>[a-z][\w-]+)(?=[,.;)]|\s*\Z|\s+(?:and|but|in|who|that)\s)"
)
