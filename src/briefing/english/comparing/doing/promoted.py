"""An office that is another in the source: the mayor, for a former or deputy mayor; of transport, for of health."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.patterns import whole
from briefing.english.words.promoted_words import MINISTER, MODIFIED, OTHERWISE, SAME_FIELD, SAYS_SO


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each office that the source has only with a word before it that makes it another, and the statement without."""
    for sort, pattern in MODIFIED.items():
        found = pattern.finditer(evidence.text) if pattern.search(evidence.text) and not SAYS_SO[sort].search(claim.plain) else ()
        for match in found:
            role = whole(re.escape(match["role"]))
            own = role.search(claim.plain)
            times = sum(1 for one in pattern.finditer(evidence.text) if one["role"] == match["role"])
            if own and sum(1 for _ in role.finditer(evidence.text)) == times:
                words = " ".join(match[0].split())
                yield *own.span(), f'"{own[0]}" is "{words}" in the source', "Call the office what the source calls it."
                return


def of_another_field(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each minister who is of something else here than in the source."""
    for own in MINISTER.finditer(claim.plain):
        field = (own["before"] or own["behind"]).lower()
        there = {(one["before"] or one["behind"]).lower() for one in MINISTER.finditer(evidence.text)} - OTHERWISE
        same = next((fields for fields in SAME_FIELD if field in fields), frozenset([field]))
        if field not in OTHERWISE and there and not any(key_of(one) in evidence.keys for one in same):
            listed = " or ".join(f'"{one}"' for one in sorted(there))
            yield *own.span(), f'"{own[0]}" is of another field in the source: {listed}', "Say of what the minister is in the source."
