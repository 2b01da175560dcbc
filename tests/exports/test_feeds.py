"""What programs fetch: the feed, llms.txt, the sitemap and robots.txt, with and without an address of the site."""

import datetime
import hashlib
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from briefing.adapters.mkdocs import read_settings
from briefing.cli.main import main
from briefing.english.reading import read
from briefing.exports import feeds
from briefing.loading.load import load
from briefing.loading.project import read_project
from built_site.pages import exists, has_id, leads_on, read_pages, target
from conftest import ROOT, edit, problems_of, quiet, shipped

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ADDRESS = "https://localhost/idlib/"
CHANGES = shipped().briefing.records("changes")


@pytest.fixture(scope="module")
def folder(built) -> Path:
    return built[0]


@pytest.fixture(scope="module")
def pages(folder):
    return read_pages(folder)


@pytest.fixture(scope="module")
def published(tmp_path_factory) -> Path:
    """The site as it is built for its address."""
    site = tmp_path_factory.mktemp("published")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(site)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=quiet() | {"SITE_URL": ADDRESS.rstrip("/")}, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return site


def feed(folder: Path) -> ElementTree.Element:
    return ElementTree.fromstring((folder / "feed.xml").read_bytes())


def test_the_feed_has_what_atom_asks_for(folder) -> None:
    root = feed(folder)
    assert root.tag == f"{ATOM}feed"
    assert root.find(f"{ATOM}author/{ATOM}name").text == "Idlib briefing"
    assert [link.attrib["rel"] for link in root.findall(f"{ATOM}link")] == ["self", "alternate"]
    for element in (root, *root.findall(f"{ATOM}entry")):
        assert element.find(f"{ATOM}id").text.startswith("urn:uuid:")
        assert element.find(f"{ATOM}title").text
        datetime.datetime.fromisoformat(element.find(f"{ATOM}updated").text)
    ids = [node.text for node in root.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids)) == len(CHANGES) + 1


def test_the_feed_carries_every_change_and_leads_to_it(folder, pages) -> None:
    root = feed(folder)
    assert root.find(f"{ATOM}updated").text == f"{CHANGES[0].date}T00:00:00Z"
    for change, entry in zip(CHANGES, root.findall(f"{ATOM}entry"), strict=True):
        assert entry.find(f"{ATOM}title").text == change.title
        assert entry.find(f"{ATOM}content").text == change.text
        assert entry.find(f"{ATOM}category").attrib["term"] == change.kind
        assert entry.find(f"{ATOM}updated").text == f"{change.date}T00:00:00Z"
        page, fragment = target("feed.xml", entry.find(f"{ATOM}link").attrib["href"])
        assert has_id(pages[page], fragment)


def test_an_entry_keeps_its_id_whatever_the_address(folder, published) -> None:
    assert [node.text for node in feed(folder).iter(f"{ATOM}id")] == [node.text for node in feed(published).iter(f"{ATOM}id")]
    assert all(node.attrib["href"].startswith(ADDRESS) for node in feed(published).iter(f"{ATOM}link"))


def test_an_entry_keeps_its_id_when_a_source_comes_wherever_it_stands(idlib: Path) -> None:
    before = feed_of(shipped())
    file = idlib / "data/sources.yml"
    (idlib / "seeds/aaa.txt").write_text("A later note. It says nothing of Idlib.\n", "utf-8")
    digest = hashlib.sha256((idlib / "seeds/aaa.txt").read_bytes()).hexdigest()
    entry = f"- id: aaa\n  label: A note\n  file: seeds/aaa.txt\n  sha256: {digest}\n  about: A file.\n"
    edit(file, "- id: idlib\n", f"{entry}- id: idlib\n")
    assert main(["--root", str(idlib), "source", "pin", "aaa"]) == 0
    project = read_project(idlib)
    briefing, settings = load(project)[0], read_settings(idlib)
    assert [source.id for source in briefing.records("sources")] == ["aaa", "idlib"]
    assert [node.text for node in ElementTree.fromstring(feeds.feed(briefing, settings.site, ())).iter(f"{ATOM}id")] == before


