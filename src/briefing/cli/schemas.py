"""`briefing schemas`: what each data file may hold, as JSON Schema, made from the models of records; editors check and complete by it.

A file names its own in its first line, `# yaml-language-server: $schema=schemas/factions.json`. Editors read YAML 1.2: `no`, `12:30` and
2018-06-01 are text there, as for the engine; 12 is a number, and may stand wherever the engine takes text as it is typed.
"""

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.own_kinds import DEFINING, Kind, OwnRecord
from briefing.model.records import KINDS, REQUIRED_KINDS, Record
from briefing.problems import CannotRun

HELP = "write JSON Schemas of the data files into data/schemas/, by which editors check and complete them"
EXAMPLE = "  briefing schemas"
FOLDER = "data/schemas"
# The newest draft that every version of yaml-language-server checks whole; without one it passes over the places of a list.
DRAFT = "http://json-schema.org/draft-07/schema#"

Schema = dict[str, Any]  # as JSON is: of any depth


def schemas(files: Collection[str], kinds: Mapping[str, type[Record]] = KINDS) -> dict[str, str]:
    """The text of each schema by its path in the briefing: of the kinds that have one of the files, and of those of its own."""
    every: dict[str, type[Record]] = {**kinds, DEFINING: Kind}
    had = {kind: model for kind, model in every.items() if f"data/{kind}.yml" in files or issubclass(model, OwnRecord)}
    made = {kind: json.dumps(schema_of(kind, model), indent=1, ensure_ascii=False) for kind, model in had.items()}
    return {f"{FOLDER}/{kind}.json": f"{text}\n" for kind, text in made.items()}


def schema_of(kind: str, model: type[Record]) -> Schema:
    """The schema of the data file of a kind: a list of its records; it may say `[]`, none yet, unless every briefing needs some."""
    made = TypeAdapter(list[model]).json_schema(by_alias=True)  # type: ignore[valid-type]  # a model is known when it runs
    return {"$schema": DRAFT, "title": f"data/{kind}.yml", **_as_typed(made), **({"minItems": 1} if kind in REQUIRED_KINDS else {})}


def _as_typed(schema: Any) -> Any:
    """A schema that takes values as editors type them: a text may look like a number."""
    if isinstance(schema, list):
        return [_as_typed(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "date":
        return {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
    known = {key: _of_key(key, value) for key, value in schema.items() if key not in ("title", "default")}
    if schema.get("type") == "string" and not {"enum", "const"} & schema.keys():
        known["type"] = ["string", "number"] if schema.get("pattern", "^[0-9]").startswith("^[0-9]") else "string"
    return known


def _of_key(key: str, value: Any) -> Any:
    """What stands under a key of a schema; under `properties` and `$defs` keys are names."""
    return {name: _as_typed(one) for name, one in value.items()} if key in ("properties", "$defs") else _as_typed(value)


def modeline(kind: str) -> str:
    """The first line of a data file, which names its schema."""
    return f"# yaml-language-server: $schema=schemas/{kind}.json"


def write(root: Path) -> str:
    """Write the schemas of a briefing; what is told of it. Raises CannotRun where they cannot be written."""
    project = read_project(root)
    made = schemas(project.files, load(project)[0].kinds)
    try:
        for path, text in made.items():
            (root / path).parent.mkdir(exist_ok=True)
            (root / path).write_text(text, "utf-8")
    except OSError as error:
        raise CannotRun(f"{error.filename} cannot be written: {error.strerror}") from error
    example = modeline(Path(next(iter(made))).stem) if made else ""
    return f"{len(made)} schemas are in {FOLDER}/. The first line of each data file names its own: {example}"
