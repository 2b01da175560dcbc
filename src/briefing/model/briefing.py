"""The briefing: every source, record and span, loaded once, frozen, with the place of each value in its file.

Sources and records come in here and nowhere else. What cannot be read becomes a problem; what can be read goes on, so
that one run reports everything.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError

from briefing.english.dates import WrittenDate, find_dates
from briefing.english.numbers import Number, find_numbers
from briefing.loading import strict_yaml
from briefing.loading.strict_yaml import Document
from briefing.loading.validation import shape_problem
from briefing.model import passages
from briefing.model.records import KINDS, REQUIRED_KINDS, Figure, Frozen, SourceFile
from briefing.model.traversal import parts
from briefing.problems import CannotRun, Problem, did_you_mean
from briefing.text.matching import fold, occurrences
from briefing.text.source import Source, read_source

# Stands among the broken records for all of a kind whose file, or whose ids, could not be read.
ANY = "*"


@dataclass(frozen=True)
class Entry:
    """One record and where it stands."""

    kind: str
    record: Frozen
    index: int
    document: Document

    @property
    def id(self) -> str:
        return self.record.id

    def problem(self, rule: str, message: str, hint: str, *path: str | int) -> Problem:
        """A problem at a value of this record, for instance `"cites", 0`."""
        line, column = self.document.position((self.index, *path))
        return Problem(self.document.path, line, column, rule, f"{self.kind}/{self.id}: {message}", hint)


@dataclass(frozen=True)
class Briefing:
    """Everything the pages and the checks may use. `raw` holds each source's bytes; `spans` each passage's place."""

    root: Path
    entries: Mapping[str, tuple[Entry, ...]]
    sources: Mapping[str, Source]
    raw: Mapping[str, bytes]
    spans: Mapping[str, passages.Span]
    broken: frozenset[str]

    def records(self, kind: str) -> tuple:
        return tuple(entry.record for entry in self.entries.get(kind, ()))

    @property
    def documents(self) -> list[Document]:
        """The data files that hold records, each once."""
        return [entries[0].document for entries in self.entries.values() if entries]

    def all_entries(self) -> Iterator[Entry]:
        for entries in self.entries.values():
            yield from entries

    def is_known(self, kind: str, id: str) -> bool:
        """Whether a record exists, or may exist among records that could not be read."""
        return f"{kind}/{id}" in self.by_id or f"{kind}/{id}" in self.broken or f"{kind}/{ANY}" in self.broken

    def ids(self, kind: str) -> set[str]:
        """The ids of a kind, those of records that could not be read included, so that no error begets another."""
        found = {entry.id for entry in self.entries.get(kind, ())}
        return found | {name.partition("/")[2] for name in self.broken if name.startswith(f"{kind}/")}

    @cached_property
    def by_id(self) -> Mapping[str, Frozen]:
        """Every record under `kind/id`."""
        return {f"{entry.kind}/{entry.id}": entry.record for entry in self.all_entries()}

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure by its id."""
        return {figure.id: figure for figure in self.records("figures")}

    @cached_property
    def shared(self) -> tuple[tuple[str, str], ...]:
        """The files whose words come into pages that do not have them: components, the site's settings, the result of planting errors."""
        files = [*sorted((self.root / "theme" / "components").glob("*.html")), self.root / "mkdocs.yml", self.root / "data" / "proof.json"]
        return tuple((file.relative_to(self.root).as_posix(), file.read_text("utf-8-sig")) for file in files if file.is_file())

    def get(self, kind: str, id: str):
        return self.by_id.get(f"{kind}/{id}")

    @cached_property
    def by_sentence(self) -> Mapping[tuple[str, int], list[str]]:
        """The passages that stand in each sentence, by source and number."""
        found: dict[tuple[str, int], list[str]] = {}
        for id, span in self.spans.items():
            for number in span.sentences:
                found.setdefault((span.source, number), []).append(id)
        return found

    @cached_property
    def printed_markers(self) -> frozenset[str]:
        """Every reference marker of the sources, as it is printed there."""
        return frozenset(source.text[marker.start : marker.end] for source in self.sources.values() for marker in source.markers)

    @cached_property
    def _numbers(self) -> dict[str, tuple[Number, ...]]:
        return {id: tuple(number for number in find_numbers(source.text) if not source.is_in_marker(number.start))
                for id, source in self.sources.items()}

    @cached_property
    def _dates(self) -> dict[str, tuple[WrittenDate, ...]]:
        return {id: find_dates(source.text) for id, source in self.sources.items()}

    def numbers_in(self, span: passages.Span) -> tuple[Number, ...]:
        """The numbers of a source that lie wholly within a span: a passage that cuts one short has none."""
        return tuple(number for number in self.numbers_from(span.source, span.start, span.end) if number.end <= span.end)

    def numbers_from(self, source: str, start: int, end: int) -> tuple[Number, ...]:
        """The numbers of a source that begin between two places of it."""
        return _between(self._numbers[source], start, end)

    def dates_in(self, span: passages.Span) -> tuple[WrittenDate, ...]:
        """The dates of a source that lie wholly within a span."""
        return tuple(date for date in _between(self._dates[span.source], span.start, span.end) if date.end <= span.end)

    def words(self, passage: str) -> str:
        """The words of a passage, as they stand in the source."""
        span = self.spans[passage]
        return self.sources[span.source].text[span.start : span.end]

    def cited_words(self, cites: Iterable[str]) -> tuple[str, ...]:
        """The words of each passage cited; passages that are not in the source are left to PAS1."""
        return tuple(self.words(passage) for passage in cites if passage in self.spans)

    def places_of(self, words: str, cites: Iterable[str]) -> Iterator[tuple[str, int, int]]:
        """Every place of some words in the passages cited: the source, and the offsets there."""
        for span in (self.spans[id] for id in cites if id in self.spans):
            for start, end in occurrences(fold(self.sources[span.source].text[span.start : span.end]), words):
                yield span.source, span.start + start, span.start + end

    def is_sound(self, cites: Iterable[str]) -> bool:
        """Whether every passage cited stands in its source, so that a rule may judge by them."""
        return all(passage in self.spans for passage in cites)


