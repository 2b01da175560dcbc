"""`make build` and `briefing check` on the shipped briefing with one error planted: both stop, and site/ stays as it was."""

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.cli.main import main
from briefing.publish.cache import Cache, save_cache
from conftest import ROOT, copy_briefing, edit

# what, file, what stands there, the planted error, the rule that must report it
PLANTED = [
    ("a digit changed in a figure", "data/figures.yml", '"2,936,672"', '"2,936,673"', "FIG1"),
    ("a word changed in a quotation", "data/passages.yml", "has often been violated", "has often been broken", "PAS1"),
    ("a marker changed", "data/passages.yml", '["52"]', '["53"]', "PAS3"),
    ("a day changed in a date", "data/agreements.yml", "text: 5 March 2020", "text: 6 March 2020", "DAT1"),
    ("a faction's name misspelt", "data/factions.yml", "name: Ansar al-Tawhid", "name: Ansar al-Tawhed", "REC2"),
    ("a citation of an unknown passage", "docs/factions/index.md", '["rejected", "ambiguous"] | cite', '["rejectd"] | cite', "PRO7"),
    ("a citation typed in Markdown", "docs/figures/index.md", "with its arithmetic.", "with its arithmetic.[^poplation]", "PRO7"),
    ("a duplicate YAML key", "data/figures.yml", "  unit: people\n", "  unit: people\n  unit: persons\n", "REC1"),
    ("a mistyped key", "data/voices.yml", "  quoted: true", "  qouted: true", "REC1"),
    ("a byte changed in the source", "seeds/000_4cf2d040e604deab.txt", "Ankara,", "Ankara;", "SRC1"),
    ("a data file emptied", "data/questions.yml", None, "", "REC1"),
    ("a Jinja variable misspelt", "docs/timeline.md", "charts.timeline(dated,", "charts.timeline(datd,", "TPL1"),
    ("a theme that nobody has", "mkdocs.yml", "name: briefing", "name: breifing", "CFG1"),
    ("a setting misspelt", "mkdocs.yml", "site_description:", "site_descripton:", "CFG1"),
    ("a tab in YAML", "data/names.yml", "  kind: state", "\tkind: state", "REC1"),
]


@pytest.fixture(scope="module")
def kept(tmp_path_factory) -> Path:
    """What a build of the shipped briefing keeps for the next one."""
    cache, folder = Cache(), tmp_path_factory.mktemp("kept") / "cache"
    assert not site_of(ROOT, cache).problems
    save_cache(cache, folder)
    return folder


@pytest.fixture
def project(tmp_path: Path, kept: Path) -> Path:
    """A copy of the project with a last good site, and with what that build kept, as an editor has it."""
    root = copy_briefing(ROOT, tmp_path / "project")
    shutil.copytree(kept, root / "build" / "cache")
    for name in ("Makefile", "pyproject.toml", "requirements.lock"):
        shutil.copy2(ROOT / name, root / name)
    (root / "site").mkdir()
    (root / "site" / "index.html").write_text("the last good site", "utf-8")
    return root


def make(root: Path, target: str) -> subprocess.CompletedProcess:
    """Run make with the environment that these tests run in, taken as set up."""
    command = ["make", target, f"VENV={sys.prefix}", "-o", f"{sys.prefix}/set-up"]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, env=os.environ | {"MAKEFLAGS": ""}, check=False)


@pytest.mark.parametrize(("what", "file", "old", "new", "rule"), PLANTED, ids=[case[0] for case in PLANTED])
def test_the_build_stops_and_leaves_the_last_good_site(what, file, old, new, rule, project, capsys) -> None:
    if old is None:
        (project / file).write_text(new, "utf-8")
        line = 1
    else:
        before = (project / file).read_bytes().decode("utf-8")
        edit(project / file, old, new)
        line = before[: before.index(old)].count("\n") + 1 + new.count("\n", 0, new.rfind("unit:") if "unit:" in new else 0)
    built = make(project, "build")
    assert main(["--root", str(project), "check"]) == 1
    checked = capsys.readouterr().out
    assert built.returncode != 0
    assert "Error 1" in built.stderr  # mkdocs exits with 1; make itself says 2
    place = rf"{re.escape(file)}:{line}:\d+: {rule} " if rule != "SRC1" else rf"data/sources\.yml:\d+:\d+: {rule} .*{re.escape(file)}"
    for said in (built.stdout, checked):
        assert re.search(place, said), said
        assert "Traceback" not in said
    assert "Traceback" not in built.stderr
    assert [path.name for path in (project / "site").iterdir()] == ["index.html"]
    assert (project / "site" / "index.html").read_text("utf-8") == "the last good site"


