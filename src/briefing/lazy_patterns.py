"""Patterns that are compiled when something is first looked for: of the hundreds that read English, many commands meet few."""

import re
from typing import Any, cast


def lazily(words: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as `re.compile` gives it, but compiled when it is first used; one that is wrong raises `re.error` only then."""
    return cast("re.Pattern[str]", LazyPattern(words, flags))


class LazyPattern:
    """Holds what a pattern is made of until it is asked for anything, and its own methods from then on."""

    def __init__(self, words: str, flags: int) -> None:
        self.pattern, self._flags = words, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = re.compile(self.pattern, self._flags)
        self.__dict__ |= {own: getattr(made, own) for own in ("search", "match", "fullmatch", "finditer", "sub", "split")}
        return getattr(made, name)
