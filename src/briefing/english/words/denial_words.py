"""The words by which a text says no, by themselves or of what stands around them."""

import re

from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

NOT_ANY = tuple(listed("not never no nobody none neither nor cannot"))
# A "not" that reaches the next words; no "not only", which adds, and no "no fewer than", which bounds.
NOT = whole(
    r"not(?!\s+(?:even\s+\d+|only|just|merely|least|later|earlier|before|more|less|fewer|until|exceed\w*|over|all|every\w*|necessarily|yet\s+clear|so)\b)|"
    r"never|no\s+longer|cannot|\w+n['’]t|nobody(?!\s+else)|none|neither|nor|without|no(?!\s+(?:fewer|less|more|later|longer|earlier|\w+er\s+than|one\s+else|doubt|matter|other)\b|\.)(?:\s+one)?|"
    r"fail(?:ed|s|ing)?(?:\s+(?!to\b)[\w'’-]+){0,6}?\s+to|(?:refus|declin)(?:ed|es|ing|e)?\s+to|den(?:ied|ies|y)\s+(?:that|having)|rul(?:ed|es|ing)\s+out(?!\s+(?:by|of|for|as|in|on|at|with)\b)|unable\s+to|unlikely\s+to"
)
# What nothing is said by behind a "not": refused to pay anything.
ANY = frozenset(listed("any anything anybody anyone anywhere"))
# Where its reach ends: another clause, or the day until which alone it holds.
ENDS_OF_NOT = frozenset(
    listed("and but or while whereas which who because although though if unless until before after when as than that")
)
INSERTED = lazily(r",\s(?:[^,;.]|[,.](?=\d)){1,80},")
NOT_BEFORE = lazily(r"[^.;,]{0,60}?\s(?i:before)\s+(?:the\s+)?(?:\d|[A-Z]|noon|midnight|midday)")
# What is told of a thing that is denied: not for the windows, which were broken before.
OF_DENIED = lazily(r"(?:\s+[\w'’-]+){1,6},\s+(?:which|who|whose|where)\s(?P<said>[^;.\n]{0,200})")
NOT_SINCE = lazily(r"\s+since(?!\w)")
UNTIL = lazily(r"[^,;.]{0,40}?(?<!\w)(?:until|till)(?!\w)")
# A "no" that bounds: no state may take more than so much.
BOUNDS = lazily(
    r"(?:\s+[\w'’-]+){0,4}?\s+(?:may|can|must|shall|should|could|is\s+to|are\s+to|will|would)(?!\w)[^,;.]{0,60}?"
    r"(?<!\w)(?:(?:more|less|fewer|later|earlier|longer|shorter|higher|lower|greater|larger|smaller|older|younger)\s+than|exceed\w*|over|above|below|under|beyond)(?!\w)",
    re.IGNORECASE,
)
# Behind it stands what somebody has nothing to do with: had no part in analysing the data.
# What is only allowed, whether or not anybody does it: schools may teach it, and none does.
ALLOWED = lazily(r"(?<!\w)(?:allow\w*|permit\w*|free|(?-i:may)|entitled|let)(?!\w)(?P<what>(?:\s+[\w'’-]+){0,5})", re.IGNORECASE)
NO_PART = whole(r"no\s+(?:part|role|hand|say|share|place|involvement)\s+in")
NOTHING = whole(r"(?P<verb>[a-z]+)\s+(?:nothing|nobody|no\s+one)", flags=re.NOFLAG)
# What says no, or takes something away, of what stands around it.
_DENYING = (
    r"no|none|not|nobody|nothing|nowhere|never|neither|nor|without|nil|zero|cannot|\w+n['’]t|unable|lack\w*|fail\w*|refus\w*|declin\w*|"
    r"den(?:y|ies|ied|ial\w*)|absen\w+|hardly|barely|scarcely|(?<!\ba\s)few|(?<!\ba\s)little|seldom|rarely|un(?!ion|it[eis]|iver|iqu|iform|iso|anim|der|til)[a-z]{4,}|in(?:valid|complete|eligible|capable|active)|"
    r"impossible|empty|free\s+of|void|exclud\w+|except\w*|only|but\s+for|rul\w+\s+out|reject\w*|forbid\w*|forbad\w*|bann?(?:ed|s)?|prohibit\w*|"
    r"barr?ed|prevent\w*|stopp?\w*|block\w*|cancel\w*|withheld|withhold\w*|miss\w*|instead|rather|far\s+from|unless|until|before|contrary|wrong|"
    r"false|exempt\w*|other\s+than|avoid\w*|escap\w*|spared|doubt\w*|dismiss\w*|disput\w*|no\s+longer|all\s+but|clos\w+|shut\w*|halt\w*|suspend\w*|abandon\w*|still|yet"
)
# In a statement; and in the source, where an end or a beginning somewhere near may mean the same.
DENIES = whole(rf"{_DENYING}|spent")
SAYS_NO = whole(rf"{_DENYING}|out\s+of|first|last|end\w*|ceas\w*|dropp?\w*|remain\w*|old|former\w*|keep\w*|kept")
# Of these, the ones that say no only where the source has them not.
SOFT = frozenset(listed("before until still yet only instead rather little few"))
# Behind an "only" that bounds a number.
SO_MANY = lazily(
    rf"\s+(?:about\s+|some\s+|just\s+)?(?:\W?\d|(?:{cardinals(1, 99)})(?!\w)|half(?!\w)|"
    r"a\s+(?:half|third|quarter|fifth|sixth|tenth|few|handful)(?!\w))",
    re.IGNORECASE,
)
# Who need not give a thing up keeps it.
KEEPS = whole(r"keeps?|kept|retain(?:s|ed)?|hold(?:s|ing)?\s+on\s+to|may\s+keep")
_GIVES_UP = (
    r"(?:surrender\w*|g[ai]ve(?:n|s)?\s+up|giving\s+up|hand(?:ed|s|ing)?\s+(?:over|in|back)|los(?:e|es|t|ing)|part\s+with|sell|sold|"
    r"forfeit\w*)"
)
NOT_GIVEN_UP = lazily(
    r"(?<!\w)(?:(?:not|never|neither|nor|no|nobody|cannot|\w+n['’]t|without)(?!\w)[^.;]{0,40}?\s"
    rf"{_GIVES_UP}|{_GIVES_UP}\s+(?:neither|no|none)(?!\w))"
)
# A quotation behind one of these is said of none, which is held against the source elsewhere.
OF_NONE = frozenset(("no", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without"))
# Behind a “not” with one of these, what is denied is not what is quoted: who, when, or what the words mean.
OF_OTHERS = lazily(
    r"(?<!\w)(?:who\w*|which|when|where|why|how|whether|what|than|identif\w+|names?|named|naming|defin\w+|explain\w*|date[sd]?|mean[st]?|"
    r"specif\w+|kn[eo]w\w*|clear|describe[sd]?|list\w*|count\w*|only|just|merely)(?!\w)", re.IGNORECASE)
