"""The words by which a thing is done in spite of something, or as it would have it."""

import re

from briefing.lazy_patterns import lazily

_NOUN = (
    r"(?:(?:the|its|his|her|their|an?|any)\s+(?:(?:express|strong|own|clear|urgent)\s+)?)?(?:[\w’'-]+['’]s\s+)?"  # the warden's advice
    r"(?P<noun>[a-z]{4,})"
)
# Against these a thing is done in spite of them; against others it is set, or helps.
_OPINIONS = (
    r"advice|wish(?:es)?|will|orders?|instructions?|recommendations?|objections?|opposition|resistance|protests?|warnings?|rules?|law|votes?|"
    r"views?|opinions?|judg(?:e)?ments?|decisions?|expectations?|interests?"
)
DESPITE = lazily(
    rf"(?<!\w)(?:(?:despite|in\s+spite\s+of|notwithstanding|in\s+defiance\s+of|contrary\s+to|without|regardless\s+of|"
    rf"against(?=\s+(?:[\w'’-]+\s+){{0,3}}(?:{_OPINIONS})(?!\w)))\s+){_NOUN}(?!\w)",
    re.IGNORECASE,
)
BECAUSE = lazily(
    rf"(?<!\w)(?:on|with|at|following|because\s+of|thanks\s+to|due\s+to|owing\s+to|in\s+line\s+with|in\s+accordance\s+with|as\s+a\s+result\s+of|in\s+favour\s+of|for)\s+{_NOUN}(?!\w)",
    re.IGNORECASE,
)
SAYS_NO = lazily(r"(?<!\w)(?:not|no|never|nor|neither|cannot|\w+n['’]t|refus\w*|ignor\w*|although|though|but)(?!\w)", re.IGNORECASE)
