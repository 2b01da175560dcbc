"""A briefing that was published once, and steps of publishing that are killed."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import RIVER, ROOT, copy_briefing
from publish.killed_at import NO_FILTER
from publish.published import MORE, PUBLISHED, content, publish


@pytest.fixture(scope="session")
def shared(tmp_path_factory) -> Path:
    """A published river briefing, and in `new/` the site that it gives with one page more."""
    root = copy_briefing(RIVER, tmp_path_factory.mktemp("publish") / "river")
    shutil.copytree(ROOT / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    settings = (root / "mkdocs.yml").read_text("utf-8").replace("../../../hooks", "hooks")
    (root / "mkdocs.yml").write_text(settings, "utf-8")
    done = publish(root)
    assert done.returncode == PUBLISHED, done.stdout
    (root / "docs/more.md").write_text(MORE, "utf-8")
    done = publish(root, "--site-dir", "new")
    assert done.returncode == PUBLISHED, done.stdout
    (root / "docs/more.md").unlink()
    return root


@pytest.fixture
def new(shared) -> dict[str, bytes]:
    return content(shared / "new")


@pytest.fixture
def old(shared, new) -> dict[str, bytes]:
    found = content(shared / "site")
    assert {path.removesuffix(".gz").removesuffix(".br") for path in set(new) - set(found)} == {"more/index.html"}
    return found


@pytest.fixture
def root(shared, tmp_path) -> Path:
    """A copy of the published briefing with one page more in its docs/, which no build has seen."""
    copy = tmp_path / "river"
    shutil.copytree(shared, copy, ignore=lambda folder, names: ["new"] if Path(folder) == shared else [])
    (copy / "docs/more.md").write_text(MORE, "utf-8")
    return copy


class Steps:
    """Runs steps of publishing, each killed before its nth touch of the disk."""

    def __init__(self) -> None:
        command = [sys.executable, str(Path(__file__).with_name("killed_at.py"))]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def run(self, nth: int, *words: object) -> int:
        """The exit code of a step, see killed_at.py."""
        print(nth, *words, file=self.process.stdin, flush=True)
        code = int(self.process.stdout.readline())
        if code == NO_FILTER:
            pytest.skip("not allowed here: a kernel without renameat2")
        return code


@pytest.fixture(scope="module")
def steps() -> Iterator[Steps]:
    found = Steps()
    with found.process:
        yield found
