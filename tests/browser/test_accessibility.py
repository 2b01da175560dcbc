"""WCAG 2.2 AA, as far as a machine can tell: axe-core, the keyboard, the size of targets, large text, narrow screens."""

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import watched
from browser.overlays import NAVIGATION, PAGES_WITH_OVERLAYS, PREVIEW, open_folded, open_preview, open_search
from browser.tools import in_page, none_of, package

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
WIDTHS = (320, 768, 1280)
HEIGHT = 800
LOOKS = ("sideways", "targets", "lost_text")


@pytest.fixture(scope="session")
def axe() -> str:
    """The script of axe-core."""
    return package("axe-core/axe.min.js").read_text("utf-8")


def by_axe(page: Page, axe: str) -> list[str]:
    """What axe-core finds in each scheme, as the page is now."""
    page.evaluate(axe)
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {line}" for line in page.evaluate(in_page("axe"), TAGS)]
    return found


@pytest.fixture(scope="module", params=WIDTHS)
def survey(request, browser, site_url, paths, axe) -> dict[str, list[str]]:
    """What each look at every page found, at one width: a page is loaded once for all of them."""
    found = {name: [] for name in (*LOOKS, "axe")}
    with watched(browser) as open_page:
        page = open_page(viewport={"width": request.param, "height": HEIGHT}, reduced_motion="reduce")
        for path in paths:
            page.goto(site_url + path)
            for name in LOOKS:
                found[name] += [f"/{path}: {line}" for line in page.evaluate(in_page(name))]
            found["axe"] += [f"/{path}: {line}" for line in by_axe(page, axe)]
    return found


def test_axe_finds_nothing_on_any_page(survey) -> None:
    none_of(survey["axe"])


def test_no_page_scrolls_sideways(survey) -> None:
    none_of(survey["sideways"])


def test_every_target_is_large_enough_for_a_finger(survey) -> None:
    none_of(survey["targets"])


def test_no_text_is_cut_off_or_covered(survey) -> None:
    none_of(survey["lost_text"])


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("opened", [open_search, open_preview], ids=lambda f: f.__name__)
def test_axe_finds_nothing_with_an_overlay_open(open_page, site_url, axe, opened, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT}, reduced_motion="reduce")
    found = []
    for path in PAGES_WITH_OVERLAYS:
        page.goto(site_url + path)
        opened(page)
        found += [f"/{path}: {line}" for line in by_axe(page, axe)]
    none_of(found)


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wrong_with_what_is_folded(open_page, site_url, axe, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT}, reduced_motion="reduce")
    found = []
    for path in (*PAGES_WITH_OVERLAYS, "source/idlib/", "how-this-is-checked/"):
        page.goto(site_url + path)
        open_folded(page)
        found += [f"/{path}: {line}" for look in LOOKS for line in page.evaluate(in_page(look))]
        found += [f"/{path}: {line}" for line in by_axe(page, axe)]
    none_of(found)


def double_in_settings(page: Page) -> None:
    """The size of text that a reader sets in the browser; media queries follow it."""
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})


def double_in_page(page: Page) -> None:
    """Text alone made larger; media queries do not know of it."""
    page.add_init_script("document.addEventListener('DOMContentLoaded', () => { document.documentElement.style.fontSize = '200%'; })")


@pytest.mark.parametrize(("double", "widths"), [(double_in_settings, (320, 390, 768, 1280)), (double_in_page, (320, 390, 768, 1280))])
def test_text_of_twice_the_size_loses_nothing(open_page, site_url, paths, double, widths: tuple[int, ...]) -> None:
    page = open_page()
    double(page)
    found = []
    for path in paths:
        page.goto(site_url + path)
        assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
        for width in widths:
            page.set_viewport_size({"width": width, "height": HEIGHT})
            found += [f"/{path} {width} px: {line}" for look in ("lost_text", "sideways") for line in page.evaluate(in_page(look))]
    none_of(found)


@pytest.mark.parametrize("width", (320, 1280))
def test_tab_reaches_every_control_in_order_and_shows_where_it_is(open_page, site_url, paths, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT}, reduced_motion="reduce")
    found, pressed = [], 0
    for path in paths:
        page.goto(site_url + path)
        controls = page.evaluate(in_page("follow_focus"))
        for _ in range(controls + 1):
            page.keyboard.press("Tab")
        found += [f"/{path}: {line}" for line in page.evaluate("focusFaults()")]
        pressed += controls
    assert pressed > 500
    none_of(found)


@pytest.mark.parametrize("width", WIDTHS)
def test_escape_closes_the_search_and_the_focus_returns(open_page, site_url, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT})
    page.goto(site_url)
    dialog = open_search(page)
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.locator("[data-search-open]")).to_be_focused()


@pytest.mark.parametrize("width", WIDTHS)
def test_escape_closes_the_preview_and_the_focus_returns(open_page, site_url, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT})
    page.goto(site_url)
    open_preview(page)
    page.keyboard.press("Escape")
    expect(page.locator(PREVIEW)).to_have_count(0)
    expect(page.locator("a.cite__chip").first).to_be_focused()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_menu_needs_no_opening(open_page, site_url, width: int) -> None:
    page = open_page(viewport={"width": width, "height": HEIGHT})
    page.goto(site_url)
    links = page.locator(NAVIGATION)
    assert links.count() >= 5
    for link in links.all():
        expect(link).to_be_in_viewport(ratio=1)
