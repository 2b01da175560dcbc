"""What follows from two passages: dates counted from the date of another, how long it was between two, how old something was; and what
one passage tells in words of limits, estimates and years that a statement works out."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

FOUND = "A shepherd found the hoard near Arvik on 4 November 2031."
SOLD = "It was sold ten days later, to a museum."
DUG = "Digging began sixteen months later and lasted until 2036."
BACK = "The hoard came back to Arvik in May 2032."
NAMED = "Two weeks after the shepherd found the hoard, a fence was put up."
STONE = "The lock was built in 1846."
DRAINED = "The lock was drained in 2041."
BORN = "Mirel Dann was born on 9 June 1950."
CROWNED = "Dann was crowned on 2 March 1975."
VOTED = "The guild voted for the well on 11 January 2033."
SPRING = "Drilling was to begin that spring."
QUIT = "Torv & Sons intends to leave the quay by the end of 2037."
UNTIL = "The lease of the quay runs until the end of 2037."
FEES = "Fees begin at 40 crowns and may go up to 900."
BILL = "The bill, estimated at 20 million crowns in 2030, had risen to 26 million by June."
SAND = "The spit lost 57 metres between 2012 and 2031."
TRAPS = "A trap costs 9 crowns a piece, and every hut needs four pieces."
LOANS = "The bank gave out 1,350 loans, two thirds of them to farmers."
STAFF = "The dairy employs 340 people, of whom 95 work in the cheese cellar."
CATCH = "Founded in 1902, the co-operative landed 600 tonnes last year, against 800 in 2019."
STINGS = "Last year 960 people were stung, four times as many as in 2030."
UNLESS = "Unless a tenant is found by June, the mill will be let to the scouts."
ESCAPED = "Two of the nine men who broke out have not been caught."
LOSS = "The choir made a loss of £3,000."
HERD = "The herd fell from 90 to 60 goats."
PATH = "The path is 3.4 kilometres long."
SOUGHT = "For six days they looked for the boat."

BORNE_OUT = [
    ([FOUND, SOLD], "The hoard was sold on 14 November 2031."),
    ([FOUND, DUG], "Digging started in March 2033."),
    ([FOUND, DUG], "Digging began in March 2033 and lasted until 2036."),
    ([FOUND, NAMED], "A fence was put up on 18 November 2031."),
    ([FOUND, BACK], "About half a year after it was found, the hoard came back."),
    ([FOUND, BACK], "The hoard came back six months after it was found."),
    ([STONE, DRAINED], "When it was drained, the lock was almost 200 years old."),
    ([STONE, DRAINED], "When it was drained, the lock was 195 years old."),
    ([BORN, CROWNED], "Dann was crowned at 24."),
    ([BORN, CROWNED], "When she was crowned, Dann was 24 years old."),
    ([VOTED, SPRING], "Drilling was to begin in the spring of 2033."),
    ([QUIT], "Torv & Sons means to leave the quay before 2038."),
    ([UNTIL], "The lease of the quay runs out when 2037 ends."),
    ([FEES], "Fees are between 40 and 900 crowns."),
    ([BILL], "By June the estimate had risen by 6 million crowns."),
    ([BILL], "By June the estimated bill had risen by 30 per cent."),
    ([SAND], "The spit lost about three metres a year."),
    ([SAND], "On average the spit lost exactly 3 metres a year."),
    ([TRAPS], "The pieces for one hut cost 36 crowns."),
    ([LOANS], "Farmers were given 900 of the loans."),
    ([STAFF], "Outside the cheese cellar, 245 people work for the dairy."),
    ([STAFF], "Not counting the cheese cellar, the dairy employs 245 people."),
    ([CATCH], "Landings have dropped by a quarter since 2019, to 600 tonnes."),
    ([CATCH], "Since 2019 landings have dropped from 800 to 600 tonnes."),
    ([STINGS], "Last year 960 people were stung, a fourfold increase on 2030."),
    ([UNLESS], "If no tenant is found by June, the mill will be let to the scouts."),
    ([UNLESS], "Should no tenant be found by June, the mill will be let to the scouts."),
    ([ESCAPED], "Two of the nine men are still at large."),
    ([LOSS], "The choir was £3,000 in the red."),
    ([SOUGHT], "For six days they were in search of the boat."),
    ([BILL], "By June the estimate had gone up by 6 million crowns, or 30 per cent."),
    ([HERD], "The herd fell by 30 goats, or a third."),
    ([PATH], "The path is some 3,400 metres long."),
]
NOT_BORNE_OUT = [
    ([FOUND, SOLD], "The hoard was sold on 15 November 2031.", "15 November 2031"),
    ([FOUND, SOLD], "The shepherd found the hoard on 14 November 2031.", "14 November 2031"),
    ([FOUND, DUG], "Digging started in April 2033.", "April 2033"),
    ([FOUND, DUG], "Digging started on 4 March 2033.", "4 March 2033"),
    ([FOUND, BACK, SOLD], "The hoard was sold on 14 May 2032.", "14 May 2032"),
    ([FOUND, NAMED], "The shepherd found the hoard on 18 November 2031.", "18 November 2031"),
    ([FOUND, BACK], "About nine months after it was found, the hoard came back.", "nine"),
    ([STONE, DRAINED], "When it was drained, the lock was more than 200 years old.", "200"),
    ([BORN, CROWNED], "Dann was crowned at 25.", "25"),
    ([VOTED, SPRING], "Drilling was to begin in the spring of 2034.", "spring of 2034"),
    ([VOTED, SPRING], "Drilling was to begin in the autumn of 2033.", "autumn of 2033"),
    ([QUIT], "Torv & Sons means to leave the quay before 2037.", "2037"),
    ([UNTIL], "The lease of the quay runs out when 2038 ends.", "2038"),
    ([UNTIL], "The lease of the quay runs out when 2037 begins.", "2037"),
    ([FEES], "Fees are between 40 and 950 crowns.", "40 and 950"),
    ([BILL], "By June the estimate had risen by 8 million crowns.", "8 million"),
    ([BILL], "By June the estimate had fallen by 6 million crowns.", "6 million"),
    ([BILL], "The bill had risen by 6 million crowns.", "6 million"),
    ([BILL], "By June the estimate had gone up by 6 million crowns, or 40 per cent.", "40"),
    ([HERD], "The herd fell by 30 goats, or a half.", "half"),
    ([HERD], "The herd rose by 30 goats, or a half.", "30"),
    ([PATH], "The path is more than 3,400 metres long.", "3,400"),
    ([PATH.replace("3.4 kilo", "3,400 ")], "The path is some 3,400 metres long.", "3,400"),
    ([SAND], "The spit lost about three metres a month.", "three"),
    ([SAND], "The spit lost about four metres a year.", "four"),
    ([TRAPS], "The pieces for one hut cost 27 crowns.", "27"),
    ([TRAPS], "A piece costs 36 crowns.", "36"),
    ([LOANS], "Farmers were given 950 of the loans.", "950"),
    ([STAFF], "Outside the cheese cellar, 255 people work for the dairy.", "255"),
    ([STAFF], "Outside the cheese cellar, 95 people work for the dairy.", "95"),
    ([STAFF], "In the cheese cellar 245 people work for the dairy.", "245"),
    ([CATCH], "Landings have dropped by a half since 2019, to 600 tonnes.", "half"),
    ([CATCH], "Since 2019 landings have dropped to 800 tonnes.", "800"),
    ([STINGS], "In 2030 there were 960 people who were stung.", "960"),
    ([UNLESS], "If a tenant is found by June, the mill will be let to the scouts.", "If"),
    (["Two of the nine men who broke out have been caught."], "Two of the nine men are still at large.", "at large"),
    (["The choir made a profit of £3,000."], "The choir was £3,000 in the red.", "in the red"),
    (["For six days they mended the boat."], "For six days they were in search of the boat.", "in search"),
]


@pytest.mark.parametrize(("passages", "says"), BORNE_OUT, ids=[says for _, says in BORNE_OUT])
def test_what_follows_is_borne_out(passages: list[str], says: str) -> None:
    assert agree(read(says), [read(one) for one in passages]) == []


@pytest.mark.parametrize(("passages", "says", "wrong"), NOT_BORNE_OUT, ids=[says for _, says, _ in NOT_BORNE_OUT])
def test_what_does_not_follow_is_told(passages: list[str], says: str, wrong: str) -> None:
    found = agree(read(says), [read(one) for one in passages])
    assert [says[one.start : one.end] for one in found if wrong in says[one.start : one.end] or wrong in one.message]
