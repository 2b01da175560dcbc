"""One reading of a text: each stretch belongs to a date, a reference or a quantity, and to one of them only."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import briefing
from briefing.english.reading import read
from briefing.english.words.number_words import listed


def test_what_is_part_of_a_date_or_a_reference_is_no_quantity():
    found = read("On 5 March 2020 two lorries took the M4 under Article 5 (c) of Resolution 2254, at 18h30.")
    assert [one.value for one in found.quantities] == [2]
    assert [one.text for one in found.moments] == ["5 March 2020", "18h30"]
    assert [(one.label, one.value) for one in found.references] == [("", "m4"), ("article", "5(c)"), ("resolution", "2254")]


@pytest.mark.parametrize(("text", "value", "last", "unit", "hedges", "rate"), [
    ("some 1.2–1.5 million people", "1200000", "1500000", "", {"about"}, set()),
    ("It costs €3–5 a day.", "3", "5", "euro", set(), {"day"}),
    ("at least 40 litres per person per day", "40", None, "litre", {"at least"}, {"person", "day"}),
    ("no more than 50 km/h", "50", None, "kilometre per hour", {"at most"}, set()),
    ("12 GWh (estimated)", "12", None, "gigawatt-hour", {"about"}, set()),
    ("gusts of 60mph", "60", None, "mile per hour", set(), set()),
    ("a loaf at 7zorkmids", "7", None, "zorkmids", set(), set()),
    ("41 degrees below zero", "-41", None, "degree", set(), set()),
])
def test_a_quantity_is_read_with_all_that_belongs_to_it(text, value, last, unit, hedges, rate):
    (one,) = read(text).quantities
    assert (one.value, one.last) == (Decimal(value), None if last is None else Decimal(last))
    assert (one.unit, one.hedges, one.rate) == (unit, hedges, rate)


@pytest.mark.parametrize(("text", "level", "relation", "shades"), [
    ("no later than 3 May 2011", "day", "by", set()), ("in the late 1690s BC", "decade", "", {"late"}), ("since October 2018", "month", "since", set()),
    ("the third quarter of 2012", "year", "", {"third", "quarter"}), ("around 1720", "year", "", {"about"}), ("by 6.30 p.m.", "time", "by", set()),
])
def test_a_moment_is_read_with_the_word_before_it(text, level, relation, shades):
    (one,) = read(text).moments
    assert (one.level, one.relation, one.shades) == (level, relation, shades)


def test_a_span_has_two_ends_and_a_list_is_several():
    (span,) = read("from 5 to 9 June 2019").moments
    assert (span.day, span.until.day) == (5, 9)
    assert [one.day for one in read("on 5 and 9 June 2019").moments] == [5, 9]


@given(st.lists(st.sampled_from(listed("about 5 1,300 km km² % € £5m 18h30 March 2020 5 – - to and between from Article (c) M4 half two million per day a ( ) , . since ± 1990s BC")), max_size=14).map(" ".join))
def test_nothing_that_is_read_overlaps(text):
    found = read(text)
    spans = sorted({(one.start, one.end) for kind in (found.quantities, found.moments, found.references) for one in kind})
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(0 <= start < end <= len(text) for start, end in spans)


def test_the_public_face_reads_and_compares():
    source = briefing.read_source("bulletin", "bulletin.txt", "Some 300 goats were lost.[1] All is well.")
    there = briefing.read(source.text, [(one.start, one.end) for one in source.markers])
    assert briefing.agree(briefing.read("About 300 goats were lost."), [there]) == []
    assert [one.rule for one in briefing.agree(briefing.read("300 goats were lost."), [there])] == ["PRO6"]
