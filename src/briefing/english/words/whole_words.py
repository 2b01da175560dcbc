"""The words by which a text tells what a number is a part of, what it was before a change, and how many voted."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Between a number and the share that it is: 64,000 people have fled, | about half its population.
APPOSED = lazily(r"[^.;:()]{0,120}?(?:,|\s[–—]|\s\()\s*(?:or\s+|that\s+is,?\s+)?(?:about\s+|some\s+|roughly\s+|around\s+)?", re.IGNORECASE)
# Behind a share: what it is a share of.
OF_WHAT = lazily(
    r"\s*(?:%|per\s?cent|percent)?\s*(?:of\s+)?(?:all\s+)?(?:the|its|their|his|her)\s+(?:(?:total|whole|entire|pre-war|former|[a-z]+['’]s)\s+)?"
    r"(?P<noun>[a-z]{3,})(?!\w)", re.IGNORECASE
)
POPULATION = whole(r"population|inhabitants?|residents?|people|citizens?|locals|townspeople|villagers", flags=re.NOFLAG)
# Behind a share by which a number is more or less than it was.
THAN_BEFORE = lazily(
    r"\s*(?:%|per\s?cent|percent)?\s*(?:(?:more|less|fewer|higher|lower|dearer|cheaper|longer|shorter|larger|smaller|up|down)\s+)?"
    r"(?:than|on|from)\s+(?:before|until\s+then|(?:the|an?|one)\s+(?:year|month|week|day|season)\s+(?:before|earlier)|"
    r"(?:(?:the|its|their)\s+)?(?:previous|last|former|old)|in\s+[12]\d{3})(?!\w)", re.IGNORECASE
)
# Those who vote, and what tells that so many did.
VOTERS = frozenset(("vote", "member", "deputy", "senator", "councillor", "delegate", "mp", "lawmaker", "ballot", "judge", "person"))
ABSTAINED = whole(r"abst(?:ain|ent)\w*")
TOOK_PART = whole(r"took\s+part|taken\s+part|participat\w+|voted|cast|in\s+all|altogether|total|in\s+total|present|attended|together")
AS_MUCH = lazily(r"\s+(?:as|of\s+what|the\s+(?:price|rate|sum|fee))(?!\w)", re.IGNORECASE)
