"""What the first view of a page costs a reader, and what it leaves behind on the reader's machine."""

from dataclasses import dataclass, field

from playwright.sync_api import Page

from browser.tools import none_of

BYTES = 100_000  # over the wire, compressed, headers and fonts included
REQUESTS = 12
TOGETHER = 8  # pages at once, to wait for them at once


@dataclass
class Traffic:
    """What a page transfers, from the moment this is made."""

    page: Page
    sizes: dict[str, int] = field(default_factory=dict)
    urls: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        session = self.page.context.new_cdp_session(self.page)
        session.on("Network.requestWillBeSent", lambda event: self.urls.update({event["requestId"]: event["request"]["url"]}))
        session.on("Network.loadingFinished", lambda event: self.sizes.update({event["requestId"]: int(event["encodedDataLength"])}))
        session.send("Network.enable")

    def __str__(self) -> str:
        return ", ".join(f"{url.rsplit('/', 1)[-1] or 'page'} {self.sizes.get(id, 0)}" for id, url in self.urls.items())


def first_views(open_page, urls: list[str]) -> list[Traffic]:
    """Whole pages, each scrolled to its end with nothing in its cache, until nothing is loading any more."""
    views = []
    for url in urls:
        page = open_page()
        views.append(Traffic(page))
        page.goto(url)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
    for view in views:
        view.page.wait_for_load_state("networkidle")
        view.page.context.close()
    return views


def test_the_first_view_of_a_page_is_light(open_page, site_url, paths) -> None:
    """That nothing comes from another host, the fixture sees to."""
    heavy = []
    for start in range(0, len(paths), TOGETHER):
        urls = [site_url + path for path in paths[start:start + TOGETHER]]
        for url, traffic in zip(urls, first_views(open_page, urls), strict=True):
            assert len(traffic.sizes) == len(traffic.urls) >= 3, f"{url}: {traffic}"
            if sum(traffic.sizes.values()) > BYTES or len(traffic.urls) > REQUESTS:
                heavy.append(f"{url}: {sum(traffic.sizes.values())} bytes, {len(traffic.urls)} requests: {traffic}")
    none_of(heavy)


def test_reading_leaves_nothing_on_the_machine(open_page, site_url, paths) -> None:
    page = open_page()
    stored = """async () => ({
      local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(),
      databases: await indexedDB.databases(), workers: (await navigator.serviceWorker.getRegistrations()).length,
    })"""
    for path in paths:
        page.goto(site_url + path)
        assert page.evaluate(stored) == {"local": [], "session": [], "caches": [], "databases": [], "workers": 0}, path
    assert page.context.cookies() == []
