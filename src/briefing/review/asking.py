"""What of a statement a machine has proved, and what only somebody who reads can say; and words of it that look like others."""

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Literal

from briefing.english.words.search_words import FILLERS, SHORT, stem
from briefing.model.binding import Bound
from briefing.model.briefing import Briefing
from briefing.model.statement import OURS, Statement
from briefing.text.source import Source

Sort = Literal["number", "stance", "reading", "absence", "voice", "name", "date", "composed", "claim"]
ASKED: dict[Sort, tuple[str, ...]] = {
    "number": ("of what", "of when", "where", "whose count"),
    "stance": ("who", "toward what", "does the source say so of exactly this one"),
    "reading": ("does the reason hold", "is there another reading"),
    "absence": ("does any sentence say it, in whatever words", "is only what is missing said to be missing"),
    "voice": ("who says it", "of whom", "in these words or reported", "hoped, said or done"),
    "name": ("is this what the source calls it", "is it one and the same throughout"),
    "date": ("of what is it the date", "is it as vague as in the source"),
    "composed": ("does each part follow from the sentences", "does the order of its parts say more than they do"),
    "claim": ("who says it", "how sure", "when", "where", "is it still what the sentence means"),
}
# What everybody may type without a second look.
USUAL = frozenset("“”‘’«»–—…§·×−≈½¼¾°%€£¥⟨⟩→")


def sort_of(one: Bound) -> Sort:
    """What kind of thing a statement is for whoever reads it."""
    says, role = one.statement.says, one.statement.role
    if one.statement.status == OURS or says.get("reason"):
        return "reading"
    if one.statement.kind == "absence":
        return "absence"
    named: dict[str, Sort] = {"figure": "number", "stance": "stance", "voice": "voice", "name": "name", "date": "date"}
    return "composed" if not one.statement.record else named.get(role, "claim")


def known(one: Statement) -> str:
    """How we know it, as whoever reads it is told."""
    return ", ".join(filter(None, ("" if one.record else "put together by the page", one.status)))


def asked(one: Bound) -> tuple[str, ...]:
    """What to ask oneself: no rule can tell."""
    return ASKED[sort_of(one)]


def proved(briefing: Briefing, one: Bound) -> str:
    """What the rules have made sure of, in a line."""
    is_bare_name = bool(one.rests) and sort_of(one) == "name" and not one.statement.says.get("in_words")
    is_quoted = one.statement.says.get("in_words") or "“" in one.statement.line
    found = ["the words shown as quoted stand in the source"] if one.rests and is_quoted else []
    found += ["each of its names stands in words that it cites, spelt so"] if is_bare_name else []
    found += ["number, unit and hedge agree with it"] if one.statement.says.get("number") else []
    found += ["the sum is right"] if one.statement.says.get("formula") else []
    found += ["what was searched for stands nowhere in it, as it is written in the record"] if absent_words(briefing, one) else []
    return "; ".join(found) or "nothing but the form of its record"


def absent_words(briefing: Briefing, one: Bound) -> tuple[str, ...]:
    """The words that would say what is said to be absent, as the record has them; empty where it names none."""
    kind, _, rest = one.statement.record.partition("/")
    part: object = briefing.get(kind, rest)
    for step in one.statement.place.partition(":")[2].split("."):
        if step and not isinstance(part, str):
            part = part[int(step)] if isinstance(part, tuple) else getattr(part, step, None)
    return tuple(getattr(part, "absent", ()))


def searched(briefing: Briefing, one: Bound) -> tuple[str, ...]:
    """What to look for in the whole text: the words that are named; or the longer words of the statement, where none is."""
    named = [word for words in absent_words(briefing, one) for word in words.split() if len(word) > 2 and word.lower() not in FILLERS]
    own = [word.strip("“”‘’.,;:!?()") for word in one.statement.line.split()]
    return tuple(dict.fromkeys(stem(word) for word in named or (word for word in own if len(word) > SHORT and word.lower() not in FILLERS)))


def unusual(text: str, sources: Iterable[Source]) -> Iterator[str]:
    """Characters of a text that no source has and that few keyboards do, by number and name: some look like others."""
    known = USUAL.union(*(source.text for source in sources))
    for one in dict.fromkeys(text):
        if not one.isascii() and one not in known:
            yield f"U+{ord(one):04X} {unicodedata.name(one, 'without a name').lower()}"
