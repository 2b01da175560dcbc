"""What checks of single words took for more than they say, and for less: each pair of a source and a statement, true and false."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.doing.appointed import appointed
from briefing.english.reading import read

MILL = "The mill was founded in 1890. Ida Klee, the miller, died in 1950."
OFFICES = "Ane Rolfs, the mayor, and Piet Lund, the clerk, signed it."
TRUE = [
    ("Iran and Oman agreed on a treaty. It is sixty pages long.", "The treaty with Iran is sixty pages long."),
    ("Joint patrols were agreed in March. They took place in June.", "Joint patrols took place in June."),
    ("The museum opens only on Sundays.", "The museum only opens on Sundays."),
    ("The shop sells only bread.", "The shop only sells bread."),
    ("The bus, whose engine almost gave out, reached the pass.", "The bus reached the pass."),
    ("Nearly all shops closed on Monday. All schools stayed open on Monday.", "All schools stayed open on Monday."),
    ("Ida Klee was born on 3 May 1890 and died on 4 June 1950.", "Ida Klee died at the age of 60."),
    ("The mill was founded in 1890 and closed in 1950.", "The mill was 60 years old when it closed."),
    ("Half of the residents of the town voted.", "Half of the town voted."),
    ("It set out at 06:52 UTC+3.", "It set out at 06:52 UTC+3."),
    ("The lock is shut from 14:00 UTC – 15:00 UTC.", "From 14:00 UTC the lock is shut."),
    ("The council offered a rise of 4 per cent, the mayor said; the union rejected it.", "The council offered a rise of 4 per cent."),
    ("They would rather sell the farm than stay.", "They’d much rather sell the farm than stay."),
    ("There are 40 mills in the valley.", "In the valley there are 40 mills."),
    (OFFICES, "The clerk, Piet Lund, signed it."),
    ("The AU sent 300 soldiers to Holm.", "The AU sent 300 AU soldiers to Holm."),
    ("The club paid 2,000,000 pounds for 400 hectares.", "The club paid 5,000 pounds a hectare."),
    ("The bridge opened in June 2024. The bridge took 22 months to build.", "Work on the bridge began in August 2022."),
    ("He was looking for the river.", "He was in search of the river."),
    ("The town paid for the baths.", "The municipal baths were paid for."),
]
FALSE = [
    ("Joint patrols were agreed in March. The minister went home.", "Joint patrols took place."),
    ("Only the chapel was mended; the tower was not.", "Only the tower was mended."),
    ("Nearly all shops closed on Monday.", "All shops closed on Monday."),
    (MILL, "Ida Klee died at the age of 60."),
    ("The mill was founded in 1890. The bridge closed in 1950.", "The bridge was 60 years old when it closed."),
    ("Half of the pears were rotten; the apples were sound.", "Half the apples were rotten."),
    ("It set out at 06:52 UTC+3.", "It set out at 06:52 UTC+2."),
    ("The ice was soft, the trainer said; the rink rejected the claim.", "The ice was soft."),
    ("They’d rather stay than sell the farm.", "They’d rather sell the farm than stay."),
    ("There are 40 mills in the lower valley.", "In the valley there are 40 mills."),
    (OFFICES, "The mayor is Piet Lund."),
    (OFFICES, "The mayor, Piet Lund, signed it."),
    (OFFICES, "Piet Lund is mayor."),
    ("The club owns 400 hectares. Its pier cost 2,000,000 pounds.", "The pier cost 5,000 pounds a hectare."),
    ("The bridge opened in June 2024. The tunnel took 22 months to build.", "Work on the bridge began in August 2022."),
    ("May Tarrant resigned in winter.", "Tarrant resigned in May."),
    ("She went to the north and found it.", "She went in vain."),
    ("A clerk handles the keys of the gate.", "A clerk opened the gate manually."),
]


@pytest.mark.parametrize(("source", "statement"), TRUE)
def test_it_may_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), FALSE)
def test_it_may_not_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])


def test_offices_are_looked_for_in_time_linear_in_the_length_of_a_word() -> None:
    assert appointed("A" * 200_000) == ()
