"""A voice is quoted where its words stand between quotation marks of the source, in any of the usual styles."""

import pytest

from briefing.text.quotation_marks import is_quoted


@pytest.mark.parametrize("text", [
    "He said “HERE”.", "He said \"HERE\".", "He said ‘HERE’.", "Er sagte „HERE“.", "Il dit « HERE ».", "Er sagte »HERE«.",
    "She said “they ask, ‘Why HERE?’, and leave”.", "She said “they ask, ‘Why?’, and HERE”.", "‘The owner’s nets are HERE’", "“It’s HERE”",
    "“No,” he said, “not HERE”", "„Nein“, sagte er, „HERE“", "It opens “and HERE it never closes",
])
def test_words_between_marks_are_quoted(text):
    assert is_quoted(text, text.index("HERE"))


@pytest.mark.parametrize("text", [
    "HERE", "“Yes,” he said HERE.", "\"Yes,\" he said HERE.", "‘Yes’, he said HERE.", "„Nein“, sagte er HERE.", "« Non », HERE", "»Ja«, HERE",
    "The owners’ HERE", "It’s HERE", "“A ‘b’ c” HERE", "Qal`at HERE", "Ra's HERE",
])
def test_words_outside_are_not(text):
    assert not is_quoted(text, text.index("HERE"))
