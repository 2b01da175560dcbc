"""How often, until when and how much of a hundred: what one writer tells by a number, and another by the time, the day or the share."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BOARD = "The board meets twice a year."
TRAMS = "Trams leave every 12 minutes."
LEASE = "The lease began on 1 April 2031 for an initial period of five years."
ORES = "The pit yields 2.4 million cubic metres a year."
PLEDGE = "Orm undertakes to sow at least three pines for every pine felled."
NOTICE = "Either club may leave on six months’ notice."
JARS = "Pots are sold at the gate for €4.20 each."
HARVEST = "The hives gave 120 kilograms, down from 144 in 2031."
TOWN = "Of every 100 villagers, 24 were born abroad; in 2001 the figure had been 8."
SEXES = "Women outnumber men by 310."
TENANTS = "Only 35 per cent of households own a boat, the lowest share of all 12 parishes."
TALKS = "They agreed after talks over nearly three years."
PARTS = ["Nine of the 14 shows were sold out.", "Renn led all but three of them."]

BORNE_OUT = [
    ([BOARD], "The board meets every six months."),
    ([TRAMS], "Five trams an hour leave."),
    (["Each pump is tested once every ten years."], "Once a decade each pump is tested."),
    ([LEASE], "The first term runs to the end of March 2036."),
    ([ORES], "The pit yields 2.4m cubic metres a year."),
    ([PLEDGE], "For each pine that it fells, Orm has to sow no fewer than three."),
    ([NOTICE], "A club that wants to leave must say so half a year before."),
    ([JARS], "At the gate a pot costs 4.20 euros."),
    ([HARVEST], "The hives gave about a sixth less than in 2031."),
    ([TOWN], "Twenty-four per cent of the villagers were born abroad."),
    ([TOWN], "Since 2001 the share of those born abroad has tripled, from eight to 24 per cent."),
    ([SEXES], "There are 310 fewer men than women."),
    ([TENANTS], "In none of the 12 parishes do fewer households own a boat; 65 per cent do without."),
    ([TALKS], "Almost three years of talks went before."),
    (PARTS, "Renn led eleven of the 14 shows."),
    (["The oldest is 104; nine people are over 100."], "Nine people have passed their hundredth birthday."),
    (["The fee rose from 20 to 31 crowns over the decade."], "Within ten years the fee went up by eleven crowns."),
    (["They had to be carried up on 41 occasions."], "They had to be carried up 41 times."),
]
NOT_BORNE_OUT = [
    (BOARD, "The board meets every two months.", "two"),
    (TRAMS, "Six trams an hour leave.", "Six"),
    (LEASE, "The first term runs to the end of April 2036.", "end of April 2036"),
    (ORES, "The pit yields 2.4 cubic metres a year.", "2.4"),
    ("Either club may leave at any time.", "Either club must leave.", "must"),
    (HARVEST, "The hives gave about a third less than in 2031.", "a third"),
    (HARVEST, "The hives gave about a sixth more than in 2031.", "a sixth"),
    (TOWN, "Since 2001 the share of those born abroad has fallen, from 24 to eight per cent.", "24"),
    (SEXES, "There are 310 fewer women than men.", "310"),
    (TENANTS, "In none of the 12 parishes do more households own a boat.", "none"),
    (TENANTS, "65 per cent own a boat.", "65"),
]


@pytest.mark.parametrize(("passages", "statement"), BORNE_OUT)
def test_it_may_be_told_in_the_other_way(passages: list[str], statement: str) -> None:
    assert agree(read(statement), list(map(read, passages))) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_a_slip_is_found(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
