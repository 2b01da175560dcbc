"""The same told otherwise, as an editor tells it: a part from its rest, lower terms, a plan from what came later, a clock of 24 hours."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BIKES = "More than three fifths of the bicycles were sold abroad, the rest at home."
GATES = "Only the gate to the mill was open; the other three gates were shut."
HENS = "The fox came on 12 of the 30 nights."
GUARDS = "Until 2011 only nine of its 2,300 guards spoke Danish; today there are 87."
SCHOOL = "The school opened on 4 May 2017, two years later than planned."
BARN = "The barn was built between 1641 and 1647."
MAIL = "The mail came 417 times in the first half of the month, as against 98 in the same weeks of last year. By 20 June it rained."
TRAIN = "The train leaves at 21.40 and is in Orsk at 6.15."
PEAK = "It was the deepest snow since 1933."
BOATS = "A boat costs from £14, a tent from £31."
CALLS = "There were five calls about smoke; none of the callers was hurt."
FINE = "The firm was told to pay 900 euros. The tenant had asked for 4,000 euros."

BORNE_OUT = [
    (BIKES, "Less than two fifths of the bicycles were sold at home."),
    (GATES, "One of the four gates was open."),
    (HENS, "The fox came on two nights out of five."),
    (GUARDS, "The number of guards who speak Danish has risen from 9 to 87."),
    (SCHOOL, "The school should have opened in 2015."),
    (SCHOOL, "The school opened two years behind schedule."),
    (BARN, "The barn goes back to the 1640s."),
    (MAIL, "The mail came more than four times as often as a year earlier."),
    (MAIL, "The mail came 417 times in the first half of June."),
    (TRAIN, "The train is in Orsk at 6.15 a.m."),
    (PEAK, "Never since 1933 had the snow been deeper than then."),
    (BOATS, "The cheapest boat is £14; a tent costs at least £31."),
    (CALLS, "Five callers reported smoke."),
    (FINE, "The 900 euros are less than a quarter of what the tenant had asked for."),
    ("The oven was shut off at once.", "The oven was shut off immediately."),
    ("They sold 40 boxes of 12 eggs.", "They sold 40 boxes, each of 12 eggs."),
    ("The hall is due to reopen in May; the rain came in March.", "The hall is due to reopen in May."),
    ("The NGF left the talks in 2019. The truce began in 2021.", "The NGF left the talks two years before the truce."),
    ("It was 12.4 °C, half a degree less than in 1988.", "In 1988 it was 12.9 °C."),
    ("The ferry ran three times a week.", "The ferry was a thrice-weekly service."),
    ("At minus 40 °C. Some 18 crates burst.", "Some 18 crates burst."),
]
NOT_BORNE_OUT = [
    (BIKES, "More than two fifths of the bicycles were sold at home."),
    (BIKES, "Two fifths of the bicycles were sold at home."),
    (GATES, "One of the five gates was open."),
    (HENS, "The fox came on three nights out of five."),
    (GUARDS, "The number of guards who speak Danish has fallen from 87 to 9."),
    (SCHOOL, "The school opened in 2015."),
    (SCHOOL, "The school should have opened in 2019."),
    (SCHOOL, "The school opened on 4 May 2019."),
    (BARN, "The barn goes back to the 1650s."),
    (MAIL, "The mail came more than five times as often as a year earlier."),
    (MAIL, "The mail came 417 times in the second half of June."),
    (TRAIN, "The train is in Orsk at 6.15 p.m."),
    (BOATS, "A tent costs at most £31."),
    (FINE, "The tenant had asked for 900 euros."),
    ("The oven was shut off.", "The oven was shut off immediately."),
    ("They sold 40 boxes and 12 eggs.", "They sold 40 boxes, each of 12 eggs."),
    ("The hall cost 4 million crowns.", "The hall cost 4 million crowns, well over budget."),
    ("It was 12.4 °C, half a degree less than in 1988.", "In 1988 it was 11.9 °C."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_or_is_told_in_other_words_passes(source, statement):
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_only_looks_like_it_is_found(source, statement):
    assert agree(read(statement), [read(source)])
