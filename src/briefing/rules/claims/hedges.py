"""PRO6: a hedged number keeps its hedge. Those in words of ours are compared with the values, by the check of PRO1."""

import re
from collections.abc import Iterator

from briefing.english.numbers.hedges import hedge_behind, hedges_before
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.extract.parts import FIGURE
from briefing.rules.rule import Finding, finding, rule


@rule("PRO6", good="about six hours", bad="six hours, where the source has about six hours")
def hedges(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """A number or date that the source hedges is never shown without its hedge, nor with another."""
    for at in (match.start() for match in re.finditer(FIGURE, claim.text)):
        (before, start), (behind, _, end) = hedges_before(claim.text, at), hedge_behind(claim.text, at + 1)
        if before or behind:
            hedge = claim.text[start:at].strip() if before else claim.text[at + 1 : end].strip()
            near = claim.text[max(0, at - 30) : at].split("\0")[-1] + ("" if before else hedge)
            message = f'the figure is hedged here by "{hedge.lower()}"'
            yield finding("PRO6", near, message, "A figure brings the hedge of the source itself.")
