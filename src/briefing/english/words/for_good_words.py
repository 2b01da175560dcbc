"""The words by which a text forbids or denies a thing for good, and those by which it does so until something alone."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

FOR_GOOD = whole(r"never|for\s+good|for\s*ever|permanent(?:ly)?|under\s+no\s+circumstances|in\s+no\s+case|not\s+at\s+all")
SAYS_FOR_GOOD = whole(r"never|for\s+good|for\s*ever|permanent\w*|circumstances|at\s+all|ever|life|indefinit\w+")
_MAY_NOT = (
    r"(?:may|must|can|could|shall|should|will|would|is|are|was|were|need|do|does)\s+not(?:\s+to)?(?!\s+only)|cannot|mustn['’]t|can['’]t|"
    r"forb(?:id|ids|ade|idden)|ban(?:s|ned)?|barred|bars|prohibit(?:s|ed)?|rul(?:es|ed)\s+out|refus(?:es|ed)\s+to"
)
MAY_NOT = whole(_MAY_NOT)
# What may not be done, up to what bounds it.
BOUNDED = lazily(
    rf"(?<!\w)(?P<what>(?:[^\s,;.]+\s+){{0,8}}?(?:{_MAY_NOT})(?!\w)[^,;.]{{3,120}}?)\s(?:before|until|till|unless|as\s+long\s+as|so\s+long\s+as|while)\s",
    re.IGNORECASE,
)
NAMES_BOUND = whole(
    r"before|until|till|unless|as\s+long\s+as|so\s+long\s+as|while|without|except\w*|if|again|since|so\s+far|yet|[12]\d{3}|had|has|have"
)
