"""How long before or after what, and what is asked for at a date."""

import re

from briefing.english.words.number_words import cardinals
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_TIMES = r"years?|months?|weeks?|days?|hours?|minutes?|decades?"
# Three weeks before he died: what stands behind, up to where its clause ends.
ANCHORED = lazily(
    rf"(?<!\w)(?P<number>\d[\d.,]*|an?|half\s+an?|{cardinals(1, 99)})\s+(?P<unit>{_TIMES})\s+"
    r"(?P<way>before|after|following|ahead\s+of|prior\s+to)\s+"
    r"(?P<anchor>(?:[^.,;:()\n]|[.,](?=\d)){1,80})",
    re.IGNORECASE,
)
# Where an anchor ends that goes on about what is told.
ANCHOR_ENDS = lazily(
    r"\s(?:was|were|is|are|has|have|had|will|would|and|but|by|which|who|that|while|when|because|in\s+(?=\d|the\s+[a-z]+\s+of)|with)\s"
)
BEFORE = frozenset(("before", "ahead of", "prior to"))
# Behind these stands what somebody is only asked, told or minded to do; between them and that, when.
ASKS = lazily(
    r"(?<!\w)(?:advis|tell|told|ask|urg|order|warn|instruct|recommend|request|agree|promis|decid|plann?|propos|vow|pledg|offer|invit|"
    r"call|requir|threaten|intend|want|remind|encourag|summon|appeal)[a-z]*(?!\w)(?P<between>[^.,;:]{0,60}?)\s(?:not\s+)?to\s+(?P<verb>[a-z]{3,})"
)
IS_ASKED = whole(
    r"advis\w*|told|ask\w*|urg\w*|order\w*|warn\w*|instruct\w*|recommend\w*|request\w*|agree\w*|promis\w*|decid\w*|plan\w*|propos\w*|vow\w*|"
    r"pledg\w*|offer\w*|invit\w*|call\w*|requir\w*|threaten\w*|intend\w*|want\w*|remind\w*|encourag\w*|summon\w*|should|was\s+to|were\s+to|if"
)
# So many years ago, up to the number that is told of then; and what tells of today in a statement, and of then.
SO_LONG_AGO = lazily(r"(?<!\w)(?:years?|months?|weeks?|decades?|a\s+century)\s+ago\s+[^.;,]{0,40}?\Z", re.IGNORECASE)
IS_NOW = whole(r"has|have|is|are|there\s+(?:is|are)|counts|numbers|employs")
WAS_THEN = whole(r"had|was|were|ago|then|once|earlier|before|since|until|used|formerly|fell|rose|from|left|remained|after|in\s+[12]\d{3}")
