"""Quoted words that were cut out of a sentence that turns them, before or behind; and those that were not."""

import pytest

from briefing.english.comparing.found.negation import begins_anew, says_so, turned_by, turns


def left_out(sentence: str, words: str) -> str:
    start = sentence.index(words)
    return turned_by(sentence[:start], words, sentence[start + len(words) :])


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [("There were no guarantors as strong.", "guarantors as strong", "no"), ("None of the zones was held.", "the zones was held", "None"),
     ("They did not agree.", "agree", "not"), ("He didn’t sign it.", "sign it", "didn’t"), ("They agreed, unless it rained.", "They agreed", "unless"),
     ("It did not rain and they agreed.", "they agreed", ""), ("They agreed.", "agreed", ""),
     ("It was not signed.", "not signed", ""), ("It is a notable sign.", "sign", "")],
)
def test_a_negation_before_the_words_or_an_exception_behind_is_left_out(text: str, words: str, expected: str) -> None:
    assert left_out(text, words) == expected


@pytest.mark.parametrize(("text", "words", "expected"), [
    ("It was never, they said, signed.", "signed", "never"),
    ("None of the 1,204,511 voters backs the ban.", "backs the ban", "None"),
    ("No treaty with Dr. Ole Marl was kept.", "was kept", "No"),
    ("Nobody in the No. 8 squad had slept.", "had slept", "Nobody"),
    ("None of the guests who came stayed.", "stayed", "None"),
    ("There is no evidence that the mill burned.", "the mill burned", "no"),
    ("The clerk did not say that the gate fell.", "the gate fell", "not"),
    ("We cannot say that the lake will dry out.", "the lake will dry out", "cannot"),
    ("The crew denied that it had taken the boat.", "had taken the boat", "denied"),
    ("The crew refused to hand over the boat.", "hand over the boat", "refused to"),
    ("The crew, tired, failed to reach the port.", "reach the port", "failed to"),
    ("It is false that the gate fell.", "the gate fell", "false that"),
    ("The guard was there; he denied that he had slept.", "that he had slept", "denied"), ("It is untrue that the gate fell.", "that the gate fell", "untrue that"),
    ("If the wind drops, the ferry sails.", "the ferry sails", "If"),
    ("The town fears a flood or, if the dam breaks, losing its mill.", "losing its mill", "if"),
    ("Whether the cure lasts is not known.", "the cure lasts", "Whether"),
    ("The crew has not signed and sealed the log.", "sealed the log", "not"), ("None of the guests, who came late, stayed.", "stayed", "None"),
    ("The wind kept the crew from reaching the port.", "reaching the port", "kept the crew from"),
    ("Without a permit, the ship will wait.", "the ship will wait", "Without"),
])
def test_it_reaches_as_far_as_the_sentence(text: str, words: str, expected: str) -> None:
    assert left_out(text, words) == expected


@pytest.mark.parametrize(("text", "words", "expected"), [
    ("The ferry sails, but only if the wind drops.", "The ferry sails", "only if"),
    ("The gate is open subject to weather.", "The gate is open", "subject to"),
    ("The ferry sails on Monday, the clerk said, if the wind drops.", "The ferry sails on Monday", "if"),
    ("The ferry, which is old, sails (if the wind drops) at noon.", "The ferry, which is old, sails", "if"),
    ("They hold all farms, when it is dry, except the northern ones.", "all farms", "except"),
    ("They agreed to nothing.", "They agreed", "to nothing"),
    ("The board approved no budget.", "The board approved", "no"),
    ("That the gate fell is untrue.", "the gate fell", "is untrue"),
    ("The gate fell, which the clerk denies.", "The gate fell", "denies"),
    ("They left without the children.", "They left", "without"),
    ("The rule holds for all boats, except those of the harbour.", "The rule holds for all boats", "except"),
])
def test_what_stands_behind_turns_too(text: str, words: str, expected: str) -> None:
    assert left_out(text, words) == expected


@pytest.mark.parametrize(("text", "words"), [
    ("They did not sign the pact; they kept the truce.", "kept the truce"), ("It did not rain, but they stayed.", "they stayed"),
    ("None came and the crew left.", "the crew left"), ("They did not come because the road was shut.", "the road was shut"),
    ("The town, not the port, was taken.", "was taken"), ("The men (none armed) left.", "left"), ("They not only met but agreed.", "agreed"),
    ("No doubt the gate fell.", "the gate fell"), ("No fewer than 30 men left.", "men left"), ("See No. 4 of the rules.", "of the rules"),
    ("I did not think it would hold – not in that wind.", "I did not think it would hold"), ("It was, if anything, given away.", "It was"),
    ("Nobody was hurt in the blast, which broke two panes and shook the hall.", "shook the hall"),
    ("He did not come, the clerk said, adding that the road was shut.", "the road was shut"), ("No, he said, the road is open.", "the road is open"),
    ("The crew did not land and sailed on.", "sailed on"), ("The crew refused to land and sailed on.", "sailed on"),
    ("They left without their boats, heading north.", "heading north"), ("They kept the boats from the harbour dry.", "harbour dry"),
    ("The town fears a flood or, if the dam breaks, losing its mill.", "The town fears a flood"), ("The pact will hold if they sign.", "The pact"),
    ("The ship left the pier, which is open if the tide is high.", "The ship left the pier"),
    ("The wall is as long as 5 km.", "The wall is"), ("Asked whether it held, the clerk said so.", "the clerk said so"),
    ("We cannot tell whether it will rain, so the boats must be ready.", "the boats must be ready"),
    ("Hardly a day passed, said Ida, “but the boats are ready”.", "the boats are ready"),
    ("They agreed to meet, even if it rained.", "They agreed to meet"), ("She asked if the gate fell.", "She asked"),
    ("We reject it, and we shall not keep it unless they leave.", "We reject it"), ("The text was not signed.", "The text"),
])
def test_it_reaches_no_further(text: str, words: str) -> None:
    assert left_out(text, words) == ""


@pytest.mark.parametrize(("between", "expected"), [(", in the main,", ""), (", never again,", "never"), (" but only if it rains, ", "only if"), (", if any,", "")])
def test_words_left_out_between_others_may_turn_them(between: str, expected: str) -> None:
    assert turns(between) == expected


def test_words_left_out_may_end_in_another_subject() -> None:
    assert begins_anew(" shelled, and the rebels")
    assert not begins_anew(", and the rebels burned,")


@pytest.mark.parametrize(
    ("beside", "words", "turn", "said"),
    [("none of", "left", "no", True), ("It lacked", "left", "not", True), ("only then", "left", "if", True), ("all of", "left", "not", False),
     ("notable", "left", "not", False), ("It did not rain:", "they left", "if", False), ("It hangs on this, they said:", "they left", "unless", False),
     ("They said:", "nobody left", "not", True), ("They said:", "they left – not far", "not", False)],
)
def test_words_of_ours_may_say_it_themselves(beside: str, words: str, turn: str, said: bool) -> None:
    assert says_so(beside, words, turn) == said
