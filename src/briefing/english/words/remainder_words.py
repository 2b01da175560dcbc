"""The words by which a text tells a part, its whole, and what is left of it."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

REST = whole(r"others?|remaining|rest|remainder|left|the\s+balance")
# What is said of those of which the source does not tell what became of the part.
STAYS = whole(
    r"stay(?:s|ed)?|remain(?:s|ed)?|surviv(?:e|es|ed)|free|vacant|unoccupied|spared|still\s+(?:there|in|inside|on)|kept?|keeps|left(?!\s+(?:the|for|on|in|at|a|his|her|their)\b)"
)
# What says no without a "not".
REFUSES = whole(r"refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)\s+to|fail(?:s|ed|ing)?\s+to")
# What nobody has taken yet.
TO_BE_HAD = whole(
    r"(?:still|yet)\s+to\s+be\s+(?:had|sold|let|filled|taken)|unsold|unlet|(?:still|are|is)\s+available|on\s+offer\s+still|to\s+spare"
)
# What is told of some, which leaves the others: leaving smaller boats only so much.
LEAVES = lazily(r"(?<!\w)(?:(?:that|which|this|it)\s+(?:would\s+)?(?:left|leaves?)|leaving)(?!\w)", re.IGNORECASE)
# What is told of all others than the one of which the source tells: other divisions.
OPENS_WITH_OTHERS = lazily(
    r"\s*(?:(?:and|but|while|whereas)\s+)?(?:(?:all|the|its|their)\s+)*other\s+(?P<others>[a-z]+)(?!\w)", re.IGNORECASE
)
# What sets the part apart: outside the plant, not counting the crew.
SETS_APART = lazily(
    r"(?<!\w)(?:outside(?:\s+of)?|apart\s+from|aside\s+from|leaving\s+(?:aside|out)|not\s+counting|not\s+including|excluding|without\s+counting|"
    r"other\s+than|away\s+from)\s+(?P<what>[^,.;]{2,60})",
    re.IGNORECASE,
)
# Who has the rest, told before it.
SHARE = lazily(
    r"[,;]\s+(?:and\s+)?(?P<who>[^,;.]{3,60}?)\s+(?:shares?|shared|ha(?:ve|s|d)|got|took|takes?|divid\w+)\s+(?:the\s+)?\Z", re.IGNORECASE
)
OF_THOSE = lazily(r"\s+of\s+(?:them|those|these|the\s+(?P<noun>[a-z]+))(?!\w)", re.IGNORECASE)
# Directly before the number of all the others.
THE_OTHER = lazily(r"(?<!\w)(?:the|its|their|his|her)\s+(?:other|remaining)\s+\Z", re.IGNORECASE)
# Before the number of all others of which something is told, and behind it: found on four other bells.
ON_SO_MANY = lazily(r"(?<!\w)(?:on|in|at|by|from|with|to|of)\s+\Z", re.IGNORECASE)
OTHERS = lazily(r"\s+others?(?!\w)", re.IGNORECASE)
# Directly before the number of a whole: of 62 crews, five of the seven.
OF_WHOLE = lazily(r"(?<!\w)of\s+(?:(?:the|its|their|his|her|all|these|those)\s+)*\Z", re.IGNORECASE)
OPENS_WITH_WHOLE = lazily(r"(?:out\s+)?of(?!\w)", re.IGNORECASE)
# Between a part and its whole: nine of the twelve, nine boats of the twelve.
_OF = r"\s+(?:out\s+)?of\s+(?:(?:the|its|their|his|her|these|those|all)\s+)?(?:[^\W\d_]+\s+)?"
OF = lazily(_OF)
WHOLE_OF = lazily(rf"(?:\s+[^\W\d_]+)?{_OF}", re.IGNORECASE)
# Between a whole and a part of it, which may be named otherwise: 86 people, among them 22 drivers.
AMONG_THEM = lazily(r"\A[^.;,]*,?\s+\(?(?:among|including|of)\s+(?:(?:them|whom|which)\s+)?[^\w\s]?\Z", re.IGNORECASE)
# Where another clause begins.
CLAUSE = lazily(r"[;:]\s|,\s+|\.\s+|\s(?=(?:since|because|while|whereas|but|although|though|and|when)\s)", re.IGNORECASE)
OPENS_WITH_REST = lazily(
    r"\s*(?:(?:and|but|while|whereas)\s+)?(?:the|all\s+the)\s+(?:others|rest|remainder|remaining\s+\w+|other\s+\w+)(?!\w)", re.IGNORECASE
)
