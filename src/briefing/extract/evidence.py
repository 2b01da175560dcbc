"""All that a statement, or a page, may be judged by. Rules whose findings are kept see nothing else, so a kept finding is sound."""

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from briefing.exports.download import Download
from briefing.extract.lexicon import Lexicon
from briefing.extract.reading import Reading
from briefing.model import formula
from briefing.model.briefing import Briefing
from briefing.model.citing import cites_about, labels
from briefing.model.figures import figure_text, rests_on
from briefing.model.own_kinds import OwnRecord
from briefing.model.passages import Span
from briefing.model.records import Agreement, Figure, Record
from briefing.model.sources import Sources
from briefing.model.traversal import references

Calculated = tuple[str, frozenset[str]]  # the text of a derived figure, and the passages that it follows from


@dataclass(frozen=True, eq=False)
class Ground:
    """What every claim of a briefing may be judged by: the sources, read once, and the names that the briefing knows."""

    sources: Sources
    lexicon: Lexicon

    @cached_property
    def digest(self) -> str:
        """A SHA-256 of all of it, in hexadecimal digits."""
        all_texts = (*self.sources.by_id.items(), *self.sources.older.items())
        texts = [f"{id}\0{source.text}\0{source.sentences}\0{source.markers}" for id, source in all_texts]
        return hashlib.sha256("\0".join((*texts, self.lexicon.digest)).encode()).hexdigest()


@dataclass(frozen=True)
class Evidence:
    """What one thing that is published may be judged by: `ground`, and the spans and records that it speaks with.

    `spans` are those of passages that it or its records cite, by id; `records` are under `kind/id`, figures with all that
    they are computed from and part of. `calculated` are the texts of derived figures whose passages are all among the spans,
    each with them; `sizes` are those of the files whose size it shows, by path.
    """

    ground: Ground
    spans: Mapping[str, Span]
    records: Mapping[str, Record]
    calculated: tuple[Calculated, ...]
    sizes: Mapping[str, str]
    digest: str

    @cached_property
    def figures(self) -> dict[str, Figure]:
        return {record.id: record for record in self.records.values() if isinstance(record, Figure)}

    def spans_of(self, cites: Iterable[str]) -> tuple[Span, ...]:
        """Those of the passages that stand in a source, each once, in order of their ids."""
        return tuple(self.spans[id] for id in sorted(set(cites)) if id in self.spans)

    def has_all(self, cites: Iterable[str]) -> bool:
        """Whether every passage cited is there."""
        return all(id in self.spans for id in cites)

    def words_of(self, cites: Iterable[str]) -> list[str]:
        """The words of the passages, in the same order."""
        return [self.ground.sources.words_of(span) for span in self.spans_of(cites)]

    def cites_about(self, name: str) -> frozenset[str]:
        """The passages that prove what is said of a record."""
        return self._proof.get(name, frozenset())

    @cached_property
    def _proof(self) -> dict[str, frozenset[str]]:
        return {name: cites_about(self.figures, record) for name, record in self.records.items()}

    def labels(self, name: str) -> tuple[str, ...]:
        if name not in self._labels:
            self._labels[name] = labels(self.records.get(name))
        return self._labels[name]

    @cached_property
    def _labels(self) -> dict[str, tuple[str, ...]]:
        return {"": ()}

    def following(self, cites: frozenset[str]) -> frozenset[str]:
        """The texts of the figures that follow from the passages cited."""
        return frozenset(text for text, below in self.calculated if below <= cites)


@dataclass(frozen=True)
class Speaks:
    """Whom and what one thing that is published speaks of: records (`kind/id`), passages by id, and files whose size it shows."""

    records: tuple[str, ...]
    passages: tuple[str, ...]
    sizes: tuple[str, ...]


