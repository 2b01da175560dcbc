"""What is told of one group, of a whole or of the others, told of another; and what follows from the others, a range or what was refused."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

CASES = "Last winter 48 cases were found in the city, against 24 in the county."
WARDS = "In the old ward 30 beds stood empty, compared with 120 in the new one."
EXAM = "Of the 412 pupils who sat the exam, 96 failed it and 14 left early."
TRAMS = "Four of the nine trams run on batteries; the others still need overhead wires."
PRICE = "The roof, put at between €4.2 million and €4.8 million, is not paid for."
REFUSED = "The board had turned down a bid of 7 million crowns in May."
CHECKED = "The study was paid for by the Alm Trust, which had no role in choosing the patients."
SHOWN = "Whatever the maker says, a gain beyond three months has yet to be demonstrated."
MEMBERS = "The club has 640 members, 85 fewer than a year ago."
WELLS = "Of the 90 wells that were drilled, 45 gave water."
OWING = "The dairy owes its bank 3 million kroner."
HOPED = "The port hopes to reopen in May; that would cost 2 million crowns."
ZONE = "Nearly a year after the quarry was closed, nine of the huts stood empty."
DAILY = "Guests pay 12 crowns a day for a hut."
RULED = "The panel found that the gain was worth the loss of 30 oaks."
BILL = "The bill came to 132 million kroner, against an estimate of 100 million."

BORNE_OUT = (
    (CASES, "In the county 24 cases were found."),
    (CASES, "The city had 48 cases, the county 24."),
    (WARDS, "Four times as many beds stood empty in the new ward as in the old."),
    (EXAM, "The 412 pupils sat an exam."),
    (EXAM, "Of 412 pupils, 96 failed."),
    (TRAMS, "Five trams still need overhead wires."),
    (PRICE, "The roof would cost more than €4 million."),
    (PRICE, "The roof is put at less than €5 million."),
    (REFUSED, "In May the board refused a bid of 7 million crowns."),
    (CHECKED, "The Alm Trust paid for the study and did not choose the patients."),
    (SHOWN, "Whether the gain lasts longer than three months is not known."),
    (MEMBERS, "A year ago the club had 725 members."),
    (WELLS, "Half of the 90 wells gave water."),
    (OWING, "The dairy is 3 million kroner in debt."),
    (DAILY, "Every guest pays 12 crowns a day for a hut."),
    (HOPED, "It would cost 2 million crowns."),
    (HOPED, "The port wants to reopen in May."),
    (RULED, "To the panel the gain was worth 30 oaks that were to be lost."),
    (BILL, "The bill was about a third above the estimate."),
    (BILL, "It cost about a third more than estimated."),
)

NOT_BORNE_OUT = (
    (OWING, "The dairy is 3 million kroner in arrears."),
    (ZONE, "After the quarry was closed, all huts stood empty."),
    (HOPED, "It cost 2 million crowns."),
    (HOPED, "The port will reopen in May."),
    (CASES, "In the county 48 cases were found."),
    (CASES, "Some 24 cases were found in the city."),
    (WARDS, "Four times as many beds stood empty in the old ward as in the new."),
    (EXAM, "The 412 pupils failed the exam."),
    (EXAM, "All in all, 412 pupils left early."),
    (TRAMS, "Five trams run on batteries."),
    (TRAMS, "Six trams still need overhead wires."),
    (PRICE, "The roof would cost more than €4.5 million."),
    (PRICE, "The roof is put at less than €4.5 million."),
    (REFUSED, "In May the board accepted a bid of 7 million crowns."),
    (CHECKED, "The Alm Trust chose the patients."),
    (SHOWN, "There is a gain beyond three months."),
    (MEMBERS, "A year ago the club had 555 members."),
    (MEMBERS, "A year ago the club had 640 members."),
    (WELLS, "A third of the 90 wells gave water."),
    (BILL, "The bill was about a half above the estimate."),
    (BILL, "The bill was about a third below the estimate."),
)


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_is_told_of_others_is_refused(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])
