"""What is taken out, undone, only wanted, voted down, or no reason of it: each kind as it may be said, and as it may not."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read


def messages(statement: str, *passages: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(passage) for passage in passages]))


@pytest.mark.parametrize(("source", "statement", "message"), [
    ("The beds, except those of the ward, were sold in 2009.", "The beds of the ward were sold in 2009.", "of all but it"),
    ("Apart from the smithy, all workshops burned.", "The smithy burned.", "of all but it"),
    ("The ban on fishing was lifted in June.", "Fishing is banned.", "undone in the source: \"lifted\""),
    ("The pass, closed after a slide in May, has reopened.", "The pass is closed.", "undone in the source: \"reopened\""),
    ("The guild wants the port to dredge the basin.", "The port dredges the basin.", "only wanted, allowed or expected"),
    ("The board expects the ferry to carry 900 lorries.", "The ferry carries 900 lorries.", "only wanted, allowed or expected"),
    ("Sorrel voted for the dam and the Reeds against it.", "The Reeds voted for the dam.", '"for" has the sides exchanged'),
    ("Ida Moss voted against the dam.", "Ida Moss voted in favour of the dam.", '"in favour of" has the sides exchanged'),
    ("The mill is taller than the barn.", "The barn is taller than the mill.", "the other way round"),
])
def test_it_is_not_told_as_so(source: str, statement: str, message: str) -> None:
    assert message in messages(statement, source)


@pytest.mark.parametrize(("source", "statement"), [
    ("The beds, except those of the ward, were sold in 2009.", "The beds were sold in 2009, but not those of the ward."),
    ("The beds, except those of the ward, were sold in 2009.", "The beds of the ward were not sold."),
    ("The ban on fishing was lifted in June.", "Fishing is no longer banned."),
    ("The pass reopened in May and is closed again.", "The pass is closed."),
    ("The guild wants the port to dredge the basin.", "The port is to dredge the basin, if the guild has its way."),
    ("The guild asks the port to dredge the basin, as the port of Lund dredges its own.", "The port of Lund dredges its basin."),
    ("Sorrel voted for the dam and the Reeds against it.", "The Reeds voted against the dam."),
    ("The mill is taller than the barn.", "The barn is shorter than the mill."),
])
def test_it_is_told_as_there(source: str, statement: str) -> None:
    assert messages(statement, source) == ""


CRACKED, SHUT = "The boiler had cracked in March.", "The baths were shut for a week."


def test_a_reason_is_one_that_a_passage_gives_for_the_same() -> None:
    because = "The baths were shut because the boiler had cracked."
    assert "is no reason of this" in messages(because, CRACKED, SHUT)
    assert "is no reason of this" in messages("The baths were shut because the warden had left.", "The baths were shut because the boiler had cracked.")
    assert messages(because, "The baths were shut for a week because the boiler had cracked.") == ""
    assert messages(because, CRACKED, "That is why the baths were shut for a week.") == ""
