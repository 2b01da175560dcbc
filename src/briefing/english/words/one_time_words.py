"""Words by which a statement tells that a thing took one measure of time, and parts of the day that stand with a date."""

import re

from briefing.lazy_patterns import lazily

_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year|decade|century)"
# After an hour, lasted a week; not "a week later", "an hour and a half", "once a week".
ONE_TIME = lazily(
    r"(?<!\w)(?:after|for|within|in|last(?:s|ed)?|took|takes?|taken|only|just|barely|spen[dt])\s+(?:(?:only|just|about|nearly|almost|barely|less\s+than|over)\s+)?"
    rf"(?:an?|one)\s+{_UNIT}(?!\w)(?!\s+(?:later|earlier|before|ago|and|or|long|old|of|after|from|when|as|in|on)(?!\w)|-)",
    re.IGNORECASE,
)
# What may make it one in the source.
ONE_THERE = r"(?<!\w)(?:an?|one|the|each|every|per|this|that|last|next|same|single|following|whole|full|half|first)\s+(?:\w+\s+)?{}(?!\w)"
# The part of a day on which it was: in the night of 4 September, on the evening of the 4th.
PART_OF_DAY = lazily(
    r"(?<!\w)(?P<part>morning|afternoon|evening|night)\s+(?:of|on)\s+(?:the\s+)?(?=\d|[A-Z]|first|second|third|fourth|fifth)"
    r"|(?<=\d\s)(?:in\s+the\s+)(?P<behind>morning|afternoon|evening|night)(?!\w)"
)
