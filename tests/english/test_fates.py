"""What is told of some of a whole tells the contrary of the others: 63 of 70 were called off, seven went ahead."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.found.fates import are_contrary, is_fate
from briefing.english.reading import read

CONCERTS = "Of the 31 concerts planned, six were cancelled and four postponed."
ORGANS = "Of the 18 organs that Holm built in Lund, five survive, one of them unaltered."
STALLS = "Traders have let 57 per cent of the 140 stalls."
QUOTA = "The order reserves 88 per cent of the water, 4,400 of 5,000 litres, for the mill."
GOATS = "Of 52 goats, 49 had not been tagged."
HOUSES = "More than 70 per cent of the barns were damaged."
LETTERS = "About two thirds of the letters were answered."

BORNE_OUT = [
    (CONCERTS, "Twenty-one of the 31 planned concerts went ahead."),
    (CONCERTS, "Twenty-one concerts took place."),
    (ORGANS, "Thirteen of the eighteen organs are gone."),
    (ORGANS, "Of the 18 organs thirteen have been lost."),
    (STALLS, "Of the stalls 43 per cent are vacant."),
    (STALLS, "More than four in ten stalls still stand empty."),
    (QUOTA, "That leaves only 12 per cent of the water, or 600 litres, for others."),
    (QUOTA, "The mill gets 4,400 of 5,000 litres, leaving 600."),
    (GOATS, "All but three of the 52 goats were untagged."),
    (GOATS, "Only three of the 52 goats had been tagged."),
    (HOUSES, "Fewer than 30 per cent of the barns stayed undamaged."),
    (LETTERS, "About a third of the letters went unanswered."),
    ("Of the 40 members, 15 are women.", "The other 25 members are men."),
    ("Of 120 flats, 41 have been sold.", "There are 79 unsold flats."),
    ("A third of the crew fell ill.", "Two thirds of the crew did not fall ill."),
]
NOT_BORNE_OUT = [
    (CONCERTS, "Twenty-one of the 31 planned concerts were called off.", "Twenty-one"),
    (CONCERTS, "Twenty of the 31 planned concerts went ahead.", "Twenty"),
    (ORGANS, "Thirteen of the eighteen organs survive.", "Thirteen"),
    (STALLS, "43 per cent of the stalls are let.", "43"),
    (STALLS, "42 per cent of the stalls are vacant.", "42"),
    (QUOTA, "The order reserves 600 litres for the mill.", "600"),
    (GOATS, "All but three of the 52 goats were tagged.", "three"),
    (GOATS, "Three of the 52 goats were untagged.", "Three"),
    (HOUSES, "More than 30 per cent of the barns stayed undamaged.", "30"),
    (LETTERS, "About a third of the letters were answered.", "a third"),
    ("Of the 40 members, 15 are women.", "Twenty-five of the 40 members are women.", "Twenty-five"),
    ("A third of the crew fell ill.", "Two thirds of the crew fell ill.", "Two thirds"),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_the_contrary_may_be_said_of_the_rest(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_the_same_may_not(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]


def test_two_clauses_are_contrary_by_one_not_or_by_words_that_exclude_each_other():
    assert are_contrary("six were vaccinated", "81 had not been vaccinated")
    assert not are_contrary("six were unvaccinated", "81 had not been vaccinated")
    assert are_contrary("seven sailed", "63 were cancelled")
    assert not are_contrary("seven were called off", "63 were cancelled")
    assert not are_contrary("seven were not cancelled", "63 sailed")
    assert is_fate("survive")
    assert not is_fate("window")


def test_what_is_told_of_so_many_is_not_told_of_the_others():
    for source, statement, words in [
        ("Traders have let 57 per cent of the stalls.", "57 per cent of the stalls stand empty.", "57"),
        ("Nine of the 14 shows were sold out.", "Nine of the 14 shows had seats left.", "Nine"),
        ("The hives gave 120 kilograms, down from 144 in 2031.", "The hives gave 24 kilograms more than in 2031.", "24"),
    ]:
        assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
    assert agree(read("In 2031 the hives had given 24 kilograms more."), [read("The hives gave 120 kilograms, down from 144 in 2031.")]) == []