def feed_of(site) -> list[str]:
    [text] = [file.text for file in site.files if file.path == "feed.xml"]
    return [node.text for node in ElementTree.fromstring(text).iter(f"{ATOM}id")]


def test_where_the_address_is_known_every_id_for_machines_is_absolute(published) -> None:
    read = [json.loads(page.css_first("script[type='application/ld+json']").text()) for page in read_pages(published).values()]
    read += [json.loads((published / name).read_text("utf-8")) for name in ("annotations.jsonld", "claims.jsonld", "reviews.jsonld")]
    ids = [value for one in read for value in identified(one)]
    assert len(ids) > 1000
    assert {id for id in ids if not id.startswith((ADDRESS, "sha256:", "urn:"))} == set()


def identified(value: object) -> Iterator[str]:
    """What a graph calls things by, and where it says that they are."""
    if isinstance(value, dict):
        yield from (inner for name, inner in value.items() if name in ("@id", "id", "url", "item", "contentUrl", "source") and isinstance(inner, str))
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from identified(inner)


def test_every_page_links_to_the_feed_in_head_and_footer(pages) -> None:
    for name, page in pages.items():
        for link in (page.css_first("head link[type='application/atom+xml']"), page.css_first("footer a[type='application/atom+xml']")):
            assert target(name, link.attributes["href"]) == ("feed.xml", "")


def test_the_page_of_changes_shows_each_with_its_day_version_and_kind(pages) -> None:
    shown = pages["changes/"].css("section.change")
    for change, section in zip(CHANGES, shown, strict=True):
        assert (section.attributes["id"], section.attributes["data-record"]) == (change.id, f"changes/{change.id}")
        assert section.css_first("time").attributes["datetime"] == change.date.isoformat()
        assert section.css_first("time").text() == f"{change.date.day} {change.date:%B %Y}"
        assert [node.text() for node in section.css("[data-change]")][1:] == [change.version, change.kind.capitalize()]
        assert change.text in section.text()


@pytest.mark.parametrize(("old", "new", "words"), [
    ("date: 2026-11-22", "date: 2027-11-22", "the date is later"),
    ("version: 0.1.0", "version: 0.10.0", "the version is later"),
    ("date: 2026-11-22", "date: 22 November 2026", "Write year, month and day"),
    ("date: 2026-11-22", "date: 2026-11-31", "day value is outside"),
    ("version: 0.1.0", "version: 1", "does not have the form"),
    ("kind: first publication", "kind: publication", "is not one of"),
    ("about: [figures/population]", "about: [figures/populaton]", "populaton"),
    ("The area of the population figure", "The 7 areas", 'the number "7"'),
])
def test_a_slip_in_the_changes_is_said_at_its_place(old, new, words, idlib) -> None:
    edit(idlib / "data/changes.yml", old, new)
    content = (idlib / "data/changes.yml").read_text("utf-8")
    place = f"data/changes.yml:{content[: content.index(new)].count(chr(10)) + 1}:"
    problems = [str(problem) for problem in problems_of(idlib)]
    assert any(problem.startswith(place) and words in problem for problem in problems), problems


def test_package_changelog_and_briefing_have_one_version() -> None:
    assert tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"] == CHANGES[0].version
    assert re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)[1] == CHANGES[0].version


def guide(folder: Path) -> str:
    return (folder / "llms.txt").read_text("utf-8")


def test_llms_txt_has_its_form(folder) -> None:
    lines = guide(folder).splitlines()
    assert lines[0] == "# Idlib briefing"
    assert lines[2].startswith("> ")
    assert [line for line in lines if line.startswith("#")][1:] == ["## Pages", "## Open questions", "## Data", "## Optional"]
    after = guide(folder).split("\n## ", 1)[1]
    items = [line for line in after.splitlines() if line and not line.startswith("#")][1:]
    assert all(re.match(r"- \[.+?\]\(\S+\)", line) for line in items)


def test_every_link_of_llms_txt_leads_somewhere_and_every_page_is_there(folder, pages) -> None:
    linked = [target("llms.txt", href) for href in re.findall(r"\]\((\S+?)\)", guide(folder))]
    for page, fragment in linked:
        assert exists(folder, page), page
        assert not fragment or has_id(pages[page], fragment), fragment
    assert {page for page, _ in linked} >= {url for url, page in pages.items() if not leads_on(page)}


