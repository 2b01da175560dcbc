"""The copy to take along, opened from disk: links, previews and search work there as they do behind a host."""

import io
import zipfile
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from briefing.publish import offline
from browser.overlays import open_preview, open_search


@pytest.fixture(scope="module")
def start(site_folder, tmp_path_factory) -> str:
    """The address of the first page of the copy, on disk."""
    room = tmp_path_factory.mktemp("from disk")
    zipfile.ZipFile(io.BytesIO(offline.packed(site_folder))).extractall(room)
    [page] = room.glob("*/index.html")
    return page.as_uri()


def test_links_previews_and_search_work_from_disk(open_page, start) -> None:
    page = open_page()
    page.goto(start)
    assert page.evaluate("document.fonts.ready.then((fonts) => Array.from(fonts).filter((font) => font.status === 'loaded').length)") >= 2
    expect(open_preview(page).locator("mark").first).to_be_visible()
    page.keyboard.press("Escape")
    found = open_search(page, "2,936,672").locator("li a").first
    found.click()
    expect(page.locator("h1")).to_contain_text("Population")
    place = urlsplit(page.url)
    assert place.scheme == "file" and place.path.endswith("/figures/population/index.html") and Path(unquote(place.path)).is_file()
    page.locator("header").get_by_role("link", name="Agreements").click()
    expect(page.locator("h1")).to_have_text("Agreements")


def test_a_preview_from_disk_tells_how_many_sentences_are_left_out_where_it_cannot_ask_for_them(open_page, start) -> None:
    page = open_page()
    page.goto(start.replace("index.html", "factions/hts/index.html"))
    page.locator("li", has=page.locator("#described-5")).locator(".cite__chip").first.click()
    preview = page.locator(".preview:popover-open")
    expect(preview.locator(".preview__gap")).to_have_text("1 sentence between")
    assert preview.locator(".preview__near").count() == 0


def test_an_old_address_leads_on_from_disk_too(open_page, start) -> None:
    page = open_page()
    page.goto(start.replace("index.html", "figures/talks/index.html"))
    page.wait_for_url("**/figures/index.html#talks")
