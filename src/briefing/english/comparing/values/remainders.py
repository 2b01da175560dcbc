"""What a part leaves of its whole, told by what the source tells of the part, denied, or as the rest: five of 19, where 14 were mended."""

import bisect
import itertools
from collections.abc import Iterator, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache

from briefing.english.comparing.found import rounding
from briefing.english.comparing.found.context import words_of
from briefing.english.comparing.found.evidence import MOST, Evidence
from briefing.english.comparing.found.fates import are_contrary, is_fate, undone
from briefing.english.comparing.found.sentences import Turn, says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.left_out_words import NOBODY_ELSE
from briefing.english.words.noun_phrases import is_akin, is_verb, stem
from briefing.english.words.remainder_words import (
    AMONG_THEM,
    CLAUSE,
    LEAVES,
    OF_THOSE,
    OF_WHOLE,
    ON_SO_MANY,
    OPENS_WITH_OTHERS,
    OPENS_WITH_REST,
    OPENS_WITH_WHOLE,
    OTHERS,
    REST,
    SETS_APART,
    STAYS,
    THE_OTHER,
    TO_BE_HAD,
    WHOLE_OF,
)
from briefing.english.words.worked_out_words import TURNED
from briefing.lazy_patterns import lazily

_STAYING = words_of("stay remain survive free vacant unoccupied spared keep left")
_AND = lazily(r"(?:\s+[^\W\d_]+){0,6},?\s+and\s+")
_REACH = 80  # code points behind a part in which it is told what it did


