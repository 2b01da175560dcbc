"""Of what a share is a share: 40 per cent of the pears is not 40 per cent of the apples, nor half of those who came half of the town."""

from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.context import counts_alike, key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.share_words import OF_THE, OF_THOSE, OF_WHAT


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each share of a statement that the passages have of something else alone, which they name beside what it is told of here."""
    for own in claim.quantities:
        what = _of(own, claim) if own.kind == "share" or own.unit == "per cent" else frozenset()
        there = [place for place in same_numbers(own, evidence.passages) if place[0].inexact == own.inexact] if what else []
        others = [_of(*place) for place in there]
        is_there = what <= evidence.keys and all(other and not what & other and not _alike(what, other) for other in others)
        those = [OF_THOSE.match(reading.plain, one.end - reading.at) for one, reading in there]
        is_of_those = bool(those) and all(match and key_of(match["done"]) not in keys_in(claim.plain) for match in those)
        if others and (is_there or is_of_those):
            yield own.start, own.end, f'"{own.text}" is told here of what the source tells another share of', "Say of what it is a share."


def _of(one: Quantity, reading: Reading) -> frozenset[str]:
    """The keys of what a share is of, where that stands behind it."""
    match = OF_WHAT.match(reading.plain, one.end - reading.at)
    whole = OF_THE.match(reading.plain, match.end()) if match else None  # of the residents of the town
    return keys_in(f"{match['noun']} {whole['noun'] if whole else ''}") if match else frozenset()


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return any(counts_alike(own) & counts_alike(key) for own in one for key in other)
