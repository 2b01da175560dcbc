"""The words by which a text leaves open whether a thing comes about, or ties it to a condition."""

import re

from briefing.english.words.denial_words import NOT_ANY
from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# What somebody does in the end, of whom more is told between commas: the mill, the oldest of all, will stay shut.
LAST_DONE = lazily(
    r"\A.*,\s+(?P<done>(?:will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had)\s[^,]*),?\s*\Z", re.DOTALL
)
# What is only hoped for, planned or expected.
_AIMS = (
    r"hop(?:e|es|ed|ing)|(?<!the\s)plans?|plan(?:ned|ning)|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|want(?:s|ed)?(?!\s+of\s)|seek(?:s|"
    r"ing)?|sought|"
    r"wish(?:es|ed)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|ask(?:s|ed|ing)?\s+for|threaten(?:s|ed|ing)?|offer(?:s|ed)?|"
    r"consider(?:s|ed|ing)?|"
    r"expect(?:s|ed|ing)?|forecasts?|project(?:s|ed|ion)|predict(?:s|ed|ion)?|target(?:s|ed)?|goal|likely|could|might|due|urg(?:e|"
    r"es|ed|ing)|"
    r"pledg(?:e|es|ed)|promis(?:e|es|ed)|envisag(?:e|es|ed)|ambition|bid"
)
AIM = whole(rf"{_AIMS}|plan")  # by "the plan" a statement names it, and leaves nothing open
# What became of a plan is no plan: a proposal to move was rejected by both.
SETTLED = lazily(
    r"(?<!\w)(?:proposals?|plans?|bids?|offers?|demands?|threats?|calls?|forecasts?|targets?)(?:\s+[\w'’-]+){0,10}?\s+(?:was|were|has\s+been|have\s+been|had\s+been)"
    r"\s+(?:\w+ly\s+)?(?:rejected|refused|dismissed|turned\s+down|voted\s+down|accepted|adopted|approved|withdrawn|dropped|abandoned|backed|signed|met|carried\s+out)"
    r"(?!\w)", re.IGNORECASE)
