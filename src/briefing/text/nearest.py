"""Which words of a text are most like those that it lacks: a suggestion for people, never a match."""

import re
from collections import defaultdict
from difflib import SequenceMatcher, get_close_matches
from heapq import nlargest

from briefing.text.matching import FoldedText, fold

_PUNCTUATION = ".,;:!?…\"'“”‘’„«»()[]{}–—-،؛؟"


def nearest(text: FoldedText, words: str) -> str:
    """A suggestion for people, never a match: the folded stretch most like the words, or "".

    Looks at a few places that share unusual words with the query, so its work is bounded.
    """
    wanted = fold(words).folded.strip()
    query = _in_words_of(text, wanted) if wanted else []
    stretches = (_stretch(text.folded, query, at) for at in _likely_places(text, query))
    trimmed = (_trimmed(stretch, wanted) for stretch in stretches if stretch)
    likeness, stretch = max(((_likeness(wanted, stretch), stretch) for stretch in trimmed), default=(0.0, ""))
    return stretch if likeness >= 0.7 else ""


def difference(words: str, close: str) -> str:
    """The first difference of some words from those that are like them, for people: “massive” for “heavy”."""
    ours, theirs = fold(words).folded.split()[:200], fold(close).folded.split()[:200]
    if moved := _moved(ours, theirs):
        return moved
    for kind, first, last, begin, end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        here, there = " ".join(ours[first:last]), " ".join(theirs[begin:end])
        if kind == "insert":
            return f"“{there}” is left out"
        if kind == "delete":
            return f"“{here}” is added"
        if kind == "replace":
            return f"it has “{here}” for “{there}”"
    return "only its marks differ"


def _moved(ours: list[str], theirs: list[str]) -> str:
    """That some words stand in another place there; "" where none do. The marks behind a word do not move with it."""
    ours, theirs = ([word.strip(_PUNCTUATION) or word for word in words] for words in (ours, theirs))
    steps = [step for step in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes() if step[0] != "equal"]
    gone = {" ".join(ours[first:last]) for _, first, last, _, _ in steps} - {""}
    moved = ((" ".join(theirs[begin:end]), begin) for _, _, _, begin, end in steps)
    found = next(((words, begin) for words, begin in moved if words in gone), None)
    if not found:
        return ""
    behind = f"behind “{theirs[found[1] - 1]}”" if found[1] else "at the beginning"
    return f"in the source, “{found[0]}” stands {behind}"


def _in_words_of(text: FoldedText, wanted: str) -> list[str]:
    """The query's words, the three longest of those unknown to the text replaced by ones like them."""
    words = wanted.split(" ")[:200]
    unknown = sorted({word for word in words if word not in text.index.places}, key=lambda word: (-len(word), word))
    for strange in unknown[:3]:
        alike = [word for word in text.index.places if abs(len(word) - len(strange)) < 3][:20_000]
        closest = get_close_matches(strange, alike, n=1, cutoff=0.7)
        words = [closest[0] if closest and word == strange else word for word in words]
    return words


def _likely_places(text: FoldedText, query: list[str]) -> list[int]:
    """Up to five folded offsets where the query would begin, those that share the rarest words first."""
    votes: defaultdict[int, float] = defaultdict(float)
    offset = 0
    for word in query:
        stands = text.index.places.get(word, [])
        for at in stands[:200]:
            votes[(at - offset) // 16 * 16] += 1 / len(stands)
        offset += len(word) + 1
    return nlargest(5, votes, key=lambda place: votes[place])


def _stretch(folded: str, query: list[str], at: int) -> str:
    """The words around `at` that line up with the query's words."""
    length = len(" ".join(query))
    start = folded.rfind(" ", 0, max(0, at - 24)) + 1
    end = folded.find(" ", max(0, at) + length + 48)
    words = folded[start : end if end >= 0 else None].split(" ")
    blocks = SequenceMatcher(None, query, words, autojunk=False).get_matching_blocks()[:-1]
    if not blocks:
        return ""
    return " ".join(words[max(0, blocks[0].b - blocks[0].a) : blocks[-1].b + len(query) - blocks[-1].a])


def _trimmed(stretch: str, wanted: str) -> str:
    """The stretch without punctuation and notes at its edges where the query has none."""
    if wanted[-1].isalnum():
        stretch = re.sub(r"(\[[^\s\[\]]*\]\W*)+\Z", "", stretch).rstrip(_PUNCTUATION)
    return stretch.lstrip(_PUNCTUATION) if wanted[0].isalnum() else stretch


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one[:1000], other[:1000], autojunk=False).ratio()
