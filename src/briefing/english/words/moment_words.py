"""The words by which a text tells how what happens stands to a date: that it began or ended then, or stayed so until then."""

import re

from briefing.english.words import equivalence
from briefing.english.words.number_words import ALL_ORDINALS
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

BEGINS = whole(
    r"beg[aiu]n\w*|start\w*|open\w*|since|took\s+effect|from|came\s+into|enter\w*|founded|set\s+up|launch\w*|onset|dates?\s+(?:from|"
    r"back)|acced\w*|"
    r"goes\s+back|first|became|join\w*|earliest|(?:as|too)\s+early\s+as|as\s+soon\s+as|t(?:ook|akes?|aking)\s+(?:over|office|charge|command|the\s+(?:chair|helm|lead|post|job|reins))|"
    r"arriv\w*|introduc\w*|signed|adopt\w*|appoint\w*|elected|placed|put"
)
ENDS = whole(
    r"end\w*|until|till|clos\w*|expir\w*|ran\s+out|finish\w*|ceas\w*|stopp\w*|last\w*|left|abandon\w*|fell|conclud\w*|over|final\w*|"
    r"complet\w*|died|to|as\s+late\s+as"
)
LAST_DAY = whole(
    r"deadline|due|last\s+day|closing\s+date|latest|final\s+date|(?:date|day|month|year|time)\s+by\s+which|time\s+limit|expir\w*|cut-off"
)
NO = whole("no|not|never|none|nobody|nothing")
# What was not before a day and then was: not found until 1987.
BEGINS_OR_FOUND = whole(r"beg[au]n\w*|start\w*|(?:re)?open\w*|found|discover\w*|seen|arriv\w*|return\w*|resum\w*")
IS_OVER = whole(r"clos\w*|shut|suspend\w*|bann?ed|forbidden|off")
STAYS = whole(r"clos\w*|wait\w*|shut|stay\w*|remain\w*|not|no|suspend\w*|off|bann?ed|forbidden")
ENDED = whole(r"end\w*|expir\w*|r[au]ns?\s+out|finish\w*|ceas\w*|conclud\w*|laps\w*|lifted|last\w*|over")
# Of a span that is told in two places: where it began, and where it was over.
BEGAN = whole(r"beg[aiu]n\w*|started|starts|opened|opens|launch\w*|since|from")
STARTS = whole(r"beg[aiu]n\w*|start(?:s|ed|ing)?")
# Something that was finished on a day, and took so long to be built.
DONE = whole(r"opened|reopened|completed|finished|inaugurated|unveiled|ready")
TOOK = lazily(r"(?<!\w)(?:took|taken|taking|after)\s+(?:only\s+|just\s+)?\Z", re.IGNORECASE)
TO_BUILD = lazily(
    r"['’]?\s+(?:to\s+(?:build|construct|complete|make|dig|restore|rebuild|renovate|finish|repair)|of\s+(?:work|building|construction|digging)|"
    r"work|in\s+the\s+building)(?!\w)"
)
CAME_TO_AN_END = whole(r"end(?:s|ed)?|closed|closes|until|till|finished|concluded|ran\s+out|expired")
# What tells how old somebody, or something, is.
AT_AGE = lazily(r"(?<!\w)(?:at|at\s+the\s+age\s+of|when\s+(?:he|she)\s+was)\s+(?:only\s+|just\s+)?\Z", re.IGNORECASE)
BORN = whole(r"born|birth|hatched|calved|foaled")
MADE = whole(
    r"founded|founding|established|set\s+up|built|opened|laid|launched|planted|created|written|painted|cast|forged|commissioned|dates?\s+(?:from|"
    r"back)|goes\s+back"
)
COMPARED = lazily(
    r"(?<!\w)(?:(?:than|as)(?:\s+(?:it|they|he|she|there)\s+(?:was|were|had\s+been|did|had))?|compared\s+with|what\s+\w+\s+(?:was|were)|against|level\s+of)"
    r"\s+(?:in\s+|those\s+of\s+|that\s+of\s+)?\Z",
    re.IGNORECASE,
)
# What must be done by a day, or may until then.
IS_TO = whole(r"have|had|has|given|gave|gives|deadline|must|due|(?:is|are|was|were|need(?:s|ed)?|required|obliged|asked|told|ordered)\s+to")
# What rises on a day is higher from then.
GOES_UP = whole(
    r"(?:will|to|should|shall)\s+(?:be\s+)?[a-z]+|rises|falls|goes\s+(?:up|down)|increases|climbs|drops|applies|changes|"
    r"is\s+(?:raised|cut|lowered)"
)
GOES_ON = whole(r"will|shall|to\s+be|is\s+to|are\s+to|due|planned|expected|on\s+order|not")
_WAYS = equivalence.pattern("way")
CHANGES = lazily(rf"(?<!\w)(?:change[sd]?|{_WAYS})\s+(?:(?:[^.;]|[.](?=\d))*\s)?from\s", re.IGNORECASE)
WAY = whole(_WAYS)
# "The first since 2003" tells of 2003 itself; these stand before such a "since".
_RANKS = r"first|not|no|never|nobody|none|most|least|record"
LAST = whole(r"(?:had|was|were)\s+last|last(?=\s+(?:[a-z]+ed|seen|[a-z]+en)(?!\w))|the\s+last")
FIRST = whole(rf"{_RANKS}|last|\w{{3,}}est")
NOT_SINCE = lazily(
    rf"(?<!\w)(?:{_RANKS}|highest|lowest|largest|smallest|worst|best|biggest|\w+n['’]t)(?!\w)[^.;,]*\Z", re.IGNORECASE
)
# Before a number that is an hour: at four, from nine to five.
BARE_HOUR = lazily(r"(?<!\w)(?P<word>at|from|to|until)\s\Z", re.IGNORECASE)
# What is counted from a date, and what happened so long after it or before.
COUNTED_FROM = lazily(
    r"\s+(?P<way>after|before)\s+(?:(?:the|its|their|his|her|an?)\s+)?(?P<what>[^,.;]{2,60})", re.IGNORECASE
)
# Before a day on which something is over; and before one before which it is not.
TOOK_UNTIL = lazily(r"(?<!\w)(?:took|taken|takes)\s+(?:[^\W\d_]+\s+){0,3}?(?:until|till)\s+\Z", re.IGNORECASE)
COMES_TO_AN_END = whole(r"closes?|closed|ends?|ended|expires?|expired|runs?\s+out|ran\s+out|lapses?|lapsed|deadline")
IS_THEN_ONLY = lazily(
    r"(?<!\w)(?:next|until|again|resum\w+|re-?open\w*|restart\w*|not\s+(?:before|until)|only|first)(?!\w)[^.;]*\Z", re.IGNORECASE)
