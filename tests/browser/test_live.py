"""What an editor sees while a page is open: a problem comes and goes by itself."""

from playwright.sync_api import Browser, expect

from conftest import ROOT, edit
from live import GOOD, served


def test_a_problem_comes_on_top_of_the_open_page_and_goes_without_a_key_and_a_picture_fits(browser: Browser, tmp_path) -> None:
    with served(tmp_path) as (root, url), browser.new_page() as page:  # not one that tells what is on its console: the reloading writes there
        page.goto(url)
        expect(page.get_by_text(GOOD)).to_be_visible()
        edit(root / "data/figures.yml", "up to five pumps", "up to six pumps")
        expect(page.get_by_role("alert")).to_contain_text("data/figures.yml:9")
        expect(page.get_by_text(GOOD)).to_be_visible()
        edit(root / "data/figures.yml", "up to six pumps", "up to five pumps")
        expect(page.get_by_role("alert")).to_have_count(0)
        page.set_viewport_size({"width": 390, "height": 800})
        (root / "docs/map.png").write_bytes((ROOT / "theme/assets/images/card.png").read_bytes())  # 1200 by 630 pixels
        edit(root / "docs/index.md", "## Renewal", "![a map](map.png)[^signed]\n\n## Renewal")
        expect(page.get_by_role("img", name="a map")).to_be_visible()
        across, down = page.evaluate("[...document.querySelectorAll('article img')].map(one => [one.clientWidth, one.clientHeight])")[0]
        assert page.get_by_role("img", name="a map").get_attribute("width") == "1200"
        assert 200 < across < 390 and abs(across / down - 1200 / 630) < 0.02, (across, down)
        expect(page.get_by_text(GOOD)).to_be_visible()
