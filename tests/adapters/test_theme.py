"""The theme that comes with the engine: around any briefing, without a word of the shipped one, and open to overrides."""

import re
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import read_settings, site_of
from briefing.loading.project import INSTALLED, read_project
from briefing.pages import elsewhere
from briefing.publish.build import build
from built_site.pages import asset
from conftest import RIVER, ROOT, build_strictly, copy_briefing, edit, own_theme

OTHERS = sorted(folder.name for folder in (ROOT / "tests" / "briefings").iterdir() if folder.is_dir())
TEXTS = [file for file in sorted(INSTALLED.rglob("*")) if file.suffix in (".html", ".css", ".js", ".yml")]


def themed(name: str, folder: Path) -> Path:
    """A copy of another briefing with our theme around it, and nothing of its own."""
    root = copy_briefing(ROOT / "tests" / "briefings" / name, folder / "root")
    edit(root / "mkdocs.yml", "theme: {name: material, font: false}", "theme: briefing")
    edit(root / "mkdocs.yml", "../../../hooks", str(ROOT / "hooks"))
    return root


@pytest.mark.parametrize("name", OTHERS)
def test_any_briefing_is_built_with_the_theme_and_links_to_nothing_that_it_lacks(name: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    build_strictly(themed(name, tmp_path), site)
    pages = [file for file in site.rglob("*.html") if file.name != "404.html"]
    assert len(pages) > 5
    for file in pages:
        page = LexborHTMLParser(file.read_text("utf-8"))
        named = {value for node in page.css("[href], [src]") for value in (node.attributes.get("href"), node.attributes.get("src")) if value}
        for target in (value.partition("#")[0] for value in named if ":" not in value):
            found = (file.parent / target).resolve() if target else file
            assert (found / "index.html" if found.is_dir() else found).is_file(), f"{file.relative_to(site)}: {target}"
        assert page.css_first("html").attributes["lang"] == "en"
        assert not page.css(".footer nav, meta[property^='og:image'], link[rel=alternate]")


def test_another_theme_gets_a_style_and_a_script_of_ours(tmp_path: Path) -> None:
    root = copy_briefing(RIVER, tmp_path / "root")
    edit(root / "mkdocs.yml", "../../../hooks", str(ROOT / "hooks"))
    build_strictly(root, tmp_path / "site")
    page = LexborHTMLParser((tmp_path / "site/figures/goats/index.html").read_text("utf-8"))
    assert page.css(f"link[rel=stylesheet][href='../../{elsewhere.STYLE}']")
    assert page.css(f"script[src='../../{elsewhere.SCRIPT}']")
    style = (tmp_path / "site" / elsewhere.STYLE).read_text("utf-8")
    assert style.count("{") == style.count("}")
    assert all((INSTALLED / f"assets/css/{name}.css").read_text("utf-8") in style for name in elsewhere.COMPONENTS if name != "own")
    script = (tmp_path / "site" / elsewhere.SCRIPT).read_text("utf-8")
    assert all((INSTALLED / f"assets/js/{name}.js").read_text("utf-8") in script for name in elsewhere.SCRIPTS)


def test_around_the_page_another_theme_keeps_its_looks(river: Path) -> None:
    """Outside of the page's own block there are only names of sizes and colours, which no theme has."""
    style = elsewhere.files(read_project(river))[0].text
    around = re.sub(r"/\*.*?\*/", "", style[: style.index(elsewhere.PAGE)], flags=re.DOTALL)
    assert around
    assert {name for name in re.findall(r"([\w-]+)\s*:\s[^;{}]*;", around) if not name.startswith("--")} == set()


def test_nothing_of_another_theme_is_published(tmp_path: Path) -> None:
    build_strictly(themed("river", tmp_path), tmp_path / "site")
    assets = {file.relative_to(tmp_path / "site").as_posix() for file in (tmp_path / "site/assets").rglob("*") if file.is_file()}
    known = {file.relative_to(INSTALLED).as_posix() for file in INSTALLED.rglob("*")}
    assert {re.sub(r"\.[0-9a-f]{8}(?=\.(css|js|woff2)$)", "", path) for path in assets} <= known
    assert [path for path in assets if path.endswith(".css")] == [asset(tmp_path / "site", "assets/css/site.css")]


def test_the_theme_knows_no_record_of_the_shipped_briefing(briefing) -> None:
    words = {faction.stance.label for faction in briefing.records("factions") if faction.stance}
    for kind in ("names", "factions", "agreements", "figures"):
        for record in briefing.records(kind):
            words |= {record.id, getattr(record, "name", ""), *getattr(record, "aliases", ())} - {""}
    assert len(words) > 50
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(words)))})(?![\w-])")
    assert {file.name: pattern.findall(file.read_text("utf-8")) for file in TEXTS if pattern.search(file.read_text("utf-8"))} == {}


def test_a_component_of_the_briefing_takes_the_place_of_the_one_that_comes(idlib: Path) -> None:
    own_theme(idlib, "components/takeaway.html")
    edit(idlib / "theme/components/takeaway.html", "Download these records:", "To keep these records:")
    site = site_of(idlib)
    assert site.problems == ()
    assert "To keep these records:" in site.by_path["evidence.md"].html


def test_a_fault_in_a_component_that_comes_is_reported_there() -> None:
    """A file of the engine is named as such, so that nobody looks for it in the briefing."""
    project, component = read_project(ROOT), "briefing/theme/components/takeaway.html"
    text = project.text(component).replace("Download these records", "Download these 17 files")
    project = replace(project, files=MappingProxyType(project.files | {component: text.encode()}))
    assert {(problem.path, problem.rule) for problem in build(project, read_settings(ROOT)).problems} == {(component, "PRO1")}


def test_the_words_of_the_theme_count_only_where_it_is_around_the_pages(river: Path) -> None:
    settings, project = read_settings(river), read_project(river)
    assert not settings.has_theme
    main = "briefing/theme/main.html"
    project = replace(project, files=MappingProxyType(project.files | {main: b"<p>Nine groups speak.</p>"}))
    assert build(project, settings).problems == ()
    assert {problem.path for problem in build(project, replace(settings, has_theme=True)).problems} == {main}
