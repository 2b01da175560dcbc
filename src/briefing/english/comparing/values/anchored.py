"""When a thing was done: so long before or after what, and not on the day on which it was only asked for."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.binding import same_values
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.anchored_words import ANCHOR_ENDS, ANCHORED, ASKS, BEFORE, IS_ASKED, IS_NOW, SO_LONG_AGO, WAS_THEN
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.number_words import SMALL
from briefing.english.words.quantifier_words import TELLS

_AGO = 60  # code points before a number in which it is told of how long ago it was

Length = tuple[str, str, bool]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def anchored(text: str) -> tuple[tuple[int, int, Length, frozenset[str]], ...]:
    """How long before or after what, as a text tells it: where it stands, how long, and the keys of the words behind."""
    anchors = ((match, ANCHOR_ENDS.split(match["anchor"])[0]) for match in ANCHORED.finditer(text))
    return tuple((match.start(), match.end("way"), _length(match), keys_in(anchor)) for match, anchor in anchors)


def _length(match: re.Match[str]) -> Length:
    number, way = (" ".join(match[name].lower().split()) for name in ("number", "way"))
    value = str(SMALL.get(number, number)) if number not in ("a", "an") else "1"
    return value, match["unit"].lower().removesuffix("s"), way in BEFORE


def elsewhere(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each length of time that leads here to what the source has elsewhere: three weeks before the verdict, for before he died."""
    for start, end, length, keys in anchored(claim.plain):
        there = [other for reading in evidence.passages for _, _, told, other in anchored(reading.plain) if told == length]
        if keys and there and all(other and not other & keys for other in there) and keys <= evidence.keys:
            words = claim.plain[start:end]
            yield start, end, f'"{words}" leads here to something else than in the source', "Count from what the source counts from."


def only_asked_then(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each date on which a thing is done here, and only asked for in the source: told in March to mend it, it mended it in May."""
    text = claim.plain
    if not claim.moments or not TELLS.search(text) or IS_ASKED.search(text):
        return
    for reading in evidence.passages:
        for match in ASKS.finditer(reading.plain):
            start, end = match.span("between")
            dates = {one.text.lower() for one in reading.moments if start <= one.start - reading.at < end}
            own = [one for one in claim.moments if one.text.lower() in dates and not one.relation]
            if own and _is_done(match["verb"], text) and all(_is_once(one.text, evidence) for one in own):
                message = f'"{own[0].text}" is in the source when it was asked, told or agreed, and not when it was done'
                yield own[0].start - claim.at, own[0].end - claim.at, message, "Say what happened then."
                return


def _is_done(verb: str, text: str) -> bool:
    keys = {key_of(verb), key_of(f"{verb.removesuffix('e')}ed")}  # what is added is told to go up
    words = (word[0] for word in WORD.finditer(text))
    return any(key_of(word) in keys and (is_past(word) or word in FIRST_FORMS) for word in words)


def _is_once(date: str, evidence: Evidence) -> bool:
    return evidence.text.count(date.lower()) == 1


def told_of_today(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number that is told of today here, and in the source of so many years ago."""
    if not claim.quantities or not IS_NOW.search(claim.plain) or WAS_THEN.search(claim.plain):
        return
    for own in claim.quantities:
        there = same_values(own, evidence.passages)
        places = [(reading.plain, max(0, one.whole[0] - reading.at - _AGO), one.whole[0] - reading.at) for one, reading in there]
        if places and all(SO_LONG_AGO.search(*place) for place in places):
            yield own.start, own.end, f'"{own.text}" is told in the source of a time before', "Say of when the number is."


ALL = (elsewhere, only_asked_then, told_of_today)
