"""What may stand for what: the one table by which two readings are compared.

A row has an id that hints name, a sort, what its forms mean, and the forms. Two forms of one row say the same; forms of
two rows of a sort do not. What stands in no row is compared by its own words: nothing passes because it is not listed.
"""

import re
from dataclasses import dataclass
from functools import cache

from briefing.english.words.equivalence_rows import COUNTRIES, ROWS
from briefing.english.words.equivalence_units import UNITS
from briefing.lazy_patterns import lazily


@dataclass(frozen=True)
class Row:
    """Forms that may stand for one another. `sort` is hedge, unit, money, rate, period, way, relation, noun, kind or country."""

    sort: str
    means: str
    forms: tuple[str, ...]


def rows() -> tuple[Row, ...]:
    """The whole table."""
    sorts = [*ROWS.items(), *(("money" if sort == "money" else "unit", lines) for sort, lines in UNITS.items()), ("country", COUNTRIES)]
    return tuple(_row(sort, line) for sort, lines in sorts for line in re.sub(r"\n\s+\|", " |", lines).strip().splitlines())


def _row(sort: str, line: str) -> Row:
    means, _, forms = line.partition(":")
    means = " ".join(means.split())
    return Row(sort, means, tuple(form.strip() for form in forms.split("|")))


# The sorts in the order in which readers see them, and what they are called there.
SORTS = {
    "hedge": "What softens a number, or bounds it",
    "relation": "How a date stands to what happens",
    "period": "What a rate is counted by",
    "way": "Which way a number goes",
    "unit": "Units",
    "money": "Money",
    "noun": "What counts the same things",
    "kind": "A whole kind, which may stand for one of it",
    "country": "Countries, and what is of them",
}


def by_sort() -> tuple[tuple[str, tuple[Row, ...]], ...]:
    """The whole table as readers see it: what each sort is called, and its rows."""
    return tuple((title, rows_of(sort)) for sort, title in SORTS.items())


@cache
def rows_of(sort: str) -> tuple[Row, ...]:
    """The rows of one sort."""
    return tuple(row for row in rows() if row.sort == sort)


@cache
def table(sort: str) -> dict[str, str]:
    """What each form of a sort means. Forms in small letters; a unit's symbol, whose capitals matter, as it is written."""
    return {form: row.means for row in rows_of(sort) for form in (row.means, *row.forms)}


@cache
def pattern(sort: str) -> str:
    """A pattern for every form of a sort, the longest first; white space in a form is any."""
    forms = sorted(table(sort), key=lambda form: (-len(form), form))
    return "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)


def spellings(sort: str, means: str) -> tuple[str, ...]:
    """What has a meaning of a sort, that itself first; nothing where the table does not have it."""
    return next(((row.means, *row.forms) for row in rows_of(sort) if row.means == means), ())


SYMBOL = lazily(r"[^a-z]|^.{1,3}$")


@cache
def unit_of(written: str) -> str:
    """The name of a unit, however it is written: km, kilometers, square km; "" for what is no unit of the table."""
    words = " ".join(written.split())
    for kind in ("unit", "money"):
        known = table(kind)
        for form in (words, words.lower() if len(words) > 3 or not SYMBOL.search(words) or kind == "money" else words):
            if form in known:
                return known[form]
            if len(form) > 3 and form.endswith("s") and form[:-1] in known:
                return known[form[:-1]]
    return ""


@cache
def is_money(unit: str) -> bool:
    """Whether the name of a unit is one of money."""
    return unit in set(table("money").values())
