"""The words by which a statement widens what the source says: of all, in the world, of the people; and how the source bounds it."""

import re

from briefing.english.words.number_words import cardinals
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# The highest of all there are.
WIDEST = lazily(
    r"(?<!\w)(?:[a-z]{2,}est|most|only|first|last|best|worst)(?!\w)(?:\s+[\w'’-]+){0,4}?\s+"
    r"(?P<scope>of\s+(?:all|any)(?!\s+(?:but|of))|in\s+the\s+(?:whole\s+|entire\s+)?(?:world|country|nation|history)|"
    r"in\s+history|on\s+earth|anywhere|"
    r"ever|of\s+all\s+time|worldwide)(?!\w)"
)
SAYS_WIDE = whole(
    r"all|any|every\w*|each|whole|world\w*|country|nation\w*|history|earth|anywhere|ever|worldwide|never|none|record\w*|"
    r"global\w*|international\w*|known"
)
# Of the four by the same maker: what bounds a highest degree in the source.
OF_SO_MANY = lazily(
    rf"(?<!\w)of\s+(?:the|its|their|these|those|his|her)\s+(?:{cardinals(2, 99)}|"
    rf"\d[\d,]*)(?!\w)[^.;]{{0,120}}?\s(?:the\s+)?(?:[a-z]{{2,}}est|most|only|first|best|worst)(?!\w)"
    rf"|(?:[a-z]{{2,}}est|most|only|first|best|worst)\s+of\s+(?:the|its|their|these|those|his|her)\s+(?:{cardinals(2, 99)}|\d[\d,]*)(?!\w)",
    re.IGNORECASE,
)
OF_ALL = lazily(r"of\s+all(?:\s+known)?|ever|anywhere|in\s+the\s+world|known|on\s+earth|in\s+history|of\s+any", re.IGNORECASE)
# So many of those whom a participle tells, and so many of a noun.
OF_THOSE = lazily(
    r"(?:per\s?cent|%)\s+of\s+(?:all\s+)?(?:"
    r"(?:those|people|the\s+\w+)\s+(?:who\s+(?:were|had\s+been)\s+)?(?P<done>[a-z]{3,}ed)|"
    r"[a-z]+\s+(?P<asked>surveyed|asked|questioned|polled|interviewed|targeted|tested|examined|sampled|studied|checked|"
    r"inspected|registered))(?!\w)",
    re.IGNORECASE,
)
OF_PEOPLE = lazily(
    r"(?:per\s?cent|%)\s+of\s+(?:all\s+)?(?:the\s+)?(?P<who>people|population|residents|inhabitants|households|families|"
    r"citizens|women|men|children|adults)"
    r"(?!\s+(?:who|whom|that|surveyed|asked|questioned|polled|interviewed|targeted|tested|examined|sampled)(?!\w))",
    re.IGNORECASE,
)
# One number besides another, and one number out of another.
BESIDES = lazily(
    r"(?<!\w)(?:besides|in\s+addition\s+to|on\s+top\s+of|as\s+well\s+as|apart\s+from|plus)\s+(?:the\s+|its\s+|their\s+)?(?P<whole>[\w-]+)|"
    r"(?<!\w)(?:a\s+further|another)\s+(?P<more>[\w-]+)",
    re.IGNORECASE,
)
PART_OF_IT = lazily(
    rf"(?<!\w)(?P<part>half|most|part|some|many|several|a\s+(?:third|quarter|fifth|tenth|few)|(?:two|three)[\s-](?:thirds|"
    rf"quarters|fifths)|\d[\d.,]*%?(?:\s+per\s?cent)?|"
    rf"{cardinals(1, 99)})\s+of\s+(?P<it>it|them|which|whom|these|those)(?!\w)",
    re.IGNORECASE,
)
SAYS_PART = whole(
    r"half|halves|most\w*|(?<!took\s)(?<!take\s)(?<!takes\s)(?<!taking\s)part\w*|some|many|several|thirds?|quarters?|fifths?|"
    r"tenths?|few\w*|per\s?cent|percent|of\s+(?:it|them|which|whom|these|those)|share|rest|"
    r"other\w*|remain\w*|majority|minority|one|only|among|not|no|none|include\w*|including"
)
PART_ENDS = lazily(
    r"[.;:!?](?:\s|\Z)|,\s|\s(?:but|while|although|though|because|after|before|when|which|who|(?<!condition\s)that|since|if)\s|\n"
)
# In the year after, in the following year; not a year later, which counts from another.
_PERIOD = "(?:year|month|week|day|season|decade)"
NEXT_YEAR = whole(rf"(?:in|of|for|over|during)\s+the\s+(?:(?:next|following|subsequent)\s+{_PERIOD}|{_PERIOD}\s+(?:after|following))")
PREVIOUS_YEAR = whole(rf"(?:in|of|for|over|during)\s+the\s+(?:(?:previous|preceding|prior)\s+{_PERIOD}|{_PERIOD}\s+before)")
ONLY_IN = lazily(r"(?<!\w)only\s+(?:in|on|at)\s+(?:the\s+)?\Z", re.IGNORECASE)
FIRST_TIME = lazily(r"(?<!\w)for\s+the\s+first\s+time\s+since\s+\Z", re.IGNORECASE)
SAYS_FIRST = whole(r"first|no|not|never|none|nobody|last|again|anew|once\s+more|only|earlier|previous\w*|without|since\s+then|"
    r"[a-z]{2,}est|most|until|break\w*|broke")
# So many of the so many; and what says how many there are.
SO_MANY_OF = lazily(r"\s+(?:[^\W\d_]+\s+)?of\s+(?:the\s+|its\s+|their\s+)?(?:[\w'’-]+\s+){0,2}[^\w\s]?")
HAS_SO_MANY = lazily(
    r"(?<!\w)(?:has|have|had|employ\w*|there\s+(?:is|are|was|were)|with|number\w*|count\w*|total\w*|of|out\s+of|among|from|"
    r"in\s+all|come\s+to|own\w*|keep\w*|run\w*|"
    r"hold\w*|comprise\w*|consist\w*|than|all)\s+(?:\w+\s+){0,2}\Z",
    re.IGNORECASE,
)
