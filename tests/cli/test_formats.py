"""What `briefing check` says to programs: JSON that holds to its schema, and workflow commands that a forge shows."""

import json
import re
from pathlib import Path

import pytest

from briefing.cli import formats, main
from briefing.cli.formats import SHOWN, as_github
from briefing.problems import Problem
from conftest import ROOT, edit

SCHEMA = json.loads(Path(formats.__file__).with_name("check.schema.json").read_text("utf-8"))
TYPES = {"object": dict, "array": list, "string": str, "integer": int}


def faults(value: object, schema: dict, at: str = "$") -> list[str]:
    """What in a value does not hold to the words of JSON Schema that ours uses; a word that this does not know fails."""
    known = {"$schema", "title", "description", "type", "required", "additionalProperties", "properties", "patternProperties", "items",
             "minLength", "minimum", "pattern"}
    assert schema.keys() <= known, schema.keys() - known
    if not isinstance(value, TYPES[schema["type"]]):
        return [f"{at}: no {schema['type']}"]
    found = [f"{at}: {name} is missing" for name in schema.get("required", ()) if name not in value]
    if isinstance(value, dict):
        for name, inner in value.items():
            own = schema.get("properties", {}).get(name) or next(
                (one for pattern, one in schema.get("patternProperties", {}).items() if re.search(pattern, name)), None)
            found += faults(inner, own, f"{at}.{name}") if own else [f"{at}: {name} is not known"]
    if isinstance(value, list):
        found += [one for at_, inner in enumerate(value) for one in faults(inner, schema["items"], f"{at}[{at_}]")]
    if isinstance(value, str):
        found += [at] * (len(value) < schema.get("minLength", 0) or not re.search(schema.get("pattern", ""), value))
    return found + [at] * (isinstance(value, int) and value < schema.get("minimum", value))


def printed(capsys, *arguments: str) -> dict:
    main.main(["check", "--format", "json", *arguments])
    return json.loads(capsys.readouterr().out)


def test_what_holds_and_what_does_not_is_told_as_the_schema_says(river: Path, capsys) -> None:
    sound = printed(capsys, "--root", str(river))
    edit(river / "data/figures.yml", "up to five pumps", "up to six pumps")
    wrong = printed(capsys, "--root", str(river))
    assert faults(sound, SCHEMA) == faults(wrong, SCHEMA) == []
    assert (sound["found"], sound["problems"]) == (0, []) and wrong["found"] == len(wrong["problems"]) > 0
    assert sound["counts"]["statement"] > 20 and f"{sound['counts']['page']} page" in sound["checked"]


@pytest.mark.parametrize("broken", [{"found": -1}, {"more": 1}, {"counts": {}}, {"problems": [{"path": ""}]}, {"checked": 5}])
def test_the_schema_refuses_what_it_should(broken: dict) -> None:
    counts = dict.fromkeys(SCHEMA["properties"]["counts"]["required"], 1)
    assert faults({"problems": [], "found": 0, "checked": "", "counts": counts} | broken, SCHEMA)


def problems(count: int) -> list[Problem]:
    return [Problem("data/a.yml", number, 1, "PRO1", "a number\n::error::is wrong", "##[error]look") for number in range(1, count + 1)]


def test_what_a_forge_would_drop_is_counted_and_stands_in_the_log() -> None:
    lines = as_github(problems(SHOWN + 3), "1 page").splitlines()
    assert sum(line.startswith("::error ") for line in lines) == SHOWN
    assert "::notice title=3 more::3 more problems were found than are shown here; the log has all of them" in lines
    assert sum(line.startswith("data/a.yml:") for line in lines) == 3 and lines[-1] == "13 problems; checked 1 page"


def test_no_line_of_the_log_is_taken_for_a_command() -> None:
    lines = as_github(problems(SHOWN + 1), "1 page").splitlines()
    start = next(at for at, line in enumerate(lines) if line.startswith("::stop-commands::"))
    end = lines.index(f"::{lines[start].removeprefix('::stop-commands::')}::")
    assert {at for at, line in enumerate(lines) if line.startswith(("::error::", "    ##["))} <= set(range(start, end))


def test_nothing_is_left_out_where_all_is_shown() -> None:
    assert "stop-commands" not in as_github(problems(SHOWN), "1 page") and "::notice" not in as_github([], "1 page")


def test_the_schema_is_where_the_documents_say_it_is() -> None:
    assert "src/briefing/cli/check.schema.json" in (ROOT / "CONTRIBUTING.md").read_text("utf-8")
