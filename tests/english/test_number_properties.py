"""Numbers in digits and in words are read with their value and their place, whatever stands around them."""

from decimal import Decimal

from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.english.numbers.written_numbers import find_written
from briefing.english.reading import read
from briefing.english.words.equivalence import table
from briefing.english.words.noun_phrases import stem
from briefing.english.words.number_words import listed
from strategies import PLAIN, plain_words

# --- numbers in digits


def grouped(value: int, separator: str) -> str:
    return f"{value:,}".replace(",", separator)


separators = st.sampled_from([",", " ", "\u00a0", "\u2009", "\u202f", "'", "’"])
wholes = st.integers(0, 10**15)
in_groups = st.builds(lambda value, mark: (grouped(value, mark), Decimal(value)), wholes, separators)
in_digits = wholes.map(lambda value: (str(value), Decimal(value)))
fractions = st.integers(1, 6).flatmap(lambda digits: st.integers(0, 10**digits - 1).map(lambda value: f"{value:0{digits}}"))
with_point = st.builds(lambda value, after: (f"{value}.{after}", Decimal(f"{value}.{after}")), wholes, fractions)
in_groups_with_point = st.builds(lambda value, after: (f"{value:,}.{after}", Decimal(f"{value}.{after}")), wholes, fractions)
with_comma = st.builds(lambda value, after: (f"{value},{after}", Decimal(f"{value}.{after}")), wholes,
                       fractions.filter(lambda digits: len(digits) != 3))
written_numbers = st.one_of(in_digits, in_groups, with_point, in_groups_with_point, with_comma)


@given(plain_words, written_numbers, plain_words)
def test_a_number_is_read_with_its_value_and_its_place(before, written, after):
    text, value = written
    [number] = find_written(f"{before} {text} {after}.")
    assert (number.text, number.value, number.start, number.end) == (text, value, len(before) + 1, len(before) + 1 + len(text))
    [quantity] = read(f"{before} {text} {after}.").quantities
    assert (quantity.value, quantity.hedges, quantity.nouns[0]) == (value, set(), stem(after.split()[0]))


@given(plain_words, st.sampled_from(["-", "−", "minus ", "negative ", "–"]), written_numbers)
def test_a_sign_is_part_of_the_number(before, sign, written):
    [number] = find_written(f"{before} {sign}{written[0]} {before}")
    assert (number.text, number.value) == (f"{sign}{written[0]}", -written[1])


HEDGES = ["about", "nearly", "almost", "around", "roughly", "approximately", "more than", "fewer than", "no more than", "at least", "up to",
          "over", "under", "close to", "well over", "just under", "an estimated", "as many as", "in excess of"]


@given(plain_words, st.lists(st.sampled_from(HEDGES), min_size=1, max_size=2), st.sampled_from([" ", "\n", "\u00a0"]), written_numbers)
def test_a_hedge_is_read_with_its_number(before, hedges, gap, written):
    hedge = " ".join(hedges)
    text = f"{before} {hedge.replace(' ', gap)} {written[0]} {before}"
    [number] = read(text).quantities
    assert (number.softened, number.whole[0], number.value) == (hedge, len(before) + 1, written[1])
    assert number.hedges == {table("hedge")[hedge] for hedge in hedges}


@given(st.integers(min_value=10**6, max_value=10**15))
def test_an_integer_with_points_reads_back(value):
    assert [number.value for number in find_written(grouped(value, "."))] == [value]


@given(st.decimals(min_value=-10**9, max_value=10**9, places=3))
def test_a_signed_decimal_reads_back(value):
    assert [number.value for number in find_written(f"{value:,f}")] == [value]


# --- number words

SMALL = listed("""zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen""")
TENS = listed("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
SCALES = ((10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))


def in_words(value: int, joined: str = " and ", hyphen: str = "-") -> str:
    """A number below a trillion in English: `joined` stands before tens and ones, `hyphen` in twenty-one."""
    if value < 20:
        return SMALL[value]
    if value < 100:
        return TENS[value // 10] + (hyphen + SMALL[value % 10] if value % 10 else "")
    scale, word = next((size, name) for size, name in SCALES if value >= size)
    rest = value % scale
    gap = joined if rest < 100 else " "
    return f"{in_words(value // scale, joined, hyphen)} {word}" + (gap + in_words(rest, joined, hyphen) if rest else "")


@given(st.integers(0, 10**12 - 1), st.sampled_from([" and ", " "]), st.sampled_from(["-", " ", "\u2011"]), plain_words)
def test_a_number_in_words_is_worth_what_it_says(value, joined, hyphen, around):
    assume(value != 1)  # a one may be a pronoun
    words = in_words(value, joined, hyphen)
    [number] = find_written(f"{around} {words} {around}")
    assert (number.value, number.text, number.start) == (value, words, len(around) + 1)


@given(st.integers(2, 10**12 - 1), st.integers(2, 10**12 - 1))
def test_two_numbers_in_words_stay_two(first, second):
    assert [number.value for number in find_written(f"{in_words(first)} otters, {in_words(second)} violins")] == [first, second]


# Opens and closes with a word that is no number, hedge, sign, unit or magnitude.
NOISE = st.lists(st.sampled_from(listed("otters river, violin; “quoted” (aside) Ålesund çay 東京 tonight.")), max_size=4)


@given(NOISE, st.integers(min_value=0, max_value=10**12 - 1), st.booleans(), NOISE)
def test_the_words_around_do_not_change_a_value(before, value, is_spelled, after):
    written = in_words(value) if is_spelled and value != 1 else f"{value:,}"
    [number] = find_written(" ".join([*before, written, *after]))
    assert (number.value, number.text, number.vague) == (value, written, False)


# --- any text

FRAGMENTS = st.sampled_from([*PLAIN, *listed("""1 12 345 1,234 .5 ½ -3 – - − + $ £ % °C / : . , ' § # M a an and of the one two twenty
hundred million half third thirds quarters second first dozen dozens tens thousands about nearly up to or more between
minus km year people both pair İ ٣ ٬ 5th st .5.6 one's 0 5 2018 007 2,936 2,93 12.5 1/2 24/7 12:30 M4 ( ) [ ] ; “ ” couple over"""), " ", " ", "\n", "\u00a0"])


FRAGMENT_LISTS = st.lists(FRAGMENTS, max_size=14)


@given(st.one_of(st.text(), FRAGMENT_LISTS.map("".join), FRAGMENT_LISTS.map(" ".join)))
def test_offsets_are_true_and_nothing_overlaps(text):
    end = 0
    for number in find_written(text):
        assert text[number.start:number.end] == number.text
        assert end <= number.start < number.end <= len(text)
        assert number.value.is_finite()
        end = number.end


@given(FRAGMENT_LISTS.map(" ".join))
def test_no_digit_is_overlooked(text):
    covered = {at for number in find_written(text) for at in range(number.start, number.end)}
    assert all(at in covered for at, char in enumerate(text) if char.isdecimal())
