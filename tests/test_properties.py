"""What must hold for any text: sentences, quotations, rounding and dates, from generated examples."""

import datetime
import re
import unicodedata
from fractions import Fraction

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from briefing.english.comparing.values.lone_dates import dates_of
from briefing.english.dates.moments import find_moments
from briefing.english.words.number_words import listed
from briefing.model.formula import CannotDerive, Interval, evaluate, shown, shown_interval
from briefing.model.records import Show
from briefing.text.matching import fold, occurrences
from briefing.text.source import read_source
from strategies import PLAIN, plain_words

# --- sentences

openings = st.sampled_from(["The", "Otters", "He", "Ålesund", "“The", "(The"])
closings = {"“The": "”", "(The": ")"}
markers = st.sampled_from(["", "[3]", " [12]", "[fn]", " [84] [85]"])


@st.composite
def sentences(draw) -> str:
    opening = draw(openings)
    return f"{opening} {draw(plain_words)}{draw(st.sampled_from('.!?'))}{closings.get(opening, '')}{draw(markers)}"


gaps = st.sampled_from([" ", "\n", "  ", "\n\n", "\n \n", "\u00a0", "\t"])


@given(st.lists(st.tuples(sentences(), gaps), min_size=1, max_size=8), st.sampled_from(["", "The Title"]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_joined_sentences_are_divided_again(parts, title, line_end):
    text = (f"{title}\n\n" if title else "") + "".join(sentence + gap for sentence, gap in parts)
    source = read_source("any", "seeds/any.txt", text.replace("\n", line_end), title)
    assert [source.sentence_text(sentence.number) for sentence in source.sentences] == [sentence for sentence, _ in parts]


ANY = [*PLAIN, *listed("The A Dr. No. U.S. e.g. Art. 5 2018 12.5 . .. … ? ! ” “ » « ( ) [ ] [3] [fn] [sic] ¹² ² al-Watan Hei`at § € –"), "\n", "\n\n"]


@given(st.lists(st.tuples(st.sampled_from(ANY), st.sampled_from(["", " ", "\n"])), max_size=30))
def test_sentences_stand_in_order_and_leave_only_white_space(pieces):
    text = "".join(piece + gap for piece, gap in pieces)
    source = read_source("any", "seeds/any.txt", text)
    end = 0
    for number, sentence in enumerate(source.sentences, 1):
        words = text[sentence.start : sentence.end]
        assert sentence.number == number and words and words == words.strip() == source.sentence_text(number)
        assert not text[end : sentence.start].strip()
        assert source.sentences_of(sentence.start, sentence.end) == (number,)
        end = sentence.end
    assert not text[end:].strip()


@given(st.lists(st.tuples(st.sampled_from(ANY), st.sampled_from(["", " ", "\n"])), max_size=30))
@example([(".", "\n"), ("»", " "), ("The", "")])
def test_line_ends_make_no_difference_to_sentences(pieces):
    text = "".join(piece + gap for piece, gap in pieces)
    divided = [read_source("any", "seeds/any.txt", text.replace("\n", end)).sentences for end in ("\n", "\r\n")]
    assert len(divided[0]) == len(divided[1])


# --- quotations

LETTERS = "abé" + "e\u0301" + "c\u0327" + "ñ"
words_to_find = st.lists(st.text(alphabet=LETTERS, min_size=1, max_size=6).filter(lambda word: not unicodedata.combining(word[0])),
                         min_size=1, max_size=6)
white_space = st.sampled_from([" ", "  ", "\n", "\r\n", "\u00a0", "\t ", "\u2003"])


@given(st.data(), words_to_find, st.booleans())
def test_planted_words_are_found_where_they_stand(data, words, is_long):
    before, after = (data.draw(st.lists(st.sampled_from(["xyz", "zy\u0302x", "y,", "12"]), max_size=5).map(" ".join)) for _ in range(2))
    padding = "wxyz zyxw " * 7_000 if is_long else ""  # long texts are looked up in an index
    forms = [data.draw(st.sampled_from([unicodedata.normalize("NFC", word), unicodedata.normalize("NFD", word), word])) for word in words]
    planted = forms[0] + "".join(data.draw(white_space) + word for word in forms[1:])
    start = len(f"{padding}{before} ")
    text = f"{padding}{before} {planted} {after}"
    assert occurrences(fold(text), " ".join(words)) == ((start, start + len(planted)),)


@given(words_to_find, st.sampled_from(["x{}", "{}x", "{}\u0301", "1{}", "{}2", "é{}"]))
def test_words_inside_longer_words_are_not_found(words, inside):
    wanted = " ".join(words)
    assert occurrences(fold(f"yz {inside.format(wanted)} zy"), wanted) == ()


@given(st.integers(0, 10**6), st.sampled_from(["{},123", "{}.5", "9,{:03}", "9.{}", "{}\u00a0123", "7{}", "{}7", "{}²"]))
def test_a_number_inside_a_longer_number_is_not_found(number, inside):
    assert occurrences(fold(f"otters {inside.format(number)} rivers"), str(number)) == ()


def folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def goes_on(one: str, other: str) -> bool:
    return all(char.isalnum() or unicodedata.category(char)[0] == "M" for char in (one, other))


def by_trying(text: str, words: str) -> list[tuple[int, int]]:
    """Every stretch that folds to the words and that no letter, digit or mark continues: slow, and plain to see."""
    found = []
    for start in range(len(text)):
        for end in range(start + 1, len(text) + 1):
            stretch, before, after = text[start:end], text[start - 1 : start], text[end : end + 1]
            is_whole = not (before and goes_on(before, stretch[0])) and not (after and (goes_on(stretch[-1], after) or is_mark(after)))
            is_unit = not (is_mark(stretch[0]) and before and not before.isspace())
            if stretch == stretch.strip() and folded(stretch) == folded(words) and is_whole and is_unit:
                found.append((start, end))
    return found


def is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"


@given(st.text(alphabet="aae\u0301é -“\r\n\u00a0", max_size=24), st.data(), st.booleans())
def test_the_matcher_agrees_with_trying_every_stretch(text, data, is_long):
    start = data.draw(st.integers(0, max(0, len(text) - 1)))
    words = text[start : data.draw(st.integers(start, len(text)))].strip()
    assume(words and not is_mark(words[0]))
    padding = " wxyz zyxw" * 7_000 if is_long else ""
    assert list(occurrences(fold(text + padding), words)) == by_trying(text, words)


# --- calculations

values = st.fractions(min_value=-10**9, max_value=10**9, max_denominator=10**6)
shows = st.builds(lambda kind, decimals: Show(**{"as": kind, "decimals": decimals}), st.sampled_from(["number", "percent"]), st.integers(0, 6))


@given(values, shows)
def test_what_is_shown_is_within_half_a_step_of_the_value(value, show):
    text, exact = shown(value, show), Interval(value, value)
    assert shown_interval(text, show).meets(exact)
    whole, _, decimals = text.rstrip("%").partition(".")
    assert re.fullmatch(r"−?\d{1,3}(,\d{3})*", whole) and len(decimals) == show.decimals


@given(values, shows, st.sampled_from([-1, 1]))
def test_one_step_off_is_not_what_the_value_allows(value, show, direction):
    step = Fraction(1, 10**show.decimals) / (100 if show.as_ == "percent" else 1)
    beside, exact = shown(value + direction * step, show), Interval(value, value)
    is_tie = (value / step - Fraction(1, 2)).denominator == 1
    assert is_tie or not shown_interval(beside, show).meets(exact)


@st.composite
def formulas(draw, depth: int = 3) -> str:
    if depth == 0 or draw(st.booleans()):
        return draw(st.one_of(st.integers(0, 999).map(str), st.integers(0, 999).map(lambda value: f"{value / 10}")))
    inner = f"{draw(formulas(depth=depth - 1))} {draw(st.sampled_from('+-*/'))} {draw(formulas(depth=depth - 1))}"
    return f"( {inner} )" if draw(st.booleans()) else inner


@given(formulas())
def test_a_formula_is_worth_what_arithmetic_says(formula):
    exactly = re.sub(r"\d+(?:\.\d+)?", lambda match: f"Fraction('{match[0]}')", formula)
    try:
        expected = eval(exactly, {"Fraction": Fraction})
    except ZeroDivisionError:
        with pytest.raises(CannotDerive):
            evaluate(formula, lambda name: pytest.fail(name))
        return
    assert evaluate(formula, lambda name: pytest.fail(name)) == Interval(expected, expected)


# --- dates

MONTHS = listed("January February March April May June July August September October November December")
WRITTEN = ["{day} {month} {year}", "{month} {day}, {year}", "{day}{th} of {month} {year}", "{month} {day}{th} {year}", "{day} {short} {year}",
           "{year}-{number:02}-{day:02}", "{day}\n{month},\n{year}"]
any_day = st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31))


