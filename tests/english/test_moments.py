"""Dates are read whole, as precise as they are written and no more."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.english.comparing.values.lone_dates import dates_of, fault_of_date
from briefing.english.dates.moments import find_moments
from briefing.english.reading import read
from briefing.english.words.number_words import listed

SEASONS = {"spring", "summer", "autumn", "winter"}
DATES = st.dates(min_value=datetime.date(1000, 1, 1), max_value=datetime.date(2999, 12, 31))


def parts(date):
    return (date.year, date.month, date.day)


def one(text):
    dates = dates_of(text)
    assert len(dates) == 1, dates
    return dates[0]


@pytest.mark.parametrize("text", [
    "5 March 2020", "5th of March 2020", "5th March 2020", "5 MARCH 2020", "March 5, 2020", "March 5 2020",
    "March 5th, 2020", "5 Mar. 2020", "Mar 5, 2020", "2020-03-05", "05 March 2020", "5\u00a0March\n2020",
])
def test_a_day_is_read(text):
    assert (parts(one(text)), one(text).level) == ((2020, 3, 5), "day")


@pytest.mark.parametrize(("text", "month"), [
    ("March 2020", 3), ("Mar. 2020", 3), ("March, 2020", 3), ("May 2020", 5), ("Sept. 2020", 9), ("Sep 2020", 9),
    ("March of 2020", 3), ("DEC 2020", 12),
])
def test_a_month_is_read(text, month):
    assert (parts(one(text)), one(text).level) == ((2020, month, None), "month")


@pytest.mark.parametrize("text", ["1000", "1969", "2018", "2999"])
def test_a_bare_year_is_a_date_on_its_own(text):
    assert (parts(one(text)), one(text).level) == ((int(text), None, None), "year")


@pytest.mark.parametrize("text", [
    "05/03/2020", "5.3.2020", "31 February 2020", "29 February 2019", "2020-02-30", "2020-13-01", "2020-00-01",
    "0 March 2020", "32 March 2020", "999", "3000", "2,018", "2018s", "2018/19", "2018.5", "may 2020", "march",
    "5 March", "March", "in 2018", " 2018", "2018.", "5 March 2020, later", "20180", "44 BC", "on 5 March 2020", "at 9.15 a.m.", "Monday",
    "5 March 2020 and 7 May 2021", "2018-foo", "after since 1990", "before before 1990", "", "Marches 2020",
])
def test_anything_else_is_no_date(text):
    assert dates_of(text) == ()


def test_a_leap_day_is_possible_in_a_leap_year():
    assert parts(one("29 February 2020")) == (2020, 2, 29)


@pytest.mark.parametrize(("text", "relation", "shades"), [
    ("before 5 March 2020", "before", ""), ("by June 2018", "by", ""), ("no later than June 2018", "by", ""), ("since 1990", "since", ""), ("until the 1990s", "until", ""),
    ("from May 2018 onwards", "since", ""), ("about 2018", "", "about"), ("c. 1720", "", "about"), ("2018 or so", "", "about"), ("late 2018", "", "late"),
    ("the end of 2018", "", "end"), ("the summer of 2018", "", ""),
])
def test_the_word_that_belongs_to_a_date_is_read_with_it(text, relation, shades):
    assert (one(text).relation, one(text).shades) == (relation, set(shades.split()))


def test_a_span_has_both_ends_and_a_list_each_of_its_days():
    assert [(one(text).day, one(text).until.day) for text in ("5–9 June 2019", "5 to 9 June 2019", "between 5 and 9 June 2019")] == [(5, 9)] * 3
    assert [parts(date) for date in dates_of("17 and 18 September 2018")] == [(2018, 9, 17), (2018, 9, 18)]


@pytest.mark.parametrize(("source", "own", "fault"), [
    ("It was signed on 5 March 2020.", "5 March 2020", ""), ("It was signed on 5 March 2020.", "March 5, 2020", ""), ("It was signed on 5 March 2020.", "2020-03-05", ""),
    ("It was signed on 5 March 2020.", "6 March 2020", "date"), ("It was signed on 5 March 2020.", "March 2020", "precision"), ("It was signed in March 2020.", "5 March 2020", "date"),
    ("It was signed by 5 March 2020.", "5 March 2020", "relation"), ("It was signed by 5 March 2020.", "no later than 5 March 2020", ""),
    ("It was signed by 5 March 2020.", "after 5 March 2020", "relation"), ("It has held since 2011.", "since 2011", ""), ("It has held since 2011.", "2011", "relation"),
    ("It was signed on 5 March 2020.", "by 5 March 2020", "relation"), ("They met on 17 and 18 September 2018.", "17 September 2018", ""),
    ("They met on 17 and 18 September 2018.", "18 September 2018", ""), ("They met from 17 to 19 September 2018.", "17–19 September 2018", ""),
    ("They met from 17 to 19 September 2018.", "19 September 2018", "end"), ("They met from 17 to 19 September 2018.", "18 September 2018", "date"),
    ("They met from 17 to 19 September 2018.", "17–18 September 2018", "date"), ("In 2018 they met on 5 March.", "5 March 2018", ""), ("They met on 5 March.", "5 March 2018", "date"),
    ("It fell in late 2018.", "late 2018", ""), ("It fell in late 2018.", "2018", "shade"), ("It fell in 2018.", "late 2018", "shade"), ("It was built about 1720.", "c. 1720", ""),
    ("It was built about 1720.", "1720", "shade"), ("It rained in the summer of 2018.", "summer 2018", ""), ("It rained in the summer of 2018.", "2018", "precision"),
    ("It rained in the 1990s.", "the 1990s", ""), ("It rained in the 1990s.", "1990", "date"), ("On Monday 4 March 2019 it rained.", "4 March 2019", ""),
])
def test_a_date_of_a_record_is_the_source_s_in_other_clothes(source, own, fault):
    there = read(source).moments
    assert [fault_of_date(date, there)[0] for date in dates_of(own)] == [fault]


@pytest.mark.parametrize(("own", "fault"), [("30 September 2021", ""), ("12 January 2021", "end"), ("12 January 2021 to 30 September 2021", "")])
def test_what_was_counted_over_a_span_held_on_its_last_day(own, fault):
    there = read("Between 12 January 2021 and 30 September 2021, 412 adults took part.").moments
    assert fault_of_date(one(own), there, may_be_last=True)[0] == fault


@pytest.mark.parametrize(("text", "expected"), [
    ("The ferry sank on 5 March 2020.", ["5 March 2020"]),
    ("On March 5, 2020, otters returned in June 2021.", ["March 5, 2020", "June 2021"]),
    ("In 2018, otters returned; since 2001 none had.", ["2018", "2001"]),
    ("from 2018 to 2020", ["2018 to 2020"]), ("in 2018–2020", ["2018–2020"]), ("between 2018 and 2020", ["2018 and 2020"]),
    ("5–7 March 2020", ["5–7 March 2020"]), ("mid-2018 and early 2019", ["mid-2018", "early 2019"]), ("Oslo, 1985", ["1985"]),
    ("in the years 2018–2020", ["2018–2020"]), ("the year 2018", ["2018"]), ("in Q3 2018 and H1 2019", ["Q3 2018", "H1 2019"]),
    ("June 2018, 2,936,672 otters", ["June 2018"]), ("in\n    2011", ["2011"]), ("(since 2011)", ["2011"]), ("the 2018 ferry", ["2018"]), ("2018-12", ["2018"]), ("in 2018-foo", ["2018"]),
])
def test_dates_are_found_as_long_as_they_are_written(text, expected):
    assert [date.text for date in find_moments(text)] == expected


@pytest.mark.parametrize(("text", "shades"), [
    ("in late 2020", "late"), ("Early in 2018", "early"), ("in mid-March 2020", "mid"), ("in the summer of 2018", "summer"), ("in fall 2020", "autumn"),
    ("at the end of March 2020", "end"), ("by the start of the year 2020", "start"), ("in the early summer of 2018", "early summer"),
    ("in the last weeks of 2018", "last weeks"), ("around 5 March 2020", "about"), ("about March 2020", "about"), ("on 5 March 2020 or so", "about"),
    ("in 2018", ""), ("until 5 March 2020", ""), ("came to an end in 2018", ""), ("saw prices fall in 2018", ""), ("the end of the talks in 2018", ""),
    ("in spring, and in 2018", ""), ("to relate March 2020 to it", ""), ("early otters in 2018", ""),
])
def test_what_narrows_or_blurs_a_date_is_told(text, shades):
    (date,) = find_moments(text)
    assert (date.shades, date.season) == ({word for word in shades.split() if word not in SEASONS}, next(iter(SEASONS & set(shades.split())), ""))


@pytest.mark.parametrize("text", [
    "2018 otters", "of 2018 people", "in 2018 villages", "in 2,018", "by 2000 km", "by 2000 kilometres", "in 2018.5",
    "31 February 2020", "version 1.2018", "by 2000%",
    "between 1200 and 1500 people", "No. 12018",
    "you may 2020 times",
])
def test_a_number_that_is_no_date_is_not_found(text):
    assert find_moments(text) == ()


@given(DATES, st.sampled_from(["{0.day} {0:%B} {0.year}", "{0:%B} {0.day}, {0.year}", "{0:%Y-%m-%d}", "{0:%d %b %Y}"]))
def test_a_formatted_day_reads_back(day, pattern):
    assert parts(one(pattern.format(day))) == (day.year, day.month, day.day)


@given(DATES, st.sampled_from(["otters", "On", "“On", "since", ""]), st.sampled_from([".", ", later", " otters", ")", ""]))
def test_the_words_around_do_not_change_a_date(day, before, after):
    written = f"{day.day} {day:%B} {day.year}"
    text = f"{before} {written}{after}"
    (date,) = find_moments(text)
    assert (date.text, parts(date)) == (written, (day.year, day.month, day.day))


@given(st.one_of(st.text(), st.lists(st.sampled_from(
    listed("1 5 31 2018 2020 2020-03-05 March Mar. May February of in since , . - – / 5th people to and")), max_size=12,
).map(" ".join)))
def test_offsets_are_true_and_nothing_overlaps(text):
    end = 0
    for start, last, written in sorted({(date.start, date.end, date.text) for date in find_moments(text)}):
        assert text[start:last] == written
        assert end <= start < last
        end = last
