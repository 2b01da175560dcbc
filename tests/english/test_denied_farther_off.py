"""What is denied by a word that stands far from what it denies, and short sentences that say a number and what became of it."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

NO_GUILD = "None of the five guilds in the town backs the levy."
TRUE = [
    (NO_GUILD, "None of the guilds backs the levy."),
    (NO_GUILD, "The levy is backed by no guild."),
    ("The guild did not shut the mill, but the quarry.", "The guild shut the quarry."),
    ("The guild has not, so far, shut the mill.", "So far the guild has not shut the mill."),
    ("The mill did not open.", "The mill stayed shut."),
    ("It did not work.", "Work on it began."),
    ("Up to 60 sheep drowned.", "Up to sixty sheep drowned."),
    ("One in six pupils voted.", "A sixth of the pupils voted."),
    ("One in six voted.", "A sixth voted."),
    ("It cost 30 EUR million.", "It cost 30 million euros."),
    ("The mill needs triple the water.", "The mill needs three times the water."),
]
FALSE = [
    (NO_GUILD, "The guilds in the town back the levy."),
    (NO_GUILD, "The five guilds back the levy."),
    ("None of the 4,120 weavers supports the levy.", "The weavers support the levy."),
    ("No union supports the levy.", "The unions support the levy."),
    ("Nobody from the valley sang at the fair.", "People from the valley sang at the fair."),
    ("The guild did not, after long talks, shut the mill.", "The guild shut the mill."),
    ("The guild did not, on 2.5 days or more, shut the mill.", "The guild shut the mill."),
    ("The guild has never, in ten years, shut the mill.", "The guild has shut the mill."),
    ("The guild did not reject the levy.", "The guild rejected the levy."),
    ("Up to 60 sheep drowned.", "Sixty sheep drowned."),
    ("As many as 60 barns fell.", "60 barns fell."),
    ("One in six voted.", "A fifth voted."),
    ("It cost 30 EUR million.", "It cost 30 million dollars."),
    ("The mill needs triple the water.", "The mill needs four times the water."),
]


@pytest.mark.parametrize(("source", "statement"), TRUE)
def test_it_may_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), FALSE)
def test_it_may_not_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])


@pytest.mark.parametrize(("text", "kind"), [
    ("A sixth voted for it.", "share"), ("About a sixth left.", "share"), ("Two sat down and a third sang.", "ordinal"), ("A sixth man sang.", "ordinal"),
])
def test_a_part_opens_a_sentence_where_something_became_of_it(text: str, kind: str) -> None:
    assert read(text).quantities[-1].kind == kind
