"""The table of units held against a maintained register: CLDR's English units and currencies, through Babel.

Whatever CLDR calls a unit that the table knows, long, short or narrow, in British or American English, the reader takes for
that unit, or it stands below with the reason why not. Pint was looked at as well. It adds factors between units, which no rule
may use here (12,000 m is not what a source writes that has 12 km), and reads symbols with any prefix, so that a misprint
becomes a unit; of English plurals and spellings it knows less. So it is not used.
"""

from collections import defaultdict

import pytest
from babel import Locale
from babel.numbers import get_currency_name, get_currency_symbol
from babel.units import format_unit

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read
from briefing.english.words import equivalence
from briefing.english.words.number_words import listed

UNITS = sorted(Locale("en")._data["unit_patterns"])
LOCALES, LENGTHS = ("en", "en_GB"), ("long", "short", "narrow")
NARROW = "a letter for tight tables, which is another unit or none in running text"
COUNTRY = "CLDR tells the measures of two countries apart; English prose says which only where it matters, and then it is another unit"
MARK = "a mark that is feet or minutes of arc: compared as it is written"
DIFFERENT = {
    "12 G": "too short to be told from other letters", "12G": "the same", "12Gs": "the same",
    "12′": MARK, "12″": MARK, "12″ Hg": MARK,
    "12 karats": "the purity of gold, which the table does not have", "12 kt": "kilotonnes in running text", "12kt": "the same",
    "12 CD": "nobody writes it of carats, and CDs are counted", "12CD": "the same",
    "12 c": NARROW, "12c": NARROW, "12m": NARROW, "12q": NARROW, "12w": NARROW, "12 dec": "an abbreviation of December", "12dec": "the same",
    "12 Cal": "a kilocalorie, which CLDR writes as Calories with a capital; in running text nobody can tell these from calories", "12Cal": "the same",
    "12 miles-scandinavian": "written so by CLDR alone", "12L☉": "the sign of the sun",
    "12 ppcm": "not in use", "12ppcm": "not in use",
    "12 au": "too short to be told from other words", "12au": "the same", "12 fth": "not in use", "12fth": "not in use",
    "12 fur": "a word of its own", "12fur": "the same", "12 bu": "not in use", "12bu": "not in use",
    "12 in": "a word of its own", "12 pc": "per cent in running text", "12pc": "the same", "12 tn": "a trillion in running text", "12tn": "the same",
    "12 bar": "a bar is a thing as well", "12K": "twelve thousand in running text", "12°": "which scale is not told",
    "12N⋅m": "a sign in a glued unit",
    "12 ML": "a millilitre or a megalitre, by who writes it", "12ML": "the same", "12 Ml": "the same", "12Ml": "the same",
    "12 miles per US gallon": COUNTRY, "12mpgUS": COUNTRY, "12 miles per Imp. gallon": COUNTRY, "12m/gUK": COUNTRY, "12 Imp. fluid ounces": COUNTRY,
    "12 US fluid ounces": COUNTRY, "12 US fl oz": COUNTRY, "12US fl oz": COUNTRY, "12 US gallons": COUNTRY,
    "12 US gal": COUNTRY, "12USgal": COUNTRY, "12 US quarts": COUNTRY, "12 US qt": COUNTRY, "12USqt": COUNTRY, "12 Imp. gallons": COUNTRY, "12galIm": COUNTRY, "12 Imp. quarts": COUNTRY,
}
# Of CLDR's names each is one unit to the reader; these are one to the reader, and two to CLDR.
SAME = {
    "calorie": "the food calorie is written with a capital, if at all", "kilocalorie": "the same", "degree": "of an angle or of heat: the words around tell", "carat": "weight and purity have one spelling in Britain",
    "mile per gallon": COUNTRY, "fluid ounce": COUNTRY, "gallon": COUNTRY, "quart": COUNTRY, "pint": COUNTRY,
}


def forms_of(unit: str) -> list[str]:
    """What CLDR writes for twelve of a unit, each once."""
    return list(dict.fromkeys(format_unit(12, unit, length=length, locale=locale) for locale in LOCALES for length in LENGTHS))


def read_as(text: str) -> tuple[str, frozenset[str]]:
    """The unit and the rate that the reader takes a quantity for; nothing where it finds not one."""
    found = read(f"It came to {text} then.").quantities
    return (found[0].unit, found[0].rate) if len(found) == 1 else ("", frozenset())


