"""What a passage bears out in other clothes passes; what a careful sub-editor would send back is found, each with its place."""

import time

import pytest

from briefing.english.comparing.agreement import agree, told_once
from briefing.english.reading import read
from english.borne_out import BORNE_OUT
from english.not_borne_out import NOT_BORNE_OUT


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_the_same_in_other_clothes_passes(source, statement):
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_the_source_does_not_say_is_found(source, statement):
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) and one.rule in ("PRO1", "PRO6") for one in found)


@pytest.mark.parametrize(("source", "statement"), [pair for pair in BORNE_OUT if any(char.isdigit() for char in pair[1])])
def test_nothing_is_borne_out_by_a_passage_that_does_not_say_it(source, statement):
    assert agree(read(statement), [read("The council met again.")])


def test_a_hint_says_which_hedge_would_make_a_rounding_right():
    (found,) = agree(read("The herd numbers 5,000."), [read("The herd numbers 4,987.")])
    assert "say *about*" in found.hint


def test_a_message_names_the_whole_of_an_amount_without_a_number():
    (found,) = agree(read("It took about a year."), [read("It took nearly a year.")])
    assert found.message.startswith('"a year" is hedged here by "about"')


def test_a_message_names_the_unit_of_the_source():
    (found,) = agree(read("It was 40 °F."), [read("It was 40 °C.")])
    assert (found.rule, "degree Celsius" in found.message, "°C" in found.hint) == ("PRO1", True, True)


def test_a_number_that_opens_with_its_whole_keeps_no_more_than_the_clause_behind_it():
    """Of the whole, what comes after the second comma is told of no part of it."""
    source = read("Of 40 barges, 31 were towed to Ardo.")
    assert not agree(read("Of the 40 barges, nine were not towed to Ardo."), [source])
    assert agree(read("Of the 40 barges, nine were towed to Ardo, and the rest were not, says the harbour."), [source])


@pytest.mark.parametrize(("source", "claim", "message"), [
    ("Entry was $400 per month.", "Entry was $400 per year.", '"400" is per year here, in the source per month'),
    ("They met before 2018.", "They met after 2018.", '"after 2018" is "before" in the source'),
    ("The boats sail two days after the fair.", "The boats sail two days before the fair.", '"before" is turned here'),
    ("They wrote around 18 October 2018.", "They wrote on 18 October 2018.", '"18 October 2018" is told more exactly here than in the source'),
])
def test_a_fault_is_told_once(source, claim, message):
    (found,) = told_once(agree(read(claim), [read(source)]), read(claim))
    assert found.message == message


def test_two_faults_are_told_both():
    claim = read("Entry was $500 per month, and they met after 2018.")
    assert len(told_once(agree(claim, [read("Entry was $400 per month. They met before 2018.")]), claim)) == 2


def test_what_stands_in_a_reference_marker_proves_nothing():
    source = "They took the port.[12] Then they left."
    assert agree(read("They took 12 ports."), [read(source, [(19, 23)])])


@pytest.mark.parametrize("piece", ["Ann Ashe, Bo Birch and Cy Cole met on 3–5 May 2010; ", "some 12 of the 40 kg sacks, about 30 %, were sold a day later, ", "1 2 3 – 4 and 5, "])
def test_reading_takes_time_linear_in_the_length(piece):
    def seconds(times, other):
        text = piece * times + "." * other  # what was read once is not read again
        start = time.process_time()
        read(text)
        return time.process_time() - start

    read(piece)
    assert min(seconds(2000, other) for other in range(3)) < 2.9 * min(seconds(1000, other) for other in range(3))
