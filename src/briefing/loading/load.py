"""From files to a briefing: every source, record and span, with the place of each value in its file.

What cannot be read becomes a problem; what can be read goes on, so that one run reports everything.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath
from posixpath import normpath
from types import MappingProxyType

from pydantic import ValidationError

from briefing.loading import strict_yaml
from briefing.loading.project import Project
from briefing.loading.validation import shape_problem, without_misspelt
from briefing.loading.versions import read_earlier, read_pinned, read_rebases
from briefing.model import passages
from briefing.model.briefing import ANY, Briefing, Entry, of_model
from briefing.model.document import Document
from briefing.model.fields import FORM_OF_ID
from briefing.model.own_kinds import DEFINING, Kind, model_of
from briefing.model.records import KINDS, REQUIRED_KINDS, Passage, Record, SourceFile
from briefing.problems import Problem, closest_to
from briefing.text.source import Source, read_source

Kinds = Mapping[str, type[Record]]  # the models of records, by kind


def load(project: Project) -> tuple[Briefing, list[Problem]]:
    """The briefing that the files of a project hold, and what is wrong with them."""
    problems: list[Problem] = []
    entries: dict[str, tuple[Entry[Record], ...]] = {}
    broken: set[str] = set()
    kinds = _kinds(project, entries, problems, broken)
    for kind in kinds:
        entries[kind] = _read_kind(project, kind, kinds, problems, broken)
    if not any(name.startswith(f"{DEFINING}/") for name in broken):  # else a file may be of a kind that could not be read
        problems += _unknown_files(project, kinds)
    raw, sources = _read_sources(project, of_model(SourceFile, entries["sources"]), problems)
    spans = {}
    for entry in of_model(Passage, entries["passages"]):
        source = sources.get(entry.record.source)
        if source and (span := passages.locate(source, entry.record)):
            spans[entry.id] = span
    earlier = read_earlier(project, of_model(SourceFile, entries["sources"]), problems)
    none_yet = frozenset(kind for kind in kinds if f"data/{kind}.yml" in project and not entries[kind])
    return Briefing(MappingProxyType(entries), MappingProxyType(sources), MappingProxyType(raw), MappingProxyType(spans),
                    frozenset(broken), earlier, read_rebases(project, problems), read_pinned(project, problems), none_yet, kinds), problems


def _kinds(project: Project, entries: dict[str, tuple[Entry[Record], ...]], problems: list[Problem], broken: set[str]) -> Kinds:
    """All kinds of a briefing: those that every one has, and its own, whose definitions become entries too where there are any."""
    if f"data/{DEFINING}.yml" not in project:
        return KINDS
    entries[DEFINING] = _read_kind(project, DEFINING, {**KINDS, DEFINING: Kind}, problems, broken)
    return {**KINDS, **{entry.id: model_of(entry.record) for entry in of_model(Kind, entries[DEFINING])}}


def load_again(project: Project, briefing: Briefing, kinds: Collection[str]) -> Briefing | None:
    """A briefing with the records of some kinds read again, from other files, the sources and the places of passages in them left as
    they are; None where the records cannot be read."""
    problems: list[Problem] = []
    entries = dict(briefing.entries)
    models = _kinds(project, entries, problems, set()) if DEFINING in kinds else briefing.kinds
    redefined = {kind for kind, model in models.items() if model is not briefing.kinds.get(kind)}
    for kind in redefined.union(kinds) - {DEFINING}:
        entries[kind] = _read_kind(project, kind, models, problems, set())
    return None if problems else replace(briefing, entries=MappingProxyType(entries), kinds=models)


def _says_something(project: Project, kinds: Kinds) -> bool:
    """Whether a briefing has records that say something of somebody; sources, passages and figures have no words that take sides."""
    return any(f"data/{kind}.yml" in project for kind in kinds if kind not in (*REQUIRED_KINDS, "figures", "loaded"))


def _read_kind(project: Project, kind: str, kinds: Kinds, problems: list[Problem], broken: set[str]) -> tuple[Entry[Record], ...]:
    path = f"data/{kind}.yml"
    if path not in project:
        if _misnamed(project, kind, kinds):
            broken.add(f"{kind}/{ANY}")  # told as a file that no kind has
        elif kind in REQUIRED_KINDS:
            broken.add(f"{kind}/{ANY}")
            problems.append(Problem(path, 1, 1, "REC1", "this file is missing", "Every briefing needs it; add it."))
        elif kind == "loaded" and _says_something(project, kinds):
            broken.add(f"{kind}/{ANY}")
            hint = "Put it back; where no word of the source takes sides, it says `[]`."
            problems.append(Problem(path, 1, 1, "REC1", "this file is missing, and without it no word counts as loaded", hint))
        return ()
    try:
        text = project.files[path].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        broken.add(f"{kind}/{ANY}")
        line = project.files[path].count(b"\n", 0, error.start) + 1
        problems.append(Problem(path, line, 1, "REC1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return ()
    document = strict_yaml.read(text, path)
    problems += document.problems
    if document.problems:
        broken.add(f"{kind}/{ANY}")  # records may have been lost
    if document.problems and document.value is None:
        return ()
    if document.value == [] and kind not in REQUIRED_KINDS:
        return ()  # a file that says so: none yet
    if not isinstance(document.value, list) or not document.value:
        broken.add(f"{kind}/{ANY}")
        what = "holds no records" if not document.value else "must be a list of records"
        problems.append(Problem(path, 1, 1, "REC1", f"this file {what}",
                                "Start each record with `- id: …`; a kind that has none yet says `[]`."))
        return ()
    return tuple(_read_records(kind, kinds[kind], document, document.value, problems, broken))


def _read_records(
    kind: str, model: type[Record], document: Document, values: list[object], problems: list[Problem], broken: set[str],
) -> Iterator[Entry[Record]]:
    for index, value in enumerate(values):
        try:
            yield Entry(kind, model.model_validate(value), index, document)
        except ValidationError as error:
            is_named = ("id",) not in (one["loc"] for one in error.errors())
            if is_named and isinstance(value, dict) and isinstance(value.get("id"), str):
                broken.add(f"{kind}/{value['id']}")
            else:
                broken.add(f"{kind}/{ANY}")
            told = without_misspelt(error.errors(), document, index)
            problems += (shape_problem(kind, model, index, document, detail) for detail in told)


def _strangers(project: Project, kinds: Kinds) -> Iterator[tuple[str, str]]:
    """The files in data/ that no kind has, each with the kind that has none and whose name comes closest; "" where none does."""
    known = (*kinds, DEFINING)
    free = [kind for kind in known if f"data/{kind}.yml" not in project]
    for path in project.below("data", ".yml", ".yaml"):
        stem, _, ending = path.removeprefix("data/").rpartition(".")
        if stem not in known or ending != "yml":
            yield path, stem if stem in free else closest_to(stem, free)


def _misnamed(project: Project, kind: str, kinds: Kinds) -> bool:
    """Whether a file stands in data/ whose name is meant to be that of a kind."""
    return any(meant == kind for _, meant in _strangers(project, kinds))


def _unknown_files(project: Project, kinds: Kinds) -> Iterator[Problem]:
    """Files that no kind has; where one has pages and the definitions of own kinds are gone, these are told in their place."""
    strangers = list(_strangers(project, kinds))
    own = [path for path, _ in strangers if f"docs/{PurePosixPath(path).stem}/_record.md" in project]
    if own and f"data/{DEFINING}.yml" not in project:
        if not any(meant == DEFINING for _, meant in strangers):
            yield no_definitions(f"{own[0]} holds records of a kind that it defines")
        strangers = [(path, meant) for path, meant in strangers if path not in own]
    for path, meant in strangers:
        stem = PurePosixPath(path).stem
        define = f", or define its kind: briefing new kinds {stem}" if re.fullmatch(FORM_OF_ID, stem) else "."
        hint = f'Did you mean "{meant}.yml"?' if meant else f"Take it out{define}"
        yield Problem(path, 1, 1, "FIL1", "no kind of record has this file", hint)


def no_definitions(why: str) -> Problem:
    """What is told where the definitions of a briefing's own kinds are gone; `why` says what needs them."""
    return Problem(f"data/{DEFINING}.yml", 1, 1, "REC1", f"this file is missing, and {why}", "Put it back.")


