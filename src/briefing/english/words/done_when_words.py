"""What parts the deeds of a sentence, of which each has its own date, and which two deeds are one told from either side."""

import re

from briefing.english.words.number_words import listed

PARTED = re.compile(r",\s|;\s|:\s|\s(?:and|but|while|whereas|before|after|until|when|though|although|which|who)\s")
# These look like a past and do nothing.
NO_DEED = frozenset(listed("united called named based known aged old so-called led cost read set put said told added needed used"))
CONVERSE = frozenset(
    frozenset(listed(pair))
    for pair in (
        "bought sold",
        "gave receiv",
        "taught learn",
        "lent borrow",
        "won lost",
        "beat lost",
        "left inherit",
        "sent receiv",
        "gave got",
        "built open",
        "founded establ",
        "appointed became",
        "elected became",
    )
)
