"""The schemas by which editors check data files say what the engine says, and are those that the models make."""

import json
import subprocess
from pathlib import Path

import pytest

from briefing.cli.schemas import modeline, schema_of, schemas, write
from briefing.loading.project import read_project
from briefing.model.records import KINDS
from browser.tools import HERE, package
from conftest import ROOT, edit, problems_of

# What an editor makes of a data file of the briefing on the river, and neither of the two takes.
BROKEN = [
    ("figures", "  unit: villages", "  units: villages"),
    ("figures", "  counts: Villages along the river\n", ""),
    ("figures", "label: Pumps allowed", "label: [Pumps, allowed]"),
    ("figures", "label: Pumps allowed", 'label: ""'),
    ("figures", "label: Pumps allowed", "label:"),
    ("figures", "cites: [pumps]", "cites: pumps"),
    ("figures", "cites: [pumps]", "cites: [~]"),
    ("figures", "cites: [pumps]", "cites: {pumps: 1}"),
    ("figures", "show: {decimals: 1}", "show: {decimals: many}"),
    ("figures", "show: {decimals: 1}", "show: {decimals: 9}"),
    ("figures", "show: {decimals: 1}", "show: {as: share}"),
    ("figures", "  status: attributed", "  status: atributed"),
    ("figures", "  text: twenty-one villages\n", ""),
    ("figures", "  derive: (", "  text: many\n  derive: ("),
    ("figures", "- id: pumps", "- id: Pumps Allowed"),
    ("factions", "    toward: accord\n", ""),
    ("factions", "  stance:\n", "  stance: opposed\n  other:\n"),
    ("factions", "  in_words: The mill owners\n", ""),
    ("factions", "    label: opposed\n", "    label: opposed\n    status: our reading\n"),
    ("factions", "    label: opposed\n", "    label: opposed\n    reason: so it seems\n"),
    ("factions", "  cites: [opposed]\n", "  cites: [opposed]\n  told_at: mills\n"),
    ("agreements", "{text: 14 May 1987, cites: [signed]}", "14 May 1987"),
    ("agreements", "{name: yesilkoy, cites: [signed]}", "{names: yesilkoy, cites: [signed]}"),
    ("agreements", "    - text: It was renewed.", "    - It was renewed."),
    ("agreements", "- id: accord\n", "- title_of: accord\n"),
    ("names", "  kind: person", "  kind: people"),
    ("voices", "quoted: true", "quoted: perhaps"),
    ("voices", "  chain:\n    - {who: The accord's summary}\n    - {who: Ms. Ö. Çelik, name: celik}\n", "  chain: []\n"),
    ("sources", "sha256: 0df706", "sha256: df706"),
    ("sources", "{sentence: 4,", "{sentence: fourth,"),
    ("passages", '  markers: ["1"]', '  markers: "1"'),
    ("passages", "  source: treaty\n  quote: Each", "  quote: Each"),
    ("questions", "  short: Whether there was a drought\n", "  short: Whether there was a drought\n  short: Whether it was dry\n"),
    ("questions", "  question: Was there a drought?", "  question: Rain: was there a drought?"),
    ("loaded", "reason: it praises what it speaks of}", "reason: it praises what it speaks of"),
]


def test_the_schemas_are_those_of_the_models() -> None:
    made = schemas(read_project(ROOT).files)
    for path, text in made.items():
        assert (ROOT / path).read_text("utf-8") == text, f"{path} is not what the models make: run `briefing schemas`"
    assert {f"data/schemas/{file.name}" for file in (ROOT / "data/schemas").iterdir()} == set(made)


