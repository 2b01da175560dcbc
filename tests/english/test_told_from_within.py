"""What a careful writer makes of a bound, a rate, a rest and a part of the day, and what would be made wrongly of them."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

HIRE = "The hire of the crane costs 900 marks a day."
FEE = "Members pay 24 marks a month."
LIME = "The guild limed 420 hectares at a cost of 15.50 marks per hectare."
KILN = "The kiln fired 3,400 bricks in a week."
WOOL = "The wool trade makes up 63 per cent of income."
DEBT = "The debt rose by 12 million marks to 80 million."
HULL = "The stamp stands on only three other hulls."
VOTE = "The bill passed by 40 votes to 31, with six abstentions and three members absent."
JAIL = "The fort, built for 200 men, holds more than 450."
DROP = "Sales fell by 6.0 per cent, of which 4.1 percentage points were due to the weather."
POLL = "In a survey 48 per cent of growers want the dam, 30 per cent oppose it, and the rest have no view."
HOMES = "About 5,300 of the parish's 6,000 homes have a well; the rest, many of them old, draw water from the river."
CAP = "The council wants to cap rents for tenants with children at 700 marks a month."
TEAM = "Each club shall name between four and seven riders."
CART = "Carts of up to 900 kilograms may cross the ford."
AGES = "The slide is open to children aged 6 and over."
OLDEST = "The oldest bell dates from 1588."
HIGHEST = "The highest mast is 31 metres tall."
FEWER = "Of the 70 sailors, 15 drowned and 22 were injured."
DOORS = "The bench would have allowed the sale of three of the doors. The hall has nine doors."
DENTS = "Nine per 1,000 coins were dented."
HALVED = "The rent halved to 300 marks."
PANEL = "The appeal was dismissed by four judges to one."
AGED = "They freed the weaver Olga Brandt, 47, on Monday."
KEEPS = "Brandt need surrender neither her loom nor her house."
FLOOD = "The cellar lost 40 barrels to damp in 2031, up from 25 in 2030."
CALLED = "Of the nine boats that the fort had requested, four arrived."
FERRY = "The ferry may sail by day from May."
SUM = "The loss is put at 3 million marks, not counting a mill."
CASE = "The sheriff opened an inquiry against persons unknown. Lena Stroop owns the mill."
LOOM = "The weaver Pauline Marr bought the loom in 1902. Marr's nephew sold it in 1931."
BID = "The yard got two bids."

BORNE_OUT = [
    (HIRE, "A week of work with the crane costs 6,300 marks."),
    (HIRE, "In one week the hire of the crane came to 6,300 marks."),
    (HIRE, "In twelve days the hire of the crane came to 10,800 marks."),
    (FEE, "Members pay 288 marks a year."),
    (FEE.replace("24", "about 25"), "Members pay about 300 marks a year."),
    (LIME, "Liming 420 hectares, at 15.50 marks a hectare, came to 6,510 marks."),
    (LIME, "Liming 420 hectares, at 15.50 marks a hectare, came to about 6,500 marks."),
    (KILN, "The kiln fired 3,400 bricks a week."),
    (WOOL, "Other trades contribute 37 per cent of income."),
    (DEBT, "The debt, 68 million marks before, has grown to 80 million."),
    (HULL, "Four hulls in all bear the stamp."),
    (VOTE, "Nine members either abstained or were absent."),
    (JAIL, "The fort, built for 200 men, holds more than twice as many."),
    (DROP, "More than two thirds of the 6.0 per cent fall in sales was owed to the weather."),
    (POLL, "Of the growers, 22 per cent have no view."),
    (HOMES, "About 700 homes draw water from the river."),
    (CAP, "No tenant with children would pay more than 700 marks a month."),
    (CAP, "Tenants with children would pay at most 700 marks a month."),
    (TEAM, "No club may name more than seven riders."),
    (TEAM, "No club may name fewer than four riders."),
    (CART, "Carts of more than 900 kilograms may not cross the ford."),
    ("Carts of more than 900 kilograms may not cross the ford.", CART),
    (AGES, "No children under 6 may use the slide."),
    (OLDEST, "No bell is older than 1588."),
    (HIGHEST, "No mast is higher than 31 metres."),
    (FEWER, "Of the 70 sailors, 33 were unharmed."),
    (DOORS, "The bench would have refused the sale of six of the nine doors."),
    (DENTS, "Of the coins, 0.9 per cent were dented."),
    (HALVED, "The rent used to be twice as high."),
    (HALVED, "The rent used to be twice as high as the 300 marks of today."),
    ("The oak makes up 63 per cent of the wood.", "The oak accounts for 63 per cent of the wood."),
    ("The ferry left at 15.50.", "The ferry left at ten to four."),
    (PANEL, "One of the five judges was against it."),
    (AGED, "Olga Brandt, a weaver of 47, was freed on Monday."),
    (KEEPS, "Brandt keeps her loom and her house."),
    (FLOOD, "The number of barrels lost to damp grew by 15."),
    (CALLED, "Fewer than half of the nine boats requested had arrived."),
    (SUM, "The loss of 3 million marks does not include a mill."),
    (CASE, "There is an inquiry against persons unknown."),
    (LOOM, "The nephew of Pauline Marr sold the loom in 1931."),
]
NOT_BORNE_OUT = [
    (HIRE, "A week of work with the crane costs 6,200 marks.", "6,200"),
    (HIRE, "A month of work with the crane costs 6,300 marks.", "6,300"),
    (HIRE, "The hire of the crane costs 6,300 marks a week.", "6,300"),
    (HIRE, "In eleven days the hire of the crane came to 10,800 marks.", "eleven"),
    (FEE, "Members pay 240 marks a year.", "240"),
    (FEE.replace("24", "about 25"), "Members pay 300 marks a year.", "300"),
    (LIME, "Liming 420 hectares, at 15.50 marks a hectare, came to about 7,500 marks.", "7,500"),
    (KILN, "The kiln fired 3,400 bricks a month.", "3,400"),
    (WOOL, "Other trades contribute 47 per cent of income.", "47"),
    (WOOL.replace("makes up 63 per cent of income", "grew by 63 per cent"), "Other trades grew by 37 per cent.", "37"),
    (WOOL, "Other counties contribute 37 per cent of income.", "37"),
    (DEBT, "The debt, 92 million marks before, has grown to 80 million.", "92 million"),
    (HULL, "Five hulls in all bear the stamp.", "Five"),
    (HULL, "The stamp stands on only three hulls.", "three"),
    (VOTE, "Nine members abstained.", "Nine"),
    (VOTE, "Nine members either abstained or voted against it.", "Nine"),
    (JAIL, "The fort, built for 200 men, holds more than three times as many.", "three"),
    (DROP, "More than three quarters of the 6.0 per cent fall in sales was owed to the weather.", "three quarters"),
    (POLL, "Of the growers, 32 per cent have no view.", "32"),
    (HOMES, "Exactly 700 homes draw water from the river.", "700"),
    (CAP, "Tenants with children will pay more than 700 marks a month.", "700"),
    (CAP, "No tenant with children would pay less than 700 marks a month.", "700"),
    (TEAM, "No club may name more than four riders.", "four"),
    (TEAM, "No club may name fewer than seven riders.", "seven"),
    (CART, "Carts of less than 900 kilograms may not cross the ford.", "900"),
    (CART, "Carts of more than 900 kilograms may cross the ford.", "900"),
    (CART, "Carts of up to 900 kilograms may not cross the ford.", "not"),
    (OLDEST, "No bell is older than 1688.", "No"),
    (OLDEST, "No bell is newer than 1588.", "No"),
    (HIGHEST, "No mast is lower than 31 metres.", "31"),
    (FEWER, "Of the 70 sailors, 43 were unharmed.", "43"),
    (FEWER, "Of the 70 sailors, 33 were injured.", "33"),
    (DOORS, "The bench would have refused the sale of three of the nine doors.", "refused"),
    (DOORS, "The bench would have allowed the sale of six of the nine doors.", "six"),
    (DENTS, "Of the coins, 9 per cent were dented.", "9"),
    (HALVED, "The rent is now twice as high.", "twice"),
    (PANEL, "One of the six judges was against it.", "six"),
    (AGED, "Olga Brandt, a weaver of 57, was freed on Monday.", "57"),
    (FLOOD, "The number of barrels lost to damp grew by 25.", "25"),
    (FERRY, "The ferry may sail overnight from May.", "overnight"),
    (SUM, "The loss of 3 million marks includes a mill.", "includes a mill"),
    (SUM.replace("not counting", "including"), "The loss of 3 million marks does not include a mill.", "does not include a mill"),
    (CASE, "The sheriff opened an inquiry against Lena Stroop.", "inquiry against Lena Stroop"),
    (LOOM, "Pauline Marr sold the loom in 1931.", "sold"),
    (BID, "The yard accepted two bids.", "accepted"),
]


@pytest.mark.parametrize(("source", "says"), BORNE_OUT, ids=[says for _, says in BORNE_OUT])
def test_what_follows_from_a_bound_a_rate_or_a_rest_may_be_said(source: str, says: str) -> None:
    assert agree(read(says), [read(source)]) == []


@pytest.mark.parametrize(("source", "says", "wrong"), NOT_BORNE_OUT, ids=[says for _, says, _ in NOT_BORNE_OUT])
def test_what_does_not_follow_is_found(source: str, says: str, wrong: str) -> None:
    assert wrong in [says[one.start : one.end] for one in agree(read(says), [read(source)])]


STAYS = "The choir stays until the fair in August."
WEEK = "Storks came in the first week of April."
FELL = "The tower fell on Friday at 4.10 a.m."
SEWN = "The flag was sewn in the 17th century."
FOUNDED = "The abbey was founded in AD 612."
SHUT = "The pass will reopen, but not before the middle of May."
SOLD = "It sold 9,000 carts in H1 2034."

DATED = [
    (STAYS, "The choir stays until August."),
    (WEEK, "Storks came in early April."),
    ("Storks came in the last days of April.", "Storks came in late April."),
    (FELL, "The tower fell early on Friday."),
    (FELL.replace("4.10 a.m.", "10.50 p.m."), "The tower fell late on Friday."),
    (SEWN, "The flag was sewn in the 1600s."),
    ("The flag was sewn in the 1600s.", SEWN),
    (FOUNDED, "The abbey was founded in 612."),
    ("The abbey was founded in 612.", FOUNDED),
    (SHUT, "The pass will have to wait at least until the middle of May."),
    (SOLD, "In the first six months of 2034 it sold 9,000 carts."),
    (SOLD.replace("H1", "Q4"), "In the last three months of 2034 it sold 9,000 carts."),
]
MISDATED = [
    (STAYS.replace("until", "after"), "The choir stays until August.", "August"),
    (WEEK, "Storks came in late April.", "late April"),
    (WEEK.replace("first", "second"), "Storks came in early April.", "early April"),
    (WEEK, "Storks came in the second week of April.", "second week of April"),
    (FELL, "The tower fell late on Friday.", "late on Friday"),
    (FELL.replace("4.10 a.m.", "11.10 a.m."), "The tower fell early on Friday.", "early on Friday"),
    (SEWN, "The flag was sewn in the 1700s.", "1700s"),
    ("The flag was sewn in the 1610s.", "The flag was sewn in the 1600s.", "1600s"),
    (FOUNDED.replace("AD 612", "612 BC"), "The abbey was founded in 612.", "612"),
    ("The abbey was founded by 612 monks.", FOUNDED, "AD 612"),
    (SOLD, "In the last six months of 2034 it sold 9,000 carts.", "last six months of 2034"),
    (SOLD, "In the first three months of 2034 it sold 9,000 carts.", "first three months of 2034"),
]


@pytest.mark.parametrize(("source", "says"), DATED, ids=[says for _, says in DATED])
def test_a_date_may_be_told_as_one_speaks_of_it(source: str, says: str) -> None:
    assert agree(read(says), [read(source)]) == []


@pytest.mark.parametrize(("source", "says", "wrong"), MISDATED, ids=[says for _, says, _ in MISDATED])
def test_another_date_may_not(source: str, says: str, wrong: str) -> None:
    assert wrong in [says[one.start : one.end] for one in agree(read(says), [read(source)])]
