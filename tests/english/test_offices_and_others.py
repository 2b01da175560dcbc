"""Who holds an office and of what, who did a thing and who belongs to him, who did it and who did not, and what is only an accusation."""

from collections.abc import Callable

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.doing.offices import offices
from briefing.english.comparing.turned.unlike import unlike
from briefing.english.reading import read
from briefing.english.words.belonging_words import OF_SOMEBODY

FORMER = "The former mayor of Brack, Ida Klee, opened the lock."
DEPUTY = "The deputy director, Piet Lund, resigned."
HEALTH = "The minister of health, Ida Klee, opened the ward."
BROTHER = "Ida Klee’s brother Piet won the race."
BUT_NOT = "Brack signed the pact but Holm did not."
UNLIKE = "Brack, unlike Holm, signed the pact."
CHARGED = "Piet Lund was charged with theft of a barge."
ALL_BUT = "All but Holm joined the league."
SOLD = "In 1890 Piet Lund sold the mill to Ida Klee."
TRUE = [
    (FORMER, "Ida Klee, once mayor of Brack, opened the lock."),
    (FORMER, "Ida Klee, who used to be mayor, opened the lock."),
    (DEPUTY, "Piet Lund, the deputy director, resigned."),
    ("The former mayor greeted the mayor.", "The mayor was greeted."),
    (HEALTH, "The health minister, Ida Klee, opened the ward."),
    ("The minister of defence resigned.", "The war minister resigned."),
    (BROTHER, "Piet, a brother of Ida Klee, won the race."),
    ("Ida Klee’s brother ran, and Ida Klee won.", "Ida Klee won."),
    (BUT_NOT, "Brack signed the pact."),
    (BUT_NOT, "Holm did not sign the pact."),
    (UNLIKE, "Brack signed the pact."),
    (CHARGED, "Piet Lund was accused of stealing a barge."),
    ("Piet Lund, charged with theft, was found guilty.", "Piet Lund stole."),
    (ALL_BUT, "Holm alone did not join the league."),
    (SOLD, "Ida Klee bought the mill from Piet Lund in 1890."),
    ("Few weavers came by boat.", "Not many weavers came by boat."),
]
FALSE = [
    (FORMER, "The mayor of Brack, Ida Klee, opened the lock."),
    (DEPUTY, "The director, Piet Lund, resigned."),
    (HEALTH, "The transport minister, Ida Klee, opened the ward."),
    (BROTHER, "Ida Klee won the race."),
    ("The lawyer of Ida Klee resigned.", "Ida Klee resigned."),
    (BUT_NOT, "Brack did not sign the pact."),
    (BUT_NOT, "Holm signed the pact."),
    (UNLIKE, "Holm signed the pact."),
    ("Unlike Holm, Brack signed the pact.", "Holm signed the pact."),
    (CHARGED, "Piet Lund stole a barge."),
    ("The mayor accused the owner of fraud.", "The owner committed fraud."),
    (ALL_BUT, "Holm joined the league."),
    (SOLD, "Piet Lund bought the mill in 1890."),
    ("Few weavers came by boat.", "Many weavers came by boat."),
    ("The guild declined the offer of the mill.", "The guild accepted the offer of the mill."),
]


@pytest.mark.parametrize(("source", "statement"), TRUE)
def test_it_may_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), FALSE)
def test_it_may_not_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])


BOATS = "Of the 60 boats in the cove, 12 burned and 20 were holed."
SALES = "The brewery’s sales rose by 8 per cent, its profits by 3 per cent."


@pytest.mark.parametrize(("source", "statement"), [
    (BOATS, "A fifth of the boats burned."), (BOATS, "A third of the boats were holed."), (BOATS, "Twenty of the 60 boats were holed."),
    (SALES, "The brewery’s profits rose by 3 per cent."), ("He tried to mend the roof.", "He attempted to repair the roof."),
    ("The law forbids nets.", "Nets are banned."), ("It opened late, in the spring of 2031.", "It opened only in the spring of 2031."),
])
def test_each_number_may_be_told_of_its_own(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), [
    (BOATS, "Twenty of the 60 boats burned."), (BOATS, "A quarter of the boats were holed."),
    (SALES, "The brewery’s profits rose by 8 per cent."), ("He tried to mend the roof.", "He mended the roof."),
    ("The law forbids fishing with nets.", "Fishing with nets is allowed."), ("The choir sang in Latin.", "The choir sang only in Latin."),
    ("The inquiry cleared the pilot of blame.", "The inquiry blamed the pilot."),
])
def test_none_may_be_told_of_another(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)])


@pytest.mark.parametrize("look", [unlike, offices, lambda text: tuple(OF_SOMEBODY.finditer(text))])
@pytest.mark.parametrize("text", ["A" * 200_000, "Aa " * 60_000])
def test_who_it_is_is_looked_for_in_time_linear_in_the_length(look: Callable[[str], tuple[object, ...]], text: str) -> None:
    assert look(text) == ()
