"""The words by which a text counts in a part of a place alone, or in an area around it."""

import re

from briefing.lazy_patterns import lazily

_PART = (
    r"north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|north-?east(?:ern)?|north-?west(?:ern)?|south-?east(?:ern)?|"
    r"south-?west(?:ern)?|upper|lower|inner|outer|central|"
    r"rural|urban|old|new|greater|nearer|farther|middle|remote|coastal|hilly"
)
_HALVES = (
    r"parts?|areas?|quarters?|districts?|suburbs?|half|halves|north|south|east|west|north-?east|north-?west|south-?east|"
    r"south-?west|outskirts|centre|center|edge|rest|most|some|middle|interior"
)
PLACE = r"(?:[^\W\d_][\w'’-]*)(?:\s+[^\W\d_a-z][\w'’-]*){0,2}"
# So many there are, live, work in all of a place.
IN_ALL_OF_IT = lazily(rf"(?<!\w)(?i:in|across|throughout)\s+(?:the\s+)?(?P<place>{PLACE})(?:\s+(?:governorate|province|"
    rf"county|region|district|state|island|country|city))?(?!\w)")
STATES = lazily(
    r"(?<!\w)(?:there\s+(?:is|are|was|were)|lives?|lived|living|counts?|counted|number(?:s|ed)?|dwell|reside[sd]?|inhabit\w*|"
    r"populat\w+)(?!\w)",
    re.IGNORECASE,
)
# Directly before the name of a place, in small letters: it is of a part of it, or of what holds more than it.
OF_PART = lazily(rf"(?:(?<!\w)(?:{_PART})\s+|(?<!\w)(?:[a-z-]+\s+)?(?:{_HALVES})\s+of\s+(?:the\s+)?(?:(?:city|town|island|"
    rf"county|province)\s+of\s+)?)\Z")
IN_MORE = lazily(r"(?<!\w)(?:which|that)\s+(?:includes?|comprises?|covers?|takes\s+in)\s+[^.;]{0,80}\Z|(?<!\w)(?:including|"
    r"comprising|covering|made\s+up\s+of|consisting\s+of)\s+[^.;]{0,80}\Z")
