"""Which way a number goes, and whether it is where a change begins, where it ends, or how much it is: from 5, to 9, by 4."""

import re

from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.number_words import listed
from briefing.english.words.patterns import sure
from briefing.lazy_patterns import lazily

_FROM = lazily(r"(?<!\w)from\s+(?:(?:just|only|about|around|some|an?\s+estimated|nearly|over)\s+)*[^\w\s]?\Z", re.IGNORECASE)
_TO = lazily(r"(?<!\w)to\s+(?:(?:just|only|about|around|some|nearly|over|more\s+than|barely|an?\s+estimated)\s+)*\Z", re.IGNORECASE)
_BY = lazily(
    r"(?<!\w)by\s+(?:(?:just|only|about|around|some|nearly|over|more\s+than|barely|an?\s+estimated|a\s+further|another)\s+)*\Z",
    re.IGNORECASE,
)
_WAYS = equivalence.pattern("way")
_WAY_BEFORE = lazily(
    rf"(?<!\w)(?P<way>{_WAYS})(?:\s+(?:again|on\s+average|further|sharply|slightly|only|back|there|in\s+\w+|[^\W\d_]+ly|in\s+the\s+\w+))?\s+(?:by|of)\s+(?:as\s+much\s+as\s+|a\s+further\s+|another\s+|just\s+|only\s+|some\s+)?[^\w\s]?\Z",
    re.IGNORECASE,
)
_GOES = lazily(
    r"(?<!\w)(?P<way>rose|rise|rises|fell|falls|fall|dropped|drops|climbed|gained|lost|jumped|slipped|grew|shrank|sank|added|declined|increased|decreased)\s+"
    r"(?:a\s+further\s+|another\s+)?\Z",
    re.IGNORECASE,
)
# Most numbers go no way: one look at the words before spares them the search.
_LEADS = lazily(r"(?:by|of|as|further|another|just|only|some|[a-z]{3}[a-z]?(?:e|w|l|s|d|k|t))\s+[^\w\s]?\Z")
_THAN = lazily(
    r"\s*(?P<than>(?:over|under)(?=\s+(?:the|its|their|his|her)\s+(?:\w+\s+)?(?:estimate|budget|target|plan|forecast|limit|quota|norm)\b)|more|fewer|less|above|below|higher|lower|greater|smaller|up|down|short|ahead|behind|warmer|cooler|longer|shorter|cheaper|dearer)\s+(?:than|on|from|the|of|its|their|his|her|that|those|\w+\s+than)\b|"
    r"\s*(?P<alone>higher|lower|more|less|fewer|up|down|above|below|cheaper|dearer)(?=\s*[,.;)]|\s*\Z|\s+(?:at|in|to|this|last)\b)",
    re.IGNORECASE,
)
_COMPARED = lazily(
    r"\s*(?:%|per\s?cent|(?:percentage\s+)?points?)\s+(?P<way>dearer|cheaper|longer|shorter|larger|bigger|smaller|heavier|lighter|taller|"
    r"deeper|wider|narrower|faster|slower|stronger|weaker)(?!\w)",
    re.IGNORECASE,
)
_FRACTION = lazily(r"(?:half|third|quarter|[a-z]{3,}th)s?\Z", re.IGNORECASE)
_BARELY_COMPARED = lazily(
    r"\s+(?P<way>dearer|cheaper|longer|shorter|larger|bigger|smaller|heavier|lighter|taller|higher|lower|more|less|fewer)(?!\w)",
    re.IGNORECASE,
)
_BEYOND = lazily(
    r"(?<!\w)(?:outnumber|outnumbers|outnumbered|exceed|exceeds|exceeded|surpassed)\s[^,.;]{1,40}\sby\s+[^\w\s]?\Z", re.IGNORECASE
)
_IN_COLOUR = lazily(r"\s+in(?:\s+the)?\s+(?P<way>black|red|profit|credit|deficit)(?!\w)", re.IGNORECASE)
_MORE_OF = lazily(r"\s*(more|fewer|less|additional|extra)\s+[^\W\d_]+(?!\w)(?<!than)", re.IGNORECASE)
_LAST_WORD = lazily(r"[^\W\d_]*\Z")
_SHARE = lazily(r"\s*(?:%|per\s?cent|percentage|points?\b)", re.IGNORECASE)
# Not: makes up, takes up so much.
_UP_OR_DOWN = lazily(
    r"(?<!\w)(?<!\bmakes\s)(?<!\bmake\s)(?<!\bmade\s)(?<!\bmaking\s)(?<!\btakes\s)(?<!\btook\s)(?<!\btaken\s)(up|down)\s+(?:by\s+)?[^\w\s]?\Z",
    re.IGNORECASE,
)
_UP = frozenset(
    listed("more above over higher greater up ahead warmer longer dearer larger bigger heavier taller deeper wider faster stronger")
)


