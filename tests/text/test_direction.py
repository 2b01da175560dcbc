"""What turns the direction of a text is found in every spelling; words of another script turn nothing."""

import pytest

from briefing.text.direction import turned_at


@pytest.mark.parametrize("text", ["a \u202e12", "a \u2067b\u2069", "a &#8238;b", "a &#x202E;b", '"a \\u202e"', "<bdo dir=rtl>", "unicode-bidi: bidi-override", "5\u200f-\u200f12"])
def test_a_control_is_found_where_it_stands(text: str) -> None:
    assert next(turned_at(text))[0] == min(text.find(char) for char in "\u202e\u2067&\\<u\u200f" if char in text)


@pytest.mark.parametrize("text", ["الأسد قال", "he met الأسد\u200f, they say", "dir=\"rtl\"", "<bdi>x</bdi>", "soft\u00adhyphen"])
def test_other_scripts_and_marks_are_no_controls(text: str) -> None:
    assert list(turned_at(text)) == []


def test_a_character_that_nobody_sees_is_called_by_its_code_point() -> None:
    assert list(turned_at("a \u202eb")) == [(2, "U+202E")]
