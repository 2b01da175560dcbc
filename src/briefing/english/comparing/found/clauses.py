"""The clauses of a text, each with the words that it says and the names among them: what is said in one is not said in another.

"Ruus wants the Greens; Laanemets has ruled out a coalition" says nothing of Laanemets and the Greens.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words.clause_words import (
    ARTICLES,
    DENIES,
    PARTED,
    POSSESSED,
    PREPOSITIONS,
    PRONOUN,
    RELATIVES,
    REPORTS,
    TITLES,
    VERB,
)
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.months import MONTHS
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.remainder_words import OF_WHOLE

_MONTHS = frozenset(map(key_of, MONTHS))
LEAST = 2  # words that two clauses must share before one is taken for what the other says


@dataclass(frozen=True)
class Clause:
    """A clause: its place, the keys of its words and of the names among them, those of the name that it opens with; whether it goes on
    about what was named before, with no subject or a pronoun; whether it is set against the clause before, reports what
    somebody said, or says no."""

    start: int
    end: int
    keys: frozenset[str]
    names: frozenset[str]
    verbs: frozenset[str]
    subject: frozenset[str]
    goes_on: bool
    is_contrast: bool
    reports: bool
    denies: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text in reading order; a stretch without a verb belongs to the clause before. Time linear in its length."""
    found: list[tuple[int, int, bool]] = []
    at, is_contrast, is_anew = 0, False, True
    seen = 0  # up to here the clause has no verb
    for match in (*PARTED.finditer(text), None):
        end = match.start() if match else len(text)
        has_verb = _has_verb(text, seen, end)
        if match and is_anew and match["and"] and not has_verb:  # the north and the south fell
            seen = end
            continue
        if found and not has_verb:
            found[-1] = found[-1][0], end, found[-1][2]
        else:
            found.append((at, end, is_contrast))
        at, is_contrast, is_anew = (match.end(), bool(match["contrast"]), not match["and"]) if match else (end, False, True)
        seen = at
    return tuple(_clause(text, *one) for one in found)


def _has_verb(text: str, start: int, end: int) -> bool:
    return bool(VERB.search(text, start, end)) or any(is_verb(word) for word in WORD.findall(text, start, end))


def _clause(text: str, start: int, end: int, is_contrast: bool) -> Clause:
    words = [(word[0], key) for word in WORD.finditer(text, start, end) if (key := key_of(word[0]))]
    names = frozenset(key for word, key in words if _is_name(word))
    before = _before_verb(text, start, end)
    possessed = POSSESSED.match(text, start)
    goes_on = (bool(PRONOUN.match(text, start)) and not (possessed and before & names)) or not before
    keys, verbs = frozenset(key for _, key in words), frozenset(key for word, key in words if is_verb(word.lower()))
    denies, reports = (bool(pattern.search(text, start, end)) for pattern in (DENIES, REPORTS))
    return Clause(start, end, keys, names, verbs, before & names, goes_on, is_contrast, reports, denies)


def _before_verb(text: str, start: int, end: int) -> frozenset[str]:
    """The keys of the words before the first verb of a clause, without those behind "in", "of" and the like."""
    found: list[tuple[str, str]] = []
    is_behind = False
    for word in WORD.finditer(text, start, end):
        small = word[0].lower()
        is_inserted = bool(found) and text.endswith(", ", 0, word.start()) and any(_is_name(one[0]) for one in found)
        if VERB.fullmatch(word[0]) or is_verb(small) or small in RELATIVES or is_inserted:
            break
        is_behind = small in PREPOSITIONS or (is_behind and (word[0][0].isupper() or small in ARTICLES))
        if not is_behind and (key := key_of(word[0])):
            found.append((word[0], key))
    return frozenset(key for _, key in found)


def _is_name(word: str) -> bool:
    return word[0].isupper() and word.lower() not in TITLES and not is_ordinary(word.lower())


def names_one(text: str) -> bool:
    """Whether a clause of a text has a name."""
    return any(one.names for one in clauses(text))


def turned(text: str, there: Sequence[Clause]) -> Iterator[Turn]:
    """Each clause of a statement that says of a name what the source says of another; `there` are its clauses."""
    if len(there) < 2:
        return
    own = clauses(text)
    said = frozenset().union(*(one.keys for one in own))
    for one in own:
        if any(_is_of_another(name, one, said, there) for name in one.names):
            words = " ".join(text[one.start : one.end].replace("\0", " ").split())
            message = f'the source says of another what "{words}" says'
            yield one.start, one.end, message, "Say it of whom or what the source says it of."


