"""What a careful writer works out in the head: who voted in all, a sum with one unit, a change in per cent, a part of what was asked for."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BENCH = "The bench quashed the order by a majority of five to two."
MOTION = "The guild carried the motion by 14 votes to 3."
TALLY = "The guild carried the motion 14–3."
GIFTS = "The guild gives 12 million marks a year to the fund; the parish adds another 2.5 million."
FARES = "Fares will go up from 40 to 45 crowns in May."
TOLL = "The toll goes down from 60 to 45 crowns."
PAY = "The porters want a rise of 7.5 per cent; Brunn Lines has offered 3 per cent."
FLU = "Cases of flu had risen from 12 in May to 84 in June."
HERDS = "The herd grew from 11 goats in 2014 to 33 in 2015."
FUND = "The fund had 8.2 million crowns, up from 2 million crowns."
DEBT = "The debt shrank from 8 million crowns to 2 million."
CREW = "The yard employs 90 people, among them 31 welders."

BORNE_OUT = [
    (BENCH, "Five of the seven members of the bench were for it."),
    (BENCH, "Of the seven members two voted against."),
    (MOTION, "Fourteen of the seventeen members voted for it."),
    (MOTION, "Of the 17 members who voted, three were against the motion."),
    (TALLY, "Three of the 17 members voted against the motion."),
    (BENCH.replace("five to two", "six to one"), "One of the seven members was against it."),
    (GIFTS, "Together, guild and parish give the fund 14.5 million marks a year."),
    (FARES, "Fares will be 12.5 per cent dearer."),
    (FARES, "Fares will rise by an eighth."),
    (TOLL, "The toll is cut by a quarter."),
    (TOLL, "The toll will be 25 per cent cheaper."),
    (PAY, "Brunn Lines has offered less than half of the rise that the porters want."),
    (PAY, "The porters want more than twice what Brunn Lines has offered."),
    (FLU, "Within a month, cases of flu rose sevenfold."),
    (FLU, "Within a month cases of flu multiplied by seven."),
    (HERDS, "Within a year the herd trebled."),
    (FUND, "The fund has more than quadrupled."),
    (DEBT, "The debt has shrunk to a quarter of what it was."),
    (CREW, "Of the 90 people, 59 are not welders."),
]
NOT_BORNE_OUT = [
    (BENCH, "Five of the eight members of the bench were for it.", "eight"),
    (MOTION, "Thirteen of the seventeen members voted for it.", "Thirteen"),
    (TALLY, "Three of the 16 members voted against the motion.", "16"),
    (GIFTS, "Together, guild and parish give the fund 15.5 million marks a year.", "15.5 million"),
    (GIFTS, "The parish gives the fund 14.5 million marks a year.", "14.5 million"),
    (FARES, "Fares will be 12.5 per cent cheaper.", "12.5"),
    (FARES, "Fares will rise by a quarter.", "a quarter"),
    (TOLL, "The toll is cut by a third.", "a third"),
    (PAY, "The porters want less than half of the rise that Brunn Lines has offered.", "half"),
    (PAY, "Brunn Lines has offered less than a third of the rise that the porters want.", "a third"),
    (FLU.replace("June", "July"), "Within a month cases of flu rose sevenfold.", "a"),
    (FLU, "Cases of flu rose sixfold.", "sixfold"),
    (FUND, "The fund has quadrupled.", "quadrupled"),
    (DEBT, "The debt has quadrupled.", "quadrupled"),
    (DEBT, "The debt has shrunk to a third of what it was.", "a third"),
    (CREW, "Of the 90 people, 59 are welders.", "59"),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_is_worked_out_in_the_head_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_a_slip_in_it_is_found(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
