"""PRO6: a hedged number keeps its hedge."""

import re
from collections.abc import Iterator

from briefing.english.dates import find_dates
from briefing.english.numbers import find_numbers, hedge_around
from briefing.extract.blocks import FIGURE
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.rules.claims.numbers_of_claims import before, numbers_in, outside, worth
from briefing.rules.rule import Finding, finding, rule


@rule("PRO6", good="about six hours", bad="six hours, where the source has about six hours")
def hedges(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """A number that the source hedges is never shown without its hedge."""
    known = numbers_in(ground, claim.spans)
    for number in outside(find_numbers(claim.text), find_dates(claim.text)):
        same = [other for other in known if worth(other) == worth(number)]
        if same and number.hedge not in {other.hedge for other in same}:
            here, there = number.hedge or "nothing", same[0].hedge or "nothing"
            message = f'"{number.text}" is hedged here by "{here}", in the source by "{there}"'
            yield finding("PRO6", before(claim.text, number), message, "Keep the hedge as the source has it.")
    for at in (match.start() for match in re.finditer(FIGURE, claim.text)):
        if hedge := hedge_around(claim.text, at, at + 1):
            near = claim.text[max(0, at - 30) : at].split("\0")[-1] + hedge
            message = f'the figure is hedged here by "{hedge}"'
            yield finding("PRO6", near, message, "A figure brings the hedge of the source itself.")
