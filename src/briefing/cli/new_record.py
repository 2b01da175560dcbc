"""`briefing new KIND`: a record to fill in, at the end of the data file of its kind; every other byte of the file stays as it is.

What has to be filled in is empty, so that `briefing check` names it until it is; what may be left out stands there as a comment.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path

from pydantic.fields import FieldInfo

from briefing.cli.schemas import modeline, write
from briefing.english.words.inflection import singular
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.fields import FORM_OF_ID, Frozen
from briefing.model.own_kinds import DEFINING, Kind
from briefing.model.records import KINDS, Record
from briefing.model.traversal import inner_model
from briefing.problems import CannotRun, did_you_mean

HELP = "append a record to fill in to the data file of a kind"
EXAMPLE = """\
  briefing new factions river-guard
  briefing new passages about-six-hours"""
OWN_PAGE = """\
---
title: {{ record.title | yaml }}
---
{% import "parts.html" as parts with context %}
{% import "own.html" as own with context %}

# {{ parts.title("KIND", record) }}

{{ own.fields("KIND", record) }}
"""
# The newest stands first.
ON_TOP = ("changes",)
FIRST_RECORD = re.compile(rb"^- ", re.MULTILINE)
NONE_YET = re.compile(rb"^\[\][^\S\r\n]*(?:\r?\n)?\Z", re.MULTILINE)


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `new`."""
    parser.add_argument("kind", metavar="KIND", help=", ".join((*KINDS, DEFINING)) + ", or one that data/kinds.yml defines")
    parser.add_argument("id", metavar="ID", nargs="?", default="", help="its id (default: one that says what to fill in)")


def run(options: argparse.Namespace) -> str:
    """Write the record; what is to be told. Raises CannotRun, and then nothing is written."""
    kind, project = options.kind, read_project(options.root)
    briefing, _ = load(project)
    kinds: dict[str, type[Record]] = {**briefing.kinds, DEFINING: Kind}
    if kind not in kinds:
        raise CannotRun(f'there is no kind "{kind}". {did_you_mean(kind, kinds)}')
    id, path = options.id or f"new-{singular(kind)}", f"data/{kind}.yml"
    if not re.fullmatch(FORM_OF_ID, id):
        raise CannotRun(f'"{id}" is no id: write lower-case words joined by hyphens')
    if id in briefing.ids(kind):
        raise CannotRun(f'data/{kind}.yml has a record "{id}" already: name another')
    before = project.files.get(path, f"{modeline(kind)}\n".encode())
    text, line = with_record(kind, kinds[kind], id, before)
    try:
        Path(options.root, path).write_bytes(text)
        if kind == DEFINING:
            _add_page(Path(options.root, f"docs/{id}/_record.md"), id)
        if path not in project:
            write(options.root)  # the schema that its first line names
    except OSError as error:
        raise CannotRun(f"{path} cannot be written: {error.strerror}") from error
    told = f"{path}:{line}: fill in what is empty, take out what you do not need, then `briefing check`"
    return f"{told}\nIts pages need a line under nav in mkdocs.yml: - {id.capitalize()}: [{id}/_record.md]" if kind == DEFINING else told


def _add_page(file: Path, kind: str) -> None:
    """The page of each record of an own kind, where there is none yet."""
    if not file.exists():
        file.parent.mkdir(exist_ok=True)
        file.write_text(OWN_PAGE.replace("KIND", kind), "utf-8")


def with_record(kind: str, model: type[Record], id: str, before: bytes) -> tuple[bytes, int]:
    """The file with a record of a kind, with the line ends that it has, and the line at which that begins; where it said that there is
    none yet, it does so no more."""
    before = NONE_YET.sub(b"", before)
    end = b"\r\n" if b"\r\n" in before else b"\n"
    record = end.join(row.encode() for row in record_lines(model, id)) + end
    first = FIRST_RECORD.search(before) if kind in ON_TOP else None
    head = before[: first.start()] if first else before + (b"" if before.endswith(b"\n") or not before else end)
    return head + record + before[len(head) if first else len(before) :], head.count(b"\n") + 1


def record_lines(model: type[Frozen], id: str) -> list[str]:
    """The lines of an empty record."""
    rows = [*_rows(model, "  ")]
    return [f"- id: {id}", *(row for row in rows if not row.startswith("  id:"))]


def _rows(model: type[Frozen], indent: str) -> Iterator[str]:
    """A line for each key: those that are needed, then those that may be left out, as comments."""
    fields = [(info.alias or name, info) for name, info in model.model_fields.items()]
    for key, info in fields:
        if info.is_required() or key == "cites":
            yield from _row(key, info, indent)
    for key, info in fields:
        if not info.is_required() and key != "cites":
            yield f"{indent}# {key}: {_shape(info)}".rstrip()


def _row(key: str, info: FieldInfo, indent: str) -> Iterator[str]:
    inner = inner_model(info.annotation)
    if inner and _is_list(info):
        yield f"{indent}{key}:"
        rows = [*_rows(inner, f"{indent}    ")]
        yield f"{indent}  - {rows[0].strip()}"
        yield from rows[1:]
    elif inner:
        yield f"{indent}{key}:"
        yield from _rows(inner, f"{indent}  ")
    else:
        yield f"{indent}{key}: {_shape(info)}".rstrip()


def _shape(info: FieldInfo) -> str:
    """What stands for a value: brackets for a list, the choices as a comment."""
    choices = re.findall(r"'([^']+)'", str(info.annotation)) if "Literal" in str(info.annotation) else []
    return "[]" if _is_list(info) else f"# {' | '.join(choices)}" if choices else ""


def _is_list(info: FieldInfo) -> bool:
    return "tuple" in str(info.annotation)
