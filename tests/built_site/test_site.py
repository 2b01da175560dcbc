"""The real site, built strictly in a temporary folder and walked from page to page."""

import re
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.model.records import SHOWN_KINDS
from built_site.pages import asset, leads_on
from conftest import RIVER, build_strictly, shipped

ALL_IN_ONE = "print/index.html"  # repeats the other pages, and is no use of a passage of its own


@pytest.fixture(scope="session")
def site(built) -> dict[str, LexborHTMLParser]:
    """Every HTML page by its path below the site's root: `factions/hts/index.html`."""
    folder, _ = built
    return {file.relative_to(folder).as_posix(): LexborHTMLParser(file.read_text("utf-8")) for file in sorted(folder.rglob("*.html"))}


@pytest.fixture(scope="module")
def told(site) -> dict[str, LexborHTMLParser]:
    """The pages that tell something: not those at an old address, which lead on."""
    kept = {name: page for name, page in site.items() if not leads_on(page)}
    assert kept.keys() < site.keys()
    return kept


def ids(page: LexborHTMLParser) -> list[str]:
    return [node.attributes["id"] for node in page.css("[id]")]


def file_of(path: str) -> str:
    path = unquote(path).lstrip("/")
    return f"{path}index.html" if path.endswith("/") or not path else path


def links(site, name: str) -> list[tuple[str, str, str]]:
    """The links of a page as written, with the file and the fragment that they lead to; other schemes are left out."""
    found = []
    for node in site[name].css("a[href], link[href], script[src], img[src]"):
        href = node.attributes.get("href") or node.attributes.get("src") or ""
        if urlsplit(href).scheme in ("mailto", "data"):
            continue
        assert not urlsplit(href).netloc, f"{name} links to another host: {href}"
        target = urlsplit(urljoin("http://h/" + name.removesuffix("index.html"), href))
        found.append((href, file_of(target.path), unquote(target.fragment)))
    return found


def test_the_build_says_nothing_unexpected(built) -> None:
    unexpected = [line for line in built[1].splitlines() if line.strip() and not line.startswith("INFO")]
    assert unexpected == []
    assert shipped().summary in built[1]


def test_no_link_and_no_anchor_is_dead(built, site) -> None:
    folder, _ = built
    checked = 0
    for name in site:
        if name == "404.html":
            continue  # its links start at the site's root
        for href, target, fragment in links(site, name):
            assert (folder / target).is_file(), f"{name}: {href}"
            if fragment and target in site:
                assert fragment in ids(site[target]), f"{name}: {href}"
            checked += 1
    assert checked > 1000


def test_no_page_has_the_same_id_twice(site) -> None:
    for name, page in site.items():
        found = ids(page)
        assert len(found) == len(set(found)), f"{name}: {sorted({id for id in found if found.count(id) > 1})}"


def test_every_record_is_on_a_page(site, briefing) -> None:
    shown = {node.attributes["data-record"] for page in site.values() for node in page.css("[data-record]")}
    for kind in SHOWN_KINDS:
        for record in briefing.records(kind):
            assert f"{kind}/{record.id}" in shown or f"{kind}/{record.id}/index.html" in site


def test_every_page_is_reached_by_links_from_the_overview(site, told) -> None:
    reached, queue = set(), ["index.html"]
    while queue:
        name = queue.pop()
        if name in reached or name not in site:
            continue
        reached.add(name)
        queue += [target for _, target, _ in links(site, name)]
    assert reached == set(told) - {"404.html"}


def test_every_chip_leads_to_its_sentence_with_the_words_marked(site, briefing) -> None:
    checked = 0
    for name, page in site.items():
        for chip in page.css("sup.cite"):
            link = chip.css_first("a")
            target = urlsplit(urljoin("http://h/" + name.removesuffix("index.html"), link.attributes["href"]))
            for passage in chip.attributes["data-cite"].split():
                span = briefing.spans[passage]
                assert target.path == f"/source/{span.source}/"
                assert target.fragment == f"s{span.sentences[0]}"
                assert link.text() == f"§{span.sentences[0]}"
                sentence = site[file_of(target.path)].css_first(f"#{target.fragment} .source-sentence__text")
                marked = " ".join(mark.text() for mark in sentence.css("mark"))
                assert briefing.words(passage).split()[0] in marked
                checked += 1
    assert checked > 200


def test_every_page_lists_the_sentences_that_its_chips_cite(site) -> None:
    for name, page in site.items():
        cited = {node.text() for node in page.css("a.cite__chip")}
        listed = {node.text() for node in page.css("a.sources__number")}
        assert cited == listed, name


