"""A statement that only says it has something from the source is held against it like any other; one about the source itself is not."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

LOCK = "The lock has often been repaired since it was opened in 1911."
FRAMES = [
    "The source says that {}.", "The source says {}.", "According to the source, {}.", "In the source, {}.", "The text also states that {}.",
    "{}, the source says.", "{}, according to the text.",
]


@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_said_of_the_source_is_held_against_it(frame: str) -> None:
    said = [frame.format(words) for words in ("the lock has often been repaired", "the lock has never been repaired")]
    true, false = (agree(read(one[0].upper() + one[1:]), [read(LOCK)]) for one in said)
    assert (true, [one.rule for one in false]) == ([], ["PRO1"])


@pytest.mark.parametrize("statement", [
    "The source says nothing of who repaired it.",
    "The source does not say who repaired it.",
    "The source says only that it was opened, never why.",
    "It gives no reason.",
])
def test_what_is_said_about_the_source_itself_is_not(statement: str) -> None:
    assert agree(read(statement), [read(LOCK)]) == []


def test_where_a_thing_stands_in_the_briefing_says_nothing_from_the_source() -> None:
    """The source has no such words, and nothing is told from it: a page's own description."""
    assert agree(read("What was changed in this briefing, with its date and place."), [read("In 2018 the guild bought the mill.")]) == []
