"""Old addresses of a record that has another id now lead on: its page, its place on another page, and those of its statements."""

import re

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.publish.site import Site
from conftest import ROOT, copy_briefing, edit, problems_of

RENAMED = [("factions", "hts", "levant-group"), ("factions", "ansar-al-tawhid", "third-group"), ("names", "russia", "moscow"),
           ("voices", "bramwell", "analyst")]


@pytest.fixture(scope="module")
def moved(tmp_path_factory) -> Site:
    root = copy_briefing(ROOT, tmp_path_factory.mktemp("moved") / "idlib")
    for kind, id, old in RENAMED:
        edit(root / f"data/{kind}.yml", f"- id: {id}\n", f"- id: {id}\n  was: [{old}]\n")
    site = site_of(root)
    assert site.problems == ()
    return site


@pytest.mark.parametrize(("old", "new", "href"), [
    ("factions/levant-group/", "factions/hts/", "../../factions/hts/"),
    ("factions/third-group/", "factions/#ansar-al-tawhid", "../../factions/#ansar-al-tawhid"),
])
def test_the_old_address_of_a_page_leads_on_and_nothing_lists_it(old, new, href, moved) -> None:
    [page] = [page for page in moved.pages if page.draft.url == old]
    assert page.draft.leads_to == new
    assert f'<a href="{href}" data-about=' in page.html
    assert not any(old in file.text for file in moved.files)


@pytest.mark.parametrize(("path", "old", "new"), [
    ("factions/index.md", "third-group", "ansar-al-tawhid"), ("names.md", "moscow", "russia"), ("voices.md", "analyst", "bramwell"),
])
def test_an_old_place_stands_beside_that_of_today_and_so_does_each_statement(path, old, new, moved) -> None:
    [html] = [page.html for page in moved.pages if page.draft.path == path]
    ids = re.findall(r'\sid="([^"]+)"', html)
    today = [id for id in ids if re.search(rf'data-(?:says|record)="\w+/{new}[":][^>]*\sid="{id}"|\sid="{id}"[^>]*data-record="\w+/{new}"', html)]
    assert len(today) > 1
    assert {old + id.removeprefix(new) for id in today} <= set(ids)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize(("file", "was", "says"), [
    ("data/names.yml", {"celik": "yesilkoy"}, '"yesilkoy" is the id of a record that there is'),
    ("data/names.yml", {"celik": "valley", "yesilkoy": "valley"}, '"valley" stands under `was` in yesilkoy already'),
])
def test_an_old_id_that_another_record_has_is_refused(file, was, says, river) -> None:
    for id, old in was.items():
        edit(river / file, f"- id: {id}\n", f"- id: {id}\n  was: [{old}]\n")
    [problem] = problems_of(river)
    assert (problem.path, problem.rule) == (file, "REC1")
    assert says in problem.message


def test_a_page_that_stands_at_an_old_address_is_refused(river) -> None:
    edit(river / "data/figures.yml", "- id: sheep\n", "- id: sheep\n  was: [flock]\n")
    (river / "docs/figures/flock.md").write_text("---\ntitle: Sheep\n---\n", "utf-8")
    [problem] = problems_of(river)
    assert (problem.path, problem.rule, problem.line) == ("docs/figures/flock.md", "REC4", 1)