def test_the_source_page_shows_the_source_word_for_word(site, briefing) -> None:
    for source in briefing.sources.values():
        page = site[f"source/{source.id}/index.html"]
        shown = [node.text() for node in page.css(".source-sentence__text")]
        assert shown == [source.sentence_text(sentence.number) for sentence in source.sentences]
        assert [node.text() for node in page.css(".source-sentence__text .marker")] == [f"[{marker.label}]" for marker in source.markers]


def test_the_source_page_links_back_to_every_page_that_cites_a_sentence(site, briefing) -> None:
    for source in briefing.sources.values():
        base = f"source/{source.id}/"
        for sentence in source.sentences:
            item = site[f"{base}index.html"].css_first(f"#s{sentence.number} .source-sentence__margin")
            back = {file_of(urlsplit(urljoin(f"http://h/{base}", a.attributes["href"])).path) for a in item.css("a")}
            citing = {
                name for name, page in site.items() if name != ALL_IN_ONE for chip in page.css("sup.cite")
                if any(sentence.number in briefing.spans[id].sentences for id in chip.attributes["data-cite"].split())
            }
            assert citing
            assert citing <= back


def test_a_page_works_without_javascript_of_its_own(site) -> None:
    for name, page in site.items():
        assert page.css("[onclick], [onload], [style]") == [], name


def test_no_markup_is_left_as_text(site) -> None:
    for name, page in site.items():
        copy = LexborHTMLParser(page.html)
        copy.strip_tags(["code", "pre", "script"], recursive=True)
        text = copy.body.text()
        assert [mark for mark in ("](", "[^", "{{", "{%", "**", "``") if mark in text] == [], name


def test_quotation_marks_and_apostrophes_are_curly(site) -> None:
    """As in the source; code and what is written for machines have the straight ones."""
    for name, page in site.items():
        copy = LexborHTMLParser(page.html)
        copy.strip_tags(["code", "pre", "script"], recursive=True)
        assert re.findall(r"\S*[\"']\S*", copy.body.text(separator=" ")) == [], name


def test_the_other_briefing_builds_too(tmp_path: Path) -> None:
    build_strictly(RIVER, tmp_path)
    page = LexborHTMLParser((tmp_path / "index.html").read_text("utf-8"))
    assert {node.text() for node in page.css("a.cite__chip")} >= {"A §1", "B §2"}
    assert page.css_first("code").text() == "[^nothing]"
    assert page.css_first("pre").text().strip() == "[^also-nothing]"
    assert "§" not in "".join(node.text() for node in page.css("nav.md-nav--secondary"))


def test_the_engine_renders_what_the_site_generator_renders(site) -> None:
    """`briefing check` reads the same citations that `mkdocs build` publishes."""
    for page in shipped().pages:
        published = site[f"{page.draft.url}index.html"].css("sup.cite")
        cited = " ".join(node.attributes["data-cite"] for node in published).split()
        assert sorted(set(page.cited)) == sorted(set(cited)), page.draft.path


def test_the_site_generator_publishes_the_very_bytes_that_were_checked(built) -> None:
    for page in shipped().pages:
        assert page.html in (built[0] / page.draft.url / "index.html").read_text("utf-8"), page.draft.path
    for file in shipped().files:
        assert (built[0] / file.path).read_bytes() == file.content, file.path


def test_the_site_holds_no_script_style_or_font_that_no_page_loads(built, site) -> None:
    folder, _ = built
    loaded = {target for name in site for _, target, _ in links(site, name)}
    styles = (folder / asset(folder, "assets/css/site.css")).read_text("utf-8")
    loaded |= {f"assets/fonts/{name}" for name in re.findall(r"url\(\"\.\./fonts/([^\"]+)\"\)", styles)}
    loaded |= {asset(folder, "assets/js/search.js"), asset(folder, "assets/js/near.js")}  # by search-button.js, at the first use
    kept = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.suffix in (".js", ".css", ".woff2", ".map")}
    assert kept - loaded == set()
    assert {asset(folder, f"assets/{name}") for name in ("css/site.css", "js/preview.js", "js/search.js")} <= kept


def test_what_scripts_and_styles_name_is_there(built) -> None:
    folder, _ = built
    named = [(file, name) for file in folder.glob("assets/*/*") if file.suffix in (".js", ".css")
             for name in re.findall(r"[\"']([\w./-]+\.(?:js|css|woff2))[\"']", file.read_text("utf-8"))]
    assert len(named) >= 6
    assert [name for file, name in named if not (file.parent / name).is_file()] == []


