"""The words that tell what an amount is: one that comes every so often, one by which two things differ, the width or the depth."""

import re

from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Directly before an amount: it comes again after so long.
EVERY_SO_OFTEN = lazily(r"(?<!\w)(?:every|each)\s+(?:other\s+)?\Z", re.IGNORECASE)
# Every two years, by the other year or a season of it.
EVERY_OTHER = whole(
    r"every\s+(?:other|second)\s+(?:(?P<period>day|week|month|year)|(?P<season>spring|summer|autumn|winter)|(?P<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
)
# Without a number: once a decade, every hour.
ONCE_IN = whole(
    r"(?:once\s+(?:an?|every|each|per)|every|each)\s+(?:(?P<period>hour|day|week|month|quarter|year|decade|century)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
# That it comes once a year, or as often as a year has it.
EACH_YEAR = whole(
    r"(?:every|each)\s+(?:(?-i:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)|"
    r"spring|summer|autumn|winter)|annual(?:ly)?|yearly"
)
IS_REGULAR = whole(
    r"every|each|per|intervals?|frequen\w+|apart|an?\s+(?:hour|day|week|month|year)|hourly|daily|weekly|monthly|yearly|annually|once"
)
# Behind an amount: it tells a difference.
_MORE = (
    r"more|less|fewer|longer|shorter|higher|lower|taller|deeper|wider|narrower|heavier|lighter|larger|bigger|smaller|older|younger|faster|"
    r"slower|dearer|cheaper|warmer|cooler|ahead|behind|above|below|over|under|short|beyond"
)
_WHOLE = "half|third|quarter|fifth|tenth|year|month|week|day|hour|minute|decade|century|dozen|hundred|thousand|million"
_AMOUNT = rf"(?:\W?\d|(?:half|an?\s+(?:{_WHOLE})|{cardinals(2, 12)})(?!\w))"
IS_DIFFERENCE = lazily(
    rf"(?:\s+(?!(?:no|not|and|or|to|at|is|are|was|were|be|been|has|have|had|will|would|lay|ran|went|came|stood)\s)[\w'’.-]+){{0,3}}?\s+(?:{_MORE})(?:\s+(?!than\s)[\w'’-]+){{0,3}}?\s+(?:than(?!\s+{_AMOUNT})|of|what)(?!\w)",
    re.IGNORECASE,
)
TELLS_DIFFERENCE = whole(
    rf"{_MORE}|than|differ\w*|gap|margin|lead\w*|outnumber\w*|surpass\w*|extra|additional\w*|another|further|exceed\w*|overr[au]n\w*|up|down|ris\w+|rose|risen|gr[eo]w\w*|increas\w+|"
    r"add\w*|increment|rais\w+|sav\w+|cut\w*|f[ae]ll\w*|dropp\w*|declin\w+|reduc\w+|lost|gain\w*|surplus|deficit|miss\w*|by|dear|"
    r"earlier|later|majority|late|early|excess|too|overspen\w*|better|worse|ahead|behind|off|remain\w*|left"
)
# Behind a measure: which way it is taken. Those of a line mean the same.
_WAYS = """
wide width broad breadth across diameter
long length
high tall height headroom up
deep depth down thick thickness
"""
# Directly before how many of a thing there are no more, or are besides.
TAKEN_OR_ADDED = lazily(
    r"(?<!\w)(?:closed|shut|lost|cut|shed|sold|scrapped|axed|removed|withdr[ae]wn?|added|gained|opened|bought)\s+(?:down\s+|another\s+|a\s+further\s+)?"
    r"\Z", re.IGNORECASE)
WAY_OF = {word: at for at, line in enumerate(_WAYS.strip().splitlines()) for word in listed(line)}
MEASURED = lazily(rf"[\s-]+(?:in\s+)?(?P<way>{'|'.join(sorted(WAY_OF))})(?!\w)", re.IGNORECASE)
# Near an amount: it is what so many come to each, and no total.
IS_AVERAGE = whole(r"on\s+average|average|averag(?:ed|es|ing)|a\s+mean\s+of|mean")
