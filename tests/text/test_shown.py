"""A text without what nobody sees, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.text.shown import as_seen, shown
from briefing.text.source import read_source


def test_characters_of_no_width_vanish() -> None:
    assert as_seen("re\u00adjec\u200dted") == "rejected"
    assert as_seen("12\u200b5") == "125"


def test_a_marker_parts_no_number_from_its_unit() -> None:
    source = read_source("invented", "seeds/invented.txt", "The dyke is 12[3] kilometres long.")
    assert source.shown.text == "The dyke is 12 kilometres long."


def test_offsets_lead_back_around_what_was_taken_out() -> None:
    text = "12[3] km"
    seen = shown(text, [(2, 5)])
    assert (seen.text, seen.end(2), seen.start(2), seen.start(0), seen.end(5)) == ("12 km", 2, 5, 0, 8)


@given(st.text(alphabet="a1 \u00ad\u200d[]", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_every_stretch_leads_back_to_its_own_characters(text: str, first: int, last: int) -> None:
    seen = shown(text)
    first, last = min(first, len(seen.text)), min(last, len(seen.text))
    if first < last:
        assert as_seen(text[seen.start(first) : seen.end(last)]) == seen.text[first:last]
