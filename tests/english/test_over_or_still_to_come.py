"""What is over, still to come, only looked for, or done to a part or elsewhere: each told rightly and wrongly."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

KEEPER = "Orla Finn, who used to teach at the school, keeps bees."
MAYOR = "The mayor, who has ruled for nine years, said that he would take a holiday."
RIVERS = "Two rivers meet at Tarn: the Ode, the longer, and the Welk. The Ode comes from Barr, where it rises, and passes Sunne."
FIRM = "The brewery closed its bottling hall on 3 May, and has been looking for a tenant since."
CORONER = "Whether she would have walked again, the doctor said, cannot be told."
CLINIC = "The clinic gives the want of nurses as its reason: of 20 posts six are vacant."
GATES = "Nobody may pass the gates between 9 p.m. and 7 a.m."
SEATS = "In May it won 18 of the 60 seats, four fewer than in 2017."
PETITION = "The petition has 5,100 signatures, more than half of the adults of the valley."
PRIZES = "The Reds and the Blues won six cups each."
ENVOYS = "Since March the envoys of Orm have stayed away; at the polls, two stations had run out of ink."
MOVED = "The 900 people of the valley were resettled."
FILLING = "Orm accuses Welk of filling its lake too fast."
TREATY = "Orm must receive at least 300 tonnes of salt a month. In June it was 190."
SHOP = "The baker lost 40,000 crowns last year."

BORNE_OUT = [
    (KEEPER, "Orla Finn once taught at the school."),
    (MAYOR, "The mayor has ruled for nine years."),
    (RIVERS, "The Ode rises in Barr."),
    (FIRM, "The brewery’s bottling hall closed on 3 May."),
    (FIRM, "The brewery is looking for a tenant."),
    ("The museum opened its doors in 1990.", "The museum opened in 1990."),
    ("The club moved its offices to Orrin.", "The club moved to Orrin."),
    (CORONER, "The doctor could not say whether she would have walked again."),
    (CLINIC, "Six of the 20 posts are empty."),
    (GATES, "The gates are shut for ten hours each night."),
    (SEATS, "In 2017 it had won 22 seats."),
    (PETITION, "Most adults of the valley have signed."),
    (PRIZES, "Six cups went to the Reds, and as many to the Blues."),
    (ENVOYS, "Nobody from Orm has come since March."),
    (ENVOYS, "Two stations had no ink left."),
    (MOVED, "The valley’s 900 people had to leave."),
    (FILLING, "According to Orm, Welk is filling its lake too quickly."),
    (TREATY, "In June Orm received less than the treaty demands."),
    (TREATY, "In June it was 110 tonnes too little."),
]
NOT_BORNE_OUT = [
    (KEEPER, "Orla Finn teaches at the school."),
    (MAYOR, "The mayor will rule for nine years."),
    (RIVERS, "The Ode rises in Sunne."),
    (FIRM, "The brewery closed on 3 May."),
    (FIRM, "The brewery has found a tenant."),
    (CORONER, "The doctor said that she would have walked again."),
    (GATES, "The gates are shut for nine hours each night."),
    (SEATS, "In 2017 it had won 14 seats."),
    ("Fewer than half of the adults of the valley have signed.", "Most adults of the valley have signed."),
    ("The bridge was opened in May.", "The bridge will be opened in May."),
    (TREATY, "In June it was 100 tonnes too little."),
    (SHOP, "The baker earned 40,000 crowns last year."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_from_a_passage_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(source: str, statement: str) -> None:
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) for one in found)


@pytest.mark.parametrize("piece", ["It used to teach, and ", "Barr, where it rises, ", "closed its hall and ", "looking for a tenant, ", "has ruled and "])
def test_it_takes_time_linear_in_the_length_of_what_is_compared(piece: str) -> None:
    def seconds(times: int) -> float:
        claim, source = read("It rises in Sunne, teaches, will rule, closed, and has found a tenant."), read(piece * times)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(20)
    assert min(seconds(800) for _ in range(3)) < 2.9 * min(seconds(400) for _ in range(3)) + 0.01
