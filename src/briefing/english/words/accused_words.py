"""The words by which a text tells of what somebody is accused, and those that tell the deed itself."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

ACCUSED = lazily(
    r"(?<!\w)(?:accus(?:ed|es|ing|e)|suspect(?:ed|s)?|charg(?:ed|es|ing)|indict(?:ed|s)?|on\s+trial|tried|on\s+suspicion|arrested)(?:,?\s+[\w'’-]+){0,6}?"
    r",?\s+(?:of|with|for|on\s+suspicion\s+of)\s+(?:having\s+)?(?P<deed>[^,;:.]{3,60})",
    re.IGNORECASE,
)
# Whatever in a statement leaves open that it was so; and what settles it in the source.
LEAVES_OPEN = whole(
    r"accus\w+|suspect\w*|suspicion|charg\w+|indict\w*|trial|tried|alleg\w+|claim\w*|said|says?|den(?:y|ies|ied)|arrest\w*|deni\w+|if|whether|not|never|"
    r"no|(?-i:may)|might|investigat\w*|inquiry|report\w*|held\s+for|acquitt\w*|cleared|plead\w*|complain\w*|according|against|blam\w+"
)
SETTLES = whole(r"convict\w+|guilty|sentenc\w+|confess\w*|admit\w*|jailed|imprisoned|caught|fined|conceded?")
# The deed, and the verbs by which it may be told.
DEEDS = {
    deed: whole(verbs) for deed, verbs in (line.split(": ") for line in """
theft: stole|stolen|steals?
fraud: defraud\\w*|cheat\\w*|swindl\\w+
murder: kill\\w*|murder\\w*
manslaughter: kill\\w*
arson: set\\s+fire|burn\\w*|torched
robbery: robbed
bribery: brib\\w+
perjury: lied
treason: betray\\w*
assault: attack\\w*|beat\\w*
smuggling: smuggl\\w+
spying: spied
""".strip().splitlines())
}
COMMITS = whole(r"commit\w*|carried\s+out|guilty|did|was\s+behind|responsible")
DOING = lazily(r"(?:\w+ly\s+)?(?P<verb>[a-z]{2,}ing)(?!\w)", re.IGNORECASE)
# What somebody thinks is the cause of what; and what tells that it is.
_THING = r"(?:(?!(?:for|on|to|but|and)\s)[^,;.\s]+\s+){1,8}?"
BLAMED = lazily(
    rf"(?<!\w)(?P<blames>blam(?:es?|ed))\s+(?P<cause>{_THING})for\s+(?P<what>[^,;.]{{3,60}})"
    rf"|(?<!\w)(?P<puts>blam(?:es?|ed)|attribut(?:es?|ed)|ascrib(?:es?|ed)|puts?)\s+(?P<what_before>{_THING})(?:down\s+)?(?:on|to)\s+(?P<cause_behind>[^,;.]{{3,60}})"
)
BRINGS_ABOUT = whole(
    r"caus\w+|because|led|leads?|due|owing|result\w*|brought|through|ruin\w*|spoil\w*|responsible|reason|behind|made|makes?|thanks|consequence"
)
GIVES_CAUSE = whole(r"caused|because|due\s+to|owing\s+to|led\s+to|as\s+a\s+result|found\s+that|prov\w+|confirm\w*|establish\w*|conclud\w+")
