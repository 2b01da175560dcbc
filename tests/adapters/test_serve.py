"""While serving, problems are shown on top of the last good pages, and the server lives on."""

import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import PARTS, RIVER, edit, quiet
from live import GOOD, served

PATIENCE = 60  # seconds; a change is usually on the page in less than one
TOLD = 'class="problems"'
SLIPS = {
    "a wrong figure": ("data/figures.yml", "up to five pumps", "up to six pumps"),
    "a quotation mark that nothing closes": ("data/questions.yml", "question: Was", 'question: "Was'),
    "a duplicate key": ("data/questions.yml", "- id: drought", "- id: drought\n  id: drought"),
    "a misspelt variable": ("docs/index.md", "## Renewal", "## Renewal {{ nothing }}"),
    "an unknown citation": ("docs/index.md", "## Renewal[^renewed]", "## Renewal[^renewd]"),
    "a broken link": ("docs/index.md", "(source/report.md)", "(source/reprt.md)"),
    "a missing image": ("docs/index.md", "## Renewal", "![a map](map.png)\n\n## Renewal"),
    "a broken entry of the navigation": ("mkdocs.yml", "plugins: []", "plugins: []\nnav: [indx.md]"),
    "a tab in the settings": ("mkdocs.yml", "plugins: []", "\tplugins: []"),
    "a theme that there is not": ("mkdocs.yml", "name: briefing", "name: brifing"),
    "an extension that there is not": ("mkdocs.yml", "[attr_list]", "[attr_lst]"),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[tuple[Path, str]]:
    with served(tmp_path_factory.mktemp("served")) as found:
        yield found


@pytest.fixture
def site(server: tuple[Path, str]) -> Iterator[tuple[Path, str]]:
    """What is served, good at the start; whatever a test leaves behind is taken back."""
    root, url = server
    wait_for(url, TOLD, gone=True)
    settings = (root / "mkdocs.yml").read_bytes()
    yield server
    (root / "mkdocs.yml").write_bytes(settings)
    for name in PARTS:
        for file in (RIVER / name).rglob("*"):
            copy = root / file.relative_to(RIVER)
            if file.is_file() and (not copy.is_file() or copy.read_bytes() != file.read_bytes()):
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_bytes(file.read_bytes())


def wait_for(url: str, words: str, gone: bool = False) -> str:
    """The page, once it has the words, or once it has them no longer."""
    end, page = time.monotonic() + PATIENCE, ""
    while time.monotonic() < end:
        page = page_at(url)
        if page and (words in page) != gone:
            return page
        time.sleep(0.1)
    pytest.fail(f"{words!r} {'still' if gone else 'not'} on {url}: {page[:500]}")


def page_at(url: str) -> str:
    """A page, that of a missing one included; empty where nobody answers."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        with error:
            return error.read().decode("utf-8")
    except (urllib.error.URLError, TimeoutError, ConnectionError):
        return ""


def stands_on_every_page(url: str, place: str) -> str:
    """The overview, once a problem is told there, and on the page for what is missing, above what was good before."""
    page = wait_for(url, TOLD)
    assert place in page.partition(TOLD)[2].partition("</section>")[0] and GOOD in page.partition(TOLD)[2]
    assert place in page_at(f"{url}nothing/here/")
    assert place in page_at(f"{url}agreements/accord/")
    return page


@pytest.mark.parametrize(("file", "old", "new"), SLIPS.values(), ids=SLIPS)
def test_a_problem_is_shown_on_top_of_every_page_until_it_is_mended(site, file, old, new) -> None:
    root, url = site
    line = (root / file).read_text("utf-8").partition(old)[0].count("\n") + 1
    edit(root / file, old, new)
    page = stands_on_every_page(url, f"{file}:")
    assert line <= int(page.partition(f"{file}:")[2].partition(":")[0]) <= line + 1
    edit(root / file, new, old)
    assert GOOD in wait_for(url, TOLD, gone=True)


@pytest.mark.parametrize("name", ["data", "docs", "mkdocs.yml"])
def test_what_was_moved_away_is_told_until_it_is_back(site, name) -> None:
    root, url = site
    shutil.move(root / name, root.parent / "away")
    stands_on_every_page(url, name)
    shutil.move(root.parent / "away", root / name)
    assert GOOD in wait_for(url, TOLD, gone=True)


def test_a_template_of_the_theme_that_cannot_work_is_told_too(site) -> None:
    root, url = site
    (root / "theme/404.html").write_text('{% extends "main.htl" %}', "utf-8")
    stands_on_every_page(url, "theme/404.html:1:")
    (root / "theme/404.html").unlink()
    assert GOOD in wait_for(url, TOLD, gone=True)


def test_a_server_that_is_started_on_what_cannot_be_shown_tells_it_until_it_is_mended(tmp_path) -> None:
    def broken(root: Path) -> None:
        edit(root / "mkdocs.yml", "plugins: []", "\tplugins: []")
        (root / "theme/main.html").write_text('{% extends "bse.html" %}', "utf-8")

    with served(tmp_path, broken) as (root, url):
        wait_for(url, "mkdocs.yml:")
        assert TOLD in page_at(f"{url}agreements/accord/")
        edit(root / "mkdocs.yml", "\tplugins: []", "plugins: []")
        wait_for(url, "theme/main.html:1:")
        (root / "theme/main.html").unlink()
        assert GOOD in wait_for(url, TOLD, gone=True)


def test_an_address_at_which_nothing_can_be_served_is_told_in_a_line(tmp_path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        taken = f"127.0.0.1:{busy.getsockname()[1]}"
        for address, says in ((taken, "already in use"), ("8000", "is no address"), ("127.0.0.1:99999", "Choose another")):
            done = subprocess.run([sys.executable, "-m", "briefing.adapters.serve", "-a", address], cwd=tmp_path, capture_output=True, text=True, env=quiet())
            assert done.returncode == 2 and says in done.stderr and done.stderr.count("\n") == 1, done.stderr
