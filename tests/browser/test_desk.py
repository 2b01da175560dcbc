"""The desk in a browser that runs no script: what is sent comes back, and nothing is too narrow, too small or unnamed."""

from pathlib import Path

from playwright.sync_api import Browser

from briefing.cli import main
from browser.conftest import PATIENCE
from cli.conftest import kept, keys  # noqa: F401  # fixtures
from cli.typing_at import APART, sits, verdicts


def test_a_browser_without_scripts_reads_and_disputes_at_390_pixels(kept: Path, keys: Path, browser: Browser) -> None:  # noqa: F811
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 800})
    page, bad = context.new_page(), []
    page.set_default_timeout(PATIENCE)
    page.on("response", lambda answer: bad.append((answer.status, answer.url)) if answer.status >= 400 else None)
    page.on("console", lambda message: bad.append(message.text))
    with sits(kept, keys, "ana", "--sample", "2", "--serve") as ana:
        page.goto(ana.sees("Open this").split()[-3])
        page.wait_for_timeout(APART * 1000)
        page.get_by_role("button", name="Supported: all of it, as it is worded").click()
        page.get_by_label("Or what is wrong").select_option("hedge lost")
        page.get_by_label("Why, in one sentence").fill("It says about.")
        assert page.locator("main").bounding_box()["width"] <= 390
        assert all(one.bounding_box()["height"] >= 24 for one in page.locator("a, button, input:not([type=hidden]), select").all())
        page.wait_for_timeout(APART * 1000)
        page.get_by_role("button", name="Write it down").click()
        page.get_by_role("button", name="Sign what is done").click()
        assert "Ended" in page.locator("h1").inner_text()
        assert ana.ends() == main.CLEAN
    context.close()
    assert not bad and [one["verdict"] for one in verdicts(kept)] == ["supported", "hedge lost"]
