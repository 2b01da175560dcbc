"""Which data files have to be there."""

from pathlib import Path

from briefing.model.records import REQUIRED_KINDS
from conftest import problems_of


def missing(root: Path) -> set[str]:
    return {problem.path for problem in problems_of(root) if "this file is missing" in problem.message}


def test_a_briefing_of_a_source_and_figures_alone_needs_no_words_that_take_sides(river: Path) -> None:
    for file in (river / "data").glob("*.yml"):
        if file.stem not in (*REQUIRED_KINDS, "figures"):
            file.unlink()
    assert missing(river) == set()


def test_one_that_says_something_has_to_say_which_words_do(river: Path) -> None:
    (river / "data" / "loaded.yml").unlink()
    assert missing(river) == {"data/loaded.yml"}
