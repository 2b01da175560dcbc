"""The briefing: every source, record and span, frozen, with the place of each value in its file."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Generic, TypeGuard, TypeVar

from briefing.model.claims import Cited
from briefing.model.document import Document, Path
from briefing.model.own_kinds import OwnRecord
from briefing.model.passages import Span
from briefing.model.records import KIND_OF, KINDS, SHOWN_KINDS, Figure, Record
from briefing.model.sources import Sources
from briefing.model.traversal import parts
from briefing.model.versions import Pinned, RebaseFile, Version, older_name
from briefing.problems import Problem
from briefing.text.source import Source

# Stands among the broken records for all of a kind whose file, or whose ids, could not be read.
ANY = "*"


_Of = TypeVar("_Of", bound=Record, covariant=True)
_Wanted = TypeVar("_Wanted", bound=Record)


@dataclass(frozen=True)
class Entry(Generic[_Of]):
    """One record and where it stands."""

    kind: str
    record: _Of
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
    """Everything the pages and the checks may use. `raw` holds each source's bytes; `spans` each passage's place.

    `earlier` are the versions of each source that are in force no more, `rebases` the files that lead from one to the next, by
    their paths, and `pinned` what each source was first; None where the briefing binds none.
    `none_yet` are the kinds whose file says that there is no record of it, `kinds` all kinds with their models, by name.
    """

    entries: Mapping[str, tuple[Entry[Record], ...]]
    sources: Mapping[str, Source]
    raw: Mapping[str, bytes]
    spans: Mapping[str, Span]
    broken: frozenset[str]
    earlier: Mapping[str, tuple[Version, ...]] = field(default_factory=dict)
    rebases: Mapping[str, RebaseFile] = field(default_factory=dict)
    pinned: Mapping[str, Pinned] | None = None
    none_yet: frozenset[str] = frozenset()
    kinds: Mapping[str, type[Record]] = field(default_factory=lambda: KINDS)

    @cached_property
    def read(self) -> Sources:
        """The sources with what stands in them."""
        older = {older_name(id, one.number): one.source for id, versions in self.earlier.items() for one in versions if one.source}
        return Sources(self.sources, older)

    @cached_property
    def _records(self) -> Mapping[str, tuple[Record, ...]]:
        return {kind: tuple(entry.record for entry in entries) for kind, entries in self.entries.items()}

    @cached_property
    def shown_kinds(self) -> tuple[str, ...]:
        """The kinds whose records readers meet, each of them on some page."""
        return (*SHOWN_KINDS, *(kind for kind, model in self.kinds.items() if issubclass(model, OwnRecord)))

    def records(self, kind: str) -> tuple[Record, ...]:
        """The records of a kind; where it is known beforehand, `records_of` knows what they hold."""
        return self._records.get(kind, ())

    def entries_of(self, model: type[_Wanted]) -> tuple[Entry[_Wanted], ...]:
        """The entries of the kind whose records are of a model."""
        return of_model(model, self.entries.get(KIND_OF[model], ()))

    def records_of(self, model: type[_Wanted]) -> tuple[_Wanted, ...]:
        """The records of a model."""
        return tuple(entry.record for entry in self.entries_of(model))

    @property
    def documents(self) -> list[Document]:
        """The data files that hold records, each once."""
        return [entries[0].document for entries in self.entries.values() if entries]

    def all_entries(self) -> Iterator[Entry[Record]]:
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
    def by_id(self) -> Mapping[str, Record]:
        """Every record under `kind/id`."""
        return {f"{entry.kind}/{entry.id}": entry.record for entry in self.all_entries()}

    @cached_property
    def figures(self) -> Mapping[str, Figure]:
        """Every figure by its id."""
        return {figure.id: figure for figure in self.records_of(Figure)}

    @cached_property
    def _digests(self) -> dict[str, str]:
        return {}

    def digest_of(self, name: str) -> str:
        """A SHA-256 of all that the record of a name holds, in hexadecimal digits."""
        if name not in self._digests:
            self._digests[name] = hashlib.sha256(repr(self.by_id[name]).encode()).hexdigest()
        return self._digests[name]

    def get(self, kind: str, id: str) -> Record | None:
        return self.by_id.get(f"{kind}/{id}")

    def find(self, model: type[_Wanted], id: str) -> _Wanted | None:
        """The record of a model that has the id."""
        found = self.get(KIND_OF[model], id)
        return found if isinstance(found, model) else None

    def one(self, model: type[_Wanted], id: str) -> _Wanted:
        """The record of a model that has the id, which is known to be there. Raises KeyError where it is not."""
        if (found := self.find(model, id)) is None:
            raise KeyError(f"{KIND_OF[model]}/{id}")
        return found

    @cached_property
    def by_sentence(self) -> Mapping[tuple[str, int], list[str]]:
        """The passages that stand in each sentence, by source and number."""
        found: dict[tuple[str, int], list[str]] = {}
        for id, span in self.spans.items():
            for number in span.sentences:
                found.setdefault((span.source, number), []).append(id)
        return found

    def words(self, passage: str) -> str:
        """The words of a passage, as they stand in the source."""
        return self.read.words_of(self.spans[passage])

    def cited_words(self, cites: Iterable[str]) -> tuple[str, ...]:
        """The words of each passage cited; passages that are not in the source are left to PAS1."""
        return tuple(self.words(passage) for passage in cites if passage in self.spans)

    def spans_of(self, cites: Iterable[str]) -> tuple[Span, ...]:
        """The spans of the passages cited, as far as they stand in a source."""
        return tuple(self.spans[id] for id in cites if id in self.spans)

    def is_sound(self, cites: Iterable[str]) -> bool:
        """Whether every passage cited stands in its source, so that a rule may judge by them."""
        return all(passage in self.spans for passage in cites)


def of_model(model: type[_Wanted], entries: Iterable[Entry[Record]]) -> tuple[Entry[_Wanted], ...]:
    """Those of some entries whose records are of a model."""
    return tuple(entry for entry in entries if _holds(entry, model))


def _holds(entry: Entry[Record], model: type[_Wanted]) -> TypeGuard[Entry[_Wanted]]:
    return isinstance(entry.record, model)


def citing_parts(entry: Entry[Record]) -> Iterator[tuple[Path, Cited]]:
    """Every part of a record that cites, with its path; see `traversal.parts`."""
    for path, part in parts(entry.record):
        if isinstance(part, Cited):
            yield path, part
