"""Who does what to whom, and what is told of which: two things that have changed their places are found, and none that have not."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read


def messages(source: str, statement: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(source)]))


CROSSED = "The hens lay 41 eggs a week and the ducks nine."


@pytest.mark.parametrize(("source", "statement"), [
    (CROSSED, "The hens lay nine eggs a week and the ducks 41."),
    ("Testers called the saddle “firm” but the pedals “loose”.", "Testers called the saddle “loose” and the pedals “firm”."),
    ("The upper lock is worked by hand and the lower one by motor.", "The upper lock is worked by motor and the lower one by hand."),
])
def test_what_is_told_of_two_things_is_not_exchanged(source: str, statement: str) -> None:
    assert "is exchanged here" in messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    (CROSSED, "Hens lay 41 eggs a week, ducks nine."),
    ("Testers called the saddle “firm” but the pedals “loose”.", "Testers called the pedals “loose” and the saddle “firm”."),
    ("From 3 May to 9 June 2016, forty boats called.", "Forty boats called, from 3 May to 9 June 2016."),
])
def test_their_order_may_be(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("The choir, which had invited the bishop, sang twice.", "The bishop had invited the choir."),
    ("The weaver who taught the dyer died young.", "The dyer taught the weaver."),
    ("The sailors whom the captain had accused went home.", "The sailors had accused the captain."),
    ("The choir, which had sued him, sang twice.", "The organist had sued the choir."),
])
def test_who_does_it_in_a_clause_with_who_or_which_is_read(source: str, statement: str) -> None:
    assert "the other way round" in messages(source, statement)


@pytest.mark.parametrize(("source", "statement"), [
    ("The choir, which had invited the bishop, sang twice.", "The choir had invited the bishop."),
    ("The weaver who taught the dyer died young.", "The weaver taught the dyer."),
    ("The sailors whom the captain had accused went home.", "The captain had accused the sailors."),
    ("The weeds have spread since spring, which may mean anything.", "The spread of the weeds “may mean anything”."),
])
def test_the_same_out_of_such_a_clause_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("It replaced the weir, which had stood for 80 years.", "The weir replaced the lock."),
    ("The choir invited the bishop, and the mayor invited the dean.", "The choir invited the dean."),
])
def test_two_that_the_source_does_not_join_are_not_joined(source: str, statement: str) -> None:
    assert messages(source, statement)
    assert messages(source, source) == ""


@pytest.mark.parametrize(("source", "statement"), [
    ("It replaced the weir, which had stood for 80 years.", "The lock replaced the weir."),
    ("The choir invited the bishop, and the mayor invited the dean.", "The dean was invited by the mayor."),
])
def test_two_that_it_joins_are(source: str, statement: str) -> None:
    assert messages(source, statement) == ""
