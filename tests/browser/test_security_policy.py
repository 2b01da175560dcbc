"""The site runs under the strictest policy that a host can send: nothing inline, nothing from elsewhere."""

import pytest

from browser.conftest import watch
from browser.overlays import PAGES_WITH_OVERLAYS, open_folded, open_preview, open_search
from browser.server import serving

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)


@pytest.fixture
def strict_url(site_folder):
    with serving(site_folder, {"Content-Security-Policy": POLICY}) as url:
        yield url


def test_a_breach_of_the_policy_is_noticed(browser, strict_url) -> None:
    faults = []
    page = browser.new_page()
    watch(page, faults)
    page.goto(strict_url)
    page.evaluate("document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))")
    page.close()
    assert "Content Security Policy" in "".join(faults)


def test_no_page_breaks_the_policy(page, strict_url, paths) -> None:
    """A breach is an error on the console, and fails the test."""
    for path in paths:
        page.goto(strict_url + path)


@pytest.mark.parametrize("opened", [open_folded, open_search, open_preview], ids=lambda f: f.__name__)
def test_no_use_of_a_page_breaks_the_policy(page, strict_url, opened) -> None:
    for path in PAGES_WITH_OVERLAYS:
        page.goto(strict_url + path)
        page.click("[data-scheme-toggle]")
        opened(page)