def _read_sources(
    project: Project, entries: tuple[Entry[SourceFile], ...], problems: list[Problem]
) -> tuple[dict[str, bytes], dict[str, Source]]:
    raw: dict[str, bytes] = {}
    sources: dict[str, Source] = {}
    for entry in entries:
        record = entry.record
        if not normpath(record.file).startswith("seeds/"):
            problems.append(entry.problem("SRC1", f"{record.file} is not in seeds/", "Put the source into seeds/.", "file"))
            continue
        if (path := normpath(record.file)) not in project:
            hint = _seed_hint(project, record, {normpath(one.record.file) for one in entries})
            problems.append(entry.problem("SRC1", f"the file {record.file} does not exist", hint, "file"))
            continue
        raw[entry.id] = project.files[path]
        try:
            text = raw[entry.id].decode("utf-8")
            sources[entry.id] = read_source(record.id, record.file, text, record.title, record.abbreviations)
        except UnicodeDecodeError as error:
            problems.append(Problem(record.file, 1, 1, "SRC1", f"byte {error.start} is not UTF-8",
                                    "Put back the file as it was when its SHA-256 was pinned."))
        except ValueError as error:
            problems.append(entry.problem("SRC1", str(error), "Copy the title as the file has it, or leave it out.", "title"))
    return raw, sources


def _seed_hint(project: Project, record: SourceFile, taken: Collection[str]) -> str:
    """A remedy for a text that is not there: the file that has its bytes, or nearly its name and is that of no other source."""
    same = next((path for path in project.below("seeds") if project.digests[path] == record.sha256), "")
    near = same or closest_to(record.file, (path for path in project.below("seeds") if path not in taken))
    return f'Did you mean "{near}"?' if near else "Put it back as it was when its SHA-256 was pinned."
