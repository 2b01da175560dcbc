"""Whether two quantities count or measure the same: the same unit of the table, or the same noun in other clothes."""

import re
from dataclasses import replace
from functools import lru_cache

from briefing.english.comparing.found.binding import is_of_its_object
from briefing.english.comparing.found.context import key_of, words_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import says
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.binding_words import CLAUSE_END
from briefing.english.words.excepted_words import SIDES
from briefing.english.words.noun_phrases import WORD, is_akin, is_verb, stem
from briefing.english.words.person_words import ILL, PERSONS_BY_VERB
from briefing.english.words.quantifier_words import THEM
from briefing.english.words.worked_out_words import OF_A_HUNDRED
from briefing.lazy_patterns import lazily

# A person by what the person does or is: fighter, artist, historian, migrant.
_AGENT = lazily(r"(?:er|or|ist|ian|ant|ent|ee|man|woman|ite)\Z")
_PERSONS = frozenset(
    [
        "person",
        "civilian",
        "adult",
        "child",
        "pupil",
        "youth",
        "soldier",
        "troop",
        "refugee",
        "migrant",
        "citizen",
        "patient",
        "student",
        "teacher",
        "member",
        "resident",
        "man",
        "woman",
        "girl",
        "boy",
    ]
)
# People killed are lives that something has claimed.
_CASUALTIES = frozenset(stem(form) for row in equivalence.rows_of("noun") if row.means == "dead" for form in (row.means, *row.forms))
_NO_NOUN = frozenset(["more", "other", "further", "total", "total", "similar", "such", "new", "additional", "extra", "year-old"])


def shown(quantity: Quantity) -> str:
    """The unit or the noun phrase, as a message tells it."""
    return quantity.unit or " ".join(quantity.nouns) or "none"


