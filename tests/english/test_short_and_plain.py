"""Short plain sentences: with what force, of how many, begun or done, on what condition, of what and where a thing is told."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

HELMETS = "Visitors must wear a helmet."
LANE = "Cyclists should use the lane."
DOGS = "Dogs may not enter the yard."
GUESTS = "Guests need not pay."
HAY = "Some farmers sold hay in the summer of 1990."
ALL = "All farmers sold hay."
FEW = "Few pupils passed."
HOUSES = "Dozens of houses were flooded."
ARMY = "The army began to leave the town."
CREW = "The crew stopped unloading the ship."
CLIMB = "The team tried to climb the wall."
COURT = "The court can fine the firm."
FERRY = "If the wind turns, the ferry is late."
BRACK = "He was raised in Holm and buried in Brack."
DUKE = "The duke launched the ship in the presence of the bishop."
MEASLES = "The girl died of measles."
CLERK = "The clerk doubted that the sum was right."

BORNE_OUT = [
    (HELMETS, "A helmet must be worn by visitors."),
    (HELMETS, "Visitors are obliged to wear a helmet."),
    (LANE, "Cyclists ought to use the lane."),
    (DOGS, "Dogs must not enter the yard."),
    (GUESTS, "Guests do not have to pay."),
    (GUESTS, "Guests may stay without paying."),
    ("The gate must be opened by the guard.", "The gate may be opened only by the guard."),
    ("The fire must have started in the kitchen.", "The fire may have started in the kitchen."),
    (HAY, "In the summer of 1990 several farmers sold hay."),
    ("All farmers were asked; some sold hay.", "Some farmers sold hay."),
    ("All 40 farmers were asked, and 31 sold hay.", "Most farmers sold hay."),
    ("All farmers sold hay, and most farmers kept goats.", "Most farmers kept goats."),
    ("Nearly all farmers sold hay.", "Most farmers sold hay."),
    (FEW, "Hardly any pupils passed."),
    (HOUSES, "Many houses were flooded."),
    (ARMY, "The army started leaving the town."),
    ("The firm began to sell lamps in 1990.", "The firm sold lamps from 1990."),
    ("It began to rain at noon.", "It rained at noon."),
    ("The firm stopped making glass in 1990.", "The firm made glass until 1990."),
    ("The team tried to climb the wall and climbed it at noon.", "The team climbed the wall."),
    ("The crew managed to launch the boat.", "The crew launched the boat."),
    (COURT, "The court is able to fine the firm."),
    ("The island can be reached only by boat.", "The island is reached only by boat."),
    (FERRY, "When the wind turns, the ferry is late."),
    ("The ferry is late today; if the wind turns, the ferry is late.", "The ferry is late today."),
    (BRACK, "He was buried in Brack."),
    ("He was raised and buried in Brack.", "He was raised in Brack."),
    (DUKE, "The ship was launched by the duke."),
    ("The stone broke the window.", "The window broke."),
    (MEASLES, "Measles killed the girl."),
    (CLERK, "The clerk had doubts about the sum."),
    ("The hearing resumed on Friday.", "On Friday the hearing went on."),
    ("The front wheel came off.", "The wheel at the front came off."),
]
NOT_BORNE_OUT = [
    (HELMETS, "Visitors should wear a helmet."),
    (HELMETS, "Visitors may wear a helmet."),
    (LANE, "Cyclists must use the lane."),
    (DOGS, "Dogs need not enter the yard."),
    (GUESTS, "Guests must not pay."),
    ("Members must pay within 30 days.", "Members can pay within 30 days."),
    (HAY, "In the summer of 1990 many farmers sold hay."),
    (HAY, "Most farmers sold hay."),
    (ALL, "Some farmers sold hay."),
    (FEW, "A few pupils passed."),
    ("Hardly any pupil passed.", "Many pupils passed."),
    (HOUSES, "A few houses were flooded."),
    (HOUSES, "Scores of houses were flooded."),
    (ARMY, "The army left the town."),
    ("The owner started clearing the site in May.", "The owner cleared the site in May."),
    (CREW, "The crew unloaded the ship."),
    (CLIMB, "The team climbed the wall."),
    ("The board considered closing the pool.", "The board closed the pool."),
    (COURT, "The court fined the firm."),
    ("The hall can hold 300 people.", "The hall held 300 people."),
    (FERRY, "The ferry is late."),
    (BRACK, "He was raised in Brack."),
    ("She studied at Lund and taught at Graz.", "She studied at Graz."),
    (DUKE, "The bishop launched the ship."),
    (MEASLES, "The girl died of cholera."),
    ("The roof is made of slate.", "The roof is made of straw."),
    (CLERK, "The clerk was certain that the sum was right."),
    ("The hearing resumed on Friday.", "The hearing was broken off on Friday."),
    ("The front wheel came off.", "The rear wheel came off."),
]


@pytest.mark.parametrize(("source", "says"), BORNE_OUT)
def test_borne_out(source: str, says: str) -> None:
    assert [one.message for one in agree(read(says), [read(source)])] == []


@pytest.mark.parametrize(("source", "says"), NOT_BORNE_OUT)
def test_not_borne_out(source: str, says: str) -> None:
    assert {one.rule for one in agree(read(says), [read(source)])} == {"PRO1"}