NAMES = {row.means for row in equivalence.rows_of("unit")}
LONG = {unit: [text for locale in LOCALES if (text := format_unit(12, unit, locale=locale)) not in DIFFERENT] for unit in UNITS}
OURS = {unit: ours[0] for unit, long in LONG.items() if (ours := [one for one in map(read_as, long) if one[0] in NAMES])}


@pytest.mark.parametrize("unit", OURS)
def test_whatever_cldr_calls_a_unit_the_reader_takes_for_it(unit):
    differing = {text for text in forms_of(unit) if read_as(text) != OURS[unit]}
    assert differing - DIFFERENT.keys() == set()


def test_no_two_units_of_cldr_are_one_to_the_reader():
    by_reading = defaultdict(set)
    for unit in UNITS:
        for text in forms_of(unit):
            if text not in DIFFERENT:
                by_reading[read_as(text)].add(unit)
    assert {unit: several for (unit, _), several in by_reading.items() if len(several) > 1 and unit in NAMES - SAME.keys()} == {}


def test_the_register_is_there_and_most_of_it_is_ours():
    assert len(UNITS) > 150
    assert len(OURS) > 120
    differing = {text for unit in UNITS for text in forms_of(unit) if read_as(text) != OURS.get(unit, ("", frozenset()))}
    assert DIFFERENT.keys() - differing == set()  # a reason for nothing is a reason that was


# --- every form of the table itself

NOT_BEHIND = {"a": "an article, but for 12 kWh/a", "bar": "a bar is a thing as well"}


@pytest.mark.parametrize("row", equivalence.rows_of("unit"), ids=lambda row: row.means)
def test_every_form_of_the_table_is_read_as_the_unit_that_it_means(row):
    wrong = {form: read_as(f"12 {form}") for form in (row.means, *row.forms) if read_as(f"12 {form}")[0] != row.means}
    assert wrong.keys() <= NOT_BEHIND.keys()


# --- money

CODES = listed("USD EUR GBP JPY CHF AUD CAD NZD HKD SGD BRL CNY RUB INR ILS KRW PLN ZAR SYP UAH VND NGN THB HUF SEK NOK DKK CZK MXN TRY AED SAR")


@pytest.mark.parametrize("code", CODES)
def test_a_currency_is_one_by_its_code_and_its_sign(code):
    symbol = get_currency_symbol(code, locale="en")
    found = {read_as(text)[0] for text in (f"{code} 12", f"{code}12", f"12 {code}", f"{symbol}12")}
    assert len(found) == 1 and equivalence.is_money(found.pop())


@pytest.mark.parametrize("code", CODES)
def test_the_name_of_a_currency_bears_out_its_code_and_no_other(code):
    source = read(f"It cost 12 {get_currency_name(code, count=2, locale='en')}.")
    assert agree(read(f"It cost {code} 12."), [source]) == []
    others = {other for other in CODES if not agree(read(f"It cost {other} 12."), [source])} - {code}
    assert others == set()


@pytest.mark.parametrize(("own", "source"), [
    ("12 ml", "12ML"), ("12 acres", "12 acre-feet"), ("$12", "MX$12"), ("¥12", "CN¥12"), ("SEK 12", "DKK 12"), ("12 minutes", "12′"), ("12 grams", "12 g-force"),
    ("12 mm", "12 mmHg"), ("12 points", "12 pt"),
])
def test_what_looks_alike_is_told_apart(own, source):
    assert agree(read(f"It came to {own} then."), [read(f"It came to {source} then.")])


@pytest.mark.parametrize(("own", "source"), [
    ("12 pounds of tea", "12 lb of tea"), ("12 pounds", "£12"), ("CHF12m", "12 million Swiss francs"), ("12 kronor", "SEK 12"), ("12 mg/dL", "12mg/dl"),
    ("6.1 cents per kWh", "6.1 cents a kilowatt-hour"), ("12 fluid ounces", "12fl oz"), ("12 newton metres", "12 N⋅m"),
])
def test_what_is_the_same_passes(own, source):
    assert agree(read(f"It came to {own} then."), [read(f"It came to {source} then.")]) == []
