"""The words by which a text tells what a number belongs to: to a part or a whole, to what was before, to a label."""

import re

from briefing.english.words.patterns import whole
from briefing.english.words.quantifier_words import THE, THEM
from briefing.lazy_patterns import lazily

_SUMS = "(?:bill|sum|total|costs?|budget|amount|fund|population|crew|staff|workforce|fleet|group|turnover|price|loan|debt)"
# What stands behind "half of the 2,461 cases" is said of the half.
OF_WHOLE = lazily(
    rf"(?<!\w)(?:of\s+(?:all\s+)?(?:the|its|their|his|her|these|those|all)(?:\s+(?:{_SUMS}\s+of|[^\W\d_]+(?:['’]s?)?))?|out\s+of)\s+[^\w\s]?\Z|"
    r"(?:\A|[.!?;:\0]\s*)of\s+\Z",
    re.IGNORECASE,
)
# Where what is told of a number ends at the latest.
CLAUSE_END = lazily(r"[,;.]\s|\.\Z")
# Between a part and the whole that it is directly told of: 71 of 216.
OUT_OF = lazily(r"\s+(?:out\s+)?of\s+(?:the\s+|its\s+)?", re.IGNORECASE)
OF_THE = lazily(rf"\s+of\s+{THE}(?!\w)", re.IGNORECASE)
OF_NOUN = lazily(rf"\s+of\s+{THE}\s+(?P<noun>[^\W\d_]+)", re.IGNORECASE)
OF_THEM = lazily(rf"(?<!\w)of\s+(?:{THEM})(?!\w),?", re.IGNORECASE)
IN_PART = whole(r"part\w*|some|among|includ\w+|most\w*|mainly|many|several|few|of\s+(?:them|which|whom)")
# What has no number and is told of as if it had.
REST = whole(r"the\s+(?:rest|others|remainder)(?!\s+of)|none")
# A number behind one of these names it: week 12; not "this week 12 …".
LABELLING = lazily(
    r"(?<!\w)(?<!this\s)(?<!last\s)(?<!per\s)(?<!each\s)(?<!\sa\s)(?<!next\s)"
    r"(?:week|day|month|year|phase|stage|level|grade|class|round|number|age)\s\Z",
    re.IGNORECASE,
)
# Whatever tells that a number did not hold at all times, or does so now.
THEN_OR_NOW = whole(
    r"from|after|earlier|previous\w*|before|last|compared|against|instead|than|had|ago|up|rose|rise\w*|increas\w+|gr[eo]w\w*|fell|fall\w*|drop\w*|"
    r"declin\w*|cut|down|since|then|now|today|present\w*|current\w*|still|was|were|used|in\s+[12]\d{3}|year|month|week"
)
NONE = whole("neither|none|no|nobody|not")
NONE_BEFORE = lazily(r"(?<!\w)(?:neither|none)\s+\Z", re.IGNORECASE)
# Directly before a rank that tells when something else was.
TIMED_BY = lazily(r"(?<!\w)(?:after|before|since|than|following)\s+(?:the|its|their|his|her)\s+\Z", re.IGNORECASE)
# Between a number and a bound that tells who they are.
WERE = lazily(r"\s+(?:(?:of\s+(?:them|whom|these)|people|persons)\s+)?(?:who\s+)?(?:were|are|was|is|aged)\s+(?:aged\s+)?", re.IGNORECASE)
UP_FROM = lazily(r"(?<!\w)(?:up|down)\s+from\s+\Z", re.IGNORECASE)
# Directly before a number: somebody has so many, or there are so many.
HAS = lazily(r"(?<!\w)(?:has|have|had|there\s+(?:are|were)|counts?|numbers?)\s+\Z", re.IGNORECASE)
# Directly behind a number: it is a part of so many.
PART_OF = lazily(r"\s+(?:out\s+)?of\s+(?:the|its|their|his|her|all|those)\s+\d")
# Behind it, nothing else is told.
LAST = lazily(r"[^.;,]*[.]?[\s\0]*\Z")
# Behind a number: what it counts, and the verb of its clause.
DOES = lazily(
    r"(?:\s+(?!of\b|who\b|which\b|that\b)[^\W\d_]+){1,3}?\s+(?:(?:had|have|has|were|was|are|is|all|also|then)\s+){0,2}"
    r"(?P<verb>[^\W\d_]{3,})(?!\w)",
    re.IGNORECASE,
)
# Whose thing it is, and another thing of the same behind it.
OWNER = lazily(r"(?P<owner>(?<![\w-])[^\W\d_][\w-]*)['’]s?\s")
OWNED = lazily(r"[,;]\s+(?:(?:and|but|while)\s+)?(?:its|their|his|her)\s|\sand\s+(?:its|their|his|her)\s")
