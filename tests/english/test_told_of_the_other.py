"""Whose a number is, what is only weighed or asked for, what is less so, and what nothing shows: told of the other, as done, the wrong way."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BELL = "The founder, Anders Kvale (1702–1771), had learned under Ole Brun and bought the latter’s moulds from his heirs in 1740."
VOTE = "Alderman Lise Holt, who voted against, said that the pool would cost more than the library. The aldermen voted to close the baths."
LINES = "Line 3, dug in 1962, runs 14 km under the hill; Line 5 was opened at 6 a.m. on 2 June, 9 km further north."
MATCH = "In the final between Brenn and Holm the umpire warned four Brenn swimmers."
HEIRS = "His widow inherits a boat and shares of about €40,000."
CLUB = "Some 260 people signed the letter, ninety of them from outside the village."
SAYS_MAY = "The mill’s lawyer said that she was considering a complaint. The prosecutors expect to bring charges against two drivers in May."
BOARD = "The board approved six of the eight plans, turned down one and will decide on the last, on the car park, once the count is over."
PROBE = "The inquiry found no evidence that guards of the prison had sold keys, and named nobody."
CRANE = "In its report of 3 May the court said that the crane had fallen four days before the owner died."
PIPES = "The utility had been told in June 2012 to line the pipes, but did so only in 2015."
BINS = "From April glass will be collected every six weeks instead of once a month."
RIVERS = "The works moved its pumps from the Orn to the Dun, whose current is stronger."
SHOPS = "All shops had to close; bakeries and chemists were not affected."
PRICE = "Members paid £9 a ticket, a discount of 40 per cent on the price at the door."
HOPS = "Hops, which accounted for 11 per cent of the harvest in 2019, were ploughed under in spring."
LOSS = "The theft came to £3,100, about 4 per cent of the £78,000 handed out that year."
FLAT = "The estate valuer Jon Sund, who had owned everything in the yard, knew of the sale, took part in it and told his sister."
PIECE = "The score is by Mia Torv. The last bars were added by an unknown hand."
PICTURE = "The physician Ida Rasch left it to the hospital in 1822. It hung in the town hall from 1901."
RULE = "The board may sell the field if a majority of three quarters of all members is in favour."
TRAINS = "A third of the 80 signals still did not work on Friday."
FIRE = "The police have not ruled out arson."
CHIEF = "The head of the fund, who has since moved away, told the inspectors that a pipe had leaked, the office said."
BID = "The town asked the mill for the meadow; the mill had offered it in 2009, which the town declined. Holt has appealed against the decision."
LETTERS = "Of 90 replies 40 were in favour, most of them from the lower village."
FORT = "The mill stands beside the old tower, of which nothing remains."
JARS = "Six jars held oil and three the ash of bones."
WRIT = "The judge Kari Moe threw out a complaint by the farmer Ole Brun."
WORKS = "The works on the lock ended two weeks early."
RING = "It is unclear whether the ring was lost or stolen."
YARD = "The yard burned in 1471, after which a dairy stood there."
ADVICE = "The board refused the licence against the advice of its officers."
TRACES = "Wool from the loom has been found in Bergen and, less certainly, in Hull."

BORNE_OUT = [
    (LETTERS, "Most of the 40 replies in favour came from the lower village."),
    (FORT, "Nothing remains of the old tower."),
    (JARS, "Three jars held the ash of bones."),
    (JARS, "Six jars held oil."),
    (WRIT, "Ole Brun complained."),
    (WORKS, "The works on the lock ended two weeks ahead of schedule."),
    (RING, "Nobody knows whether the ring was lost or stolen."),
    (RING, "The ring may have been stolen."),
    (YARD, "A dairy stood there after the yard had burned."),
    (ADVICE, "Against the advice of its officers the board refused the licence."),
    (TRACES, "Less certain is that wool from the loom has been found in Hull."),
    ("The smith mended the bell at his own expense.", "The smith mended the bell free of charge."),
    (BELL, "Anders Kvale learned under Ole Brun, whose moulds he bought in 1740."),
    (VOTE, "Lise Holt voted against."),
    (VOTE, "The aldermen voted to close the baths."),
    (LINES, "Line 3 runs 14 km under the hill."),
    (LINES, "Line 5 was opened at 6 a.m. on 2 June."),
    (MATCH, "The umpire warned four Brenn swimmers."),
    (MATCH, "Four swimmers of Brenn were warned."),
    (HEIRS, "His widow inherits shares of about €40,000."),
    (CLUB, "The letter was signed by some 260 people."),
    (SAYS_MAY, "The lawyer is considering a complaint."),
    (SAYS_MAY, "Charges against two drivers are expected in May."),
    (BOARD, "The board has approved six of the eight plans."),
    (BOARD, "The board will decide on the car park."),
    (PROBE, "The inquiry found no sign that guards had sold keys."),
    (PROBE, "Nothing shows that guards of the prison sold keys."),
    (CRANE, "The crane fell four days before the owner’s death."),
    (PIPES, "The utility was told in June 2012 to line the pipes."),
    (PIPES, "The utility lined the pipes in 2015."),
    (BINS, "Glass is to be collected every six weeks from April."),
    (RIVERS, "The current of the Dun is stronger than that of the Orn."),
    (SHOPS, "Bakeries and chemists were not affected."),
    ("All shops, including bakeries, had to close.", "All shops had to close, bakeries included."),
    (PRICE, "Members were given a discount of 40 per cent."),
    (HOPS, "In 2019 hops made up 11 per cent of the harvest."),
    ("Half of the elms were lost.", "The number of elms fell by half."),
    ("Costs were cut by 20 per cent.", "They cut 20 per cent of the costs."),
    (LOSS, "About 4 per cent of the money handed out was stolen."),
    (FLAT, "Jon Sund knew of the sale."),
    ("The divers found no trace of the boat.", "The divers found nothing."),
    (PIECE, "An unknown hand added the last bars."),
    (PICTURE, "Ida Rasch left it to the hospital in 1822."),
    (RULE, "The field may be sold if three quarters of the members are in favour."),
    ("The motion was carried by a majority of 12 votes to 11.", "A simple majority carried the motion."),
    (TRAINS, "A third of the 80 signals were out of order on Friday."),
    ("Nine of the 12 lamps did not work.", "Only three of the 12 lamps worked."),
    (FIRE, "Arson has not been ruled out."),
    ("The police ruled out arson.", "The police have ruled out arson."),
    ("Bad ice decided the matter, the captain said.", "According to the captain they lost because of the ice."),
    ("The boat is due on Monday at the earliest.", "No boat is due before Monday."),
    ("The valve was mended only in May 2011.", "The valve was not mended until May 2011."),
    ("The jockey was banned for life.", "The jockey may never ride again."),
    ("She won her case in March.", "She won the case."),
    ("The town acquired the meadow for £900.", "The town bought the meadow."),
    ("A court quashed the fine.", "The fine was quashed."),
]
NOT_BORNE_OUT = [
    (LETTERS, "Most of the 90 replies came from the lower village."),
    (FORT, "Nothing remains of the mill."),
    (JARS, "Six jars held the ash of bones."),
    (WRIT, "Kari Moe complained."),
    (WORKS, "The works on the lock ended two weeks late."),
    (RING, "The ring was stolen."),
    (YARD, "A dairy stood there before the yard burned."),
    (ADVICE, "The board refused the licence on the advice of its officers."),
    (TRACES, "Wool from the loom has been found in Hull with certainty."),
    ("The smith mended the bell.", "The smith mended the bell at his own expense."),
    (BELL, "Ole Brun learned under Anders Kvale."),
    (BELL, "Anders Kvale sold his moulds in 1740."),
    (VOTE, "Lise Holt voted for closing the baths."),
    (LINES, "Line 5 runs 14 km under the hill."),
    (LINES, "Line 5 was dug in 1962."),
    (MATCH, "The umpire warned four Holm swimmers."),
    (HEIRS, "His widow inherits a boat worth about €40,000."),
    (CLUB, "The letter was signed by 260 villagers."),
    (SAYS_MAY, "The mill’s lawyer has complained."),
    (SAYS_MAY, "The prosecutors have charged two drivers."),
    (BOARD, "The board has turned down the car park."),
    (PROBE, "The inquiry found that guards of the prison had not sold keys."),
    (CRANE, "The crane had fallen four days before the report."),
    (PIPES, "The utility lined the pipes in June 2012."),
    (BINS, "Glass used to be collected every six weeks."),
    (BINS, "Glass will be collected once a month."),
    (RIVERS, "The current of the Orn is stronger than that of the Dun."),
    (SHOPS, "All shops had to close, bakeries included."),
    (PRICE, "Members paid 40 per cent of the price at the door."),
    (HOPS, "Hops fell by 11 per cent in 2019."),
    (LOSS, "About 4 per cent of the budget was stolen."),
    (FLAT, "Jon Sund knew nothing of the sale."),
    (PIECE, "Mia Torv added the last bars."),
    (PICTURE, "Ida Rasch gave it to the town hall in 1822."),
    (RULE, "A simple majority may sell the field."),
    (RULE, "The board may sell the field, whatever the members say."),
    (TRAINS, "Only a third of the 80 signals worked on Friday."),
    (FIRE, "The police have ruled out arson."),
    (CHIEF, "The head of the fund moved away because of the leak."),
    (CHIEF, "The head of the fund will stay because no leak was found."),
    (BID, "The town bought the meadow."),
    (BID, "Holt won his appeal."),
    ("The valve was mended only in May 2011.", "The valve was mended until May 2011."),
    ("The judge dismissed the complaint of the tenants.", "The judge upheld the complaint of the tenants."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_is_told_of_whom_and_as_the_source_has_it_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_is_told_of_the_other_or_turned_is_found(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])
