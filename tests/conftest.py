"""What the tests share: the real briefing, and copies of briefings in which a test may plant an error."""

import fcntl
import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import settings

from briefing.adapters.mkdocs import site_of
from briefing.loading.project import INSTALLED
from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem
from sites import ROOT, shipped, sound

# The same examples on every machine, and none fails for being slow.
settings.register_profile("fixed", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("fixed")

RIVER = ROOT / "tests" / "briefings" / "river"
PARTS = ("data", "docs", "seeds", "reviews", "hooks", "theme", "mkdocs.yml")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The folders take turns, a file at a time: what waits for a browser runs beside what reckons, and no long folder comes last."""
    turns = {file: turn for _, files in groupby(sorted({item.path for item in items}), lambda file: file.parent) for turn, file in enumerate(files)}
    items.sort(key=lambda item: turns[item.path])


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: it need not be looked through again and again for what can be cleared away."""
    gc.collect()
    gc.freeze()


def copy_briefing(root: Path, target: Path) -> Path:
    """A copy of everything that makes a briefing; the hook of the real one comes along."""
    target.mkdir(parents=True)
    for name in PARTS:
        if (root / name).is_dir():
            shutil.copytree(root / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        elif (root / name).exists():
            shutil.copy2(root / name, target / name)
    return target


def own_theme(root: Path, pattern: str = "**/*.html") -> Path:
    """The same briefing with templates of the engine's theme as its own, as an editor would make them to change them."""
    for file in INSTALLED.glob(pattern):
        own = root / "theme" / file.relative_to(INSTALLED)
        if not own.exists():
            own.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(file, own)
    return root


def edit(file: Path, old: str, new: str) -> None:
    """Replace the first `old` in a file, byte for byte; fails where there is none."""
    content = file.read_bytes()
    assert old.encode() in content, f"{old!r} is not in {file.name}"
    file.write_bytes(content.replace(old.encode(), new.encode(), 1))


def problems_of(root: Path) -> tuple[Problem, ...]:
    """What is wrong with a briefing. In a copy only what an edit changes is judged anew, as while serving."""
    as_it_comes = RIVER.parent / root.name
    return site_of(root, sound(as_it_comes if as_it_comes.is_dir() else ROOT)[1].next_run()).problems


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    return shipped().briefing


@pytest.fixture(scope="session")
def finished() -> tuple[Page, ...]:
    """Every page of the shipped briefing as it is before the theme goes around it."""
    return shipped().pages


@pytest.fixture
def idlib(tmp_path: Path) -> Path:
    """A copy of the shipped briefing."""
    return copy_briefing(ROOT, tmp_path / "idlib")


@pytest.fixture
def river(tmp_path: Path) -> Path:
    """A copy of the briefing on an unlike subject."""
    return copy_briefing(RIVER, tmp_path / "river")


@pytest.fixture
def planted(river: Path) -> Callable[[str, str, str], tuple[Problem, ...]]:
    """Plants one edit in the river briefing and returns the problems."""

    def plant(file: str, old: str, new: str) -> tuple[Problem, ...]:
        edit(river / file, old, new)
        return problems_of(river)

    return plant


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory) -> Path:
    """A folder that all processes of a run share. `make test` names one for its two runs, and empties it before."""
    named = os.environ.get("BRIEFING_TEST_RUN")
    own = tmp_path_factory.getbasetemp()
    folder = Path(named) if named else own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    return folder.resolve()


@contextmanager
def one_at_a_time(file: Path) -> Iterator[None]:
    """Other processes wait here until this one is done."""
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def built(run_folder: Path) -> tuple[Path, str]:
    """The folder of the real site, built strictly, and what the build said. Built once a run; tests only read it."""
    site, said = run_folder / "built-site", run_folder / "built-site.said"
    with one_at_a_time(run_folder / "built-site.lock"):
        if not said.exists():
            said.write_text(build_strictly(ROOT, site), "utf-8")
    return site, said.read_text("utf-8")


def build_strictly(root: Path, site: Path) -> str:
    """Build the site of a briefing; what the build said, in which no warning is allowed."""
    # The dictionary of spylls leaves its files to the garbage collector, here as in pyproject.toml.
    warnings = ["-W", "error", "-W", "ignore:unclosed file:ResourceWarning"]
    command = [sys.executable, *warnings, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env=quiet(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def quiet() -> dict[str, str]:
    """The environment that the Makefile sets."""
    return os.environ | {"NO_MKDOCS_2_WARNING": "1"}
