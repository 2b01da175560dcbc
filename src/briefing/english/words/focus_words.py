"""What an "only" belongs to: the next word that says something."""

import re

from briefing.english.words.number_words import cardinals
from briefing.lazy_patterns import lazily

_SMALL = r"(?:the|a|an|its|their|his|her|those|these|by|in|on|at|for|to|with|from|of|as|through|about|near|under|after|before|during)"
ONLY = lazily(rf"(?<!\w)(?P<before>not\s+)?only\s+(?:{_SMALL}\s+)*(?P<word>[^\W\d_][\w'’-]*)", re.IGNORECASE)
# Behind these it belongs to no noun, or what it belongs to is read elsewhere.
OTHERWISE = lazily(rf"(?:if|when|once|because|since|until|one|few|{cardinals(1, 99)}|half|part|partly|be|been|have|has|had|"
    rf"is|are|was|were|will|would|may|can)\Z", re.IGNORECASE)
ALONE = lazily(r"(?<!\w)(?:alone|solely|exclusively|nothing\s+but|sole|nobody\s+but|none\s+but|no\s+other|except|just|"
    r"merely)(?!\w)", re.IGNORECASE)
# Only one of them may do it, and both may.
ONLY_WHO = lazily(
    r"(?<!\w)[Oo]nly\s+(?:the\s+)?(?P<who>[^\W\d_][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*){0,3})\s+(?:may|can|must|will|could)\s+(?P<verb>[a-z]{3,})"
)
BOTH_DO = lazily(
    r"(?<!\w)(?:[Bb]oth|[Aa]ll(?:\s+of\s+them)?|[Ee]verybody|[Ee]veryone)(?:\s+(?:the\s+)?[a-z]+)?\s+"
    r"(?:may|can|must|will|could)\s+(?P<verb>[a-z]{3,})"
)
