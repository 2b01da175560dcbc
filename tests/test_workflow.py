"""What a forge runs on every change, and on a release: linted by programs that are not ours, and asking for nothing that a fork lacks."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from conftest import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOW, PUBLISHING = (yaml.safe_load((FOLDER / name).read_text("utf-8")) for name in ("briefing.yml", "publish.yml"))
RULES = "{extends: default, rules: {line-length: {max: 140}, document-start: disable}}"
LINTERS = {"zizmor": ("--offline", "--persona", "pedantic", "--quiet"), "yamllint": ("--strict", "-d", RULES)}


def installed(name: str) -> str | None:
    beside = Path(sys.executable).with_name(name)
    return str(beside) if beside.exists() else shutil.which(name)


@pytest.mark.parametrize("name", LINTERS)
def test_a_linter_finds_nothing(name: str) -> None:
    if (program := installed(name)) is None:
        pytest.skip(f"{name} is not installed")
    done = subprocess.run([program, *LINTERS[name], str(FOLDER)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def steps(*workflows: dict) -> list[dict]:
    return [step for workflow in workflows or (WORKFLOW, PUBLISHING) for job in workflow["jobs"].values() for step in job["steps"]]


def test_it_has_no_token_and_no_secret_and_every_action_is_pinned() -> None:
    text = (FOLDER / "briefing.yml").read_text("utf-8")
    assert "secrets." not in text and "github.token" not in text and WORKFLOW["permissions"] == {}
    assert {scope for job in WORKFLOW["jobs"].values() for scope in job["permissions"].items()} == {("contents", "read")}
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step["uses"]) for step in steps() if "uses" in step)


def test_a_release_is_built_where_no_right_and_no_secret_is() -> None:
    """What is built runs programs of others; the two jobs that send the site run none of it."""
    jobs = PUBLISHING["jobs"]
    assert PUBLISHING["permissions"] == {} and jobs["build"]["permissions"] == {"contents": "read"}
    assert jobs["pages"]["permissions"] == {"pages": "write", "id-token": "write"} and jobs["host"]["permissions"] == {"contents": "read"}
    secrets = {name: re.findall(r"secrets\.(\w+)", yaml.safe_dump(job)) for name, job in jobs.items()}
    assert secrets == {"build": [], "pages": [], "host": ["DEPLOY_KEY"]}
    assert [re.findall(r"\bmake\b", yaml.safe_dump(job)) != [] for job in jobs.values()] == [True, False, False]


def test_no_text_of_a_stranger_is_put_into_a_script() -> None:
    assert not [step for step in steps() if "${{" in step.get("run", "")]


def test_what_it_runs_is_there() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    asked = {target for step in steps() for target in re.findall(r"\bmake ([a-z]+)", step.get("run", ""))}
    assert asked and asked <= targets
    assert {path for step in steps() for path in re.findall(r"\bdeploy/[\w.]+", step.get("run", ""))} == {"deploy/release.sh"}


def test_a_sitting_that_was_merged_is_neither_changed_nor_removed() -> None:
    """`tests/cli/test_merged.py` holds the command; here it is run, on what a pull request is to be merged into."""
    [step] = [one for one in steps() if "review merged" in str(one.get("run"))]
    assert step["run"] == '.venv/bin/briefing review merged "$BASE"'
    assert step["env"] == {"BASE": "${{ github.event.pull_request.base.sha }}"} and step["if"] == "github.event_name == 'pull_request'"


def test_a_pull_request_is_asked_who_wrote_it() -> None:
    assert re.search(r"^written_by:", (ROOT / ".github/pull_request_template.md").read_text("utf-8"), re.MULTILINE)
