"""A voice is quoted where its words stand between quotation marks of the source, in any of the usual styles."""

import pytest

from briefing.text.quotation_marks import IN_MARKS, MARK, is_quoted, without_others


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


def in_marks(text: str) -> list[str]:
    return [next(group for group in match.groups() if group is not None) for match in IN_MARKS.finditer(text)]


@pytest.mark.parametrize("text", [
    "It was “a long day”.", "It was ‘a long day’.", 'It was "a long day".', "It was 'a long day'.", "It was «a long day».", "It was « a long day ».",
    "It was »a long day«.", "It was ‹a long day›.", "It was ›a long day‹.", "It was „a long day“.", "It was „a long day”.", "It was ‚a long day‘.",
    "It was ”a long day”.", "It was 「a long day」.", "It was 『a long day』.", "It was ″a long day″.", "It was ＂a long day＂.", "It was ``a long day''.",
    "It was ''a long day''.", "It was ❝a long day❞.", "It was 〝a long day〞.", "It was ‛a long day’.", "It was ,,a long day''.",
])
def test_marks_of_every_make_are_read(text: str) -> None:
    assert in_marks(text) == ["a long day"]


@pytest.mark.parametrize("text", [
    "In the '70s the millers' guild met.", "Rock 'n' roll in the boys' hall.", "‘Abd al-Karim met the lodgers’ agent.", "'Tis the owners' day.",
    "The class of '98 met the owners' men.", "The owners' men and the millers' sons.", "It’s the boys’ own.", "al-‘Ula and the pilgrims’ road",
    "A 12\" pipe and a 14\" one", "at 5′ 3″ and 6″", "Hei`at and Ma`arrat",
])
def test_apostrophes_quote_nothing(text: str) -> None:
    assert in_marks(text) == []


def test_a_quotation_may_hold_apostrophes_and_other_quotations() -> None:
    assert in_marks("He said 'the millers' guild isn't here' and left.") == ["the millers' guild isn't here"]
    assert in_marks("‘It’s the boys’ own’, she said.") == ["It’s the boys’ own"]
    assert in_marks("“They ask, “Why?”, and go”, he said.") == ["They ask, “Why?”, and go"]


@pytest.mark.parametrize("text", ["It was “a long day.", "It was a long day”.", "It was «a long day.", "It was 「a long day."])
def test_a_mark_without_a_partner_stands_alone(text: str) -> None:
    assert in_marks(text) == []
    assert MARK.search(text)


def test_other_quotations_speak_for_themselves_and_the_parts_of_one_do_not() -> None:
    assert without_others("It “can be no end” and “", "”, but “if so”.") == ("It   and “", "”, but  .")
    assert without_others("“Nobody,” he said, “", "”.") == ("“Nobody,” he said, “", "”.")
    assert without_others("“", ",” he said, “if it rains”.") == ("“", ",” he said, “if it rains”.")