def test_nothing_on_a_page_needs_a_script_or_style_of_its_own(site) -> None:
    """So that a host may forbid them: Content-Security-Policy: script-src 'self'; style-src 'self'."""
    for name, page in site.items():
        inline = [script for script in page.css("script:not([src])") if script.attributes.get("type") != "application/ld+json"]
        assert inline == page.css("style") == [], name
        handlers = {key for node in page.css("*") for key in node.attributes if key.startswith("on")}
        assert handlers == set(), name


def test_every_page_leads_to_the_pages_before_and_after_it(site, told) -> None:
    """From the overview, `next` leads through every page but the one for print and what people read, which Evidence leads to; `previous` all
    the way back.
    """
    visited, name = [], "index.html"
    while name:
        visited.append(name)
        name = neighbour(site, name, "next")
    assert set(visited) == set(told) - {"404.html", ALL_IN_ONE, "review/index.html"}
    assert site["evidence/index.html"].css('a[href^="../review/"]')
    assert [neighbour(site, name, "prev") for name in visited] == [None, *visited[:-1]]


def neighbour(site, name: str, way: str) -> str | None:
    link = site[name].css_first(f"main a[rel={way}]")
    return file_of(urlsplit(urljoin("http://h/" + name.removesuffix("index.html"), link.attributes["href"])).path) if link else None


def test_a_page_of_three_or_more_sections_lists_them(site) -> None:
    listed = 0
    for name, page in site.items():
        contents = [urlsplit(link.attributes["href"]).fragment for link in page.css(".contents--open a")]
        assert contents == [urlsplit(link.attributes["href"]).fragment for link in page.css(".contents--folded a")], name
        assert contents == [] or len(contents) >= 3, name
        headings = [heading.attributes.get("id") or heading.parent.attributes.get("id") for heading in page.css("article h2:not(.sources > h2)")]
        if contents:
            assert contents == headings, name
            listed += 1
    assert listed >= 4


def test_a_record_page_names_its_neighbours(site, briefing) -> None:
    factions = [faction for faction in briefing.records("factions") if not faction.told_at]
    for faction in factions:
        page = site[f"factions/{faction.id}/index.html"]
        assert len(page.css(".siblings li")) == len(factions) > 1
        [here] = page.css(".siblings [aria-current]")
        assert here.text() == page.css_first("h1").text()


def test_a_section_without_an_index_page_lists_all_its_pages_on_each_of_them(site, briefing) -> None:
    pages = ("source/idlib/index.html", "source/index.html", "changes/index.html")
    listed = [[item.text(strip=True) for item in site[page].css(".siblings li")] for page in pages]
    assert listed[0] == listed[1] == listed[2]
    assert listed[0][:2] == [briefing.sources["idlib"].title, "About the source"]


def test_the_old_address_of_a_record_leads_to_where_it_is_told(site, briefing) -> None:
    for kind in ("factions", "figures"):
        for record in (record for record in briefing.records(kind) if record.told_at):
            name = f"{kind}/{record.id}/index.html"
            wanted = f"{record.told_at}index.html", record.id
            refresh = site[name].css_first("meta[http-equiv=refresh]").attributes["content"].removeprefix("0; url=")
            for href in (refresh, site[name].css_first("article a").attributes["href"]):
                parts = urlsplit(urljoin("http://h/" + name.removesuffix("index.html"), href))
                assert (file_of(parts.path), parts.fragment) == wanted
            assert record.id in ids(site[wanted[0]])


def test_the_404_page_works_at_any_depth(site, built) -> None:
    """Its addresses start at the root of the site, whatever address was asked for; those that do not look for the root."""
    places = asset(built[0], "assets/css/site.css"), asset(built[0], "assets/js/home.js")
    for href, target, _ in links(site, "404.html"):
        assert href.startswith(("/", "#")) or href.endswith(places), href
        assert (built[0] / target).is_file() or href == "#content", href
    assert len(site["404.html"].css("main li a")) >= 8


def test_the_page_for_print_holds_every_chapter_and_every_sentence(site, briefing) -> None:
    page = site[ALL_IN_ONE]
    text = page.css_first("article").text()
    for kind, key in (("questions", "question"), ("voices", "title"), ("agreements", "title")):
        for record in briefing.records(kind):
            assert getattr(record, key) in text
    for source in briefing.sources.values():
        assert [node.text() for node in page.css(".sources__sentence")] == [source.sentence_text(one.number) for one in source.sentences]
    assert page.css_first("meta[name=robots]").attributes["content"] == "noindex"
