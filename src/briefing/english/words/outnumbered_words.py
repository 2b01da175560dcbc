"""The words by which a statement says that one thing has more than another, or is more so, of which the source has both numbers."""


from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_HAS = (
    r"(?:has|have|had|got|gets|sold|sells|lost|won|took|costs?|is|are|was|were|made|paid|needs?|earned|employs?|employed|scored|"
    r"received|weighs?)"
)
_UP = "more|older|dearer|higher|taller|larger|bigger|longer|wider|deeper|heavier|later|thicker|hotter|warmer|richer|faster"
_DOWN = "fewer|less|younger|cheaper|lower|smaller|shorter|narrower|shallower|lighter|thinner|colder|cooler|poorer|slower"
MORE_THAN = lazily(
    rf"(?:\A|[.;:]\s+)(?P<one>[^,.;:()]{{2,60}}?)\s+{_HAS}\s+(?:(?:much|far|slightly|also|still)\s+)?(?P<degree>{_UP}|{_DOWN})"
    r"(?P<what>(?:\s+[a-z][\w'’-]*){0,3})\s+than\s+(?P<other>[^,.;:()\d]{2,60}?)(?:\s+(?:has|have|had|is|are|was|were|do|does|did))?\s*(?=[.;])"
)
UP = whole(_UP)
# The first in a list is told first; and numbers that are bounds are no numbers of theirs.
EACH_ITS_OWN = frozenset(listed("respectively each both together total altogether"))
