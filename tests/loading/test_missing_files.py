"""Which data files have to be there."""

from pathlib import Path

import pytest

from briefing.cli import main
from briefing.model.records import REQUIRED_KINDS
from conftest import problems_of


def missing(root: Path) -> set[str]:
    return {problem.path for problem in problems_of(root) if "this file is missing" in problem.message}


def test_a_briefing_of_a_source_and_figures_alone_needs_no_words_that_take_sides(river: Path) -> None:
    for file in (river / "data").glob("*.yml"):
        if file.stem not in (*REQUIRED_KINDS, "figures"):
            file.unlink()
    (river / "docs/agreements/_record.md").unlink()
    (river / "docs/index.md").write_text("# The river\n", "utf-8")  # it showed records of them
    assert missing(river) == set()


def test_one_that_says_something_has_to_say_which_words_do(river: Path) -> None:
    (river / "data" / "loaded.yml").unlink()
    assert missing(river) == {"data/loaded.yml"}


OWN = "- {id: dykes, label: Dykes, fields: [{name: height, as: figure, label: Height}]}\n"
DYKE = "- {id: long, title: The long dyke, cites: [villages], height: villages}\n"
PAGE = """---
title: {{ record.title | yaml }}
---
{% import "own.html" as own with context %}

# {{ record.title }}

{{ own.fields("dykes", record) }}
"""


@pytest.fixture
def dykes(river: Path) -> Path:
    """The briefing on the river with a kind of its own."""
    (river / "docs/dykes").mkdir()
    for path, text in {"data/kinds.yml": OWN, "data/dykes.yml": DYKE, "docs/dykes/_record.md": PAGE}.items():
        (river / path).write_text(text, "utf-8")
    assert problems_of(river) == ()
    return river


@pytest.mark.parametrize(("lost", "path", "because"), [
    (["data/kinds.yml"], "data/kinds.yml", "data/dykes.yml holds records of a kind that it defines"),
    (["data/kinds.yml", "data/dykes.yml"], "data/kinds.yml", "docs/dykes/_record.md is the page of a kind that it defines"),
    (["data/dykes.yml"], "data/dykes.yml", "docs/dykes/_record.md is the page of its records"),
])
def test_what_defines_or_holds_an_own_kind_is_told_alone_where_it_is_gone(dykes: Path, lost, path, because) -> None:
    for one in lost:
        (dykes / one).unlink()
    [problem] = problems_of(dykes)
    assert (problem.path, problem.message) == (path, f"this file is missing, and {because}")


@pytest.mark.parametrize(("file", "other", "hint"), [
    ("data/kinds.yml", "data/kind.yml", 'Did you mean "kinds.yml"?'),
    ("data/dykes.yml", "data/dyke.yml", 'Did you mean "dykes.yml"?'),
    ("data/dykes.yml", "data/embankments.yml", "Take it out, or define its kind: briefing new kinds embankments"),
])
def test_a_file_of_an_own_kind_under_another_name_is_told_there(dykes: Path, file, other, hint) -> None:
    (dykes / file).rename(dykes / other)
    found = problems_of(dykes)
    assert (found[0].path, found[0].rule, found[0].hint) == (other, "FIL1", hint)


def test_what_binds_the_sources_of_a_started_briefing_is_missed(river: Path) -> None:
    assert problems_of(river) == ()  # it tells of no changes
    (river / "data/changes.yml").write_text("[]\n", "utf-8")
    [problem] = problems_of(river)
    assert (problem.rule, problem.path, problem.hint.rpartition(": ")[2]) == ("SRC3", "data/pinned.json", "briefing source pin ID")
    assert main.main(["--root", str(river), "source", "pin", "treaty"]) == 0
    assert problems_of(river) == ()


def test_a_file_that_binds_nothing_is_told_as_such(river: Path) -> None:
    (river / "data/changes.yml").write_text("[]\n", "utf-8")
    (river / "data/pinned.json").write_text("{}}", "utf-8")
    [problem] = problems_of(river)
    assert (problem.rule, problem.path) == ("SRC3", "data/pinned.json")
    assert "delete it" in problem.hint


def test_a_seed_that_was_renamed_is_known_by_its_bytes(river: Path) -> None:
    (river / "seeds/treaty.txt").rename(river / "seeds/of-1987.txt")
    [problem] = problems_of(river)
    assert (problem.rule, problem.hint) == ("SRC1", 'Did you mean "seeds/of-1987.txt"?')


def test_a_seed_that_is_gone_is_to_be_put_back_and_no_other_is_offered(river: Path) -> None:
    (river / "seeds/treaty.txt").unlink()
    [problem] = problems_of(river)
    assert (problem.rule, problem.hint) == ("SRC1", "Put it back as it was when its SHA-256 was pinned.")


OURS = {"data/figures.yml": ("Villages along the river", "Villages of Zamora along the river"), "data/agreements.yml": ("Places on", "Places of Dantes on")}


@pytest.mark.parametrize(("changed", "told"), [(["data/figures.yml"], "data/figures.yml"), (list(OURS), "data/vocabulary.yml")])
def test_names_of_our_own_are_told_where_they_stand_or_as_a_lost_list_where_several_files_have_them(river: Path, changed, told) -> None:
    assert not (river / "data/vocabulary.yml").exists()
    for path in changed:
        (river / path).write_text((river / path).read_text("utf-8").replace(*OURS[path]), "utf-8")
    assert {(problem.path, problem.rule) for problem in problems_of(river)} == {(told, "PRO3")}