PUT_AT = whole(r"(?:is|are|was|were|now)\s+(?:now\s+)?put\s+at|forecast\w*|foresee\w*|foresaw|reckon\w*|envisag\w+")
# What the source leaves open: that it may be (`maybe`), or that it seems or is alleged to be.
LEFT_OPEN = whole(
    r"(?P<maybe>may(?!\s+\d)|might|could|possibly|perhaps|probably|(?:un)?likely\s+to)|appears?\s+to|appeared\s+to|seems?\s+to|seemed\s+to|"
    r"(?:accus|suspect)(?:es|ed|ing|s)?\s+(?:(?!of\s|and\s|but\s)[\w'’-]+\s+){1,8}?of|charg(?:es|ed|ing)\s+(?:[\w'’-]+\s+){0,8}?with|"
    r"(?:alleg|claim|insist|maintain|contend|assert)(?:es|e|s|ed|ing)?\s+that|rumou?red\s+to|"
    r"(?P<says>[Cc]ritics|[Oo]pponents|[Ss]upporters|[Cc]ampaigners|[Ss]ceptics|[Rr]ivals|[Nn]eighbours|[Ll]ocals|[Rr]esidents|[Ww]itnesses|"
    r"[Ff]riends|[Oo]thers)\s+(?:sa(?:y|id)|argued?|believed?|claim(?:ed)?|complain(?:ed)?)(?:\s+that)?|"
    r"(?:attributed|ascribed)\s+to|suspected\s+(?:of|to)|alleged(?:ly)?|believed\s+to|thought\s+to|reportedly|accused\s+of|feared",
    flags=re.NOFLAG,
)
# What a sentence only hopes, fears or supposes: it stands before the words of it.
SUPPOSED = whole(
    r"hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|wish(?:es|ed)?|expect(?:s|ed)?|suspect(?:s|ed)?|believ(?:e|es|ed)|thinks?|thought|"
    r"predict(?:s|ed)?|"
    r"would|may(?!\s+\d)|might|could|perhaps|possibly|probably|reportedly|allegedly|supposedly|(?:seem|appear)(?:s|ed)?\s+to"
)
# Whatever says in a statement that it may be.
_MAY_BE = (
    r"(?-i:may)|might|can|would|should|perhaps|maybe|potential\w*|if|whether|unclear|doubt\w*|allow\w*|permi\w+|"
    r"entitl\w+|right|fear\w*"
)
SAYS_MAYBE = whole(
    rf"{_MAY_BE}|could|possib\w+|prob\w+|(?:un)?likely\w*|chances?|risks?|uncertain|not\s+(?:certain|sure|clear)|options?|expect\w*|"
    rf"threat\w*|"
    r"cannot|unable|fail(?:s|ed)?\s+to|must\s+not|forbid\w*|banned|barred|prohibit\w*|hop\w+|free"
)
# Whatever leaves a thing open in a statement: may be, is hoped for, is said by somebody, is still to come.
SAYS_OPEN = whole(
    rf"{_AIMS}|{_MAY_BE}|disput\w*|den(?:y|ies|ied)|contest\w*|will|shall|must|ought|need(?:s|ed)?|possibl\w+|probab\w+|appear\w*|seem\w*|suspect\w*|"
    r"critics?|opponents?|supporters?|campaigners?|sceptics?|rivals?|neighbours?|locals|residents?|witness\w*|convict\w*|acquit\w*|alleg\w+|attribut\w+|ascri\w+|believ\w+|thought|think\w*|reported\w*|reports?|accus\w+|said|says?|told|accord\w+|claim\w*|unless|once|provid\w+|"
    r"condition\w*|"
    r"(?:is|are|was|were|been|set|about|yet|agreed|order\w*|requir\w+|supposed|scheduled|sure|certain|bound|unable|able|decided|"
    r"hop\w+|free)\s+to|"
    r"deadline|by\s+(?:the\s+end|[12]\d{3})|next|tomorrow|ahead|future|draft|eventual\w*|risk\w*|estimat\w+|option\w*|"
    r"chance|open|unknown|not\s+known|wonder\w*|ask\w*|charg\w+|tri(?:es|ed|al)|try\w*|attempt\w*|budget\w*|"
    r"limit\w*|power\w*|until|before|schedul\w+|await\w*|pend\w+|warn(?:s|ed)?|suggest\w*|view\w*|opinion|argu\w+|call\w*|"
    r"speculat\w+|rumou?r\w*"
)
# Words that it is not said of, and those behind which it reaches no further.
SKIPPED = frozenset((*NOT_ANY, *listed("having has have had been be being")))
OPENS_ANEW = frozenset(listed("must shall will should cannot but while whereas although though because since if unless when who which"))
# Directly before a verb: it is to come, or is only meant to.
ASKS_WHETHER = lazily(r"(?<!\w)whether(?!\w)[^.;]*\Z", re.IGNORECASE)
IS_TO_COME = lazily(
    r"(?<!\w)(?:will|shall|would|(?-i:may)|might|must|should|"
    r"(?:is|are|yet|due|met|meets?|gather\w*|convened?|assembled?|sent|dispatched|deployed|hired|appointed|commissioned|"
    r"(?:came|comes|travell?ed|flew|sailed)(?:\s+[^\s,;.]+){1,3}|set\s+out|formed|founded|elected|brought\s+in|called\s+in|"
    r"volunteer\w*|plan\w*|hop\w+|inten\w+|aim\w*|agree[ds]?|decided?|decision|promis\w+|pledg\w+|offer\w*|threaten\w*|vow\w*|"
    r"expect\w*|set|"
    r"scheduled|likely|about|motions?|bids?|attempts?|requests?|permission|right|free|entitled|allow\w*|permitted|invit\w+|requir\w+|"
    r"(?:has|have|had|gives?|gave|given)\s+(?:[\w-]+\s+){0,3}(?:minutes|hours|days|weeks|months|years|time)|refus\w+|ask\w*|"
    r"order\w*|urg\w+|want\w*|calls?|called|demand\w*|pressure|reject\w*|propos\w+|vot\w+|until\s+\w+\s+\w+)(?:\s+[^\s,;.]+){0,6}?\s+to|"
    r"(?:recommend|propos|demand|request|ask|urg|suggest|requir|insist|order)\w*\s+that\s+[^,;.]{1,60}?(?=\s+be\s))"
    r"(?:\s+(?:not|also|still|first|yet|then|soon|later|again|be|gradually|fully|only|finally|\w+ly))*\s+\Z",
    re.IGNORECASE,
)
# What is only wanted, allowed or expected of somebody, with what that is.
WANTED = lazily(
    r"(?<!\w)(?:want\w*|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|calls?|called|demand\w*|propos\w+|motions?|bids?|requests?|offer\w*|"
    r"hop(?:e|es|ed|ing)|"
    r"seek\w*|allow\w*|permitted|invit\w+|expect\w*|recommend\w*|entitled|free|refus\w+)(?:\s+[^\s,;.]+){0,6}?\s+to\s+(?P<verb>[a-z]{3,})|"
    r"(?<!\w)(?:would|might)\s+(?:have\s+to\s+|need\s+to\s+)?(?P<then>[a-z]{3,})",
    re.IGNORECASE,
)
# What comes at a date to come, said in the present: retires in December.
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
COMES = lazily(
    rf"(?<!\w)(?P<verb>[a-z]{{3,}}s)\s+(?:(?:in|on|at\s+the\s+end\s+of|by)\s+(?:\d{{1,2}}\s+)?(?:{_MONTHS})(?!\w)|next\s+\w+)"
)
# Their past is as their present.
INVARIANT = frozenset(listed("cost cut put hit set shut let read spread hurt split quit bet burst cast shed"))
GIVES = frozenset(listed("give gives gave given"))
# What may be, and what will be, each with its verb.
MAY_DO = lazily(
    r"(?<!\w)(?:may|might|could|(?:hop(?:e|es|ed|ing)|want(?:s|ed)?|wish(?:es|ed)?|seeks?|sought|aim(?:s|ed)?|would\s+(?:like|prefer|have\s+(?:liked|preferred))|"
    r"tr(?:y|ies|ied|ying))\s+to)\s+(?:\w+ly\s+)?(?:be\s+)?(?P<verb>[a-z]{3,})",
    re.IGNORECASE,
)
WILL_DO = lazily(r"(?<!\w)(?:will|shall|is\s+to|are\s+to|must)\s+(?:\w+ly\s+)?(?:be\s+)?(?P<verb>[a-z]{3,})", re.IGNORECASE)
MAY_BE = whole(
    r"(?-i:may)|might|could|can|perhaps|possibl\w+|probabl\w+|likely|would|should|expect\w*|fear\w*|hop\w+|whether|allow\w*|free\s+to|"
    r"permi\w+|want\w*|wish\w*|seek\w*|sought|aim\w*|like\s+to|tr(?:y|ies|ied|ying)\s+to"
)
# What was done, held against what was to be: received less than the treaty demands.
AS_WAS_DUE = whole(
    r"than\s+(?:(?:the|its|their)\s+)?(?:[a-z]+\s+)?(?:demand(?:s|ed)|require[sd]?|prescribe[sd]?|allow(?:s|ed)|agreed|promised|laid\s+down|due|stipulate[sd]?)"
)
TO_COME = whole(r"will|shall|would|may|might|must|should|to|be", flags=re.NOFLAG)
# What makes no past of the form behind it: is closed, to be closed, the closed road.
NOTHING_BEHIND = lazily(r"\s+(?:nothing|nobody|no|none)(?!\w)", re.IGNORECASE)
NOT_DONE = lazily(
    r"(?<!\w)(?:is|are|be|being|(?:want|see|like|wish|prefer)\w*(?:\s+[\w-]+){0,3}|an?|the|its|their|his|her|to|any|if|when|once|"
    r"(?:not|never|yet\s+to)(?:\s+yet)?\s+be(?:en)?|not|never|no)(?:\s+(?:\w+ly|yet))?\s+\Z", re.IGNORECASE
)
# What tells that a thing has come about.
HAPPENED = whole(r"has|have|had|was|were|did|been", flags=re.NOFLAG)
HAS_COME_ABOUT = whole(r"has|have|had|was|were|did|fell|rose|broke|came|went|lost|won|began|sank|failed|burst|paid|left|took|"
    r"gave", flags=re.NOFLAG)
