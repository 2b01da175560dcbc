"""A briefing defines a kind of record of its own, without Python: every part of the engine takes it as it takes the others."""

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.cli import main
from briefing.cli.schemas import schema_of
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.statements import statements
from briefing.problems import Problem
from briefing.publish.cache import Cache
from briefing.publish.site import Site
from conftest import edit

NOTICE = """\
Notice 7: Pellworth Lighting recalls lamps

Pellworth Lighting is recalling about 6,300 desk lamps of the model Corvo, because the base can overheat. They were sold until 14 April 2022. Buyers are asked to unplug the lamp.
"""
KINDS = """\
- id: recalls
  label: Recalls
  fields:
    - {name: product, as: text, label: Product, needed: true}
    - {name: described, as: claims, label: What is said of it}
    - {name: sold, as: figure, label: Units}
    - {name: date, as: date, label: Sold}
    - {name: who, as: party, label: Who recalls}
"""
RECALLS = """\
- id: lamps
  title: Recall of desk lamps
  product: desk lamps of the model Corvo
  described:
    - text: The base of the lamp can overheat.
      in_words: the base can overheat
      cites: [recall]
    - text: Buyers are asked to unplug the lamp.
      cites: [unplug]
  sold: lamps
  date: {text: until 14 April 2022, cites: [until]}
  who: {name: pellworth, cites: [recall]}
  not_stated: [what the lamp cost]
  cites: [recall]
"""
PASSAGES = """\
- id: recall
  source: notice
  quote: Pellworth Lighting is recalling about 6,300 desk lamps of the model Corvo, because the base can overheat.
- id: until
  source: notice
  quote: They were sold until 14 April 2022.
- id: unplug
  source: notice
  quote: Buyers are asked to unplug the lamp.
"""
FIGURES = """\
- id: lamps
  label: Desk lamps recalled
  text: about 6,300
  unit: desk lamps
  counts: desk lamps that are recalled
  cites: [recall]
"""
NAMES = """\
- id: pellworth
  name: Pellworth Lighting
  kind: organisation
  cites: [recall]
"""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A briefing that was started, and given a kind of its own with the commands."""
    folder = tmp_path_factory.mktemp("own")
    (folder / "notice.txt").write_text(NOTICE, "utf-8")
    root = folder / "mine"
    assert main.main(["start", str(root), str(folder / "notice.txt"), "--id", "notice"]) == 0
    assert main.main(["--root", str(root), "new", "kinds", "recalls"]) == 0
    for name, text in {"kinds": KINDS, "recalls": RECALLS, "figures": FIGURES, "names": NAMES}.items():
        (root / f"data/{name}.yml").write_text(text, "utf-8")
    with (root / "data/passages.yml").open("a", encoding="utf-8") as file:
        file.write(PASSAGES)
    edit(root / "mkdocs.yml", "  - Voices:", "  - Recalls: [recalls/_record.md]\n  - Voices:")
    edit(root / "data/sources.yml", "  excluded:\n    - {sentence: 2-3, reason: not read for this briefing yet}\n", "")
    return root


@pytest.fixture(scope="module")
def kept() -> Cache:
    return Cache()


@pytest.fixture(scope="module")
def site(root: Path, kept: Cache) -> Site:
    return site_of(root, kept)


@pytest.fixture
def copy(root: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(root, tmp_path / "mine"))


def test_a_record_of_an_own_kind_has_its_page_and_all_of_it_holds(site) -> None:
    assert site.problems == ()
    page = site.by_path["recalls/lamps.md"].html
    for shown in ("What is said of it", "about 6,300", "until 14 April 2022", "Pellworth Lighting", "what the lamp cost".capitalize()):
        assert shown in page


def test_its_files_and_the_guide_hold_it(site) -> None:
    files = {file.path: file.text for file in site.files if file.media_type.startswith(("text/", "application/"))}
    [row] = csv.DictReader(io.StringIO(files["downloads/recalls.csv"]))
    assert (row["product"], row["sold"], row["date.text"], row["who.name"]) == (
        "desk lamps of the model Corvo", "lamps", "until 14 April 2022", "pellworth")
    [record] = json.loads(files["downloads/recalls.json"])["records"]
    assert [claim["text"] for claim in record["described"]] == ["The base of the lamp can overheat.", "Buyers are asked to unplug the lamp."]
    package = json.loads(files["downloads/datapackage.json"])
    assert "recalls" in {resource["name"] for resource in package["resources"]}
    assert "The base of the lamp can overheat. In the source’s words: “the base can overheat”." in files["llms.txt"]


def test_its_statements_are_counted_and_compared(root, copy, site) -> None:
    said = {one.place: one for one in statements(site.briefing) if one.record == "recalls/lamps"}
    assert {"recalls/lamps", "recalls/lamps:described.0", "recalls/lamps:date", "recalls/lamps:who", "recalls/lamps:not_stated.0"} <= said.keys()
    assert said["recalls/lamps"].says["product"] == "desk lamps of the model Corvo"
    edit(copy / "data/recalls.yml", "Buyers are asked to", "The buyers are asked to")
    other = {one.place: one.line for one in statements(load(read_project(copy))[0])}
    assert [place for place, one in said.items() if other[place] != one.line] == ["recalls/lamps:described.1"]


def test_commands_know_it(copy, capsys) -> None:
    assert main.main(["--root", str(copy), "new", "recalls", "second"]) == 0
    assert "- id: second\n  cites: []\n  title:\n  product:\n" in (copy / "data/recalls.yml").read_text("utf-8")
    assert main.main(["--root", str(copy), "schemas"]) == 0
    schema = json.loads((copy / "data/schemas/recalls.json").read_text("utf-8"))
    assert {"product", "described", "sold", "date", "who", "title"} <= set(json.dumps(schema).split('"'))
    assert schema == schema_of("recalls", load(read_project(copy))[0].kinds["recalls"])


@pytest.mark.parametrize("old, new, rule", [
    ("desk lamps of the model Corvo", "63 desk lamps of the model Corvo", "PRO1"),
    ("desk lamps of the model Corvo", "desk lamps of the model Tamsin", "PRO3"),
    ("The base of the lamp can overheat.", "The bases of 12 lamps can overheat.", "PRO1"),
    ("in_words: the base can overheat", "in_words: the base may overheat", "REC3"),
    ("until 14 April 2022", "until 15 April 2022", "DAT1"),
    ("sold: lamps", "sold: lambs", "REC1"),
    ("name: pellworth, cites: [recall]", "name: pellworth, cites: [unplug]", "REC2"),
    ("cites: [unplug]", "cites: []", "REC4"),
    ("cites: [unplug]", "cites: [unplugged]", "PRO7"),
    ("what the lamp cost]", "what 40 lamps cost]", "PRO1"),
    ("product: desk", "produce: desk", "REC1"),
])
def test_an_error_in_it_is_found_by_the_rule_that_finds_it_elsewhere(copy, kept, site, old, new, rule) -> None:
    edit(copy / "data/recalls.yml", old, new)
    problems = site_of(copy, kept.next_run()).problems
    assert (rule, "data/recalls.yml") in {(one.rule, one.path) for one in problems}, problems


@pytest.mark.parametrize("old, new, line, message", [
    ("as: figure", "as: number", 6, "is not one of"),
    ("- id: recalls", "- id: factions", 1, "taken"),
    ("- id: recalls", "- id: source", 1, "taken"),
    ("- id: recalls", "- id: Recalls", 1, "form"),
    ("name: sold", "name: units sold", 6, "form"),
    ("name: sold", "name: cites", 6, "means something in every record"),
    ("name: sold", "name: model_fields", 6, "means something in every record"),
    ("name: sold", "name: described", 4, "stands twice"),
    ("  label: Recalls\n", "", 1, '"label" is missing'),
    (", label: Units}", "}", 6, '"label" is missing'),
])
def test_a_broken_definition_is_one_problem_at_its_place(copy, old, new, line, message) -> None:
    edit(copy / "data/kinds.yml", old, new)
    [problem] = load(read_project(copy))[1]
    assert isinstance(problem, Problem)
    assert (problem.path, problem.line, problem.rule) == ("data/kinds.yml", line, "REC1")
    assert message in problem.message and problem.hint


@pytest.mark.parametrize(("label", "rule", "at"), [
    ("Sold in 1999", "PRO1", "1999"), ("Sold to nine shops", "PRO1", "nine"), ("Sold by Zorgon", "PRO3", "Zorgon"),
    ("Sold as “cheap”", "PRO2", "“cheap”"), ("Sold, as the next sentence says", "ORD1", "next"),
])
def test_a_label_that_nothing_bears_out_is_told_where_it_is_defined(copy: Path, kept: Cache, label, rule, at) -> None:
    edit(copy / "data/kinds.yml", "label: Sold}", f"label: '{label}'}}")
    [problem] = site_of(copy, kept.next_run()).problems
    assert (problem.rule, problem.path) == (rule, "data/kinds.yml")
    assert (copy / problem.path).read_text("utf-8").splitlines()[problem.line - 1][problem.column - 1 :].startswith(at)


@pytest.mark.parametrize(("field", "held"), [("described", "claims"), ("makers", "parties")])
def test_a_list_that_is_needed_is_not_empty(copy: Path, kept: Cache, field, held) -> None:
    edit(copy / "data/kinds.yml", "  fields:\n", f"  fields:\n    - {{name: {field}, as: {held}, label: Of these, needed: true}}\n")
    for name in ("kinds", "recalls"):
        file = copy / f"data/{name}.yml"
        rows = file.read_text("utf-8").replace("    - {name: described, as: claims, label: What is said of it}\n", "")
        file.write_text(rows.partition("  described:\n")[0] + rows.partition("      cites: [unplug]\n")[2], "utf-8")
    with (copy / "data/recalls.yml").open("a", encoding="utf-8") as file:
        file.write(f"  {field}: []\n")
    [problem] = site_of(copy, kept.next_run()).problems
    assert (problem.rule, problem.message) == ("REC1", f'recalls/lamps: "{field}" has no entry')
