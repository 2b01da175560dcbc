"""The files of a briefing, and those of the theme that comes with the engine."""

from pathlib import Path

from briefing.loading.project import INSTALLED, read_project
from conftest import own_theme


def test_the_theme_that_comes_with_the_engine_is_part_of_every_project(river: Path) -> None:
    project = read_project(river)
    assert not (river / "theme").exists()
    assert list(project.themed("components", ".html")) == [f"briefing/theme/components/{file.name}" for file in sorted((INSTALLED / "components").iterdir())]
    assert project.text("briefing/theme/main.html") == (INSTALLED / "main.html").read_text("utf-8")


def test_a_file_of_the_briefing_stands_in_the_place_of_the_one_that_comes(river: Path) -> None:
    own_theme(river, "components/voices.html")
    (river / "theme/components/drawings.html").write_text("", "utf-8")
    found = list(read_project(river).themed("components", ".html"))
    assert {"theme/components/voices.html", "theme/components/drawings.html", "briefing/theme/components/parts.html"} <= set(found)
    assert "briefing/theme/components/voices.html" not in found


def test_an_ending_is_looked_for_in_the_whole_theme(river: Path) -> None:
    own_theme(river, "assets/css/cite.css")
    found = list(read_project(river).themed("", ".css"))
    assert "theme/assets/css/cite.css" in found
    assert len(found) == len(list(INSTALLED.rglob("*.css")))


def test_the_code_of_the_theme_s_package_is_no_file_of_a_briefing(river: Path) -> None:
    assert not [path for path in read_project(river).files if path.endswith((".py", ".pyc"))]