def _between(found: tuple, start: int, end: int) -> tuple:
    """Those that begin between two places; they stand in order."""
    first, last = (bisect_left(found, edge, key=lambda one: one.start) for edge in (start, end))
    return found[first:last]


def load(root: Path) -> tuple[Briefing, list[Problem]]:
    """Read the briefing below `root`. Raises CannotRun where there is no briefing to look at."""
    for folder in ("data", "docs", "seeds"):
        if not (root / folder).is_dir():
            raise CannotRun(f"{root} holds no folder {folder}/: is it the root of a briefing?")
    problems: list[Problem] = []
    entries: dict[str, tuple[Entry, ...]] = {}
    broken: set[str] = set()
    for kind in KINDS:
        entries[kind] = _read_kind(root, kind, problems, broken)
    problems += _unknown_files(root)
    raw, sources = _read_sources(root, entries["sources"], problems)
    spans = {}
    for entry in entries["passages"]:
        source = sources.get(entry.record.source)
        if source and (span := passages.locate(source, entry.record)):
            spans[entry.id] = span
    frozen = (MappingProxyType(mapping) for mapping in (entries, sources, raw, spans))
    return Briefing(root, *frozen, frozenset(broken)), problems


def _read_kind(root: Path, kind: str, problems: list[Problem], broken: set[str]) -> tuple[Entry, ...]:
    path = f"data/{kind}.yml"
    file = root / path
    if not file.exists():
        if kind in REQUIRED_KINDS:
            broken.add(f"{kind}/{ANY}")
            problems.append(Problem(path, 1, 1, "REC1", "this file is missing", "Every briefing needs it; add it."))
        return ()
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        broken.add(f"{kind}/{ANY}")
        problems.append(Problem(path, 1, 1, "REC1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return ()
    document = strict_yaml.read(text, path)
    problems += document.problems
    if document.problems and document.value is None:
        broken.add(f"{kind}/{ANY}")
        return ()
    if not isinstance(document.value, list) or not document.value:
        broken.add(f"{kind}/{ANY}")
        what = "holds no records" if not document.value else "must be a list of records"
        problems.append(Problem(path, 1, 1, "REC1", f"this file {what}",
                                "Start each record with `- id: …`."))
        return ()
    return tuple(_read_records(kind, document, problems, broken))


def _read_records(kind: str, document: Document, problems: list[Problem], broken: set[str]) -> Iterator[Entry]:
    for index, value in enumerate(document.value):
        try:
            yield Entry(kind, KINDS[kind].model_validate(value), index, document)
        except ValidationError as error:
            if isinstance(value, dict) and isinstance(value.get("id"), str):
                broken.add(f"{kind}/{value['id']}")
            else:
                broken.add(f"{kind}/{ANY}")
            problems += (shape_problem(kind, index, document, detail) for detail in error.errors())


def _unknown_files(root: Path) -> Iterator[Problem]:
    for file in sorted((root / "data").glob("*.y*ml")):
        if file.stem not in KINDS or file.suffix != ".yml":
            yield Problem(f"data/{file.name}", 1, 1, "REC1", "no kind of record has this file",
                          did_you_mean(file.name, (f"{kind}.yml" for kind in KINDS)))


def _read_sources(root: Path, entries: tuple[Entry, ...], problems: list[Problem]):
    raw: dict[str, bytes] = {}
    sources: dict[str, Source] = {}
    for entry in entries:
        record: SourceFile = entry.record
        file = root / record.file
        if not file.resolve().is_relative_to((root / "seeds").resolve()):
            problems.append(entry.problem("SRC1", f"{record.file} is not in seeds/", "Put the source into seeds/.", "file"))
            continue
        if not file.is_file():
            problems.append(entry.problem("SRC1", f"the file {record.file} does not exist", _seed_hint(root, record), "file"))
            continue
        raw[entry.id] = file.read_bytes()
        try:
            text = raw[entry.id].decode("utf-8")
            sources[entry.id] = read_source(record.id, record.file, text, record.title, record.abbreviations)
        except UnicodeDecodeError as error:
            problems.append(Problem(record.file, 1, 1, "SRC1", f"byte {error.start} is not UTF-8",
                                    "Put back the file as it was when its SHA-256 was pinned."))
        except ValueError as error:
            problems.append(entry.problem("SRC1", str(error), "Copy the title as the file has it, or leave it out.", "title"))
    return raw, sources


def _seed_hint(root: Path, record: SourceFile) -> str:
    return did_you_mean(record.file, (f"seeds/{path.name}" for path in (root / "seeds").iterdir()))


def citing_parts(entry: Entry):
    """Every part of a record that cites, with its path; see `walk.parts`."""
    for path, part in parts(entry.record):
        if hasattr(part, "cites"):
            yield path, part


def claim_count(briefing: Briefing) -> int:
    """How many claims the records hold: every record, and every part of one, that cites passages of its own."""
    return sum(1 for entry in briefing.all_entries() for _, part in citing_parts(entry) if part.cites)
