"""build.json: what a site was made of."""

import json
import subprocess
from pathlib import Path

from briefing.exports import build_stamp
from briefing.fingerprint import fingerprint
from briefing.loading.commit import Commit, commit_of
from conftest import ROOT, shipped


def git(folder: Path, *arguments: str) -> str:
    command = ["git", "-C", str(folder), "-c", "user.name=a", "-c", "user.email=a@example.org", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def stamp(commit: Commit | None) -> dict:
    return json.loads(build_stamp.file(shipped().briefing, shipped().settings.site, commit).text)


def test_it_names_version_commit_sources_and_engine(briefing) -> None:
    found = stamp(Commit("a" * 40, True))
    change = briefing.records("changes")[0]
    assert (found["version"], found["date"]) == (change.version, change.date.isoformat())
    assert (found["commit"], found["commit_is_all"], found["engine_sha256"]) == ("a" * 40, True, fingerprint())
    listed = {one["file"]: one["sha256"] for one in found["sources"]}
    assert listed == {one.file: one.sha256 for one in briefing.records("sources")}
    assert stamp(None)["commit"] is None and stamp(None)["commit_is_all"] is False


def test_it_is_a_file_of_the_site_that_pages_lead_to(built) -> None:
    assert json.loads((built[0] / "build.json").read_text("utf-8"))["engine_sha256"] == fingerprint()
    assert 'href="../../build.json"' in (built[0] / "figures/population/index.html").read_text("utf-8")
    assert (ROOT / "docs/build.json").exists() is False


def test_a_commit_is_told_and_what_came_after_it(tmp_path: Path) -> None:
    assert commit_of(tmp_path) is None
    git(tmp_path, "init", "-q")
    assert commit_of(tmp_path) is None
    (tmp_path / ".gitignore").write_text("site\n", "utf-8")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", "x")
    (tmp_path / "site").write_text("ignored", "utf-8")
    assert commit_of(tmp_path) == Commit(git(tmp_path, "rev-parse", "HEAD"), True)
    (tmp_path / "new.txt").write_text("new", "utf-8")
    assert commit_of(tmp_path) == Commit(git(tmp_path, "rev-parse", "HEAD"), False)
