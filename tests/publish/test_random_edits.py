"""Whatever is typed into a file, by accident or by a program, is answered with problems and never with a traceback."""

import random
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.english.words.number_words import listed
from briefing.problems import CannotRun
from conftest import RIVER, copy_briefing
from fuzz import TYPED as SORTS
from fuzz import cases, folders, tried

EDITS = 60
TYPED = [*listed("“ ” \" ' [^ [^x] {{ }} {% %} < > <q> </q> <div> </p> | : # ` * 12 − ½ ٣ 1931 [1] [fn] … é <svg> null ~ [] {} !!str &a *a >- id: cites:"),
         "- ", "\n", "\n\n", "\t", "\r\n", "\x00", "\u200f", "\u0301", "\ufeff", 'data-figure="x"', "derive: a / 0"]


def edited(text: str, chance: random.Random) -> str:
    """The text with something typed, cut out, doubled, or copied to another place."""
    at, other, length = chance.randrange(len(text) + 1), chance.randrange(len(text) + 1), chance.randrange(1, 60)
    return chance.choice((
        text[:at] + chance.choice(TYPED) + text[at:], text[:at] + text[at + length :], text[:at] + text[other : other + length] + text[at:],
    ))


@pytest.mark.parametrize("name", ["river", "treaty", "trial"])
def test_no_edit_makes_a_traceback(name, tmp_path: Path) -> None:
    root, chance = copy_briefing(RIVER.parent / name, tmp_path / name), random.Random(name)
    files = [file for file in sorted(root.rglob("*")) if file.suffix in (".yml", ".md", ".html", ".txt")]
    told = 0
    for _ in range(EDITS):
        file = chance.choice(files)
        before = file.read_bytes()
        file.write_bytes(edited(edited(before.decode("utf-8"), chance), chance).encode("utf-8"))
        try:
            problems = site_of(root).problems
            assert all(problem.line and problem.column and problem.rule and problem.message for problem in problems)
            told += bool(problems)
        except CannotRun as error:
            told += bool(str(error))
        file.write_bytes(before)
    assert told > EDITS / 2


def test_a_sample_of_damaged_files_of_every_sort_breaks_nothing(tmp_path: Path) -> None:
    roots = folders(tmp_path)
    outcomes = [tried(case, roots[case.briefing]) for case in cases(seed=0, often=len(roots) * (len(SORTS) + 1))]
    assert [one.broke for one in outcomes if one.broke] == []
    assert sum(one.told for one in outcomes) > len(outcomes) / 2
