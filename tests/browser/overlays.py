"""What a reader can open on a page or over it: what is folded, the search, the preview of a citation. The menu is always open."""

from playwright.sync_api import Locator, Page, expect

NAVIGATION = "header nav a"
# Pages of different kinds on which they are tried.
PAGES_WITH_OVERLAYS = ("", "figures/population/", "factions/hts/", "voices/")
PREVIEW = "[popover]:popover-open"


def open_search(page: Page, words: str = "agreement") -> Locator:
    """The search dialog, with what it found."""
    page.click("[data-search-open]")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    dialog.locator("input[type=search]").fill(words)
    expect(dialog.locator("li a").first).to_be_visible()
    return dialog


def open_folded(page: Page) -> Locator:
    """Whatever is folded on the page, opened: its contents on a narrow screen, longer lists, how to cite it."""
    summaries = page.locator("summary:visible")
    assert summaries.count()
    for summary in summaries.all():
        summary.click()
    page.evaluate("scrollTo(0, 0)")  # the head of a table stays in view, over its rows
    opened = page.locator("details[open]:visible")
    assert opened.count() == summaries.count()
    return opened


def fold_again(page: Page) -> None:
    """Whatever is open on the page of what can be folded, folded as on a page just loaded."""
    page.evaluate("document.querySelectorAll('details[open]').forEach((one) => { one.open = false; })")


def open_preview(page: Page) -> Locator:
    """The preview of the page's first citation."""
    page.locator("a.cite__chip").first.click()
    preview = page.locator(PREVIEW)
    expect(preview).to_be_visible()
    return preview
