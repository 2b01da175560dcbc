"""What an amount is told as: so often or so long, a difference or the whole, the width or the depth of a thing."""

from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, between
from briefing.english.comparing.values.worked_out import is_worked_out
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.amount_words import (
    EVERY_SO_OFTEN,
    IS_AVERAGE,
    IS_DIFFERENCE,
    IS_REGULAR,
    MEASURED,
    TAKEN_OR_ADDED,
    TELLS_DIFFERENCE,
    WAY_OF,
)
from briefing.english.words.quantifier_words import TOGETHER

_BEFORE, _NEAR, _REACH = 16, 24, 80  # code points before an amount and around it that tell what it is


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each amount of a statement that the passages have, but as another sort of amount."""
    for own in claim.quantities:
        if own.kind != "number" or not (there := same_numbers(own, evidence.passages)):
            continue
        if _is_every(own, claim) and not any(_is_regular(*place) for place in there):
            yield _turn(own, "comes again and again here, and not in the source", "Say how long or how often as the source does.")
        elif _is_difference(own, claim) and not any(_is_told_as_difference(*place) for place in there):
            if is_worked_out(own, claim, evidence):
                continue
            yield _turn(own, "is a difference here, and not in the source", "Say what it is as the source does.")
        elif all(_is_difference(*place) for place in there) and not own.way and not TELLS_DIFFERENCE.search(claim.plain):
            yield _turn(own, "is a difference in the source, and not here", "Say what it is more or less than.")
        elif TOGETHER.search(_around(own, claim)) and all(place[0].rate or IS_AVERAGE.search(_around(*place)) for place in there):
            yield _turn(own, "is an average in the source, or so much at a time", "Say what it is an average of, or per.")
        elif (way := _way(own, claim)) is not None and {_way(*place) for place in there}.isdisjoint((None, way)):
            yield _turn(own, "is measured the other way in the source", "Say which way it is measured.")


def _turn(own: Quantity, what: str, remedy: str) -> Turn:
    return own.start, own.end, f'"{own.text}" {what}', remedy


def _is_every(own: Quantity, reading: Reading) -> bool:
    at = own.whole[0] - reading.at
    return bool(own.unit and EVERY_SO_OFTEN.search(reading.plain, max(0, at - _BEFORE), at))


def _is_regular(one: Quantity, reading: Reading) -> bool:
    """Whether a word around an amount says that it comes again and again, and is not that of another amount: every 40 minutes."""
    near = between(reading.quantities, one.start - _REACH, one.end + _REACH)
    others = [other for other in near if other.unit and other.start != one.start and _is_every(other, reading)]
    return bool(IS_REGULAR.search(_around(one, reading))) and (_is_every(one, reading) or not others)


def _is_difference(own: Quantity, reading: Reading) -> bool:
    return bool(IS_DIFFERENCE.match(reading.plain, own.end - reading.at))


def _is_told_as_difference(one: Quantity, reading: Reading) -> bool:
    """Whether a text tells by how much something differs, or how many were taken away or added: closed two of its nine."""
    at = one.whole[0] - reading.at
    is_taken = bool(TAKEN_OR_ADDED.search(reading.plain, max(0, at - _NEAR), at))
    return is_taken or bool(TELLS_DIFFERENCE.search(_behind(one, reading)) or one.way)


def _behind(one: Quantity, reading: Reading) -> str:
    return reading.plain[one.start - reading.at : one.end - reading.at + _REACH]


def _around(one: Quantity, reading: Reading) -> str:
    return reading.plain[max(0, one.start - reading.at - _REACH) : one.end - reading.at + _REACH]


def _way(own: Quantity, reading: Reading) -> int | None:
    """Which way a measure is taken, where that stands behind it."""
    start, end = own.start - reading.at, own.end - reading.at
    match = MEASURED.match(reading.plain, end) or MEASURED.search(reading.plain, start, own.whole[1] - reading.at)
    return WAY_OF[match["way"].lower()] if match else None
