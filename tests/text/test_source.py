import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.source import Marker, Source, find_markers, read_source

SEEDS = Path(__file__).parents[2] / "seeds"


def read(text: str, **more) -> Source:
    return read_source("invented", "seeds/invented.txt", text, **more)


def split(text: str, **more) -> list[str]:
    source = read(text, **more)
    return [source.sentence_text(sentence.number) for sentence in source.sentences]


def labels(text: str) -> list[str]:
    return [marker.label for marker in find_markers(text)]


@pytest.fixture(scope="module")
def idlib() -> Source:
    path = SEEDS / "000_4cf2d040e604deab.txt"
    return read_source("idlib", path.name, path.read_bytes().decode(), "Idlib De Escalation Agreement")


def test_the_idlib_source_has_fifteen_sentences(idlib):
    assert [sentence.number for sentence in idlib.sentences] == list(range(1, 16))
    assert idlib.sentence_text(3).endswith("statement on the agreement. [8]")
    assert idlib.sentence_text(15) == "Of this population, 1,285,396 are internally displaced persons."


def test_the_idlib_source_has_six_markers(idlib):
    assert [marker.label for marker in idlib.markers] == ["52", "8", "51", "84", "85", "fn"]


@pytest.mark.parametrize(
    "sentences",
    [
        ["They signed an agreement. [8]", "The talks took six hours."],
        ["It ends.[12][13]", "Next it begins."],
        ["It ends.¹²", "Next it begins."],
        ["It ends.¹,²", "Next it begins."],
        ["It ends [84] [85].", "Next it begins."],
        ["It ends.[citation needed]", "Next it begins.", "[…] And more."],
        ["“We will end the suffering,” he said, “of all.”", "None followed."],
        ["“We left.”[3]", "“They stayed.”", "(He laughed.)", "[He left.]", "§ 5 applies.", "€5 was paid."],
        ["“Why?” he asked.", "“No!” she cried, and left.", "Why?", "Go!", "12 men came."],
        ["He waited … and then left.", "He waited... and left.", "He waited…", "Then he left."],
        ["They agreed […] to leave.", "They (!) left.", "They agreed […] The Hague stayed silent."],
        ["Mr. Smith met Dr. Jones and Gen. Rahman at St. John on Jan. 5.", "They left."],
        ["J. R. Smith signed Art. 5 on p. 12 and Res. 2254, see No. 7 or Art. IV.", "He said no.", "The talks went on."],
        ["It cost approx. 3.5 million, i.e. more, e.g. Turkey vs. Greece.", "That is much."],
        ["The U.N. Council and the U.S. Army met.", "He lives in the U.S.", "The Army left at 5 p.m.", "He stayed."],
        ["Smith et al. 2019 disagree.", "It was Plan B.", "The rest failed, etc.", "It ended in the U.S.[4]", "Russia left."],
        ["1. The parties agree.", "2. Both sign.", "I. No one leaves."],
        ["The list:\n• One thing.", "• Another thing."],
        ["Tahrir al-Sham left.", "al-Watan reported it.", "Hei`at stayed."],
        ["انسحبت القوات.", "هل عادت؟", "نعم! [٣]", "د. أحمد الشرع قال ذلك."],
        ["Görüşmeler sürdü.", "İdlib’de çatışma çıktı.", "Şırnak’ta sessizlik vardı.", "Ünlü yazar konuştu."],
        ["« Non. »", "Il partit.", "„Nein.“", "Dann ging er.", "»Ja.«", "»Doch.«"],
        ["U čemu je stvar?!", "Ne znam.", "Да, 3.5 км² земли.", "Конец."],
        ["Mary’s.", "E.g. at 12 p.m. Friday.", "It ended.[4]:12", "The rest, at 10 a.m. Moscow time.", "Plan C.", "Then."],
        ["The trial was stopped.3", "The board gave “no reason.”12", "It met again, twice,4 and then ended.5"],
        ["Water stood at −1.5 °C.", "Nets were out at 20°C.", "Mr. C. Nets was not."],
        ["It ended at 6.40 p.m.", "The rest left at 9.15 a.m. on foot.", "Two stayed until 5 p.m.", "Nobody minded."],
        ["A heading without a full stop"],
    ],
)
def test_a_paragraph_splits_into_its_sentences(sentences):
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("blank_line", ["\n\n", "\r\n\r\n", "\r\r", "\n \t\n\n", "\r\n  \r\n", "\u2029"])
def test_a_blank_line_ends_a_sentence(blank_line):
    assert split(f"A heading{blank_line}the text, e.g.{blank_line}Mr.{blank_line}Smith") == ["A heading", "the text, e.g.", "Mr.", "Smith"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028"])
def test_a_line_end_is_only_white_space(line_end):
    assert split(f"It ends{line_end}here.{line_end}[8]{line_end}Next.") == [f"It ends{line_end}here.{line_end}[8]", "Next."]


def test_the_callers_abbreviations_never_end_a_sentence():
    text = "Yrd. Doç. Kaya and Kpt. Öz met. The Sen. Com. The end."
    assert split(text, abbreviations=["Yrd. Doç.", "Kpt"]) == ["Yrd. Doç. Kaya and Kpt. Öz met.", "The Sen. Com.", "The end."]
    decomposed = unicodedata.normalize("NFD", "Doç. Kaya left.")
    assert split(decomposed, abbreviations=["Doç."]) == [decomposed]


@pytest.mark.parametrize("abbreviation", ["Mr.", "Dr.", "Gen.", "Lt.", "Mt.", "St.", "Jan.", "Sept.", "Co.", "Jr.", "U.S.", "Ph.D.", "J."])
def test_an_abbreviation_does_not_end_a_sentence(abbreviation):
    assert split(f"It was {abbreviation} Rahman who came.") == [f"It was {abbreviation} Rahman who came."]


@pytest.mark.parametrize("word", ["sat", "no", "art", "gen", "mon", "M4", "4M", "Hama", "1999", "km²"])
def test_a_word_like_an_abbreviation_ends_a_sentence(word):
    assert split(f"It was {word}. Russia left.") == [f"It was {word}.", "Russia left."]


def test_a_marker_can_end_a_paragraph():
    assert split("It ends.\n[8]\n\n[fn] It begins.") == ["It ends.\n[8]", "[fn] It begins."]


def test_two_hundred_sentences_are_counted():
    ends = [".", "?", "!", ".”", ". [7]", ".[7][8]", ".¹²", "…", " [fn]."]
    made = [f"On day {n} Dr. A. al-Omar of the U.N. moved {n}.5 km² (approx.) to Ma`arrat{ends[n % len(ends)]}" for n in range(200)]
    assert split("Title\r\n\r\n" + "\r\n".join(made), title="Title") == made


@pytest.mark.parametrize("text", ["\ufeffThe  Title\r\n\r\nBody.", "\n The\nTitle \n\nBody.", "The Title\nBody."])
def test_the_title_is_not_a_sentence(text):
    assert split(text, title="The Title") == ["Body."]


@pytest.mark.parametrize("text", ["", "Another Title\nBody.", "The Title goes on\nBody.", "The Titles\n\nBody.", "the title\n"])
def test_a_text_that_does_not_begin_with_its_title_is_refused(text):
    with pytest.raises(ValueError, match=r"seeds/invented\.txt must begin with its title “The Title”"):
        read(text, title="The Title")


def test_a_composed_title_matches_a_decomposed_one():
    assert split("Cafe\u0301 Talks\n\nThey met.", title="Café Talks") == ["They met."]


def test_a_title_alone_leaves_no_sentence():
    assert read("Title", title="Title").sentences == read("").sentences == read("\ufeff \n").sentences == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("so,[52] and. [8] [84][85] The", ["52", "8", "84", "85"]),
        ("so [fn] and [fn 3] and [note 4] and [n 2] and [12a] and [nb 1]", ["fn", "fn 3", "note 4", "n 2", "12a", "nb 1"]),
        ("so [citation\nneeded] and [84, 85] and [3–5]", ["citation needed", "84, 85", "3–5"]),
        ("so.[a][b] and,[c] zone[a] and. [a] The", ["a", "b", "c", "a", "a"]),
        ("so.[i] And.[iv] And.[*]", ["i", "iv", "*"]),
        ("word¹ and,² and.¹² And ”³ so¹,²", ["1", "2", "12", "3", "1", "2"]),
        ("الاتفاق¹ والهدنة.[٥٢]", ["1", "٥٢"]),
        ("cost[d] zone[c] zone[d]", ["d", "c", "d"]),
        ("It ended.1 The rest,2 he said, “stayed.”3 It was “lost”4 and done.12", ["1", "2", "3", "4", "12"]),
        ("among 412¹ adults and 98%² of them", ["1", "2"]),
    ],
)
def test_markers_are_found(text, expected):
    assert labels(text) == expected


