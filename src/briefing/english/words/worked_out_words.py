"""The words by which a text adds up, takes away, and compares by so many times."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# What a statement adds up by: together, the people on board, a sum told of both.
SUMS_UP = whole(
    r"together|in\s+all|altogether|in\s+total|total\w*|combined|overall|sum|added\s+up|people|persons|between\s+them|both|on\s+board|both\s+sides"
)
COMPARES = whole(
    r"differ\w*|gap|margin|lead|majority|ahead|behind|apart|between|than|more|fewer|less|higher|lower|longer|shorter|older|younger|"
    r"swing|spread|later|earlier|faster|slower|greater|smaller|deeper|taller|short|beyond|extra|owe[sd]?|owing|outstanding|(?:still|yet)\s+to"
)
# What tells of the time before a change, or of what was planned.
EARLIER = whole(
    r"before|earlier|previous\w*|formerly|until|used\s+to|had\s+been|original\w*|estimate[ds]?|planned|budget\w*|expected|last\s+\w+|then|ago"
)
AGES = whole(r"ages?|aged", flags=re.NOFLAG)
IS_ESTIMATE = whole(r"estimate[ds]?|forecasts?|guide\s+price")
EXPECTED = whole(r"expect\w*|estimat\w+|forecast\w*|put\s+at|thought")
IS_MEAN = whole(r"average\w*|mean")
MARGIN = whole(r"lead|margin|advantage|majority|gap|cushion")
# Between the numbers of votes on two sides.
_VOTERS = r"(?:votes?|judges?|justices?|members?|jurors?|councillors?|senators?|states?)"
SIDE_TO_SIDE = lazily(
    rf"(?:\s+{_VOTERS})?\s+to\s+|"
    r"(?:\s+votes?)?(?:\s+in\s+favour|\s+for)?(?:,?\s+and|,)?\s+(?=\w+\s+(?:votes?\s+)?against)",
    re.IGNORECASE,
)
TO_ONE = lazily(rf"\s+{_VOTERS}\s+to\s+one(?!\w)", re.IGNORECASE)
# In a list of what is counted: 742 sheep, 19 calves and a donkey.
NEXT_IN_LIST = lazily(r"(?:\s+[^\W\d_]+){1,3}(?:,\s+(?:and\s+)?|\s+and\s+)")
AND_ONE = lazily(r"(?:\s+[^\W\d_]+){1,3},?\s+and\s+an?\s")
# Behind the number of two sorts together: seven either abstained or were absent.
EITHER = lazily(r"(?P<one>[^,.;:]{3,60}?)\s+or\s+(?P<other>[^,.;:]{3,60})")
ONE_OF_SO_MANY = lazily(r"(?<!\w)one\s+of\s+(?:the|its|their)\s+\Z", re.IGNORECASE)
SCORED = whole(r"points?|goals?|runs?|behind|ahead|down|up|frames?|sets?")
# "Half the size of Halley's", "twice as often as in May": what is compared with.
AS_MUCH_AS = lazily(
    r"\s*(?:times\s+)?(?:(?:as\s+)?[^,.;]{0,40}?\s(?:as|than)\s+(?:(?:in|on|at|for|of)\s+)?|(?:the|its|their|that)\s+(?:[\w-]+\s+){0,3}(?:of|in|for)\s+|(?:behind|of)\s+(?:the\s+(?=[^.;,]{2,30},\s+(?-i:[A-Z])))?|(?:its|their|the)\s+(?=estimate|forecast)|(?:that|what|those)\s+)(?P<what>(?!(?:much|many)\s)[^,.;]{2,80}(?:,\s+(?-i:[A-Z])[^,.;]{1,40})?)",
    re.IGNORECASE,
)
# A time that a statement names to tell what it comes to: a week of standstill, in a month.
A_TIME_OF = lazily(
    r"(?<!\w)(?:(?:an?|one|each|every|whole|full)\s+(?P<time>day|week|fortnight|month|quarter|year)\s+(?:of|without|that)|"
    r"(?:in|over|within)\s+(?:an?|one)\s+(?:whole\s+|full\s+)?(?P<within>day|week|month|year))(?!\w)",
    re.IGNORECASE,
)
WITHIN_ONE = lazily(r"\s+(?:in|within)\s+(?:an?|one)\s+(?:single\s+)?(?P<time>hour|day|week|month|year)(?!\w)", re.IGNORECASE)
EACH = lazily(r"(?<!\w)(?:each|every|per)\s+(?:of\s+the\s+)?(?P<noun>[a-z]+)", re.IGNORECASE)
# What so many are told for every one of, and one of a kind in a statement.
EVERY_ONE = lazily(r"(?<!\w)(?:every|each)\s+(?P<noun>[a-z]+)\s[^.;,\d]*\Z", re.IGNORECASE)
A_SINGLE = lazily(r"(?<!\w)(?:an?|one|each|every|per)\s+(?P<noun>[a-z]+)", re.IGNORECASE)
# Before a length of time in which all of something happens.
WITHIN = lazily(
    r"(?<!\w)(?:in|within|over|during)\s+(?:(?:its|the|their|his|her)\s+)?(?:(?:first|last|past|opening)\s+)?\Z", re.IGNORECASE
)
# Behind half, twice, three times: what another number is so many times of.
TIMES_OF = lazily(
    r"\s+(?:as\s+(?:many|much|long|high|large|old|far|often)|that|the\s+(?:number|sum|price|length|amount|figure|size))(?!\w)",
    re.IGNORECASE,
)
# Behind a number: so many times something else.
TIMES_ANOTHER = lazily(
    r"(?:\s+times)?\s+(?=(?:as\s+(?:many|much|long|high|large|old|far|often|big|dear|heavy)|that|those|what|its|the|their|his|her)(?!\w))",
    re.IGNORECASE,
)
# Behind a verb of these: as many times as much as before; and what tells that it became less.
MULTIPLIED = lazily(r"(?<!\w)multipl(?:ied|ies|ying)\s+(?:by\s+)?(?:about\s+|nearly\s+|more\s+than\s+)?\Z", re.IGNORECASE)
# What was so once, and how it has changed since.
USED_TO = lazily(
    r"(?<!\w)(?:used\s+to\s+(?:be|cost|have|number)|had\s+(?:once\s+)?been|(?:was|were)\s+once|formerly|previously)\s(?:[^.;,]*\s)?\Z",
    re.IGNORECASE,
)
CHANGES_BY = lazily(r"halv(?:ed|es|ing)|(?:doubl|tripl|trebl|quadrupl)(?:ed|es|ing)", re.IGNORECASE)
OF_WHAT_IT_WAS = lazily(
    r"\s+(?:of\s+)?(?:what\s+(?:it|they|he|she)\s+(?:was|were|had)|(?:its|their|the)\s+(?:former|old|previous|original)|the\s+\w+\s+before)(?!\w)",
    re.IGNORECASE,
)
FELL = whole(r"fell|fall\w*|dropp?\w*|declin\w+|decreas\w+|shr[aiu]nk\w*|lower|fewer|less|cut|reduc\w+")
# Behind a share: it is that part of something else.
OF_ANOTHER = lazily(
    r"\s+(?:of\s+)?(?=(?:what|that|those|the|its|their|his|her|as\s+(?:many|much|long|high|large))(?!\w))", re.IGNORECASE
)
AS_MANY_TIMES = lazily(r"\s+times\s+as\s+(?:many|much|long|high|large|old|far|often|big|dear|heavy)(?!\w)", re.IGNORECASE)
# Between two numbers, of which the first is of now.
SET_AGAINST = whole(r"against|compared\s+(?:with|to)|up\s+from|down\s+from|versus|instead\s+of")
# Directly before the least of what may be, and the most: fines start at 500 crowns and can reach 20,000.
LEAST_OF = lazily(r"(?<!\w)(?:start(?:s|ed|ing)?|begin(?:s|ning)?|began)\s+at\s+(?:about\s+)?[^\w\s]?\Z", re.IGNORECASE)
MOST_OF = lazily(
    r"(?<!\w)(?:can|could|may|might)\s+(?:reach|rise\s+to|go\s+(?:up\s+to|as\s+high\s+as)|be\s+as\s+(?:much|high|many|long)\s+as)\s+"
    r"[^\w\s]?\Z", re.IGNORECASE,
)
FURTHER = lazily(r"(?<!\w)(?:a\s+further|another|an\s+additional|an\s+extra)\s", re.IGNORECASE)
NOUN_BEFORE = lazily(r"(?<![\w-])(?P<noun>[^\W\d_]{3,})\s\Z")
# Behind a difference: what is compared with, its name too.
BESIDE_WHAT = lazily(
    r"(?:\s+(?!(?:and|but|which|while|than|of)\s)[\w’-]+){0,4}?\s+(?:than|short\s+of|of|below|above|behind|ahead\s+of)\s+"
    r"(?P<what>[^,.;]{2,80}(?:,\s+(?:[^\W\d_a-z][\w’-]*\s?){1,3}(?=[,.;]))?)"
)
# Before a number: it is the least of all, or the greatest.
TOP_BEFORE = lazily(
    r"(?<!\w)(?:(?P<least>youngest|smallest|lowest|shortest|cheapest|lightest)|oldest|eldest|largest|biggest|highest|tallest|longest|dearest|heaviest)"
    r"(?!\w)[^,;.]*\Z",
    re.IGNORECASE,
)
BEYOND_WHAT = lazily(r"(?<!\w)(?:outnumber|outnumbers|outnumbered|exceed|exceeds|exceeded|surpassed)\s(?P<what>[^,.;]{1,40})\sby\s")
OF_A_HUNDRED = lazily(
    r"(?<!\w)(?:of|in|out\s+of|per|for)\s+(?:every\s+|each\s+)?(?:100|(?:a\s+|one\s+)?hundred)(?!\w)(?![.,]\d|\s+(?:thousand|million))"
)
# Between the two lengths of a thing.
BY_SO_MUCH = lazily(r"\s*(?:by|x|×)\s*", re.IGNORECASE)
OF_WHICH = lazily(r",?\s+of\s+(?:which|whom|them)(?!\w)", re.IGNORECASE)
OF_IT_ALL = lazily(r"\s+of\s+(?:it|this|that)(?=[\s,.;]|\Z)", re.IGNORECASE)
OF_WHAT = lazily(r"\s+of\s+(?:what|that|the\s+(?:sum|amount|number|price))(?!\w)", re.IGNORECASE)
TIMES_AS_MUCH = lazily(r"\s+times(?!\w)", re.IGNORECASE)
# The bound of a number that is turned where the two that it compares are exchanged.
TURNED = {
    "more than": "less than", "less than": "more than", "nearly": "just over", "just over": "nearly", "at least": "at most",
    "at most": "at least",
}
# What is said of those that an "all but" takes out.
LEFT_OUT = whole(
    r"not|no|never|none|\w+n['’]t|remain\w*|stay\w*|left|still|miss\w*|except\w*|apart|without|other|kept|lack\w*|refus\w*|fail\w*"
)
# What names an exception before its number: all of the passengers except nine.
ALL_EXCEPT = lazily(
    r"(?<!\w)(?:all|every\w*|each|the\s+(?:whole|entire|rest))(?!\w)[^.;:]{0,60}?\s"
    r"(?P<except>but|except(?:ing)?(?:\s+for)?|save(?:\s+for)?|bar(?:ring)?|apart\s+from|other\s+than|with\s+the\s+exception\s+of)\s+"
    r"(?:the\s+|its\s+|their\s+)?\Z",
    re.IGNORECASE,
)
