"""The benchmark of reading: each sentence is judged as it should be, or is known not to be, with the reason."""

import json
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest

from briefing.fingerprint import fingerprint
from briefing.loading.results import SCORE
from conftest import ROOT
from reading.judged import CannotJudge, Subject, Verdict, judged, shipped, subjects
from score import result

SENTENCES = [sentence for subject in shipped() for sentence in subject.sentences]


@cache
def verdicts() -> dict[str, Verdict]:
    return {verdict.sentence.id: verdict for verdict in judged(shipped())}


@pytest.mark.parametrize("subject", shipped(), ids=lambda subject: subject.sentences[0].id.rpartition("-")[0])
def test_each_sentence_is_judged_as_it_should_be_unless_it_is_known_not_to_be(subject: Subject) -> None:
    wrong = [verdicts()[sentence.id] for sentence in subject.sentences if not verdicts()[sentence.id].is_expected]
    assert [_told(verdict) for verdict in wrong] == []


def _told(verdict: Verdict) -> str:
    sentence = verdict.sentence
    if verdict.is_right:
        return f"“{sentence.says}” is judged rightly now: remove its `known`"
    return f"“{sentence.says}” is true, yet stopped: {[str(one) for one in verdict.problems]}" if sentence.is_true else f"“{sentence.says}” passes"


def test_there_are_sentences_enough_of_every_kind_and_about_half_are_true() -> None:
    assert len(SENTENCES) >= 250
    assert len(shipped()) >= 20
    assert 0.4 < sum(sentence.is_true for sentence in SENTENCES) / len(SENTENCES) < 0.6
    assert len(Counter(sentence.kind for sentence in SENTENCES)) >= 15
    assert len({sentence.says for sentence in SENTENCES}) == len({sentence.id for sentence in SENTENCES}) == len(SENTENCES)


def test_the_kept_result_is_that_of_the_engine_and_the_sentences_that_it_names() -> None:
    kept = json.loads((ROOT / SCORE).read_text("utf-8"))
    assert kept["subjects"] and kept["kinds"]
    if kept["engine"] == fingerprint():
        assert kept == result(list(verdicts().values()))


@pytest.mark.parametrize("text", ["", "[]", "- subject: [", "# nothing\n"])
def test_a_file_without_sentences_is_an_error_and_no_pass(text) -> None:
    with pytest.raises(CannotJudge):
        judged(subjects(text))


def test_a_source_that_the_engine_refuses_is_an_error_and_no_pass() -> None:
    one = shipped()[0]
    with pytest.raises(CannotJudge, match="stands in 0 places"):
        judged([replace(one, passages={"lit": "Words that are not there."})])
    with pytest.raises(CannotJudge, match="not read"):
        judged([replace(one, source="The bell\x07 rang.", passages={})])


def test_a_false_sentence_that_passes_is_told_and_so_is_a_known_one_that_is_right() -> None:
    one = shipped()[0]
    true, false = (next(sentence for sentence in one.sentences if sentence.is_true is side and not sentence.known) for side in (True, False))
    wrong = [replace(true, is_true=False), replace(false, is_true=True), replace(true, known="a reason")]
    found = judged([replace(one, sentences=tuple(replace(sentence, number=at) for at, sentence in enumerate((true, false, *wrong), 1)))])
    assert [verdict.is_expected for verdict in found] == [True, True, False, False, False]
