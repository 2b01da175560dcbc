"""What the first view of a page costs a reader, and what it leaves behind on the reader's machine."""

from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Page

from browser.conftest import watched
from browser.tools import none_of

BYTES = 100_000  # over the wire, compressed, headers and fonts included
REQUESTS = 12
TOGETHER = 4  # pages at once, to wait for them at once
KEPT = """async () => ({
  local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(),
  databases: await indexedDB.databases(), workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""


@dataclass
class Traffic:
    """What a page transfers, from the moment this is made."""

    page: Page
    sizes: dict[str, int] = field(default_factory=dict)
    urls: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.session = self.page.context.new_cdp_session(self.page)
        self.session.on("Network.requestWillBeSent", lambda event: self.urls.update({event["requestId"]: event["request"]["url"]}))
        self.session.on("Network.loadingFinished", lambda event: self.sizes.update({event["requestId"]: int(event["encodedDataLength"])}))
        self.session.send("Network.enable")
        # Neither what is kept on the disk nor what the process of the page still has: everything comes over the wire.
        self.session.send("Network.clearBrowserCache")
        self.session.send("Network.setCacheDisabled", {"cacheDisabled": True})

    def __str__(self) -> str:
        return ", ".join(f"{url.rsplit('/', 1)[-1] or 'page'} {self.sizes.get(id, 0)}" for id, url in self.urls.items())


@dataclass
class View:
    """The first view of a page: its address, what was transferred, and what is kept on the machine afterwards."""

    url: str
    page: Page
    traffic: Traffic
    kept: dict = field(default_factory=dict)


@pytest.fixture(scope="module")
def views(browser, site_url, paths) -> list[View]:
    """Every page with nothing in its cache, scrolled to its end, until nothing is loading any more."""
    found = []
    with watched(browser) as open_page:
        tabs = [open_page() for _ in range(TOGETHER)]
        for start in range(0, len(paths), TOGETHER):
            together = [first_view(tab, site_url + path) for tab, path in zip(tabs, paths[start:start + TOGETHER], strict=False)]
            for view in together:
                view.page.wait_for_load_state("networkidle")
                view.kept = view.page.evaluate(KEPT) | {"cookies": view.page.context.cookies()}
                view.traffic.session.detach()
            found += together
    return found


def first_view(page: Page, url: str) -> View:
    view = View(url, page, Traffic(page))
    page.goto(url)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    return view


def test_the_first_view_of_a_page_is_light(views) -> None:
    """That nothing comes from another host, the fixture sees to."""
    heavy = []
    for view in views:
        sizes, urls = view.traffic.sizes, view.traffic.urls
        assert len(sizes) == len(urls) >= 3, f"{view.url}: {view.traffic}"
        if sum(sizes.values()) > BYTES or len(urls) > REQUESTS:
            heavy.append(f"{view.url}: {sum(sizes.values())} bytes, {len(urls)} requests: {view.traffic}")
    none_of(heavy)


def test_reading_leaves_nothing_on_the_machine(views) -> None:
    none_of([f"{view.url}: {kind}: {kept}" for view in views for kind, kept in view.kept.items() if kept])
