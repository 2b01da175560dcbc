"""Words by which a statement says more than its source where the source has none of their sort: every, only, often, because, the highest.

Each sort has the words that a statement uses, and whatever may say the same in the source.
"""

import re

from briefing.english.words.months import MONTH_NAMES
from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.order_words import NOT_DUE
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_PERIOD = (
    r"(?:\w+ly\s+)?(?:second|minute|hour|day|night|morning|evening|week|month|quarter|season|spring|summer|autumn|winter|year|\w+day|time)"
)
# For each time: £12 a day; no length of time, and none from another: nearly a year after, for a month, a week ago.
_EACH_TIME = (
    "".join(rf"(?<!{word}\s)" for word in listed("in for within after nearly about almost than over around only just of by"))
    + r"an?\s+(?:day|week|month|year|hour)(?!\s+(?:after|ago|later|earlier|before|long|old|from|of|and\s+a)(?!\w))"
)
# Not all of it, for parts of it.
NOT_ALL = lazily(r"(?<!\w)not\s+(?:all|every\w*|the\s+(?:whole|entire))\Z", re.IGNORECASE)
IN_PART = whole(r"parts?\s+of|partly|partially|some|most|several|half|only|majority|many|few")
NEXT_NOUN = lazily(r"\s+(?P<noun>[a-z]+)")
# A statement says it by the first, the source by the second, or by nothing of the sort.
ROWS = tuple(
    (whole(own), whole(there))
    for own, there in (
        (
            rf"(?<!in\s)(?<!at\s)(?<!after\s)(?<!above\s)(?<!of\s)(?<!not\s)all"
            rf"(?!\s+(?:but|told|in\s+all|along|over|too|the\s+(?:more|same|while|way|time)|"
            rf"right|{cardinals(2, 99)}|\d|day|night|year|week))(?=\s+[a-z])|"
            rf"(?:every|each)(?!\s+(?:other|one|third|fourth|fifth|sixth|eighth|tenth|{_PERIOD}|{cardinals(2, 99)}|\d))(?=\s+[a-z])|"
            r"everybody|everyone|always|entirely|unanimous\w*",
            r"all|every\w*|each|always|whole|entire\w*|full\w*|complet\w*|throughout|both|no|none|not|nobody|never|nothing|neither|total\w*|any\w*|"
            rf"unanim\w*|across|apiece|per|an?\s+(?:head|person)|{_EACH_TIME}|without|together|overall|twice|100\s+per\s+cent|100%|"
            r"whoever|whatever|wherever|consistently|invariably|constant\w*|univers\w*|except\w*|but\s+for|other\s+than|average|mean|"
            rf"\w+s\s+of\s+(?:\d|{cardinals(2, 99)})[^.;]*",
        ),
        (
            r"only(?=\s+(?!(?:just|about|some|a|an|once|twice|half|one|the\s+(?:first|second|third)|slightly|if|when|after|by|from|to|at|until|since|"
            rf"(?:in|on)\s+(?:the\s+)?(?:\d+|{MONTH_NAMES}|{cardinals(1, 99)}|\w+\s+(?:of\s+)?\d+)|"
            rf"{cardinals(1, 99)}|\d)\b)[a-z])|solely|exclusively|merely",
            r"only|sole\w*|alone|just|exclusiv\w*|single|other|no|not|none|nothing|nobody|never|except\w*|until|unless|limit\w*|mere\w*|restrict\w*|"
            r"lone|save|but|one|apart|most|few\w*|reserv\w*|confin\w*|first|last|remain\w*|still|yet|rest|nowhere|neither|simply|purely|barely|little",
        ),
        (
            r"must(?!\s+have\s)|ha(?:ve|s|d)\s+to(?!\s+(?:wait|pay|make\s+do|be\s+(?:cancelled|called\s+off|postponed|put\s+off|abandoned|closed|shut|evacuated|rescued|"
            r"carried|brought|taken|moved|treated|repaired|replaced|rebuilt|destroyed|culled|resettled))(?!\w))|(?:is|are|was|were|be)\s+(?:required|obliged|compelled|bound)\s+to|mandatory|compulsory|obligatory",
            r"must\w*|ha(?:ve|s|d|ving)\s+(?:to|until)|g[ai]ven?|need\w*|requir\w*|oblig\w*|compel\w*|forc\w+|mandat\w*|compuls\w*|shall|bound|"
            r"(?:is|are|was|were)\s+(?:not\s+)?to|to\s+be\s+[a-z]+(?:ed|ne|n|t|d)|undert[ao]\w+|pledg\w+|commit\w*|on\s+[^.;,]{0,30}notice|order\w*|command\w*|instruct\w*|told|tells?|demand\w*|insist\w*|summon\w*|only|deadline|unless|due|"
            r"prevent\w*|fine[sd]?|sentence[sd]?|no|not|cannot|can['’]t|without|never|forbid\w*|forbade|bann?\w*|prohibit\w*|condition\w*|rul(?:e|es|ed|ing)|laws?|owe[sd]?|subject|liable|"
            r"if|essential|necessar\w*|speed\s+limit\w*|resettl\w*|evacuat\w*|displac\w*|evict\w*|expel\w*|sent|driven|dut(?:y|ies)|strict\w*|impos\w*|oversee\w*|provid\w+\s+that|stop|keep|contact|unplug|avoid|please",
        ),
        (
            r"ha(?:ve|s|d)\s+to\s+pay",
            r"pays|pay(?=\s+(?:\W?\d|from|nothing|no|half|twice|for)(?!\w))|must|ha(?:ve|s|d)\s+to|order\w*|fine[sd]?|owe[sd]?|cost\w*|charge[sd]?|tolls?|fees?|"
            r"(?:is|are|was|were)\s+to|requir\w*|oblig\w*|liable|sentence[sd]?|told|due|shall|needs?|forc\w+|demand\w*|only|without|unless|tax\w*|price\w*",
        ),
        (
            r"often|frequently|regularly|repeatedly|constantly|sometimes|occasionally|usually",
            r"often|frequen\w*|usual\w*|normal\w*|general\w*|regular\w*|sometimes|occasion\w*|common\w*|mostly|mainly|many|most|constant\w*|repeat\w*|"
            r"again|times?|typical\w*|routine\w*|every|each|rules?|custom\w*|habit\w*|tends?|always|more|per|used|twice|several|continu\w*|on\s+\w+days|"
            r"an?\s+(?:day|week|month|year)|daily|weekly|monthly|yearly|annual\w*|steady|steadily|now\s+and\s+then|numerous|series|never|few",
        ),
        (
            r"rarely|seldom|hardly\s+ever",
            r"rare\w*|seldom|hardly|few\w*|little|scarce\w*|infrequen\w*|occasion\w*|uncommon\w*|unusual\w*|not|exception\w*|never|once|sporadic\w*|no",
        ),
        (
            r"no\s+longer|any\s?more(?!\s+than)",
            r"no\s+longer|any\s?more|used\s+to|former\w*|ceas\w*|stopp\w*|end\w*|until|g[ai]ve\w*|left|leav\w*|quit\w*|clos\w*|withdr\w*|abolish\w*|"
            r"drop\w*|gone|los[tes]\w*|disappear\w*|retir\w*|remov\w*|repeal\w*|replac\w*|expir\w*|laps\w*|once|discontinu\w*|scrap\w*|shut\w*|"
            r"abandon\w*|now|longer|sold|extinct|lift\w*|revok\w*|cancel\w*|suspend\w*|instead|since|last\w*|previous\w*|yet|chang\w*|break\w*|broke\w*|"
            r"rul\w+\s+out|outgrow\w*|mov\w+|switch\w*|then|before|back|fail\w*|bann?\w*|new|out|"
            r"void|annul\w*|quash\w*|overturn\w*|invalid\w*|extinguish\w*|fre(?:e|ed)",
        ),
        (
            r"(?:more|fewer|less)(?!\s+(?:than|or\s+less)\b)\s[^.;:,]{1,60}?\sthan(?!\s+\W?\d)",
            r"more|most|less|least|fewer|than|over|above|below|under|exceed\w*|ris\w+|rose|increas\w+|gr[eo]w\w*|f[ae]ll\w*|declin\w+|drop\w*|up|down|"
            r"majority|outnumber\w*|beat\w*|ahead|behind|highe\w+|lowe\w+|bigge\w+|large\w+|smalle\w+|longe\w+|shorte\w+|olde\w+|\w+er|rather|twice|half|"
            r"doubl\w+|mainly|chiefly|mostly|often|prefer\w*|\d[\d.,]*[^\d]+\d.*|\w+ier|against|compared|not|no",
        ),
        (
            r"immediately|instantly|straight\s?away|at\s+once(?!\s+(?:a|both))|forthwith|without\s+delay",
            r"immediate\w*|instant\w*|straight\s?away|at\s+once|forthwith|without\s+delay|promptly|same|on\s+the\s+spot|as\s+soon\s+as|minutes?|"
            r"now|direct\w*|at\s+the\s+time|then\s+and\s+there",
        ),
        (
            r"(?:over|above|beyond|under|below|within|on)\s+budget|(?:behind|ahead\s+of|on)\s+schedule",
            r"budget\w*|schedul\w*|than\s+(?:had\s+been\s+)?(?:planned|expected|foreseen|estimated|agreed|intended|promised)|overr[au]n\w*|plan\w*|late|"
            r"delay\w*|overdue|on\s+time|early|estimate\w*",
        ),
        (
            r"whatever(?=\s+(?:the|its|their|his|her|happens|comes|becomes)(?!\w))|regardless|no\s+matter|irrespective|come\s+what\s+may|"
            r"in\s+any\s+(?:case|event)|unconditional\w*",
            r"what\w*ever|who\w*ever|how\w*ever|when\w*ever|regardless|matter|irrespective|any\w*|in\s+(?:every|all)|always|both|without|"
            r"unconditional\w*|either|whether|despite|even|flat|fixed|independent\w*|never|alike",
        ),
        (
            r"with\s+certainty|(?:most\s+)?certainly|definitely|undoubtedly|conclusively|beyond\s+(?:any\s+)?doubt",
            r"(?<!less\s)(?<!un)certain\w*|sure\w*|definit\w*|doubt\w*|prove[dns]?|proof|conclusive\w*|confirm\w*|undisputed|clear\w*|of\s+course",
        ),
        (
            r"at\s+(?:its|his|her|their)\s+own\s+(?:cost|expense)|free\s+of\s+charge|for\s+free|gratis",
            r"own\s+(?:cost|expense|pocket|purse|funds|money)|free\w*|charge\w*|gratis|no\s+(?:cost|fee|price)|without|nothing|pa(?:y|ys|id|ying)(?:\s+for)?|donat\w+|"
            r"gift|gave|gives?|present\w*|volunt\w+|financ\w+|fund\w*|bears?|bore",
        ),
        (
            r"(?:simple|absolute|relative|bare)\s+majority",
            r"majority(?!\s+of\s+(?:two|three|four|\d))|half|more\s+than|over|50|votes?\s+to",
        ),
        (r"either(?=\s+[a-z]+\s+(?:may|can|could|is|was|has|had|will|shall)(?!\w))", r"either|both|each|any|one|two|all|every\w*|may"),
    )
)
# What gives a reason, and what gives one in the source: anywhere, or directly before its words.
GIVES_REASON = lazily(
    rf"(?<!\w)(?:because(?:\s+of)?|owing\s+to|(?:is|was|are|were|been|partly|largely|mainly|mostly|,)\s+due\s+to{NOT_DUE}|as\s+a\s+result\s+of|thanks\s+to|on\s+account\s+of)(?!\w)\s*(?P<reason>[^,;:.]*)",
    re.IGNORECASE,
)
HAS_REASON = whole(
    r"because|owing|due|results?|resulted|resulting|thanks|therefore|consequen\w+|caus\w+|led\s+to|leads?\s+to|leading\s+to|trigger\w*|prompt\w*|"
    r"so\s+that|so|thus|hence|why|(?<!has\s)(?<!have\s)(?<!had\s)since|reasons?|blam\w+|attribut\w+|ow(?:es|ed|ing)|responsib\w+|lack\w*|want|fault|explain\w*|accus\w+|"
    r"mean[st]?|forc\w+|ma(?:kes?|de)|keeps?|kept|leaves|stopp\w+|delay\w+|fear\w*|hop\w+|argu\w+|decided\s+(?:it|the)|decisive\w*|tipped"
)
# A statement that leaves it open whether this is the reason.
LEFT_OPEN = whole(
    r"whether|if|unclear|unknown|uncertain|open|questions?|(?-i:may)|might|could|perhaps|possib\w+|ask\w*|doubt\w*|wonder\w*|disput\w*|suspect\w*"
)
# What makes a reason of its own passage, and of the one before.
IS_REASON = whole(
    r"because|why|so|therefore|hence|thus|results?|resulted|due|caus\w+|reasons?|led|owing|thanks|consequen\w+|explain\w*|"
    r"blam\w+|forc\w+"
)
FOR_THAT_REASON = whole(r"why|therefore|so|hence|thus|as\s+a\s+result|for\s+(?:this|that)\s+reason|consequen\w+|accordingly")
BEFORE_REASON = lazily(
    r"(?:(?<!\w)(?:for|from|by|with|without|through|under|over|amid|as|too|of|having|in\s+view|given|on|against|lest|given|despite)(?!\w)|[:;–—(])"
    r"(?:\s+[\w'’-]+){0,5}\s*\Z",
    re.IGNORECASE,
)
# What says that nothing goes beyond it.
NO_TOPS = frozenset(listed("latest most best least nearest"))
TOPS = whole(r"[a-z]{2,}est|most|best|worst|least", flags=re.NOFLAG)
# Nothing is more so; "than" something else bounds it, and says another thing.
NOTHING_BEYOND = lazily(
    r"(?<!\w)(?:no|none|nothing|nobody)(?!\w)(?:[^.;,]{0,60}?\s(?:is|are|was|were|be|been|stands?|lies?|goes|reach\w*)\s+(?:any\s+)?"
    r"(?P<root>[a-z]{2,}?)er(?!\w)(?!\s+than\s+\W?\d))",
    re.IGNORECASE,
)
NOWHERE_SO = lazily(
    r"(?<!\w)nowhere(?!\w)[^.;,]{0,40}?\s(?:is|are|was|were)\s+(?:(?:an?|the|any)\s+)?(?:[^\W\d_]+\s+){0,3}?(?P<root>[a-z]{2,}?)er(?!\w)"
    r"(?!\s+than\s+\W?\d)",
    re.IGNORECASE,
)
# The same with the number beyond which nothing is.
BEYOND_NUMBER = lazily(
    r"(?<!\w)(?:no|none|nothing|nobody)(?!\w)[^.;,]{0,60}?\s(?:is|are|was|were|be|been|stands?|lies?|goes|reach\w*)\s+(?:any\s+)?"
    r"(?P<root>[a-z]{2,}?)er\s+than(?=\s+\W?\d)",
    re.IGNORECASE,
)
MORE_OR_FEWER = lazily(
    r"(?<!\w)(?:no|none|nowhere|nobody)(?!\w)[^.;]{0,60}?\s(?:do|does|did|has|have|had|is|are|was|were)\s(?:(?P<fewer>fewer|less|lower)|more|higher)(?!\w)",
    re.IGNORECASE,
)
LEAST, GREATEST = frozenset(listed("lowest fewest smallest")), frozenset(listed("highest largest greatest biggest"))
# The highest degrees that may be said for one another.
ALIKE_TOPS = tuple(
    frozenset(row.split())
    for row in (
        "largest biggest greatest broadest vastest",
        "highest tallest greatest largest biggest steepest dearest costliest priciest hottest warmest",
        "smallest tiniest lowest shortest slightest scarcest",
        "lowest cheapest coldest coolest smallest",
        "oldest earliest eldest",
        "newest youngest latest",
        "fastest quickest swiftest shortest",
        "longest slowest greatest largest",
        "farthest furthest northernmost southernmost easternmost westernmost outermost remotest uttermost",
        "hottest warmest",
        "coldest coolest chilliest",
        "richest wealthiest",
        "strongest mightiest toughest hardest firmest",
        "closest nearest narrowest tightest slimmest",
        "deadliest bloodiest gravest",
        "heaviest hardest strongest",
        "wettest rainiest",
        "simplest easiest",
        "busiest",
    )
)
HAS_TOP = whole(
    r"(?!(?:rest|west|forest|interest|request|harvest|protest|arrest|test|guest|nest|quest|invest|conquest|contest|chest|priest|suggest|latest|honest|attest|manifest|"
    r"digest|ingest|pest|vest|crest|behest|inquest)(?!\w))[a-z]{2,}est|[a-z]{4,}most|most|best|worst|least|records?|ever|never|than\s+(?:any|all|every|ever)|no\s+\w+|none|nobody|first|last|top\w*|peak\w*|maxim\w+|minim\w+|"
    r"unsurpassed|unequalled|only|main|chief|leading|no\.\s?1|main\w*|already|so\s+far|top|unprecedented|second|third|since|(?:from|between)\s+\W?\d[\d.,]*|"
    r"rang(?:ed|ing)|range\s+(?:of\s+|from\s+)?\W?\d[\d.,]*"
)
