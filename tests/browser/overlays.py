"""What a reader can open over a page: the menu, the search, the preview of a citation."""

from playwright.sync_api import Locator, Page, expect

NAVIGATION = "header nav a"
# A menu, where there is one, opens with one of these in the header; below, plain links need none.
MENU_BUTTON = "header :is(summary, button[aria-expanded], button[popovertarget]):not([data-search-open])"
# Pages of different kinds on which they are tried.
PAGES_WITH_OVERLAYS = ("", "figures/population/", "factions/hts/")
PREVIEW = "[popover]:popover-open"


def open_search(page: Page, words: str = "agreement") -> Locator:
    """The search dialog, with what it found."""
    page.click("[data-search-open]")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    dialog.locator("input[type=search]").fill(words)
    expect(dialog.locator("li a").first).to_be_visible()
    return dialog


def open_menu(page: Page) -> Locator | None:
    """The links of the menu, opened; None where they are there from the start."""
    links = page.locator(NAVIGATION)
    if links.first.is_visible():
        return None
    page.locator(f"{MENU_BUTTON}:visible").first.click()
    expect(links.first).to_be_visible()
    return links


def open_preview(page: Page) -> Locator:
    """The preview of the page's first citation."""
    page.locator("a.cite__chip").first.click()
    preview = page.locator(PREVIEW)
    expect(preview).to_be_visible()
    return preview
