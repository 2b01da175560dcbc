"""The files of a source's versions: the earlier texts, the rebases between them, and what the first text was bound to."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from posixpath import normpath

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from briefing.loading import strict_yaml
from briefing.loading.project import Project
from briefing.model.briefing import Entry
from briefing.model.document import Document
from briefing.model.records import SourceFile
from briefing.model.versions import FOLDER, PINNED, Became, Pinned, Rebase, RebaseFile, Version
from briefing.problems import Problem, did_you_mean
from briefing.text.source import Source, read_source

_PINNED = TypeAdapter(dict[str, Pinned])
BIND_AGAIN = "bind each text, once you know that it is the one that was published: briefing source pin ID"


def read_earlier(project: Project, entries: Iterable[Entry[SourceFile]], problems: list[Problem]) -> Mapping[str, tuple[Version, ...]]:
    """The versions of each source that are in force no more, the oldest first; what cannot be read becomes a problem."""
    return {entry.id: tuple(_earlier(project, entry, at, problems) for at in range(len(entry.record.earlier)))
            for entry in entries if entry.record.earlier}


def _earlier(project: Project, entry: Entry[SourceFile], at: int, problems: list[Problem]) -> Version:
    file = entry.record.earlier[at].file
    path = normpath(file)
    if not path.startswith("seeds/") or path not in project:
        hint = did_you_mean(file, project.below("seeds")) if path.startswith("seeds/") else "Put the source into seeds/."
        problems.append(entry.problem("SRC1", f"the file {file} does not exist in seeds/", hint, "earlier", at, "file"))
        return Version(at + 1, file, "", None)
    try:
        text = project.files[path].decode("utf-8")
        return Version(at + 1, file, project.digests[path], read(entry.record, file, text))
    except ValueError as error:
        hint = "Put back the file as it was when its SHA-256 was pinned."
        problems.append(entry.problem("SRC1", f"{file} cannot be read: {error}", hint, "earlier", at, "file"))
        return Version(at + 1, file, project.digests[path], None)


def read(record: SourceFile, file: str, text: str) -> Source:
    """A text of a source, divided as its record says. Raises ValueError where it does not begin with the source's title."""
    return read_source(record.id, file, text, record.title, record.abbreviations)


def read_rebases(project: Project, problems: list[Problem]) -> Mapping[str, RebaseFile]:
    """Every rebase by its path; what does not have its shape becomes a problem."""
    return {path: _rebase(project, path, problems) for path in project.below(FOLDER, ".yml", ".yaml")}


def _rebase(project: Project, path: str, problems: list[Problem]) -> RebaseFile:
    try:
        document = strict_yaml.read(project.text(path), path)
    except UnicodeDecodeError as error:
        problems.append(Problem(path, 1, 1, "SRC3", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return RebaseFile(Document(path), None)
    problems += document.problems
    try:
        return RebaseFile(document, None if document.problems else Rebase.model_validate(document.value))
    except ValidationError as error:
        problems += (_shape(document, detail) for detail in error.errors())
        return RebaseFile(document, None)


def _shape(document: Document, detail: ErrorDetails) -> Problem:
    """What is wrong with the shape of a rebase, at its place."""
    line, column = document.position(tuple(detail["loc"]))
    key, kind = next((str(step) for step in reversed(detail["loc"]) if isinstance(step, str)), "file"), detail["type"]
    if kind == "literal_error":
        message, hint = f'"{detail["input"]}" is not one of: {detail["ctx"]["expected"]}', "The top of the file says what each means."
    elif kind == "extra_forbidden":
        line, column = document.key_position(tuple(detail["loc"]))
        message, hint = f'"{key}" is not a key here', did_you_mean(key, (info.alias or name for name, info in Became.model_fields.items()))
    elif kind == "missing":
        message, hint = f'the key "{key}" is missing', "Put back what `briefing source new` wrote."
    else:
        message, hint = f'"{key}" does not have its form: {detail["msg"]}', "Put back what `briefing source new` wrote."
    return Problem(document.path, line, column, "SRC3", message, hint)


def read_pinned(project: Project, problems: list[Problem]) -> Mapping[str, Pinned] | None:
    """What each source was bound to first; None where nothing tells. A file that cannot be read becomes a problem."""
    if PINNED not in project:
        return None
    try:
        return _PINNED.validate_json(project.files[PINNED])
    except ValidationError:
        hint = f"Put it back as it was. If it is lost, delete it, and {BIND_AGAIN}"
        problems.append(Problem(PINNED, 1, 1, "SRC3", "this is not what `briefing source pin` writes", hint))
        return None


def pinned_json(bound: Mapping[str, Pinned]) -> str:
    """The file of what is bound, a line for each sentence, so that a difference shows which; who was bound first stays first."""
    return json.dumps({id: asdict(one) for id, one in bound.items()}, indent=1) + "\n"