# A name directly before the years of a life.
NAMED_BEFORE = lazily(r"(?P<name>(?:[^\W\d_a-z][\w'’.-]+\s+){1,3})\(\Z")
# What tells a state that goes on.
STILL = whole(r"still|already")
THE_MONTH = whole(r"(?:the|this|that)\s+(?:same\s+)?month")
THAT_YEAR = lazily(r"(?<=\sof\s)(?:that|the\s+same)\s+year(?!\w)", re.IGNORECASE)
THAT_SEASON = lazily(r"(?<!\w)(?:that|the\s+same)\s+(?P<season>spring|summer|autumn|fall|winter)(?!\w)", re.IGNORECASE)
# The next of its kind behind another date, with the month in which a season begins; a day that is counted from a first one.
NEXT_ONE = whole(r"(?:the\s+)?(?:following|next)\s+(?P<name>spring|summer|autumn|fall|winter|year)")
SEASON_OF = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
DAY_OF = whole(rf"on\s+(?:the|its|their)\s+(?P<rank>{'|'.join(ALL_ORDINALS)})\s+day")
FOR_SO_LONG = lazily(
    r"(?<!\w)for\s+(?:(?:an?|the|its)\s+)?(?:[a-z]+\s+)?(?:(?:period|term)\s+of\s+)?(?:the\s+next\s+)?\Z", re.IGNORECASE
)
UP_TO = lazily(r"\s+(?:to|ended|ending|up\s+to)\s+(?:the\s+end\s+of\s+|end-)?", re.IGNORECASE)
WHEN = lazily(r",\s+when\s+(?P<what>[^.;]{3,80})", re.IGNORECASE)
THEN_LATER = lazily(r"(?:\s+[^\W\d_]+)?\s+(?:later|afterwards)(?!\w)(?!\s+than\s)", re.IGNORECASE)
# What was planned, by how much later or earlier it happened, and a statement that tells of the plan.
THAN_PLANNED = lazily(
    r"\s+(?:(?P<later>later|behind|late)|earlier|ahead|early)(?:\s+(?:than|of))?\s+"
    r"(?:(?:had\s+been\s+|originally\s+)?(?:planned|expected|scheduled|foreseen|intended|announced|promised)|"
    r"schedule|plan|(?:the\s+)?(?:law|contract|treaty)\s+(?:demand|requir|allow|provid|ask)\w*)(?!\w)",
    re.IGNORECASE,
)
SHOULD_HAVE_BEEN = whole(r"should\s+have\s[^.;]{1,60}?\s(?:earlier|sooner|before)")
TELLS_OF_PLAN = whole(
    r"should\s+have|(?:was|were|had\s+been)\s+(?:\w+\s+)?(?:to|due|expected|scheduled|meant|supposed|foreseen)|original\w*|planned|"
    r"(?:by|under)\s+(?:the\s+)?(?:law|contract|treaty)"
)
# What is said of the days that a span leaves: it is shut then.
LEAVES_OUT = whole(r"but|except\w*|clos\w*|shut|not|no|never|other\s+than|apart\s+from|save|bar")
# What names a year by the one behind it.
YEAR_BEFORE = whole(r"the\s+year\s+before|a\s+year\s+(?:earlier|before)|(?:the\s+)?previous\s+year", flags=re.NOFLAG)
# A measure without a number, of which there is one: the previous decade.
ONE_MEASURE = whole(
    r"(?:(?:the|a)\s+(?=decade|century|fortnight)|(?:previous|past|last|preceding|coming|next|following|"
    r"whole|entire|first)\s+)(?P<unit>[a-z]+)", flags=re.NOFLAG
)
_NTH = r"(?:first|second|third|\w+th|\d+(?:st|nd|rd))"
NTH_AND_NTH = whole(rf"{_NTH}\s+(?:\w+\s+)?and\s+(?:the\s+)?{_NTH}", flags=re.NOFLAG)
# "A seventh may follow", "the fourth death this year": what stands behind a rank without a noun, and a time that goes on.
ANOTHER = lazily(r"(?<!\w)an?\s+\Z", re.IGNORECASE)
ONE_MORE = lazily(r"\s+(?:may|might|will|could|would|should|can|is|was|has|had|opened|followed)(?!\w)")
FIRST_SINCE = lazily(r"\s+time\s+since\s+(?P<year>[12]\d{3})(?!\d)", re.IGNORECASE)
# Before a date: that of what is named there, until which something is so; and before a number that is a year.
UNTIL_WHAT = lazily(r"(?<!\w)(?:until|till)\s+(?:the|its|their|an?)\s+(?:[a-z]+\s+){1,3}(?:in|of|on)\s+\Z", re.IGNORECASE)
THE_DAY_BEFORE = whole(r"(?:the|only\s+the)\s+(?:day\s+before|previous\s+day)|a\s+day\s+(?:earlier|before)", flags=re.NOFLAG)
THE_DAY_AFTER = whole(r"the\s+(?:(?:next|following)\s+day|day\s+after)|a\s+day\s+later", flags=re.NOFLAG)
IN_A_YEAR = lazily(r"(?<!\w)(?:in|around|about)\s\Z", re.IGNORECASE)
# In June at the earliest, for not before June.
AT_THE_EARLIEST = whole(r"at\s+the\s+earliest|no\s+earlier\s+than")
NOT_BEFORE = whole(r"(?:not|never|n['’]t)(?!\w)[^.;]{0,60}?\sbefore", flags=re.NOFLAG)
SO_FAR = lazily(r"(?<!\w)(?:this|the|so\s+far\s+this)\s+(?:year|season|month|week|century|decade|summer|winter)(?!\w)", re.IGNORECASE)
