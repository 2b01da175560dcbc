"""The words by which a text says a thing of none, of some, of each or of all."""

import re

from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

THE = r"(?:the|its|their|his|her|these|those)"
THEM = "them|which|whom|these|those"
_NUMBER = rf"(?:{cardinals(1, 12)}|\d[\d,]*)"
# None of them; not "no fewer than", "no doubt", "no. 3".
NONE = lazily(
    r"(?<!\w)(?:none|(?:nobody|no\s+one)(?!\s+else)|never|neither|nowhere|not\s+(?:one|a\s+single)|no(?!\s+(?:one\s+else|fewer|less|"
    r"more|later|longer|earlier|greater|nearer|closer|farther|further|smaller|larger|bigger|heavier|deeper|wider|taller|"
    r"sooner|doubt|matter|lower|higher|other|way|end)\b|\.))(?![\w-])",
    re.IGNORECASE,
)
# Whatever says so in the source, but for limits and numbers: no more than three, no. 3.
SAYS_NONE = whole(
    r"no|none|not|nobody|nothing|never|neither|nor|without|nil|zero|cannot|\w+n['’]t|unable|lack\w*|fail\w*|refus\w*|den(?:y|ies|"
    r"ied)|absen\w+|"
    r"hardly|barely|forbid\w*|forbad\w*|banned|bans?|prohibit\w*|barred|outlaw\w*|rul\w+\s+out|exclud\w*|"
    r"(?:suspen\w+|bann?\w*|barred|exclu\w+|disqualif\w+|expel\w+)[^.;]{0,60}?\sfor\s+(?:life|good|ever)|"
    r"first(?:\s+(?!(?:and|but|or)\b)[\w'’-]+){0,10},?\s+since|"
    r"un(?:affected|known|answered|changed|paid|touched|clear|certain|solved|explained|identified|pro)\w*|empty|free\s+of|void|"
    r"spared|escaped|stay(?:s|ed|ing)?\s+away|boycott\w*|r[au]n(?:s|ning)?\s+out|interrupt\w*|suspend\w*|halt\w*|ceas\w*|stopped|closed|shut"
)
NO_LIMIT = lazily(
    r"(?<!\w)(?:no|not|never)\s+(?:fewer|less|more|later|longer|earlier|greater|lower|higher|older|younger|"
    r"nearer|closer|farther|further|smaller|larger|bigger|heavier|deeper|wider|taller|exceed\w*)(?:\s+than)?(?!\w)|(?<!\w)(?:no|nos)\.\s?\d",
    re.IGNORECASE,
)
LIMIT = whole(r"limit\w*|ceiling|cap|maximum|at\s+most|up\s+to|only\s+(?:in|on|from|after)", flags=re.NOFLAG)
BEYOND = lazily(r"[^.;]{0,60}?(?<!\w)(?:before|until|after|beyond|more|over|above|longer|later)(?!\w)")
# The first of its kind: none before it.
FIRST_EVER = whole(r"(?:the|its|their|his|her)\s+first", flags=re.NOFLAG)
IS_BEFORE = whole(r"before\s+(?:it|that|them|then|this)")
BEFORE_IT = whole(r"before(?!\s+(?:the|an?|\d))|earlier|previous\w*|preced\w*|so\s+far|until\s+then")
# The highest since then: never so high before.
TOP_SINCE = whole(r"(?:\w{2,}est|most|worst|best)(?!\w)[^.;]{0,80}?\s(?:since|ever|on\s+record)", flags=re.NOFLAG)
NEVER_SO = whole(
    r"(?:never|not|no\s+\w+)(?!\w)[^.;]{0,80}?\s(?:(?!\w+(?:eter|other|ther|ever|ster)\b)\w{2,}er\s+(?:than|in|at|on)|so|such|"
    r"more|worse|better|as)"
)
# None since a year, for the last in that year; who takes no notice ignores it.
NONE_SINCE = lazily(r"(?<!\w)(?:no|none)(?!\w)[^.;]{0,60}?\ssince\s+(?P<year>[12]\d{3})(?!\d)", re.IGNORECASE)
NO_NOTICE = whole(r"(?:took|takes?|taken|taking|paid|pays?|paying)\s+no\s+(?:notice|heed|attention)")
IGNORES = whole(r"ignor\w+|disregard\w*|neglect\w*")
# Both turned it down: neither wanted it.
REFUSES = whole(r"reject\w*|refus\w*|declin\w*|dismiss\w*|turned\s+(?:it\s+|them\s+)?down|oppos\w*|against|voted\s+down|"
                r"threw\s+out|veto\w*")
