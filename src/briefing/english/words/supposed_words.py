"""The words behind which a text says what is only asked, feared, hoped or thought, with those by which a statement says so too."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_SAYS_ASKED = (
    r"whether|if|unclear|unknown|uncertain|open|questions?|(?-i:may)|might|could|perhaps|possib\w+|can|decid\w+|know\w*|known|ask\w*|examin\w+|stud\w+|"
    r"investigat\w+|check\w*|consider\w*|doubt\w*|not|no|never|cannot|wonder\w*|disput\w*|test\w*|tr(?:y|ies|ied)|look\w*|yet|will|should|would"
)
_SAYS_FEARED = (
    r"fear\w*|hop\w+|worr\w+|dread\w*|risk\w*|(?-i:may)|might|could|would|afraid|concern\w*|danger\w*|threat\w*|doubt\w*|suspect\w*|wish\w*|"
    r"perhaps|possib\w+|prob\w+|likely|if|whether|want\w*|warn\w*|anxi\w+|alarm\w*|dream\w*|expect\w*|aim\w*|plan\w*|optimis\w+|not|no|never|none|nobody"
)
_SAYS_THOUGHT = (
    rf"{_SAYS_FEARED}|disput\w*|den(?:y|ies|ied)|contest\w*|th(?:ink|ought)\w*|believ\w+|sa(?:id|ys?)|told|accord\w+|view\w*|opinion|in\s+the\s+eyes|convinc\w+|suppos\w+|claim\w*|argu\w+|feel\w*|felt|s[ae]es?|find|found|"
    r"alleg\w+|insist\w*|suggest\w*|assum\w+|predict\w*|seem\w*|appear\w*|accus\w+|for\s+(?-i:[A-Z]\w+)|estimat\w+|charg\w+|reck\w+|conclu\w+"
)
_SUBJECT = r"(?=\s+(?:that|the|a|an|it|they|he|she|we|its|their|his|her|this|these|those|some|many|all|no|(?-i:[^\W\d_a-z])[\w'’-]*)\s)"
# What only asks, fears or hopes, or thinks what stands behind it: a group for each, and what a statement must say then.
SUPPOSES = lazily(
    r"(?<!\w)(?:(?P<asked>(?<!regardless\sof\s)whether)|"
    rf"(?P<feared>(?:fear|hope|worr(?:y|i)|dread|wish)(?:ed|es|s|d)?{_SUBJECT}|(?:fears|hopes|worries|concern|concerns|hope|fear|danger|risk)\s+that|rul(?:e|ed|es|ing)\s+out\s+that)|"
    rf"(?P<thought>(?:believe|suspect|claim|allege|think|suppose|assume|predict|imagine|suggest)(?:ed|es|s|d)?{_SUBJECT}|thought{_SUBJECT}|"
    r"(?:claim|claims|belief|suspicion|allegation|allegations|theory|suggestion)\s+that))(?!\w)",
    re.IGNORECASE,
)
SAYS = {
    "asked": whole(_SAYS_ASKED),
    "unshown": whole(rf"{_SAYS_ASKED}|un[a-z]{{4,}}|lack\w*|without|rumou?r\w*"),
    "feared": whole(_SAYS_FEARED),
    "thought": whole(_SAYS_THOUGHT),
}
SUPPOSED_ENDS = lazily(
    r"[.;:!?]\s|,\s+(?:but|and|while|which|although|though|who)\s|\s(?:but|while|although|though|because)\s|,\s+(?:said|says|according)(?!\w)|\n",
    re.IGNORECASE,
)
# What stands between marks, and what a sentence has of a quotation that began before it or goes on behind it.
QUOTED = lazily("“[^”]*(?:”|\\Z)|\\A[^“”]*”|\"[^\"]*\"")
# What is probable, and whatever says so.
PROBABLY = whole(r"probably|perhaps|possibly|presumably|apparently|conceivably|most\s+likely|in\s+all\s+likelihood")
SAYS_PROBABLY = whole(
    r"(?-i:may)|might|could|prob\w+|perhaps|possib\w+|likel\w+|unlikel\w+|expect\w*|th(?:ink|ought)\w*|seem\w*|appear\w*|apparent\w*|believ\w+|presum\w+|about|"
    r"around|roughly|some|approximately|estimat\w+|suppos\w+|suspect\w*|suggest\w*|chances?|consider\w*|conceivabl\w+|uncertain|unclear|whether|"
    r"not\s+(?:certain|sure|clear)|maybe|hop\w+|reck\w+|or\s+so|said\s+to|toy\w*|leaning|plans?|planned|open|feel\w*|felt|almost|nearly"
)
# Behind a subject that is only supposed: protection beyond two years has yet to be shown; and where that subject begins.
UNSHOWN = whole(
    r"(?:(?:has|have|had)\s+yet\s+to\s+be|remain(?:s|ed)?\s+to\s+be|"
    r"(?:(?:is|are|was|were|has|have|had|could|can)(?:\s+not|n[’']t)|cannot)(?:\s+yet)?(?:\s+be(?:en)?)?)\s+"
    r"(?:shown|proved|proven|established|confirmed|demonstrated|verified|substantiated)|remain(?:s|ed)?\s+to\s+be\s+seen"
)
WHAT_IS_UNSHOWN = lazily(r"(?<!\w)(?:that|whether)\s", re.IGNORECASE)
# That somebody has so many is told with what is only supposed of these: whether it helps its 37 schools.
HAS_SO_MANY = lazily(r"(?<!\w)(?:has|have|had)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
ITS_SO_MANY = lazily(r"(?<!\w)(?:its|their|his|her)\s+\Z", re.IGNORECASE)
MODAL = whole(r"would|could|should|might|will|can")
