"""The words by which a text sets who did a thing against who did not: Orsk signed, but Veld did not; Orsk, unlike Veld, signed."""

import re

from briefing.lazy_patterns import lazily

_WHO = r"(?<![\w'’-])(?:[Tt]he\s+)?(?:[\w'’-]+\s+){0,2}[\w'’-]+"
_HELPS = r"(?:did|has|have|had|was|were|is|are|does|do|will|would|can|could)"
BUT_NOT = lazily(
    rf"(?P<other>{_WHO})\s+{_HELPS}(?:\s+not|n['’]t)(?=\s*[.,;)]|\s*\Z)"
)
BUT = lazily(r"(?:,\s+|\s)(?:but|while|whereas|though|although)\s|;\s")
UNLIKE = lazily(
    rf"(?:(?P<one>{_WHO}),\s+unlike\s+(?P<other>{_WHO}),|(?<!\w)[Uu]nlike\s+(?P<first>{_WHO}),\s+(?P<second>{_WHO}))\s+(?P<behind>[^.;]+)"
)
NOT = lazily(r"(?<!\w)(?:not|never|neither|nor|no|none|without|unlike|except|but)(?!\w)|n['’]t(?!\w)", re.IGNORECASE)
