"""A published briefing, and the command that publishes it, for tests that come between."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

MORE = "---\ntitle: More\n---\n<p class=\"own-words\">There is more.</p>\n"
PUBLISH = [sys.executable, "-m", "briefing.cli", "publish"]
PUBLISHED, REFUSED, CANNOT_RUN = 0, 1, 2


def publish(root: Path, *options: str, first: str = "true") -> subprocess.CompletedProcess:
    """Run the real command, with what it says in `stdout`; `first` is done in a mount namespace of its own, gone afterwards."""
    command = [*PUBLISH, "--root", str(root), *options]
    if first != "true":
        command = ["unshare", "--mount", "sh", "-ec", f'{first}; exec "$@"', "sh", *command]
    return subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)


def content(folder: Path) -> dict[str, bytes]:
    """The bytes of every file of a folder, by path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def replace(folder: Path, by: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(by, folder)


def nothing_left_over(root: Path) -> None:
    assert {path.name for path in (root / "build/publish").iterdir()} <= {"lock", "published.json", "receipt.json"}
    assert {path.name for path in root.iterdir()} == {"build", "data", "docs", "hooks", "mkdocs.yml", "seeds", "site"}


def allowed(*command: str) -> None:
    """Skip a test whose obstacle may not be put up here."""
    done = subprocess.run(command, capture_output=True, text=True, check=False) if shutil.which(command[0]) else None
    if done is None or done.returncode:
        pytest.skip(f"not allowed here: {' '.join(command)} {done.stderr.strip() if done else ''}")