SAID_NO = lazily(r"(?<!\w)(?:says?|said|saying)\s+no\Z", re.IGNORECASE)
OF_THOSE_TOLD = lazily(r",\s+all\s+of\s+them\Z", re.IGNORECASE)
OF_NOBODY = lazily(r"neither|none|nobody|no\s+one|not\s+(?:one|a\s+single)", re.IGNORECASE)
# If none is found, for unless one is.
UNLESS = whole(r"unless", flags=re.NOFLAG)
IF_NOT = lazily(r"(?<!\w)(?:if|should)\s+(?:[^\W\d_]+\s+){0,3}\Z", re.IGNORECASE)
# What is said of those alone: who is without gets none.
ONLY_THOSE = whole(r"only\s+(?:(?:to|for|by|from|if)\s+)?(?:those|people|[a-z]+s)\s+(?:who|whose|that|with|in|on|at)")
WITHOUT = whole(
    r"without|who\s+(?:did|do|does|had|have|has|were|was|are|is)\s+not|whoever\s+(?:did|does|has|had|is|was)\s+not|others?|lack\w*|outside"
)
NONE_OF_THEM = whole(r"none|neither|nor|not\s+one", flags=re.NOFLAG)
# So many, of all of whom something is denied: two groups, the one and the other, were not invited.
SO_MANY_NOT = (
    rf"(?<!\w){{}}(?!\w)(?!\s+of\s)(?:(?!\s(?:{cardinals(1, 12)}|but|while|though|whereas)\s)[^.;\d]){{{{0,80}}}}?"
    r"\s(?:were|was|are|is|have|had|has|did|do|will|would|can|could|may)(?:\s+not|n['’]t)(?!\w)(?!\s+(?:all|both|every\w*|only)(?!\w))"
)
NONE_LEFT = lazily(r"(?<!\w)(?:none|neither|no|not\s+one|nobody)(?:\s+of)?(?!\w)(?!\s+(?:longer|more))")
# All of them, and what it is said of; not "all but", "in all".
ALL = lazily(
    r"(?<!\w)(?<!in\s)(?<!at\s)(?<!after\s)(?<!above\s)(?<!of\s)(?:all(?!\s+(?:but|told|in\s+all|along|over|too|the\s+(?:more|same|"
    r"while)|right)\b)|every(?=\s+(?!other\b)[a-z])|everybody|everyone|"
    r"always|(?:the|its|their)\s+(?:whole|entire|full)(?=\s+[a-z])|entire|entirely|unanimous\w*)(?![\w-])",
    re.IGNORECASE,
)
ALL_OF = lazily(rf"\s+(?:of\s+)?(?:{THE}\s+)?(?P<whole>[\w-]+)")
SAYS_ALL = r"(?<!\w)(?<!not\s)(?:all|every|each)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?"
ALL_OF_THEM = whole(r"(?:each|all|every\s+one|both)\s+of\s+(?:them|these|those)")
ALL_OTHERS = lazily(r"(?:all|every)\s+(?:the\s+)?others?(?!\w)", re.IGNORECASE)
IS_UNANIMOUS = whole(
    r"unanim\w*|all|every\w*|none\s+against|(?:to|and)\s+(?:none|nil|0|zero)|consensus|nobody|no\s+(?:one|votes?)", flags=re.NOFLAG
)
# What names an exception, and what says it of most, some or few.
_EXCEPTING = r"all\s+but|except\w*|other\s+than|apart\s+from|exclud\w+"
EXCEPTION = whole(
    rf"{_EXCEPTING}|(?:though|although|but|if)\s+not\s+(?:in|on|at|for|by|of|to)|(?:all|whole|entire|everybody|"
    rf"everyone)\s[^.;,]{{0,40}}\sbut\s+(?:the\s+)?\w+|"
    rf"aside\s+from|save\s+(?:for|the)|but\s+(?:not|for|{cardinals(1, 6)}|"
    rf"\d+)|with\s+the\s+exception|"
    r"bar(?:ring)?\s+(?:the|one|two|a)"
)
ONLY_ONE = whole(r"only\s+(?:the|one|an?|his|her)\s[^.;]{1,60}?\s(?:stay\w*|remain\w*|left|surviv\w*|escap\w*|voted|refus\w*)")
EXCEPTED = whole(
    rf"{_EXCEPTING}|save\s+for|but\s+not|bar(?:ring)?\s|most|some\s+of|many\s+of|part\s+of|not\s+all|almost\s+all|nearly\s+all|"
    r"half|majority|minority|several|partly|few|hardly|scarcely|rarely|seldom"
)
# Some of so many: two of the nine, of the nine judges two, of them two.
NONE_OF = lazily(rf"\s+of\s+{THE}\s+(?P<whole>\w+)")
PARTITIVE = whole(
    rf"(?P<part>{cardinals(1, 12)}|most|some|many|half|several|\d+)\s+(?:out\s+)?of\s+(?:the|its|their|his|her|all|those|these)\s+"
    rf"(?:\w+\s+)?(?P<whole>{cardinals(2, 12)}|\d+)?"
)
OF_ALL = lazily(
    rf"(?<!\w)of\s+(?:(?:the|its|their)\s+)?(?P<whole>{_NUMBER})\s+(?:[\w-]+\s+)??(?P<noun>[\w-]+)\b[^.;]{{0,60}}?,\s*(?:only\s+|"
    rf"just\s+)?(?P<part>{_NUMBER}|some|most|many)(?![\w,]\d|\w)|"
    rf"(?<!\w)(?P<part2>{_NUMBER}|some|most|many)\s+(?:out\s+)?of\s+(?:the|its|their)\s+(?P<whole2>{_NUMBER})\s+(?P<noun2>[\w-]+)",
    re.IGNORECASE,
)
OF_THEM = whole(
    rf"(?:{_NUMBER}|some|many|most|several|half)\s+of\s+(?:{THEM})|of\s+(?:{THEM}),?\s+(?:only\s+|about\s+|some\s+)?"
    rf"(?:{_NUMBER}|some|many|most|several|half)",
    flags=re.NOFLAG,
)
BOTH = whole("both")
# Both of them have often been broken; this one has.
_OFTEN = r"(?:\w+ly\s+|often\s+|since\s+|also\s+|already\s+|never\s+)*"
BOTH_DID = lazily(rf"(?:\s+(?!and\b)[\w'’-]+){{0,4}}?\s+(?:have|had|were|"
    rf"are)\s+{_OFTEN}(?:been\s+)?{_OFTEN}(?P<verb>[a-z]{{3,}})(?!\w)")
