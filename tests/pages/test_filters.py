"""What templates do to texts of records."""

import pytest

from briefing.pages.environment import lower_first


@pytest.mark.parametrize(("text", "within"), [
    ("The mayor's summary", "the mayor's summary"), ("Officials", "officials"), ("A second truce", "a second truce"), ("", ""),
    ("Ms. O. Vane", "Ms. O. Vane"), ("President Orlo", "President Orlo"), ("Harbour Watch team", "Harbour Watch team"), ("Dutch officials", "Dutch officials"),
])
def test_a_text_within_a_sentence_keeps_the_capital_of_a_name(text: str, within: str) -> None:
    assert lower_first(text) == within
