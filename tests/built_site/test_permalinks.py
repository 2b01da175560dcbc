"""Addresses that were published stay: every page, every place of a record or a sentence, and every file."""

import subprocess
import sys
from pathlib import Path

import pytest

from built_site.pages import exists, has_id, read_pages
from conftest import ROOT, quiet

LIST = ROOT / "tests" / "built_site" / "published-addresses.txt"
ALL_IN_ONE = "print/"  # its places are those of the other pages
# Records, sentences of the source, passages and rules keep their ids; headings may be reworded, and chips are numbered anew.
LASTING = "[data-record][id], .source-sentence[id], tr[id], section[id]"


@pytest.fixture(scope="module")
def folder(built) -> Path:
    return built[0]


def published() -> list[str]:
    return [line for line in LIST.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def present(folder: Path) -> set[str]:
    """Every address that the built site offers for good: `/factions/hts/`, `/questions/#talks-date`."""
    pages = read_pages(folder)
    places = {f"/{url}#{node.attributes['id']}" for url, page in pages.items() if url != ALL_IN_ONE for node in page.css(LASTING)}
    files = {f"/downloads/{file.name}" for file in (folder / "downloads").iterdir() if file.suffix != ".html"}
    return {f"/{url}" for url in pages} | places | files | {"/feed.xml", "/llms.txt"}


def test_every_published_address_is_still_there(folder) -> None:
    pages = read_pages(folder)
    gone = []
    for address in published():
        path, _, fragment = address.removeprefix("/").partition("#")
        if not exists(folder, path) or (fragment and not has_id(pages[path], fragment)):
            gone.append(address)
    assert gone == [], "People may have kept these addresses. Keep the id, or let the old address lead to the new one."


def test_every_address_is_in_the_list(folder) -> None:
    new = sorted(present(folder) - set(published()))
    assert new == [], "The site has new addresses. Once you mean to keep them, add these lines to tests/built_site/published-addresses.txt:\n" + "\n".join(new)


def test_the_list_is_in_order_and_says_each_address_once() -> None:
    assert published() == sorted(set(published()))


def test_the_same_files_make_the_same_site_on_any_day(folder, tmp_path) -> None:
    """A clock years away, another time zone, and another order of hashes."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "again")]
    elsewhere = quiet() | {"SOURCE_DATE_EPOCH": "2000000000", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=elsewhere, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    first, again = contents(folder), contents(tmp_path / "again")
    assert first.keys() == again.keys()
    assert [name for name in first if first[name] != again[name]] == []


def contents(folder: Path) -> dict[str, bytes]:
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_nothing_in_the_engine_asks_the_clock_but_the_desk_where_a_sitting_is_dated() -> None:
    desk = {*(ROOT / "src/briefing/cli/desk").glob("*.py")}
    assert any(".now(" in file.read_text("utf-8") for file in desk)
    for file in {*(ROOT / "src").rglob("*.py")} - desk:
        text = file.read_text("utf-8")
        assert not any(call in text for call in (".now(", ".today(", "time.time", "utcnow")), file.name
