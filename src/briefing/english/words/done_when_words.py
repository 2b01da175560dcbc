"""What parts the deeds of a sentence, of which each has its own date, and which two verbs may tell one deed."""

import re

from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

PARTED = lazily(r",\s|;\s|:\s|\s(?:and|but|while|whereas|before|after|until|when|though|although|which|who)\s")
AGAIN = lazily(r"\s+(?:again|anew|once\s+more)(?!\w)", re.IGNORECASE)
SEEN_AGAIN = lazily(r"(?<!\w)again\s+(?:(?:in|on|since)\s+)?\Z", re.IGNORECASE)
# These look like a past and do nothing.
NO_DEED = frozenset(listed("united called named based known aged old so-called led cost read set put said told added needed used"))
# Of these two one does the one and another the other; of those, one does both by doing either.
CONVERSE = (
    ("bought", "sold"),
    ("gave", "received"),
    ("taught", "learned"),
    ("lent", "borrowed"),
    ("won", "lost"),
    ("beat", "lost"),
    ("left", "inherited"),
    ("sent", "received"),
    ("gave", "got"),
    ("appointed", "became"),
    ("elected", "became"),
)
ALIKE = (("built", "opened"), ("founded", "established"))
