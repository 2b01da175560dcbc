"""What a statement says of more than the source: the largest of all for that of four, all for half, the people for those asked."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.binding import is_whole, same_values
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, SENTENCE_END, WORD, Turn, between, keys_in, rest_of
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.comparing.values.portions import products
from briefing.english.comparing.values.remainders import is_left
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.number_words import SMALL
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.widened_words import (
    BESIDES,
    FIRST_TIME,
    HAS_SO_MANY,
    NEXT_YEAR,
    OF_ALL,
    OF_PEOPLE,
    OF_SO_MANY,
    OF_THOSE,
    ONLY_IN,
    PART_ENDS,
    PART_OF_IT,
    PREVIOUS_YEAR,
    SAYS_FIRST,
    SAYS_PART,
    SAYS_WIDE,
    SO_MANY_OF,
    WIDEST,
)
from briefing.lazy_patterns import lazily

_REACH = 300  # code points on either side of a number in which the rest of its sentence stands
_AND = lazily(r",\s|\sand\s")
_LEAST = 2  # words that a statement must share with what is said of a part
_NUMBER = lazily(r"\d[\d.,]*\d|\d|[^\W\d_]+")


def widest(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A highest degree among all there are, where the source bounds it, or names no such whole."""
    for match in WIDEST.finditer(claim.plain):
        is_bounded = OF_ALL.fullmatch(match["scope"]) and OF_SO_MANY.search(evidence.text)
        if is_bounded or not SAYS_WIDE.search(evidence.text):
            words = " ".join(match["scope"].split())
            yield *match.span("scope"), f'"{words}" is said by no passage cited here', "Say among how many, as the source does."


