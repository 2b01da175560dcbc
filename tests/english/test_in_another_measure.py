"""The same told by another measure or from what is left of it: in miles, as an area, as the part that is not; each both ways."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import Reading, read

TRAIL = "The trail is 24 km long and climbs to 1,830 metres."
GALE = "Gusts of 150 km/h were measured on the pier."
POOL = "The pool, 25 by 10 metres, was dug by hand."
ROOMS = "Of the 450 rooms all but 36 lost their windows."
LIGHT = "By 4 May light was back in 80 per cent of the flats."
FIELD = "Only about an eighth of the field has been dug."
STAFF = "The dairy employs 1,860 people, roughly two-thirds of them on farms."
RUN_OFF = "Berg got 61,200 votes against 58,800 for Lund."
DOCKERS = "Within a day 4,100 dockers had left the port; roughly 300 refused to go."
FLOOD = "During the flood 96 villagers drowned, the wardens say, 17 of them in boats."
YEARS = "In 2017 an average bus was late by nine minutes, in 2018 for 14."
DEAD = "The hurt were a cook, 52, from Arne and her helper, 29, from Bolt."
LEAVE = "She left at 08:40 and reached the hut 25 minutes later."
BORN = "It was found in May 1921 by Olof Strand (1880–1954) in a barn."
VISITS = "Visits fell from 60,000 in 2009 to fewer than 25,000 last year."
LOANS = "The library lends 90,000 items a year, 41 per cent of them maps. The town promised half the cost."
TRUE = [
    (TRAIL, "The trail is about 15 miles long."),
    (TRAIL, "It climbs to roughly 6,000 feet."),
    (GALE, "The gusts reached about 93 mph."),
    ("The farm has 40 hectares.", "The farm has about 100 acres."),
    ("The bell weighs 900 kg.", "The bell weighs nearly 2,000 pounds."),
    (POOL, "The pool covers 250 square metres."),
    (ROOMS, "In 36 rooms the windows were kept."),
    (ROOMS, "About 8 per cent of the rooms kept their windows."),
    (LIGHT, "One flat in five was without light."),
    (FIELD, "About seven-eighths of the field has yet to be dug."),
    (STAFF, "About 1,200 of its 1,860 people work on farms."),
    (RUN_OFF, "Lund got about 49 per cent."),
    (DOCKERS, "About 300 dockers would not leave the port."),
    (FLOOD, "The wardens say that 17 villagers drowned in boats."),
    (YEARS, "In 2018 an average bus was late by 14 minutes."),
    (DEAD, "The cook was 52 years old."),
    (LEAVE, "She reached the hut at 09:05."),
    (BORN, "Strand was 40 or 41 years old then."),
    (VISITS, "Visits have more than halved since 2009."),
    (LOANS, "Fewer than half of the items that the library lends are maps."),
    ("Of the 90 boats 3 sank.", "About 3 per cent of the 90 boats sank."),
    ("The pair gave up at the third hut.", "The pair gave up at hut three."),
    ("The keeper, a mother of three, retired.", "The keeper, who has three children, retired."),
    ("The mayor resigned within the hour.", "The mayor resigned within an hour."),
    ("Fewer than 500 ballots were void.", "Not even 500 ballots were void."),
    ("The bonus falls from 4 to 3 crowns a share.", "The bonus is down to 3 crowns for each share."),
    ("The repair is put at between 40 and 60 million crowns.", "Estimates run from 40m to 60m crowns."),
    ("The mill lost SKr 12m.", "The mill lost 12 million kronor."),
    ("A Danish team turned back in 1988.", "The Danes turned back in 1988."),
    ("Entries close on 9 July.", "One may enter until 9 July."),
    ("No tram runs after 11 p.m.", "The last tram leaves by 11 p.m."),
    ("The road was finished in 1999, three years behind schedule.", "It should have been finished in 1996."),
    ("Only two of the nine inns have baths.", "No more than two of the nine inns have baths."),
    ("Permits, which cost 30 crowns, are held by 4,200 anglers, about 800 fewer than a year ago.",
     "A year ago about 5,000 anglers held permits."),
    ("Two patients died, neither of them of the fever.", "Neither of the two patients who died had the fever."),
    (["The alarm was raised at 10.50 p.m.", "The fire was out by 1.50 a.m."], "The fire was out three hours after the alarm."),
    ("A pilot died and nine people were hurt.", "One was killed and nine injured."),
    ("The inn made SKr 60m ($5.7m), down from SKr 90m.", "The inn made a third less, or 60 million kronor."),
    ("The roof cost 80,000 crowns, a quarter of it raised by the school, and the rest given by the town.", "The town gave 60,000 crowns."),
    ("The Reds hold 20 of the 71 seats, sixteen short of a majority; the Blues have 24, and the Greens and the Left share the rest.",
     "The Greens and the Left have 27 seats between them."),
    ("The bell, cast in Arne and the oldest in the valley, will stay in the tower unless a buyer is found.",
     "The oldest bell in the valley was cast in Arne."),
    ("By 5 May the road was open in 60 per cent of the villages.", "In 60 per cent of the villages the road was already open on 5 May."),
    (["The ship ran aground on 3 June 2011.", "By 9 June the crew was back."], "Six days after the ship ran aground the crew was back."),
    ("The climb took five days, the way down a further two and a half days.", "Up and down they were away for seven and a half days."),
]
FALSE = [
    (TRAIL, "The trail is 15 miles long."),
    (TRAIL, "The trail is about 24 miles long."),
    (TRAIL, "It climbs to roughly 5,000 feet."),
    (GALE, "The gusts reached about 150 mph."),
    ("The farm has 40 hectares.", "The farm has about 40 acres."),
    ("The bell weighs 900 kg.", "The bell weighs more than 2,000 pounds."),
    (POOL, "The pool covers 35 square metres."),
    (ROOMS, "In 36 rooms the windows were lost."),
    (ROOMS, "About 92 per cent of the rooms kept their windows."),
    (LIGHT, "One flat in five had light again."),
    (FIELD, "About seven-eighths of the field has been dug."),
    (STAFF, "1,240 of its people work on farms."),
    (RUN_OFF, "Lund got about 51.5 per cent."),
    (DOCKERS, "About 300 dockers left the port."),
    (YEARS, "In 2017 an average bus was late by 14 minutes."),
    (DEAD, "The cook was 29 years old."),
    (LEAVE, "She reached the hut at 08:15."),
    (BORN, "Strand was 41 or 42 years old then."),
    (VISITS, "Visits have more than doubled since 2009."),
    (VISITS, "Visits have nearly halved since 2009."),
    (LOANS, "More than half of the items that the library lends are maps."),
    ("Of the 90 boats 4 sank.", "About 5 per cent of the 90 boats sank."),
    ("Of the 90 boats 2 sank.", "2 per cent of the 90 boats sank."),
    ("The pair gave up at the third hut.", "The pair gave up at hut four."),
    ("The keeper, a mother of three, retired.", "The keeper, who has four children, retired."),
    ("The bonus falls from 4 to 3 crowns a share.", "Each clerk gets 3 crowns."),
    ("The repair is put at between 40 and 60 million crowns.", "Estimates run from 40m to 65m crowns."),
    ("Entries closed on 9 July.", "Entries were closed until 9 July."),
    ("The road was finished in 1999, three years behind schedule.", "It was finished in 1996."),
    ("Two patients died, neither of them of the fever.", "Two patients died of the fever."),
    (["The alarm was raised at 10.50 p.m.", "The fire was out by 1.50 a.m."], "The fire was out four hours after the alarm."),
    ("Three died and nine people were hurt.", "Three were hurt and nine killed."),
    ("The inn made SKr 60m ($5.7m), down from SKr 90m.", "The inn made 90 million kronor, a third less."),
    ("The roof cost 80,000 crowns, a quarter of it raised by the school, and the rest given by the town.", "The school raised 60,000 crowns."),
    ("The Reds hold 20 of the 71 seats, sixteen short of a majority; the Blues have 24, and the Greens and the Left share the rest.",
     "The Reds have 27 seats."),
    ("The bell, cast in Arne and the oldest in the valley, will stay in the tower unless a buyer is found.",
     "The bell will stay in the tower."),
    ("By 5 May the road was open again.", "The road was opened on 5 May."),
    (["The ship ran aground on 3 June 2011.", "By 9 June the crew was back."], "Nine days after the ship ran aground the crew was back."),
    ("Ida Klee was born in 1890. The mill burned in 2010.", "Ida Klee was about 120 years old when the mill burned."),
]


def _readings(source: str | list[str]) -> list[Reading]:
    """Those of a passage, or of several that are cited together."""
    return [read(passage) for passage in ([source] if isinstance(source, str) else source)]


@pytest.mark.parametrize(("source", "statement"), TRUE)
def test_it_may_be_told_so(source: str | list[str], statement: str) -> None:
    assert agree(read(statement), _readings(source)) == []


@pytest.mark.parametrize(("source", "statement"), FALSE)
def test_it_may_not_be_told_so(source: str | list[str], statement: str) -> None:
    assert agree(read(statement), _readings(source))
