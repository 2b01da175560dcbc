"""Quoted words that were cut behind what turns their meaning."""

import pytest

from briefing.english.negation import says_so, turned_by


@pytest.mark.parametrize(
    ("text", "words", "left_out"),
    [("There were no guarantors as strong.", "guarantors as strong", "no"), ("None of the zones was held.", "the zones was held", "None"),
     ("They did not agree.", "agree", "not"), ("He didn’t sign it.", "sign it", "didn’t"), ("They agreed, unless it rained.", "They agreed", "unless"),
     ("It was never, they said, signed.", "signed", ""), ("It did not rain and they agreed.", "they agreed", ""), ("They agreed.", "agreed", ""),
     ("It was not signed.", "not signed", ""), ("It is a notable sign.", "sign", "")],
)
def test_a_negation_before_the_words_or_an_exception_behind_is_left_out(text: str, words: str, left_out: str) -> None:
    start = text.index(words)
    assert turned_by(text, start, start + len(words)) == left_out


@pytest.mark.parametrize(("words", "negated"), [("none of", True), ("It lacked", True), ("only if", True), ("all of", False), ("notable", False)])
def test_words_of_ours_may_say_it_themselves(words: str, negated: bool) -> None:
    assert says_so(words) == negated
