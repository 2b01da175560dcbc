"""The same told by another degree, another end or another count: the oldest and none older, since and from, a whole and its parts."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

SAME = [
    ("The kiln is the oldest working kiln in the valley.", "No kiln still in use in the valley is older."),
    ("The bell was last cast in 1911.", "There has been no new bell since 1911."),
    ("The guild accused the wardens of ignoring a letter of May 2023.", "The wardens took no notice of a letter of May 2023, says the guild."),
    ("The hall was cleared at 7:40 pm on 3 May, twenty minutes before a recital.", "The recital was to begin at 8 pm."),
    ("The recital ended at 22.15, two hours after the interval.", "The interval came at 20.15."),
    ("Jonna Reik, who has led the guild since 2019, spoke.", "Reik took the helm of the guild in 2019."),
    ("Jonna Reik has been warden since 2019.", "Reik became warden in 2019."),
    ("Divers checked 216 piles and found 71 of them rotten.", "About a third of the piles that they looked at, 71 of 216, were rotten."),
    ("Divers checked 340 piles; 85 of them were rotten.", "A quarter of the piles were rotten, 85 out of 340."),
    ("Of 340 piles, 85 were rotten.", "A quarter of the piles were rotten."),
]
OTHER = [
    ("The kiln is the oldest working kiln in the valley.", "No kiln in the valley is larger."),
    ("The kiln is the oldest in the valley.", "No kiln in the valley is older than 90 years."),
    ("The latest lamp was lit at the lowest tide.", "Nobody lit a lamp near the lower quay."),
    ("The bell was last cast in 1911.", "There has been no new bell since 1921."),
    ("The wardens got a letter in May 2023.", "The wardens took no notice of a letter of May 2023."),
    ("The hall was cleared at 7:40 pm, twenty minutes before a recital.", "The recital was to begin at 7:20 pm."),
    ("The hall was cleared at 7:40 pm, about twenty minutes before a recital.", "The recital was to begin at 8 pm."),
    ("Jonna Reik has been warden since 2019.", "Reik was warden in 2019."),
    ("Jonna Reik was warden until 2019.", "Reik became warden in 2019."),
    ("Divers checked 216 piles and found 71 of them rotten.", "Nearly a third of the piles, 216 of 71, were rotten."),
    ("There were 340 piles and 85 beams.", "A quarter of the piles were beams."),
    ("Divers checked 340 piles; 86 of them were rotten.", "A quarter of the piles were rotten."),
]


@pytest.mark.parametrize(("source", "statement"), SAME)
def test_the_same_by_another_degree_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), OTHER)
def test_what_is_not_the_same_is_found(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])


BUDGET = ("The guild’s income was £1.9 million.", "The roof will cost £3.9 million.")


@pytest.mark.parametrize(("sources", "statement"), [
    (BUDGET, "The roof will cost more than twice the guild’s income."),
    (BUDGET, "The roof will cost about twice its income of £1.9 million."),
    (("The hall had 612 guests in May and 180 in June.",), "In May it had more than three times as many guests as in June."),
    (("The old bridge is 40 metres long.", "The new bridge is 120 metres long."), "The new bridge is three times as long as the old one."),
])
def test_how_many_times_one_is_another_is_worked_out(sources, statement) -> None:
    assert agree(read(statement), [read(one) for one in sources]) == []


@pytest.mark.parametrize(("sources", "statement"), [
    (BUDGET, "The guild’s income is more than twice what the roof will cost."),
    (BUDGET, "The roof will cost three times its income."),
    (BUDGET, "The roof will cost twice the guild’s income."),
    (("The hall had 612 guests in May and 180 in June.",), "In June it had more than three times as many guests as in May."),
    (("The old bridge is 40 metres long.", "The new bridge is 120 metres long."), "The old bridge is three times as long as the new one."),
])
def test_the_other_way_round_it_is_found(sources, statement) -> None:
    assert agree(read(statement), [read(one) for one in sources])