@pytest.mark.parametrize(
    "text",
    ["the [sic] men", "[the town] fell", "and […] so", "and [...] so", "[T]he men", "the agreement[s] and agree[d]", "a [a] lasting peace",
     "he was [ill].", "in March [2018] they", "12 km² and km³ and 5 m²", "10⁶ and 2³", "E = c²", "x³ and 5 s⁻¹ and 10⁻³", "¹⁴C and (¹⁴C)",
     "[]", "[ ]", "[52", "52]", "[1,285,396]", "[HTS]", "see Art.5 The", "No.7 Then", "approx.5 men", "so.5 men", "It rose 1,5 or 2.5 in A.5 The",
     "at 12.30 The", "he said “5 men”", "said \"5 men\"", "It ended.2019 The"],
)
def test_other_brackets_and_powers_are_not_markers(text):
    assert labels(text) == []


def test_a_marker_knows_where_it_stands():
    assert find_markers("ends.¹² So.[fn 3]") == (Marker("12", 5, 7), Marker("fn 3", 11, 17))


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("They signed", []),
        ("They signed it", ["84", "85"]),
        ("They signed it.", ["84", "85"]),
        ("They signed it. [84]", ["84", "85"]),
        ("They signed it. [84] [85]", ["84", "85"]),
        ("“We left", ["6"]),
        ("“We left.”", ["6"]),
        ("One group", ["7"]),
        ("One group,[7] then two", ["7"]),
        ("then two", []),
        ("It ended", ["8"]),
        ("Last words", []),
    ],
)
def test_markers_in_or_directly_after_a_span_belong_to_it(passage, expected):
    source = read("They signed it. [84] [85] “We left.”[6] One group,[7] then two left. It ended.⁸ Last words\n\n[9] Note.")
    start = source.text.index(passage)
    assert [marker.label for marker in source.markers_at(start, start + len(passage))] == expected


