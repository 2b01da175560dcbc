"""Where quoted words stand, and what an editor may change in them: each kind both ways."""

import pytest

from briefing.text.quoted import places
from briefing.text.source import read_source

TEXT = ("The board “urges all towns, in particular those by the sea, to refrain from building”.[4] It held that ‘the dam, if it is old, cannot "
        "last[5] a year’. The crew left, and the guests, all tired, burned the hall. They slept… and woke. Then they went home.")


def found(words: str, opens: bool = False) -> list[str]:
    source = read_source("invented", "seeds/invented.txt", TEXT)
    return [TEXT[place.start : place.end] for place in places(source, 0, len(TEXT), words, opens)]


@pytest.mark.parametrize("words", [
    "urges all towns, in particular", "urges all towns … to refrain", "urges all towns [...] to refrain", "urges all towns, ... to refrain from building",
    "cannot last a year", "cannot last[5] a year", "“the dam, if it is old, cannot last a year”", "can\u00adnot last", "[T]he dam, if it is old",
    "[t]hey slept", "They slept… and woke", "They slept … Then they went home", "It held that \"the dam", "the dam [sic], if it is old",
])
def test_what_an_editor_may_change_changes_nothing(words: str) -> None:
    assert len(found(words)) == 1


@pytest.mark.parametrize("words", [
    "urges all towns to refrain", "urges … to refrain from", "to refrain … urges all towns", "cannot last[6] a year", "[T]he dam, though it is old",
    "The dam, if it is old", "they slept", "The crew … burned the hall", "The crew left … burned the hall", "woke … went home", "[H]e dam",
    "cannot last 5 a year", "the dam [now], if it is old",
])
def test_anything_else_does(words: str) -> None:
    assert found(words) == []


def test_a_capital_may_open_a_sentence_of_the_quotations_own() -> None:
    assert found("The dam, if it is old", opens=True) == ["the dam, if it is old"]


def test_what_an_ellipsis_leaves_out_is_told() -> None:
    source = read_source("invented", "seeds/invented.txt", TEXT)
    [place] = places(source, 0, len(TEXT), "all towns … to refrain")
    assert [TEXT[start:end] for start, end in place.gaps] == [", in particular those by the sea, "]
