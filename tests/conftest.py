"""What the tests share: the real briefing, and copies of briefings in which a test may plant an error."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from briefing.adapters.mkdocs import site_of
from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem

# The same examples on every machine, and none fails for being slow.
settings.register_profile("fixed", derandomize=True, deadline=None, max_examples=100)
settings.load_profile("fixed")

ROOT = Path(__file__).resolve().parent.parent
RIVER = ROOT / "tests" / "briefings" / "river"
PARTS = ("data", "docs", "seeds", "hooks", "theme", "mkdocs.yml")


def copy_briefing(root: Path, target: Path) -> Path:
    """A copy of everything that makes a briefing; the hook of the real one comes along."""
    target.mkdir(parents=True)
    for name in PARTS:
        if (root / name).is_dir():
            shutil.copytree(root / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        elif (root / name).exists():
            shutil.copy2(root / name, target / name)
    return target


def edit(file: Path, old: str, new: str) -> None:
    """Replace the first `old` in a file, byte for byte; fails where there is none."""
    content = file.read_bytes()
    assert old.encode() in content, f"{old!r} is not in {file.name}"
    file.write_bytes(content.replace(old.encode(), new.encode(), 1))


def problems_of(root: Path) -> tuple[Problem, ...]:
    return site_of(root).problems


@pytest.fixture(scope="session")
def briefing() -> Briefing:
    return site_of(ROOT).briefing


@pytest.fixture(scope="session")
def finished() -> tuple[Page, ...]:
    """Every page of the shipped briefing as it is before the theme goes around it."""
    return site_of(ROOT).pages


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
def built(tmp_path_factory) -> tuple[Path, str]:
    """The folder of the real site, built strictly, and what the build said."""
    site = tmp_path_factory.mktemp("site")
    return site, build_strictly(ROOT, site)


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
