"""What follows from two numbers of a passage, what a text joins, what is only to come, and what is too grave to be added."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

CIRCUS = "The circus has 18 horses and 46 dogs, three times as many dogs as in 1999."
LORRY = "The lorry is 2.5 metres wide and the gate 2.9 metres."
FUND = "The fund holds 4.6 million euros, of which the town paid half."
CHESS = "Ilse Vorm played 30 games and won 21 of them; Otto Krail won 14."
DOGS = "All but six of the dogs were sold."
FIRM = "The firm Ardal will open a shop in Tonsey on 4 May; it plans to hire nine people."
MOVED = "The school moved from Elmby to Norrey in 1984."
BLAMED = "The mayor blamed the rain rather than the builders."
SUED = "The tenants sued the landlord in March over the heating."
TENSE = "The ferry will carry 40 cars."

BORNE_OUT = [
    (CIRCUS, "With 18 horses and 46 dogs, the circus has 64 animals."),
    (LORRY, "The gate is 40 centimetres wider than the lorry."),
    (FUND, "Of the 4.6 million euros, 2.3 million came from the town."),
    (CHESS, "Ilse Vorm won 21 of 30 games, on average 0.7 a game."),
    (DOGS, "All the dogs except six were sold."),
    (DOGS, "Six of the dogs were not sold."),
    (FIRM, "Ardal is to open a shop in Tonsey on 4 May."),
    (MOVED, "From Elmby the school moved to Norrey."),
    (BLAMED, "Not the builders but the rain was to blame, said the mayor."),
    (SUED, "The landlord was sued by the tenants."),
    ("Nobody may carry more than two bags.", "Each may carry at most two bags."),
    ("The lease runs until 30 April 2031.", "The lease runs until the end of April 2031."),
    ("It opens on 1 January 2031.", "It opens on New Year’s Day 2031."),
    ("Six trains a day run, two fewer than in 2031.", "In 2031 there were eight trains a day."),
    ("The pool was shut from Monday to Thursday.", "The pool was shut for four days, from Monday to Thursday."),
    ("The work will be over by the end of June.", "The work will be over by 30 June."),
    ("Captain Rolf Ane, 61, retired.", "Captain Ane, who is 61, has retired."),
]
NOT_BORNE_OUT = [
    (CIRCUS, "With 18 horses and 46 dogs, the circus has 63 animals."),
    (LORRY, "The gate is 30 centimetres wider than the lorry."),
    (FUND, "Of the 4.6 million euros, 2.4 million came from the town."),
    (CHESS, "Ilse Vorm won 21 of 30 games, on average 0.8 a game."),
    (DOGS, "All of the dogs were sold."),
    (FIRM, "Ardal hired nine people."),
    (MOVED, "The school moved from Norrey to Elmby in 1984."),
    (BLAMED, "The mayor blamed the builders rather than the rain."),
    (SUED, "The landlord sued the tenants."),
    ("Four guards were hurt.", "Four guards were killed."),
    ("She was questioned for two hours.", "She was arrested and questioned for two hours."),
    ("It was the third defeat in a row, the third year running.", "They lost for the third time."),
    ("The mayor, Rolf Ane, accused the county of waste.", "The county accused the mayor of waste."),
    ("The county denied it and blamed the town.", "The town blamed the county."),
    ("Amber is the second highest of four levels.", "Amber is the highest of four levels."),
    ("Both goals were his.", "One of the two goals was his."),
    ("The whole team but the keeper left.", "The whole team left."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_from_a_passage_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(source: str, statement: str) -> None:
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) for one in found)


@pytest.mark.parametrize("piece", [f"{CIRCUS} {LORRY} {FUND} ", f"{MOVED} {BLAMED} {SUED} ", f"{FIRM} {DOGS} The dogs were killed rather than sold. ",
                                   "Orra Melk Tarn ", "no kiln and no lamp and ", "Orra told Melk that Tarn told Juno and ", "of 40 kilns 9 fell, ",
                                   "Orra, led by Melk, sold; ", "Tarn whom Melk had sold ", "Juno, the oldest of kilns, remains the best kiln and ",
                                   "Orra doubts that Melk almost fell ", "only Melk agreed on a kiln, a claim that Orra denies, "])
def test_it_takes_time_linear_in_the_length_of_what_is_compared(piece: str) -> None:
    def seconds(times: int) -> float:
        claim, source = read(f"{MOVED} {LORRY} {SUED} {FIRM}"), read(piece * times)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(20)
    assert min(seconds(400) for _ in range(3)) < 2.9 * min(seconds(200) for _ in range(3)) + 0.01


def test_a_long_statement_of_many_kinds_takes_time_linear_in_its_length() -> None:
    piece = " ".join(statement for _, statement in (*BORNE_OUT, *NOT_BORNE_OUT))

    def seconds(times: int) -> float:
        claim, source = read(f"{piece} " * times), read(f"{MOVED} {LORRY} {SUED} {FIRM} {CIRCUS}")
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(1)
    assert min(seconds(8) for _ in range(2)) < 2.9 * min(seconds(4) for _ in range(2)) + 0.01
