"""What is so but for a little, what an "only" belongs to, of what a share is a share, and who has made, holds or is what."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

FIRM = "The foundry was founded by Piet Lund in 1902; Ruth Olsen led it after the war."
CUP = "The cup belongs to Ruth Olsen, whom Piet Lund beat twice."
YARD = "Only guests of the inn may park in the yard behind the mill."
DOOR = "Only the door was mended; the roof leaks."
PEARS = "Hail spoiled 30 per cent of the pears, and the growers sold 12 tonnes of plums."
ASKED = "Two thirds of those who replied want a new pool."
RACE = "Ruth Olsen almost won the race in Ulm."
SHOPS = "Nearly all of the shops in Ulm were open."
DOUBT = "The warden doubts that the dyke is safe."
STAFF = "Ruth Olsen, the mayor, and Piet Lund, the treasurer, left the hall."
PRICE = "The price of tin rose for the first time since 2010."
RUST = "The pipes burst because of rust, and the cellar was flooded."
ORDER = "The judge ordered the firm to repay £40,000."
CHOIR = "The hall will open again if the county pays for the roof."

BORNE_OUT = [
    (FIRM, "Piet Lund founded the foundry in 1902."),
    (FIRM, "The foundry was founded by Lund."),
    (CUP, "The cup belongs to Olsen."),
    (CUP, "The cup is Ruth Olsen’s."),
    (YARD, "In the yard only guests of the inn may park."),
    (DOOR, "Only the door was mended."),
    ("Only guests and only residents may park.", "Only residents may park."),
    (PEARS, "Hail spoiled 30 per cent of the pears."),
    (ASKED, "Two thirds of those who replied want a pool."),
    (RACE, "Ruth Olsen nearly won the race."),
    ("She almost won in 1990. She won in 1994.", "She won in 1994."),
    (SHOPS, "Almost all of the shops were open."),
    (DOUBT, "The warden does not believe that the dyke is safe."),
    (DOUBT, "Whether the dyke is safe is doubted by the warden."),
    (STAFF, "Ruth Olsen is the mayor."),
    (STAFF, "Piet Lund is the treasurer."),
    (PRICE, "The price of tin rose for the first time since 2010."),
    ("The price of tin has risen since 2010.", "Since 2010 the price of tin has risen."),
    (RUST, "The pipes burst because of rust."),
    (ORDER, "The firm has to repay £40,000."),
    ("She set the club record in 1990.", "The record was set in 1990."),
    (CHOIR, "If the county pays for the roof, the hall will open again."),
]
NOT_BORNE_OUT = [
    (FIRM, "The foundry was founded by Ruth Olsen."),
    ("The mill, built by Jon Ferrer in 1820 and rebuilt by his son Max Ferrer, is shut.", "The mill was built by Max Ferrer in 1820."),
    (CUP, "The cup belongs to Piet Lund."),
    ("The record belongs to Ruth Olsen, whom Piet Lund beat twice.", "The record belongs to Piet Lund."),
    (YARD, "Guests of the inn may park only in the yard."),
    (DOOR, "Only the roof was mended."),
    (PEARS, "Hail spoiled 30 per cent of the plums."),
    (ASKED, "Two thirds of the town want a new pool."),
    (RACE, "Ruth Olsen won the race in Ulm."),
    (SHOPS, "All of the shops in Ulm were open."),
    (DOUBT, "The dyke is safe, according to the warden."),
    (STAFF, "Piet Lund, the mayor, left the hall."),
    (PRICE, "The price of tin has risen since 2010."),
    (RUST, "The pipes burst because the cellar was flooded."),
    (ORDER, "The firm repaid £40,000."),
    (CHOIR, "The hall will open again, and the county pays for the roof."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_keeps_its_bounds_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_goes_beyond_them_is_found(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])
