"""The site over HTTP, a browser, and pages that tell when anything goes wrong in them."""

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright
from selectolax.lexbor import LexborHTMLParser

from browser.server import serving
from browser.tools import CHROMIUM_FLAGS, HERE, chromium, none_of
from built_site.pages import leads_on

DESKTOP = {"width": 1280, "height": 800}
PATIENCE = 10_000  # milliseconds; everything is on this machine
# Scripts here are short: to compile and to clear away beside them costs more than it saves.
ONE_THREAD = "--js-flags=--single-threaded"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks the tests of this folder, so that `-m "not browser"` leaves them out."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)


@pytest.fixture(scope="session")
def site_folder(built) -> Path:
    return built[0]


@pytest.fixture(scope="session")
def site_url(site_folder: Path) -> Iterator[str]:
    """The address of the site's root, with a slash at its end."""
    with serving(site_folder) as url:
        yield url


@pytest.fixture(scope="session")
def paths(site_folder: Path) -> list[str]:
    """The address of every page below the root that stays on the screen: "", "factions/hts/", "404.html"."""
    files = {file: file.relative_to(site_folder).as_posix() for file in sorted(site_folder.rglob("*.html"))}
    told = [name for file, name in files.items() if not leads_on(LexborHTMLParser(file.read_text("utf-8")))]
    assert 10 < len(told) < len(files)
    return [name.removesuffix("index.html") for name in told]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    executable = chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=[*CHROMIUM_FLAGS, ONE_THREAD])
        yield browser
        browser.close()


@contextlib.contextmanager
def watched(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens fresh pages; the arguments are those of a browser context. At the end nothing may have gone wrong in any."""
    contexts, faults = [], []

    def open_page(**options) -> Page:
        contexts.append(browser.new_context(**{"viewport": DESKTOP} | options))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
        watch(page, faults)
        return page

    yield open_page
    for context in contexts:
        context.close()
    none_of(faults)


def watch(page: Page, faults: list[str]) -> None:
    """Note every message on the console, error of a script, failed request and request to another host."""

    def console(message: ConsoleMessage) -> None:
        faults.append(f"{page.url}: console: {message.text}")

    def request(request: Request) -> None:
        if urlsplit(request.url).hostname not in (None, "127.0.0.1"):
            faults.append(f"{page.url}: request to another host: {request.url}")

    def failed(request: Request) -> None:
        # Leaving a page ends what it was still loading; that is no fault of the page.
        if request.failure != "net::ERR_ABORTED":
            faults.append(f"{page.url}: {request.failure}: {request.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    page.on("request", request)
    page.on("requestfailed", failed)
    page.on("response", lambda answer: answer.ok or faults.append(f"{page.url}: {answer.status}: {answer.url}"))


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    with watched(browser) as opened:
        yield opened


@dataclass
class Tab:
    """A page that one test after the other uses, in a context of its own, with what went wrong in it."""

    page: Page
    faults: list[str]

    @classmethod
    def opened(cls, browser: Browser) -> "Tab":
        tab = cls(browser.new_context(viewport=DESKTOP).new_page(), [])
        tab.page.set_default_timeout(PATIENCE)
        watch(tab.page, tab.faults)
        return tab

    def leave(self) -> list[str]:
        """What went wrong since the last time. Afterwards it is as it was opened, with nothing in its cache and nothing kept."""
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(self.page.url))
        session = self.page.context.new_cdp_session(self.page)
        session.send("Storage.clearDataForOrigin", {"origin": origin, "storageTypes": "all"})
        session.send("Network.clearBrowserCache")
        session.detach()
        self.page.goto("about:blank")
        self.page.set_viewport_size(DESKTOP)
        found, self.faults[:] = list(self.faults), []
        return found


@pytest.fixture(scope="session")
def tab(browser: Browser) -> Iterator[Tab]:
    tab = Tab.opened(browser)
    yield tab
    tab.page.context.close()


@pytest.fixture
def page(tab: Tab) -> Iterator[Page]:
    """A page that is as good as new, at a fraction of what a new one costs. Other sizes and settings: `open_page`."""
    yield tab.page
    none_of(tab.leave())
