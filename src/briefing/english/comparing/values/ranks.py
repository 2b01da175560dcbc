"""Which of several things of the source a statement tells of by its rank: the second stage, of two on 2 July and on 17 August."""

from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_akin, is_verb
from briefing.english.words.quantifier_words import EARLIER_OF_TWO, LATER_OF_TWO


def is_one_of_dated(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a rank is of so many things as the source has dates, and told of no other date than that of its place."""
    nouns = _nouns(own) or next((nouns for one in claim.quantities if one.kind == "ordinal" and (nouns := _nouns(one))), ())
    if own.kind == "ordinal" and _is_of_two(own, claim, evidence):
        return True
    if own.kind != "ordinal" or not nouns:
        return False
    ranks = [one.start for one in claim.quantities if one.kind == "ordinal"]
    end = next((start for start in ranks if start > own.start), claim.at + len(claim.plain))
    told = [one for one in claim.moments if own.start < one.start < end]
    for reading in evidence.passages:
        dates = [date for one in reading.moments for date in (one, one.until) if date is not None]
        counts = (one for one in reading.quantities if one.kind == "number" and one.value == len(dates) >= own.value)
        if any(is_akin(noun, there) for one in counts for noun in nouns for there in one.nouns):
            return all(contains(one, dates[int(own.value) - 1], dates) for one in told)
    return False


def _is_of_two(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a rank is that of the earlier or the later of two: the second warning, for the more recent of the two."""
    places = {1: EARLIER_OF_TWO, 2: LATER_OF_TWO}
    match = places[int(own.value)].search(evidence.text) if own.value in places else None
    return match is not None and (not match["noun"] or key_of(match["noun"]) in words_of(claim.plain))


def _nouns(one: Quantity) -> tuple[str, ...]:
    return tuple(noun for noun in one.nouns if not is_verb(noun) and noun not in ("year", "month", "day", "week"))
