"""How many things a text lists: three in "Ostreland, Vey and the Coastal Union"."""

import re
from functools import lru_cache

from briefing.lazy_patterns import lazily

_AND = lazily(r",?\s+(?:and|as\s+well\s+as|&)\s+(?:of\s+)?")
_COMMA = lazily(r",\s+")
_BRACKETS = lazily(r"\s?\([^()]*\)")
_LONGEST = 7  # words of one thing in a list
_BREAK = lazily(r"[.;:](?=\s|\Z)|\s[–—]\s|\n")
_CAPITAL = lazily(r"(?<!\w)(?:al-)?[^\W\d_a-z]")


@lru_cache(maxsize=64)  # for each number of a statement
def list_sizes(text: str) -> tuple[frozenset[int], frozenset[int]]:
    """How many names stand in each list of names, and how many things in any other list. Takes time linear in the text's length."""
    named: set[int] = set()
    others: set[int] = set()
    text = _BRACKETS.sub("", text)
    for clause in _BREAK.split(text):
        _of_clause(clause, named, others)
    for part in re.split(r"(?<=\w{3}[.:])\s|\n", text):
        if ";" in part:
            pieces = part.split(";")
            (named if all(map(_CAPITAL.search, pieces)) else others).add(len(pieces))
    return frozenset(named), frozenset(others)


def _of_clause(clause: str, named: set[int], others: set[int]) -> None:
    """A list ends in "and" and its last thing; short things between commas stand before it."""
    things: list[str] = []
    for part in _COMMA.split(clause):
        opens = re.match(r"(?:and|as\s+well\s+as)\s+", part)
        pieces = _AND.split(part[opens.end() :] if opens else part)
        if opens and things:
            _add([*things, pieces[0]], named, others)
        if len(pieces) > 1:
            _add([*([] if opens else things), *pieces[:2]], named, others)
            _add(pieces[:2], named, others)
        things = [*things, part] if len(pieces) == 1 and not opens and (len(part.split()) <= _LONGEST or not things) else [pieces[-1]]
    if len(things) > 2:
        _add(things[1:], named, others)


def _add(things: list[str], named: set[int], others: set[int]) -> None:
    if len(things) > 1:
        (named if all(map(_CAPITAL.search, things)) else others).add(len(things))
