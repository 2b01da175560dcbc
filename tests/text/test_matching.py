import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from briefing.text import matching
from briefing.text.matching import fold, occurrences, stands_in
from briefing.text.nearest import difference, nearest

# Letters that compose, marks, Hangul parts, digits, separators, joiners and all kinds of white space.
ALPHABET = "aZ\u00e9e\u0301\u0323\u0338ıİşçل\u064eไ\u1112\u1161\u11ab가\u0958\u2126म\u093f12²¹½.,'’-“\""
ALPHABET += " \n\r\t\u00a0\u2000\u202f\u200b\u200d\u00ad"
texts = st.text(alphabet=ALPHABET, max_size=60)


def places(haystack: str, words: str) -> list[str]:
    return [haystack[start:end] for start, end in occurrences(fold(haystack), words)]


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("", "", [8, 31, 49]), ("first", "", [8]), ("A  first", "", [8]), ("(", ")", [31]), ("", "\n.", [49]), ("last", ")", []), ("irst", "", [8]),
])
def test_what_stands_around_words_tells_them_apart(before, after, expected):
    text = "A first council met first and (council) and then\ncouncil."
    assert [start for start, _ in occurrences(fold(text), "council", before, after)] == expected


@pytest.mark.parametrize(
    ("haystack", "words"),
    [
        ("They rejected the agreement.", "rejected the agreement"),
        ("They rejected\r\n  the\u00a0agreement.", "rejected the agreement"),
        ("They rejected the agreement.", " rejected\nthe  agreement "),
        ("the Café\u0301 of caf\u0065\u0301 owners", "café owners"),
        ("Görüşmeler Şırnak’ta sürdü", "S\u0327ırnak"),
        ("قال وزير الخارجية أحمد الشرع", "وزير الخارجية"),
        ("Turkey’s border", "Turkey"),
        ("the de-escalation zone", "escalation"),
        ("a 12-kilometre corridor", "12"),
        ("on 5 March 2020, Russia", "March 2020"),
        ("it ended in 2020.¹ Then", "2020"),
        ("it ended.[52] Then", "ended"),
        ("the agreement¹² held", "agreement"),
        ("the agreement¹² held", "the agreement¹²"),
        ("costs $5 a day", "5"),
        ("wait...5 men", "5"),
        ("sold 2,936,672 of them", "2,936,672"),
        ("from 10 to 20, 30 or 40", "20"),
        ("ein Lager von 12 km² Fläche", "12 km²"),
        ("10⁶ people", "10⁶"),
        ("Hei`at Tahrir", "Hei`at"),
        ("(HTS), the latest", "(HTS),"),
        ("end\u200b of", "end"),
    ],
)
def test_words_on_word_boundaries_are_found(haystack, words):
    assert stands_in(haystack, words)


@pytest.mark.parametrize(
    ("haystack", "words"),
    [
        ("They rejected the agreement.", "rejected an agreement"),
        ("They rejected the agreement.", "Rejected the agreement"),
        ("the people of Idlib", "the peop"),
        ("the people of Idlib", "eople of"),
        ("“Why?” he asked", '"Why?"'),
        ("Turkey's border", "Turkey’s border"),
        ("route 212", "12"),
        ("route 125", "12"),
        ("the M4 motorway", "4"),
        ("2,936,672 people", "936"),
        ("2,936,672 people", "672 people"),
        ("2,936,672 people", "2"),
        ("12.5 percent", "5 percent"),
        ("12.5 percent", "12"),
        (".5 percent", "5 percent"),
        ("only ($.5)", "5"),
        ("1’234’567 people", "234"),
        ("2\u00a0936\u00a0672 people", "936"),
        ("2\u202f936 people", "936 people"),
        ("٢٬٩٣٦", "٩٣٦"),
        ("10⁶ people", "10"),
        ("12 km² of land", "12 km"),
        ("5 s⁻¹", "5 s"),
        ("2½ hours", "2"),
        ("CO₂", "CO"),
        ("cafe\u0301", "cafe"),
        ("Nusra\u0338", "Nusra"),
        ("كِتاب", "ك"),
        ("agree\u00adment", "agree"),
        ("agreement", ""),
        ("agreement", " \n"),
        ("", "agreement"),
    ],
)
def test_parts_of_words_and_numbers_and_other_spellings_are_not_found(haystack, words):
    assert not stands_in(haystack, words)


def test_every_place_is_found_in_offsets_of_the_original():
    text = "\ufeffthe  zone\r\nand the\u00a0zone, thezone, e\u0301 the zone"
    assert places(text, "the zone") == ["the  zone", "the\u00a0zone", "the zone"]