def test_a_span_names_the_sentences_it_touches():
    source = read("One. Two. Three.")
    spans = {(0, 4): (1,), (4, 5): (), (3, 6): (1, 2), (0, 16): (1, 2, 3), (9, 10): (), (5, 5): ()}
    assert {span: source.sentences_of(*span) for span in spans} == spans


@pytest.mark.parametrize("number", [0, -1, 2])
def test_a_sentence_that_does_not_exist_is_refused(number):
    with pytest.raises(IndexError, match=f"has sentences 1 to 1, not {number}"):
        read("One.").sentence_text(number)


pieces = st.sampled_from(
    ["The", "zone", "Dr.", "U.S.", "1.", "e.g.", "ends.", "ends?", "“Why?”", "[8]", "[fn]", "[a]",
     "word¹", "km²", "…", "…”", "»", "al-Sham", "الهدنة.", "3.5", "B.", "—", "(so", "so.)"]
)


@given(st.lists(st.tuples(pieces, st.sampled_from([" ", "", "\n", "\r\n", "\n\n", "\r\n \r\n", "  "]))))
def test_sentences_are_in_order_apart_and_cover_everything(made):
    text = "A Title\n\n" + "".join(piece + gap for piece, gap in made)
    source = read(text, title="A Title")
    at = len("A Title")
    for number, sentence in enumerate(source.sentences, 1):
        words = source.sentence_text(number)
        assert sentence.number == number
        assert words and words == words.strip()
        assert sentence.start >= at and not text[at : sentence.start].strip()
        at = sentence.end
    assert not text[at:].strip()


@given(st.lists(st.tuples(pieces, st.booleans()), min_size=1))
def test_splitting_is_stable_under_reflow(made):
    text = " ".join(piece for piece, _ in made)
    reflowed = "".join(piece + ("\n" if breaks else " ") for piece, breaks in made)
    assert [re.sub(r"\s", " ", sentence) for sentence in split(reflowed)] == split(text)


@given(st.text(alphabet="Aa1.!?“”»\"'[]()fn¹ \r\n\u00a0…ا", max_size=50))
def test_any_text_is_covered(text):
    source = read(text)
    covered = "".join(source.sentence_text(sentence.number) for sentence in source.sentences)
    assert "".join(covered.split()) == "".join(text.split())
