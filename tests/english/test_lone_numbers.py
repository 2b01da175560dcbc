"""A number of a record is the source's in whatever clothes, with all that belongs to it; anything less, more or other is told."""

from decimal import Decimal

import pytest

from briefing.english.comparing.values.lone_numbers import has_unit, hedge_of, nearest, numbers_of, unit_of, value_of
from briefing.english.reading import read

# What a source says, the figure, and what it is called.
SAME = [
    ("The mine gave 2,936,672 tonnes.", "2 936 672 tonnes", ""),
    ("The mine gave 2.9 million tonnes.", "2.9 million t", ""),
    ("The mine gave 2,936,672 tonnes.", "about 2.9 million", ""),
    ("The mine gave 2,936,672 tonnes.", "nearly three million tonnes", ""),
    ("The walk took about six hours.", "roughly 6 hours", ""),
    ("The path is 12 km long.", "12-kilometre", ""),
    ("Half of the seats are taken.", "50 per cent", ""),
    ("Of the seats 74 per cent are taken.", "nearly three quarters", ""),
    ("Up to 4,987 goats are let in.", "up to 5,000 goats", ""),
    ("Turnout was 61.4 per cent.", "61.4%", ""),
    ("It costs €3–5 a day.", "between three and five euros a day", ""),
    ("It costs €3–5 a day.", "€3 to €5", "Price per day"),
    ("Some 1.2–1.5 million birds came.", "about 1.2 to 1.5 million birds", ""),
    ("No vessel may be longer than 24.5 metres.", "24.5 metres", "Longest vessel"),
    ("No vessel may be longer than 24.5 metres.", "at most 24.5 m", ""),
    ("The gate opens at 9.15 a.m.", "09:15", ""),
    ("The herd numbers some 300[4] goats.", "about 300 goats", ""),
    ("Ruth Marl, 47, was there.", "47", "Age of the captain"),
    ("Only 300 goats were left.", "300 goats", ""),
    ("It fell to 41 degrees below zero.", "−41 degrees", ""),
    ("A dozen boats sank.", "12 boats", ""),
    ("Hundreds of homes were lost.", "hundreds of homes", ""),
    ("The kiln made 1450 lamps.", "1450 lamps", ""),
    ("Rainfall averaged 47 mm.", "47 mm", "Mean rainfall"),
]
OTHER = [
    ("By week 12, 340 of the pupils could swim.", "12 pupils", "", "value"),
    ("The mine gave 2.9 million tonnes.", "2,936,672 tonnes", "", "value"),
    ("The mine gave about 2.9 million tonnes.", "2,936,672 tonnes", "", "value"),
    ("The mine gave 2,936,672 tonnes.", "2.9 million tonnes", "", "value"),
    ("The mine gave 2,936,672 tonnes.", "more than three million tonnes", "", "value"),
    ("The mine gave 2,936,672 tonnes.", "936,672 tonnes", "", "value"),
    ("Up to five goats are let in.", "up to six goats", "", "value"),
    ("Some 1.2–1.5 million birds came.", "about 1.5 million birds", "", "value"),
    ("Some 1.2–1.5 million birds came.", "about 1.2–1.6 million birds", "", "value"),
    ("On 12 March 2019 the path was shut.", "12 metres", "", "value"),
    ("Article 12 shut the path.", "12 metres", "", "value"),
    ("The gate opens at 9.15 a.m.", "9.15 metres", "", "value"),
    ("The gate opens at 9.15 a.m.", "9.15 p.m.", "", "value"),
    ("The gate opens before 9.15 a.m.", "9.15 a.m.", "", "hedge"),
    ("It fell to minus 41 degrees.", "41 degrees", "", "value"),
    ("He came third.", "three", "", "value"),
    ("The walk took about six hours.", "six hours", "", "hedge"),
    ("The walk took about six hours.", "nearly six hours", "", "hedge"),
    ("The walk took six hours.", "about six hours", "", "hedge"),
    ("Up to 300 goats were lost.", "300 goats", "", "hedge"),
    ("Up to 300 goats were lost.", "at least 300 goats", "", "hedge"),
    ("300 goats or more were lost.", "300 goats", "", "hedge"),
    ("Hundreds of homes were lost.", "100 homes", "", "hedge"),
    ("The walk took six hours.", "six days", "", "unit"),
    ("The path is 12 km long.", "12 miles", "", "unit"),
    ("The share fell by 3 percentage points.", "3 per cent", "", "unit"),
    ("It costs €3–5 a day.", "$3–5 a day", "", "unit"),
    ("It was −1.5 °C.", "−1.5 °F", "", "unit"),
    ("The plant makes 40 MW.", "40 kW", "", "unit"),
    ("It costs €3 a day.", "€3", "Price", "rate"),
    ("It costs €3 a day.", "€3 a week", "", "rate"),
    ("It costs €3.", "€3 a day", "", "rate"),
    ("They lost 47 goats.", "47 years old", "", "unit"),
    ("Each owner keeps five pumps.", "five mills", "Pumps allowed", "unit"),
    ("The rod measures 12.50 ± 0.05 mm.", "0.05 mm", "", "tolerance"),
]


def differs(source: str, text: str, called: str) -> str:
    (own,) = numbers_of(text)
    found = nearest(own, read(source, [(at, at + 3) for at in [source.find("[4]")] if at >= 0]), called)
    return found.differs if found else "value"


@pytest.mark.parametrize(("source", "text", "called"), SAME)
def test_a_figure_is_the_source_s_in_other_clothes(source, text, called):
    assert differs(source, text, called) == ""


@pytest.mark.parametrize(("source", "text", "called", "what"), OTHER)
def test_what_a_figure_changes_is_told(source, text, called, what):
    assert differs(source, text, called) == what


@pytest.mark.parametrize(("text", "value", "unit", "hedge"), [
    ("about six hours", "6", "hours", "about"), ("12-kilometre", "12", "kilometre", ""), ("up to $7,500", "7500", "$", "up to"), ("43.8%", "43.8", "%", ""),
    ("−1.5 °C", "-1.5", "°C", ""), ("9.15 a.m.", "555", "", ""), ("before 9.15 a.m.", "555", "", "before"), ("1250", "1250", "", ""), ("Nearly a year", "1", "year", "nearly"),
    ("10 or so", "10", "", "or so"), ("thousands of goats", "1000", "", "thousands"),
])
def test_a_figure_tells_its_value_its_unit_and_its_hedge_as_written(text, value, unit, hedge):
    (one,) = numbers_of(text)
    assert (value_of(one), unit_of(one, text), hedge_of(one)) == (Decimal(value), unit, hedge)


@pytest.mark.parametrize(("text", "count"), [("six", 1), ("three or four thousand", 2), ("1.2–1.5 million", 1), ("no number", 0), ("5 goats, 6 sheep", 2), ("M4", 0)])
def test_a_range_is_one_number(text, count):
    assert len(numbers_of(text)) == count


@pytest.mark.parametrize(("source", "own", "is_so"), [
    ("The herd numbers 300 goats.", "300 goats", True), ("The herd numbers 300 goats.", "300 horses", False), ("It is 12 km.", "12 kilometres", True),
    ("It is 12 km.", "12 miles", False), ("It is 12 km.", "12 horses", False), ("There were 300.", "300 horses", False),
])
def test_the_unit_of_a_record_is_what_the_number_counts(source, own, is_so):
    (one,), there = numbers_of(own), read(source)
    assert has_unit(one, there.quantities[0], there) is is_so
