"""The site runs behind a real host with the headers that it asks for: nothing inline, nothing from elsewhere, no script made of text."""

import shutil

import pytest
from playwright.sync_api import expect

from browser.conftest import watch
from browser.overlays import PAGES_WITH_OVERLAYS, open_folded, open_preview, open_search
from hosts import behind_nginx, told

# What somebody might get into a page, with what the browser says of it.
BREACHES = {
    "document.head.append(Object.assign(document.createElement('script'), { textContent: '1' }))": "TrustedScript'",
    "document.body.innerHTML = '<p>new</p>'": "TrustedHTML'",
    "document.body.setAttribute('onclick', '1')": "TrustedScript'",
    "document.body.setAttribute('style', 'color: red')": "style-src",
    "fetch('http://127.0.0.1:9/').catch(() => {})": "connect-src",
}


@pytest.fixture(scope="module")
def strict_url(site_folder, tmp_path_factory):
    with behind_nginx(site_folder, tmp_path_factory.mktemp("nginx"), told(site_folder)) as url:
        yield url


@pytest.mark.parametrize("host", ["strict_url", "site_url"], ids=["by headers", "by the page itself"])
def test_a_breach_of_the_policy_is_stopped_and_noticed(browser, request, host) -> None:
    said = []
    page = browser.new_page()
    watch(page, said)
    page.goto(request.getfixturevalue(host))
    for script, wanted in BREACHES.items():
        said.clear()
        page.evaluate(f"try {{ {script} }} catch (refused) {{ console.error(String(refused)) }}")
        page.wait_for_timeout(20)
        assert wanted in "".join(said), script
    page.close()


def test_no_page_breaks_the_policy(page, strict_url, paths) -> None:
    """A breach is an error on the console, and fails the test; so is a header that the browser does not understand."""
    for path in paths:
        if path != "404.html":
            page.goto(strict_url + path)


@pytest.mark.parametrize("below", ["", "/idlib"], ids=["at the top of a host", "below a path"])
def test_the_page_for_what_is_missing_is_whole_and_leads_home_at_any_depth(browser, site_folder, tmp_path, below) -> None:
    """Of a site that was not told its address, too."""
    shutil.copytree(site_folder, tmp_path / f"host{below}")
    (tmp_path / "room").mkdir()
    page, said = browser.new_page(), []
    watch(page, said)
    with behind_nginx(tmp_path / "host", tmp_path / "room", told(site_folder), below) as url:
        home = url.rstrip("/") + below + "/"
        for path in ("none", "none/", "factions/none/at/all"):
            assert page.goto(home + path).status == 404
            assert page.evaluate("getComputedStyle(document.querySelector('.header__inner')).display") == "flex"
            assert page.locator(".header__name").evaluate("link => link.href") == home
        page.get_by_role("link", name="Overview").first.click()
        expect(page).to_have_url(home)
    page.close()
    assert [fault for fault in said if "Policy" in fault or "Trusted" in fault] == []


@pytest.mark.parametrize("opened", [open_folded, open_search, open_preview], ids=lambda f: f.__name__)
def test_no_use_of_a_page_breaks_the_policy(page, strict_url, opened) -> None:
    for path in PAGES_WITH_OVERLAYS:
        page.goto(strict_url + path)
        page.click("[data-scheme-toggle]")
        opened(page)


def test_a_citation_is_copied_under_the_policy(page, strict_url) -> None:
    page.context.grant_permissions(["clipboard-write"])
    page.goto(strict_url + "figures/")
    open_folded(page)
    page.locator(".how-to-cite__copy").first.click()
    expect(page.locator(".how-to-cite__copy + [role=status]").first).to_have_text("Copied")
    page.context.clear_permissions()
