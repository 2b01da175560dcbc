"""The words by which a sentence sets two against each other, and those by which a statement says what one of them is or has."""

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

SENTENCE = lazily(r"(?:[^.!?\n]|[.](?=\S))+")  # with all of its clauses
SET_AGAINST = lazily(r",?\s+(?:but|while|whereas)\s+|;\s+|,\s+and\s+(?=(?:the|an?|its|their|those)\s)")
IS_SO = lazily(
    r"\A(?!It\s)(?P<who>[^,;.]{3,60}?)\s+(?P<verb>is|are|claims?|lacks?|needs?|wants?|blames?)\s+(?P<what>[^,;.]{3,80})[.!]"
)
DENIES = whole("not|never|no|nobody|none|neither|nor|but|while|whereas|unlike|both|also|than")
THOSE = lazily(r"\A\s*(?:those\s+)?")
# A side that speaks of what the other names.
OF_ONE_NAMED = whole("it|its|his|their|him|them|her|he|she|they|so|others?|rest|remaining|latter|former")
