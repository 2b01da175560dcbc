"""The words by which a text tells that somebody does not say whether a thing is so, and those by which it tells that they say it."""

import re

from briefing.lazy_patterns import lazily

_SAY = r"(?:say|tell|confirm|disclose|reveal|comment\s+on|discuss|answer)"
UNSAID = lazily(
    rf"(?<!\w)(?:(?:(?:did|does|do|would|will|could|can)\s+not|(?:did|does|do|would|could|ca)n['’]t|won['’]t|cannot)\s+"
    rf"(?:(?:want|wish|like)\s+to\s+)?{_SAY}|(?:refus|declin)(?:ed|es|ing)\s+to\s+{_SAY})\s+"
    r"(?P<what>(?:whether|if|how|when|who|why|where|what)\s[^.;]{3,120})",
    re.IGNORECASE,
)
SAID_THAT = lazily(
    r"(?<!\w)(?P<verb>said|says|told\s+\w+|confirmed|confirms|announced|announces|disclosed|revealed|admitted)\s+(?:that\s+)?"
    r"(?!whether|if|how|when|who|why|where|nothing|no\s)(?P<what>[^.;]{3,120})",
    re.IGNORECASE,
)
# Before such a verb: it was not said.
STILL_UNSAID = lazily(
    r"(?<!\w)(?:not|never|nobody|no\s+one|neither|without|\w+n['’]t|refus\w+|declin\w+)(?!\w)[^.;,]*\Z", re.IGNORECASE
)
