"""The words by which a text calls something the highest of its kind: is the oldest mill, remains the strongest group."""

import re

from briefing.lazy_patterns import lazily

_TOP = (
    r"(?P<top>(?:most|least)\s+[a-z]{3,}|(?!(?:west|east|rest|forest|interest|guest|request|protest|contest|harvest|arrest|"
    r"honest|modest|latest)\s)[a-z]{2,}est|best|worst)"
)
_NOUN = r"(?P<noun>[^,;.:]{0,60})"
# Who or what is so, and as what.
IS_TOP = lazily(
    rf"\s(?:is|are|was|were|remain(?:s|ed)?|became|becomes|has\s+become)\s+(?:(?:by\s+far|still|also|now|once|thus|then)\s+)*"
    rf"(?:(?:the|its|their|one\s+of\s+the)\s+|[^\W\d_a-z][\w'’-]*[’']s?\s+)(?:(?:second|third|fourth|fifth|single|"
    rf"by\s+far\s+the)[\s-])?{_TOP}(?:\s+{_NOUN}|(?=[,;.:]|\Z))"
)
# Called so behind a comma: the Whigs, the largest party, go into opposition.
CALLED_TOP = lazily(
    rf"(?:\A|[,;:]\s+|\s(?:and|but|while)\s+)(?P<who>[^,;.:]{{2,60}}),\s+(?:by\s+far\s+)?(?:the|its|their)\s+{_TOP}"
    r"(?:\s+(?P<noun>[^,;.:]{0,40}))?(?=[,;.]|\Z)"
)
# Whoever stands before the comma of what is inserted: the Whigs, although they.
OF_THE_SAME = lazily(r"\s*(?:it|they|he|she|(?P<relative>who|which))\s*\Z", re.IGNORECASE)
# Only inserted between commas, or in brackets.
INSERTED = lazily(r"\s*\([^()]{1,40}\)|,\s(?P<words>[^,;.]{1,100}),(?=\s|\Z)")
OF = lazily(r"\s(?:of|in|for|by|from|at|to|under|behind|after|between|with)\s")
PARTED = lazily(r";\s|\s(?:and|but|while|whereas|although|though|because|that)\s|,\s+(?=\w+\s*\Z)")
