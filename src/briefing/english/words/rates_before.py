"""What a number is per, where that is told before it: output per head was 412; for each day that a book is late 20p is due."""

import re

from briefing.english.words.noun_phrases import rate_name
from briefing.lazy_patterns import lazily

_PER_BEFORE = lazily(
    r"(?<!\w)per\s+(?P<per>(?!cent)[^\W\d_]+)(?P<between>(?:\s+[^\W\d_]+){0,6})\s+[^\w\s]?\Z", re.IGNORECASE
)
# For each day that a book is late 20p is due; an hour of strike costs 2 million.
_EACH_BEFORE = lazily(
    r"(?:(?<!\w)for\s+(?:each|every)\s+(?P<each>(?!of|one)[^\W\d_]+)(?:\s+[^\W\d_]+){0,7},?|"
    r"(?:\A|[.;]\s+)(?:an?|one|each|every)\s+(?P<one>minute|hour|day|night|week|month|year)(?:\s+of\s+[^\W\d_]+)?\s+(?:costs?|fetch\w*|sells?|brings?|loses|earns?|yields?)"
    r"(?:\s+(?:the\s+)?[^\W\d_]+)?(?:\s+for)?)\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
_MEASURED_BEFORE = lazily(r"\d\w*(?:\s+[^\W\d_]+){0,3}\s*\Z")


def rate_before(text: str, start: int, unit: str) -> frozenset[str]:
    """What the subject of a number is counted by: output per head was 412."""
    window = text[max(0, start - 72) : start]
    if unit not in ("per cent", "percentage point") and (each := _EACH_BEFORE.search(window)):
        return frozenset([rate_name(each["each"] or each["one"])])
    match = _PER_BEFORE.search(text, max(0, start - 72), start) if "per " in window else None
    if not match or _MEASURED_BEFORE.search(text, max(0, match.start() - 32), match.start()):
        return frozenset()
    return frozenset() if re.search(r"(?<!\w)(?:and|but|which|who|while)(?!\w)", match["between"]) else frozenset([rate_name(match["per"])])
