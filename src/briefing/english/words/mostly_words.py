"""The words by which a text says a thing of more than half, and those that part the shares of a sentence."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# More than half of them; not the most, at most, most dangerous, most of all.
MOST = lazily(
    r"(?<!\w)(?<!the\s)(?<!at\s)(?:most\s+(?:of\s+(?:the|its|their|his|her|those|these|them|whom|which)|(?:[a-z]{3,}s|people|children|men|women|cattle|fish|staff)(?=\s))|the\s+majority\s+of|the\s+bulk\s+of)(?!\w)",
    re.IGNORECASE,
)
SAYS_MOST = whole(
    r"(?<!at\s)most(?!\s+(?:\w+(?:ous|ive|ful|al|ant|ent|ing|ed|ic|able)|recent\w*)(?!\w))|mostly|mainly|chiefly|largely|predominant\w*|majorit(?:y|ies)|bulk|"
    r"(?:all|every\w*|nearly|almost)(?!\w)(?!\s+\d)|typical\w*|usual\w*|general\w*|rule|norm\w*|outnumber\w*|vot(?:e|es|ed)|more\s+often\s+than\s+not"
)
# Some of a number before; what takes a share out; what is left of it.
OF_THEM = lazily(r"\s+of\s+(?:them|which|whom|these|those)(?!\w)")
EXCEPT = whole(r"except\w*|but|apart\s+from|save|excluding|without")
REST = whole(r"the\s+(?:rest|others?|remain\w+)")
PART = lazily(r"[,;:]\s|\s[–—-]\s|—|\s(?:and|but|while|whereas|which|who)\s")