# Verbs of the table, in whatever form: what they are said of goes to, from or by the number behind them.
_VERBS = frozenset(
    listed("""
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing jump
    jumps jumped jumping soar soared surge surged raise raised raises fall falls fell fallen falling decrease decreases decreased
    decreasing decline declines declined declining drop drops dropped dropping shrink shrinks shrank shrunk shrinking slip slips slipped
    slid sank sunk plunge plunged tumble tumbled dip dipped lower lowered reduce reduced reduces cut cuts contracted up down
    """)
)
_RESULTS = frozenset(listed("profit profits profitable surplus loss losses deficit shortfall"))
_WORD = lazily(r"[^\W\d_]+|[.;]\s|,\s+(?=(?:and|but|while|whereas|which|who)\s)")
_ANEW = frozenset(listed("and but while whereas which who as when that"))
CLAUSE = 72  # code points before a number in which its verb is looked for


def way_of(text: str, start: int, end: int, number_end: int) -> tuple[str, str, int]:
    """Which way the number from `start` to `end` goes, up, down or ""; its role, from, to, by or ""; and where what tells it ends.

    Its digits or words end at `number_end`, before what it counts.
    """
    before = text[max(0, start - 32) : start]
    role = "from" if _FROM.search(before) else "to" if _TO.search(before) else "by" if _BY.search(before) else ""
    than = _THAN.match(text, end)
    if than and not (is_verb(sure(_LAST_WORD.search(text, max(0, end - 24), end))[0].lower())):  # eight burnt down
        way = "up" if (than["than"] or than["alone"]).lower() in _UP else "down"
        return way, role, than.end("than" if than["than"] else "alone")
    if compared := _COMPARED.match(text, number_end):
        return ("up" if compared["way"].lower() in _UP else "down"), role or "by", end
    if _FRACTION.search(text, start, number_end) and (compared := _BARELY_COMPARED.match(text, number_end)):
        return ("up" if compared["way"].lower() in _UP else "down"), role or "by", end
    if more := _MORE_OF.match(text, number_end):
        return ("up" if more[1].lower() in _UP | {"additional", "extra"} else "down"), role, end
    if (told := _UP_OR_DOWN.search(text, max(0, start - 12), start)) and _SHARE.match(text, number_end):
        return told[1].lower(), role or "by", end
    if role == "by" and _BEYOND.search(text, max(0, start - 56), start):
        return "up", role, end
    if role and (way := _verb_before(text, start)):
        return way, role, end
    if told := _IN_COLOUR.match(text, end):
        return "surplus" if told["way"].lower() in ("black", "profit", "credit") else "deficit", role, end
    if not _LEADS.search(text, max(0, start - 14), start):
        return "", role, end
    told = _WAY_BEFORE.search(text, max(0, start - 56), start) or _GOES.search(text, max(0, start - 24), start)
    if not told:
        return "", role, end
    if told["way"].lower() in _RESULTS:
        return "surplus" if equivalence.table("way")[told["way"].lower()] == "up" else "deficit", role, end
    return equivalence.table("way")[told["way"].lower()], role or ("by" if told["way"].lower() in _VERBS else ""), end


def _verb_before(text: str, start: int) -> str:
    """The way of the last verb that stands in the clause before a number."""
    for word in reversed(_WORD.findall(text, max(0, start - CLAUSE), start)):
        small = word.lower()
        if small in _VERBS:
            return equivalence.table("way").get(small) or _OTHERS[small]
        if small in _ANEW or not word.isalpha():
            return ""
    return ""


_OTHERS = {
    "up": "up", "down": "down", "growing": "up", "climbing": "up", "jumping": "up", "soar": "up", "raise": "up", "raises": "up",
    "decreasing": "down", "shrinks": "down", "shrinking": "down", "slips": "down", "sunk": "down", "tumble": "down", "dip": "down",
    "reduce": "down", "reduces": "down",
}
