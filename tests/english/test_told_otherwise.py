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

BRIDGES = "Of 31 bridges that engineers visited, only six showed no rust."
CLIMB = "Three climbers came down on Monday after 402 days on the mountain. A fourth climber, a guide, had turned back in May."
HERD = "The farm lost 26 of its 104 cows."
DAYS = "The fair ran from 6 to 12 May. On the third day a tent burned down."
SHUT = "The pit was shut at 23.57 on 3 June 2018, four years earlier than the law required."
TRADE = "The south buys 52 per cent of the wheat, the east 23 and the west 14."
WALL = "The wall fell in October 2011. Storks came in the following spring."
RENT = "Families spend 41 per cent of their income on rent; in 2009 it was 27 per cent."
VISITS = "Some 31,000 guests came, half as many as in the summer of 2003."
HEAT = "The kiln was kept hot for ten weeks."
SUM = "The road cost $8.4 million, of which the county paid $2.1 million."
PARTY = "The Reds won 44 of 90 seats, down from 52."

WARDS = "Six of the nineteen wards will close."
STALLS = "The market has 140 stalls, of which 121 were let in May."
MILLS = "Of 45 mills, 31 will stay."
TITLE = "She won a title in Oslo on 3 May 1997. In the autumn of that year she fell ill."

BORNE_OUT = [
    (WARDS, "Thirteen of the 19 wards will stay open."),
    (STALLS, "In May only 19 stalls were free."),
    (TITLE, "She fell ill in autumn 1997."),
    ("The share falls to 28 per cent from 33.", "The share will be 28 per cent, five points less than now."),
    ("The besieged fort had no water.", "The fort was under siege and had no water."),
    ("Dogs may run free from 1 March 2030.", "Dogs may not run free before 1 March 2030."),
    ("Vans pay from May on.", "Vans have to pay from May."),
    ("Bees were found at 17 sites.", "Bees were found in seventeen places."),
    (BRIDGES, "Engineers found rust on 25 of the 31 bridges."),
    (CLIMB, "The three climbers spent more than a year on the mountain."),
    (CLIMB, "Four people had climbed the mountain."),
    (HERD, "A quarter of the 104 cows were lost."),
    (DAYS, "On 8 May a tent burned down."),
    (SHUT, "Three minutes before midnight on June 3, 2018, the pit was shut."),
    (SHUT, "By law the pit could have stayed open until 2022."),
    (TRADE, "Over a fifth of the wheat goes to the east."),
    (WALL, "In spring 2012 storks came."),
    (RENT, "Rent’s share of income is up from 27 to 41 per cent."),
    (VISITS, "About 31,000 guests came, compared with roughly 62,000 in the summer of 2003."),
    (HEAT, "The kiln was kept hot for more than two months."),
    (SUM, "A quarter of the bill of $8.4m was paid by the county."),
    (PARTY, "The Reds fell back to 44 seats out of 90."),
    ("The race took 2 hours, 8 minutes and 31 seconds.", "The race took 2:08:31."),
    ("Nine more ferries are to be delivered from 2031.", "Nine more ferries will come, the first of which is to be delivered in 2031 at the earliest."),
    ("The rink was open from June to August.", "The rink was open in the three summer months."),
    ("Sixty sheep went to Orn, the goats to Ulm.", "Sixty sheep went one way, the goats the other."),
    ("She was held for nine days.", "She spent nine days in captivity."),
    ("The pilots are aged 29 and 47.", "One of the pilots is 47."),
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
    (WARDS, "Thirteen of the 19 wards will close."),
    (WARDS, "Fourteen of the 19 wards will stay open."),
    (STALLS, "In May only 18 stalls were free."),
    (MILLS, "Of the 45 mills, 14 will stay."),
    (TITLE, "She fell ill in autumn 1996."),
    (TITLE, "She fell ill in spring 1997."),
    ("The share falls to 28 per cent from 33.", "The share will be 28 per cent, six points less than now."),
    ("The fort had no water.", "The fort was under siege and had no water."),
    ("Dogs may run free from 1 March 2030.", "Dogs may run free before 1 March 2030."),
    ("He offered to pay 40 crowns.", "He had to pay 40 crowns."),
    (BRIDGES, "Engineers found rust on six of the 31 bridges."),
    (BRIDGES, "Engineers found no rust on 25 of the 31 bridges."),
    (CLIMB, "The three climbers spent more than two years on the mountain."),
    (CLIMB, "Five people had climbed the mountain."),
    (HERD, "A third of the 104 cows were lost."),
    (DAYS, "On 9 May a tent burned down."),
    (SHUT, "Five minutes before midnight on June 3, 2018, the pit was shut."),
    (SHUT, "The pit was shut in 2022."),
    (TRADE, "Over a quarter of the wheat goes to the east."),
    (WALL, "In spring 2011 storks came."),
    (RENT, "Rent’s share of income is down from 41 to 27 per cent."),
    (VISITS, "About 31,000 guests came, compared with roughly 15,500 in the summer of 2003."),
    (HEAT, "The kiln was kept hot for more than three months."),
    (SUM, "Half of the bill of $8.4m was paid by the county."),
    ("The race took 2 hours, 8 minutes and 31 seconds.", "The race took 2:08:13."),
    ("The rink was open from June to August.", "The rink was open in the four summer months."),
    ("She was paid for nine days.", "She spent nine days in captivity."),
    ("The pilots are aged 29 and 47.", "The number of pilots is 47."),
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
