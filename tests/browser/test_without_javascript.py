"""Nothing that the site says or shows depends on JavaScript."""

from collections import Counter

import pytest
from playwright.sync_api import Page, expect

from browser.overlays import MENU_BUTTON, NAVIGATION
from browser.tools import in_page, none_of

WIDTHS = (320, 1280)
BACKGROUND = "getComputedStyle(document.body).backgroundColor"


@pytest.fixture
def plain(open_page) -> Page:
    return open_page(java_script_enabled=False)


@pytest.mark.parametrize("width", WIDTHS)
def test_all_that_is_seen_with_javascript_is_seen_without(open_page, plain, site_url, paths, width: int) -> None:
    scripted = open_page()
    lost, seen = [], 0
    for path in paths:
        with_it, without = (pieces(page, site_url + path, width) for page in (scripted, plain))
        lost += [f"/{path}: {piece[:100]}" for piece in (with_it - without).elements()]
        seen += without.total()
    assert seen > 1000
    none_of(lost)


def pieces(page: Page, url: str, width: int) -> Counter[str]:
    """The pieces of text to be seen on a page, and how often each."""
    page.set_viewport_size({"width": width, "height": 800})
    page.goto(url)
    return Counter(page.evaluate(in_page("visible_text")))


@pytest.mark.parametrize("width", WIDTHS)
def test_charts_and_tables_are_visible_and_no_control_is_dead(plain, site_url, paths, width: int) -> None:
    plain.set_viewport_size({"width": width, "height": 800})
    found = []
    for path in paths:
        plain.goto(site_url + path)
        found += [f"/{path}: {line}" for line in plain.evaluate(in_page("without_script"))]
    none_of(found)


def test_every_citation_leads_to_its_sentence_and_lights_it(plain, site_url, paths) -> None:
    """Every sentence once; that each chip has the right address is tested on the files."""
    hrefs = {}
    for path in paths:
        plain.goto(site_url + path)
        for href in plain.evaluate("[...document.querySelectorAll('a.cite__chip')].map((a) => a.href)"):
            hrefs.setdefault(href, path)
    assert len(hrefs) > 10
    for href, path in hrefs.items():
        plain.goto(site_url + path)
        chip = plain.locator(f"a.cite__chip[href$='{href.removeprefix(site_url)}']").first
        chip.click()
        plain.wait_for_url(href)
        expect(plain.locator(":target")).to_be_in_viewport()
        assert plain.evaluate(in_page("target_is_lit")), href


@pytest.mark.parametrize("width", WIDTHS)
def test_the_menu_can_be_used(plain, site_url, width: int) -> None:
    plain.set_viewport_size({"width": width, "height": 800})
    plain.goto(site_url)
    links = plain.locator(NAVIGATION)
    if not links.first.is_visible():
        plain.locator(f"{MENU_BUTTON}:visible").first.click()
    assert links.count() >= 5
    for link in links.all():
        expect(link).to_be_visible()
    address = links.last.evaluate("(a) => a.href")
    links.last.click()
    plain.wait_for_url(address)


def test_dark_mode_follows_the_system(plain, site_url, paths) -> None:
    for path in paths:
        plain.goto(site_url + path)
        plain.emulate_media(color_scheme="light")
        light = plain.evaluate(BACKGROUND)
        plain.emulate_media(color_scheme="dark")
        dark = plain.evaluate(BACKGROUND)
        assert brightness(light) > 200, path
        assert brightness(dark) < 60, path


def brightness(colour: str) -> float:
    """The mean of red, green and blue, 0 to 255, of a colour as the browser computes it: rgb(251, 250, 246)."""
    parts = [float(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    return sum(parts) / 3
