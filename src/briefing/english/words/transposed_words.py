"""The words by which it is told whether two nouns of a sentence may change their places."""

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole

# What parts a noun from the preposition before it.
PARTS = frozenset(listed(", ; : ( ) and or but that which who whom whose while whereas because if when where not as than without"))
# Between two, these say the same of either, whichever is named first: one met the other.
EITHER_WAY = whole(
    r"me(?:e?t|ets)|marr(?:y|ies|ied)|drew|draws?|merg\w+|fac(?:e|es|ed)|fought|fights?|play(?:s|ed)?|resembl\w+|border(?:s|ed)?|"
    r"equal\w*|differ\w*|as|like|both|each|neighbou?rs?|touch\w*|cross\w*|connect\w*|join\w*|link\w*"
)
WITH = "with"
THAN = whole("than")
# What compares: the source must say it by the same word.
COMPARES = whole(
    r"more|less|fewer|(?!(?:after|over|under|other|later|either|neither|whether|never|ever|number|further)\b)[a-z]{3,}er(?=\Z)"
)
