"""The words by which one thing is preferred to another."""

import re

from briefing.lazy_patterns import lazily

_THING = r"[^,;.:]{1,60}?"
_ENDS = r"(?=[,;.:]|\s(?:but|and|while|because|when|if)\s|\Z)"
# Would rather have it at home than in a museum; prefers tea to coffee.
PREFERRED = lazily(
    rf"(?:(?<!\w)(?:would|had)|['’]d)\s+(?:much\s+)?(?:rather|sooner)\s+(?P<wanted>{_THING})\s+than\s+(?P<other>{_THING}){_ENDS}"
    rf"|(?<!\w)prefer(?:s|red)?\s+(?P<preferred>{_THING})\s+to\s+(?P<to>{_THING}){_ENDS}",
    re.IGNORECASE,
)
