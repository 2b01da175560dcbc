"""The same degree told by what goes beyond nothing and by what nothing goes beyond: the oldest mill, no mill is older."""

import re

# Nothing is more so; "than" something else bounds it, and says another thing.
_NOTHING_BEYOND = re.compile(
    r"(?<!\w)(?:no|none|nothing|nobody)(?!\w)[^.;,]{0,60}?(?<!\w)(?P<root>[a-z]{2,}?)er(?!\w)(?!\s+than\s+\W?\d)", re.IGNORECASE
)
_BEYOND_ALL = re.compile(r"(?<!\w)(?P<root>[a-z]{2,}?)est(?!\w)")


def is_beyond_all(text: str, known: str) -> bool:
    """Whether a text says that nothing is more so, where what is known has it as the most so: no mill is older, for the oldest."""
    return not _roots(_NOTHING_BEYOND, text).isdisjoint(_roots(_BEYOND_ALL, known))


def _roots(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(match["root"].lower() for match in pattern.finditer(text))
