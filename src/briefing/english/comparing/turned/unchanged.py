"""What is as it was in the source, told as better or worse, more or less: marks have improved, where they have hardly changed."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.unchanged_words import AS_BEFORE, OTHERWISE, SAYS_AS_BEFORE


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of a statement that tells a change of what the passages say to be as before, and tell no change of."""
    match = OTHERWISE.search(claim.plain) if not SAYS_AS_BEFORE.search(claim.plain) else None
    if not match or not TELLS.search(claim.plain):
        return
    said, verb = keys_in(claim.plain[: match.start()]), key_of(match[0])
    for reading in evidence.passages:
        there = list(AS_BEFORE.finditer(reading.plain))
        rest = AS_BEFORE.sub(" ", reading.plain) if there else ""
        if any(said & keys_in(one["what"]) for one in there) and verb not in keys_in(rest) and not OTHERWISE.search(rest):
            yield *match.span(), f'"{match[0]}" tells a change of what is as before in the source', "Say that it is as it was."
            return
