"""The words by which a text takes something out of what it says, says that a thing was undone, and on which side somebody is."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

TAKES_OUT = lazily(
    r"(?<!\w)(?:except(?:ing)?(?:\s+for)?|apart\s+from|with\s+the\s+exception\s+of|save\s+for|with\s+the\s+exception\s+of|all\s+but|other\s+than)\s+"
    r"(?:(?:that|those)\s+(?:of|in|at|on|from)\s+)?(?P<thing>[^,;:.()]+)"
    r"|(?<!\w)only\s+(?:(?:those|the\s+ones)\s+(?:of|in|at|on|near|from)\s+)?(?P<spared>[^,;:.()]{2,60}?)\s+(?:was|were|is|are)\s+"
    r"(?:spared|exempt(?:ed)?|unaffected|untouched|excluded|left\s+out|immune)(?!\w)",
    re.IGNORECASE,
)
# Whatever takes out in a statement; a "not" does, where the source has none.
SAYS_OUT = whole(r"except\w*|apart|but|save|unlike|other|others|rest|remaining|nor|neither|without|only|alone|still|yet|instead")
# Whatever says in a statement that something is taken out, or that it is said of a part alone.
SAYS_IN_PART = whole(
    r"except\w*|apart|but|save|unlike|others?|rest|remaining|only|alone|without|unless|until|if|when\w*|most|mostly|many|some|often|usually|"
    r"normally|general\w*|partly|exempt\w*|barring|nearly|almost|limit\w*|restrict\w*|largely|rule"
)
ONLY = whole("only|solely|alone")
SAYS_ALL = whole(r"all|every|each|everybody|everyone")
# What undoes a ban, a closure and the like; what holds in a statement, with the word of what does; and whatever says that it is over.
UNDONE = whole(
    r"lifted|revoked|repealed|rescinded|reopened|resumed|restored|released|freed|overturned|quashed|called\s+off|scrapped|withdrawn|annulled|"
    r"unblocked|re-?admitted|reinstated|ended"
)
_STATES = (
    r"clos(?:ed|ures?)|shut|bann?(?:ed|s)?|forbidden|prohibited|suspended|blocked|barred|frozen|detained|imprisoned|in\s+(?:force|prison|custody|effect)|"
    r"jailed|curfews?|embargo(?:es)?|sieges?|restrictions?|on\s+strike|cut\s+off|evacuated|interrupted"
)
HOLDS = lazily(
    rf"(?<!\w)(?:is|are|remains?|stays?|(?:has|have)\s+been)\s+"
    rf"(?:still\s+|now\s+|since\s+)?(?:(?:\w+\s+){{0,2}})(?P<state>{_STATES})(?!\w)",
    re.IGNORECASE,
)
STATE = whole(_STATES)
SAYS_OVER = whole(
    r"lifted|revoked|repealed|reopen\w*|resum\w+|restor\w+|releas\w+|freed|overturn\w*|quash\w+|off|scrapped|withdrawn|annul\w+|end\w*|over|until|"
    r"no\s+longer|not|never|was|were|had|again|before|formerly|once"
)
# On which side somebody is who votes: the words before tell who.
VOTES = whole(r"vot(?:e|es|ed|ing)|abstain(?:s|ed|ing)?")
SIDES = whole(r"(?:for|against)\s+(?:it|them|the\s+\w+)|in\s+favour|against")
SIDE = lazily(
    r"(?<!\w)(?:(?P<for>for|in\s+favour(?:\s+of)?)|(?P<against>against)|(?P<neither>abstain(?:s|ed|ing)?))(?!\w)", re.IGNORECASE,
)
