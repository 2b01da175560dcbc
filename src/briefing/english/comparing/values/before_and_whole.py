"""What a number was before a change that the source tells as a part of it, and what it is a part of: 1.12, for 1.40, a quarter more than
before; about 128,000 inhabitants, for some 64,000, about half its population.
"""

import itertools
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, WORD, keys_in, says
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.comparing.values.portions import worth_in
from briefing.english.comparing.values.remainders import clause_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.whole_words import APPOSED, AS_MUCH, OF_WHAT, POPULATION, THAN_BEFORE
from briefing.english.words.worked_out_words import EARLIER

_NEAR = 120  # code points between a number and the part by which it is more than before


def was_before(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells what a number was before it became a part more or less: 1.12 before, for 1.40, a quarter more."""
    if own.kind != "number" or own.last is not None or own.value <= 0 or own.unit == "per cent" or not says(EARLIER, claim.plain):
        return False
    return rounding.is_one_of(own, _before(own, claim, evidence))


@lru_cache(maxsize=64)  # of each number of a statement
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word.lower()) for word in WORD.findall(text))


def _before(own: Quantity, claim: Reading, evidence: Evidence) -> Iterator[Decimal]:
    stems = _stems(claim.plain)
    for reading in evidence.passages:
        for one, by in itertools.pairwise(reading.quantities):
            part = _changed_by(by) if one.kind == "number" and one.last is by.last is None and not (one.inexact or by.inexact) else None
            gap = reading.plain[one.end - reading.at : by.whole[0] - reading.at] if by.start - one.end < _NEAR else "."
            worth = worth_in(_as_rated(one, own, stems), own) if part and not SENTENCE_END.search(gap) else None
            if part and worth is not None and THAN_BEFORE.match(reading.plain, by.end - reading.at):
                yield worth / (1 + part if by.way == "up" else 1 - part)


def _as_rated(one: Quantity, own: Quantity, stems: frozenset[str]) -> Quantity:
    """A number per something, as one of a statement that tells it of one such thing: a cubic metre cost 1.12."""
    is_told = all(stems.issuperset(rate.split()) for rate in one.rate)
    return replace(one, rate=own.rate) if is_told and not own.rate else one


def _changed_by(by: Quantity) -> Decimal | None:
    """The part by which something is more or less; None for what is none."""
    if by.way not in ("up", "down") or by.role in ("from", "to"):
        return None
    part = by.value if by.kind == "share" else by.value / 100 if by.unit == "per cent" else None
    return part if part is not None and 0 < part < 1 else None


def is_whole_of_part(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is the whole of which the source tells a number and what part of it that is."""
    if own.kind != "number" or own.last is not None or own.unit == "per cent" or own.hedges - {"about"}:
        return False
    for reading in evidence.passages:
        for one, share in itertools.pairwise(reading.quantities):
            value = _whole(one, share, own, reading)
            if value is None or not _is_named(own, share, claim, reading):
                continue
            hedges = (one.hedges | share.hedges) - {"only"}
            is_as_vague = value == own.value and own.hedges == hedges
            if is_as_vague or (own.hedges == {"about"} and hedges <= {"about"} and rounding.rounds_to(value, False, False, own)):
                return True
            if not hedges and value == own.value and not own.hedges:
                return True
    return False


def _whole(one: Quantity, share: Quantity, own: Quantity, reading: Reading) -> Decimal | None:
    """What a number is a part of, where the share that it is stands behind it; None where none does."""
    if one.kind != "number" or one.last is not None or share.last is not None or share.way or share.role:
        return None
    part = share.value if share.kind == "share" else share.value / 100 if share.unit == "per cent" else None
    if part is None or not 0 < part < 1 or not APPOSED.fullmatch(reading.plain, one.end - reading.at, share.whole[0] - reading.at):
        return None
    worth = None if AS_MUCH.match(reading.plain, share.end - reading.at) else worth_in(one, own)  # half as much is no part
    return None if worth is None else worth / part


def _is_named(own: Quantity, share: Quantity, claim: Reading, reading: Reading) -> bool:
    """Whether a number counts or measures what the share is one of, and nothing is told of it that is told of the part alone."""
    of = OF_WHAT.match(reading.plain, share.end - reading.at)
    if not of:
        return False
    noun, mine = of["noun"].lower(), clause_of(own, claim)
    are_people = bool(POPULATION.fullmatch(noun) and POPULATION.search(mine))
    is_it = are_people or any(is_akin(stem(noun), there) for there in own.nouns) or key_of(noun) in keys_in(mine)
    start = max((match.end() for match in SENTENCE_END.finditer(reading.plain, 0, share.start - reading.at)), default=0)
    done = {key_of(word) for word in WORD.findall(reading.plain[start : share.start - reading.at]) if is_past(word.lower())} - {""}
    return is_it and done.isdisjoint(keys_in(mine))
