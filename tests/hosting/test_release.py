"""Releases on a host: each in a folder of its own, one switch to it, one back; through a real ssh, and without."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from browser.tools import missing
from conftest import ROOT
from hosting import far_host

SCRIPT = ROOT / "deploy" / "release.sh"
SUM = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # of nothing


@pytest.fixture(scope="module")
def ssh(tmp_path_factory) -> Iterator[Path]:
    with far_host.reached(tmp_path_factory.mktemp("host")) as folder:
        yield folder


@pytest.fixture(params=["", f"{far_host.NAME}:"], ids=["a folder", "another machine"])
def target(request, tmp_path: Path, monkeypatch) -> tuple[str, Path]:
    """Where releases go, as the command is told, and as it is on this machine; a space in it, and what a shell would take for its own."""
    if not shutil.which("rsync"):
        missing("rsync was not found, so no release is tried. Get it: apt-get install rsync")
    if request.param:
        monkeypatch.setenv("PATH", f"{request.getfixturevalue('ssh')}:{os.environ['PATH']}")
    folder = tmp_path / "srv of $HOME"
    return f"{request.param}{folder}", folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "build.json").write_text('{"version": "1.2.0", "commit": null}', "utf-8")
    (folder / "empty.txt").touch(mode=0o600)
    (folder / "SHA256SUMS").write_text(f"{SUM}  empty.txt\n", "utf-8")
    return folder


def run(*words: object, keep: int = 5, below: str = "", folder: Path = ROOT) -> tuple[int, str]:
    said = os.environ | {"KEEP": str(keep), "BELOW": below}
    done = subprocess.run([SCRIPT, *words], cwd=folder, capture_output=True, text=True, check=False, env=said)
    return done.returncode, done.stdout + done.stderr


def released(folder: Path, number: int, site: Path, target: str, keep: int = 5) -> str:
    """The name of one more release, under a name of its own whatever the clock says."""
    (site / "index.html").write_text(f"release {number}", "utf-8")
    (site / "build.json").write_text(f'{{"version": "1.2.{number}", "commit": null}}', "utf-8")
    code, said = run("put", site, target, keep=keep)
    assert code == 0, said
    return (folder / "current").readlink().name


def test_each_release_stands_by_itself_and_readers_are_led_to_one(site, target) -> None:
    told, folder = target
    first, second = (released(folder, number, site, told) for number in (1, 2))
    assert (folder / "current/index.html").read_text("utf-8") == "release 2"
    assert run("list", told) == (0, f"> {second}\n  {first}\n")
    assert run("back", told) == (0, f"{first} is the current release\n")
    assert (folder / "current/index.html").read_text("utf-8") == "release 1"
    assert run("back", told, second)[0] == 0 and (folder / "current").readlink().name == second
    assert (folder / "current/empty.txt").stat().st_mode & 0o777 == 0o644  # whatever it was here, a web server may read it


def test_the_last_ones_stay_and_what_readers_get_always(site, target) -> None:
    told, folder = target
    names = [released(folder, number, site, told) for number in (1, 2, 3)]
    run("back", told, names[0])
    last = released(folder, 4, site, told, keep=2)
    assert sorted(one.name for one in (folder / "releases").iterdir()) == sorted([names[2], last])


def test_what_arrives_damaged_is_not_switched_to(site, target) -> None:
    told, folder = target
    first = released(folder, 1, site, told)
    (site / "empty.txt").write_text("no more", "utf-8")
    (site / "build.json").write_text('{"version": "1.2.9", "commit": null}', "utf-8")
    code, said = run("put", site, told)
    assert code == 1 and "not what was sent" in said
    assert (folder / "current").readlink().name == first
    (site / "empty.txt").write_text("", "utf-8")
    assert released(folder, 2, site, told) != first
    assert len(list((folder / "releases").iterdir())) == 2  # nothing is left of the one that was broken off


def test_a_site_may_stand_below_a_path_and_a_release_in_a_folder_named_from_here(site, tmp_path) -> None:
    assert run("put", site, "here", below="docs/idlib", folder=tmp_path)[0] == 0
    assert (tmp_path / "here/current/docs/idlib/build.json").is_file() and not (tmp_path / "here/current/build.json").exists()
    code, said = run("put", site, "here", below="../idlib", folder=tmp_path)
    assert code == 2 and "BELOW is a path" in said


def test_what_is_not_there_is_said(site, target, tmp_path) -> None:
    told, folder = target
    for command in ("list", "back"):
        code, said = run(command, told)
        assert code == 2 and "nothing was put into" in said
    released(folder, 1, site, told)
    for words, wanted in ((("back", told), "no release before"), (("back", told, "../.."), "as release.sh list tells"),
                          (("back", told, "none"), "there is no release none"), (("put", tmp_path, told), "no built site"), (("put",), "release.sh put site")):
        code, said = run(*words)
        assert code == 2 and wanted in said, said
