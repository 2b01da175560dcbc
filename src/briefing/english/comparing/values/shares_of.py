"""Of what a share is a share: 40 per cent of the pears is not 40 per cent of the apples, nor half of those who came half of the town."""

from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.context import counts_alike, key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in, says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.share_words import (
    CHANGED_BY,
    CHANGES,
    LESS_THAN,
    MAKES_UP,
    OF_EACH,
    OF_IT,
    OF_SUM,
    OF_THE,
    OF_THOSE,
    OF_WHAT,
    SUMS,
)

_NEAR = 60  # code points before a share in which it is told that it is one, or a change


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


def of_changes(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each part of something that is by how much it changed in the source, or the reverse: 30 per cent of it, for 30 per cent off."""
    for own in (one for one in claim.quantities if one.kind == "share" or one.unit == "per cent"):
        is_change = _is_change(own, claim)
        is_part = not is_change and _is_part(own, claim) and not says(CHANGES, claim.plain)
        there = same_numbers(own, evidence.passages) if is_part or is_change else []
        is_other = _is_change if is_part else _makes_up
        if there and all(is_other(*place) for place in there):
            what = "by how much it changed" if is_part else "a part of something"
            yield own.start, own.end, f'"{own.text}" is {what} in the source', "Say what it is of, or by how much what changed."


def _is_change(one: Quantity, reading: Reading) -> bool:
    is_behind = LESS_THAN.match(reading.plain, one.end - reading.at) and not OF_IT.match(reading.plain, one.end - reading.at)
    return bool(CHANGED_BY.search(_before(one, reading)) or is_behind)


def _is_part(one: Quantity, reading: Reading) -> bool:
    return _makes_up(one, reading) or bool(OF_IT.match(reading.plain, one.end - reading.at))


def _makes_up(one: Quantity, reading: Reading) -> bool:
    return bool(MAKES_UP.search(_before(one, reading)))


def _before(one: Quantity, reading: Reading) -> str:
    at = one.whole[0] - reading.at
    return reading.plain[max(0, at - _NEAR) : at]


def of_sums(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each share of a budget, of sales, of profits, of which the passages say nothing where they say of what it is one."""
    for own in (one for one in claim.quantities if one.kind == "share" or one.unit == "per cent"):
        match = OF_SUM.match(claim.plain, own.end - claim.at)
        there = same_numbers(own, evidence.passages) if match else []
        is_of_other = bool(there) and all(OF_IT.match(reading.plain, one.end - reading.at) for one, reading in there)
        if match and is_of_other and not evidence.says(SUMS[match["sum"]]):
            message = f'"{own.text}" is told here of "{match["sum"]}", of which no passage cited here speaks'
            yield own.start, own.end, message, "Say of what it is a share."


def of_each(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number told of every one of a kind, of which the source tells it of every one of another: of every day, for of every lesson."""
    for own in claim.quantities:
        each = OF_EACH.match(claim.plain, own.whole[1] - claim.at)
        places = same_numbers(own, evidence.passages) if each else []
        there = [OF_EACH.match(reading.plain, one.whole[1] - reading.at) for one, reading in places]
        if each and there and all(one and not is_akin(stem(one["noun"]), stem(each["noun"])) for one in there):
            message = f'"{each["noun"]}" is not that of each of which the source tells "{own.text}"'
            yield *each.span("noun"), message, "Say of each of what it is told."
