"""What a “them”, a “which” or a verb left out goes back to, and by whom a thing is that is named by a noun."""

import re

from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_SO_MANY = r"most|many|half|some|several|all|both|few|none|nothing|little|much|one|two|three|a\s+(?:third|quarter|few)|two\s+thirds"
# Most of them: of what was named last before.
OF_THEM = lazily(rf"(?<!\w)(?P<many>{_SO_MANY})\s+of\s+(?:them|whom|which|these|those)(?!\w)", re.IGNORECASE)
# Most of the 118.
OF_SO_MANY = lazily(
    rf"(?<!\w)(?P<many>{_SO_MANY})\s+of\s+(?:all\s+)?(?:the\s+|these\s+|its\s+|their\s+)?(?=\d|{cardinals(2, 99)}(?!\w))", re.IGNORECASE
)
# The upper storey, of which nothing is left: what nothing is left of; and in a statement.
OF_WHICH = lazily(
    r"(?P<whose>(?:[^\W\d_][\w'’-]*\s){0,3}[^\W\d_][\w'’-]*),\s+of\s+(?:which|whom)\s+(?P<many>nothing|none|nobody|little|much)(?!\w)"
)
LEFT_OF = lazily(
    r"(?<!\w)(?P<many>nothing|none|nobody|little|much)\s+(?:[a-z]+\s+){0,3}?of\s+(?:the\s+|its\s+|their\s+|an?\s+)?(?P<whose>(?:[^\W\d_][\w'’-]*\s){0,2}?[^\W\d_][\w'’-]*)"
    r"(?=[,.;]|\s(?:except|but|is|was|has|had|remains|survives|in|at|on|by|today)\s|\Z)", re.IGNORECASE,
)
# An appeal by the operator: it is who appeals.
DONE_BY = lazily(
    r"(?<!\w)(?:an?|the|its|this|that|another|any|first|second|new|latest)\s+(?:[a-z]+\s){0,2}?"
    r"(?P<deed>appeal|complaint|claim|attack|raid|protest|offer|bid|proposal|request|visit|report|study|survey|review|search|challenge|demand|"
    r"call|plea|strike|design|gift|speech|objection|petition|investigation|inquiry|experiment)\s+"
    r"(?:[a-z]+\s+)?by\s+(?P<by>(?:the\s+|an?\s+|its\s+|his\s+|her\s+|their\s+)?[^\s,.;:]+(?:\s+[^\s,.;:]+){0,3})",
    re.IGNORECASE,
)
# The verbs that such a noun is made of, where they are spelt otherwise.
VERB_OF = dict(
    pair.split(":")
    for pair in listed("""
    complaint:complain proposal:propose speech:speak gift:give objection:object investigation:investigate inquiry:inquire plea:plead
    """)
)
# So much early, or late.
EARLY = lazily(
    r"(?:\s+[a-z]+)?\s+(?:early|earlier(?!\s+(?:than\s+in|this|that))|ahead\s+of\s+(?:time|schedule|plan)|sooner|before\s+(?:time|its\s+time|schedule)|shorter\s+than\s+(?:planned|expected|foreseen))(?!\w)"
)
LATE = lazily(
    r"(?:\s+[a-z]+)?\s+(?:late|later\s+than\s+(?:planned|expected|foreseen|promised|agreed|intended)|behind\s+(?:time|schedule)|overdue|"
    r"longer(?:\s+than\s+(?:planned|expected|foreseen|intended))?)(?!\w)"
)
# When it should have been, told from the other side.
SHOULD = whole(r"should|ought|was\s+to|were\s+to|would|meant|due|supposed|than\s+(?:it|they)\s+(?:did|was|were)")
# It was hidden or lost: whether the one or the other.
WHICH_OF_TWO = lazily(
    r"(?<!\w)whether\s+(?:(?:the|an?|its|their|his|her)\s+)?[^,.;]{1,60}?(?:was|were|is|are|had|has|have|did|been)\s+(?:been\s+|deliberately\s+)?"
    r"(?P<one>[a-z]{3,})(?:\s[a-z]+){0,2}?\s+or\s+(?:(?:was|were|had|been|merely|simply|only)\s+)?(?P<other>[a-z]{3,})"
)
