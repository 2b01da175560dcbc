"""What somebody is accused of, told as done: stole, where the source has charged with theft."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.doers import verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.accused_words import ACCUSED, BLAMED, BRINGS_ABOUT, COMMITS, DEEDS, DOING, GIVES_CAUSE, LEAVES_OPEN, SETTLES


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each deed that the passages tell as an accusation alone, and the statement as a fact."""
    for match in ACCUSED.finditer(evidence.text):
        if LEAVES_OPEN.search(claim.plain) or evidence.says(SETTLES):
            return
        named = [verbs for name, verbs in DEEDS.items() if name in match["deed"].lower()]
        own = COMMITS.search(claim.plain) if keys_in(match["deed"]) & keys_in(claim.plain) else None
        own = own or _deed(match["deed"], claim.plain)
        own = own or next((told for verbs in named if (told := verbs.search(claim.plain))), None)
        if own:
            words = " ".join(match[0].split())
            yield *own.span(), f'"{own[0]}" tells as done what the source has as an accusation: "{words}"', "Say that it is an accusation."
            return


def _deed(accused: str, text: str) -> re.Match[str] | None:
    """Where a statement tells as done what somebody is accused of doing: leaked, for leaking the minutes."""
    doing = DOING.match(accused)
    if not doing or not keys_in(accused[doing.end() :]) & keys_in(text):
        return None
    verb = verb_key(doing["verb"].lower())
    return next((word for word in WORD.finditer(text) if not word[0].endswith("ing") and verb_key(word[0].lower()) == verb), None)


def blamed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What somebody blames for a thing in the source, told here as its cause."""
    for reading in evidence.passages:
        for match in BLAMED.finditer(reading.plain):
            if LEAVES_OPEN.search(claim.plain) or not (own := BRINGS_ABOUT.search(claim.plain)) or evidence.says(GIVES_CAUSE):
                return
            cause, what = (keys_in(match[one] or match[other]) for one, other in (("cause", "cause_behind"), ("what", "what_before")))
            keys = keys_in(claim.plain)
            if cause & keys and what & keys:
                words = " ".join((match["blames"] or match["puts"]).split())
                message = f'"{own[0]}" tells as the cause what somebody only thinks to be so in the source: "{words}"'
                yield *own.span(), message, "Say who thinks so."
                return
