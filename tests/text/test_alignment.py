"""Two versions of a text: the same is the same, and where two would do, nobody chooses."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.text.alignment import align
from strategies import plain_words

FERRY = ("The ferry left Marl at dawn.", "It carried two hundred crates of tea.", "Nobody in Oss had ordered any tea.",
         "The harbour master wrote to the company.", "No answer came before the autumn.")


def kinds(old, new) -> list[tuple[int | None, int | None, str]]:
    return [(pair.old, pair.new, pair.kind) for pair in align(old, new)]


def same(*numbers: int) -> list[tuple[int, int, str]]:
    return [(number, number, "same") for number in numbers]


def test_an_edited_sentence_is_shown_with_its_likeness() -> None:
    new = (*FERRY[:2], "Nobody in Oss had asked for any tea.", *FERRY[3:])
    [edited] = [pair for pair in align(FERRY, new) if pair.kind != "same"]
    assert (edited.old, edited.new, edited.kind, edited.likeness) == (3, 3, "edited", 80)


def test_a_sentence_that_changed_its_place_moved_and_nothing_else_did() -> None:
    new = (FERRY[3], *FERRY[:3], FERRY[4])
    assert kinds(FERRY, new) == [(4, 1, "moved"), (1, 2, "same"), (2, 3, "same"), (3, 4, "same"), (5, 5, "same")]


def test_of_swapped_neighbours_one_moved() -> None:
    new = (FERRY[0], FERRY[2], FERRY[1], *FERRY[3:])
    assert Counter(kind for _, _, kind in kinds(FERRY, new)) == {"same": 4, "moved": 1}


def test_what_is_like_nothing_is_gone_and_new() -> None:
    new = (*FERRY[:2], "A bell rang for the drowned.", *FERRY[3:])
    assert kinds(FERRY, new) == [*same(1, 2), (3, None, "gone"), (None, 3, "new"), *same(4, 5)]


def test_a_sentence_that_denies_the_old_one_far_away_is_no_partner_of_it() -> None:
    new = (*FERRY[:1], *FERRY[2:], "A clerk denies that it carried two hundred crates of tea.")
    assert (2, None, "gone") in kinds(FERRY, new)
    assert (None, 5, "new") in kinds(FERRY, new)


@pytest.mark.parametrize("new", [
    (FERRY[0], FERRY[1], FERRY[2], FERRY[1], FERRY[3], FERRY[4]),  # the same words a second time
    (FERRY[0], "It carried two hundred bags of tea.", "It carried two hundred chests of tea.", *FERRY[2:]),  # two that are as like
])
def test_where_two_would_do_nobody_chooses(new) -> None:
    unsure = [pair for pair in align(FERRY, new) if pair.kind == "unsure"]
    assert [(pair.old, pair.new) for pair in unsure if pair.old] == [(2, None)]
    [candidates] = [[number for number, _ in pair.candidates] for pair in unsure if pair.old]
    assert candidates == [pair.new for pair in unsure if pair.new]
    assert len(candidates) == 2


def test_words_that_stood_twice_and_stand_once_are_unsure_on_both_sides() -> None:
    old = ("They met.", "It rained.", "They met.", "It snowed.")
    assert kinds(old, old[:2] + old[3:]) == [(1, None, "unsure"), (None, 1, "unsure"), (2, 2, "same"), (3, None, "unsure"), (4, 3, "same")]


def test_the_likelier_by_far_is_the_partner_and_the_other_is_new() -> None:
    new = (FERRY[0], "It carried two hundred crates of green tea.", "It carried two hundred men and horses.", *FERRY[2:])
    assert [one for one in kinds(FERRY, new) if one[2] != "same"] == [(2, 2, "edited"), (None, 3, "new")]


numbered = st.integers(1, 12).flatmap(lambda count: st.permutations([f"word{at} stands alone in {at} of them" for at in range(count)]))
sentences = st.lists(plain_words, max_size=10)


@given(st.one_of(numbered, sentences))
def test_a_text_is_the_same_as_itself(text) -> None:
    assert kinds(text, text) == same(*range(1, len(text) + 1))


@given(numbered, st.data())
def test_one_sentence_more_is_new_and_one_less_is_gone(text, data) -> None:
    at = data.draw(st.integers(0, len(text)))
    longer = [*text[:at], "Otters", *text[at:]]
    assert [pair for pair in kinds(text, longer) if pair[2] != "same"] == [(None, at + 1, "new")]
    assert [pair for pair in kinds(longer, text) if pair[2] != "same"] == [(at + 1, None, "gone")]


@given(sentences, sentences)
def test_every_sentence_of_both_sides_stands_in_one_pair(old, new) -> None:
    pairs = align(old, new)
    assert sorted(pair.old for pair in pairs if pair.old) == list(range(1, len(old) + 1))
    assert sorted(pair.new for pair in pairs if pair.new) == list(range(1, len(new) + 1))


@given(sentences, sentences)
def test_what_is_the_same_has_the_same_words_and_keeps_its_order(old, new) -> None:
    kept = [(pair.old, pair.new) for pair in align(old, new) if pair.kind == "same"]
    assert all(old[one - 1] == new[other - 1] for one, other in kept)
    assert kept == sorted(kept)
