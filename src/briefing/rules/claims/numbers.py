"""PRO1, and with it PRO6: the numbers, dates and references of a claim are those of the passages that it cites."""

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter

from briefing.english.comparing.agreement import disagreements, told_once
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.reading import read
from briefing.english.words.patterns import sure
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.model.passages import Span
from briefing.model.sources import Sources
from briefing.rules.candidates import words_of
from briefing.rules.claims.beside import beside, pointed_at
from briefing.rules.rule import Finding, rule

_PLACE = attrgetter("source", "start", "end")


@rule(
    "PRO1",
    good="The talks took about six hours.[^talks]",
    bad="The talks took about seven hours.[^talks]",
    more=(
        ("It was signed on 5 March 2020.[^signed]", "It was signed on 6 March 2020.[^signed]"),
        ("The mill owners opposed it, and the villages signed.[^stances]", "The villages opposed it.[^stances]"),
        ("Nearly half of the villages lie downstream.[^villages]", "All of the villages lie downstream.[^villages]"),
        ("The ferry may be sold.[^ferry]", "The ferry was sold.[^ferry]"),
    ),
)
def numbers(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Every number and date in the words of a record or a page, who did what, and how far it goes (no, all, the largest, not yet), is as a
    passage cited there has it, or follows from it; or it is a shown figure."""
    # What a pronoun goes on about stands before it.
    spans = claim.spans if len(claim.spans) < 2 else tuple(sorted(claim.spans, key=_PLACE))
    own = read(claim.text)
    for found in told_once(disagreements(own, _evidence(ground.sources, spans, claim.derived)), own):
        place = pointed_at(ground.sources, spans, claim.text, found)
        leading, words = _before(claim.text, *place)
        near = f"{leading}{words}"
        against = None if found.lacking else beside(ground.sources, spans, claim.text, found)
        near_words, led_by = (near, *near.split()[-1:]), len(words_of(leading))
        yield Finding(found.rule, found.message, found.hint, near_words, lacking=found.lacking, led_by=led_by, beside=against)


@lru_cache(maxsize=4096)  # many statements cite the same passages
def _evidence(sources: Sources, spans: tuple[Span, ...], derived: frozenset[str]) -> Evidence:
    return Evidence(tuple(map(sources.reading_of, spans)), tuple(read(text) for text in sorted(derived)))


def _before(text: str, start: int, end: int) -> tuple[str, str]:
    """A few words up to a place where a claim goes wrong, to find it by, and the words there, to the end of the last."""
    first = text.rfind("\0", 0, start) + 1
    before, behind = text[first:start], sure(re.compile(r"\w*").match(text, end))
    return " ".join(before.split()[-3:]) + (" " if before[-1:].isspace() else ""), text[start : behind.end()]