ONE_DID = lazily(
    rf"(?<!\w)(?:this|that|the\s+(?:first|second|third|former|latter|other|last|older|newer|younger|elder|earlier|later|new|old|"
    rf"smaller|larger))(?:\s+(?!and\b)[\w'’-]+)?"
    rf"\s+(?:has|had|was|is)\s+{_OFTEN}(?:been\s+)?{_OFTEN}(?P<verb>[a-z]{{3,}})(?!\w)"
)
SO_IS_THE_OTHER = whole(r"so\s+(?:is|are|was|were|has|have|had|do|does|did)|too|as\s+well|likewise", flags=re.NOFLAG)
# Not the highest, but the second highest.
RANKED = whole(r"(?:second|third|fourth|fifth|sixth|\d(?:nd|rd|th))[\s-](?P<word>[a-z]{3,}est|most|best|worst)", flags=re.NOFLAG)
ONE_OF_TWO = whole(rf"(?:one|the\s+(?:first|second|former|latter|(?:more|less)\s+[a-z]+|[a-z]+er))\s+of\s+(?:the\s+two|{THE}\s+two|both)")
ONE_OF = whole(r"(?<!no\s)one|either|neither|other|another|first|second")
# Never, told by the days.
AT_NO_TIME = lazily(r"(?<!\w)(?:on|in|at)\s+no\s+(?:day|week|month|year|time|occasion|point|stage)(?!\w)")
# Which of two the first is, and the second.
EARLIER_OF_TWO = lazily(r"(?<!\w)the\s+(?:first|former|earlier|older)\s+of\s+(?:the|its|their)\s+two(?!\w)(?:\s+(?P<noun>[a-z]+))?")
LATER_OF_TWO = lazily(
    r"(?<!\w)the\s+(?:second|latter|later|newer|more\s+recent)\s+of\s+(?:the|its|their)\s+two(?!\w)(?:\s+(?P<noun>[a-z]+))?"
)
NOT_BOTH = whole(r"only|neither|one\s+of|either|just")
# Of each, of each one, and of all together.
EACH = lazily(r"(?<!\w)(?:each|every)\s+(?P<whole>[^\W\d_]+)", re.IGNORECASE)
EACH_ONE = lazily(r"(?<=[\d\w%°] )(?<!\w)(?:each(?!\s+\w)|apiece)(?!\w)", re.IGNORECASE)
OF_EACH = whole("each|apiece|every|per", flags=re.NOFLAG)
OF_EACH_PERSON = whole(r"each|apiece|every|per\s+(?:person|head|capita)", flags=re.NOFLAG)
_TOGETHER = r"in\s+all|altogether|in\s+total|combined|together|overall|a\s+total\s+of"
TOGETHER = whole(_TOGETHER)
TOGETHER_BEFORE = lazily(r"(?<!\w)(?:a\s+total\s+of|in\s+all|altogether|together)[\s,]+(?:[a-z]+\s+){0,2}\Z", re.IGNORECASE)
IN_ALL = whole(rf"{_TOGETHER}|between\s+them|jointly|collectively")
OFTEN = "hourly|daily|nightly|weekly|fortnightly|monthly|quarterly|yearly|annual|annually"
HOW_OFTEN = whole(rf"(?P<adverb>{OFTEN})")
EVERY = whole(
    r"(?:each|every|per)\s+(?P<period>hour|day|night|week|month|quarter|year)|(?P<adverb>hourly|daily|nightly|weekly|monthly|"
    r"quarterly|yearly|annually)"
)
DAYS = whole(r"\w+day\s*(?:to|until|through|[–-])\s*\w+day", flags=re.NOFLAG)
COUNTED = lazily(r"\d[^.;,]*\Z")
# What is counted apiece: of one of these it is not said what is said of another.
PERIODS = frozenset(listed("hour day night week month year"))
PERSONS_OR_HOMES = frozenset(
    listed("person household family child woman man village school adult home worker team player camp district country state pupil class")
)
# Words by which nobody tells what a "none" is said of.
SKIPPED = frozenset(
    listed("the a an its their his her this that these those of at in on it they he she had has have been was were is being to some own")
)
# What ends as a sentence does; a heading, a label and a link do not.
IS_SENTENCE = lazily(r"[.!?…][”’\"')\]\s\0]*\Z")
# A sentence that asks nothing.
TELLS = lazily(r"[.!…][”’\"')\]\s\0]*\Z")
# A statement about the source itself says what is not in it: "It gives no date."
OF_THE_SOURCE = whole(
    r"(?:(?:the|this|that|its|a|no|another|both|these|those|two|four|our|every|each|either|neither)\s+(?:\w+\s+)?)"
    r"(?:source|text|sentence|passage|wording|briefing|page|quotation|record(?=\s+(?:says|gives|cites|tells|names|has|here|of\s+(?:the|this)\s+briefing)(?!\w)))(?:s|['’]s)?|in\s+(?:other|its\s+own|these|those)\s+words|"
    r"(?:the|its|their)\s+words?|spell(?:s|ed|ings?|t)|printed|prints|sources|texts|passages|sentences|"
    r"(?:it|that|this|neither|none|which)\s+(?:dates|names|gives|says|tells|states|mentions|counts|lists)|"
    r"(?:is|are|was|were)\s+(?:not|nowhere|never)\s+(?:given(?!\s+(?:in|to|by|at|on|since|out|away|each|every)\b)|named|told|stated|"
    r"dated|said|mentioned)|"
    r"(?:no|none|neither|nobody|nothing|only|not\s+one)(?!\w)[^.;]{0,60}?\s(?:is|are|was|were)\s+(?:given|named|told|stated|dated|said|"
    r"mentioned)"
)
# What is said of the words of the source, which stand in quotation marks.
OF_ITS_WORDS = lazily(r"[“\"][^”\"]*[”\"]\s+(?:is|are)\s+(?:called|named|spel(?:t|led)|given|used)(?!\w)")
# By these a statement only says from whom it has what it says, which is held against the source like any other.
_SOURCE = r"(?:the|this|its|our)\s+(?:source|text|briefing)"
FROM_THE_SOURCE = lazily(
    rf"(?<!\w)(?:{_SOURCE}\s+(?:also\s+)?(?:says|states|tells\s+us|writes|reports|adds|goes\s+on|said|stated)(?:\s+that(?!\w)|,|:|(?=[\s\0]*[.;]))?"
    r"(?!\s+(?:nothing|no|not|only|who|whom|whose|what|when|where|which|why|how|whether|so|little|neither|more|less)(?!\w))|"
    rf"according\s+to\s+{_SOURCE}(?!\w)|(?:\A\s*|[.;:,–—]\s+)(?:in|by)\s+{_SOURCE}(?=,))",
    re.IGNORECASE,
)


def is_of_the_source(text: str) -> bool:
    """Whether a statement speaks of the source itself, and does not only say that it has from it what it says."""
    return bool(OF_THE_SOURCE.search(text) and OF_THE_SOURCE.search(FROM_THE_SOURCE.sub(" ", text)))
