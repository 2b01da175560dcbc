"""What stands around a number belongs to it: hedge, unit, and the article that counts one."""

from decimal import Decimal

import pytest

from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import read
from briefing.english.words import equivalence


def only(text: str) -> Quantity:
    found = read(text).quantities
    assert len(found) == 1, found
    return found[0]


HEDGES = {
    "about": "about some roughly around approximately an-estimated ~ ≈ c. perhaps",
    "nearly": "nearly almost just-under close-to",
    "just over": "just-over",
    "more than": "more-than over well-over >",
    "at least": "at-least no-fewer-than",
    "less than": "under less-than fewer-than <",
    "at most": "at-most up-to as-many-as",
}


@pytest.mark.parametrize(("words", "meaning"), [(words.replace("-", " "), meaning) for meaning, all in HEDGES.items() for words in all.split()])
def test_a_hedge_belongs_to_its_number(words, meaning):
    number = only(f"It was {words} 5 otters")
    assert (number.hedges, number.softened, number.whole[0]) == ({meaning}, words, 7)


@pytest.mark.parametrize(("text", "hedges", "softened"), [
    ("About\n  six hours", "about", "about"), ("“about six hours”", "about", "about"), ("(nearly half", "nearly", "nearly"), ("~5", "about", "~"),
    ("up to -5", "at most", "up to"), ("about $5 million", "about", "about"), ("about USD 5 million", "about", "about"), ("five or more", "at least", "or more"),
    ("five or more otters", "at least", "or more"), ("5 years or so", "about", "or so"), ("10+ years", "at least", "+"),
    ("about minus five", "about", "about"), ("about 5 or so", "about", "about or so"), ("up to about 5", "at most+about", "up to about"),
    ("12 GWh (estimated)", "about", "estimated"), ("thousands of otters", "vague", "thousands"),
])
def test_a_hedge_is_read_wherever_it_stands(text, hedges, softened):
    assert (only(text).hedges, only(text).softened) == (set(hedges.split("+")), softened)


@pytest.mark.parametrize("text", ["the 5 otters", "discover 5", "handsome 5 otters", "moreover, 5", "roundabout 5"])
def test_other_words_are_no_hedge(text):
    assert (only(text).hedges, only(text).softened, only(text).whole[0]) == (set(), "", only(text).start)


@pytest.mark.parametrize(("text", "unit", "nouns"), [
    ("43.8%", "per cent", ""), ("43.8 %", "per cent", ""), ("5 per cent", "per cent", ""), ("five percent", "per cent", ""), ("5\u00a0%", "per cent", ""),
    ("5 Per Cent", "per cent", ""), ("3 percentage points", "percentage point", ""), ("12-kilometre path", "kilometre", "path"), ("six hours", "hour", ""),
    ("2,936,672 people live", "", "person live"), ("2.9 million people", "", "person"), ("5\u00a0km", "kilometre", ""), ("5km", "kilometre", ""),
    ("five\nferries", "", "ferry"), ("12 square kilometres", "square kilometre", ""), ("12 km²", "square kilometre", ""), ("5 °C", "degree Celsius", ""),
    ("5 seconds", "second", ""), ("5 second delay", "second", "delay"), ("12‑kilometre path", "kilometre", "path"),
    ("half a year", "year", ""), ("half an hour", "hour", ""), ("$5", "US dollar", ""), ("€5 million", "euro", ""), ("5 €", "euro", ""), ("1.234,56 €", "euro", ""),
    ("12 nautical miles", "nautical mile", ""), ("six working days", "working day", ""), ("12 kilometres per hour", "kilometre per hour", ""),
    ("12km/h", "kilometre per hour", ""), ("12 km/h", "kilometre per hour", ""), ("12 km or a mile", "kilometre", ""), ("60zorkmids", "zorkmids", ""),
    ("5 and more", "", ""), ("5, otters", "", ""), ("5 of the otters", "", ""), ("a third of them", "", ""), ("There were 5.", "", ""),
])
def test_the_unit_is_what_stands_behind_or_the_currency_before(text, unit, nouns):
    assert (only(text).unit, " ".join(only(text).nouns)) == (unit, nouns)


@pytest.mark.parametrize(("text", "unit", "rate"), [
    ("six hours a day", "hour", {"day"}), ("twice a year", "", {"year"}), ("once a month", "", {"month"}), ("40 litres per person per day", "litre", {"person", "day"}),
])
def test_a_rate_belongs_to_its_number(text, unit, rate):
    assert (only(text).unit, only(text).rate) == (unit, rate)


