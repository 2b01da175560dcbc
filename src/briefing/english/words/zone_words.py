"""The words behind a time that tell by which clock it is."""

import re

from briefing.lazy_patterns import lazily

_SAME = frozenset(("gmt", "z", "zulu"))  # other names of UTC
# Directly behind a time; "local" only where nothing goes on behind it: at 06:52 local fishermen left.
CLOCK = lazily(
    r"[\s,(]{0,2}(?P<clock>(?-i:UTC|GMT|Z|[A-Z]{2,4}T)|zulu|local(?=\s+time|\s*[),.;]|\s*\Z))(?!\w)(?:\s+time)?"
    r"(?P<off>[+−–-]\d{1,2}(?::\d\d)?)?",
    re.IGNORECASE,
)


def clock_of(match: re.Match[str]) -> str:
    """The clock that is told, by one name for UTC and any other by its own, with what it is off."""
    name = match["clock"].lower()
    off = re.sub("[−–]", "-", match["off"] or "").removesuffix(":00")
    return ("utc" if name in _SAME else name) + re.sub(r"(?<=[+-])0(?=\d)", "", off)
