"""Pages of briefings under Material for MkDocs as it comes, with nothing overridden: what is ours works there, in light and dark, and on paper.

Material's own faults, which no file of ours mends, are listed: a fault that is gone fails here too, so that the list stays true.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.conftest import watched
from browser.server import serving
from browser.tools import in_page, none_of, package
from conftest import ROOT, build_strictly, copy_briefing, edit

BRIEFINGS = {"idlib": ROOT} | {name: ROOT / "tests" / "briefings" / name for name in ("treaty",)}
# Light or dark as the reader's system has it.
STOCK = """theme:
  name: material
  font: false
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default}
    - {media: "(prefers-color-scheme: dark)", scheme: slate}
"""
OWN = """theme:
  name: briefing
  custom_dir: theme
  card: assets/images/card.png
"""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SCHEMES = ("light", "dark")
ARTICLE = "article.md-typeset"
CHIP = f"{ARTICLE} a.cite__chip"
PREVIEW = ".preview:popover-open"
# Of Material itself: the rule of axe-core, the element.
KNOWN_TO_AXE = {
    ("aria-hidden-focus", "#__palette_0"),  # the choice of colours, which it hides and leaves in the order of Tab
    ("aria-hidden-focus", "#__palette_1"),
    ("color-contrast", ".md-copyright"),  # 4.47 to 1 under each page
}
# The title that its head shows after scrolling reaches past a narrow screen; it scrolls wide tables in Markdown.
KNOWN_TO_BE_WIDE = ("md-header__topic", "md-ellipsis", "md-typeset__scrollwrap")
# Boxes of the texts of a drawing that is seen, in its own coordinates, and its width.
TEXTS_OF_A_DRAWING = """image => {
  const edge = image.getBoundingClientRect();
  const boxes = [...image.querySelectorAll("text")].filter((text) => text.textContent.trim()).map((text) => {
    const box = text.getBoundingClientRect();
    return [box.left - edge.left, box.top - edge.top, box.right - edge.left, box.bottom - edge.top, text.textContent.trim()];
  });
  return [edge.width, image.closest("figure").clientWidth, boxes];
}"""


@pytest.fixture(scope="module", params=BRIEFINGS)
def site(request, tmp_path_factory) -> Path:
    """The site of a briefing under stock Material: of the shipped one with its drawings, of all without a template around the page."""
    root = copy_briefing(BRIEFINGS[request.param], tmp_path_factory.mktemp("stock") / request.param)
    if request.param == "idlib":
        edit(root / "mkdocs.yml", OWN, STOCK)
    else:
        edit(root / "mkdocs.yml", "theme: {name: material, font: false}\n", STOCK)
        edit(root / "mkdocs.yml", "../../../hooks", str(ROOT / "hooks"))
    build_strictly(root, root / "site")
    return root / "site"


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    with serving(site) as address:
        yield address


def addresses(site: Path) -> list[str]:
    """One page of a kind each: the overview, and the first page of each folder."""
    found = {file.relative_to(site).parts[0]: file for file in sorted(site.rglob("index.html"), reverse=True)}
    return sorted(file.relative_to(site).as_posix().removesuffix("index.html") for file in found.values())


def luminance(colour: list[float]) -> float:
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in (part / 255 for part in colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def rgb(page: Page, selector: str, name: str) -> list[float]:
    """A colour of the first element that a selector finds, as red, green and blue."""
    return page.locator(selector).first.evaluate("(node, name) => getComputedStyle(node)[name].match(/[\\d.]+/g).slice(0, 3).map(Number)", name)


def test_axe_finds_nothing_but_what_is_material_s(browser, site, url) -> None:
    script, found, seen = package("axe-core/axe.min.js").read_text("utf-8"), [], set()
    with watched(browser) as open_page:
        for scheme in SCHEMES:
            page = open_page(color_scheme=scheme, reduced_motion="reduce")
            for path in addresses(site):
                page.goto(url + path)
                page.evaluate(script)
                for line in page.evaluate(in_page("axe"), TAGS):
                    rule, _, rest = line.partition(" (")
                    known = (rule, rest.partition("): ")[2].partition(":")[0])
                    seen.add(known)
                    found += [f"{scheme} /{path}: {line}"] if known not in KNOWN_TO_AXE else []
    none_of(found)
    assert seen == KNOWN_TO_AXE


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_no_page_is_wider_than_the_window(browser, site, url, width) -> None:
    found = []
    with watched(browser) as open_page:
        page = open_page(viewport={"width": width, "height": 800})
        for path in addresses(site):
            page.goto(url + path)
            found += [f"/{path}: {line}" for line in page.evaluate(in_page("sideways")) if not any(name in line for name in KNOWN_TO_BE_WIDE)]
    none_of(found)


def test_chips_and_links_in_the_text_are_large_enough_for_a_finger(browser, site, url) -> None:
    found = []
    with watched(browser) as open_page:
        page = open_page()
        for path in addresses(site):
            page.goto(url + path)
            page.add_style_tag(content=".md-header, .md-sidebar, .md-footer { display: none !important }")  # Material's navigation
            found += [f"/{path}: {line}" for line in page.evaluate(in_page("targets")) if "headerlink" not in line]
    none_of(found)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_chip_opens_its_sentence_in_the_colours_of_the_page(browser, url, scheme) -> None:
    with watched(browser) as open_page:
        page = open_page(color_scheme=scheme)
        page.goto(url)
        chip = page.locator(CHIP).first
        for opens in (chip.click, lambda: chip.press("Enter")):
            opens()
            preview = page.locator(PREVIEW)
            expect(preview.locator("mark").first).to_be_visible()
            expect(preview.get_by_role("link", name="Read in context")).to_be_visible()
            paper, ink = luminance(rgb(page, PREVIEW, "backgroundColor")), luminance(rgb(page, f"{PREVIEW} mark", "color"))
            assert (paper > 0.5) == (scheme == "light") == (luminance(rgb(page, "body", "backgroundColor")) > 0.5)
            assert (max(paper, ink) + 0.05) / (min(paper, ink) + 0.05) > 7
            page.keyboard.press("Escape")
            expect(preview).to_have_count(0)
            expect(chip).to_be_focused()


def test_read_in_context_leads_to_the_sentence_below_the_head_that_stays(browser, url) -> None:
    with watched(browser) as open_page:
        page = open_page(viewport={"width": 390, "height": 600}, reduced_motion="reduce")
        page.goto(url)
        chips = page.locator(CHIP)
        chips.nth(chips.count() // 2).click()
        page.locator(PREVIEW).get_by_role("link", name="Read in context").first.click()
        page.wait_for_url("**/source/**")
        sentence, head = page.locator(":target"), page.locator("header.md-header")
        expect(sentence).to_be_in_viewport()
        assert sentence.bounding_box()["y"] >= head.bounding_box()["y"] + head.bounding_box()["height"]


def test_without_a_script_a_chip_is_a_link_to_its_sentence(browser, url) -> None:
    with watched(browser) as open_page:
        page = open_page(java_script_enabled=False)
        page.goto(url)
        page.locator(CHIP).first.click()
        page.wait_for_url("**/source/**")
        assert page.locator(":target [data-sentence], :target[data-sentence]").count()


def test_the_list_of_sources_marks_what_is_cited(browser, url) -> None:
    with watched(browser) as open_page:
        for scheme in SCHEMES:
            page = open_page(color_scheme=scheme)
            page.goto(url)
            assert page.locator(f"{ARTICLE} .sources__item").count() > 2
            assert page.locator(".sources__item").first.evaluate("node => getComputedStyle(node).listStyleType") == "none"
            assert rgb(page, ".sources mark", "backgroundColor") != rgb(page, "body", "backgroundColor")


@pytest.mark.parametrize("width", [320, 1280])
def test_a_drawing_fills_its_place_and_no_words_in_it_meet(browser, site, url, width) -> None:
    found, drawn = [], 0
    with watched(browser) as open_page:
        page = open_page(viewport={"width": width, "height": 800})
        for path in addresses(site):
            page.goto(url + path)
            for image in page.locator("figure.chart svg[role=img]:visible").all():
                whole, figure, boxes = image.evaluate(TEXTS_OF_A_DRAWING)
                drawn += 1
                found += [f"/{path}: a drawing of {whole} px in {figure}"] if whole < figure * 0.99 else []
                found += [f"/{path}: outside of the drawing: {box[4]}" for box in boxes if box[0] < -2 or box[2] > whole + 2]
                for at, one in enumerate(boxes):
                    found += [f"/{path}: {one[4]!r} meets {other[4]!r}" for other in boxes[:at]
                              if min(one[2], other[2]) - max(one[0], other[0]) > 1 and min(one[3], other[3]) - max(one[1], other[1]) > 1]
    none_of(found)
    assert drawn or "idlib" not in site.parts


@pytest.mark.parametrize("scheme", SCHEMES)
def test_on_paper_a_chip_is_a_number_in_brackets_and_all_is_dark_on_white(browser, url, scheme) -> None:
    with watched(browser) as open_page:
        page = open_page(color_scheme=scheme)
        page.goto(url)
        page.emulate_media(media="print", color_scheme=scheme)
        before = page.locator(CHIP).first.evaluate("node => [getComputedStyle(node, '::before').content, getComputedStyle(node, '::after').content]")
        assert before == ['"["', '"]"']
        assert luminance(rgb(page, CHIP, "color")) < 0.2
        assert luminance(rgb(page, ".sources__sentence", "color")) < 0.2
        assert luminance(rgb(page, f"{ARTICLE} p", "color")) < 0.2
        assert luminance(rgb(page, ".sources mark", "backgroundColor")) > 0.7
        expect(page.locator(".preview")).to_have_count(0)