def test_a_briefing_gets_the_schemas_of_its_own_kinds_and_of_no_other(river: Path) -> None:
    (river / "data/kinds.yml").write_text("- {id: dykes, label: Dykes, fields: [{name: height, as: figure, label: Height}]}\n", "utf-8")
    (river / "data/voices.yml").unlink()
    told = write(river)
    assert {file.stem for file in (river / "data/schemas").iterdir()} == {*(file.stem for file in (river / "data").glob("*.yml")), "dykes"}
    assert [stem for stem in ("voices", "vocabulary", "changes") if f"{stem}.json" in told] == []


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_line_of_each_data_file_names_its_schema(kind) -> None:
    assert (ROOT / f"data/{kind}.yml").read_text("utf-8").splitlines()[0] == modeline(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_schema_names_its_draft_and_every_key_of_the_kind(kind) -> None:
    schema = schema_of(kind, KINDS[kind])
    assert schema["$schema"].startswith("http://json-schema.org/draft-07/")
    record = schema["$defs"][KINDS[kind].__name__] if "$ref" in schema["items"] else schema["items"]
    assert set(record["properties"]) == {info.alias or name for name, info in KINDS[kind].model_fields.items()}


@pytest.mark.parametrize(("kind", "old", "new"), BROKEN, ids=[f"{number}-{kind}" for number, (kind, _, _) in enumerate(BROKEN)])
def test_the_engine_refuses_what_the_schema_refuses(kind, old, new, river) -> None:
    edit(river / f"data/{kind}.yml", old, new)
    assert f"data/{kind}.yml" in {problem.path for problem in problems_of(river) if problem.rule == "REC1"}


@pytest.fixture(scope="module")
def said(tmp_path_factory) -> dict[str, list[str]]:
    """What the language server says of every data file of the shipped briefing, and of those that are broken."""
    package("yaml-language-server/package.json")
    folder, files = tmp_path_factory.mktemp("broken"), sorted((ROOT / "data").glob("*.yml"))
    for number, (kind, old, new) in enumerate(BROKEN):
        root = folder / str(number)
        for name in ("docs", "seeds", "data"):
            (root / name).mkdir(parents=True)
        (root / "mkdocs.yml").write_text("site_name: River\n", "utf-8")
        whole = ROOT / f"tests/briefings/river/data/{kind}.yml"
        for file, text in ((f"{kind}.yml", whole.read_text("utf-8")), (f"whole-{kind}.yml", whole.read_text("utf-8"))):
            (root / "data" / file).write_text(f"{modeline(kind)}\n{text}", "utf-8")
        write(root)
        edit(root / f"data/{kind}.yml", old, new)
        files += [root / f"data/{kind}.yml", root / f"data/whole-{kind}.yml"]
    command = ["node", str(HERE / "data-files.cjs"), str(HERE / "node_modules"), *map(str, files)]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


@pytest.mark.browser
def test_the_language_server_finds_nothing_in_what_holds(said) -> None:
    whole = {file: found for file, found in said.items() if Path(file).name.startswith("whole-") or file.startswith(str(ROOT / "data"))}
    assert len(whole) == len(KINDS) + len(BROKEN)
    assert {file: found for file, found in whole.items() if found} == {}


@pytest.mark.browser
def test_the_language_server_refuses_what_the_engine_refuses(said) -> None:
    broken = {file: found for file, found in said.items() if not Path(file).name.startswith("whole-") and not file.startswith(str(ROOT / "data"))}
    assert len(broken) == len(BROKEN) >= 30
    assert [file for file, found in broken.items() if not found] == []


@pytest.mark.browser
@pytest.mark.parametrize("value", ["no", "2018-06-01", "12:30", "yes", "017", "1_000", "21", "2018"])
def test_what_older_yaml_takes_for_something_else_is_text_for_both(value, tmp_path, river) -> None:
    package("yaml-language-server/package.json")
    edit(river / "data/questions.yml", "short: Whether there was a drought", f"short: {value}")
    assert not [problem for problem in problems_of(river) if problem.rule == "REC1"]
    text = (river / "data/questions.yml").read_text("utf-8")
    (river / "data/questions.yml").write_text(f"{modeline('questions')}\n{text}", "utf-8")
    write(river)
    command = ["node", str(HERE / "data-files.cjs"), str(HERE / "node_modules"), str(river / "data/questions.yml")]
    [found] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout).values()
    assert found == []