def test_overlapping_places_are_all_found():
    assert occurrences(fold("no no no no"), "no no") == ((0, 5), (3, 8), (6, 11))


def test_a_space_that_breaks_parts_two_numbers():
    assert places("in 2018 12 people", "12") == ["12"]


def test_an_edge_inside_a_folded_unit_widens_to_the_unit():
    text = fold("a \n\n b")
    assert (text.folded, text.to_original(1, 2), text.to_original(2, 3)) == ("a b", (1, 5), (5, 6))


@pytest.mark.parametrize("span", [(-1, 1), (2, 1), (0, 4)])
def test_a_span_outside_the_text_is_refused(span):
    with pytest.raises(ValueError, match="outside the folded text"):
        fold("abc").to_original(*span)


@given(texts)
def test_folding_is_nfc_with_single_spaces(text):
    assert fold(text).folded == re.sub(r"\s+", " ", unicodedata.normalize("NFC", text))


@given(texts)
def test_the_whole_folded_text_maps_to_the_whole_original(text):
    folded = fold(text)
    assert folded.to_original(0, len(folded.folded)) == (0, len(text))


@given(texts, st.data())
def test_a_span_maps_to_an_original_that_folds_to_at_least_the_span(text, data):
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.folded)))
    end = data.draw(st.integers(start, len(folded.folded)))
    first, last = folded.to_original(start, end)
    assert 0 <= first <= last <= len(text)
    assert folded.folded[start:end] in fold(text[first:last]).folded


@given(texts, st.data())
@example("x\u0338\u0323 \u0301", None)
def test_what_is_found_folds_to_the_words(text, data):
    start = data.draw(st.integers(0, len(text))) if data else 0
    words = text[start : data.draw(st.integers(start, len(text)))] if data else text
    for first, last in occurrences(fold(text), words):
        assert fold(text[first:last]).folded == fold(words).folded.strip()


@given(st.lists(st.sampled_from(["zone", "Şırnak", "cafe\u0301", "الهدنة", "2,936", "5", "“so”", "al-Sham", "가나"]), min_size=1),
       st.lists(st.sampled_from([" ", "\n", "\r\n", " \u00a0", "  "]), min_size=1), st.data())
def test_every_run_of_whole_words_is_found(words, gaps, data):
    gap = data.draw(st.sampled_from(gaps))
    text = gap.join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first + 1, len(words)))
    found = occurrences(fold(text), " ".join(words[first:last]))
    start = len("".join(word + gap for word in words[:first]))
    # A space that does not break between two digits makes them one number.
    if "\u00a0" not in gap:
        assert (start, start + len(gap.join(words[first:last]))) in found


@given(texts, st.data())
def test_the_index_of_words_finds_what_plain_search_finds(text, data):
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))]
    plain = occurrences(fold(text), words)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(matching, "_INDEX_FROM", 0)
        assert occurrences(fold(text), words) == plain


@pytest.mark.parametrize(
    ("words", "suggestion"),
    [
        ("rejected the agreemnt and jeopardised it", "rejected the agreement and jeopardized it"),
        ("Rejected the agreement", "rejected the agreement"),
        ("2,936,673 people", "2,936,672 people"),
        ("Tahrir al-Shaam", "Tahrir al-Sham"),
        ("jeopardised", "jeopardized"),
        ("lives in Idlib.", "live in Idlib."),
        ("grain exports through the Black Sea", ""),
        ("", ""),
    ],
)
def test_the_nearest_stretch_is_suggested(words, suggestion):
    text = fold("Five groups rejected\nthe agreement and jeopardized it,[52] while Tahrir al-Sham did not. "
                "Of these, 2,936,672 people live in Idlib.")
    assert nearest(text, words) == suggestion


@pytest.mark.parametrize(("words", "close", "told"), [
    ("the old bridge was slowly built", "the old bridge was built slowly", "in the source, “built” stands behind “was”"),
    ("slowly the bridge was built", "the bridge was built slowly", "in the source, “slowly” stands behind “built”"),
    ("the bridge was built", "the old bridge was built", "“old” is left out"),
    ("the very old bridge", "the old bridge", "“very” is added"),
    ("the new bridge", "the old bridge", "it has “new” for “old”"),
])
def test_the_difference_says_what_was_moved_left_out_added_or_changed(words, close, told):
    assert difference(words, close) == told


@given(texts, texts)
def test_a_suggestion_is_part_of_the_text(text, words):
    assert nearest(fold(text), words) in fold(text).folded
