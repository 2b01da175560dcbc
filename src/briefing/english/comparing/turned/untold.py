"""What somebody would not say, told as said: she said that she would go, where she did not want to say whether she would."""

from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.untold_words import SAID_THAT, STILL_UNSAID, UNSAID


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that somebody says here, and of which the source has only that they do not say whether it is so."""
    text = claim.plain
    for own in SAID_THAT.finditer(text):
        if STILL_UNSAID.search(text, max(0, own.start() - 40), own.start()):
            continue
        said = keys_in(own["what"])
        for match in UNSAID.finditer(evidence.text):
            unsaid = keys_in(match["what"])
            is_told_there = any(unsaid & keys_in(one["what"]) for one in SAID_THAT.finditer(evidence.text) if one.start() != match.start())
            if unsaid and unsaid & said and not is_told_there:
                words = " ".join(match[0].split())
                message = f'"{own["verb"]}" tells what the source leaves unsaid: "{words}"'
                yield own.start(), own.end("verb"), message, "Say that it was not said."
                return
