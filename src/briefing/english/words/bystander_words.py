"""The words by which a text names somebody beside a deed who does not do it: in the presence of the bishop."""

import re

from briefing.lazy_patterns import lazily

BESIDE = lazily(
    r"(?<!\w)(?:in\s+(?:the\s+)?(?:presence|honou?r|memory|front|favou?r)\s+of|on\s+(?:the\s+)?(?:behalf|advice|orders?|recommendation)\s+of|"
    r"at\s+the\s+(?:request|invitation|suggestion|side|house|home)\s+of|in\s+place\s+of|as\s+a\s+guest\s+of|for\s+the\s+benefit\s+of|"
    r"watched\s+by|named\s+after|dedicated\s+to)\s+(?:the\s+|an?\s+|its\s+|their\s+|his\s+|her\s+)?"
    r"(?P<who>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,2}?)(?=[,;.:)]|\s+(?:in|on|at|and|or|who|which|that|for|to|from|by|of)\s|\s*\Z)",
    re.IGNORECASE,
)
