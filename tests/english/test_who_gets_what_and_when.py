"""Who gets what, who else was hurt, how long it took and until when: each told rightly and wrongly."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

HILL = "The court divided the marsh between the Orme and the Teal."
LOT = "The ruling gives the Orme the mill and the pond, the Teal the meadows behind them."
WELL = "Both may fish in the pond, but only the Orme may sell the fish."
DEAD = "In the floods of 1986, 1994 and 2003 a total of 51 people died."
TROOPS = "The divers are to stay until the harvest is in."
FIRE = "The fire was put out only after five hours; two of the crew were treated for burns, nobody else was hurt."
NIGHT = "The barn burned down in the night of 6 April."
STALLS = "Of the 90 booths, 60 were burned out."
PUMPS = "The pumps had been switched off in July."
PAID = "The town will pay each of them 200 crowns."
BUILD = "Rebuilding would cost 40 million crowns, twice as much as mending."

CAMP = "Some 2,000 people who fled the flood live in the hall."
CLUB = "Three years ago only 14 were left."
HALL = "The parish lends the choir the hall free of charge."
FEE = "The band asks its members for 30 crowns a year, half as much from the young."
CLASS = "Ida Moll teaches the flute in the library on Mondays."

BORNE_OUT = [
    (CAMP, "About 2,000 refugees live in the hall."),
    (CLUB, "Three years ago it had only 14 members."),
    (HALL, "The choir pays nothing for the hall."),
    (FEE, "The young pay 15 crowns a year."),
    (CLASS, "Every Monday Ida Moll teaches the flute in the library."),
    (HILL, "The marsh is now divided between the Orme and the Teal."),
    (LOT, "The Orme get the mill and the pond."),
    (LOT, "The Teal get the meadows."),
    (WELL, "Only the Orme may sell fish."),
    (DEAD, "In three floods, 51 people died."),
    (TROOPS, "The divers remain until after the harvest."),
    (FIRE, "It took five hours to put the fire out."),
    (FIRE, "Apart from two of the crew, nobody was hurt."),
    (NIGHT, "On the night of 6 April the barn burned down."),
    (STALLS, "Thirty of the 90 booths escaped."),
    (PUMPS, "The pumps had been turned off in July."),
    (PAID, "Every trader gets 200 crowns."),
    (BUILD, "Mending would have cost 20 million crowns."),
    ("The talks went on for six weeks, a week longer than planned.", "The talks took a week longer than planned."),
]
NOT_BORNE_OUT = [
    (CLUB, "The club has 14 members."),
    (HALL, "The parish charges the choir for the hall."),
    (FEE, "Young members pay 60 crowns a year."),
    (HILL, "The court gave the marsh to the Teal."),
    (LOT, "The Teal get the mill and the pond."),
    (WELL, "Only the Orme may fish in the pond."),
    (DEAD, "In 2003 alone 51 people died."),
    (TROOPS, "The divers leave before the harvest."),
    (FIRE, "The fire was put out after an hour."),
    (FIRE, "Nobody was hurt."),
    (NIGHT, "The barn burned down on the morning of 6 April."),
    (STALLS, "Sixty booths were saved."),
    (PUMPS, "The pumps were switched on in July."),
    ("The town will pay some of them 200 crowns.", "Every trader gets 200 crowns."),
    ("The talks went on for six weeks.", "The talks lasted a week."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_from_a_passage_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(source: str, statement: str) -> None:
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) for one in found)


@pytest.mark.parametrize("piece", ["divided between Orme and Teal and ", "gives Orme the pond, Teal the mill and ", "both may fish and ", "It took a week. ",
                                   "stays until the harvest and ", "nobody else was hurt and ", "in 1986 and 1994 a total of 51 died, "])
def test_it_takes_time_linear_in_the_length_of_what_is_compared(piece: str) -> None:
    wrong = "The Teal get the pond, given to Teal, only Orme may fish, took a week, left before the harvest, nobody was hurt."

    def seconds(times: int, side: int) -> float:
        pair = (read(wrong), read(piece * times)) if side else (read(piece * times), read(f"{HILL} {LOT} {WELL} {DEAD} {TROOPS} {FIRE}"))
        start = time.process_time()
        agree(pair[0], [pair[1]])
        return time.process_time() - start

    for side in (0, 1):
        seconds(20, side)
        assert min(seconds(400, side) for _ in range(3)) < 2.9 * min(seconds(200, side) for _ in range(3)) + 0.02
