"""What stands around a number belongs to it: hedge, unit, and the article that counts one."""

import pytest

from briefing.english.number_context import is_money, unit_name
from briefing.english.numbers import Number, find_numbers


def only(text: str) -> Number:
    found = find_numbers(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(("text", "hedge"), [
    (f"{hedge} 5 otters", hedge) for hedge in (
        "about", "nearly", "more than", "some", "roughly", "around", "approximately", "at least", "at most", "almost",
        "over", "under", "less than", "fewer than", "up to", "an estimated", "just under", "just over", "well over",
        "no fewer than", "as many as", "up to about", "close to", "~", "≈", ">", "<", "c.", "perhaps")
] + [
    ("About\n  six hours", "about"), ("“about six hours”", "about"), ("(nearly half", "nearly"), ("~5", "~"),
    ("up to -5", "up to"), ("about $5 million", "about"), ("about USD 5 million", "about"), ("five or more", "or more"),
    ("five or more otters", "or more"), ("5 years or so", "or so"), ("10+ years", "+"), ("a few hundred", "a few"),
    ("about minus five", "about"), ("about 5 or so", "about or so"), ("several hundred", "several"),
])
def test_a_hedge_belongs_to_its_number(text, hedge):
    assert only(text).hedge == hedge


def test_a_hedge_before_the_number_has_its_start():
    number = only("It took at  least six hours")
    assert (number.hedge, number.hedge_start, number.start) == ("at least", 8, 18)


@pytest.mark.parametrize("text", ["the 5 otters", "discover 5", "handsome 5 otters", "moreover, 5", "roundabout 5"])
def test_other_words_are_no_hedge(text):
    assert (only(text).hedge, only(text).hedge_start) == ("", only(text).start)


@pytest.mark.parametrize(("text", "unit"), [
    ("43.8%", "%"), ("43.8 %", "%"), ("5 per cent", "%"), ("five percent", "%"), ("5\u00a0%", "%"), ("5 Per Cent", "%"),
    ("3 percentage points", "percentage points"), ("12-kilometre path", "kilometre"), ("six hours", "hours"),
    ("2,936,672 people live", "people"), ("2.9 million people", "people"), ("5\u00a0km", "km"), ("5km", "km"),
    ("five\nferries", "ferries"), ("12 square kilometres", "square kilometres"), ("12 km²", "km²"), ("5 °C", "°C"),
    ("5 seconds", "seconds"), ("5 second delay", "second"), ("12‑kilometre path", "kilometre"), ("1990s", "s"),
    ("half a year", "year"), ("half an hour", "hour"), ("three-year-old", "year"), ("$5", "$"), ("€5 million", "€"), ("5 €", "€"), ("1.234,56 €", "€"),
    ("twice a year", "year"), ("once a month", "month"), ("12 nautical miles", "nautical miles"), ("six working days", "working days"),
    ("six full days", "full days"), ("six long talks", "long"), ("12 kilometres per hour", "kilometres per hour"), ("12km/h", "km/h"),
    ("12 km/h", "km/h"), ("six hours a day", "hours a day"), ("12 km or a mile", "km"),
    ("5 and more", ""), ("5, otters", ""), ("5 of the otters", ""), ("a third of them", ""), ("In 5.", ""),
])
def test_the_unit_stands_directly_after(text, unit):
    assert only(text).unit == unit


@pytest.mark.parametrize(("text", "units"), [
    ("3–5 km", ["km", "km"]), ("between 3 and 5 hours", ["hours", "hours"]), ("3 to 5 per cent", ["%", "%"]), ("two or three weeks", ["weeks", "weeks"]),
    ("€3–5", ["€", "€"]), ("€12–14 million", ["€", "€"]), ("6- to 8-week", ["week", "week"]), ("3, 5 km", ["", "km"]), ("3 and 5 km", ["", "km"]),
    ("six talks a day later", ["talks", "day"]), ("3 km to 5 m", ["km", "m"]), ("3 boats to 5", ["boats", ""]), ("at 12:30 to 5 men", ["", "men"]), ("5 €10", ["", "€"]),
])
def test_the_ends_of_a_range_share_a_unit(text, units):
    assert [number.unit for number in find_numbers(text)] == units


@pytest.mark.parametrize(("units", "name"), [(("€", "EUR", "euros", "Euro"), "euro"), (("$", "US$", "dollars"), "dollar"), (("%",), "%"), (("Hours", "hour", "h"), "hour"),
    (("km", "kilometres", "Kilometer"), "kilometre"), (("m", "meters"), "metre"), (("min", "minutes"), "minute"), (("km²", "square kilometers"), "square kilometre"),
    (("km/h", "kilometres an hour", "kilometer per hour"), "kilometre per hour"), (("m³/s", "cubic metres per second"), "cubic metre per second")])
def test_a_unit_has_one_name_however_it_is_written(units, name):
    assert {unit_name(unit) for unit in units} == {name}


@pytest.mark.parametrize(("unit", "money"), [("€", True), ("CHF", True), ("A$", True), ("pounds", True), ("pence", True), ("hours", False), ("", False), ("%", False)])
def test_money_is_told_from_other_units(unit, money):
    assert is_money(unit) == money


def test_the_end_of_the_unit_is_told():
    number = only("a 12-kilometre path")
    assert (number.text, number.end, number.unit_end) == ("12", 4, 14)


@pytest.mark.parametrize(("text", "hedge", "unit"), [
    ("nearly a year", "nearly", "year"), ("almost an hour", "almost", "hour"),
    ("more than a full week", "more than", "week"), ("A year after it", "", "year"), ("a full year after", "", "year"), ("an hour later", "", "hour"),
    ("a decade ago", "", "decade"), ("a week or so before", "or so", "week"), ("nearly a year since", "nearly", "year"),
])
def test_an_article_counts_one_where_it_is_hedged_or_counts_from_a_moment(text, hedge, unit):
    number = only(text)
    assert (number.kind, number.value, number.hedge, number.unit) == ("article", 1, hedge, unit)


@pytest.mark.parametrize("text", ["a year", "a group", "an hour of talks", "a second later", "a year, and after it", "talks about a group", "a", "once upon a time"])
def test_a_plain_article_is_no_number(text):
    assert find_numbers(text) == ()