def _is_of_another(name: str, own: Clause, said: frozenset[str], there: Sequence[Clause]) -> bool:
    """Whether the clauses that have the name say nothing of what is said here, and one of another name, or set against them, does."""
    named = [at for at, one in enumerate(there) if name in one.names]
    if not named:
        return False
    is_denied = not own.denies and all(there[at].denies and name in there[at].subject for at in named)
    is_subject = is_denied or (name in own.subject and not any(there[at].reports for at in named))
    near = {at for first in named for at in _as_far_as_it_goes_on(first, there)}
    said_of_it = frozenset().union(*(there[at].keys for at in near)) - _parts_of_name(name, own, [there[at] for at in named])
    if said & said_of_it:
        return False
    rest = own.keys - own.names
    return any(
        len(one.keys & rest) >= LEAST
        and (_is_set_against(at, named, there) or (is_subject and (bool(one.subject) or (at < named[0] and rest <= one.keys))))
        for at, one in enumerate(there)
        if at not in near and not own.subject & one.names
    )


def _is_set_against(at: int, named: Sequence[int], there: Sequence[Clause]) -> bool:
    """Whether a clause is set against each of some others: though in the north it fell."""
    return all(
        abs(other - at) == 1 and there[max(at, other)].is_contrast and not (there[at].reports or there[other].reports) for other in named
    )


def _as_far_as_it_goes_on(first: int, there: Sequence[Clause]) -> Iterator[int]:
    yield first
    for at in range(first + 1, len(there)):
        if not there[at].goes_on:
            return
        yield at


def _parts_of_name(name: str, own: Clause, named: Sequence[Clause]) -> frozenset[str]:
    """The name with its other parts: Tiina for Laanemets."""
    return frozenset([name]) | frozenset().union(*(own.names & one.names for one in named))


def misdone(claim: Reading, passages: Sequence[Reading]) -> Iterator[Turn]:
    """Each number of a statement of which is said what the source says of another: six died, where six were treated and a boy died."""
    here = _with_clauses(claim) if claim.quantities else []
    told = [one for reading in passages for one in _with_clauses(reading)] if here else []
    for own, clause in here if len(told) > 1 else ():
        alike = [(one, there) for one, there in told if one.unit == own.unit]
        there = [there for one, there in alike if (one.value, one.last) == (own.value, own.last)]
        if OF_WHOLE.search(claim.plain, max(0, own.whole[0] - claim.at - 24), own.whole[0] - claim.at):  # eleven of the 14
            continue
        if not there or not clause.verbs or any(_may_say(one, clause) for one in there):
            continue
        others = (one for other, one in alike if other.value != own.value and not one.goes_on and clause.verbs <= one.verbs)
        if not {id(one) for one in others} <= {id(one) for one in there}:
            message = f'of "{own.text}" is said here what is said of another in the source'
            yield own.start, own.end, message, "Say of each what the source says of it."


def beside_another(claim: Reading, passages: Sequence[Reading]) -> Iterator[Turn]:
    """Each number that is told of a name which the source sets against the one it tells it of: 220 in Linz, but none in Graz."""
    for own, clause in _with_clauses(claim) if claim.quantities else ():
        names = clause.names - _MONTHS
        told_there = ((one, reading) for reading in passages for one in _with_clauses(reading)) if names else ()
        there = [(one, reading) for one, reading in told_there if _is_equal(one[0], own)]
        if there and all(_is_set_beside(names, told, clauses(reading.plain)) for (_, told), reading in there):
            message = f'"{own.text}" is told here of what the source sets against it'
            yield own.start, own.end, message, "Say of each what the source says of it."


def _is_equal(one: Quantity, other: Quantity) -> bool:
    return (one.value, one.last, one.unit) == (other.value, other.last, other.unit)


def _is_set_beside(names: frozenset[str], told: Clause, there: Sequence[Clause]) -> bool:
    """Whether names stand only in the clause that is set against another, which has names of its own."""
    behind = next((one for one in there if one.start >= told.end), None)
    return bool(behind and behind.is_contrast and told.names - _MONTHS and names & behind.names and not names & told.names)


def _may_say(one: Clause, own: Clause) -> bool:
    """Whether a clause may say the same as another: it has no verb, or one of the two has the other's."""
    return not one.verbs or bool(one.keys & own.verbs or one.verbs & own.keys)


def _with_clauses(reading: Reading) -> list[tuple[Quantity, Clause]]:
    """The numbers of a text, each with the clause that it stands in."""
    found = clauses(reading.plain)
    starts = [one.start for one in found]
    return [(one, found[max(0, bisect_right(starts, one.start - reading.at) - 1)]) for one in reading.quantities]
