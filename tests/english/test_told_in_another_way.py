"""What a text tells in one way and a statement in another: every Monday, once a week; for good, permanently; three times a week, three
trains; how much that makes a week; when something was begun that took so long; what is still to be had; all others, but one."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

RINGS = "Ode Brun rings the bell every Thursday."
SHUT = "The pool was shut for good, and the town took back its grant of 40,000 crowns."
BOAT = "The boat runs four times a week from Arvik to Loss."
SWIMS = "In its first eight weeks 40,000 people swam in the pool."
BUILT = "The weir took 15 months to build."
READY = "The weir was opened on 9 May 2034."
SEATS = "The choir has sold nearly three quarters of its 300 seats."
FELL = "The catch fell from 90 tonnes in 2001 to 30 in 2032."
INNS = "Stalls other than inns must stay closed."
NOT_YET = "The guild has yet to approve the plan."
CARS = "The lift has two cars from the 1950s."
LEVEL = "The pond has risen by 12 centimetres since the sluice was mended in May 2034."
OWLS = "Owls, last seen there in 1948, came back in 2033."
HEARD = "The appeal will not be heard before June 2035."
FIELD = "The field measures 24 hectares."
PAID = "The parish bought it for 612,000 crowns."
WAIT = "Whether the elms will live will not be clear for at least six years."

BORNE_OUT = [
    ([RINGS], "Once a week Ode Brun rings the bell."),
    ([SHUT], "The pool was shut permanently."),
    ([SHUT], "The pool lost a municipal grant of 40,000 crowns."),
    ([BOAT], "There are four boats a week from Arvik to Loss."),
    ([SWIMS], "Some 5,000 people a week swam in the pool."),
    ([SWIMS.replace("40,000", "39,400")], "Nearly 5,000 people a week swam in the pool."),
    ([BUILT, READY], "Work on the weir had begun in February 2033."),
    ([SEATS], "More than a quarter of the 300 seats are still to be had."),
    ([FELL], "Within about three decades the catch fell by two thirds."),
    ([INNS], "Only inns may open; all other stalls stay shut."),
    ([NOT_YET], "The plan has not been approved so far."),
    ([CARS], "Its two cars were built in the 1950s."),
    ([LEVEL], "The pond stands 12 centimetres higher than before the sluice was mended."),
    ([OWLS], "Owls were seen again in 2033, for the first time since 1948."),
    ([HEARD], "The appeal will be heard in June 2035 at the earliest."),
    ([FIELD, PAID], "The parish paid 25,500 crowns a hectare."),
    ([FIELD, PAID], "The parish paid more than 25,000 crowns a hectare."),
    ([WAIT], "It will take six years or more to find out whether the elms will live."),
]
NOT_BORNE_OUT = [
    ([RINGS], "Once a month Ode Brun rings the bell.", "Once"),
    ([RINGS], "Twice a week Ode Brun rings the bell.", "Twice"),
    (["The pool was shut in May."], "The pool was shut permanently.", "permanently"),
    (["The pool lost its grant of 40,000 crowns."], "The pool lost a municipal grant of 40,000 crowns.", "municipal"),
    ([BOAT], "There are five boats a week from Arvik to Loss.", "five"),
    ([SWIMS], "Some 7,000 people a week swam in the pool.", "7,000"),
    ([SWIMS], "Some 5,000 people a day swam in the pool.", "5,000"),
    ([BUILT, READY], "Work on the weir had begun in March 2033.", "March 2033"),
    ([BUILT, READY], "The weir was opened in February 2033.", "February 2033"),
    ([SEATS], "More than a third of the 300 seats are still to be had.", "a third"),
    ([SEATS], "More than a quarter of the 300 seats have been sold.", "a quarter"),
    ([FELL], "Within about four decades the catch fell by two thirds.", "four"),
    ([NOT_YET], "The plan has been approved.", "approved"),
    ([CARS], "Its two cars were built in the 1960s.", "1960s"),
    ([LEVEL], "The pond stands 12 centimetres lower than before the sluice was mended.", "12"),
    ([LEVEL], "The pond had risen by 12 centimetres before the sluice was mended.", "before"),
    ([OWLS], "Owls were seen in 2033, for the first time since 1938.", "1938"),
    ([HEARD], "The appeal will be heard before June 2035.", "before"),
    ([HEARD], "The appeal will be heard in June 2035 at the latest.", "June 2035"),
    ([FIELD, PAID], "The parish paid 26,500 crowns a hectare.", "26,500"),
    ([FIELD, PAID], "The parish paid more than 26,000 crowns a hectare.", "26,000"),
    ([WAIT], "It will take six years to find out whether the elms will live.", "six"),
]


@pytest.mark.parametrize(("passages", "says"), BORNE_OUT, ids=[says for _, says in BORNE_OUT])
def test_what_is_told_in_another_way_is_borne_out(passages: list[str], says: str) -> None:
    assert agree(read(says), [read(one) for one in passages]) == []


@pytest.mark.parametrize(("passages", "says", "wrong"), NOT_BORNE_OUT, ids=[says for _, says, _ in NOT_BORNE_OUT])
def test_what_is_told_otherwise_is_not(passages: list[str], says: str, wrong: str) -> None:
    found = agree(read(says), [read(one) for one in passages])
    assert [says[one.start : one.end] for one in found if wrong in says[one.start : one.end] or wrong in one.message]
