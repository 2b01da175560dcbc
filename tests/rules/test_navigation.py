"""What the navigation leaves out is told by `check` exactly where a strict build of the site generator would refuse it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import edit, problems_of

STRICT = "plugins: []\nvalidation: {nav: {omitted_files: warn}}\n"
WHOLE = "nav:\n  - Overview: index.md\n  - Accords: [agreements/_record.md]\n  - Figures: [figures/_record.md]\n  - Source: [source/_record.md]\n"
WITHOUT_FIGURES = WHOLE.replace("  - Figures: [figures/_record.md]\n", "")
# The settings, other edits, and the lines that are missing.
CASES = [
    pytest.param(WHOLE, (), [], id="every page is named"),
    pytest.param("", (), [], id="there is no navigation"),
    pytest.param(WITHOUT_FIGURES, (), ["Figures: [figures/_record.md]"], id="the pages of a kind are missing"),
    pytest.param(WITHOUT_FIGURES + "not_in_nav: |\n  figures/\n", (), [], id="they are said to stand apart"),
    pytest.param(WITHOUT_FIGURES + "not_in_nav: |\n  figures/_record.md\n  figures/*.md\n", (), [], id="they are said to stand apart by name"),
    pytest.param(WHOLE.replace("[source/_record.md]", "[source/treaty.md, source/report.md]"), (), [], id="each page is named itself"),
    pytest.param(WHOLE.replace("[source/_record.md]", "[source/treaty.md]"), (), ["Sources: [source/_record.md]"], id="one page is named itself"),
    pytest.param(WHOLE, (("docs/renewal.md", "---\ntitle: How it went on\n---\n\nIt was renewed.[^renewed]\n"),),
                 ["How it went on: renewal.md"], id="a page is missing"),
    pytest.param(WHOLE, (("docs/dry-years.md", "---\ntitle: 'Dry: the years'\n---\n\nIt was renewed.[^renewed]\n"),),
                 ["Dry years: dry-years.md"], id="a page is missing whose title needs marks"),
]


def _settings(root: Path, nav: str, files: tuple[tuple[str, str], ...]) -> None:
    edit(root / "mkdocs.yml", "plugins: []\n", STRICT + nav)
    for path, text in files:
        (root / path).write_text(text, "utf-8")


@pytest.mark.parametrize(("nav", "files", "missing"), CASES)
def test_a_page_that_the_navigation_lacks_is_told_with_the_line_to_add(river: Path, nav: str, files, missing: list[str]) -> None:
    _settings(river, nav, files)
    found = problems_of(river)
    assert [(one.rule, one.path, one.hint.partition("`  - ")[2].partition("` under `nav`")[0]) for one in found] == [
        ("CFG1", "mkdocs.yml", line) for line in missing]


@pytest.mark.parametrize(("nav", "files", "missing"), [CASES[0], CASES[2], CASES[3], CASES[5], CASES[7]])
def test_the_site_generator_judges_alike(river: Path, nav: str, files, missing: list[str]) -> None:
    _settings(river, nav, files)
    edit(river / "mkdocs.yml", "hooks: [../../../hooks/mkdocs_hook.py]", "hooks: [hooks/mkdocs_hook.py]")
    (river / "hooks").mkdir(exist_ok=True)
    (river / "hooks" / "mkdocs_hook.py").write_text("from briefing.adapters.mkdocs import *\n", "utf-8")
    built = subprocess.run([sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"], cwd=river, env=os.environ, capture_output=True, check=False)
    assert (built.returncode == 0) == (missing == []), built.stderr.decode()


def test_a_page_of_which_another_tells_is_not_missed(river: Path) -> None:
    _settings(river, WITHOUT_FIGURES, ())
    figures = river / "data" / "figures.yml"
    figures.write_text(figures.read_text("utf-8").replace("- id: ", "- told_at: figures/\n  id: "), "utf-8")
    assert not [one for one in problems_of(river) if one.rule == "CFG1"]


@pytest.mark.parametrize(("named", "remedy"), [
    ("- Overview: indx.md", 'Did you mean "index.md"?'),
    ("- Overview:index.md", "A space is missing behind the colon: `Overview: index.md`."),
    ("- Overview: nothing-like-it.md", "Put the page back, or take this line out."),
])
def test_a_page_that_there_is_not_is_told_alone(river: Path, named: str, remedy: str) -> None:
    _settings(river, WHOLE.replace("- Overview: index.md", named), ())
    assert [one.hint for one in problems_of(river)] == [remedy]


@pytest.mark.parametrize("other", ["figures/record.md", "figures/_record.MD", "figure/_record.md", "figures/_record.md.txt"])
def test_the_page_of_a_kind_under_another_name_is_to_be_renamed(river: Path, other: str) -> None:
    _settings(river, WHOLE, ())
    (river / "docs" / other).parent.mkdir(exist_ok=True)
    (river / "docs/figures/_record.md").rename(river / "docs" / other)
    assert [one.hint for one in problems_of(river) if one.rule == "CFG1"] == [f"Rename docs/{other} to docs/figures/_record.md."]


@pytest.mark.parametrize(("named", "is_there", "remedy"), [
    ("hook/mkdocs_hook.py", True, "Write `hooks: [hooks/mkdocs_hook.py]`."),
    ("hooks/mkdocs_hook.py", False, "Put it back: it is the same in every briefing."),
])
def test_a_hook_that_there_is_not_is_told(river: Path, named: str, is_there: bool, remedy: str) -> None:
    edit(river / "mkdocs.yml", "../../../hooks/mkdocs_hook.py", named)
    (river / "hooks").mkdir(exist_ok=True)
    (river / "hooks" / "mkdocs_hook.py").unlink(missing_ok=True)
    if is_there:
        (river / "hooks" / "mkdocs_hook.py").write_text("", "utf-8")
    assert [(one.line, one.hint) for one in problems_of(river)] == [(3, remedy)]


def test_pages_are_read_where_the_hook_or_a_line_of_the_navigation_is_missing(river: Path) -> None:
    """Whoever only checks builds nothing: what is wrong on pages is told beside it."""
    edit(river / "mkdocs.yml", "../../../hooks/mkdocs_hook.py", "hooks/mkdocs_hook.py")
    edit(river / "docs/index.md", "in June 2004", "in July 2004")
    assert {(one.rule, one.path) for one in problems_of(river)} >= {("CFG1", "mkdocs.yml"), ("PRO1", "docs/index.md")}
