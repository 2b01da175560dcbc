"""The words that join two things which may not be exchanged, and those at which a clause ends."""

import re

from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_THING = r"(?:[^\W\d_][\w'’-]*\s+){0,4}[^\W\d_][\w'’-]*"
_LAST = r"[^\W\d_][\w'’-]*(?:\s+of\s+[^\W\d_][\w'’-]*)?"
_NEXT = r"[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,3}"
# Most texts have none of these.
JOINTS = lazily(
    r"er\s+than\s|(?<!\w)(?:from\s|(?:left|leaves|leaving|sailed|sails)\s|rather\s+than|instead\s+of|(?:and|but)\s+not|(?:more|ahead)\s+(?:than|of)|of\s+(?:them|whom|which)\s)"
)
# Each kind of joint is a group; the two behind it are what it joins.
JOINED = lazily(
    rf"(?P<moves>(?<!\w)from\s+(?:the\s+)?({_THING}?)\s+to\s+(?:the\s+)?({_NEXT}))"
    rf"|(?P<leaves>(?<!\w)(?:left|leaves|leaving|sailed\s+from|sails\s+from)\s+(?:the\s+)?([^\W\d_a-z][\w'’-]*)\s+for\s+(?:the\s+)?([^\W\d_a-z][\w'’-]*))"
    rf"|(?P<instead>({_LAST})\s+(?:rather\s+than|instead\s+of|and\s+not|but\s+not|more\s+than|ahead\s+of)\s+({_NEXT}))"
    rf"|(?P<than>({_LAST})\s+(?:is|are|was|were)\s+(?:(?:far|much|slightly|somewhat|a\s+little|still)\s+)?"
    rf"(?=(?P<more>[a-z]{{2,}}er)\s)[a-z]+\s+than\s+(?:the\s+)?({_NEXT}))"
    rf"|(?P<are>({_THING}),\s+(?:most|many|some|all|several|half)\s+of\s+(?:them|whom|which)\s+({_NEXT}))"
)
# What these are said of may stand before them or behind: the doors opened, they opened the doors.
EITHER = frozenset(listed("""
opened closed shut moved changed began started ended broke turned grew increased decreased dropped burned burnt sank ran developed improved
stopped continued split spread merged expanded widened narrowed doubled halved returned
"""))
# First forms and those in -ing, each with the form that stands for the verb in the table.
BASES = dict(
    pair.split(":")
    for pair in listed("""
    pay:paid paying:paid beat:beat beating:beat sue:sued suing:sued buy:bought buying:bought acquire:bought sell:sold selling:sold
    accuse:accused accusing:accused blame:blamed blaming:blamed lend:lent lending:lent reject:rejected accept:accepted support:supported
    oppose:opposed warn:warned invite:invited replace:replaced replacing:replaced succeed:succeeded owe:owes visit:visited teach:taught
    """)
)
# Behind these stands a verb; and what somebody is said to say.
WOULD = frozenset(listed("will would shall should may might must can could did does do not"))
SAID = frozenset(listed("said says say told claimed claims believes believed thinks thought argues argued insists insisted adds added"))
# Behind what somebody says, these stand before who says it.
SPEAKS = SAID | frozenset(
    listed("wrote writes warned warns noted notes explained explains asked asks recalled recalls complained complains conceded concedes")
)
# Verbs behind which a number measures what stands before them.
MEASURES = frozenset(listed("took cost weigh run li last hold cover measu amount numb rea"))
NUMBER = lazily(rf"\d|(?<!\w)(?:{cardinals(1, 99)})(?!\w)", re.IGNORECASE)
# Directly behind a verb: how much, how many; and with what something is done.
AMOUNT = lazily(rf"\s+(?:with\s+|by\s+|about\s+|nearly\s+)?(\d[\d.,]*(?<=\d)|(?:{cardinals(1, 99)})(?!\w))", re.IGNORECASE)
WITH_WHAT = lazily(r"(?<!\w)(?:with|using|through|via|by\s+means\s+of)(?:\s+[a-z][\w’-]*){1,3}")
BE = whole(r"is|are|was|were|be|been|being|gets?|got")
# By a time is by nobody.
_NO_TIME = (
    r"(?!\s+(?:the\s+)?(?:end|start|beginning|middle|time|next|following|early|late|mid|spring|summer|autumn|winter|noon|midnight|"
    r"January|February|March|April|May|June|July|August|September|October|November|December|\w+day)(?!\w))"
)
BY = whole("by", _NO_TIME[3:-1])
_BEFORE_BY = r"for|to|on|at|off|out|up|down|in\s+(?:part|full|turn)|[a-z]+ly"
DONE_BY = lazily(rf"\s+(?:(?:{_BEFORE_BY})\s+)?by{_NO_TIME}\s+(?=[^\W\d_])")  # paid for by the fund
# Behind a verb these say where or when.
AT = frozenset(["at", "in", "on", "near", "within", "during", "throughout", "since", "until"])
# What goes on about the noun before it, unless that says when, and it may be of all that is said; and whom something is done to.
RELATIVES = frozenset(listed("who which that whom"))
TIMES = frozenset(listed("since after before until as than"))
DOERS = (["it"], ["he"], ["she"], ["they"])
PRONOUNS = frozenset(listed("him her it them"))
# A name between commas parts no clause.
INSERTED = lazily(r",\s(?:[^\W\d_a-z][\w'’.-]*\s*){1,4},")
# What only describes a subject between commas, before its verb: Ardo, the older of the two mills, is to buy.
DESCRIBED = lazily(
    r",\s(?:the|an?|its|their|his|her|founded|who|which|whose|now|then|once|formerly)\s[^,;:.]{3,80},"
    r"(?=\s(?:is|are|was|were|has|have|had|will|would|[a-z]+ed)\s)"
)
# Before a "to", these leave the subject what it is: is to buy, offered to mend.
TO_DO = whole(
    r"is|are|was|were|has|have|had|offer\w*|agree\w*|plan\w*|promis\w+|want\w*|wish\w*|hop\w+|inten\w+|refus\w+|declin\w+|vow\w*|pledg\w+|"
    r"decid\w+|tri\w+"
)
CLAUSE_ENDS = lazily(
    r"[,:()]\s|\s[–—-]\s|—|(?<!\w)(?:and|but|while|whereas|although|though|because|when|if|after|before|since|until|that|who|which|"
    r"whom|whose|where|as|than)(?!\w)",
    re.IGNORECASE,
)
