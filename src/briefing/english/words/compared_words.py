"""The words that compare one thing with another."""

import re

from briefing.lazy_patterns import lazily

_UP = r"more|higher|greater|larger|bigger"
_DOWN = r"fewer|less|lower|smaller"
_OTHER = (
    r"(?P<other>(?:[^.;,:()]|(?<=\d)[.,](?=\d))*?)(?=\s+(?:but|and|while|whereas|although|though|because|who|which)\s|[.,](?!\d)|[;:()]|\Z)"
)
UP = lazily(_UP, re.IGNORECASE)
# Not "no more than", and of no number alone: more than twelve.
MORE_THAN = lazily(
    rf"(?<!\w)(?<!\bno\s)(?<!\bnot\s)(?P<degree>{_UP}|{_DOWN})(?P<what>(?:\s+[\w'’-]+){{0,8}}?)\s+than\s+(?!(?:about\s+)?(?:\W?\d[\d.,]*(?:\s|"
    rf"%)(?!\Z)|(?:an?|one|two|three|four|half)\s+(?:third|quarter|fifth|tenth|half|of)|(?:half|twice|double|triple|(?:three|"
    rf"four|five|six|ten)\s+times)(?!\w))){_OTHER}",
    re.IGNORECASE,
)
AS_MANY = lazily(
    rf"(?<!\w)(?P<degree>half|twice|(?:three|four|five|six|ten)\s+times)\s+as\s+(?:many|much|large|big|long|high|old|wide|heavy|"
    rf"often|fast|far)"
    rf"(?:(?P<one>(?:\s+[\w'’-]+){{0,6}}?)\s+as\s+{_OTHER})?",
    re.IGNORECASE,
)
# So much more than was expected; and whatever says so.
_EXPECTED = (
    r"expect\w*|plan\w*|forecast\w*|predict\w*|foresee\w*|foreseen|budget\w*|estimat\w*|project\w*|anticipat\w*|hop\w+|fear\w*|promis\w*|"
    r"usual|normal\w*|average|permitted|allowed|agreed|target\w*|reckon\w*"
)
_MORE = r"more|less|fewer|higher|lower|better|worse|longer|shorter|larger|smaller|earlier|later|\w+er"
THAN_EXPECTED = lazily(
    rf"(?:\s+[\w'’-]+){{0,3}}?\s+(?:(?:{_MORE})(?:\s+[\w'’-]+){{0,2}}?\s+than|above|below|over|under|beyond)\s+"
    rf"(?:(?:the|what|it|they|was|were|had|has|been|is|an?)\s+){{0,4}}(?:{_EXPECTED})(?!\w)", re.IGNORECASE)
SAYS_EXPECTED = lazily(
    rf"(?<!\w)(?:un)?(?:{_EXPECTED}|norm|limit\w*|set|meant?|intend\w*|suppos\w*|thought|believ\w*|provid\w*|overr[au]n\w*|overshot|exceed\w*|schedul\w*|behind|ahead|delay\w*|late|overdue|early|"
    r"should\s+have)(?!\w)",
    re.IGNORECASE)
# So many are planted for every one that is felled.
_ONE = r"(?:each|every)\s+(?:[^\W\d_]+\s+){0,3}?(?:(?:that|which)\s+)?(?:(?:it|they|he|she|we)\s+|(?:is|are|was|were|has\s+been)\s+)?"
FOR_EACH_DONE = lazily(
    rf"(?<!\w)(?P<many>(?:[^\W\d_]+\s+){{1,8}}?)for\s+{_ONE}(?P<one>[^\W\d_]+)"
    r"(?=\s*[.,;]|\s+(?:by|in|on|at|and|but)\s|\s*\Z)", re.IGNORECASE)
PARTED = lazily(r",\s|;\s|\s(?:and|but|while|whereas)\s")
# None has more than this one, and this one has more than any.
NO_OTHER = lazily(
    rf"(?<!\w)(?:no|none)\s+(?:of\s+the\s+)?other(?:s)?(?!\w)[^.;]{{0,80}}?\s(?P<degree>{_UP}|{_DOWN})(?!\w)(?!\s+than)", re.IGNORECASE,
)
THAN_ANY = lazily(rf"(?<!\w)(?P<degree>{_UP}|{_DOWN})(?:\s+[\w'’-]+){{0,3}}?\s+than\s+(?:any|all|every)(?!\w)", re.IGNORECASE)
# Of these no word says anything by itself: than in the year before.
PERIOD_BEFORE = lazily(r"(?<!\w)(?:year|month|week|quarter|season)\s+(?:before|earlier)|(?:previous|last)\s+(?:year|month|"
    r"week|quarter|season)(?!\w)", re.IGNORECASE)
# What comes to be more, and what less.
GROWS = lazily(r"(?<!\w)(?:more\s+and\s+more|ever\s+more|increasingly|a\s+growing\s+(?:number|share|part))(?!\w)", re.IGNORECASE)
SHRINKS = lazily(
    r"(?<!\w)(?:fewer\s+and\s+fewer|less\s+and\s+less|ever\s+(?:fewer|less)|a\s+(?:shrinking|falling)\s+(?:number|share|part))(?!\w)",
    re.IGNORECASE,
)
FIRST_OR_LAST = lazily(r"(?<!\w)the\s+(?P<which>first|last)(?:\s+[\w'’-]+){0,5}?\s+to\s+[a-z]", re.IGNORECASE)
