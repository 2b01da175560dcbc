"""The pages of a source that has a second version: notes beside what changed, the earlier text, and old addresses that lead on."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.model.briefing import Briefing
from briefing.model.document import Document
from briefing.model.records import Earlier, SourceFile
from briefing.model.versions import Rebase, RebaseFile
from briefing.pages.source_versions import now_at
from briefing.publish.site import Site
from conftest import ROOT, build_strictly, copy_briefing, edit
from versions import SEED, decided, new_version

IN_FORCE, OLDER = "source/idlib.md", "source/idlib/1.md"
ANKARA = "For Ankara, the area is a matter of national security."


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sentence edited, one moved, one new, and at the end two that became one."""
    root = copy_briefing(ROOT, tmp_path_factory.mktemp("versions") / "idlib")
    new_version(root, ("in Operation Tripwire and", "in Operation Tripwire, and"), (f"{ANKARA} ", ""), ("[8] The agreement", f"[8] {ANKARA} The agreement"),
                ("District of Aleppo Jabal Samaan. Of this", "District of Aleppo Jabal Samaan; of this"))
    rebase = root / "reviews/rebases/idlib-1-2.yml"
    edit(root / "data/names.yml", "      reason: the next sentence goes on with what Turkey fears; the source itself does not say so\n      order: [ankara, refugees]\n",
         "      reason: another sentence goes on with what Turkey fears\n")
    edit(root / "data/passages.yml", "quote: Of this population", "quote: of this population")
    for file in ("figures.yml", "questions.yml"):
        text = (root / "data" / file).read_text("utf-8")
        (root / "data" / file).write_text(text.replace("“Of this population”", "“of this population”"), "utf-8")
    decided(root)  # what rests on a passage is told once its words are there
    assert "found: gone" in rebase.read_text("utf-8")
    return root


@pytest.fixture(scope="module")
def site(root: Path) -> Site:
    site = site_of(root)
    assert [str(problem) for problem in site.problems] == []
    return site


def page(site: Site, path: str) -> LexborHTMLParser:
    return LexborHTMLParser(site.by_path[path].html)


def notes(tree: LexborHTMLParser, id: str) -> list[str]:
    return [node.text() for node in tree.css(f"#{id} .own-words")]


def test_the_page_of_the_source_shows_the_version_in_force_with_notes_beside_what_changed(site: Site) -> None:
    tree = page(site, IN_FORCE)
    assert "Operation Tripwire, and" in tree.css_first("#s12 .source-sentence__text").text()
    assert notes(tree, "s12") == ["Edited since §11 of version 1", "§12 of version 1 is §4 now"]
    assert notes(tree, "s4") == ["Moved since §12 of version 1", "§4 of version 1 is §5 now"]
    assert notes(tree, "s1") == []


def test_a_number_that_no_sentence_has_any_more_leads_on_all_the_same(site: Site) -> None:
    assert [node.text() for node in page(site, IN_FORCE).css("p#s15")] == ["§15 of version 1 is gone"]


def test_the_earlier_text_stays_readable_and_leads_to_where_each_sentence_is_now(site: Site) -> None:
    tree = page(site, OLDER)
    shown = [node.text() for node in tree.css(".source-sentence__text")]
    source = site.briefing.earlier["idlib"][0].source
    assert shown == [source.sentence_text(number) for number in range(1, 16)]
    assert [(node.text(), node.attributes["href"]) for node in tree.css("#s11 .source-sentence__margin a")] == [("§12 now", "../../../source/idlib/#s12")]
    assert notes(tree, "s15") == ["Gone"]


def test_every_number_of_the_earlier_text_has_a_place_on_the_page_in_force(site: Site) -> None:
    ids = {node.attributes["id"] for node in page(site, IN_FORCE).css("[id]")}
    assert {f"s{number}" for number in range(1, 16)} <= ids


def test_it_is_built_strictly_and_search_does_not_find_the_earlier_text(root: Path, site: Site, tmp_path: Path) -> None:
    build_strictly(root, tmp_path / "site")
    assert (tmp_path / "site/source/idlib/1/index.html").exists()
    [places] = [file.text for file in site.files if file.path == "search/places.json"]
    assert "source/idlib/" in places
    assert "source/idlib/1/" not in places


def test_what_the_earlier_page_shows_is_held_against_the_earlier_file(root: Path, tmp_path: Path) -> None:
    copy = copy_briefing(root, tmp_path / "idlib")
    edit(copy / "docs/source/_version.md", "{{ older_sentence_html(version, sentence.number) }}", "{{ older_sentence_html(version, 1) }}")
    assert {problem.rule for problem in site_of(copy).problems} == {"PRO2"}


def test_the_feed_keeps_its_name_and_the_records_tell_of_both_versions(site: Site) -> None:
    files = {file.path: file.text for file in site.files}
    before = {file.path: file.text for file in site_of(ROOT).files}
    names = [re.search(r"<id>(.*?)</id>", one["feed.xml"])[1] for one in (files, before)]
    assert names[0] == names[1]
    assert SEED in files["downloads/sources.json"]
    assert files["downloads/sources.csv"].splitlines()[0] == before["downloads/sources.csv"].splitlines()[0]


def test_a_number_of_the_first_text_is_followed_through_all_that_came_after(briefing: Briefing) -> None:
    """§4 became §5, and that §3; §2 is gone in the second text, and stays gone though the third has a §2."""
    rebases = ({1: 1, 2: None, 3: 2, 4: 5, 5: 4}, {1: 2, 2: 1, 4: None, 5: 3})
    sides = [{"version": number, "sha256": f"{number}" * 64} for number in (1, 2, 3)]
    files = {
        f"reviews/rebases/idlib-{at}-{at + 1}.yml": RebaseFile(Document(""), Rebase.model_validate({
            "source": "idlib", "from": sides[at - 1], "to": sides[at], "sentences": [{"old": old, "new": new} for old, new in rebase.items()]}))
        for at, rebase in enumerate(rebases, 1)
    }
    [entry] = briefing.entries_of(SourceFile)
    record = entry.record.model_copy(update={"earlier": (Earlier(file="a", sha256="1" * 64), Earlier(file="b", sha256="2" * 64))})
    third = replace(briefing, rebases=files, entries={**briefing.entries, "sources": (replace(entry, record=record),)})
    assert now_at(third, "idlib", 1) == {1: 2, 2: None, 3: 1, 4: 3, 5: None}
    assert now_at(third, "idlib", 2) == {1: 2, 2: 1, 4: None, 5: 3}