def of_people(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """So many per cent of the people, where the source says it of those who were asked, reached or chosen alone."""
    own = list(OF_PEOPLE.finditer(claim.plain))
    those = [(match["done"] or match["asked"]).lower() for match in OF_THOSE.finditer(evidence.text)] if own else []
    keys = keys_in(claim.plain) if those else frozenset[str]()
    for match in own:
        if those and not any(key_of(done) in keys for done in those):
            yield *match.span("who"), f'"{match["who"]}" is said in the source of those {those[0]} alone', "Say of whom the source says it."


def besides(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """So many besides so many, where the source has them among these."""
    text, own = claim.plain, list(BESIDES.finditer(claim.plain))
    parts = {_value(match["part"]) for match in PART_OF_IT.finditer(evidence.text)} - {""} if own else set()
    for match in own if parts else ():
        near = text[match.end() : match.end() + _REACH] if match["whole"] else match["more"]
        whole = match["whole"]
        if (whole and not _value(whole)) or parts.isdisjoint(_value(word) for word in _NUMBER.findall(near)):
            continue
        told = between(claim.quantities, max(0, match.end() - _REACH) + claim.at, match.end() + claim.at)
        if not any(is_left(one, claim, evidence) for one in told):  # 1,216, and another 96
            yield *match.span(), f'"{match[0]}" adds what the source has among them', "Say of how many they are a part."
            return


def _value(word: str) -> str:
    """What a number is worth, in digits; "" for any other word."""
    small = word.lower()
    return small if small[:1].isdigit() else str(SMALL[small]) if small in SMALL else ""


Partial = tuple[str, str, frozenset[str], frozenset[str]]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def partial(text: str) -> tuple[Partial, ...]:
    """What a text says of a part alone: its words, its number in digits, the keys of what is said of it, and of the rest."""
    return tuple(_partial(text))


def _partial(text: str) -> Iterator[Partial]:
    for sentence in SENTENCE.finditer(text):
        for match in PART_OF_IT.finditer(text, *sentence.span()):
            end = PART_ENDS.search(text, match.end(), sentence.end())
            stop = end.start() if end else sentence.end()
            rest = keys_in(rest_of(text, sentence.span(), match.start(), stop))
            yield " ".join(match[0].split()), _value(match["part"]), keys_in(text[match.end() : stop]), rest


def in_part(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source says of half of it, or of some of them, told of all."""
    there = [one for reading in evidence.passages for one in partial(reading.plain)]
    if not there or not TELLS.search(claim.plain) or SAYS_PART.search(claim.plain):
        return
    if any(one.kind == "share" or one.unit == "per cent" for one in claim.quantities):  # two in three, for two thirds of them
        return
    said, has_number = keys_in(claim.plain), any(_value(word) for word in _NUMBER.findall(claim.plain))
    for words, value, of_part, rest in there:
        told = said & of_part - rest
        is_told = (len(told) >= _LEAST or (told and not value and said <= of_part | rest)) and said & rest
        if is_told and not (value and has_number) and not _is_worked_out(claim, evidence):
            yield 0, len(claim.plain), f'what is said here is said in the source of "{words}" alone', "Say of how much the source says it."
            return


def _is_worked_out(claim: Reading, evidence: Evidence) -> bool:
    """Whether a number of a statement is what a part of the source comes to: 760 fines, for two thirds of 1,140."""
    return any(one.kind == "number" and rounding.is_one_of(one, products(one, evidence)) for one in claim.quantities)


def of_whole(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A number that the source has as a whole of which it tells a part, told here of what it says of the part."""
    verbs = frozenset(key for word in WORD.findall(claim.plain) if is_past(word) and (key := key_of(word)))
    for own in claim.quantities if TELLS.search(claim.plain) and not SAYS_PART.search(claim.plain) else ():
        at = own.whole[0] - claim.at
        if own.kind != "number" or own.unit or is_whole(own, claim) or HAS_SO_MANY.search(claim.plain, max(0, at - 40), at):
            continue
        there = same_values(own, evidence.passages)
        parts = [_part_of(one, reading) for one, reading in there]
        if parts and all(parts) and not any(part.value == other.value for part, _ in filter(None, parts) for other in claim.quantities):
            told = frozenset().union(*(rest for _, rest in filter(None, parts)))
            behind = keys_in(claim.plain[own.end - claim.at :]) | verbs
            if behind & told:
                yield own.start, own.end, f'"{own.text}" is the whole of which the source tells a part', "Say it of the part."


def _part_of(one: Quantity, reading: Reading) -> tuple[Quantity, frozenset[str]] | None:
    """The number that is a part of one, directly before it, and the keys of what else its sentence says."""
    at = one.whole[0] - reading.at
    near = [other for other in between(reading.quantities, one.start - _REACH, one.start) if other.end <= one.start]
    if not near:
        return None
    part = near[-1]
    gap = reading.plain[part.end - reading.at : at]
    if not SO_MANY_OF.fullmatch(gap):
        return None
    start, end = part.whole[0] - reading.at, one.end - reading.at
    opening = SENTENCE_END.split(reading.plain[max(0, start - _REACH) : start])[-1]
    closing = _AND.split(SENTENCE_END.split(reading.plain[end : end + _REACH])[0])[0]
    return part, keys_in(f"{opening} {closing}") - {key_of(noun) for noun in one.nouns if not is_past(noun)}


def only_then(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Until a date, where the source has it only then."""
    for own in (one for one in claim.moments if one.relation in ("until", "before", "by")):
        if DENIES.search(claim.plain, 0, own.start - claim.at):  # none until May: then
            continue
        there = [
            (one, reading)
            for reading in evidence.passages
            for one in reading.moments
            if (one.year, one.month, one.day) == (own.year, own.month, own.day)
        ]
        if there and all(
            not one.relation and ONLY_IN.search(reading.plain, max(0, one.start - reading.at - 24), one.start - reading.at)
            for one, reading in there
        ):
            yield (
                own.start - claim.at,
                own.end - claim.at,
                f'"{own.relation} {own.text}" is only then in the source',
                "Keep the word that says when.",
            )


def since_then(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Since a year, where the source has it for the first time since then: it has not risen since 2010 that rose again in 2019."""
    if not any(one.relation == "since" for one in claim.moments) or SAYS_FIRST.search(claim.plain):
        return
    for own in (one for one in claim.moments if one.relation == "since"):
        there = [(one.start - reading.at, reading.plain) for reading in evidence.passages for one in reading.moments if _is_day(own, one)]
        if there and all(FIRST_TIME.search(text, max(0, at - 40), at) for at, text in there):
            message = f'"since {own.text}" is the first time since then in the source'
            yield own.start - claim.at, own.end - claim.at, message, "Say that it is."


def _is_day(own: Moment, other: Moment) -> bool:
    return (own.year, own.month, own.day) == (other.year, other.month, other.day)


def next_year(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """The year after, where the source has the year before, and the reverse."""
    for own, other in ((NEXT_YEAR, PREVIOUS_YEAR), (PREVIOUS_YEAR, NEXT_YEAR)):
        match = own.search(claim.plain)
        if match and not other.search(claim.plain) and other.search(evidence.text) and not own.search(evidence.text):
            yield *match.span(), f'"{match[0]}" is turned here', "Keep what comes before and what after as the source has it."
