"""The words that tie what is said to a condition, or give it as a reason, each told apart."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# What holds when the condition does, what holds when it does not, and what tells it as a fact.
JOINT = whole(
    r"(?P<unless>unless)"
    r"|(?P<if>(?:but\s+)?only\s+if|(?<!as\s)(?<!even\s)if(?!\s+(?:not|any|only))|once|as\s+soon\s+as|provid(?:ed|ing)(?:\s+that)?|on\s+condition\s+that|(?:as|so)\s+long\s+as|"
    r"in\s+case)"
    r"|(?P<fact>because|now\s+that|given\s+that|as(?=\s+(?:the|an?|its|their|his|her|it|they|he|she|no|(?-i:[A-Z])[\w'’-]*)(?!\w))|"
    r"since(?=\s+(?:the|an?|its|their|his|her|it|they|he|she|no|(?-i:[A-Z])[\w'’-]*)(?!\w)))"
)
AS_FACT = lazily(r"because|now\s+that|given\s+that|as|since", re.IGNORECASE)
DENIAL = whole(r"not|no|never|none|nobody|nothing|neither|nor|without|cannot|\w+n['’]t|fail\w*|refus\w*|stop\w*|un(?:able|paid|signed|met)")
