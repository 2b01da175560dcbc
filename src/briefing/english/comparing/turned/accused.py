"""What somebody is accused of, told as done: stole, where the source has charged with theft."""

from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.accused_words import ACCUSED, COMMITS, DEEDS, LEAVES_OPEN, SETTLES


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each deed that the passages tell as an accusation alone, and the statement as a fact."""
    for match in ACCUSED.finditer(evidence.text):
        if LEAVES_OPEN.search(claim.plain) or evidence.says(SETTLES):
            return
        named = [verbs for name, verbs in DEEDS.items() if name in match["deed"].lower()]
        own = COMMITS.search(claim.plain) if keys_in(match["deed"]) & keys_in(claim.plain) else None
        own = own or next((told for verbs in named if (told := verbs.search(claim.plain))), None)
        if own:
            words = " ".join(match[0].split())
            yield *own.span(), f'"{own[0]}" tells as done what the source has as an accusation: "{words}"', "Say that it is an accusation."
            return