def written(date: datetime.date, pattern: str) -> str:
    month = MONTHS[date.month - 1]
    th = "th" if 10 < date.day < 20 else {1: "st", 2: "nd", 3: "rd"}.get(date.day % 10, "th")
    return pattern.format(day=date.day, th=th, month=month, short=month[:3], number=date.month, year=date.year)


@given(any_day, st.sampled_from(WRITTEN), plain_words)
def test_a_date_is_read_whole_where_it_stands(day, pattern, around):
    text = written(day, pattern)
    [found] = find_moments(f"{around} on {text}, {around}.")
    assert (found.text, found.start, found.level) == (text, len(around) + 4, "day")
    assert (found.year, found.month, found.day) == (day.year, day.month, day.day)
    assert dates_of(text) and not dates_of(f"{text} ")


@given(any_day, plain_words)
def test_a_month_or_a_year_gives_no_more_than_it_has(day, around):
    month, year = f"{MONTHS[day.month - 1]} {day.year}", str(day.year)
    [of_month] = find_moments(f"{around} in {month} {around}")
    [of_year] = find_moments(f"{around} in {year}, {around}")
    assert (of_month.text, of_month.month, of_month.day, of_month.level) == (month, day.month, None, "month")
    assert (of_year.text, of_year.year, of_year.month, of_year.level) == (year, day.year, None, "year")


@given(st.integers(1, 99), st.sampled_from(MONTHS), st.integers(1000, 2999))
def test_a_day_that_no_month_has_is_no_date(day, month, year):
    try:
        datetime.date(year, MONTHS.index(month) + 1, day)
    except ValueError:
        assert find_moments(f"on {day} {month} {year}, otters") == ()