def test_settings_that_mkdocs_itself_cannot_read_are_a_problem_and_no_traceback(project) -> None:
    edit(project / "mkdocs.yml", "name: briefing", "name: [briefing]")
    built = make(project, "build")
    assert "Error 1" in built.stderr
    assert "mkdocs.yml:1:1: CFG1 MkDocs cannot read the settings: unhashable type: 'list'" in built.stdout
    assert "Traceback" not in built.stdout + built.stderr


def test_a_good_build_takes_the_place_of_the_last_one(project) -> None:
    done = make(project, "build")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Idlib" in (project / "site" / "index.html").read_text("utf-8")
    assert (project / "site" / "source" / "idlib" / "index.html").is_file()


def test_a_build_without_the_engine_stops_and_leaves_the_last_good_site(project) -> None:
    edit(project / "mkdocs.yml", "hooks: [hooks/mkdocs_hook.py]", "# hooks: [hooks/mkdocs_hook.py]")
    done = make(project, "build")
    assert "Error 1" in done.stderr
    assert "the site is built without mkdocs_hook.py" in done.stdout
    assert (project / "site" / "index.html").read_text("utf-8") == "the last good site"


def test_a_build_whose_hook_is_gone_stops_and_says_where_it_is_named(project) -> None:
    (project / "hooks" / "mkdocs_hook.py").unlink()
    done = make(project, "build")
    assert "Error 1" in done.stderr
    line = (project / "mkdocs.yml").read_text("utf-8").splitlines().index("hooks: [hooks/mkdocs_hook.py]") + 1
    assert f"mkdocs.yml:{line}:9: CFG1 the hook hooks/mkdocs_hook.py is not there" in done.stdout
    assert (project / "site" / "index.html").read_text("utf-8") == "the last good site"


def test_mkdocs_by_itself_leaves_the_last_good_site_too(project) -> None:
    edit(project / "data/figures.yml", '"1,285,396"', '"1,285,397"')
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert (project / "site" / "index.html").read_text("utf-8") == "the last good site"


def test_a_busy_port_says_what_to_do(project) -> None:
    with socket.socket() as busy:
        busy.bind(("127.0.0.1", 0))
        busy.listen()
        command = ["make", "serve", f"PORT={busy.getsockname()[1]}", f"VENV={sys.prefix}", "-o", f"{sys.prefix}/set-up"]
        done = subprocess.run(command, cwd=project, capture_output=True, text=True, env=os.environ | {"MAKEFLAGS": ""}, check=False)
    assert done.returncode != 0
    assert "make serve PORT=" in done.stdout


def test_a_machine_without_python_says_what_to_do(project) -> None:
    tools = project / "tools"
    tools.mkdir()
    for name in ("sh", "make", "echo", "sed", "touch", "rm"):
        (tools / name).symlink_to(shutil.which(name))
    done = subprocess.run(["make", "check"], cwd=project, capture_output=True, text=True, env={"PATH": str(tools)}, check=False)
    assert done.returncode != 0
    assert "No Python 3.11 or later was found" in done.stdout
    assert "apt-get install python3" in done.stdout


def test_a_python_without_venv_says_what_to_do(project) -> None:
    tools = project / "tools"
    tools.mkdir()
    python = tools / "python3"
    python.write_text(f'#!/bin/sh\ncase "$*" in *ensurepip*) exit 1;; esac\nexec {sys.executable} "$@"\n', "utf-8")
    python.chmod(0o755)
    environment = os.environ | {"PATH": f"{tools}:{os.environ['PATH']}", "MAKEFLAGS": ""}
    done = subprocess.run(["make", "check", "PYTHON="], cwd=project, capture_output=True, text=True, env=environment, check=False)
    assert done.returncode != 0
    assert "lacks the venv module" in done.stdout


def test_the_set_up_runs_again_only_when_the_lock_changes(project) -> None:
    stamp = project / "venv" / "set-up"
    stamp.parent.mkdir()
    stamp.touch()

    def planned() -> str:
        command = ["make", "--dry-run", "check", "VENV=venv"]
        return subprocess.run(command, cwd=project, capture_output=True, text=True, env=os.environ | {"MAKEFLAGS": ""}, check=True).stdout

    assert "require-hashes" not in planned()
    later = stamp.stat().st_mtime + 10
    os.utime(project / "requirements.lock", (later, later))
    assert "require-hashes" in planned()
