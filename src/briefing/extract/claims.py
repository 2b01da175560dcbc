"""What has to be proved: the words of records, and every statement of what is published, each with the spans that may prove it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.extract.evidence import Evidence
from briefing.extract.quotations import LEFT_OUT
from briefing.extract.reading import Reading
from briefing.model.briefing import Briefing, Entry
from briefing.model.citing import cites_around, labels
from briefing.model.document import Path
from briefing.model.own_kinds import OwnRecord, texts_of
from briefing.model.passages import Span
from briefing.model.records import Figure, Record, When
from briefing.model.traversal import parts

# The fields that hold words of ours; the others hold the source's words, ids or formulas.
OWN_WORDS = ("title", "label", "text", "said", "known", "question", "short", "counts", "reason", "who", "not_stated", "not_known")


@dataclass(frozen=True)
class Claim:
    """A stretch of text that must be proved, and the spans that may prove it.

    `titles` are the texts that say what all of it is about: a page's title, a record's label. `derived` are the texts of
    figures that follow from those spans, for drawings, where no stamp can stand.
    """

    text: str
    spans: tuple[Span, ...]
    titles: tuple[str, ...] = ()
    derived: frozenset[str] = frozenset()

    def __hash__(self) -> int:
        return hash((self.text, self.spans[0].start if self.spans else None, len(self.spans)))  # few that differ are alike in these


def claims_of_reading(reading: Reading, evidence: Evidence) -> Iterator[tuple[Claim, tuple[str, ...], str]]:
    """Every claim of what is published, without its titles, with these, and with the record that it speaks for (`kind/id`, or nothing).

    One that cites a passage that there is not proves nothing, and is told for that alone (PRO7).
    """
    cited = evidence.spans_of(reading.cited)
    titles = tuple(filter(None, (reading.title, *evidence.labels(reading.record))))
    of_sources = evidence.ground.lexicon.source_titles
    if evidence.has_all(reading.cited):
        yield from ((Claim(_untitled(text, of_sources), cited), titles, "") for text in reading.titles)
    for block in reading.prose:
        about = evidence.cites_about(block.about)
        titles_here = (*titles, *evidence.labels(block.about))
        for statement in (one for one in block.statements if evidence.has_all(one.cites)):
            cites = statement.cites | about
            derived = evidence.following(cites) if block.drawn else frozenset()
            text = _untitled(statement.text, of_sources)
            spans = evidence.spans_of(cites) if block.absent is None else evidence.ground.sources.whole
            yield Claim(text, spans, derived=derived), titles_here, block.about


def _untitled(text: str, titles: tuple[str, ...]) -> str:
    """A text without the titles of sources: they are the sources' own, compared with the files when these are read."""
    for title in titles:
        text = text.replace(title, LEFT_OUT)
    return text


def claims_of_records(briefing: Briefing) -> Iterator[tuple[Claim, Entry[Record], Path]]:
    """Every claim of a record, with its entry and its path there."""
    for kind in briefing.shown_kinds:
        for entry in briefing.entries.get(kind, ()):
            titles = labels(entry.record)
            for path, words, cites in own_words(briefing.figures, entry):
                yield Claim(words, tuple(briefing.spans[id] for id in cites if id in briefing.spans), titles), entry, path


def own_words(figures: Mapping[str, Figure], entry: Entry[Record]) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Our own words in a record: their path, the words, and the passages that prove them."""
    for path, part in parts(entry.record):
        cites = getattr(part, "cites", ()) or getattr(entry.record, "cites", ())
        if isinstance(part, Figure):
            cites = cites_around(figures, part)
        yield from (((*path, name), text, cites) for name, text in texts_of(part))
        for field in OWN_WORDS:
            # A property repeats a field; in an own kind it may be called anything, and be no text.
            value = getattr(part, field, "") if field in (OwnRecord if isinstance(part, OwnRecord) else type(part)).model_fields else ""
            if field == "text" and isinstance(part, (Figure, When)):
                continue  # the source's own: FIG1, DAT1
            if isinstance(value, str):
                if value:
                    yield (*path, field), value, cites
            else:
                yield from (((*path, field, index), item, cites) for index, item in enumerate(value))
