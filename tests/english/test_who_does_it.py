"""Who does a thing, and to what it is joined: told of another than in the source it is found, told of the same it passes."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.found.doers import SAYS, deeds
from briefing.english.reading import read

QUARRY = "Dunmore, the oldest of the quarries, must pay 12 million crowns. Inspectors searched Dunmore and Ashgill in May."
VOTE = "Alderman Tilda Corr voted in favour; Alderman Sven Riddle stayed away."
TOLD = "Verity Press, which had told the printers of the theft, lost nothing. The printers called the police."
CRATES = "The eggs were driven to Marle, and the hens were sold to Podwick."
OFFER = "The wharves had offered 2.5 per cent, and the welders had asked for 6. Both wait."


def messages(source: str, statement: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(source)]))


@pytest.mark.parametrize(("source", "statement"), [
    (QUARRY, "Ashgill must pay 12 million crowns."),
    (VOTE, "Sven Riddle voted in favour."),
    (TOLD, "The printers had told Verity Press of the theft."),
    ("The mill was let by Harkin & Sons to Pellow in 1904.", "Pellow let the mill to Harkin & Sons in 1904."),
    ("Pellow let the mill to Harkin in 1904.", "The mill was let by Harkin to Pellow in 1904."),
    ("Corvin Bank grew by a tenth. Helder Bank closed two offices.", "Helder Bank grew by a tenth."),
    ("Runa Sild scored twice, and Ove Prann hit the bar.", "Ove Prann scored twice."),
])
def test_what_one_does_is_not_told_of_another(source: str, statement: str) -> None:
    assert messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    (CRATES, "The eggs were driven to Podwick."),
    (OFFER, "The welders had asked for 2.5 per cent."),
    ("The abbey was to send 40 monks. The abbey sent twelve.", "The abbey sent 40 monks."),
])
def test_what_is_joined_to_one_thing_is_not_joined_to_another(source: str, statement: str) -> None:
    assert messages(source, statement)


@pytest.mark.parametrize(("source", "statement"), [
    (QUARRY, "Dunmore must pay 12 million crowns."),
    (VOTE, "Alderman Corr voted in favour."),
    (TOLD, "Verity Press had told the printers of the theft."),
    ("The mill was let by Harkin & Sons to Pellow in 1904.", "Harkin & Sons let the mill to Pellow in 1904."),
    (CRATES, "The eggs were driven to Marle."),
    (OFFER, "The welders had asked for 6 per cent."),
    ("The baths reopened after a frost that burst the boiler but left the tiles.", "The frost burst the boiler but left the tiles."),
    ("All rings except the two that are cracked are polished.", "All rings except the two cracked ones are polished."),
    ("The line’s owner, Greta Holm, who sold it, lives in Brask.", "The owner of the line sold it."),
    ("Stone Lines (SL) was fined but never paid.", "SL never paid."),
    ("The plan may be ended by either side at short notice.", "Short notice would end the plan."),
    ("Lamps sell well: the shop sold 40 lamps in May.", "Lamps sold well: 40 in May."),
])
def test_the_same_of_the_same_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


WARDENS = "Its ranger, Uta Vill, blames a marten for the loss, but the wardens do not."
PRICES = "Its rents fell by 4 per cent in May, while those of Corvin Estates rose by 9 per cent."
WALLS = "Watchmen counted 60 stones thrown by the guests and 14 thrown by the hosts."


@pytest.mark.parametrize(("source", "statement"), [
    (WARDENS, "The wardens blame a marten for the loss."),
    ("Growers got no seed from the fund, while the millers did.", "The millers got no seed from the fund."),
    ("Testers found lice in Tarnby, but not in Ebbing.", "Testers found lice in Ebbing."),
    ("Three pupils of Tarnby were fined, but only one of Ebbing.", "Three pupils of Ebbing were fined."),
    (PRICES, "The rents of Corvin Estates fell by 4 per cent in May."),
    (WALLS, "The hosts threw 60 stones."),
    ("The foal was sold to Pellow in 1990. The saddle is at Harrow.", "The saddle was sold to Pellow in 1990."),
    ("The mast, which was 80 years old, broke. The keel held.", "The keel was 80 years old."),
    ("The calves were taken to Tarnby, and two of them on to Ebbing.", "The calves were taken to Ebbing."),
    ("The barge had left Tarnby for Ebbing at dawn.", "The barge had left Ebbing for Tarnby at dawn."),
    ("The board has yet to sign the lease.", "The board has signed the lease."),
    ("The choir sells 300 tickets a night on average.", "The choir sold 300 tickets altogether."),
    ("Visitors are not let in, except for pupils of the school.", "Pupils of the school are not let in."),
    ("The curator says that the monks still own 26 scrolls. The monks own two, they say.", "The monks say that they still own 26 scrolls."),
])
def test_what_a_clause_leaves_out_or_another_one_says_is_not_told_of_this(source: str, statement: str) -> None:
    assert messages(source, statement)


@pytest.mark.parametrize(("source", "statement"), [
    (WARDENS, "The ranger blames a marten for the loss."),
    (WARDENS, "The wardens do not blame a marten for the loss."),
    ("Testers found lice in Tarnby, but not in Ebbing.", "Testers found lice in Tarnby."),
    ("Three pupils of Tarnby were fined, but only one of Ebbing.", "Three pupils of Tarnby were fined."),
    (PRICES, "The rents of Corvin Estates rose by 9 per cent."),
    (WALLS, "The guests threw 60 stones."),
    ("The mast, which was 80 years old, broke. The keel held.", "The mast was 80 years old."),
    ("The calves were taken to Tarnby, and two of them on to Ebbing.", "The calves were taken to Tarnby."),
    ("The barge had left Tarnby for Ebbing at dawn.", "The barge had left Tarnby for Ebbing at dawn."),
    ("The board has yet to sign the lease.", "The board has not yet signed the lease."),
    ("The choir sells 300 tickets a night on average.", "The choir sells 300 tickets a night on average."),
    ("Visitors are not let in, except for pupils of the school.", "Only pupils of the school are let in."),
    ("Harrow Bank sold the mill in May. The firm shut two shops.", "Harrow Bank shut two shops."),
])
def test_what_it_leaves_out_is_told_of_what_it_says_it_of(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


@pytest.mark.parametrize(("text", "verb", "subject"), [
    ("Dunmore, the oldest of the quarries, must pay.", "pay", "dunmor"),
    ("The clerk, Ida Voss, has never signed.", "signed", "voss"),
    ("The rope broke and was mended.", "mended", "rop"),
    ("The wall that fell in May killed a goat.", "killed", "wall"),
])
def test_who_does_it_is_read(text: str, verb: str, subject: str) -> None:
    [found] = [one.subject for one in deeds(text) if text[one.start : one.end] == verb]
    assert found is not None
    assert subject in found.keys


def test_who_does_it_is_not_guessed() -> None:
    assert [one.subject for one in deeds("Sold in May, it burnt.")] == [None]


@pytest.mark.parametrize("said", ["The warden says", "The warden said", "The warden has said", "The wardens say"])
def test_all_forms_of_a_verb_of_saying_are_one(said: str) -> None:
    assert any(one.verb in SAYS for one in deeds(f"{said} that the kiln was shut."))