def is_same_unit(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether what two quantities count or measure is the same, by the table, the words around, or what the source introduces."""
    if own.age and other.age:
        return own.unit == other.unit or {own.unit, other.unit} <= {"", "year"}
    if own.age and not own.unit and other.unit == "year":
        return True
    if own.unit and other.unit:
        return (
            own.unit == other.unit
            or _introduced(own.unit, (other.unit.lower(),), evidence)
            or {own.unit, other.unit} in LOOSE
            or _is_money_of_a_country(own.unit, other.unit)
            or _is_glued_alike(own, other)
        )
    if own.unit:
        return _is_measure_of(own, other, evidence)
    if other.unit:
        return _is_bare_measure(own, other, claim, evidence)
    return _is_same_noun(own, other, claim, evidence)


# A word that may be either: what 12 degrees and 12 pounds are, the words around tell.
LOOSE = ({"degree", "degree Celsius"}, {"degree", "degree Fahrenheit"}, {"pound", "pound sterling"}, {"pound", "pound weight"})


def _is_money_of_a_country(own: str, other: str) -> bool:
    """Whether one is the word for the money, and the other says whose: 12 kronor, SEK 12."""
    is_money = equivalence.is_money(own) and equivalence.is_money(other)
    return is_money and (own == other.split()[-1] or other == own.split()[-1])


def _is_glued_alike(own: Quantity, other: Quantity) -> bool:
    return own.unit.lower().rstrip("s.") == other.unit.lower().rstrip("s.") and not equivalence.unit_of(own.unit)


def _introduced(unit: str, words: tuple[str, ...], evidence: Evidence) -> bool:
    """Whether the source introduces a unit as the abbreviation of the words."""
    meant = evidence.short_forms.get(unit, frozenset())
    return bool(meant & {stem(word) for word in words})


def _is_measure_of(own: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """A measure of ours beside a number of the source that has a noun, or nothing, behind it."""
    if other.nouns:
        return (
            _introduced(own.unit, other.nouns, evidence)
            or (stem(own.unit.split()[-1]) in other.nouns and equivalence.is_money(own.unit))
            or (own.unit == "percentage point" and other.nouns[0] == "point")
            or own.unit.lower() in other.nouns
        )
    if own.age and other.age:
        return True
    is_of_a_hundred = own.unit == "per cent" and evidence.says(OF_A_HUNDRED)
    return (own.unit in evidence.units or is_of_a_hundred) and not other.age


def _is_bare_measure(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """A number of ours with a noun, or nothing, behind it, where the source measures."""
    if own.kind == "ordinal" and own.nouns[:1] == ("time",):
        return True
    if own.nouns and own.nouns[0] not in _NO_NOUN:
        return (
            (other.unit == "percentage point" and own.nouns[0] == "point")
            or _introduced(other.unit, own.nouns, evidence)
            or own.nouns[0] == other.unit.lower()
            or own.nouns[0] in other.unit.lower().split()
            or any(is_akin(noun, there) for noun in own.nouns for there in other.nouns if not equivalence.unit_of(other.unit))
        )
    units = {one.unit for one in claim.quantities}
    return (
        other.unit in units
        or (other.unit == "degree Celsius" and "degree" in units)
        or bool(own.tolerance and other.tolerance)
        or _is_named(other.unit, claim)
    )


def _is_named(unit: str, claim: Reading) -> bool:
    """Whether a statement has the name of a unit somewhere: in kilometres, a percentage."""
    return bool(re.search(rf"(?i)(?<!\w){re.escape(unit)}(?:s|age)?(?!\w)", claim.plain))


def _is_same_noun(own: Quantity, other: Quantity, claim: Reading, evidence: Evidence) -> bool:
    mine, there = own, other
    if is_of_its_object(own, other) and _stands_here(other, claim):
        return False
    own, other = (replace(one, nouns=tuple(noun for noun in one.nouns if not is_verb(noun))) for one in (own, other))
    if not own.nouns or not other.nouns or own.kind == "share" or other.kind == "share":
        return True
    if any(is_akin(one, there) for one in own.nouns for there in other.nouns):
        return True
    if own.kind == "multiple" and other.nouns[0] == "time":  # a thrice-weekly service, three times a week
        return True
    if own.nouns[0] in _NO_NOUN or (own.kind == "ordinal" and own.nouns[0] == "time"):
        return True
    if any(_is_kind_of(one, there) for one in own.nouns for there in other.nouns):
        return True
    if "person" in own.nouns and any(_is_person(noun) for noun in other.nouns):
        return True
    if "person" in other.nouns and (_is_such_a_person(own, evidence) or _is_done_to(mine, there, evidence)):
        return True
    if "case" in other.nouns and any(map(_is_person, own.nouns)) and evidence.says(ILL):  # 87 cases of measles: patients
        return True
    if "vote" in other.nouns and any(_is_person(noun) for noun in own.nouns) and says(SIDES, claim.plain):
        return True
    if _stands_here(other, claim):
        return True
    if "person" in own.nouns and other.nouns[0] in _CASUALTIES and _CASUALTIES & {stem(word[0]) for word in WORD.finditer(claim.plain)}:
        return True
    key = (own.value, own.nouns)
    if key not in evidence.nouns_there:
        evidence.nouns_there[key] = _is_spoken_of(own, evidence)
    return evidence.nouns_there[key]


def _is_done_to(own: Quantity, other: Quantity, evidence: Evidence) -> bool:
    """Whether a number is told with what was done, without a noun, that the source has done to so many people: 11 injured, for 11 people
    who were hurt."""
    reading, key = evidence.reading_of(other), key_of(own.nouns[0])
    behind = reading.plain[other.end - reading.at : other.end - reading.at + _REACH] if reading else ""
    return len(own.nouns) == 1 and own.nouns[0].endswith("ed") and key in words_of(CLAUSE_END.split(behind)[0])


def _is_such_a_person(own: Quantity, evidence: Evidence) -> bool:
    """Whether people of whom the source tells what they do, or what is done with them, are what a statement calls them: its 40 staff, of
    40 people whom it employs."""
    return any(evidence.says(row) for noun in own.nouns[:2] for row in (PERSONS_BY_VERB.get(noun),) if row)


def _is_spoken_of(own: Quantity, evidence: Evidence) -> bool:
    """Whether the passages speak of what a number counts here, without another number of it."""
    taken = {noun for one in evidence.quantities if one.value != own.value for noun in one.nouns}
    if any(re.search(rf"{_OF_THEM}{re.escape(noun)}", evidence.text) for noun in own.nouns[:2]):
        return False
    return any(
        _stands_there(noun, evidence) and not any(is_akin(noun, one) for one in taken) and not (own.value > 1 and _is_one(noun, evidence))
        for noun in own.nouns[:3]
    )


_REACH = 80  # code points behind a number in which it is told what was done
_OF_THEM = rf"(?<!\w)of\s+(?:{THEM}),?\s+(?:were\s+|are\s+)?"


def _is_one(noun: str, evidence: Evidence) -> bool:
    """Whether the passages have one of a thing: a bronze mirror."""
    return bool(re.search(rf"(?<!\w)an?\s+(?:[\w-]+\s+)?{re.escape(noun)}(?!\w)", evidence.text))


def _stands_here(other: Quantity, claim: Reading) -> bool:
    """Whether a statement has the source's noun elsewhere, with no number of its own: eleven members voted, for 11 votes."""
    return any(is_akin(noun, word) for noun in other.nouns[:1] for word in _uncounted(claim) if word[:2] == noun[:2])


@lru_cache(maxsize=1024)  # for each number of a statement, beside many passages
def _uncounted(claim: Reading) -> frozenset[str]:
    """The words of a statement that none of its numbers counts."""
    return frozenset(stem(word[0]) for word in WORD.finditer(claim.plain)) - {noun for one in claim.quantities for noun in one.nouns}


def _is_kind_of(own: str, there: str) -> bool:
    """Whether a noun is the word for the whole kind that the source's noun is of: vehicles for cars."""
    return any(row.means == own and there in {stem(form) for form in row.forms} for row in equivalence.rows_of("kind"))


def _is_person(noun: str) -> bool:
    return noun in _PERSONS or (bool(_AGENT.search(noun)) and len(noun) > 4)


def _stands_there(noun: str, evidence: Evidence) -> bool:
    """Whether the passages have a word of the same stem: signatories, where they tell who signed."""
    if any(is_akin(noun, word) for word in evidence.stems_by_opening.get(noun[:4], ())) or noun in evidence.stems:
        return True
    return noun in _CASUALTIES and bool(_CASUALTIES & evidence.stems)
