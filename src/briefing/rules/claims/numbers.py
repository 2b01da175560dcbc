"""PRO1, and with it PRO6: the numbers, dates and references of a claim are those of the passages that it cites."""

import re
from collections.abc import Iterator
from functools import lru_cache
from operator import attrgetter

from briefing.english.comparing.agreement import Disagreement, disagreements, told_once
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.reading import read
from briefing.english.words.patterns import sure
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.model.passages import Span
from briefing.model.sources import Sources
from briefing.rules.rule import Finding, finding, rule

_PLACE = attrgetter("source", "start", "end")


@rule("PRO1", good="The talks took about six hours.[^talks]", bad="The talks took about seven hours.[^talks]")
def numbers(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Every number and date in the words of a record or a page, who did what, and how far it goes (no, all, the largest, not yet), is as a
    passage cited there has it, or follows from it; or it is a shown figure."""
    # What a pronoun goes on about stands before it.
    spans = claim.spans if len(claim.spans) < 2 else tuple(sorted(claim.spans, key=_PLACE))
    own = read(claim.text)
    for found in told_once(disagreements(own, _evidence(ground.sources, spans, claim.derived)), own):
        yield finding(found.rule, _before(claim.text, found), found.message, found.hint, found.lacking)


@lru_cache(maxsize=4096)  # many statements cite the same passages
def _evidence(sources: Sources, spans: tuple[Span, ...], derived: frozenset[str]) -> Evidence:
    return Evidence(tuple(map(sources.reading_of, spans)), tuple(read(text) for text in sorted(derived)))


def _before(text: str, found: Disagreement) -> str:
    """A few words up to the end of the word where a claim goes wrong, to find its place by."""
    start = text.rfind("\0", 0, found.start) + 1
    before, behind = text[start : found.start], sure(re.compile(r"\w*").match(text, found.end))
    return " ".join(before.split()[-3:]) + (" " if before[-1:].isspace() else "") + text[found.start : behind.end()]
