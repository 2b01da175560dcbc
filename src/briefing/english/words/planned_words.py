"""The words by which a text only agrees, plans or promises a thing, and those by which a statement tells that it came about."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_NOUN = r"(?P<{}>(?:[^\W\d_][\w'’-]*\s+){{0,5}}?[^\W\d_][\w'’-]*)"
_PLANNED = (
    r"agreed|planned|promised|proposed|announced|pledged|scheduled|envisaged|foreseen|demanded|called\s+for|requested|"
    r"suggested|approved|offered"
)
_PLANS = (
    r"agree[sd]?\s+(?:on|to|upon)|plan(?:s|ned)?|promis(?:es?|ed)|propos(?:es?|ed)|announc(?:es|ed)|pledg(?:es|ed)|"
    r"envisag(?:es|ed)|foresees?|demand(?:s|ed)?|"
    r"call(?:s|ed)?\s+for|requests?|requested|suggest(?:s|ed)?|provid(?:es|ed|ing)\s+for|offer(?:s|ed)?"
)
# What is only agreed or planned, before the verb or behind it, or what an agreement holds.
PLANNED = lazily(
    rf"(?<!\w){_NOUN.format('done')}\s+(?:(?:was|were|is|are)\s+(?:also\s+|then\s+|first\s+)?|(?:has|have|"
    rf"had)\s+been\s+)(?:{_PLANNED})(?!\w)"
    rf"|(?<!\w)(?:{_PLANS})\s+(?:(?:an?|the|more|new|its|their|his|her|two|three|"
    rf"another)\s+){{0,2}}{_NOUN.format('thing')}(?=\s(?:of|on|in|at|for|along|over|across|under|between|during|through|before|"
    rf"by|after|with|from|to|until|and(?!\s+(?-i:[A-Z]))|but|that|which)\s|[,;.:]|\Z)"
    rf"|(?<!\w)(?:agreement|deal|accord|treaty|pact|plan|proposal|draft|motion|programme)\s+(?:comprising|including|"
    rf"providing\s+for|foreseeing|for|with)\s+{_NOUN.format('part')}"
    r"(?=\s(?:of|on|in|at|along|over|across|under|between|during|through|before|by|after|with|from|to|until|"
    r"and(?!\s+(?-i:[A-Z]))|but|that|which)\s|[,;.:]|\Z)",
    re.IGNORECASE,
)
# That it came about: behind it, or before.
HAPPENED = lazily(
    r"(?<!\w)(?:(?:(?:has|have|had)\s+)?(?:also\s+|already\s+|then\s+|since\s+)?(?:took|taken)\s+place|(?:began|begun|started|opened|"
    r"happened|occurred|ran|went\s+ahead|got\s+under\s+way|came\s+about)(?!\w)|"
    r"(?:(?:was|were|is|are|being)|(?:has|have|had)\s+been)\s+(?:also\s+|already\s+|then\s+|since\s+|now\s+)?(?:held|"
    r"carried\s+out|conducted|opened|built|launched|introduced|begun|started|made|run|set\s+up|"
    r"delivered|sent|deployed|paid|put\s+into\s+(?:effect|practice)|implemented|completed|finished|installed|under\s+way|"
    r"in\s+place|abolished|lifted|raised|cut|bought)(?!\w))"
)
# Whatever says that it did, in the source.
COMES_ABOUT = whole(
    r"took\s+place|taken\s+place|takes?\s+place|beg[au]n|start(?:ed|s)|opened|opens|happened|held|carried\s+out|conducted|built|"
    r"launched|introduced|set\s+up|delivered|"
    r"deployed|implemented|completed|finished|installed|under\s+way|since\s+then|went|made|paid|running|runs?|work(?:s|ed|ing)"
)
# A sentence that goes on about one of several.
ONE_OF_THEM = lazily(r"\s*(?:the\s+(?:first|second|third|last|next|other)|one|two|three|some|most|both|all)(?!\w)", re.IGNORECASE)
OF = lazily(r"\s(?:along|of|in|on|at|for|to|with|from|between|by|across|against|over|under|during|through)\s")
NOT_YET = whole(
    r"agree\w*|plan\w*|promis\w+|propos\w+|announc\w+|pledg\w+|envisag\w+|foresee\w*|demand\w*|call\w*|suggest\w*|offer\w*|will|"
    r"would|shall|should|(?-i:may)|might|could|must|due|"
    r"(?:is|are|was|were)\s+to|hop\w+|expect\w*|schedul\w+|want\w*|ask\w*|request\w*|said|says|accord\w+|approv\w+|if|whether"
)
