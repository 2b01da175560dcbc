"""The words behind which a text has what somebody only agrees, asks or threatens to do, and those by which a statement tells it as done."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_TO = (
    r"agree[sd]?|decid(?:es?|ed)|decision|resolved|undertakes?|undertook|undertaken|promis\w+|pledg\w+|vow(?:s|ed)?|plan(?:s|"
    r"ned)?|intend(?:s|ed)?|"
    r"intention|propos\w+|demand(?:s|ed)?|urg(?:es?|ed)|ask(?:s|ed)?|request\w*|threaten(?:s|ed)?|offer(?:s|ed)?|call(?:s|ed)?|"
    r"want(?:s|ed)?|"
    r"hop(?:es?|ed)|tr(?:y|ies|ied)|attempt(?:s|ed)?|sought|seeks?|commit\w*|order(?:s|ed)?|invit(?:es?|ed)|obliged"
)
_THAT = r"(?:agree|demand|recommend|propos|insist|urg|ask|request|promis|pledg|suggest|decid)\w*"
# What is to be done, up to where the clause may end.
AGREES = lazily(
    rf"(?<!\w)(?:{_THAT}\s+that|(?:{_TO})(?:\s+[^\s,;.]+){{0,5}}?\s+to|call(?:s|ed|ing)?\s+for|propos(?:es?|ed)(?=\s+[a-z]+ing\s))\s+"
    r"(?=(?P<scope>(?:[^.,;\n]|[.,](?=\d)){1,160}))"
)
# Behind these a scope says what is so already, or goes on about something else.
SCOPE_ENDS = lazily(
    r"\s(?:that|which|who|whose|but|while|whereas|although|because|after|since|than|as)\s|\s+and\s+(?=(?-i:[A-Z])|(?:it|they|he|"
    r"she|has|have|had|was|were|is|are)\s)"
    r"|\s+and\s+(?:demand|agree|urg|call|ask|announc|sa(?:id|y)|took|sign)[a-z]*\s"
)
# What a statement says of a thing that is only agreed, besides what every plan has.
SAYS_AGREED = whole(
    r"decid\w*|decision|resolv\w+|under(?:tak|took)\w*|vow\w*|threat\w*|inten[dt]\w*|oblig\w*|commit\w*|urg\w+|invit\w+|order\w*|"
    r"insist\w*|recommend\w*|"
    r"tr(?:y|ies|ied|ying)|attempt\w*|refus\w*|set\s+to|wish\w*|seek\w*|sought|want\w*"
)
# What does a thing that is named behind it.
DOES = lazily(
    r"(?<!\w)(?:carr(?:y|ies|ied)\s+out|conduct(?:s|ed)?|holds?|held|runs?|ran|launch(?:es|ed)?|mount(?:s|ed)?|stag(?:es?|ed)|"
    r"perform(?:s|ed)?|went\s+(?:out\s+)?on|took\s+over|bought|acquired|came\s+out\s+on|"
    r"beg[au]n|started|opened|built|installed|introduced|set\s+up|made)\s+(?P<thing>(?:[\w'’-]+\s+){0,3}[\w'’-]+)"
)
# Who is told to have come back.
IS_BACK = lazily(r"(?<!\w)(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+|all\s+|already\s+)?back(?!\w)")
# What is to be made so, told as so: it is compulsory, where it is planned to make it that.
MAKES_SO = whole(r"make|making|be\s+made|become|be|declare|turn")
IS_MADE_SO = lazily(
    r"(?<!\w)(?:is|are|was|were)\s+(?:now\s+|already\s+)?(?P<how>[a-z]{4,})(?=\s+(?:for|to|in|on|at|since|from)(?!\w)|\s*[.,;])"
)
COMES_BACK = whole(r"return\w*|come\s+back|go\s+back|be\s+restored|reopen\w*", flags=re.NOFLAG)
# Directly before a verb of the present, in its first form.
BEFORE_PRESENT = lazily(
    r"(?:(?<!\w)(?:now|already|regularly|still|together|they|people|troops|police|forces|and\s+(?:the\s+)?[A-Z][\w’-]+)|(?<=[a-z]s))\s+\Z"
)
BEHIND_PRESENT = lazily(r"\s+(?:the|an?|their|its|his|her|out|in|along|on|at|to|up|together|from|over|through|for|with|across)(?!\w)")
# What is no verb, or none that tells of a thing done: the closed road, to close, will close.
NO_DEED = lazily(
    r"(?<!\w)(?:to|the|an?|its|their|his|her|of|for|on|in|at|by|with|from|about|no|any|be|being|is|are|if|when|once|not|never|"
    r"will|would|shall|should|may|"
    r"might|must|can|could|let)(?:\s+(?:[a-z]+ly|also|then|not|be|joint|new))*\s+\Z",
    re.IGNORECASE,
)
