"""The words by which a text tells a limit with a “not”: none may be over it, those above it may not come in."""

import re

from briefing.lazy_patterns import lazily

# What is left of all where so much is denied.
COMPLEMENTS = {"more than": "at most", "over": "at most", "less than": "at least", "under": "at least"}
# A bound that is written as its contrary is read with the “not” that stands before it: no state may send more than five.
READ_AS_DENIED = lazily(r"(?:more|less|fewer|over|under|above|below|\w+er\s+than)(?!\w)", re.IGNORECASE)
# Before a number: nobody under; and behind what is of so much: may not, is barred.
DENIED_BEFORE = lazily(
    r"(?<!\w)(?:no|nobody|no\s+one|none|neither|never|nor|not|cannot|\w+n['’]t|without)"
    r"(?:\s+(?!(?:that|whether|if|after|before|because|since|who|which|when|until|despite|but)\s)[^\s.;:,]+){0,9}\s+\Z",
    re.IGNORECASE,
)
OF_SO_MUCH = lazily(r"(?<!\w)(?:of|with|aged?|weighing|measuring)\s+\Z", re.IGNORECASE)
DENIED_BEHIND = lazily(
    r"[^.;:,]*?(?<!\w)(?:(?:may|can|must|shall|should)\s+(?:not|never)|cannot|can['’]t|"
    r"(?:is|are|was|were|be|remain)\s+(?:not\s+(?:allowed|admitted|permitted)|banned|barred|forbidden|excluded|prohibited|turned\s+away))(?!\w)",
    re.IGNORECASE,
)
# What was reached once, and not stayed at: 9 per cent at one point, for as much as 9.
AT_ONE_POINT = lazily(
    r"(?<!\w)at\s+(?:one\s+(?:point|time|stage)|times|(?:its|their)\s+(?:worst|peak|lowest|highest|height))(?!\w)", re.IGNORECASE
)
# Before a number that is a cap: it is to cap the bills of families at.
CAPPED_AT = lazily(
    r"(?<!\w)(?:cap(?:s|ped|ping)?|limit(?:s|ed|ing)?)\s+(?:[^\s.;,]+\s+){0,10}?(?:at|to)\s+[^\w\s]?\Z|"
    r"(?<!\w)(?:cap|limit|ceiling|maximum)\s+(?:of|at|is|was)\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
