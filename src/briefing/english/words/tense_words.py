"""Verbs that tell how things are or were, in the present and the past; and what says that what was so still is."""

import re

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Each past with its present; not the verbs by which a text says something, which either tense may tell.
PRESENT_OF = dict(
    pair.split(":")
    for pair in listed("""
    lived:lives worked:works owned:owns employed:employs ran:runs taught:teaches led:leads headed:heads served:serves
    belonged:belongs kept:keeps
    produced:produces sold:sells made:makes earned:earns chaired:chairs housed:houses used:uses played:plays managed:manages
    directed:directs
    occupied:occupies controlled:controls ruled:rules governed:governs supplied:supplies edited:edits
    """)
)
PAST_OF = {present: past for past, present in PRESENT_OF.items()}
# Before a past: it is no past then, or it goes on.
NO_PAST = lazily(
    r"(?<!\w)(?:has|have|is|are|be|been|being|will|would|the|an?|of|by)(?:\s+\w+ly|\s+(?:since|always|long|also|"
    r"still))?\s+\Z",
    re.IGNORECASE,
)
STILL = whole(
    r"still|now|today|since|currently|to\s+this\s+day|at\s+present|continu\w*|remain\w*|goes\s+on|keeps?\s+on|ever\s+since|is|are|"
    r"has|have"
)
# What will be done; and what says in the source that it is still to come, or goes on.
WILL = lazily(r"(?<!\w)(?:will|shall|(?:is|are)\s+going\s+to)\s+(?:also\s+|soon\s+|then\s+)?(?:be\s+)?(?P<verb>[a-z]{3,})", re.IGNORECASE)
SAYS_TO_COME = whole(
    r"will|shall|would|(?-i:may)|might|can|could|should|must|to|plan\w*|expect\w*|again|next|until|till|still|continu\w*|due|intend\w*|agreed|"
    r"decided|promis\w*|is|are|being|\w+ing"
)
CLAUSE_ENDS = lazily(r"[.,;:](?=\s|\Z)|\s[–—]\s|\n")
