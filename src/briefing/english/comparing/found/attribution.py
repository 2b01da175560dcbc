"""Words by which a text gives a thing as somebody else's: according to them, they said, they reported that."""

import re
from collections.abc import Iterable

from briefing.lazy_patterns import lazily

_ACCORDING = lazily(r"(?<!\w)according\s+to(?!\w)", re.IGNORECASE)
_SAID = lazily(
    r"(?<!\w)(?:said|says|(?:reported|reports|claimed|claims|estimated|estimates|announced|announces)\s+that)(?!\w)", re.IGNORECASE,
)


def is_anothers(before: str, behind: str, in_marks: bool) -> bool:
    """Whether words are somebody else's, by what their sentence has before them and behind; `in_marks` tells that they are quoted there."""
    if _ACCORDING.search(before) or _ACCORDING.search(behind) or _SAID.search(before):
        return True
    return in_marks and bool(_SAID.search(behind))


def is_according_to(sentence: str, names: Iterable[str]) -> bool:
    """Whether a sentence says what it says according to somebody, by one of their names."""
    named = "|".join(re.escape(" ".join(name.split())) for name in names)
    return bool(re.search(rf"(?<!\w)according\s+to\s[^,;:]*?(?:{named})(?!\w)", " ".join(sentence.split()), re.IGNORECASE))
