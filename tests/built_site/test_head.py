"""What a page says of itself to machines, read from the built pages: Open Graph, its picture, JSON-LD, and the values of its numbers."""

import json
import re
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from briefing.exports import json_ld, records
from built_site.pages import exists, has_id, leads_on, read_pages, target
from conftest import shipped

DRAFT = shipped()
PAGES = {page.url: page for page in DRAFT.drafts}


@pytest.fixture(scope="module")
def folder(built) -> Path:
    return built[0]


@pytest.fixture(scope="module")
def pages(folder):
    return read_pages(folder)


def graph(page) -> dict[str, dict]:
    """The nodes of a page's JSON-LD by their type."""
    [script] = page.css("script[type='application/ld+json']")
    data = json.loads(script.text())
    assert data["@context"] == "https://schema.org"
    nodes = {node["@type"]: node for node in data["@graph"]}
    assert len(nodes) == len(data["@graph"])
    return nodes


def of_page(page) -> dict:
    nodes = graph(page)
    return nodes.get("Article") or nodes["WebPage"]


def folded(text: str) -> str:
    return " ".join(text.split())


def test_every_page_has_a_card_for_shared_links(pages, folder) -> None:
    for url, page in pages.items():
        card = {node.attributes["property"]: node.attributes["content"] for node in page.css("meta[property^='og:']")}
        assert card["og:title"] == (PAGES[url].title if url else "Idlib briefing")
        assert card["og:description"] == PAGES[url].description == page.css_first("meta[name=description]").attributes["content"]
        assert card["og:type"] == ("article" if url else "website")
        assert exists(folder, target(url, card["og:image"])[0])
        assert (card["og:image:width"], card["og:image:height"]) == ("1200", "630")
        assert card["og:image:alt"] == picture_words()


def picture_words() -> str:
    site = DRAFT.settings.site
    return f"{site.name}. {site.description}"


def test_the_picture_is_small_has_its_size_and_says_what_the_settings_say(folder) -> None:
    """Where this fails, the name or the description of the site has changed: `make card` draws the picture again."""
    data = (folder / "assets/images/card.png").read_bytes()
    assert len(data) < 60_000
    assert struct.unpack(">II", data[16:24]) == (1200, 630)
    at = data.index(b"iTXtDescription")
    length = struct.unpack(">I", data[at - 4 : at])[0]
    chunk = data[at : at + 4 + length]
    assert chunk.removeprefix(b"iTXtDescription\0\0\0\0\0").decode("utf-8") == picture_words()
    assert struct.unpack(">I", data[at + 4 + length : at + 8 + length])[0] == zlib.crc32(chunk)


def test_json_ld_says_only_what_the_page_says(pages) -> None:
    names = {PAGES[""].title, *(source.title for source in DRAFT.briefing.records("sources"))}
    checked = 0
    for url, page in pages.items():
        data = json.loads(page.css_first("script[type='application/ld+json']").text())
        head = f"{page.css_first('title').text()} {page.css_first('meta[name=description]').attributes['content']}"
        body = "".join(page.css_first("body").text().split())
        for text in json_ld.texts(data):
            bare = "".join(text.strip("“”").split())
            known = bare in body or text in head or text in names
            assert known, f"{url}: {text}"
            checked += 1
    assert checked > 300


def test_every_quotation_in_json_ld_is_a_passage_that_the_page_cites(pages, briefing) -> None:
    for url, page in pages.items():
        cited = {id for node in page.css("[data-cite]") for id in node.attributes["data-cite"].split()}
        quotations = of_page(page).get("citation", [])
        assert {one["identifier"] for one in quotations} == cited, url
        for one in quotations:
            assert one["text"] == folded(briefing.words(one["identifier"]))
            address, fragment = target(url, one["url"])
            assert has_id(pages[address], fragment)


def test_a_page_that_cites_names_the_source_that_it_rests_on(pages, briefing) -> None:
    for page in pages.values():
        node = of_page(page)
        assert ("isBasedOn" in node) == bool(page.css("[data-cite]"))
        for source in node.get("isBasedOn", []):
            assert source["identifier"].removeprefix("sha256:") in {one.sha256 for one in briefing.records("sources")}


def test_breadcrumbs_lead_from_the_overview_to_the_page(pages) -> None:
    for url, page in pages.items():
        trail = graph(page).get("BreadcrumbList", {}).get("itemListElement", [])
        assert bool(trail) == bool(url)
        assert [step["position"] for step in trail] == list(range(1, len(trail) + 1))
        steps = [target(url, step["item"])[0] for step in trail]
        assert all(PAGES[step].title == item["name"] for step, item in zip(steps, trail, strict=True))
        assert not trail or (steps[0], steps[-1]) == ("", url)


def test_figures_are_data_sets_with_their_files(pages, folder, briefing) -> None:
    shown = {}
    for url, page in pages.items():
        node = graph(page).get("Dataset")
        assert (node is not None) == (url.startswith("figures/") and not leads_on(page)), url
        if node:
            files = {file["encodingFormat"]: file for file in node["distribution"]}
            assert set(files) == {"text/csv", "application/json"}
            for file in files.values():
                assert exists(folder, target(url, file["contentUrl"])[0])
                assert file["contentSize"] in {data.text() for data in page.css("[data-size]")}
            shown |= {one["name"]: one["value"] for one in node["variableMeasured"]}
    figures = [records.entry(briefing, "figures", figure, PAGES) for figure in briefing.records("figures")]
    assert shown == {figure["label"]: figure["text"] for figure in figures}


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_no_text_can_end_the_script_that_it_stands_in(value) -> None:
    script = json_ld.as_script({"@graph": value, "name": "</script><!--&amp;"})
    assert not re.search(r"[<>&]", script)
    assert json.loads(script) == {"@graph": value, "name": "</script><!--&amp;"}


def test_programs_read_of_every_number_of_ours_what_readers_do(folder) -> None:
    """HTML wants a `value` of `<data>`; the validator in the tests does not look for it."""
    pages = [LexborHTMLParser(file.read_text("utf-8")) for file in folder.rglob("*.html")]
    stamped = [node for page in pages for node in page.css("data")]
    assert len(stamped) > 100 and all("value" in node.attributes for node in stamped)
    figures = {node.text(): node.attributes["value"] for node in stamped if "data-figure" in node.attributes}
    assert figures["2,936,672"] == "2936672" and figures["43.8%"] == "43.8"
