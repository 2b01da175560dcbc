"""WCAG 2.2 AA, as far as a machine can tell: axe-core, the keyboard, the size of targets, large text, narrow screens."""

from collections.abc import Callable, Iterator
from functools import cache

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import watched
from browser.overlays import NAVIGATION, PAGES_WITH_OVERLAYS, PREVIEW, fold_again, open_folded, open_preview, open_search
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
    """What axe-core finds in each scheme, as the page is now. Its script is put on a page once, and stays there."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(axe)
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {line}" for line in page.evaluate(in_page("axe"), TAGS)]
    page.emulate_media(color_scheme=SCHEMES[0])
    return found


def at_each(page: Page, widths: tuple[int, ...]) -> Iterator[int]:
    """The page at one width after the other; it is not loaded again, which a reader does not do either."""
    for width in widths:
        page.set_viewport_size({"width": width, "height": HEIGHT})
        yield width


def by_looking(page: Page, *names: str) -> dict[str, list[str]]:
    return {name: page.evaluate(in_page(name)) for name in names}


@pytest.fixture(scope="module")
def surveys(browser, site_url, paths, axe) -> dict[int, dict[str, list[str]]]:
    """What each look at every page found, by the width: a page is loaded once for all of them."""
    found = {width: {name: [] for name in (*LOOKS, "axe")} for width in WIDTHS}
    with watched(browser) as open_page:
        page = open_page(reduced_motion="reduce")
        for path in paths:
            page.goto(site_url + path)
            for width in at_each(page, WIDTHS):
                for name, lines in (by_looking(page, *LOOKS) | {"axe": by_axe(page, axe)}).items():
                    found[width][name] += [f"/{path}: {line}" for line in lines]
    return found


@pytest.fixture(params=WIDTHS)
def survey(request, surveys) -> dict[str, list[str]]:
    return surveys[request.param]


def test_axe_finds_nothing_on_any_page(survey) -> None:
    none_of(survey["axe"])


def test_no_page_scrolls_sideways(survey) -> None:
    none_of(survey["sideways"])


def test_every_target_is_large_enough_for_a_finger(survey) -> None:
    none_of(survey["targets"])


def test_no_text_is_cut_off_or_covered(survey) -> None:
    none_of(survey["lost_text"])


@pytest.fixture(scope="module")
def overlaid(browser, site_url, axe) -> Callable[[Callable], dict[int, list[str]]]:
    """What axe-core finds with an overlay open, by the width, for each way to open one."""

    @cache
    def look(opened: Callable) -> dict[int, list[str]]:
        found = {width: [] for width in WIDTHS}
        with watched(browser) as open_page:
            page = open_page(reduced_motion="reduce")
            for path in PAGES_WITH_OVERLAYS:
                page.goto(site_url + path)
                for width in at_each(page, WIDTHS):
                    overlay = opened(page)
                    found[width] += [f"/{path}: {line}" for line in by_axe(page, axe)]
                    page.keyboard.press("Escape")
                    expect(overlay).to_be_hidden()
        return found

    return look


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("opened", [open_search, open_preview], ids=lambda f: f.__name__)
def test_axe_finds_nothing_with_an_overlay_open(overlaid, opened, width: int) -> None:
    none_of(overlaid(opened)[width])


@pytest.fixture(scope="module")
def unfolded(browser, site_url, axe) -> dict[int, list[str]]:
    """What is wrong with pages on which everything is open that can be folded, by the width."""
    found = {width: [] for width in WIDTHS}
    with watched(browser) as open_page:
        page = open_page(reduced_motion="reduce")
        for path in (*PAGES_WITH_OVERLAYS, "source/idlib/", "how-this-is-checked/"):
            page.goto(site_url + path)
            for width in at_each(page, WIDTHS):
                fold_again(page)
                open_folded(page)
                looks = by_looking(page, *LOOKS)
                found[width] += [f"/{path}: {line}" for lines in (*looks.values(), by_axe(page, axe)) for line in lines]
    return found


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wrong_with_what_is_folded(unfolded, width: int) -> None:
    none_of(unfolded[width])


# How text is made twice as large, and again as large as it was.
def double_in_settings(page: Page, percent: int) -> None:
    """The size of text that a reader sets in the browser; media queries follow it."""
    session = page.context.new_cdp_session(page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16 * percent // 100, "fixed": 13 * percent // 100}})
    session.detach()


def double_in_page(page: Page, percent: int) -> None:
    """Text alone made larger; media queries do not know of it."""
    page.evaluate("(size) => { document.documentElement.style.fontSize = size; }", f"{percent}%")


DOUBLED = (double_in_settings, double_in_page)
DOUBLED_WIDTHS = (320, 390, 768, 1280)


@pytest.fixture(scope="module")
def doubled(browser, site_url, paths) -> dict[Callable, list[str]]:
    """What text of twice the size loses, by how it was made so large."""
    found = {double: [] for double in DOUBLED}
    with watched(browser) as open_page:
        page = open_page()
        for path in paths:
            page.goto(site_url + path)
            for double in DOUBLED:
                double(page, 200)
                assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 32
                for width in at_each(page, DOUBLED_WIDTHS):
                    looks = by_looking(page, "lost_text", "sideways")
                    found[double] += [f"/{path} {width} px: {line}" for lines in looks.values() for line in lines]
                double(page, 100)
    return found


@pytest.mark.parametrize("double", DOUBLED)
def test_text_of_twice_the_size_loses_nothing(doubled, double) -> None:
    none_of(doubled[double])


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
