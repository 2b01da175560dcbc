"""Dates are read whole, as precise as they are written and no more."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.english.dates import find_dates, parse_date
from briefing.english.number_words import listed

DATES = st.dates(min_value=datetime.date(1000, 1, 1), max_value=datetime.date(2999, 12, 31))


def parts(date):
    return (date.year, date.month, date.day)


@pytest.mark.parametrize("text", [
    "5 March 2020", "5th of March 2020", "5th March 2020", "5 MARCH 2020", "March 5, 2020", "March 5 2020",
    "March 5th, 2020", "5 Mar. 2020", "Mar 5, 2020", "2020-03-05", "05 March 2020", "5\u00a0March\n2020",
])
def test_a_day_is_read(text):
    date = parse_date(text)
    assert date and (parts(date), date.precision) == ((2020, 3, 5), "day")


@pytest.mark.parametrize(("text", "month"), [
    ("March 2020", 3), ("Mar. 2020", 3), ("March, 2020", 3), ("May 2020", 5), ("Sept. 2020", 9), ("Sep 2020", 9),
    ("March of 2020", 3), ("DEC 2020", 12),
])
def test_a_month_is_read(text, month):
    date = parse_date(text)
    assert date and (parts(date), date.precision) == ((2020, month, None), "month")


@pytest.mark.parametrize("text", ["1000", "1969", "2018", "2999"])
def test_a_bare_year_is_a_date_on_its_own(text):
    date = parse_date(text)
    assert date and (parts(date), date.precision) == ((int(text), None, None), "year")


@pytest.mark.parametrize("text", [
    "05/03/2020", "5.3.2020", "31 February 2020", "29 February 2019", "2020-02-30", "2020-13-01", "2020-00-01",
    "0 March 2020", "32 March 2020", "999", "3000", "2,018", "2018-foo", "2018s", "2018/19", "2018.5", "may 2020", "march",
    "5 March", "March", "in 2018", " 2018", "2018.", "5 March 2020, later", "2020-3-5", "20180", "", "Marches 2020",
])
def test_anything_else_is_no_date(text):
    assert parse_date(text) is None


def test_a_leap_day_is_possible_in_a_leap_year():
    assert parts(parse_date("29 February 2020")) == (2020, 2, 29)


@pytest.mark.parametrize(("text", "expected"), [
    ("The ferry sank on 5 March 2020.", ["5 March 2020"]),
    ("On March 5, 2020, otters returned in June 2021.", ["March 5, 2020", "June 2021"]),
    ("In 2018, otters returned; since 2001 none had.", ["2018", "2001"]),
    ("from 2018 to 2020", ["2018", "2020"]), ("in 2018–2020", ["2018", "2020"]), ("between 2018 and 2020", ["2018", "2020"]),
    ("5–7 March 2020", ["7 March 2020"]), ("mid-2018 and early 2019", ["2018", "2019"]), ("Oslo, 1985", ["1985"]),
    ("in the years 2018–2020", ["2018", "2020"]), ("the year 2018", ["2018"]), ("in Q3 2018 and H1 2019", ["2018", "2019"]),
    ("June 2018, 2,936,672 otters", ["June 2018"]), ("in\n    2011", ["2011"]), ("(since 2011)", ["2011"]),
])
def test_dates_are_found_as_long_as_they_are_written(text, expected):
    assert [date.text for date in find_dates(text)] == expected


@pytest.mark.parametrize(("text", "shades"), [
    ("in late 2020", "late"), ("Early in 2018", "early"), ("in mid-March 2020", "mid"), ("in the summer of 2018", "summer"), ("in fall 2020", "fall"),
    ("at the end of March 2020", "end"), ("by the start of the year 2020", "start"), ("in the early summer of 2018", "early summer"),
    ("in the last weeks of 2018", "last weeks"), ("around 5 March 2020", "around"), ("about March 2020", "about"), ("on 5 March 2020 or so", "or so"),
    ("in 2018", ""), ("until 5 March 2020", ""), ("came to an end in 2018", ""), ("saw prices fall in 2018", ""), ("the end of the talks in 2018", ""),
    ("in spring, and in 2018", ""), ("to relate March 2020 to it", ""), ("early otters in 2018", ""),
])
def test_what_narrows_or_blurs_a_date_is_told(text, shades):
    (date,) = find_dates(text)
    assert date.shades == set(shades.split())


@pytest.mark.parametrize("text", [
    "2018 otters", "of 2018 people", "in 2018 villages", "in 2,018", "by 2000 km", "by 2000 kilometres", "in 2018.5",
    "31 February 2020", "the 2018 ferry", "2018-12", "in 2018-foo", "version 1.2018", "by 2000%",
    "between 1200 and 1500 people", "No. 12018",
    "you may 2020 times",
])
def test_a_number_that_is_no_date_is_not_found(text):
    assert find_dates(text) == ()


@given(DATES, st.sampled_from(["{0.day} {0:%B} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%Y-%m-%d}", "{0:%d %b %Y}"]))
def test_a_formatted_day_reads_back(day, pattern):
    assert parts(parse_date(pattern.format(day))) == (day.year, day.month, day.day)


@given(DATES, st.sampled_from(["otters", "On", "“On", "since", ""]), st.sampled_from([".", ", later", " otters", ")", ""]))
def test_the_words_around_do_not_change_a_date(day, before, after):
    written = f"{day.day} {day:%B} {day.year}"
    text = f"{before} {written}{after}"
    (date,) = find_dates(text)
    assert (date.text, parts(date)) == (written, (day.year, day.month, day.day))


@given(st.one_of(st.text(), st.lists(st.sampled_from(
    listed("1 5 31 2018 2020 2020-03-05 March Mar. May February of in since , . - – / 5th people to and")), max_size=12,
).map(" ".join)))
def test_offsets_are_true_and_nothing_overlaps(text):
    end = 0
    for date in find_dates(text):
        assert text[date.start:date.end] == date.text
        assert end <= date.start < date.end
        end = date.end
