"""Words cut out of what is only hoped, feared or supposed."""

import pytest

from briefing.english.comparing.turned.doubt import doubted_by, says_it_is_open


@pytest.mark.parametrize(("before", "words", "expected"), [
    ("The mayor said she hoped the bridge ", "will open again before the harvest", "hoped"),
    ("The village fears ", "a second flood of the lower fields", "fears"),
    ("The paper wrote that the pact would ", "end with the return of the boats", "would"),
    ("The miners reportedly ", "left the pit before the fire", "reportedly"),
    ("The council may ", "sell the old mill to the town", "may"),
])
def test_what_leaves_words_open_before_them_is_left_out(before: str, words: str, expected: str) -> None:
    assert doubted_by(before, words) == expected


@pytest.mark.parametrize(("before", "words"), [
    ("The mayor said she hoped ", "the bridge"),  # names a thing
    ("The mayor hoped for rain, and the bridge ", "opened again before the harvest"),  # another clause
    ("They met in May and ", "sold the old mill to the town"),
    ("The village fears that on any of the days before the autumn the whole of it ", "is under water by the noon"),  # too far
    ("The mill ", "stands on the left bank of the river"),
])
def test_it_reaches_no_further_than_its_clause(before: str, words: str) -> None:
    assert doubted_by(before, words) == ""


def test_words_of_ours_may_leave_it_open_themselves() -> None:
    assert says_it_is_open("She hoped that it .") and says_it_is_open("It might , the paper wrote.")
    assert not says_it_is_open("The bridge , the source says.")
