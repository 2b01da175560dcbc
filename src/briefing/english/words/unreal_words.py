"""The words behind which a text says what was thought, said or meant to be so, and need not have been."""

import re

from briefing.english.words.patterns import whole
from briefing.english.words.supposed_words import SAYS
from briefing.lazy_patterns import lazily

# What was once thought, behind which its being so stands; and what was to be, and came otherwise.
UNREAL = whole(
    r"(?P<thought>(?:thought|believed|said|assumed|supposed|rumou?red|reported|reputed|understood|considered|presumed|alleged|claimed|held|taken|feared|known\s+not)\s+"
    r"to\s+(?:have|be)(?:\s+been)?)"
    r"|(?P<held>(?:was|were|been)\s+(?:long\s+|once\s+|at\s+first\s+|[a-z]+ly\s+)?(?:thought|believed|presumed|assumed|feared|supposed)"
    r"(?=\s+(?!(?:to|by|that|of|for|as|about|it|out|likely|unlikely|necessary|best|in|at|on|from|with|and|but|or)(?!\w))[a-z]{3,}))"
    r"|(?P<meant>(?:was|were)\s+to\s+have(?:\s+been)?|(?:was|were)\s+(?:originally|first|at\s+first|initially)\s+(?:to\s+(?:be|have)|meant|planned|intended|due)|"
    r"(?:would|should|could|ought\s+to|might)\s+have(?:\s+been)?|had\s+(?:hoped|planned|meant|intended|wanted|wished|been\s+(?:due|expected|meant|supposed))\s+to|"
    r"had\s+been\s+planned)",
    flags=re.NOFLAG,
)
ENDS = lazily(r"[.;:!?](?:\s|\Z)|,|\s(?:but|and|while|although|though|because|until|when)\s|\n")
_MEANT = (
    r"(?:was|were|is|are)\s+to|should|would|could|might|(?-i:may)|ought|plan\w*|meant|inten\w+|due|suppos\w+|expect\w*|schedul\w+|original\w*|at\s+first|"
    r"initial\w*|instead|rather|hop\w+|want\w*|wish\w*|aim\w*|not|never|no|cancel\w*|postpon\w*|off|if|had|fail\w*|without|before|envisag\w+|propos\w+"
)
_THOUGHT = r"held|deemed|reputed\w*|presum\w+|consider\w*|taken\s+(?:to|for)|understood|rumou?r\w*|apparent\w*|prob\w+|regard\w*|doubt\w*"
_SAYS_THOUGHT = lazily(rf"{SAYS['thought'].pattern}|(?<!\w)(?:{_THOUGHT})(?!\w)", re.IGNORECASE)
SAYS_SO = {"thought": _SAYS_THOUGHT, "held": _SAYS_THOUGHT, "meant": whole(_MEANT)}
# Who estimates a number at what: it is told as an estimate, or as theirs.
ESTIMATED = lazily(
    r"(?<!\w)(?:estimat(?:e|es|ed)|reckon(?:s|ed)?|guess(?:es|ed)?|assess(?:es|ed)?|calculat(?:es|ed)|claim(?:s|ed)?)\s+(?:that\s+)?(?P<what>[^,;.]{0,60}?)\s+(?:at|to\s+be|was|were|is|are)\s",
    re.IGNORECASE,
)
SAYS_ESTIMATED = lazily(
    r"(?<!\w)(?:estimat\w*|reckon\w*|guess\w*|assess\w*|calculat\w*|claim\w*|put|puts|about|around|roughly|some|approximately|nearly|almost|valued|accord\w*|sa(?:y|ys|id)|"
    r"told|th(?:ink|ought)\w*|believ\w*|(?-i:may)|might|could|perhaps|prob\w+|by\s+\w+\s+account|suppos\w*|report\w*|speak\w*|spoke|call\w*)(?!\w)",
    re.IGNORECASE,
)
SENTENCE_START = lazily(r"[.!?;]\s+(?=[^\W\d_a-z])|\n")
