"""What a machine needs for these tests, and what is said where it is missing."""

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
PACKAGES = HERE / "node_modules"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")


def missing(what: str) -> None:
    """Skip, saying what is missing and how to get it; where everything must be there, fail."""
    if {os.environ.get("CI"), os.environ.get("BRIEFING_REQUIRE_BROWSER")} & {"1", "true"}:
        pytest.fail(what, pytrace=False)
    pytest.skip(what)


def find_chromium() -> str | None:
    """The path of the browser: $CHROMIUM, or the first that is found."""
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def chromium() -> str:
    return find_chromium() or missing("No Chromium was found, so nothing is tested in a browser. Get it: apt-get install chromium, or set CHROMIUM")


def package(path: str) -> Path:
    """A file of an npm package below node_modules/."""
    if not shutil.which("node") or not (PACKAGES / path).exists():
        missing("Node.js or its packages are missing. Get them: apt-get install nodejs npm, then make test, which runs npm ci in tests/browser")
    return PACKAGES / path


def in_page(name: str) -> str:
    """A function in JavaScript that runs in the page."""
    return (HERE / "in_page" / f"{name}.js").read_text("utf-8")


def none_of(found: list[str]) -> None:
    """Fails with every finding on a line of its own, up to a screenful."""
    assert not found, "\n".join([f"{len(found)} found", *found[:40]])
