"""What a report tells by the way: when a thing was last seen, so many a week, a quarter's months, what was expected, a list's sum, who went without."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

WALL = "The wall could be seen for the first time since 1981."
GUESTS = "Some 8,000 sightseers came within four weeks."
TRADE = "Sales in the three months to 30 September rose to $3.1 billion."
GOALS = "The firm now expects sales of between $7 billion and $8 billion, up from an earlier forecast of $6.5 billion."
BOOK = "The psalter was sold for 3.6 million francs, three times its estimate."
LOSSES = "In 210 raids 460 hens, 31 geese and a goat were killed."
FENCE = "A grant was paid, but only to those who had a fence."
HIRES = "It will hire 1,600 welders, more than half of them in Orm."
HARM = "The harm is put at between 5 and 6 million crowns."
FIRE = "All 900 people in the hall, 60 of them on the stage, were brought out within nine minutes."
SHOWS = "Holders of tickets for the four cancelled shows get their money back."
VILLAGE = ["Its 318 people had been moved to Newbrae.", "Only the sexton stayed."]

BORNE_OUT = [
    ([WALL], "The wall had last been seen in 1981."),
    ([GUESTS], "Around 8,000 visitors came in four weeks, or some 2,000 a week."),
    ([TRADE], "From July to September the firm’s sales came to 3.1 billion dollars."),
    ([GOALS], "Sales are now put at seven to eight billion dollars, instead of 6.5 billion."),
    ([BOOK], "The psalter had been expected to fetch 1.2 million francs; it went for 3.6m."),
    ([LOSSES], "In all, 492 animals were killed."),
    ([LOSSES], "On average more than two hens died in each raid."),
    ([FENCE], "Those without a fence got no grant."),
    ([HIRES], "Of the 1,600 welders over 800 are to work in Orm."),
    ([HARM], "The harm, estimated at five to six million crowns, is great."),
    ([FIRE], "It took no more than nine minutes to get everybody out."),
    ([SHOWS], "Four shows had to be cancelled."),
    (VILLAGE, "All 318 villagers but one had been moved to Newbrae."),
]
NOT_BORNE_OUT = [
    (WALL, "The wall had last been seen in 1982.", "1982"),
    (GUESTS, "Around 8,000 visitors came in four weeks, or some 3,000 a week.", "3,000"),
    (TRADE, "From June to September the firm’s sales came to 3.1 billion dollars.", "June to September"),
    (BOOK, "The psalter had been expected to fetch 1.4 million francs.", "1.4 million"),
    (LOSSES, "In all, 493 animals were killed.", "493"),
    (LOSSES, "On average more than three hens died in each raid.", "three"),
    ("A grant was paid to those who had a fence.", "Those without a fence got no grant.", "no"),
    (HIRES, "Of the 1,600 welders 800 are to work in Orm.", "800"),
    (HARM, "The harm is more than six million crowns.", "six million"),
    ("Some 60 of them got out within nine minutes.", "Everybody got out within nine minutes.", "Everybody"),
]


@pytest.mark.parametrize(("passages", "statement"), BORNE_OUT)
def test_it_may_be_told_so(passages: list[str], statement: str) -> None:
    assert agree(read(statement), list(map(read, passages))) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_a_slip_is_found(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]


def test_what_is_counted_is_no_time_of_day():
    assert not read("The harm is put at five to six million crowns.").moments
    assert not read("About five to six weeks went by.").moments
    assert [one.minutes for one in read("It rang at five to six.").moments] == [355]
