"""While serving, problems are shown on the page, and the server lives on."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import PARTS, ROOT, copy_briefing, edit

GOOD = "What was agreed?"  # stands on the overview
PATIENCE = 60  # seconds; a change is usually on the page after one


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[tuple[Path, str]]:
    """A copy of the briefing and the address at which it is served, as in an editor's day: with one problem after the other."""
    idlib = copy_briefing(ROOT, tmp_path_factory.mktemp("served") / "idlib")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=idlib, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield idlib, f"http://127.0.0.1:{port}/"
        assert server.poll() is None, "the server died"
    finally:
        server.terminate()
        server.wait()


@pytest.fixture
def served(server: tuple[Path, str]) -> Iterator[tuple[Path, str]]:
    """What is served, as it was at the start; whatever a test leaves behind is taken back."""
    yield server
    for name in PARTS:
        for file in (ROOT / name).rglob("*"):
            copy = server[0] / file.relative_to(ROOT)
            if file.is_file() and copy.is_file() and copy.read_bytes() != file.read_bytes():
                copy.write_bytes(file.read_bytes())


def wait_for(url: str, words: str, gone: bool = False) -> str:
    """The page, once it has the words, or once it has them no longer."""
    end, page = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as answer:
                page = answer.read().decode("utf-8")
            if (words in page) != gone:
                return page
        except (urllib.error.URLError, TimeoutError, ConnectionError):
            pass
        time.sleep(0.2)
    pytest.fail(f"{words!r} {'still' if gone else 'not'} on {url}: {page[:500]}")


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("data/figures.yml", '"2,936,672"', '"2,936,673"', "data/figures.yml:"),
        ("docs/factions/index.md", "# Factions", "# Factions {{ nothing }}", "docs/factions/index.md:"),
        ("data/factions.yml", "- id: hts", "- id: hts\n  id: hts", "data/factions.yml:"),
        ("docs/timeline.md", "# Timeline", "# Timeline[^tals]", "docs/timeline.md:"),
    ],
    ids=["a wrong figure", "a misspelt variable", "a duplicate key", "an unknown citation"],
)
def test_a_problem_is_shown_on_the_page_until_it_is_mended(served, file, old, new, place) -> None:
    root, url = served
    wait_for(url, GOOD)
    line = (root / file).read_text("utf-8").partition(old)[0].count("\n") + 1
    edit(root / file, old, new)
    page = wait_for(url, place)
    assert line <= int(page.partition(place)[2].partition(":")[0]) <= line + 1
    assert 'class="problems"' in page
    assert place in wait_for(f"{url}evidence/", place)
    edit(root / file, new, old)
    assert GOOD in wait_for(url, 'class="problems"', gone=True)
