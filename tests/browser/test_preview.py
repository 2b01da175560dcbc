"""A chip opens the sentence that it cites: by click, tap and Enter; Esc and a click elsewhere close it."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

# The first is a screen of 1280 x 1024 at 400 %.
SIZES = [(320, 256), (320, 640), (390, 844), (768, 1024), (1280, 800)]
FACTION = "factions/hts/"


def chip(page: Page, cite: str) -> Locator:
    """The first chip that cites a passage."""
    return page.locator(f'.cite[data-cite~="{cite}"] > .cite__chip').first


def preview(page: Page) -> Locator:
    return page.locator(".preview:popover-open")


Edges = list[float]  # left, top, right, bottom


def apart(one: Edges, other: Edges) -> bool:
    return one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


# Opens the preview of a chip that is brought to a place on the screen. Returns the edges of the preview, of the chip, and of the
# words on the screen that lead to the chip: of its row or fact with its name, or of its paragraph where the row leaves no room.
OPENED = """async (link, place) => {
  link.scrollIntoView({block: place, behavior: "instant"});
  link.click();
  await new Promise(requestAnimationFrame); // it finds its place again when the page has scrolled
  const edges = ({left, top, right, bottom}) => [left, top, right, bottom];
  const [shown, ...others] = document.querySelectorAll(".preview:popover-open");
  if (others.length) throw new Error("more than one preview is open");
  const row = link.closest("tr, dl > div");
  const claim = row?.offsetHeight < innerHeight / 3 ? row : link.closest("p, li, td, th, dd");
  const texts = document.createTreeWalker(claim, NodeFilter.SHOW_TEXT), boxes = [], range = document.createRange();
  for (let text; (text = texts.nextNode()) && (link.contains(text) || link.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING);) {
    range.selectNodeContents(text);
    boxes.push(...range.getClientRects());
  }
  const words = boxes.filter((box) => box.width && box.bottom > 0 && box.top < innerHeight).map(edges);
  return [edges(shown.getBoundingClientRect()), edges(link.getBoundingClientRect()), words];
}"""


@pytest.fixture
def faction(page: Page, site_url: str) -> Page:
    page.goto(site_url + FACTION)
    return page


def ways() -> Iterator[tuple[str, Callable[[Locator], None]]]:
    yield "a click", lambda link: link.click()
    yield "Enter", lambda link: link.press("Enter")


@pytest.mark.parametrize("way", [way for _, way in ways()], ids=[name for name, _ in ways()])
def test_a_chip_opens_its_sentence_and_gets_the_focus_back(faction, way) -> None:
    link = chip(faction, "hts-strongest")
    way(link)
    assert preview(faction).get_attribute("aria-label") == "Source, sentence 5"
    assert link.get_attribute("aria-expanded") == "true"
    assert faction.evaluate("document.activeElement.matches('.preview')")
    faction.keyboard.press("Escape")
    assert preview(faction).count() == 0
    assert link.evaluate("link => link === document.activeElement")
    expect(link).to_have_attribute("aria-expanded", "false")  # said by an event that comes a moment later
    assert faction.url.endswith(FACTION)


def test_a_tap_opens_it(open_page, site_url) -> None:
    page = open_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    page.goto(site_url + FACTION)
    chip(page, "hts-strongest").tap()
    assert preview(page).count() == 1
    page.get_by_role("button", name="Close").tap()
    assert preview(page).count() == 0
    assert page.url.endswith(FACTION)


def test_a_click_elsewhere_closes_it_and_the_chip_gets_the_focus_back(faction) -> None:
    chip(faction, "hts-strongest").click()
    faction.mouse.click(5, 5)
    assert preview(faction).count() == 0
    expect(chip(faction, "hts-strongest")).to_be_focused()  # given back by an event that comes a moment later


def test_a_second_click_on_the_chip_closes_it(faction) -> None:
    chip(faction, "hts-strongest").click()
    chip(faction, "hts-strongest").click()
    assert preview(faction).count() == 0
    assert faction.url.endswith(FACTION)


def test_another_chip_takes_its_place(faction) -> None:
    chip(faction, "hts-strongest").click()
    chip(faction, "ambiguous").press("Enter")
    assert preview(faction).get_attribute("aria-label") == "Source, sentence 3; Source, sentence 5"  # it stands beside another
    assert faction.locator('.cite__chip[aria-expanded="true"]').count() == 1


def test_it_shows_the_whole_sentence_with_the_words_of_this_chip_marked(faction, briefing) -> None:
    chip(faction, "hts-strongest").click()
    shown = preview(faction)
    assert shown.locator("blockquote").text_content() == briefing.sources["idlib"].sentence_text(5)
    assert shown.locator("mark").all_text_contents() == [briefing.words("hts-strongest")]


def test_the_chips_of_a_claim_open_all_its_sentences_in_the_order_of_the_source(faction, briefing) -> None:
    faction.locator("li", has=faction.locator("#described-5")).locator(".cite__chip").last.click()
    source = briefing.sources["idlib"]
    assert preview(faction).locator("blockquote").all_text_contents() == [source.sentence_text(3), source.sentence_text(5)]


def test_of_several_sentences_the_one_whose_chip_is_pressed_is_in_sight(faction) -> None:
    last = faction.locator("li", has=faction.locator("#described-5")).locator(".cite__chip").last
    last.click()
    expect(preview(faction).locator(".preview__name")).to_have_text("§3, §5")
    expect(preview(faction).locator(".preview__near")).to_have_count(3)
    cited = preview(faction).locator(f'.sources__body:has(mark[data-words-of~="{last.locator("..").get_attribute("data-cite")}"])')
    below_the_name = cited.bounding_box()["y"] - preview(faction).locator(".preview__name").bounding_box()["y"]
    assert 0 < below_the_name < 60 or preview(faction).evaluate("node => node.scrollTop + node.clientHeight >= node.scrollHeight - 1")


def test_what_stands_around_is_faint_and_between_sentences_farther_apart_stands_how_many_are_left_out(faction, briefing) -> None:
    sentences = briefing.sources["idlib"]
    faction.locator("li", has=faction.locator("#described-5")).locator(".cite__chip").first.click()
    near = preview(faction).locator(".preview__near")
    expect(near).to_have_text([f"§{number} {sentences.sentence_text(number)}" for number in (2, 4, 6)])
    assert preview(faction).locator("blockquote").count() == 2 and preview(faction).locator(".preview__gap").count() == 0
    chip(faction, "hts-origin").press("Escape")
    faction.goto(faction.url.replace("factions/hts/", "voices/"))
    faction.locator("#unnamed-speaker .cite__chip").first.click()
    expect(preview(faction).locator(".preview__near")).to_have_count(1)  # the first two sentences have none before them
    assert preview(faction).locator("blockquote").count() == 2 and preview(faction).locator(".preview__gap").count() == 0


def test_it_shows_the_reference_markers_and_that_the_source_does_not_explain_them(faction) -> None:
    chip(faction, "ambiguous").click()
    assert preview(faction).locator("blockquote .marker").all_text_contents() == ["[52]", "[8]"]
    assert "gives no reference for these marks" in preview(faction).inner_text()


def test_the_tab_key_leads_to_the_sentence_in_its_source_and_on(faction) -> None:
    chip(faction, "hts-strongest").press("Enter")
    faction.keyboard.press("Tab")
    assert faction.evaluate("document.activeElement.textContent") == "Close"
    faction.keyboard.press("Tab")
    assert faction.evaluate("document.activeElement.textContent") == "Read in context"
    faction.keyboard.press("Enter")
    faction.wait_for_url("**/source/idlib/#s5")
    assert faction.locator("#s5").evaluate("item => item.matches(':target')")


def test_every_chip_of_a_page_opens_a_sentence_that_has_its_words(page, site_url, briefing) -> None:
    page.goto(site_url + "voices/")
    chips = page.locator(".cite__chip").all()
    assert len(chips) >= len(briefing.records("voices"))
    for link in chips:
        link.press("Enter")
        words = "".join(preview(page).locator("mark").all_text_contents())
        for passage in link.locator("..").get_attribute("data-cite").split():
            assert briefing.words(passage) in words
        page.keyboard.press("Escape")


@pytest.mark.parametrize(("width", "height"), SIZES, ids=str)
def test_it_never_covers_its_chip_and_stays_on_the_screen(open_page, site_url, width, height) -> None:
    page = open_page(viewport={"width": width, "height": height})
    page.goto(f"{site_url}agreements/unidentified/")
    chips = page.query_selector_all("main .cite__chip")
    assert chips
    for link in chips[:: max(1, len(chips) // 4)]:
        for place in ("start", "center", "end"):
            shown, chip, _ = link.evaluate(OPENED, place)
            assert apart(shown, chip), f"{width} px: the preview covers {link.get_attribute('href')}"
            assert shown[0] >= 0, shown
            assert shown[1] >= 0, shown
            assert shown[2] <= width, shown
            assert shown[3] <= height, shown
            assert shown[2] - shown[0] >= min(width - 16, 480), "too narrow to read"
            page.keyboard.press("Escape")


@pytest.mark.parametrize(("width", "height"), SIZES[1:], ids=str)
def test_it_never_covers_what_it_proves(open_page, site_url, width, height) -> None:
    page = open_page(viewport={"width": width, "height": height})
    looked = 0
    for path in ("", FACTION, "agreements/unidentified/"):
        page.goto(site_url + path)
        for link in page.query_selector_all("main p .cite__chip, main dd .cite__chip, main li .cite__chip")[:16]:
            for place in ("center", "end"):
                shown, _, words = link.evaluate(OPENED, place)
                assert words and all(apart(shown, word) for word in words), f"/{path} {link.get_attribute('href')} at the {place}"
                looked += 1
                page.keyboard.press("Escape")
    assert looked > 60


@pytest.mark.parametrize("modifier", ["Control", "Shift", "Alt", "Meta"])
def test_with_a_modifier_key_the_chip_is_a_link(faction, modifier) -> None:
    link = chip(faction, "hts-strongest")
    link.evaluate("link => document.addEventListener('click', e => { link.dataset.kept = e.defaultPrevented; e.preventDefault(); })")
    link.click(modifiers=[modifier])
    assert link.get_attribute("data-kept") == "false"
    assert preview(faction).count() == 0


def test_without_javascript_the_chip_leads_to_the_lit_sentence(open_page, site_url) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(site_url + FACTION)
    chip(page, "hts-strongest").click()
    page.wait_for_url("**/source/idlib/#s5")
    assert page.locator("#s5:target mark").count() > 0
    assert page.locator(".preview").count() == 0


def test_an_old_address_takes_the_statement_that_it_names_along(page, site_url) -> None:
    page.goto(f"{site_url}factions/ansar-al-tawhid/#stance")
    page.wait_for_url("**/factions/#ansar-al-tawhid-stance")
    assert page.locator("#ansar-al-tawhid-stance:target").count() == 1
