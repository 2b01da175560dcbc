"""What is agreed, over, or somebody's word, told as done, as still so, as a fact; and what no passage says by any word of its sort."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

CREWS = "In May the two valleys agreed to send out common fire crews on Mount Orm and demanded that the rangers return to Upper Sel."
COOKS = "The council agreed to carry out joint inspections of kitchens. The first was carried out in June."
MINE = "The lake lies behind a dam; Lars Aune proposed closing the mine at Tolm."
CHOIR = "The choir signed a new contract with Halm Hall on 3 May and took part in the contest at Wels."
QUARRY = "Neighbours accused the quarry at Lenn of dumping rubble in two ponds in 2019, which the quarry denies."
SECT = "The Lamp House, which the bishop calls heretical, has 300 members."
BANK = "The savings bank, a partner until 2015, holds a fifth of the shares; the former treasurer Ole Brandt first put the gap at 40 crowns."
DEPUTY = "Vice-Minister Ida Roth and Prime Minister Jon Falk met the former conductor Per Lie in Ulm."
ROOF = "The roof, built by Holt & Sons and paid for by the Lindgren Trust, is of slate."
NIGHT = "Of 2,400 people in the shelter, 41 per cent slept on the floor."
WEST = "The mill in the west of Norby was closed in the interest of the guests."
TEXT = "The letter to the guild was printed in July."

BORNE_OUT = [
    (CREWS, "Both valleys decided to send out common fire crews."),
    (CREWS, "The rangers should return to Upper Sel, the valleys demanded."),
    (COOKS, "A joint inspection was carried out in June."),
    (MINE, "A dam holds the lake."),
    (CHOIR, "The choir concluded a new contract on 3 May."),
    ("The choir opposed the plan, and in the end it was dropped.", "The plan failed."),
    ("The choir did not keep to the contract.", "The choir broke the contract."),
    ("Votes for the plan came from the north.", "The north supported the plan."),
    (QUARRY, "Neighbours say that the quarry dumped rubble in two ponds."),
    (SECT, "The bishop calls the Lamp House heretical."),
    ("He gave her a fish called tilapia.", "The fish was a tilapia."),
    (BANK, "The bank was a partner until 2015."),
    ("The savings bank, which was a partner until 2015, is a partner again and remains one.", "The bank is still a partner."),
    (DEPUTY, "Prime Minister Falk met Per Lie."),
    (DEPUTY, "Minister Falk was in Ulm."),
    (ROOF, "The roof was paid for by the Lindgren Trust."),
    ("Of 2,400 people in the shelter, 61 per cent slept on the floor.", "Most people in the shelter slept on the floor."),
    ("The mill in Norby is the oldest.", "The mill is the oldest in Norby."),
    (TEXT, "The source does not say by whom, but the letter to the guild was printed in July."),
    (TEXT, "The source gives no day, and it names no printer."),
    (TEXT, "The source names no printer; the letter was printed in July."),
]
NOT_BORNE_OUT = [
    (CREWS, "The two valleys send out common fire crews on Mount Orm."),
    (CREWS, "Their crews held common fire drills on Mount Orm."),
    (CREWS, "The rangers have returned to Upper Sel."),
    (CREWS, "The rangers are back in Upper Sel."),
    (MINE, "Lars Aune closed the mine at Tolm."),
    (CHOIR, "The choir broke a new contract on 3 May."),
    (CHOIR, "The choir supported the contest."),
    (CHOIR, "The contest at Wels failed."),
    (CHOIR, "The choir doubted the contract."),
    (CHOIR, "The choir became a partner of Halm Hall."),
    (CHOIR, "The contract was kept."),
    (CHOIR, "The choir completed the contest at Wels."),
    (QUARRY, "In 2019 the quarry dumped rubble in two ponds."),
    (SECT, "The Lamp House is heretical."),
    (BANK, "The bank is still a partner."),
    (BANK, "The treasurer still put the gap at 40 crowns."),
    (DEPUTY, "Prime Minister Ida Roth met Per Lie."),
    (DEPUTY, "They met the conductor Per Lie in Ulm."),
    (ROOF, "The roof was paid for by Holt & Sons."),
    (NIGHT, "Most people in the shelter slept on the floor."),
    (WEST, "The mill is the oldest in Norby."),
    (TEXT, "The source does not say by whom, but the letter was rejected in July."),
    (TEXT, "The guild rejected the letter, but the source does not say why."),
    ("Norwegian engineers sank a shaft in November.", "The shaft failed."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_the_source_says_by_another_word_passes(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_it_says_by_no_word_or_only_as_meant_is_found(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])
