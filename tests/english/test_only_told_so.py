"""What is only agreed, disputed, hoped for by another, or said of a part, and is told as plain fact, of all of it, or of whoever stands beside it."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

LIFT = "The lift, built by Ostra in 1971, was shut after inspectors had found cracks."
HOPES = "Ardo Dairy hopes that milk will be dearer; the bakers fear that nobody will buy their bread."
GUIDE = "The walkers thanked a guide, Bela Tamm, whom the hostel had sent."
DATES = "A festival of glass was agreed in Lorn for the spring, but no day has been set."
TOWER = "The clerk said that the tower, rebuilt in 1950, was leaning; the builders denied it."
CLAIMED = "According to the ferry line, the new dock has doubled its trade, a claim that the harbour union disputes."
SWIM = "If the river rises above two metres, the ferry is stopped."
PACTS = "The pact of Ulm was signed in 1920, that of Bern in 1931. The second has repeatedly been broken."
PARTY = "The Alliance, the heir of the old League, remains the strongest party in the council."
HENS = "The census counts 4,120 people in the upper parish."
AREA = "Some 8,300 people live in the area which includes the town of Melk, with parts of Orn county and two villages."
PIANO = "Her son would rather have the piano in the hall than in the kitchen."
COLD = "She will not sing again until March because of a cold."
SALES = "Sales fell by a tenth, less than in the year before."
TRIPS = "The line cancelled 30 of 90 trips, most of them at night."
RECORD = "Orm missed the club record by two seconds."
SOLD = "The old dairy at Wenn may be sold to a chain."
FEED = "The keeper plans to give the bears honey."

BORNE_OUT = [
    (LIFT, "Inspectors had found cracks before the lift was shut."),
    (LIFT, "Ostra built the lift in 1971."),
    ("The patent, granted in 1990, is void.", "The patent was granted in 1990."),
    (HOPES, "The bakers fear that nobody will buy bread."),
    (GUIDE, "The hostel had sent the guide, Bela Tamm."),
    (GUIDE, "The walkers thanked Bela Tamm."),
    (DATES, "A festival of glass was agreed for the spring."),
    (DATES, "No festival has been held yet."),
    ("A market was agreed. It opened in May.", "The market was opened in May."),
    (TOWER, "The tower was rebuilt in 1950."),
    (TOWER, "The tower was leaning, said the clerk."),
    (CLAIMED, "The ferry line says that the dock has doubled its trade."),
    (CLAIMED, "The harbour union disputes that the dock has doubled trade."),
    (SWIM, "Above two metres the ferry is stopped."),
    (SWIM, "The ferry is stopped when the river rises above two metres."),
    (PACTS, "The second pact has repeatedly been broken."),
    ("The first pact was broken, and so was the second.", "Both pacts were broken."),
    (PARTY, "The strongest party in the council is the Alliance."),
    (PARTY, "The Alliance is the strongest party."),
    (HENS, "In the upper parish there are 4,120 people."),
    (AREA, "About 8,300 people live in the area with the town of Melk."),
    (PIANO, "Her son would rather have it in the hall than in the kitchen."),
    (COLD, "A cold keeps her from singing until March."),
    (SALES, "The fall in sales was smaller than in the year before."),
    (TRIPS, "The line cancelled 30 of 90 trips."),
    (RECORD, "Orm did not beat the club record."),
    ("She missed the last bus and set a record.", "She set a record."),
    (SOLD, "The dairy may be sold."),
    ("The dairy may be sold. It was sold once before, in 1980.", "The dairy was sold in 1980."),
    (FEED, "The bears are to be given honey."),
]
NOT_BORNE_OUT = [
    ("Orm Lake is the deepest; Velm Lake, dammed in 1934, is the widest.", "Orm Lake was dammed in 1934."),
    ("The guild, led by Ane Rolfs, had sued the county over the well.", "The county sued the guild over the well."),
    (HOPES, "The bakers hope that milk will be dearer."),
    (GUIDE, "The railway had sent the guide, Bela Tamm."),
    (DATES, "A festival of glass took place in Lorn."),
    ("The minister promised a new school before 2040.", "A new school was built."),
    ("They signed a pact providing for joint Swiss and Swedish flights over the strait.", "Joint flights took place."),
    (TOWER, "The tower was leaning."),
    (CLAIMED, "The harbour union says that the new dock has doubled its trade."),
    (SWIM, "The river rose above two metres, and the ferry was stopped."),
    (PACTS, "Both pacts have repeatedly been broken."),
    (PARTY, "The League is the strongest party in the council."),
    (HENS, "There are 4,120 people in the parish."),
    (AREA, "In Orn county live 8,300 people."),
    (AREA, "Some 8,300 people live in Melk."),
    (PIANO, "Her son would rather have the piano in the kitchen than in the hall."),
    (COLD, "She has a cold because she will not sing again until March."),
    (SALES, "Sales fell by a tenth, more than in the year before."),
    (TRIPS, "The line cancelled 30 night trips."),
    (RECORD, "Orm beat the club record by two seconds."),
    (SOLD, "The dairy is sold."),
    (FEED, "The keeper gave the bears honey."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_is_told_as_the_source_has_it_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_is_told_as_more_or_of_another_is_found(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])
