"""Which end of a date a clause tells by a verb of its own: when 2025 ends, as June began."""

import re

from briefing.lazy_patterns import lazily

_WHEN = lazily(r"(?<!\w)(?:when|as)\s+\Z", re.IGNORECASE)
_ITS_END = lazily(
    r"\s+(?:(?P<end>end(?:s|ed)|(?:is|was)\s+(?:out|over)|draws?\s+to\s+(?:a|its)\s+close)|(?P<start>begins|began))(?!\w)"
)


def end_told(text: str, start: int, end: int) -> str:
    """Which end of a date a clause tells by its own verb: "end" when 2025 ends, "start" as June begins, "" without one."""
    told = _ITS_END.match(text, end) if _WHEN.search(text, max(0, start - 8), start) else None
    return told.lastgroup or "" if told else ""
