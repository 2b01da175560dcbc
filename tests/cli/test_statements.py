"""`briefing statements` lists everything that the site says, and answers a wrong question in a line."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.cli.statements import worth
from briefing.exports import statements as exported
from briefing.publish.cache import save_cache
from briefing.publish.keeping import FOLDER as CACHE
from conftest import ROOT, copy_briefing, shipped, sound


@pytest.fixture(scope="module")
def root(tmp_path_factory) -> Path:
    """The shipped briefing, with what a build of it keeps, as people have it."""
    root = copy_briefing(ROOT, tmp_path_factory.mktemp("statements") / "idlib")
    save_cache(sound(ROOT)[1], root / CACHE)
    return root


@pytest.fixture
def listed(root: Path, capsys) -> Callable[..., str]:
    def run(*arguments: str, root: Path = root) -> str:
        assert main.main(["statements", "--root", str(root), *arguments]) == main.CLEAN
        return capsys.readouterr().out

    return run


def test_json_has_each_with_what_it_is_bound_to_whether_or_not_there_was_a_build(listed, tmp_path) -> None:
    found = json.loads(listed("--json"))
    never_built = copy_briefing(ROOT, tmp_path / "idlib")
    assert found == json.loads(listed("--json", root=never_built))
    assert not (never_built / CACHE).parent.exists()
    assert len(found) == len(shipped().statements)
    assert {len(mark) for one in found for mark in one["prints"].values()} == {64}


def test_those_of_a_sentence_a_status_and_a_page_can_be_asked_for(listed) -> None:
    found = json.loads(listed("--json", "--sentence", "§10", "--status", "our reading"))
    assert found and all("idlib/10" in one["sentences"] and one["says"]["status"] == "our reading" for one in found)
    rows = list(csv.DictReader(io.StringIO(listed("--csv", "--page", "/factions/hts/"))))
    assert {"factions/hts:described.0", "factions/hts:stance"} <= {row["place"] for row in rows}


def test_those_that_nobody_has_read_can_be_asked_for(listed) -> None:
    assert len(json.loads(listed("--json", "--state", "unread"))) == len(shipped().statements)
    assert json.loads(listed("--json", "--state", "void")) == []


def test_a_sample_is_the_same_for_the_same_seed_and_says_its_worth(listed) -> None:
    first, again, other = (listed("--sample", "5", "--seed", seed) for seed in ("7", "7", "8"))
    assert first == again != other
    assert "for under 5%, read 59." in first


@pytest.mark.parametrize(("read", "of", "words"), [
    (12, 155, "an error rate under 22% at 95%; for under 5%, read 59."), (60, 2000, "an error rate under 5% at 95%."), (3, 3, "all of them"),
])
def test_what_reading_is_worth(read: int, of: int, words: str) -> None:
    assert words in worth(read, of)


@pytest.mark.parametrize(("arguments", "words"), [
    (["--sentence", "99"], "the last are idlib/15"), (["--status", "atributed"], 'Did you mean "attributed"'), (["--page", "facions/hts/"], "factions/hts/"),
])
def test_what_is_not_there_is_answered_in_a_line(arguments, words, root, capsys) -> None:
    assert main.main(["statements", "--root", str(root), *arguments]) == main.CANNOT_RUN
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1


def test_a_wrong_number_is_too(capsys) -> None:
    with pytest.raises(SystemExit, match="2"):
        main.main(["statements", "--sample", "many"])
    assert capsys.readouterr().err.count("\n") == 1


def test_the_file_of_the_site_has_the_same_lines() -> None:
    lines = next(file for file in shipped().files if file.path == exported.PATH).text.splitlines()
    assert [json.loads(line)["place"] for line in lines] == [one.place for one in shipped().statements]
