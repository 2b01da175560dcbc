"""Where a sentence ends, however it is abbreviated, counted or noted; each kind both ways."""

import pytest

from briefing.text.source import read_source


def split(text: str) -> list[str]:
    source = read_source("invented", "seeds/invented.txt", text)
    return [source.sentence_text(sentence.number) for sentence in source.sentences]


@pytest.mark.parametrize("sentences", [
    ["The mills ran in the U.K.", "When did they stop?"],
    ["He fled from the U.S.S.R.", "Crowds met him at the pier."],
    ["The yard is run by Tolvik S.A.", "None of its cranes moved."],
    ["It was Tolvik Inc.", "Profits had been thin."],
    ["Doors shut at 9 p.m.", "Ushers count the coats."],
    ["It rests on you and I.", "Has he asked?"],
    ["They chose plan D.", "Engineers had drawn it."],
])
def test_an_acronym_a_time_or_an_initial_ends_a_sentence_where_the_next_word_opens_one(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentence", [
    "The U.S. Senate was told.", "The E.U. Parliament met.", "The U.N. Charter says so.", "At 5 a.m. Mrs. Orlan woke.",
    "It opens at 10 a.m. GMT on each day.", "He met Ada I. Kelm there.", "R. J. Tolvik sang.", "J.R. Tolvik sang.",
    "It runs from 10 a.m. – 5 p.m. daily.",
])
def test_nor_where_a_name_an_office_or_a_day_goes_on(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize("sentence", [
    "The rent is Rs. 300 a year.", "It lies in N°. 17 of the lane.", "The village (pop. 95) is high.", "See Doc. A/72/11 on this.",
    "Read sheet no. K2 of the file.", "The verse (Rom. 3:4) is carved.", "See Add. 2 and Corr. 1 there.", "The pass, alt. 2,310 m, is open.",
    "See tab. 4 and Abs. 2 there.", "The post is 7 ft. 3 in. high.", "The sack held 3 lb. 8 oz. of flour.",
    "They saw Sgt. Orlan.", "They saw Insp. Orlan and Msgr. Kelm.", "Drs. Orlan and Kelm agreed.", "They saw Srta. Kelm.",
])
def test_an_abbreviation_before_a_number_a_symbol_or_a_name_ends_none(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize("sentences", [["She said no.", "Seven left."], ["It was 7 ft.", "3 men left."], ["They hid in the pop.", "Mice came."], ["He wrote to Phil.", "Nobody answered."]])
def test_a_word_that_is_spelt_like_an_abbreviation_ends_one(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentences", [
    ["She worked for Yahoo! Finance for a year."], ["They cried fire!", "Nobody moved."], ["He left Yahoo!", "They stayed."],
    ["It was . . . I know it . . . a mistake."], ["They left . . .", "The town slept."], ["It took 3 ... 4 days."], ["He waited...", "Then he slept."],
])
def test_a_mark_in_a_name_and_a_pause_end_none(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("sentences", [
    ["The road shut.[fn. 9]", "All went home."], ["The road shut.[n. 2][Ref. 3]", "All went home."], ["The road shut.[since when?]", "All went home."],
    ["The road shut in 1987.4", "All went home."], ["It ran from 1980 to 1987.4", "All went home."], ["It was shut (so they say).31", "All went home."],
    ["It was shut by the A.R.C.9", "All went home."], ["Shares fell by 9%.6", "All went home."], ["The road shut.8–10", "All went home."],
    ["The road shut.8 9", "All went home."], ["The road shut.118", "All went home."], ["The road shut.[2]: 14", "All went home."],
    ["The road shut.[2]:\u200a14\u200a", "All went home."], ["The road shut.[2]: pp. 3–5", "All went home."], ["The road shut.[2]:14, 19", "All went home."],
    ["The road shut. 3/", "All went home."], ["The road shut.[1]–[3]", "All went home."], ["The road shut.†", "All went home."],
    ["The road shut.(12)", "All went home."], ["The road shut.[14: 20]", "All went home."], ["The road shut.[dubious – discuss]", "All went home."],
])
def test_what_hangs_on_a_stop_belongs_to_its_sentence(sentences: list[str]) -> None:
    assert [sentence.split() for sentence in split(" ".join(sentences))] == [sentence.split() for sentence in sentences]


def test_the_notes_that_close_a_text_are_sentences_of_their_own() -> None:
    assert split("It rained.[1] It snowed.[2]\n\n[1] A report, p. 3.\n[2] Ibid.") == ["It rained.[1]", "It snowed.[2]", "[1] A report, p. 3.", "[2] Ibid."]
    assert split("It rained.¹ It snowed.²\n\n¹ A report.\n² Another.") == ["It rained.¹", "It snowed.²", "¹ A report.", "² Another."]


@pytest.mark.parametrize("heading", ["2. Tolls", "3.1 Tolls at night", "IV. Tolls", "(b) Tolls", "Section 5: Tolls", "6 Tolls"])
def test_a_numbered_heading_on_a_line_of_its_own_is_no_part_of_the_sentence_below(heading: str) -> None:
    assert split(f"{heading}\nCarts pay two pence at the gate. Others pay one.") == [
        heading, "Carts pay two pence at the gate.", "Others pay one."]


@pytest.mark.parametrize("paragraph", [
    "3. The Parties agree that the\nCommission shall meet at\nLower Elm on each Monday.",  # a line that ends where the next word has no room
    "2. Tolls\nare paid at the gate on each day.",
    "Tolls\nCarts pay two pence at the gate.",
    "2. Carts pay:\nTwo pence each at the gate.",
])
def test_another_line_end_is_only_white_space(paragraph: str) -> None:
    assert split(paragraph) == [paragraph]