def speaks_of(reading: Reading) -> Speaks:
    """All that a reading names."""
    names = {reading.record, *(block.about for block in reading.prose), *(quotation.about for quotation in reading.quotations)}
    for stamp in reading.stamps:
        names |= stamp.beside or frozenset()
        names |= {f"{stamp.kind}s/{stamp.name}"} if stamp.kind in ("figure", "change") else {stamp.name.partition(":")[0]}
    names |= {place.partition(":")[0] for place, _ in reading.says}
    passages = {*reading.cited, *(id for block in reading.prose for one in block.statements for id in one.cites)}
    passages |= {id for quotation in reading.quotations for id in quotation.cites} | {shown.name for shown in reading.verbatims}
    sizes = {stamp.name for stamp in reading.stamps if stamp.kind == "size"}
    return Speaks(tuple(sorted(names - {""})), tuple(sorted(passages)), tuple(sorted(sizes)))


@dataclass(frozen=True)
class Witnesses:
    """Finds the evidence of all that a briefing publishes; `files` are those that the site offers."""

    briefing: Briefing
    ground: Ground
    files: Collection[Download]

    def evidence(self, speaks: Speaks) -> Evidence:
        """All that what speaks so may be judged by."""
        if speaks not in self._found:
            self._found[speaks] = self._find(speaks)
        return self._found[speaks]

    @cached_property
    def _found(self) -> dict[Speaks, Evidence]:
        return {}

    def _find(self, speaks: Speaks) -> Evidence:
        records = dict(self._records(speaks.records))
        ids = {*speaks.passages, *(id for name, record in records.items() for id in self._cited(name, record))}
        spans = {id: self.briefing.spans[id] for id in sorted(ids) if id in self.briefing.spans}
        calculated = tuple(one for id in spans for one in self._calculated.get(id, ()) if one[1] <= spans.keys())
        sizes = {path: self._sizes.get(path, "") for path in speaks.sizes}
        return Evidence(self.ground, spans, records, calculated, sizes, self._digest(spans, records, calculated, sizes))

    def _cited(self, name: str, record: Record) -> frozenset[str]:
        """The passages that prove what is said of a record, found once for all that speak of it."""
        if name not in self._proof:
            self._proof[name] = cites_about(self.briefing.figures, record)
        return self._proof[name]

    @cached_property
    def _proof(self) -> dict[str, frozenset[str]]:
        return {}

    def _records(self, names: Iterable[str]) -> Iterator[tuple[str, Record]]:
        """The records of these names, below each figure those that it is computed from or part of, below an agreement its parties,
        below a record of an own kind both."""
        seen: set[str] = set()
        left = sorted(names)
        while left:
            name = left.pop()
            record = self.briefing.by_id.get(name)
            if name in seen or record is None:
                continue
            seen.add(name)
            yield name, record
            if isinstance(record, Figure):
                left += (f"figures/{id}" for id in (*formula.inputs(record.derive), record.part_of) if id)
            elif isinstance(record, Agreement):
                left += (f"names/{party.name}" for party in record.parties)
            elif isinstance(record, OwnRecord):
                left += (f"{kind}/{id}" for _, kind, id in references(record) if kind in ("names", "figures"))

    @cached_property
    def _sizes(self) -> dict[str, str]:
        return {file.path: file.size for file in self.files}

    @cached_property
    def _calculated(self) -> dict[str, list[Calculated]]:
        """The texts of derived figures, each with all passages below it, under one of these."""
        figures = self.briefing.figures
        found: dict[str, list[Calculated]] = {}
        for figure in figures.values():
            if figure.derive and (below := frozenset(rests_on(figures, figure))):
                found.setdefault(min(below), []).append((figure_text(figures, figure), below))
        return found

    def _digest(
        self, spans: Mapping[str, Span], records: Mapping[str, Record], calculated: Iterable[Calculated], sizes: Mapping[str, str],
    ) -> str:
        found = hashlib.sha256(self.ground.digest.encode())
        found.update(repr([(id, one.source, one.start, one.end, one.sentences) for id, one in spans.items()]).encode())
        found.update("\0".join(f"{name} {self.briefing.digest_of(name)}" for name in sorted(records)).encode())
        found.update(repr([*((text, sorted(below)) for text, below in calculated), *sorted(sizes.items())]).encode())
        return found.hexdigest()
