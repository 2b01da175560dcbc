"""Numbers are read as a reader would read them: whole and signed, in digits or in words."""

import sys
from decimal import Decimal

import pytest

from briefing.english.numbers.written_numbers import Written, find_written
from briefing.english.reading import read


def only(text: str) -> Written:
    found = list(find_written(text))
    assert len(found) == 1, found
    return found[0]


def values(text: str) -> list[Decimal]:
    return [number.value for number in find_written(text)]


@pytest.mark.parametrize(("text", "value"), [
    ("2,936,672", "2936672"), ("2 936 672", "2936672"), ("2\u00a0936\u00a0672", "2936672"),
    ("2\u2009936\u2009672", "2936672"), ("2\u202f936\u202f672", "2936672"), ("2.936.672", "2936672"),
    ("1'234", "1234"), ("1’234", "1234"), ("12,34,567", "1234567"), ("1,234.5", "1234.5"), ("1.234,5", "1234.5"),
    ("٢٬٩٣٦٬٦٧٢", "2936672"), ("۱۲", "12"), ("٣٫٥", "3.5"),
])
def test_a_digit_group_is_read_as_one_number(text, value):
    assert (only(text).text, only(text).value) == (text, Decimal(value))


@pytest.mark.parametrize(("text", "expected"), [
    ("2,93,6672", [2, 93, 6672]), ("1,2,3", [1, 2, 3]), ("[84,85]", [84, 85]), ("2018 300 400", [2018, 300, 400]), ("1.2.3", [1, 2, 3]),
    ("12\n345", [12, 345]), ("030 123 456", [30, 123, 456]),
])
def test_a_malformed_group_falls_back_to_its_parts(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(("text", "value"), [
    ("43.8", "43.8"), ("43,8", "43.8"), ("43·8", "43.8"), ("0·05", "0.05"), (".5", ".5"), ("0,125", ".125"), ("2.936", "2.936"), ("7", "7"), ("007", "7"),
])
def test_a_decimal_is_read_with_point_or_comma(text, value):
    assert only(text).value == Decimal(value)


@pytest.mark.parametrize(("text", "value", "written"), [
    ("at -5 at dusk", -5, "-5"), ("at −5 at dusk", -5, "−5"), ("(-5)", -5, "-5"), ("minus 5", -5, "minus 5"),
    ("minus five", -5, "minus five"), ("+3", 3, "+3"), ("-$40", -40, "-$40"), ("$-40", -40, "-40"), ("–5 °C", -5, "–5"),
])
def test_a_sign_belongs_to_its_number(text, value, written):
    assert (only(text).value, only(text).text) == (value, written)


@pytest.mark.parametrize(("text", "expected"), [
    ("3-5", [3, 5]), ("3–5", [3, 5]), ("3 - 5", [3, 5]), ("3 -5", [3, 5]), ("M-4", [4]), ("-5–-3", [-5, -3]),
    ("10 minus 3", [10, 3]), ("page [3]-5", [3, 5]),
])
def test_a_dash_of_a_range_or_a_name_is_no_sign(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("5–7 otters", [5, 7]), ("5 to 7", [5, 7]), ("between 5 and 7", [5, 7]), ("between five and seven", [5, 7]),
    ("between one hundred and two thousand", [100, 2000]), ("one hundred and two hundred", [100, 200]),
    ("between two and one hundred and five", [2, 105]), ("one thousand and two thousand", [1000, 2000]),
    ("between one and three", [1, 3]), ("two or three", [2, 3]), ("five-seven", [5, 7]),
])
def test_a_range_gives_both_ends(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(("text", "value"), [
    ("six", 6), ("Twenty-One", 21), ("twenty one", 21), ("one hundred and five", 105), ("a hundred", 100),
    ("two million", 2_000_000), ("eleven hundred", 1100), ("two hundred and fifty thousand", 250_000),
    ("one million two hundred thousand and three", 1_200_003), ("zero", 0), ("one\nhundred", 100),
    ("a hundred thousand", 100_000),
])
def test_number_words_are_read(text, value):
    number = only(text)
    assert (number.value, number.text, number.kind) == (value, text, "words")


@pytest.mark.parametrize(("text", "value", "kind"), [
    ("2.9 million", 2_900_000, "digits"), ("5 hundred", 500, "digits"), ("£3bn", 3 * 10**9, "digits"),
    ("£5m", 5_000_000, "digits"), ("£5k", 5000, "digits"),
    ("12-million", 12_000_000, "digits"), ("half a million", 500_000, "words"), ("half-million", 500_000, "words"),
    ("a quarter of a million", 250_000, "words"), ("two and a half million", 2_500_000, "words"),
    ("5 and a half thousand", 5500, "digits"), ("a million and a half", 1_500_000, "fraction"),
    ("2.4 × 10⁶", 2_400_000, "digits"), ("10⁶", 1_000_000, "digits"), ("10^3", 1000, "digits"), ("3 x 10^2", 300, "digits"),
])
def test_a_magnitude_belongs_to_the_value(text, value, kind):
    number = only(text)
    assert (number.value, number.kind, text.endswith(number.text)) == (value, kind, True)


@pytest.mark.parametrize(("text", "value"), [
    ("the 5th", 5), ("1st", 1), ("22nd", 22), ("the third round", 3), ("the twenty-first", 21), ("a third round", 3),
    ("one hundred and fifth", 105), ("two hundredth", 200), ("the second agreement", 2), ("Second agreement", 2),
    ("its second.", 2), ("a second agreement", 2), ("the first", 1), ("second-largest", 2), ("first", 1),
])
def test_an_ordinal_is_read(text, value):
    assert (only(text).value, only(text).kind) == (value, "ordinal")


@pytest.mark.parametrize("text", [
    "a second later", "per second", "in a second", "Second, we rest", "seconded", "at first", "first of all",
    "First, we rest", "first aid", "first-hand",
])
def test_first_and_second_in_another_sense_are_no_numbers(text):
    assert list(find_written(text)) == []


def test_ordinals_in_a_list_are_all_read():
    assert values("First, second and third, then the first and second") == [1, 2, 3, 1, 2]


def test_a_number_of_any_length_is_exact_and_raises_nothing():
    digits = "9" * 5000
    assert (only(f"-{digits}").value, values(f"1/{digits}")) == (Decimal(f"-{digits}"), [1, Decimal(digits)])
    assert all(value.is_finite() for value in values("5" + " trillion" * 2000))


@pytest.mark.parametrize(("text", "value"), [
    ("1/2", "0.5"), ("½", "0.5"), ("half", "0.5"), ("a half", "0.5"), ("2½", "2.5"), ("2 1/2", "2.5"), ("¾", "0.75"),
    ("a quarter", "0.25"), ("three quarters", "0.75"), ("three-quarters", "0.75"), ("a fifth of them", "0.2"),
    ("one fifth", "0.2"), ("one and a half", "1.5"), ("5 and a half hours", "5.5"), ("nearly a fifth lives", "0.2"),
    ("two and three quarters", "2.75"), ("one-tenth", "0.1"), ("a tenth larger", "0.1"),
])
def test_a_fraction_is_read(text, value):
    assert (only(text).value, only(text).kind) == (Decimal(value), "fraction")


@pytest.mark.parametrize("text", ["1/3", "⅓", "a third of them", "one-third", "one third"])
def test_a_third_has_one_value_however_it_is_written(text):
    assert only(text).value == Decimal(1) / 3


@pytest.mark.parametrize(("text", "expected"), [
    ("24/7", [24, 7]), ("1285396/2936672", [1285396, 2936672]), ("2019/20", [2019, 20]), ("05/03/2020", [5, 3, 2020]),
])
def test_a_slash_between_other_numbers_is_no_fraction(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize("text", ["residential quarters", "the old quarter", "halfway", "thirds", "quarter-final"])
def test_a_denominator_alone_is_no_number(text):
    assert list(find_written(text)) == []


@pytest.mark.parametrize(("text", "expected"), [("10⁻³", ["0.001"]), ("5 × 10⁻²", ["0.05"]), ("10¹", ["10"]), ("2019²", ["2019"]), ("5 × 3", ["5", "3"])])
def test_only_a_ten_is_raised_to_a_power(text, expected):
    assert values(text) == [Decimal(value) for value in expected]


@pytest.mark.parametrize(("text", "value"), [
    ("threefold", 3), ("doubled", 2), ("tripled", 3), ("halved", 0.5), ("once a year", 1), ("once every month", 1),
    ("twice", 2), ("both rivers", 2), ("a dozen eggs", 12), ("two dozen eggs", 24), ("half a dozen", 6),
    ("a pair of oars", 2),
])
def test_a_multiple_is_read(text, value):
    assert (only(text).value, only(text).kind) == (value, "multiple")


@pytest.mark.parametrize(("text", "value"), [
    ("thousands of terns", 1000), ("tens of thousands of terns", 10_000), ("dozens", 12),
    ("hundreds of thousands", 100_000),
])
def test_an_indefinite_plural_is_no_exact_number(text, value):
    number = only(text)
    assert (number.value, number.vague) == (value, True)


@pytest.mark.parametrize("text", [
    "one of the groups", "the one that left", "no one", "one another", "one must rest", "this one sank", "one-on-one",
    "each one", "the one signed in spring", "one, the largest, sank", "one's own", "on the one hand", "one-sided",
    "bone", "none of them", "any one ferry", "another one",
])
def test_one_as_a_pronoun_is_no_number(text):
    assert values(text) == []


@pytest.mark.parametrize(("text", "expected"), [
    ("one ferry sank", [1]), ("one-year pause", [1]), ("more than one", [1]), ("one in three", [1, 3]),
    ("at least one of the groups", [1]), ("number one", [1]), ("one to five", [1, 5]), ("only one of them", [1]),
    ("one or more", [1]), ("one", [1]), ("one per cent", [1]), ("two to one", [2, 1]),
])
def test_one_that_counts_is_a_number(text, expected):
    assert values(text) == expected


@pytest.mark.parametrize(("text", "value"), [
    ("M4", 4), ("COVID-19", 19), ("B-52", 52), ("§9", 9), ("§ 9", 9), ("5G", 5), ("A320neo", 320), ("v2.5", 2.5),
    ("#7", 7), ("file_5", 5), ("3D", 3), ("M½", 0.5), ("§.5", 0.5),
])
def test_digits_in_a_name_are_marked_as_a_name(text, value):
    assert (only(text).value, only(text).kind) == (Decimal(str(value)), "name")
    assert read(text).quantities == ()


def test_a_name_takes_no_digits_from_the_next_number():
    assert [(n.text, n.kind) for n in find_written("the M4 120 km long")] == [("4", "name"), ("120", "digits")]


@pytest.mark.parametrize("text", ["mid-2018", "pre-2018", "top-2018"])
def test_a_prefix_makes_no_name(text):
    assert only(text).kind == "digits"


@pytest.mark.parametrize(("text", "minutes"), [
    ("12:30", 750), ("at 9:05 sharp", 545), ("00:00", 0), ("6.30 a.m.", 390), ("6:30 p.m.", 1110), ("at 6 pm", 1080),
    ("12 a.m.", 0), ("12.15 p.m.", 735), ("9 A.M. sharp", 540), ("18h30", 1110), ("at noon", 720)])
def test_a_time_is_no_quantity_but_so_many_minutes(text, minutes):
    (time,) = read(text).moments
    assert (time.level, time.minutes, read(text).quantities) == ("time", minutes, ())


def test_a_time_may_have_seconds():
    (time,) = read("1:00:30").moments
    assert (time.minutes, time.seconds) == (60, 30)


@pytest.mark.parametrize(("text", "expected"), [("25:70", [25, 70]), ("3:1", [3, 1]), ("13 p.m.", [13]), ("6 ambulances", [6]), ("1.6.30 pm", [1, 6, 30])])
def test_another_colon_is_no_time(text, expected):
    assert values(text) == expected
    assert read(text).moments == ()


@pytest.mark.parametrize("text", ["", "no numbers here", "someone often wonders", "tent", "weight"])
def test_a_text_without_numbers_has_none(text):
    assert list(find_written(text)) == []


@pytest.mark.parametrize("text", ["2020-03-05", "İ 2020, ẞ 3 and ﬁ 5"])
def test_digits_keep_their_place(text):
    assert [text[n.start:n.end] for n in find_written(text)] == [n.text for n in find_written(text)]
    assert values(text) == [2020, 3, 5]


def test_lower_case_keeps_the_length_of_every_other_letter():
    grown = [chr(code) for code in range(sys.maxunicode + 1) if len(chr(code).lower()) != 1]
    assert grown == ["İ"]
