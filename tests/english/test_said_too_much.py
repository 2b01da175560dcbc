"""What a statement says beyond its source: a part that no passage has, most of a minority, two nouns that have changed places."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read


def messages(source: str, statement: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(source)]))


KILN = "The kiln, built in 1884, was repaired in spring; two potters lost their tools."


@pytest.mark.parametrize(("statement", "said"), [
    ("The kiln was built in 1884 by monks.", "by monks"),
    ("The kiln was repaired with bricks.", "with bricks"),
    ("The kiln, built in 1884 for the army, was repaired in spring.", ""),
    ("The kiln was secretly repaired in spring.", "secretly"),
    ("Two potters lost their tools and clothes.", "and clothes"),
    ("Two potters lost their tools to a thief.", "to a thief"),
])
def test_a_part_that_no_passage_has_is_told(statement: str, said: str) -> None:
    found = messages(KILN, statement)
    assert f'"{said}" is said by no passage cited here' in found if said else found == ""


@pytest.mark.parametrize("statement", [
    "In the course of spring the kiln was repaired.",
    "In all, two potters lost their tools.",
    "By then, two potters had only just lost their tools.",
    "The kiln in the village was recently repaired.",
    "In spring, the repair of the kiln was over.",
])
def test_what_only_says_when_where_or_how_surely_is_no_part(statement: str) -> None:
    assert "is said by no passage" not in messages(KILN, statement)


LOANS = "The shop lends 900 tools, 38 per cent of them saws. Of its five vans two are electric. Seven of its nine ladders are wooden."


@pytest.mark.parametrize("statement", [
    "Most of the tools that the shop lends are saws.",
    "Most of its vans are electric.",
    "The majority of its vans are electric.",
])
def test_most_is_more_than_half(statement: str) -> None:
    assert "is said by no passage" in messages(LOANS, statement)


@pytest.mark.parametrize(("source", "statement"), [
    (LOANS, "Most of its ladders are wooden."),
    ("The shop lends 900 tools, 61 per cent of them saws.", "Most of the tools that the shop lends are saws."),
    ("The shop lends 900 tools, mostly saws.", "Most of the tools are saws."),
    ("The shop lends 900 tools, 640 of them saws.", "Most of the tools are saws."),
    ("All tools except the 4 per cent that are on loan are oiled.", "Most of the tools are oiled."),
])
def test_most_of_a_majority_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


PLACES = [
    ("The pipe runs from Orle in the north to Vasse in the south.", "The pipe runs from Vasse in the north to Orle in the south."),
    ("The guild had warned the masons twice about the scaffold.", "The masons had warned the guild twice about the scaffold."),
    ("The firm lets fitters swap the valve without asking the owner.", "The firm lets owners swap the valve without asking the fitter."),
    ("Ludo Verne lost 2–1 at home to Karl Osk.", "Karl Osk lost 2–1 to Ludo Verne."),
    ("The weavers accuse the dyers of breaking a promise.", "The dyers accuse the weavers of breaking a promise."),
]


@pytest.mark.parametrize(("source", "statement"), PLACES)
def test_two_nouns_do_not_change_their_places(source: str, statement: str) -> None:
    assert messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("The guild had warned the masons twice about the scaffold.", "The masons had been warned twice by the guild about the scaffold."),
    ("The guild sold the yard to the masons.", "The masons bought the yard from the guild."),
    ("In Orle the guild met on the bridge.", "On the bridge the guild met in Orle."),
    ("The guild met the masons in Orle.", "The masons met the guild in Orle."),
    ("Masons, dyers and weavers went on strike.", "Weavers, dyers and masons went on strike."),
    ("The guild had more members than the union.", "The union had fewer members than the guild."),
])
def test_what_says_the_same_in_another_order_passes(source: str, statement: str) -> None:
    assert "changed their places" not in messages(source, statement)


FERRY = "Dogs may not board the ferry except on a lead."


def test_an_exception_is_not_left_out() -> None:
    assert "leaves out what the source excepts" in messages(FERRY, "Dogs may not board the ferry.")


@pytest.mark.parametrize("statement", ["Dogs may not board the ferry without a lead.", "Dogs may board the ferry only on a lead."])
def test_an_exception_may_be_told_otherwise(statement: str) -> None:
    assert "leaves out" not in messages(FERRY, statement)


@pytest.mark.parametrize(("source", "statement"), [
    ("The queue is 41 metres, down from 52.", "The queue grew from 41 metres."),
    ("Entry costs 9 crowns, up from 6 crowns in May.", "Entry costs 6 crowns, down from 9 crowns in May."),
    ("The herd grew from 41 goats to 52.", "The herd shrank from 52 goats to 41."),
])
def test_what_a_number_was_is_not_what_it_became(source: str, statement: str) -> None:
    assert "a change here" in messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("The queue is 41 metres, down from 52.", "The queue went down from 52 metres to 41."),
    ("Entry costs 9 crowns, up from 6 crowns in May.", "Entry rose to 9 crowns from 6."),
])
def test_a_change_told_the_other_way_round_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


@pytest.mark.parametrize(("source", "statement", "said"), [
    ("The guild wants a new crane.", "The bishop wants a new crane.", "done by another"),
    ("The swallows, 63 of them ringed, left; 41 nests, 12 of them on the barn, were counted.", "In all, 12 nests were counted.", "is told here of"),
    ("The crane may close the yard if it rains.", "The crane will close the yard if it rains.", "left open"),
    ("Orla Finch, who retires in May, runs the yard.", "Orla Finch retired in May.", "only to come"),
    ("She expects the guild to move the crane.", "The guild moved the crane, she said.", "only to come"),
    ("Beams are stronger in the old yard than in the new one.", "Beams are stronger in the new yard than in the old one.", "changed their places"),
    ("Two boys were hurt in the yard.", "Two barefoot boys, both illegal workers, were hurt with tongs.", "with tongs"),
    ("Six boats were lost.", "Six stolen and damaged boats were lost to the fishermen.", "to the fishermen"),
    ("Six boats were lost.", "Six damaged boats were lost.", "damaged"),
])
def test_what_the_source_has_of_another_or_only_perhaps(source: str, statement: str, said: str) -> None:
    assert said in messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("The guild wants a new crane.", "A new crane is wanted by the guild."),
    ("The guild wants a new crane.", "The company wants a new crane."),
    ("41 nests, 12 of them on the barn, were counted.", "On the barn, 12 nests were counted."),
    ("The crane may close the yard if it rains.", "If it rains, the crane might close the yard."),
    ("The crane may close the yard, and will move the gate.", "The crane will move the gate."),
])
def test_what_it_has_so_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""
