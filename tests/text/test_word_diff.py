"""The words that changed are marked as git marks them, and what is far from them is left out."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.word_diff import near_changes, word_diff


@pytest.mark.parametrize(("old", "new", "marked"), [
    ("They often met.", "They once met.", "They [-often-]{+once+} met."),
    ("six boats", "seven boats", "[-six-]{+seven+} boats"),
    ("It has often been broken", "It has been broken again", "It has [-often -]been broken{+ again+}"),
    ("They met.", "They met twice.", "They met{+ twice+}."),
    ("They met twice.", "They met.", "They met[- twice-]."),
    ("“It held”", "‘It held’", "[-“-]{+‘+}It held[-”-]{+’+}"),
    ("", "New.", "{+New.+}"), ("Same.", "Same.", "Same."),
])
def test_changed_words_are_marked(old: str, new: str, marked: str) -> None:
    assert word_diff(old, new) == marked


@given(st.text("abc ,", max_size=30), st.text("abc ,", max_size=30))
def test_both_texts_can_be_read_off_the_marks(old: str, new: str) -> None:
    marked = word_diff(old, new)
    assert re.sub(r"\{\+.*?\+\}", "", re.sub(r"\[-(.*?)-\]", r"\1", marked)) == old
    assert re.sub(r"\[-.*?-\]", "", re.sub(r"\{\+(.*?)\+\}", r"\1", marked)) == new


def test_what_is_far_from_a_change_is_left_out() -> None:
    near = near_changes(word_diff(f"{'far ' * 40}old{' away' * 40}", f"{'far ' * 40}new{' away' * 40}"), around=10)
    assert near == "… far far [-old-]{+new+} away …"
    assert near_changes("nothing changed") == "nothing changed"
