"""The tables with their types: whoever reads them by these gets numbers as numbers, days as days, and everything else as text."""

import csv
import datetime
import hashlib
import io
import json
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.exports import datapackage
from briefing.exports.records import as_csv
from briefing.model.records import Change
from conftest import ROOT, shipped

READERS = {"number": float, "integer": int, "boolean": {"true": True, "false": False}.__getitem__, "date": datetime.date.fromisoformat, "string": str}


@pytest.mark.parametrize("root", [ROOT, ROOT / "tests/briefings/company"], ids=lambda root: root.name)
def test_every_table_is_there_whole_and_every_cell_is_of_its_type(root: Path) -> None:
    files = {file.path: file for file in (shipped() if root == ROOT else site_of(root)).files}
    package = json.loads(files[datapackage.PATH].text)
    assert {f"downloads/{one['path']}" for one in package["resources"]} == {path for path in files if path.endswith(".csv")}
    seen = set()
    for one in package["resources"]:
        table = files[f"downloads/{one['path']}"]
        assert (one["bytes"], one["hash"]) == (len(table.content), f"sha256:{hashlib.sha256(table.content).hexdigest()}")
        rows = list(csv.DictReader(io.StringIO(table.text, newline=""), strict=True))
        types = {field["name"]: field["type"] for field in one["schema"]["fields"]}
        assert list(types) == list(rows[0]) and len({row["id"] for row in rows}) == len(rows)
        for row in rows:
            seen |= {types[name] for name, cell in row.items() if cell and READERS[types[name]](cell) is not None}
    assert seen >= {"number", "string"}


def test_the_value_of_a_figure_is_a_number_and_its_text_is_text(briefing) -> None:
    package = json.loads(datapackage.file(briefing, shipped().settings.site, shipped().files).text)
    [figures] = [one for one in package["resources"] if one["name"] == "figures"]
    types = {field["name"]: field["type"] for field in figures["schema"]["fields"]}
    assert (types["value"], types["value_to"], types["text"], types["as_of"], types["cites"]) == ("number", "number", "string", "string", "string")
    assert datapackage.types(Change) == {"date": "date"}


def test_a_number_below_zero_stands_as_one_and_a_text_that_looks_like_it_is_no_formula() -> None:
    text = as_csv(("id", "value", "text"), [{"id": "a", "value": -5, "text": "-5"}, {"id": "b", "value": -0.25, "text": "-a"}])
    assert text.splitlines()[1:] == ["a,-5,'-5", "b,-0.25,'-a"]