def test_a_year_of_age_is_told():
    assert (only("a three-year-old otter").age, only("three years of rain").age) == (True, False)


@pytest.mark.parametrize(("text", "ends", "unit"), [
    ("3–5 km", (3, 5), "kilometre"), ("between 3 and 5 hours", (3, 5), "hour"), ("3 to 5 per cent", (3, 5), "per cent"), ("two or three weeks", (2, 3), "week"),
    ("€3–5", (3, 5), "euro"), ("€12–14 million", (12_000_000, 14_000_000), "euro"), ("6- to 8-week", (6, 8), "week"), ("-5–-3", (-5, -3), ""), ("5–7 otters", (5, 7), ""),
    ("between one hundred and two thousand", (100, 2000), ""), ("1.2–1.5 million people", (1_200_000, 1_500_000), ""), ("from 3 to 5 km", (3, 5), "kilometre"),
])
def test_a_range_is_one_quantity_with_both_ends_and_one_unit(text, ends, unit):
    assert ((only(text).value, only(text).last), only(text).unit) == (ends, unit)


@pytest.mark.parametrize(("text", "units"), [
    ("3 and 5 km", ["kilometre", "kilometre"]), ("12, 15 and 20 km", ["kilometre"] * 3), ("six talks a day later", ["", "day"]), ("3 km to 5 m", ["kilometre", "metre"]),
    ("3 boats to 5", ["", ""]), ("5 €10", ["", "euro"]),
])
def test_several_numbers_share_a_unit_only_where_it_is_written_once_for_all(text, units):
    assert [number.unit for number in read(text).quantities] == units


@pytest.mark.parametrize(("units", "name"), [(("€", "EUR", "euros", "Euro"), "euro"), (("$", "US$", "dollars"), "US dollar"), (("%",), "per cent"), (("Hours", "hour", "h"), "hour"),
    (("km", "kilometres", "Kilometer"), "kilometre"), (("m", "meters"), "metre"), (("min", "minutes"), "minute"), (("km²", "square kilometers"), "square kilometre"),
    (("km/h", "kilometres an hour", "kilometer per hour"), "kilometre per hour")])
def test_a_unit_has_one_name_however_it_is_written(units, name):
    assert {only(f"It has 12 {unit} of it").unit for unit in units} == {name}


def test_a_unit_made_of_two_is_one_however_it_is_written():
    read_as = [(only(text).unit, only(text).rate) for text in ("12 m³/s", "12 cubic metres per second")]
    assert read_as == [("cubic metre", {"second"})] * 2


@pytest.mark.parametrize(("unit", "money"), [("€", True), ("CHF", True), ("A$", True), ("pounds", True), ("pence", True), ("hours", False), ("", False), ("%", False)])
def test_money_is_told_from_other_units(unit, money):
    assert equivalence.is_money(equivalence.unit_of(unit)) == money


def test_the_end_of_the_unit_is_told():
    number = only("a 12-kilometre path")
    assert (number.text, number.end, number.whole) == ("12", 4, (2, 19))


@pytest.mark.parametrize(("text", "hedge", "unit"), [
    ("nearly a year", "nearly", "year"), ("almost an hour", "almost", "hour"),
    ("more than a full week", "more than", "week"), ("A year after it", "", "year"), ("a full year after", "", "year"), ("an hour later", "", "hour"),
    ("a decade ago", "", "decade"), ("a week or so before", "or so", "week"), ("nearly a year since", "nearly", "year"),
])
def test_an_article_counts_one_where_it_is_hedged_or_counts_from_a_moment(text, hedge, unit):
    number = only(text)
    assert (number.kind, number.value, number.softened, number.unit) == ("article", Decimal(1), hedge, unit)


@pytest.mark.parametrize("text", ["a year", "a group", "an hour of talks", "a second later", "a year, and after it", "talks about a group", "a", "once upon a time"])
def test_a_plain_article_is_no_number(text):
    assert read(text).quantities == ()


@pytest.mark.parametrize(("text", "kinds"), [
    ("She said that “second is not nothing”.", []),
    ("She said that “second prize is not nothing”.", ["ordinal"]),
    ("That second of the two fell, and the “second” of the others.", ["ordinal", "number", "ordinal"]),
])
def test_a_that_before_a_quotation_makes_no_rank_of_its_first_word(text, kinds):
    assert [one.kind for one in read(text).quantities] == kinds
