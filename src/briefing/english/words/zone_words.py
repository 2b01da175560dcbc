"""The words behind a time that tell by which clock it is, each with the clock."""

import re

from briefing.english.words.number_words import listed

_CLOCKS = dict(
    pair.split(":")
    for pair in listed("""
    utc:utc gmt:utc z:utc zulu:utc local:local bst:bst cet:cet cest:cest eet:eet eest:eest msk:msk est:est edt:edt cst:cst cdt:cdt
    mst:mst mdt:mdt pst:pst pdt:pdt ist:ist jst:jst aest:aest aedt:aedt
    """)
)
# Directly behind a time.
CLOCK = re.compile(
    r"[\s,(]{0,2}(?P<clock>(?-i:UTC|GMT|Z|[A-Z]{2,4}T)|zulu|local)(?!\w)(?:\s+time)?(?P<off>\s?[+−–-]\s?\d{1,2}(?::\d\d)?)?", re.IGNORECASE
)


def clock_of(match: re.Match[str]) -> str:
    """The clock that is told; an abbreviation that the list has not stands for itself."""
    name = match["clock"].lower()
    return _CLOCKS.get(name, name) + (match["off"] or "").replace(" ", "").replace("−", "-").replace("–", "-")