def is_left(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is what a part leaves of a whole that the statement names, and told as what is left; or is taken out of all."""
    is_taken_out = "all but" in own.hedges  # all but six had not been vaccinated, for 81 of the 87
    if own.kind != "number" or own.last is not None or own.hedges - {"only", "all but", "about"} or own.value <= 0:
        return False
    wholes = {value for value in _wholes(claim) if value > own.value}
    mine, at = clause_of(own, claim), own.start - claim.at
    leaves = bool(LEAVES.search(claim.plain, max(claim.plain.rfind(". ", 0, at), 0), at))
    stays = bool(STAYS.search(claim.plain, at, min(len(claim.plain), own.end - claim.at + _REACH)))
    for one in itertools.chain(_parts(evidence), _parts_of_those(evidence, wholes)):
        is_bare = stays and not (wholes or one.whole.nouns or one.whole.unit or own.unit)  # 1,100 of some 4,000 have gone
        if one.is_about != ("about" in own.hedges) or one.whole.value - one.part.value != own.value:
            continue
        if not (is_bare or _is_of(own, one.whole, wholes)):
            continue
        if is_taken_out:
            is_so = bool(words_of(undone(mine)) & one.words) and is_denied(undone(mine)) == is_denied(undone(one.text))
        else:
            is_so = leaves or are_contrary(mine, one.text) or _is_outside(own, claim, one)
            is_so = is_so or (bool(wholes or stays) and _is_told_as_left(own, claim, one))
        if is_so:
            return True
    return False


def are_the_others(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number counts those of whom the source tells as the others, and the same is told of them: fifteen of 26, where eleven move
    and the others stay."""
    if own.kind != "number" or own.last is not None or own.inexact:
        return False
    mine = clause_of(own, claim)
    for reading in evidence.passages:
        rests = [text for _, text in _clauses(reading.plain) if OPENS_WITH_REST.match(text)]
        alike = max((len(words_of(mine) & words_of(text)) for text in rests if is_denied(mine) == is_denied(text)), default=0)
        for one in _parts(evidence) if alike else ():
            if not one.is_about and one.whole.value - one.part.value == own.value and (alike > 1 or _counts_alike(own, one.whole)):
                return True
    return False


def _is_of(own: Quantity, whole: Quantity, wholes: Set[Decimal]) -> bool:
    """Whether a number is of a whole that the statement names, or, where it names none, counts or measures the same."""
    if wholes or whole.unit or own.unit:
        return whole.value in wholes or (not wholes and bool(own.unit) and own.unit == whole.unit)
    return any(is_akin(noun, there) for noun in own.nouns for there in whole.nouns)


@dataclass(frozen=True)
class _Part:
    """A part of a whole that a passage tells exactly, and the words of the clauses that tell what became of the part."""

    part: Quantity
    whole: Quantity
    text: str

    @property
    def is_about(self) -> bool:
        return bool(self.part.inexact or self.whole.inexact)

    @property
    def words(self) -> frozenset[str]:
        return words_of(self.text) - words_of(" ".join(self.whole.nouns))


@lru_cache(maxsize=8)  # for each number of a statement
def _wholes(claim: Reading) -> frozenset[Decimal]:
    return frozenset(one.value for one in claim.quantities if is_behind_of(one, claim))


def is_behind_of(one: Quantity, claim: Reading) -> bool:
    """Whether a number stands directly behind an "of", and may be a whole: of 62 crews."""
    at = one.whole[0] - claim.at
    return bool(OF_WHOLE.search(claim.plain, max(0, at - 24), at))


@lru_cache(maxsize=1024)  # of each number of each statement that rests on it the same is asked
def _parts(evidence: Evidence) -> tuple[_Part, ...]:
    """Each part of a whole that a passage tells exactly, and what several parts of one whole come to."""
    return tuple(_found_parts(evidence))


def _found_parts(evidence: Evidence) -> Iterator[_Part]:
    for reading in evidence.passages:
        exact = [one for one in reading.quantities if one.kind == "number" and one.last is None and one.inexact <= {"about"}]
        found = [
            _Part(part, whole, _told(part, whole, reading))
            for one, other in itertools.combinations(exact[:MOST], 2)
            for part, whole in ((one, other), (other, one))
            if part.value < whole.value and _is_part(part, whole, reading)
        ]
        yield from found
        for one, other in itertools.pairwise(found):  # of 23, five were cancelled and two postponed
            if one.whole is other.whole and one.whole.start < one.part.start and _AND.fullmatch(_between(one.part, other.part, reading)):
                yield _Part(replace(one.part, value=one.part.value + other.part.value), one.whole, f"{one.text} {other.text}")


def _parts_of_those(evidence: Evidence, wholes: Set[Decimal]) -> Iterator[_Part]:
    """Each number that a passage tells as some of those whom another has counted: 81 of those infected, of 87."""
    counted = [one for one in evidence.quantities if one.value in wholes and one.kind == "number" and not one.inexact]
    for reading in evidence.passages if counted else ():
        for part in reading.quantities[:MOST]:
            of = OF_THOSE.match(reading.plain, part.end - reading.at) if part.kind == "number" and not part.inexact else None
            wholes_of = (one for one in counted if of and (not of["noun"] or any(is_akin(stem(of["noun"]), there) for there in one.nouns)))
            yield from (_Part(part, whole, clause_of(part, reading)) for whole in wholes_of if whole.value > part.value)


def _between(one: Quantity, other: Quantity, reading: Reading) -> str:
    return reading.plain[one.end - reading.at : other.whole[0] - reading.at]


def _told(part: Quantity, whole: Quantity, reading: Reading) -> str:
    start = max(part.end, whole.end if whole.start > part.start else 0) - reading.at
    first = min(part.start, whole.start) - reading.at
    before = CLAUSE.split(reading.plain[max(0, first - _REACH) : first])[-1] if part.start < whole.start else ""
    return f"{CLAUSE.split(reading.plain[start : start + _REACH])[0]} {before}"


def _is_part(part: Quantity, whole: Quantity, reading: Reading) -> bool:
    if part.unit != whole.unit and part.unit:
        return False
    if whole.start < part.start and AMONG_THEM.search(_between(whole, part, reading)):
        return True
    if whole.start > part.start:
        return bool(WHOLE_OF.fullmatch(reading.plain, part.end - reading.at, whole.start - reading.at))
    nouns = [noun for noun in part.nouns if not is_verb(noun)]
    nouns = [] if len(nouns) == 1 and is_fate(nouns[0]) else nouns  # of 14 three survive
    return not nouns or any(is_akin(noun, there) for noun in nouns for there in whole.nouns)


def _is_outside(own: Quantity, claim: Reading, there: _Part) -> bool:
    """Whether a statement sets apart, before a number or behind it, what the source tells of the part: outside the bottling plant."""
    at, end = own.start - claim.at, own.end - claim.at
    start = max(claim.plain.rfind(". ", 0, at), 0)
    found = claim.plain.find(". ", end)
    stop = found if found > 0 else len(claim.plain)
    places = (match for match in SETS_APART.finditer(claim.plain, start, stop))
    return any(words_of(match["what"]) & there.words for match in places) and not is_denied(there.text)


def set_apart(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """A number that is told here outside what the source tells it of: outside the plant 61, where 61 of 212 work in it."""
    for own in claim.quantities if SETS_APART.search(claim.plain) and not evidence.says(NOBODY_ELSE) else ():
        same = (one for one in _parts(evidence) if one.part.value == own.value and not one.is_about)
        there = next((one for one in same if _is_outside(own, claim, one)), None)
        if there and not any(one.value == there.whole.value - own.value for one in claim.quantities):
            yield own.start, own.end, f'"{own.text}" is told in the source of what is set apart here', "Say of which part the number is."


def _is_told_as_left(own: Quantity, claim: Reading, there: _Part) -> bool:
    """Whether the clause of a number denies what the source says of the part, or says what it denies; or another clause says the same of
    the others."""
    mine, told, says_no = clause_of(own, claim), there.words, is_denied(there.text)
    stays = STAYS.search(mine) and told.isdisjoint(_STAYING)
    if stays and not says_no and not says(REST, claim.plain):  # eight stay open, where six close
        return True
    if words_of(mine) & told:
        return is_denied(mine) != says_no
    others = (text for _, text in _clauses(claim.plain) if text != mine and REST.search(text) and words_of(text) & told)
    return any(is_denied(text) == says_no for text in others)


def is_denied(clause: str) -> bool:
    """Whether a clause says no."""
    return bool(DENIES.search(clause))


def clause_of(own: Quantity, claim: Reading) -> str:
    """The clause that a number is told in."""
    return claim.plain[slice(*clause_around(own, claim))]


def clause_around(own: Quantity, claim: Reading) -> tuple[int, int]:
    """Where the clause stands that a number is told in: from and to; the whole text where it stands between two."""
    found = _clauses(claim.plain)
    start, text = found[max(0, bisect.bisect_right(found, own.start - claim.at, key=lambda one: one[0]) - 1)]
    return (start, start + len(text)) if own.start - claim.at < start + len(text) else (0, len(claim.plain))


@lru_cache(maxsize=64)  # for each number of a statement and of its passages
def _clauses(text: str) -> tuple[tuple[int, str], ...]:
    """The clauses of a text, each with its place; a number of the whole that opens it stays with what follows."""
    found: list[tuple[int, str]] = []
    at, is_opened = 0, False
    for match in CLAUSE.finditer(text):
        piece = text[at : match.start()]
        if not is_opened and OPENS_WITH_WHOLE.match(piece.lstrip()):
            is_opened = True
        elif words_of(piece):
            found.append((at, piece))
            at, is_opened = match.end(), False
    return (*found, (at, text[at:]))


def is_all_but(own: Quantity, evidence: Evidence) -> bool:
    """Whether a share that is taken out of all is what the source's leaves: all but about three per cent, for about 97."""
    if "all but" not in own.hedges or own.unit != "per cent" or own.last is not None:
        return False
    hedges = own.hedges - {"all but", "only"}
    shares = [one for one in evidence.quantities if one.unit == "per cent" and one.last is None and _counts_alike(own, one)]
    return any(100 - one.value == own.value and rounding.allows(hedges, one.inexact) for one in shares)


def _counts_alike(own: Quantity, other: Quantity) -> bool:
    """Whether two shares are of the same things, or one of them leaves out of what it is."""
    ours, theirs = ([noun for noun in one.nouns if not is_verb(noun)] for one in (own, other))
    return not ours or not theirs or any(is_akin(noun, there) for noun in ours for there in theirs)


def is_rest_told(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a share is what one of the source leaves, of which the contrary is told: 43 per cent stayed empty, where 57 were taken."""
    if not (own.kind == "share" or own.unit == "per cent") or own.last is not None or own.way:
        return False
    whole, mine = 1 if own.kind == "share" else 100, clause_of(own, claim)
    leaves = bool(LEAVES.search(claim.plain, max(claim.plain.rfind(". ", 0, own.start - claim.at), 0), own.start - claim.at))
    others = OPENS_WITH_OTHERS.match(mine)
    shares = sum(one.unit == "per cent" or one.kind == "share" or not (one.unit or one.nouns) for one in evidence.quantities)
    leaves = leaves or bool(others and shares == 1 and stem(others["others"].lower()) in evidence.stems)
    for reading in evidence.passages:
        for one in reading.quantities:
            is_share = (one.kind == "share" or one.unit == "per cent") and one.last is None and not one.way and _counts_alike(own, one)
            if is_share and (leaves or TO_BE_HAD.search(mine) or are_contrary(mine, clause_of(one, reading))):
                part = one.value * (whole if one.kind == "share" else Decimal(whole) / 100)
                turned = frozenset(TURNED.get(hedge, hedge) for hedge in one.inexact)
                if (turned and whole - part == own.value and rounding.allows(own.hedges, turned)) or (
                    not turned and ((whole - part == own.value and not own.inexact) or rounding.is_one_of(own, [whole - part]))
                ):
                    return True
    return False


def is_one_and_others(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number counts one thing with the others of which the source tells how many, or that one: three bridges, one of them open,
    where that to the north is open and the other two are shut."""
    if own.kind != "number" or own.unit or own.last is not None or own.inexact:
        return False
    here = {one.value for one in claim.quantities if one is not own}
    others = (one for reading in evidence.passages for one in reading.quantities if _are_others(one, reading))
    counts = [(one.value, not own.nouns or any(is_akin(noun, there) for noun in own.nouns for there in one.nouns)) for one in others]
    return any((own.value == many + 1 and is_that) or (own.value == 1 and many + 1 in here) for many, is_that in counts)


def _are_others(one: Quantity, reading: Reading) -> bool:
    at = one.whole[0] - reading.at
    is_count = one.kind == "number" and not (one.unit or one.inexact) and one.last is None
    is_told = THE_OTHER.search(reading.plain, max(0, at - 20), at) if not one.hedges else None
    return is_count and bool(is_told or _are_others_of_it(one, reading))


def _are_others_of_it(one: Quantity, reading: Reading) -> bool:
    """Whether a number counts the others of which the same is so as of what the source speaks of: found on four other bells."""
    at = one.whole[0] - reading.at
    is_on = ON_SO_MANY.search(reading.plain, max(0, at - 12), at) and OTHERS.match(reading.plain, one.end - reading.at)
    return bool(is_on) and not is_denied(clause_of(one, reading)) and len(reading.quantities) == 1
