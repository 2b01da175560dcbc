"""The words by which a text says that somebody said a thing, and those that stand for a speaker named elsewhere."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

SAID = whole(
    r"said|says|say|added|adds|claim(?:ed|s)?|argued|argues|insisted|insists|stated|states|declared|declares|complained|complains|"
    r"(?:found|ruled|concluded)(?=\s+that)"
)
ACCORDING = whole(r"according\s+to|in\s+the\s+(?:words|view|opinion)\s+of")
# Who speaks is told by these alone, or of somebody named elsewhere: its secretary.
ANOTHERS = whole(r"its|their|his|her|he|she|it|they|who|which|that|one|we|i", flags=re.IGNORECASE)
ENDS = lazily(r",\s*(?=\S)")
# The mayor, Lia Donati, said; the head of the union, a carpenter, said.
IS_NAMED = lazily(r",\s(?:(?:an?|the)\s[^,]{3,60}|(?:[^\W\d_a-z][\w'’.-]*\s?){1,4}),\s*\Z")
