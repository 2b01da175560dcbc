"""What in a source is a reference marker and what a number; each kind both ways."""

import pytest

from briefing.text.markers import find_markers


def labels(text: str) -> list[str]:
    return [marker.label for marker in find_markers(text)]


@pytest.mark.parametrize(("text", "expected"), [
    ("It shut.[fn. 9] So.[Ref. 3]", ["fn. 9", "Ref. 3"]),
    ("It shut in 1987.4 Then", ["4"]), ("It shut (they say).31 Then", ["31"]), ("of the A.R.C.9 Then", ["9"]), ("by 9%.6 Then", ["6"]),
    ("It shut.118 Then", ["118"]), ("It shut.8–10 Then", ["8–10"]), ("It shut.8, 9 Then", ["8, 9"]), ("It shut.¹–³ Then", ["1–3"]), ("It shut.4 12 men left", ["4"]), ("shut,4 12 men left", ["4"]),
    ("It shut.[2]: 14 Then", ["2"]), ("so,[2]: 14 and", ["2"]), ("at [12, p. 34] and [7: pp. 3–5]", ["12, p. 34", "7: pp. 3–5"]),
    ("It shut.[14: 20] Then", ["14: 20"]), ("It shut.[needs updating] Then", ["needs updating"]), ("It shut.(12) Then", ["12"]),
    ("It shut.* Then it burnt.** Now", ["*", "**"]), ("the pact† was, so‡ they say,", ["†", "‡"]), ("“It shut.”* Then", ["*"]),
    ("in May, 1/ and (III) 2/ had", ["1/", "2/"]), ("It shut. 3/ Then", ["3/"]),
    ("so[who?] and.[failed verification] And[original research?] if[page needed]", ["who?", "failed verification", "original research?", "page needed"]),
])
def test_markers_of_every_make_are_found(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


@pytest.mark.parametrize("text", [
    "It cost 1987.52 crowns", "It rose to 1987.5 Then", "in 1987.5 metres", "see Gen.5 The", "see Phil.4 The", "about 12.104 Others", "€5.12 Then",
    "the ratio 5/6 of", "open 24/ 7 here", "1/ The parties", "either/or", "the [dubious] men", "a [vague] word", "“[it] ended [sic]”", "50 m² of", "[so what] he",
    "It *shut.* Then", "It **shut.** Then", "* A list", "Ada Renn (†1912) wrote", "an A* in maths", "2 * 3", "It shut (12). Then", "It shut. (12) Then", "[12:30] He",
])
def test_numbers_words_and_enumerations_are_none(text: str) -> None:
    assert labels(text) == []


def test_a_marker_holds_the_page_that_it_names() -> None:
    text = "It shut.[2]: 14 Then 3 ports[4]: 31 men left."
    assert [text[marker.start : marker.end] for marker in find_markers(text)] == ["[2]: 14", "[4]"]


def test_the_labels_of_closing_notes_are_markers_where_the_text_has_them_too() -> None:
    assert labels("It rained.1 It snowed.2\n\n1 A report.\n2 Ibid.\n") == ["1", "2", "1", "2"]
    assert labels("It rained, 1/ and more.\n\n1/ A/72/11.\n") == ["1/", "1/"]
    assert labels("It rained.\n\n1 Report came.\n") == []
    assert labels("It rained.1 It snowed.\n\n1 Report came.\n\nIt ended.\n") == ["1"]
