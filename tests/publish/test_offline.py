"""The copy to take along: whole, the same bytes every time, and with no link that needs a host; `tests/browser/` opens it from disk."""

import io
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.exports.download import shown
from briefing.publish import offline


@pytest.fixture(scope="module")
def archive(built) -> bytes:
    return offline.packed(built[0])


@pytest.fixture(scope="module")
def copy(archive, tmp_path_factory) -> Path:
    """The copy unpacked: the one folder that is in it."""
    room = tmp_path_factory.mktemp("offline")
    zipfile.ZipFile(io.BytesIO(archive)).extractall(room)
    [folder] = room.iterdir()
    return folder


def test_it_holds_all_of_the_site_but_what_hosts_alone_read(built, copy) -> None:
    site, kept = ({file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()} for folder in (built[0], copy))
    assert kept.keys() - site.keys() == {offline.ON_DISK}
    assert site.keys() - kept.keys() == site.keys() & offline.FOR_HOSTS
    assert {path for path in kept if not path.endswith(".html") and path in site and kept[path] != site[path]} == set()
    assert re.fullmatch(r"idlib-briefing-\d+\.\d+\.\d+", copy.name)


def test_every_link_leads_to_a_file_and_none_to_a_folder(copy) -> None:
    pages = sorted(copy.rglob("*.html"))
    found = [(file, address) for file in pages for node in LexborHTMLParser(file.read_text("utf-8")).css("[href], [src]")
             if (address := node.attributes.get("href") or node.attributes.get("src"))]
    found += [(file, address) for file in pages for address in re.findall(r'content="0; url=([^"]+)"', file.read_text("utf-8"))]
    assert len(found) > 1000
    targets = {(file, address): Path(unquote(urlsplit(urljoin(file.as_uri(), address)).path)) for file, address in found}
    assert {address for (_, address), target in targets.items() if not target.is_file()} == set()


def test_the_evidence_in_it_holds(copy) -> None:
    done = subprocess.run([sys.executable, "verify.py"], cwd=copy, capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "all of it holds" in done.stdout, done.stdout + done.stderr


def test_the_same_site_makes_the_same_bytes_wherever_and_whenever_it_stands(built, archive, tmp_path) -> None:
    shutil.copytree(built[0], tmp_path / "elsewhere")
    for file in tmp_path.rglob("*"):
        os.utime(file, (1, 1))
        file.chmod(0o700)
    assert offline.packed(tmp_path / "elsewhere") == archive


def test_a_page_offers_it_with_its_size_and_no_other_file_changes(built, tmp_path) -> None:
    site = tmp_path / "site"
    shutil.copytree(built[0], site)
    before = {file: file.read_bytes() for file in site.rglob("*") if file.is_file()}
    written = offline.beside(site)
    assert set(written) == {offline.FILE, "downloads/index.html"}
    assert {file for file in before if file.read_bytes() != before[file]} == {site / "downloads/index.html"}
    text = (site / "downloads/index.html").read_text("utf-8")
    assert f'href="../{offline.FILE}" download>{offline.FILE}</a> ({shown((site / offline.FILE).stat().st_size)})' in text


def test_under_another_theme_it_is_made_too_without_a_search_of_ours(shared) -> None:
    names = zipfile.ZipFile(io.BytesIO(offline.packed(shared / "site"))).namelist()
    assert sum(name.endswith("/index.html") for name in names) > 5
    assert not [name for name in names if name.endswith(offline.ON_DISK)]


def test_a_site_that_offers_no_copy_gets_none(tmp_path) -> None:
    (tmp_path / "index.html").write_text("<p>Nothing.</p>", "utf-8")
    assert offline.beside(tmp_path) == {}
    assert [file.name for file in tmp_path.iterdir()] == ["index.html"]
