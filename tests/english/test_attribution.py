"""Words that give a thing as somebody else's."""

import pytest

from briefing.english.comparing.found.attribution import is_anothers

THEIRS = [
    ("According to the harbour office, ", " ships came.", False),
    ("", " ships came, according to the harbour office.", False),
    ("The office said it counted ", " ships.", False),
    ("A paper reported that ", " ships came.", False),
    ("", " they are,” the office said.", True),
]
ITS_OWN = [
    ("", " ships came.", False),
    ("The storm was announced after ", " hours.", False),
    ("They reported ", " cases.", False),
    ("", " ships came, and nobody said why.", False),
    ("They acted accordingly: ", " ships left.", False),
]


@pytest.mark.parametrize(("before", "behind", "in_marks"), THEIRS)
def test_what_somebody_said_is_theirs(before: str, behind: str, in_marks: bool) -> None:
    assert is_anothers(before, behind, in_marks)


@pytest.mark.parametrize(("before", "behind", "in_marks"), ITS_OWN)
def test_what_the_text_says_itself_is_nobodys(before: str, behind: str, in_marks: bool) -> None:
    assert not is_anothers(before, behind, in_marks)
