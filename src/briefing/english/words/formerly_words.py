"""What is to be so from now on and what was so until then, told beside each other: every three months rather than once a year."""


from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_RATE = (
    r"(?:(?:only\s+)?(?:once|twice|every|each|\d+|two|three|four|five|six|seven|eight|nine|ten|\w+\s+times)\s[^,;.]{1,40}?|"
    r"(?:daily|weekly|monthly|yearly|quarterly|annually|hourly|nightly))"
)
INSTEAD = lazily(
    rf"(?<!\w)(?P<new>{_RATE})\s+(?:rather\s+than|instead\s+of|and\s+no\s+longer|and\s+not(?:\s+only)?,?\s+as\s+(?:before|until\s+now|hitherto),?)\s+(?P<old>{_RATE})(?=[,;.]|\s(?:as|from|until|because|if|in|and)\s|\Z)"
)
# The sentence tells what is to come, or what is new.
IS_NEW = whole(r"will|shall|is\s+to|are\s+to|was\s+to|were\s+to|now|henceforth|from\s+now\s+on|new|since|until\s+then|in\s+future")
WAS_SO = whole(r"used\s+to|formerly|previously|hitherto|until\s+(?:now|then|recently)|in\s+the\s+past|had\s+been|was|were|before")
