"""Who does what a verb says: the words before it in its clause, without those of other clauses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.verb_groups import Words
from briefing.english.words import equivalence
from briefing.english.words.clause_words import PREPOSITIONS, TITLES
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.doer_words import ADVERBS, CONCEDES, JOINS, OF_THE_SAME, OPENS, PRONOUNS, RELATIVES, TIMES
from briefing.english.words.months import MONTHS

_LONGEST = 14  # words between two commas that may tell of a subject


@dataclass(frozen=True)
class Subject:
    """Who does something: the keys of its words, and of the names among them; the numbers that count it; the keys before its first "of",
    without those of whose it is; whether it is of "those" of another; and the keys of whose it is, or of what it is a part."""

    keys: frozenset[str]
    names: frozenset[str]
    counts: frozenset[str] = frozenset()
    head: frozenset[str] = frozenset()
    is_of_those: bool = False
    whole: frozenset[str] = frozenset()


def subject_of(said: Words, first: int, floor: int, known: Sequence[Subject | None]) -> Subject | None:
    """Who does what stands at a word, behind the verb that ends at `floor`; None where it is not known."""
    at = first - 1
    while at >= 0 and (said.small[at] in ADVERBS or said.small[at].endswith("ly")):
        at -= 1
    if at < 0:
        return None
    if said.small[at] in RELATIVES:
        return _before_relative(said, at, floor)
    if said.small[at] == ",":
        return _around_inserted(said, at, floor)
    if said.small[at] in JOINS:
        return known[-1] if known else None
    if at > 2 and said.small[at] in OF_THE_SAME and said.small[at - 1] in CONCEDES and said.small[at - 2] == ",":
        return noun(said, at - 3, max(0, at - _LONGEST))  # the Whigs, although they are the largest party
    return noun(said, at, floor)


def _before_relative(said: Words, at: int, floor: int) -> Subject | None:
    """Of whom a "who" or "which" speaks: a name before it with what it is beside, or else whatever stands there."""
    is_parted = at > 0 and said.small[at - 1] == ","
    last = at - 2 if is_parted else at - 1
    own = noun(said, last, floor)
    if not own or not is_parted:
        return own
    opening = next((place for place in range(last, -1, -1) if said.small[place] in OPENS), -1)
    if own.names and opening > floor and said.small[opening] == ",":  # the court's president, Elena Marsili, who
        return _both(own, noun(said, opening - 1, floor))
    if own.names:
        return own
    if said.small[at] == "who":  # the claim of the tenants, who: either may be meant
        return replace(own, head=frozenset(), whole=frozenset()) if own.whole else own
    return Subject(frozenset(said.keys[: at - 1]) - {""}, frozenset())


def with_relative(said: Words, start: int, end: int, of_whom: Subject | None) -> Subject | None:
    """Of whom a clause speaks, with that clause, which tells who they are: two of those who | had left | went back."""
    keys = frozenset(key for key in said.keys[start:end] if key and not key[0].isdigit())
    first = next((at + 1 for at in range(start - 1, -1, -1) if said.small[at] in OPENS and said.small[at] not in RELATIVES), 0)
    counts = frozenset(key for key in said.keys[first:start] if key and key[0].isdigit())
    if of_whom:
        return replace(of_whom, keys=of_whom.keys | keys)
    return Subject(keys, frozenset(), counts) if counts and keys else None


def _around_inserted(said: Words, at: int, floor: int) -> Subject | None:
    """Who does what stands behind the comma that closes what is inserted: Lafar, the largest, | must pay."""
    opening = next((place for place in range(at - 1, max(0, at - _LONGEST), -1) if said.small[place] in (",", "(")), 0)
    if not opening:
        return None
    if said.small[opening + 1] in RELATIVES:  # Bruno, which had told them, was not fined
        return noun(said, opening - 1, 0)
    outer = noun(said, opening - 1, floor) if opening > floor else None
    return _both(outer, noun(said, at - 1, opening + 1)) if outer else None


def noun(said: Words, last: int, floor: int) -> Subject | None:
    """The subject whose last word stands at `last`, back to what opens its clause; None for a pronoun, or for none."""
    first = last + 1
    while first > floor and said.small[first - 1] not in OPENS and not (floor and said.small[first - 1] in JOINS):
        first -= 1
    small = said.small[first : last + 1]
    if first > last or any(one in PRONOUNS for one in small[-2:] if one != "those"):
        return None
    of = first + small.index("of") if "of" in small else last + 1
    words = [at for at in range(first, last + 1) if said.keys[at] and _tells_who(said.words[at])]
    keys = frozenset(said.keys[at] for at in words if not said.keys[at][0].isdigit())
    capitals = [at for at in words if is_name(said.words[at], at)]
    keys |= frozenset().union(*(_spelt_out(said.words[at]) for at in capitals))
    names = frozenset(said.keys[at] for at in capitals if not is_ordinary(said.small[at])) or frozenset(said.keys[at] for at in capitals)
    counts = frozenset(key for key in said.keys[first:of] if key and key[0].isdigit())
    heads = [at for at in words if at < of]
    head = frozenset(said.keys[at] for at in heads if at == last or not said.small[at].endswith(("'s", "’s"))) & keys
    is_counted = of <= last and said.keys[of - 1][:1].isdigit()  # two of the crew
    return Subject(keys, names, counts, head, "those" in small, frozenset() if is_counted else keys - head) if keys else None


@cache
def _spelt_out(word: str) -> frozenset[str]:
    """The keys of what an abbreviation of capitals stands for everywhere: the UN, the United Nations; none of any other word."""
    rows = (row for row in equivalence.rows_of("country") if word.isupper() and word in row.forms and " " in row.means)
    return frozenset(key for row in rows for part in row.means.split() if (key := key_of(part)))


def _both(one: Subject, other: Subject | None) -> Subject:
    return replace(one, keys=one.keys | other.keys, names=one.names | other.names) if other else one


def doer_behind(said: Words, last: int, limit: int, joint: str) -> Subject | None:
    """Who does what has been done, behind "by", or whose it is, behind "to"."""
    place = next((at for at in range(last + 1, limit) if said.small[at] == joint), None)
    if place is None:
        return None
    if said.small[place + 1 : place + 2] in TIMES:  # by mid-May
        return None
    end = next((at for at in range(place + 1, limit) if said.small[at] in OPENS or said.small[at] in PREPOSITIONS), limit)
    if said.keys[end - 1][:1].isdigit() and said.small[end - 2] in JOINS:  # by us and 310
        end -= 2
    return noun(said, end - 1, place + 1)


@cache
def _tells_who(word: str) -> bool:
    return word[0].isalpha() and word not in MONTHS and not word.endswith("-old")  # a 58-year-old


@cache
def _may_be_name(word: str) -> bool:
    has_capital = any(part[:1].isupper() for part in word.split("-"))  # al-Watan
    return has_capital and word.replace("-", "").isalpha() and word.lower() not in TITLES


def is_name(word: str, at: int) -> bool:
    """Whether a word is a name, where it stands so far from the start of its sentence: any with a capital, but for the first."""
    return _may_be_name(word) and (at > 0 or not is_ordinary(word.lower()))
