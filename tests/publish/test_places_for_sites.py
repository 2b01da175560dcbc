"""Where `briefing publish` puts a site, and where it puts none: links, mounts, folders of something else, what no build made."""

import os
import shutil
import subprocess
import sys

import pytest

from conftest import ROOT
from publish.published import CANNOT_RUN, PUBLISH, PUBLISHED, allowed, content, nothing_left_over, publish

OBSTACLES = [
    ("a folder mounted over site/", "mount -t tmpfs none site && cp -a kept/. site", "site is a mount point"),
    ("site/ mounted from the same device", "mount --bind site site", "site is a mount point"),
    ("a mount point inside", "mount --bind site/assets site/assets", "site/assets is a mount point"),
    ("build/ on another device", "mount -t tmpfs none build", "is on another file system than"),
    ("build/ mounted from the same device", "mount --bind build build", "is on another file system than"),
    ("a root that is read-only", "mount --bind build build && mount --bind . . && mount -o remount,ro,bind .", "file system"),
]


@pytest.mark.parametrize(("what", "command", "said"), OBSTACLES, ids=[case[0] for case in OBSTACLES])
def test_a_site_that_cannot_be_moved_is_refused_before_the_build(what, command, said, root, old) -> None:
    allowed("unshare", "--mount", "mount", "-t", "tmpfs", "none", str(root / "seeds"))
    shutil.copytree(root / "site", root / "kept")
    done = publish(root, first=command)
    assert done.returncode == CANNOT_RUN, done.stdout
    assert said in done.stdout
    assert "Building documentation" not in done.stdout
    assert "Traceback" not in done.stdout
    assert content(root / "site") == old


def test_a_site_that_may_not_be_moved_stays_as_it_was(root, old) -> None:
    """The folder is immutable, which binds the superuser too and shows only when it is moved."""
    allowed("chattr", "+i", str(root / "site"))
    try:
        done = publish(root)
    finally:
        subprocess.run(["chattr", "-i", str(root / "site")], check=True)
    assert done.returncode == CANNOT_RUN
    assert "could not be replaced" in done.stdout
    assert "Traceback" not in done.stdout
    assert content(root / "site") == old
    assert publish(root).returncode == PUBLISHED


def test_a_link_is_refused_with_the_place_that_it_leads_to(root, old) -> None:
    (root / "site").rename(root / "elsewhere")
    (root / "site").symlink_to("elsewhere")
    done = publish(root)
    assert done.returncode == CANNOT_RUN
    assert f"--site-dir {root / 'elsewhere'}" in done.stdout
    assert (root / "site").is_symlink() and content(root / "elsewhere") == old


def test_a_file_in_the_place_of_the_site_is_refused(root) -> None:
    shutil.rmtree(root / "site")
    (root / "site").write_text("a note", "utf-8")
    done = publish(root)
    assert done.returncode == CANNOT_RUN
    assert "site is a file" in done.stdout
    assert (root / "site").read_text("utf-8") == "a note"


@pytest.mark.parametrize("place", [".", "..", "docs", "docs/site", "build", "build/publish/new", "hooks", "nowhere/site"])
def test_a_place_that_is_none_for_a_site_is_refused(place, root) -> None:
    before = content(root)
    done = publish(root, "--site-dir", place)
    assert done.returncode == CANNOT_RUN
    assert "--site-dir" in done.stdout
    assert "Traceback" not in done.stdout
    assert content(root) == before | {"build/publish/lock": content(root)["build/publish/lock"]}


@pytest.mark.parametrize("change", ["a file added", "a page edited", "a site of unknown origin"])
def test_what_no_build_made_is_set_aside_and_said(change, root, new) -> None:
    changed = {"a file added": "CNAME", "a page edited": "index.html", "a site of unknown origin": "404.html"}[change]
    if change == "a site of unknown origin":
        (root / "build/publish/published.json").unlink()
    else:
        (root / "site" / changed).write_text("by hand", "utf-8")
    before = content(root / "site")
    done = publish(root)
    assert done.returncode == PUBLISHED
    assert f"no build here made ({changed}" in done.stdout and "build/set-aside/site-1" in done.stdout
    assert content(root / "site") == new
    assert content(root / "build/set-aside/site-1") == before


def test_what_may_not_be_removed_is_set_aside_and_said(root, new) -> None:
    """A folder inside the site is immutable: the site can be moved, and not be removed."""
    allowed("chattr", "+i", str(root / "site/downloads"))
    try:
        done, again = publish(root), publish(root)
    finally:
        for folder in ("site", "build/set-aside/site-1", "build/publish/new"):
            if (root / folder / "downloads").exists():
                subprocess.run(["chattr", "-i", str(root / folder / "downloads")], check=False)
    assert (done.returncode, again.returncode) == (PUBLISHED, PUBLISHED), done.stdout + again.stdout
    assert "You may not remove all that stood in site/" in done.stdout
    assert "set-aside" not in again.stdout
    assert content(root / "site") == new
    nothing_left_over(root)


def test_the_first_build_and_one_into_an_empty_folder_publish(root, new) -> None:
    shutil.rmtree(root / "site")
    assert publish(root).returncode == PUBLISHED
    assert content(root / "site") == new
    (root / "empty").mkdir()
    assert publish(root, "--site-dir", "empty").returncode == PUBLISHED
    assert content(root / "empty") == new


def test_a_build_to_which_nobody_listens_publishes_all_the_same(root, new) -> None:
    run = subprocess.Popen([*PUBLISH, "--root", str(root)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    run.stdout.close()
    assert "Traceback" not in run.stderr.read()
    run.stderr.close()
    assert run.wait() == PUBLISHED
    assert content(root / "site") == new


def test_no_briefing_and_no_generator_are_said_without_a_traceback(tmp_path) -> None:
    done = publish(tmp_path)
    assert (done.returncode, "is it the root of a briefing" in done.stdout) == (CANNOT_RUN, True)
    assert not (tmp_path / "build").exists()
    command = [sys.executable, "-S", "-m", "briefing.adapters.generator", "build"]
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src")}
    bare = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False)
    assert (bare.returncode, "neither MkDocs nor ProperDocs" in bare.stderr) == (CANNOT_RUN, True)
    command.remove("-S")
    lost = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, env=environment, check=False)
    assert (lost.returncode, "is it the root of a briefing" in lost.stderr, "Traceback" in lost.stderr) == (CANNOT_RUN, True, False)
