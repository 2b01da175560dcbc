"""The list of ordinary words is Hunspell's dictionary, no more and no less."""

import random
from importlib.util import module_from_spec, spec_from_file_location

import pytest

from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.inflection import singular
from conftest import ROOT


@pytest.fixture(scope="module")
def maker():
    spec = spec_from_file_location("make_ordinary_words", ROOT / "tests" / "english" / "make_ordinary_words.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_list_is_what_the_dictionary_makes(maker) -> None:
    assert maker.TARGET.read_text("ascii").split() == maker.words(maker.dictionary())


@pytest.mark.parametrize(("word", "is_word"), [
    ("agreement", True), ("turkey", False), ("assad", False), ("rejected", True), ("unknowable", True), ("colour", True), ("centres", True),
    ("counter-proposal", True), ("don't", True), ("tawhid", False), ("organised", True), ("travelled", True), ("qwzx", False),
])
def test_a_word_is_ordinary_or_not(word, is_word) -> None:
    assert is_ordinary(word) is is_word


def test_the_list_answers_as_the_dictionary_does(maker) -> None:
    english, listed = maker.dictionary(), set(maker.TARGET.read_text("ascii").split())
    for word in random.Random(4).sample(sorted(listed), 400):
        for form in (word, word[:-1], f"{word}s", f"un{word}", word[::-1]):
            assert (form in listed) == maker.is_listed(english, form), form


@pytest.mark.parametrize(("many", "one"), [("agencies", "agency"), ("prizes", "prize"), ("movies", "movie"), ("caches", "cache"), ("dykes", "dyke"), ("churches", "church"), ("qzaxqs", "qzaxq")])
def test_the_word_for_one_of_several_is_in_the_dictionary(many: str, one: str) -> None:
    assert singular(many) == one
