"""What people are called, what they caught, the least and the greatest of a range, a part of a compound, the followers of a party."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.dates.moments import find_moments
from briefing.english.reading import read

YARD = "The yard employs 140 people."
FEVER = "Since March, 52 cases of typhoid have been confirmed."
AGES = "The median age is 9 years (range 5 months to 63 years)."
PRICES = "Huts cost from 300 to 900 crowns a week."
TRAIN = "Last year 40,000 people took the train, twice as many as in 2031."
OVENS = "The oven was sold between May 2030 and June 2031."
WELLS = "Some 90 farms depend on rainwater."

BORNE_OUT = [
    ([YARD], "The yard has a staff of 140."),
    ([YARD], "The yard’s 140 employees are not named."),
    ([FEVER], "Typhoid has been found in 52 people."),
    ([FEVER], "Since March 52 patients have had typhoid."),
    ([FEVER, "50 of those infected drank from the well."], "All but two of the 52 people infected drank from the well."),
    ([AGES], "The youngest was five months old, the oldest 63."),
    ([PRICES], "The cheapest hut costs 300 crowns a week, the dearest 900."),
    ([TRAIN], "In 2031 half as many people had taken the train, 20,000."),
    ([OVENS], "The oven was on sale from May 2030."),
    ([WELLS], "Some 90 farms depend on water from rain."),
]
NOT_BORNE_OUT = [
    ("A wave killed 140 people.", "The wave killed 140 staff.", "140"),
    ("Since March 52 cases of beer were sold.", "Since March 52 people were sold.", "52"),
    (AGES, "The youngest was 63 years old.", "63"),
    (PRICES, "The cheapest hut costs 900 crowns a week.", "900"),
    (TRAIN, "In 2031 the train had 40,000 passengers.", "40,000"),
    (WELLS, "Some 90 farms depend on water from glaciers.", "from glaciers"),
]


@pytest.mark.parametrize(("passages", "statement"), BORNE_OUT)
def test_it_may_be_called_so(passages: list[str], statement: str) -> None:
    assert agree(read(statement), list(map(read, passages))) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_and_nothing_else(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]


def test_a_year_may_stand_behind_as_early_as():
    assert [one.year for one in find_moments("It may be gone as early as 2065.")] == [2065]
    assert not find_moments("It sold as many as 2065 goats.")