def test_every_number_and_date_of_a_fact_is_in_the_sentences_that_it_names(folder, briefing) -> None:
    """A calculated figure apart, which says so."""
    [source] = briefing.sources.values()
    title, facts = source.text[: source.sentences[0].start], 0
    for line in guide(folder).split("\n## ")[0].splitlines():
        if not line.startswith("- "):
            continue
        facts += 1
        named = [int(number) for number in re.search(r"\((§\d+(?:, §\d+)*)\)$", line)[1].replace("§", "").split(", ")]
        words = title + " ".join(source.sentence_text(number) for number in named)
        said = line.rpartition(" (§")[0].partition("Our calculation")[2] if "Our calculation" in line else line.rpartition(" (§")[0]
        here, there = read(said), read(words)
        assert {(one.value, one.hedges) for one in here.quantities} <= {(one.value, one.hedges) for one in there.quantities}, line
        assert {one.text for one in here.moments} <= {one.text for one in there.moments}, line
        for quotation in re.findall(r"“([^”]*)”", re.sub(r"\[[^]]*\]\([^)]*\)", "", said)):  # a record's title is proved on its page
            assert quotation in " ".join(words.split()), line
    assert facts >= len(briefing.records("figures")) + len(briefing.records("agreements"))


def test_a_site_without_an_address_has_no_sitemap_and_no_absolute_address(folder, pages) -> None:
    assert not list(folder.glob("sitemap*"))
    assert not (folder / "robots.txt").exists()
    for page in pages.values():
        assert page.css("link[rel=canonical], meta[property='og:url']") == []
        assert not page.css_first("meta[property='og:image']").attributes["content"].startswith("http")


def test_the_sitemap_has_every_page_at_its_address(published, pages) -> None:
    root = ElementTree.fromstring((published / "sitemap.xml").read_bytes())
    assert {node.text for node in root.iter(f"{MAP}loc")} == {ADDRESS + url for url, page in pages.items() if not leads_on(page)}
    assert {node.text for node in root.iter(f"{MAP}lastmod")} == {CHANGES[0].date.isoformat()}
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (published / "robots.txt").read_text("utf-8").splitlines()
    assert not (published / "sitemap.xml.gz").exists()


def test_a_published_page_says_its_address_the_same_way_everywhere(published) -> None:
    for url, page in ((url, page) for url, page in read_pages(published).items() if not leads_on(page)):
        own = page.css_first("link[rel=canonical]").attributes["href"]
        assert own == ADDRESS + url
        assert page.css_first("meta[property='og:url']").attributes["content"] == own
        assert f'"url": "{own}"'.replace(" ", "") in page.css_first("script[type='application/ld+json']").text()
        assert own in page.css_first("details.how-to-cite p").text()


@pytest.mark.parametrize(("setting", "variable", "url"), [
    ('!ENV [SITE_URL, ""]', None, ""),
    ('!ENV [SITE_URL, ""]', "https://localhost/a", "https://localhost/a/"),
    ("!ENV SITE_URL", "https://localhost/a/", "https://localhost/a/"),
    ("!ENV SITE_URL", None, ""),
    ("https://localhost/b", "https://localhost/a", "https://localhost/b/"),
])
def test_the_address_is_read_as_the_site_generator_reads_it(setting, variable, url, idlib, monkeypatch) -> None:
    edit(idlib / "mkdocs.yml", 'site_url: !ENV [SITE_URL, ""]', f"site_url: {setting}")
    monkeypatch.delenv("SITE_URL", raising=False)
    if variable:
        monkeypatch.setenv("SITE_URL", variable)
    assert read_settings(idlib).site.url == url


def test_an_address_without_a_scheme_is_a_problem(idlib, monkeypatch) -> None:
    monkeypatch.setenv("SITE_URL", "localhost/idlib")
    [problem] = problems_of(idlib)
    assert (problem.path, problem.rule) == ("mkdocs.yml", "CFG1")
