"""What several parts leave of a whole, told as the rest or as the source tells of it: of 40 lamps 12 red, 9 blue, the rest green."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import is_whole
from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.values.remainders import clause_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.remainder_words import REST, SHARE
from briefing.english.words.worked_out_words import TURNED
from briefing.lazy_patterns import lazily

_STOP = lazily(r"[.;]\s|\s(?:and|but|while)\s")
_NEAR = 24  # code points before a number in which it is told as the rest
_REACH = 80  # code points behind "the rest" in which the source tells of it


def is_rest(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a count or a percentage is what the parts of a sentence leave that goes on about the rest."""
    if own.kind != "number" or own.last is not None:
        return False
    at = own.start - claim.at
    is_told_so, mine = bool(REST.search(claim.plain, max(0, at - _NEAR), at)), words_of(clause_of(own, claim))
    said = words_of(claim.plain) if is_told_so else mine
    mine = mine or words_of(claim.plain)  # a quarter of it, or £20
    for reading in evidence.passages:
        for told, of_parts, words in _before_rests(reading):
            left = _left_of_part(told, own) if own.unit != "per cent" else None
            if left is None:
                left = _left_of_shares(told) if own.unit == "per cent" else None if own.unit else _left_of_whole(told, reading, own.inexact)
            is_of_rest = mine & words or (is_told_so and (said & words or not said & of_parts))
            if left is not None and is_of_rest and rounding.is_one_of(own, [left]):
                return True
    return False


def is_rest_of_hedged(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share is what a hedged one leaves, where the rest is told of: less than a third, beside more than two thirds."""
    is_share = own.kind == "share" or own.unit == "per cent"
    before = claim.plain[max(0, own.start - claim.at - 24) : own.start - claim.at]
    if not is_share or own.last is not None or not (REST.search(before) or REST.search(evidence.text)):
        return False
    hedged = (one for one in evidence.quantities if one.last is None and one.inexact)
    return any(
        (one.kind, one.unit) == (own.kind, own.unit)
        and (1 if own.kind == "share" else 100) - one.value == own.value
        and rounding.allows(own.hedges, frozenset(TURNED.get(hedge, hedge) for hedge in one.hedges))
        for one in hedged
    )


def _before_rests(reading: Reading) -> Iterator[tuple[Sequence[Quantity], frozenset[str], frozenset[str]]]:
    """The numbers before each "the rest" in its sentence, the words that are told of these, and those that are told of it."""
    for rest in REST.finditer(reading.plain):
        start = max(reading.plain.rfind(". ", 0, rest.start()), 0)
        told = [one for one in reading.quantities if start <= one.start - reading.at < rest.start()]
        told = [one for one in told if one.unit == "per cent" or one.way not in ("up", "down")]  # thirteen short of a majority
        counted = {key_of(noun) for one in told for noun in one.nouns}
        of_parts = words_of(reading.plain[told[0].end - reading.at : rest.start()]) - counted if told else frozenset()
        behind = words_of(_STOP.split(reading.plain[rest.end() : rest.end() + _REACH])[0])  # the rest, most of them old, will pay
        before = SHARE.search(reading.plain, told[-1].end - reading.at, rest.start()) if told else None  # two others share the rest
        yield told, of_parts, behind | (words_of(before["who"]) if before else frozenset())


def _left_of_part(told: Sequence[Quantity], own: Quantity) -> Decimal | None:
    """What an exact share leaves of the one number of its sentence: of €46,000 three quarters, and the rest."""
    if len(told) != 2 or told[1].kind != "share" or told[1].inexact or not _is_exact(told[0]) or told[0].unit != own.unit:
        return None
    return told[0].value * (1 - told[1].value)


def _left_of_shares(told: Sequence[Quantity]) -> Decimal | None:
    """What exact percentages leave of all; the sign may be written once: 28 per cent barley, 19 wheat. None where one is not exact."""
    shares = [one for one in told if one.unit == "per cent"]
    shares = list(told) if shares and told[0] is shares[0] else shares
    exact = all(_is_exact(one) and (one.unit == "per cent" or not (one.unit or one.nouns[1:])) for one in shares)
    return 100 - sum((one.value for one in shares), Decimal(0)) if shares and exact else None


def _left_of_whole(told: Sequence[Quantity], reading: Reading, hedges: frozenset[str]) -> Decimal | None:
    """What exact counts, or such as are hedged by an “about” alone as the rest is, leave of the one that the sentence tells as their whole;
    None where there are none."""
    wholes = [one for one in told if is_whole(one, reading)]
    parts = [one for one in told if one not in wholes and not one.unit]
    alike = (replace(one, hedges=one.hedges - (hedges & {"about"})) for one in (*wholes, *parts))
    if len(wholes) != 1 or not parts or not all(map(_is_exact, alike)):
        return None
    return wholes[0].value - sum(one.value for one in parts)


def _is_exact(one: Quantity) -> bool:
    return one.kind == "number" and one.last is None and not one.inexact
