"""The words by which a text tells when a thing is done beside another, and in which order two are named."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_THING = r"(?:the|an?|its|their|his|her|this|that)\s+(?P<thing>[a-z][\w'’-]*)"
WHEN = lazily(
    rf"(?<!\w)(?:(?P<during>during|in\s+the\s+(?:middle|course)\s+of|throughout)|(?P<before>before|ahead\s+of|prior\s+to)|(?P<after>after|following))\s+{_THING}",
    re.IGNORECASE,
)
SORTS = ("during", "before", "after")
# From what on it is so: since the fire, since the fighting began.
SINCE = lazily(r"(?<!\w)since\s+(?P<what>[^.,;()]{3,60})", re.IGNORECASE)
# First the mill burned, then the barn.
IN_TURN = lazily(
    r"(?<!\w)first(?:,)?\s+(?P<first>[^;.]{3,80}?),?\s+(?:and\s+)?then(?:,)?\s+(?P<then>[^,;.]{3,80})"
    r"|(?:\A|[.;]\s+)(?P<one>[^,;.]{3,80}?)\s+first,\s+(?:and\s+)?then\s+(?P<other>[^,;.]{3,80})",
    re.IGNORECASE,
)
IS_FIRST = lazily(r"(?:\A|[.;]\s+)(?P<who>[^,;.]{3,60}?)\s+(?P<when>first|last)\s*(?=[.;])", re.IGNORECASE)
NOT_SO = whole(r"not|never|than|least|name|floor|prize|time|years?")
# Stay until a thing is done; leave before it is.
STAYS_UNTIL = lazily(
    r"(?<!\w)(?:stay(?:s|ed)?|remain(?:s|ed)?|last(?:s|ed)?|hold|held|continue(?:s|d)?|(?:is|are|was|were)\s+(?:open|closed|kept))\s+"
    r"(?:[a-z]+\s+){0,3}?until\s+(?:the|an?|its|their)\s+(?P<what>[a-z][\w'’-]*)", re.IGNORECASE,
)
LEAVES_BEFORE = lazily(
    r"(?<!\w)(?:leaves?|left|withdraw\w*|withdrew|goes?|went|ends?|ended|close[sd]?|pull(?:s|ed)?\s+out|over)\s+"
    r"(?:[a-z]+\s+){0,3}?before\s+(?:the|an?|its|their)\s+(?P<what>[a-z][\w'’-]*)", re.IGNORECASE,
)
