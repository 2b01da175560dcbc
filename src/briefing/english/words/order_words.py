"""The words that join two things of which one came first, or made the other happen; and those that say where in a text words stand."""

import re

from briefing.lazy_patterns import lazily

# What is due to begin is planned, and has no cause.
NOT_DUE = (
    r"(?!(?<=\sto)\s+(?:be|start|begin|open|reopen|close|end|expire|arrive|leave|run|take|go|come|meet|return|finish|follow|"
    r"resume|vote|decide|publish|"
    r"report|hear|rule|move|appear|stand|sign|pay|receive|play|face|join|visit|speak|sail|depart|retire|step|last|make|give|"
    r"become|enter|hold|stay|"
    r"release|launch|complete|replace|present|announce|testify|serve|reach|stop|continue)(?!\w))"
)
# The first stands behind these, and before those.
_LATER = (
    r"(?:caused|triggered|sparked|prompted|brought\s+about)(?:\s+(?:chiefly|mainly|largely|partly|only))?\s+by|blamed\s+on|put\s+down\s+to|"
    rf"after|since|following|because\s+of|because|owing\s+to|due\s+to{NOT_DUE}|as\s+a\s+result\s+of|once|on\s+account\s+of"
)
_EARLIER = (
    r"(?<!than\s)before|until|prior\s+to|ahead\s+of|led\s+to|leads\s+to|caused|causes|resulted\s+in|so\s+that|and\s+so|brought\s+about|"
    r"prompted|followed\s+by|"
    r"triggered|sparked|(?:drove|drives|pushed|pushes|sent|forced)\s+(?:up|down)|gave\s+rise\s+to|contributed\s+to"
)
JOINT = lazily(
    rf"(?<!\w)(?:(?P<later>{_LATER})|(?P<earlier>{_EARLIER}))(?!\w)(?!\s+(?:\d|then|now|(?-i:[^\W\d_a-z])[a-z]+day))", re.IGNORECASE
)
CAUSES = lazily(
    r"because|(?:caused|triggered|sparked|prompted|brought\s+about)(?:\s+\w+)?\s+by|blamed\s+on|put\s+down\s+to|because\s+of|owing\s+to|"
    r"due\s+to|as\s+a\s+result\s+of|led\s+to|"
    r"leads\s+to|caused|causes|resulted\s+in|brought\s+about|triggered|sparked|gave\s+rise\s+to",
    re.IGNORECASE,
)
BECAUSE = lazily(r"because(?:\s+of)?|owing\s+to|due\s+to|as\s+a\s+result\s+of|on\s+account\s+of", re.IGNORECASE)
# Behind these a noun stands; and where it ends.
OF_NOUN = lazily(r"(?:by|of|to|on)\Z", re.IGNORECASE)
NOUN_ENDS = lazily(r",\s|\s(?:when|while|after|before|which|who|that|and\s+(?:was|were|is|are|has|had))\s")
# Who says it, before or behind what is said.
_REPORTS = (
    r"says?|said|finds?|found|writes?|wrote|reports?|reported|rules?|ruled|holds?|held|"
    r"concludes?|concluded|adds?|added|notes?|noted|states?|stated"
)
REPORTS_FIRST = lazily(rf"\s*[^,;.]{{1,60}}?(?:,[^,;.]{{1,80}},)?\s(?:{_REPORTS})\s+that\s")
REPORTS_LAST = lazily(rf",\s[^,;.]{{1,60}}?\s(?:{_REPORTS})\s*\Z")
# "The next sentence", "follows the sentence on", "directly after his words", "opens the text", "before §9".
_PIECE = r"(?:sentences?|passages?|quotations?|paragraphs?|words|§\d+)"
_WHOSE = r"(?:the|a|an|that|this|these|his|her|their|its|[^\W\d_]+[’']s)\s+(?:\w+\s+)?"
PLACE_IN_TEXT = lazily(
    rf"(?<!\w)(?:(?:next|previous|preceding|following)\s+(?:sentence|passage|paragraph)|(?:sentence|"
    rf"passage)\s+(?:directly\s+)?(?:after|before)|"
    rf"(?:(?:follow|precede)s?|(?:come|stand)s?\s+(?:directly\s+)?(?:after|before|behind|beside|"
    rf"next\s+to))\s+(?:directly\s+)?(?:(?:after|before|behind|on)\s+)?"
    rf"(?:{_WHOSE})?{_PIECE}|"
    rf"(?:directly|right|immediately)\s+(?:after|before|behind)\s+(?:{_WHOSE})?{_PIECE}|"
    r"(?:open|begin|close|end)s\s+the\s+(?:source|text|paragraph))(?!\w)",
    re.IGNORECASE,
)
