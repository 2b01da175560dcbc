"""Nothing that the site says or shows depends on JavaScript."""

from collections import Counter
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import watched
from browser.overlays import NAVIGATION
from browser.tools import in_page, none_of

WIDTHS = (320, 1280)


@dataclass
class Survey:
    """What was found on the pages: each is loaded once with JavaScript and once without."""

    seen: int = 0  # pieces of text
    lost: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    not_following: list[str] = field(default_factory=list)
    citing: dict[str, str] = field(default_factory=dict)  # a page by each address that a chip leads to


@pytest.fixture(scope="module")
def survey(browser, site_url, paths) -> Survey:
    survey = Survey()
    with watched(browser) as open_page:
        scripted, plain = open_page(), open_page(java_script_enabled=False)
        for path in paths:
            for page in (scripted, plain):
                page.goto(site_url + path)
            for width in WIDTHS:
                with_it, without = pieces(scripted, width), pieces(plain, width)
                survey.seen += without.total()
                survey.lost += [f"/{path} {width} px: {piece[:100]}" for piece in (with_it - without).elements()]
                survey.faults += [f"/{path} {width} px: {line}" for line in plain.evaluate(in_page("without_script"))]
            survey.not_following += [f"/{path}: {line}" for line in not_following(plain)]
            for href in plain.evaluate("[...document.querySelectorAll('a.cite__chip')].map((a) => a.href)"):
                survey.citing.setdefault(href, path)
    return survey


def pieces(page: Page, width: int) -> Counter[str]:
    """The pieces of text to be seen on a page, and how often each."""
    page.set_viewport_size({"width": width, "height": 800})
    return Counter(page.evaluate(in_page("visible_text")))


def not_following(page: Page) -> list[str]:
    """What is wrong with the background where the system asks for light, and where it asks for dark."""
    found = []
    for scheme, least, most in (("light", 200, 255), ("dark", 0, 60)):
        page.emulate_media(color_scheme=scheme)
        seen = brightness(page.evaluate("getComputedStyle(document.body).backgroundColor"))
        if not least <= seen <= most:
            found.append(f"{scheme}: the background has brightness {seen:.0f}")
    return found


def brightness(colour: str) -> float:
    """The mean of red, green and blue, 0 to 255, of a colour as the browser computes it: rgb(251, 250, 246)."""
    parts = [float(part) for part in colour.removeprefix("rgb(").removesuffix(")").split(",")]
    return sum(parts) / 3


def test_all_that_is_seen_with_javascript_is_seen_without(survey) -> None:
    assert survey.seen > 1000
    none_of(survey.lost)


def test_charts_and_tables_are_visible_and_no_control_is_dead(survey) -> None:
    none_of(survey.faults)


def test_dark_mode_follows_the_system(survey) -> None:
    none_of(survey.not_following)


@pytest.fixture
def plain(open_page) -> Page:
    return open_page(java_script_enabled=False)


def test_every_citation_leads_to_its_sentence_and_lights_it(plain, survey, site_url) -> None:
    """Every sentence once; that each chip has the right address is tested on the files."""
    assert len(survey.citing) > 10
    for href, path in survey.citing.items():
        plain.goto(site_url + path)
        plain.locator(f"a.cite__chip[href$='{href.removeprefix(site_url)}']").first.click()
        plain.wait_for_url(href)
        expect(plain.locator(":target")).to_be_in_viewport()
        assert plain.evaluate(in_page("target_is_lit")), href


@pytest.mark.parametrize("width", WIDTHS)
def test_the_menu_can_be_used(plain, site_url, width: int) -> None:
    plain.set_viewport_size({"width": width, "height": 800})
    plain.goto(site_url)
    links = plain.locator(NAVIGATION)
    assert links.count() >= 5
    for link in links.all():
        expect(link).to_be_visible()
    address = links.last.evaluate("(a) => a.href")
    links.last.click()
    plain.wait_for_url(address)
