"""What is told by the day beside it, by the other of two, by what came of the rest, by a rate of two things: true and false."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

CRASH = "The crash killed two carters and hurt nine drovers."
OVEN = "On Thursday the oven burst that had been lit only the day before."
SHARES = "The share fell by as much as 8 per cent before it closed at 30 crowns."
SUITS = "The abbey has appealed against the more recent of the two fines."
HIDES = "Scouts counted seals at 12 haul-out beaches."
EWES = "The guild counts its ewes every other autumn."
LAMPS = "Fog kept boats from the two northernmost lamps."
COSTS = "The suit cost some 60,000 crowns, half of which the mill must refund."
BILL = "The bill could reach 4 million crowns."
ASKED = "Of 120 farms that answered – 45 did not – a third grow hops."
WASTE = "It found that 14 grams of bread per monk and day are thrown away."
LUNCH = "Lunch is free for pupils of both towns."
SOLD = "Orm Lines, which left Karst in May and has since been bought by its rival Vell, made a loss."
FEES = "A berth costs between 1.50 and 4.80 crowns, depending on the pier."
FAST = "Of the 40 monks, 12 eat fish on no day of the week."
BELT = "The guild plans to make a belt compulsory for every carter from May 2035."
DEAR = "The fare of 12 crowns is the dearest in the county."
LATE = "The loan was repaid in May, eight years later than planned."
PLAN = "The crew dug 3.4 kilometres of ditch, a quarter of what had been planned."
NIGHTS = "The play, with 24 nights, brought in 360,000 crowns."
SHOT = "Bandits fired on a mule train and hurt its driver; it went on two days later."
LEAVES = "Abbot Ulm, whose term ends in May, did not want to say whether he would stay on."
CLAIM = "The bench dismissed the carters' claim to back pay."

BORNE_OUT = [
    (CRASH, "Eleven people were killed or hurt."),
    (OVEN, "The oven had been lit on Wednesday."),
    (OVEN.replace("had been lit only the day before", "was mended the next day"), "The oven was mended on Friday."),
    (SHARES, "The share, down 8 per cent at one point, closed at 30 crowns."),
    (SUITS, "The abbey is contesting the second of the fines."),
    (HIDES, "There were seals at 12 beaches."),
    (EWES, "The guild counts its ewes every two years."),
    (LAMPS, "Fog kept boats from the two lamps farthest north."),
    (COSTS, "The mill must refund about 30,000 crowns."),
    (BILL, "The bill may come to as much as 4 million crowns."),
    (ASKED, "Of 165 farms, of which 45 did not answer, some grow hops."),
    (WASTE, "Each monk throws away 14 grams of bread a day."),
    (LUNCH, "Lunch is free for children of both towns."),
    (SOLD, "Vell has bought Orm Lines."),
    (SOLD, "Orm Lines was bought by Vell."),
    (FEES, "At the dearest pier a berth costs more than three times as much as at the cheapest."),
    (FAST, "Twelve of the 40 monks never eat fish."),
    (BELT, "From May 2035 a belt is to be compulsory for every carter."),
    (BELT.replace("plans to make", "made").replace("from", "in"), "A belt is compulsory for every carter."),
    (DEAR, "Nowhere in the county is a fare higher."),
    (LATE, "The loan should have been repaid eight years earlier."),
    (PLAN, "The crew had planned to dig about 14 kilometres of ditch."),
    (NIGHTS, "Each of its 24 nights brought in an average of 15,000 crowns."),
    ("Guests pay a flat rate of 9 crowns.", "Guests pay 9 crowns, whatever they eat."),
    (LEAVES, "Whether Abbot Ulm stays on after May is open."),
    (LEAVES, "Abbot Ulm would not say whether he would stay on."),
    (CLAIM, "The claim to back pay was dismissed."),
]
NOT_BORNE_OUT = [
    (CRASH, "Eleven people were killed.", "Eleven"),
    (CRASH, "Twelve people were killed or hurt.", "Twelve"),
    (OVEN, "The oven had been lit on Tuesday.", "Tuesday"),
    (OVEN, "The oven had been lit on Friday.", "Friday"),
    (SHARES, "The share closed 8 per cent lower.", "8"),
    (SUITS, "The abbey is contesting the first of the fines.", "first"),
    (SUITS, "The abbey has appealed against both fines.", "both"),
    (HIDES, "There were seals at 14 beaches.", "14"),
    (EWES, "The guild counts its ewes every three years.", "three"),
    (COSTS, "The mill must refund about 40,000 crowns.", "40,000"),
    (COSTS, "The mill must refund 30,000 crowns.", "30,000"),
    (BILL, "The bill may come to at least 4 million crowns.", "4 million"),
    (ASKED, "Of 175 farms, of which 45 did not answer, some grow hops.", "175"),
    (WASTE, "Each monk throws away 14 grams of bread a week.", "14"),
    (SOLD, "Orm Lines has bought its rival Vell.", "bought"),
    (FEES, "At the dearest pier a berth costs more than four times as much as at the cheapest.", "four"),
    (FAST.replace("no day", "one day"), "Twelve of the 40 monks never eat fish.", "never"),
    (BELT, "A belt is compulsory for every carter.", "is compulsory"),
    (DEAR, "Nowhere in the county is a fare lower.", "Nowhere"),
    (PLAN, "The crew had planned to dig about 24 kilometres of ditch.", "24"),
    (NIGHTS, "Each of its 24 nights brought in an average of 25,000 crowns.", "25,000"),
    (SHOT, "Bandits killed the driver of a mule train.", "killed"),
    (LEAVES, "Abbot Ulm said that he would not stay on.", "said"),
    (LEAVES, "Abbot Ulm confirmed that he would stay on.", "confirmed"),
    (CLAIM, "The bench upheld the carters' claim to back pay.", "upheld"),
]


@pytest.mark.parametrize(("source", "says"), BORNE_OUT, ids=[says for _, says in BORNE_OUT])
def test_what_is_told_by_the_other_may_be_said(source: str, says: str) -> None:
    assert agree(read(says), [read(source)]) == []


@pytest.mark.parametrize(("source", "says", "wrong"), NOT_BORNE_OUT, ids=[says for _, says, _ in NOT_BORNE_OUT])
def test_what_is_told_of_another_is_found(source: str, says: str, wrong: str) -> None:
    assert wrong in [says[one.start : one.end] for one in agree(read(says), [read(source)])]
