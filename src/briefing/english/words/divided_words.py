"""The words by which a text has a thing divided between two, or gives the one this and the other that."""


from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_WHO = r"(?:the\s+)?[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*){0,3}"
# The court divided the hill between the Tarun and the Belk.
BETWEEN = lazily(
    rf"(?<!\w)(?i:divid\w+|shar(?:es|ed|ing)|split(?:s|ting)?)\s+(?P<what>[^.,;]{{0,60}}?)(?<!\w)between\s+(?P<one>{_WHO})\s+and\s+(?P<other>{_WHO})"
)
# Gives the Tarun the fort, the Belk the terraces.
_THING = r"(?:the|an?|its|their|two|three|\d+)\s+[^.,;]{2,60}?"
GIVES_EACH = lazily(
    rf"(?<!\w)(?i:g[ia]ves?|gave|grant(?:s|ed)|award(?:s|ed)|left|leaves|promis(?:es|ed)|assign(?:s|ed))\s+(?P<one>{_WHO})\s+(?P<first>{_THING}),?"
    rf"(?:\s+and\s+|,\s+)(?P<other>{_WHO})\s+(?P<second>{_THING})(?=[.,;]|\s(?:and|but|while)\s|\Z)"
)
HANDS_OVER = lazily(
    rf"(?<!\w)(?i:given|gave|gives|awarded|granted|left|belongs|went|goes|go)(?:\s[^.,;]{{1,40}}?)?\s+to\s+(?P<who>{_WHO})(?=[.,;]|\s|\Z)"
)
GETS = lazily(
    rf"(?P<who>{_WHO})\s+(?i:gets?|got|receiv(?:e|es|ed)|(?:was|were|is|are)\s+(?:given|granted|awarded|left|promised)|kept|keeps?|now\s+(?:own|have|has)s?)"
    r"\s+(?P<what>[^.,;]{2,60})"
)
IN_PARTS = whole(
    r"part|half|third|quarter|share\w*|some|divid\w+|split\w*|between|both|also|too|rest|other|not|no|never|piece|portion"
)
