"""A file of results that no command wrote is told, and a page does as if there were none."""

from pathlib import Path

import pytest

from briefing.loading.mutation_score import read_proof
from briefing.loading.project import read_project
from briefing.loading.reading_score import read_score
from conftest import ROOT, problems_of

BROKEN = [
    ("data/score.json", "{\n<<<<<<< HEAD\n}", "no result of `make score`: Invalid JSON"),
    ("data/score.json", '{"engine": "x", "subjects": "many", "kinds": {}}', "no result of `make score`: subjects"),
    ("data/proof.json", '{"engine": "x", "briefings": [], "errors": {}, "harmless": {"tried": -1, "passed": 0}}',
     "no result of `make prove`: harmless.tried"),
    ("data/proof.json", "", "no result of `make prove`: Invalid JSON"),
]


@pytest.mark.parametrize(("file", "text", "told"), BROKEN)
def test_it_is_told_at_once(file: str, text: str, told: str, river: Path) -> None:
    (river / file).write_text(text, "utf-8")
    [problem] = problems_of(river)
    assert (problem.path, problem.rule) == (file, "FIL1")
    assert told in problem.message


def test_those_of_this_briefing_are_read() -> None:
    project = read_project(ROOT)
    score, proof = read_score(project), read_proof(project)
    assert score is not None and proof is not None
    assert score.true > 0 and proof.planted > 0
