"""`briefing render DIR`: the checked pages for any other generator, here plain MkDocs without the hook."""

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.cli.main import main
from conftest import RIVER, edit, quiet, shipped


def words(html: str) -> list[str]:
    return LexborHTMLParser(html).text(separator=" ").split()


def test_another_generator_publishes_the_very_words_that_were_checked(tmp_path: Path) -> None:
    assert main(["--root", str(RIVER), "render", str(tmp_path / "out")]) == 0
    nav = yaml.safe_load((tmp_path / "out" / "nav.yml").read_text("utf-8"))
    settings = {"site_name": "Plain", "theme": "mkdocs", "plugins": [], "use_directory_urls": True} | nav
    (tmp_path / "out" / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", "site"]
    done = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, env=quiet(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    for page in site_of(RIVER).pages:
        built = LexborHTMLParser((tmp_path / "out" / "site" / page.draft.url / "index.html").read_text("utf-8"))
        assert words(built.css_first("div.briefing").html) == words(page.html), page.draft.path
        assert {node.attributes["id"] for node in built.css("div.briefing [id]")} == {
            node.attributes["id"] for node in LexborHTMLParser(page.html).css("[id]")}


def test_every_page_and_file_of_the_site_is_there(tmp_path: Path) -> None:
    from briefing.adapters.rendered_folder import write

    write(shipped(), tmp_path / "out")
    written = {file.relative_to(tmp_path / "out" / "docs").as_posix() for file in (tmp_path / "out" / "docs").rglob("*") if file.is_file()}
    assert written == {*(page.draft.path for page in shipped().pages), *(file.path for file in shipped().files), *shipped().settings.assets}


def test_nothing_is_rendered_of_a_briefing_with_problems(river: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    edit(river / "data/figures.yml", '"1,250"', '"1,251"')
    assert main(["--root", str(river), "render", str(tmp_path / "out")]) == 1
    assert "FIG1" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    (tmp_path / "mine.txt").write_text("mine", "utf-8")
    assert main(["--root", str(RIVER), "render", str(tmp_path)]) == 2
    assert "not empty" in capsys.readouterr().err
    assert [file.name for file in tmp_path.iterdir()] == ["mine.txt"]
