"""The briefing on paper: `make pdf` gives a tagged PDF, and its words, read out again, are those of the page and of the source."""

import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from browser.tools import chromium
from conftest import ROOT, shipped

pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed: make sets it up")


@pytest.fixture(scope="module")
def paper(site_folder, tmp_path_factory):
    chromium()
    file = tmp_path_factory.mktemp("paper") / "briefing.pdf"
    subprocess.run([sys.executable, str(ROOT / "deploy/paper.py"), str(site_folder), str(file)], check=True, capture_output=True)
    return pypdf.PdfReader(file)


@pytest.fixture(scope="module")
def page(site_folder: Path) -> LexborHTMLParser:
    return LexborHTMLParser((site_folder / "print/index.html").read_text("utf-8"))


@pytest.fixture(scope="module")
def sheets(paper) -> list[str]:
    """The words of each sheet of paper, its number first."""
    return [one.extract_text() for one in paper.pages]


@pytest.fixture(scope="module")
def said(sheets) -> str:
    """The words of all sheets one after the other, without what may come between two letters of a text on paper."""
    return squashed("".join(sheet.partition("\n")[2] for sheet in sheets))


def squashed(text: str) -> str:
    """Ligatures taken apart, without white space, breaks, hyphens and chips: a line may end anywhere."""
    return re.sub(r"\[§[\d,–§ ]+\]|[\s\u00ad\u200b\u2060-]+", "", unicodedata.normalize("NFKC", text))


def test_each_page_has_its_number_and_the_whole_a_title_a_language_and_an_outline(paper, sheets, page) -> None:
    assert [sheet.partition("\n")[0] for sheet in sheets] == [f"{at} / {len(sheets)}" for at in range(1, len(sheets) + 1)]
    root = paper.trailer["/Root"]
    assert (paper.metadata.title, root["/Lang"], root["/MarkInfo"]["/Marked"].value) == (page.css_first("title").text(), "en", True)
    outline = [squashed(title) for title in titles(paper.outline)]
    assert outline == [squashed(heading.text()) for heading in page.css("main :is(h1, h2, h3, h4)")] and len(outline) > 50


def titles(outline: list) -> Iterator[str]:
    for one in outline:
        yield from titles(one) if isinstance(one, list) else [one.title]


def test_every_passage_every_quotation_and_every_name_in_another_script_is_found_again(said, page) -> None:
    quotes = [passage.quote for passage in shipped().briefing.records("passages")]
    quotes += [node.text() for node in page.css("q, blockquote.sources__sentence") if not node.css(".cite")]
    quotes += re.findall(r"“[^“”]+”", page.css_first("article").text())
    assert len(quotes) > 200
    assert [quote for quote in quotes if squashed(quote) not in said] == []
    assert {name for name in re.findall(r"[\u0600-\u06ff]+", page.css_first("article").text()) if name not in said} == set()


def test_its_tags_tell_what_is_what(paper, page) -> None:
    tags = list(elements(paper.trailer["/Root"]["/StructTreeRoot"]["/K"]))
    kinds = [tag["/S"] for tag in tags]
    assert kinds.count("/H1") == 1
    assert {kind: kinds.count(kind) for kind in ("/Table", "/Caption", "/BlockQuote")} == {
        "/Table": len(page.css("article table")), "/Caption": len(page.css("article caption, article figcaption")),
        "/BlockQuote": len(page.css("article blockquote"))}
    figures = [tag.get("/Alt") for tag in tags if tag["/S"] == "/Figure"]
    assert figures == [svg.css_first("title").text() for svg in page.css("article svg[role=img]")] and figures


def elements(node) -> Iterator[dict]:
    """Every element of the tree of tags, in its order."""
    node = node.get_object() if hasattr(node, "get_object") else node
    for one in node if isinstance(node, list) else [node]:
        one = one.get_object() if hasattr(one, "get_object") else one
        if isinstance(one, dict) and "/S" in one:
            yield one
        if isinstance(one, dict) and "/K" in one:
            yield from elements(one["/K"])


def test_each_chip_leads_to_its_sentence_and_nothing_leads_to_an_address_that_is_none(paper, page) -> None:
    links = [link.get_object() for one in paper.pages for link in one.get("/Annots") or ()]
    assert all("/Dest" in link for link in links)
    assert sum(link["/Dest"].startswith("/sentence-") for link in links) == len(page.css(".cite__chip"))
    assert {link["/Dest"] for link in links} <= set(paper.named_destinations)