# Of what is so whenever something else is.
NOT_ALWAYS = whole(r"when\w*|where\w*|once|each|every|always|until|after|then|any\w*|in\s+case|at\s+times|sometimes|as\s+soon\s+as")
# Two clauses that are both so: it will come, and the bank pays.
TWO_ARE_SO = lazily(r",\s+and\s+(?:the|an?|its|their|his|her|it|they|he|she|[^\W\d_a-z][\w'’-]*)\s")
HAVE_GONE = whole(
    r"(?:has|have|had)\s+(?:already\s+|now\s+|since\s+)?(?:gone|departed|withdrawn|pulled\s+out|moved\s+out|fled)|withdrew|departed"
)
# Directly before what has come about.
HAS = lazily(r"(?<!\w)(?:has|have|had)\s+(?:already\s+|now\s+)?\Z", re.IGNORECASE)
# What ties it to a condition, and what stands before an "if" that ties it to none.
IF = whole(
    r"(?:but\s+)?only\s+if|if|unless|provid(?:ed|ing)(?:\s+that)?(?!\s+(?:by|with|for|to|in|on|at)\b)|on\s+condition\s+that|"
    r"as\s+long\s+as|subject\s+to"
)
NO_CONDITION = lazily(
    r"(?<!\w)(?:even|as|what|or|or,|and|and,|ask\w*|wonder\w*|see|know|known|tell|say|said|unclear|was|were|is|are|had|has)\s+\Z",
    re.IGNORECASE,
)
# What may name a condition in a statement, but as well something else.
SAYS_IF_PERHAPS = whole(r"until|once|when\w*|while|case|after|where|with|by|should|were|(?-i:may)|might|could|only|never|cannot|requir\w*")
# Whatever names one, and what says that there is none.
SAYS_IF = whole(
    r"if|unless|whether|provid\w+|except\w*|save|long\s+as|subject|condition\w*|only|without|depend\w*|hinge\w*|otherwise|"
    r"exempt\w*|contingent|proviso|barring|assum\w+|not|no"
)
NO_IF = whole(r"unconditional(?:ly)?|without\s+(?:any\s+)?(?:conditions?|strings)|in\s+any\s+(?:case|event)|no\s+conditions?")
# Where a clause with a subject of its own begins, and what is only inserted in one.
AND_ANEW = lazily(r",\s+(?:and|but|while|whereas)\s+(?=(?:the|an?|its|their|his|her|this|those|these|it|they|he|she|[A-Z][\w'’-]*)\s)")
RELATIVE = lazily(r",\s+(?:which|who|whose)\s[^,;.]*(?:[.](?=\d)[^,;.]*|,(?=\d)[^,;.]*)*,")
# Who votes to do these has done them.
VOTED_SO = lazily(
    r"(?<!\w)vot(?:ed|es|ing)\s+[^.;]{0,80}?to\s+(?P<verb>recommend|approve|reject|adopt|back|support|oppose|endorse|propose|urge|"
    r"condemn|ask|accept)(?!\w)", re.IGNORECASE
)
# What was not done, but would have been.
WOULD_HAVE = lazily(r"(?<!\w)(?:would|could|might|should)\s+(?:never\s+|not\s+)?have\s+(?:been\s+)?\Z", re.IGNORECASE)
