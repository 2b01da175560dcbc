"""Which words of a text became others, as git marks them: `they [-often-]{+once+} met`."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import chain

from briefing.lazy_patterns import lazily

WORDS = lazily(r"\s+|[^\W_]+|[\W_]")
# What is marked in a marked text, for whoever shows it otherwise.
MARKED = lazily(r"(\[-.*?-\]|\{\+.*?\+\})", re.DOTALL)


def word_diff(old: str, new: str) -> str:
    """The new text with the words marked that are new, and those of the old one that are gone."""
    return "".join(f"{f'[-{gone}-]' if gone else ''}{f'{{+{come}+}}' if come else ''}{same}" for same, gone, come in _stretches(old, new))


def near_changes(marked: str, around: int = 60) -> str:
    """A marked text without what is far from any change; all of it where nothing is marked."""
    found = [match.span() for match in re.finditer(r"\[-.*?-\](?:\{\+.*?\+\})?|\{\+.*?\+\}", marked, re.DOTALL)]
    if not found:
        return marked
    first, last = max(0, found[0][0] - around), min(len(marked), found[-1][1] + around)
    start = marked.find(" ", first) + 1 if first else 0
    end = marked.rfind(" ", found[-1][1], last) if last < len(marked) else last
    start, end = min(start, found[0][0]), end if end > 0 else last
    return f"{'… ' if start else ''}{marked[start:end]}{' …' if end < len(marked) else ''}"


def _stretches(old: str, new: str) -> Iterator[tuple[str, str, str]]:
    """What is the same, or else what is gone and what has come; white space between two changes is a part of them."""
    before, after = WORDS.findall(old), WORDS.findall(new)
    gone, come = "", ""
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    for at, (tag, first, last, start, end) in enumerate(codes):
        left, right = "".join(before[first:last]), "".join(after[start:end])
        if tag != "equal" or (not right.strip() and (gone or come) and at + 1 < len(codes)):
            gone, come = gone + left, come + right
            continue
        yield from chain([("", gone, come)] if gone or come else [], [(right, "", "")])
        gone, come = "", ""
    if gone or come:
        yield "", gone, come
