"""The words by which a text tells that a thing is begun, stopped, only tried or possible, and those by which a statement says so too."""

import re

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_THE = r"(?:(?:[a-z]+ly|again|also)\s+)?"
# What is begun on a certain thing need not have been ended, and what was stopped or put off was not done.
BEGUN = lazily(
    r"(?<!\w)(?:"
    rf"(?P<begun>beg[au]n|begins?|beginning|start(?:ed|s|ing)?|set\s+about|set\s+out)\s+(?:to\s+{_THE}(?P<to>[a-z]{{3,}})|{_THE}(?P<ing>[a-z]{{2,}}ing))"
    r"(?=\s+(?:the|its|their|his|her|this|that|all|two|three|\d|(?-i:[A-Z][\w'’-]*))(?!\w))|"
    rf"(?P<stopped>stopped|stops?|ceased|ceases|quit|quits|gave\s+up|g[io]ve[sn]?\s+up|suspended|suspends?|halted|abandoned|delayed|"
    rf"postponed|avoided|put\s+off|considered|discussed|threatened|recommended|proposed|suggested|planned)\s+{_THE}(?P<left>[a-z]{{2,}}ing)|"
    rf"(?P<tried>tried|tries|attempted|attempts?|sought|strove|struggled|prepared|hesitated|hoped|vowed|meant)\s+to\s+{_THE}(?P<aim>[a-z]{{3,}})|"
    rf"(?P<able>can|(?:is|are)\s+able\s+to|has\s+(?:the\s+)?(?:power|right|option)\s+to)\s+{_THE}(?:be\s+)?(?P<deed>[a-z]{{3,}})"
    r")(?!\w)",
    re.IGNORECASE,
)
# What is so from its beginning on: who began to use the hall has used it.
AT_ONCE = frozenset(
    listed("""
    play write sing speak serve teach study learn fight shoot hit use run shake operate broadcast print publish produce make sell export
    import charge offer accept receive attack bombard shell farm see hear feel know like support oppose follow control occupy
    """)
)
# Whatever tells in a statement that it did not come to an end, or how long it was so.
SAYS_BEGUN = whole(
    r"beg[aiu]n\w*|start\w*|set\s+(?:about|out)|first|from|since|after|partly|part|gradually|still|stop\w*|ceas\w*|quit\w*|until|used\s+to|"
    r"once|former\w*|no\s+longer|for|before|while|during|earlier|previous\w*|had|g[aio]ve[sn]?\s+up|suspend\w*|halt\w*|abandon\w*|delay\w*|"
    r"postpon\w*|avoid\w*|put\s+off|tri(?:es|ed)|try\w*|attempt\w*|sought|effort\w*|bid|not|never|no|nobody|none|fail\w*|unsuccess\w*|"
    r"almost|nearly|would|will|(?-i:may)|might|could|should|must|if|unless|whether|plan\w*|hop\w+|manage\w*|succe\w+"
)
