"""How many things a text lists: three in "Ostreland, Vey and the Coastal Union"."""

import re

_ITEM = r"(?:[^\s,;:.()]|(?<=\w)\.(?=\w|\s[a-z])|[(][^()]{0,40}[)])+(?:\s(?!and\s|or\s)(?:[^\s,;:.()]|(?<=\w)\.(?=\w)|[(][^()]{0,40}[)])+){0,5}"
_AND = re.compile(r",?\s+(?:and|or|as\s+well\s+as|&)\s+(?:of\s+)?")
_COMMA = re.compile(r",\s+")
_BRACKETS = re.compile(r"\s?\([^()]*\)")
_LONGEST = 7  # words of one thing in a list
_BREAK = re.compile(r"[.;:](?=\s|\Z)|\s[–—]\s|\n")


def list_sizes(text: str) -> frozenset[int]:
    """The numbers of things in the lists of a text, in time linear in its length."""
    found = set()
    text = _BRACKETS.sub("", text)
    for clause in _BREAK.split(text):
        found |= _of_clause(clause)
    found |= {len(part.split(";")) for part in re.split(r"(?<=[.:])\s|\n", text) if ";" in part}
    return frozenset(found)


def _of_clause(clause: str) -> set[int]:
    """A list ends in "and" and its last thing; short things between commas stand before it."""
    found, parts, size = set(), _COMMA.split(clause), 1
    for part in parts:
        joined = _AND.split(part)
        if len(joined) > 1 or re.match(r"(?:and|or)\s", part):
            pieces = len(joined)
            found |= {size + pieces - 1} if not re.match(r"(?:and|or)\s", part) else {size}
            found |= {pieces} if pieces > 1 else set()
            size = 1
        size = size + 1 if len(part.split()) <= _LONGEST or size == 1 else 1
    if size > 3:
        found.add(size - 1)
    return {one for one in found if one > 1}
