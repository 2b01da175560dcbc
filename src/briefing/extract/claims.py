"""What has to be proved: the words of records, and every statement of the pages, each with the spans that may prove it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from briefing.extract.blocks import LEFT_OUT
from briefing.model import derive
from briefing.model.briefing import Briefing, Entry
from briefing.model.page import Page
from briefing.model.passages import Span
from briefing.model.records import SHOWN_KINDS, Figure, Frozen, When
from briefing.model.traversal import parts
from briefing.problems import Problem
from briefing.rules.location import on_page

# The fields that hold words of ours; the others hold the source's words, ids or formulas.
OWN_WORDS = ("title", "label", "text", "said", "known", "question", "short", "counts", "reason", "who", "not_stated", "not_known")


@dataclass(frozen=True)
class Claimed:
    """A stretch of text that must be proved, the spans that may prove it, and how to report what they do not.

    `titles` are the texts that say what all of it is about: a page's title, a record's label. `derived` are the texts of
    figures that follow from those spans, for drawings, where no stamp can stand.
    """

    text: str
    spans: tuple[Span, ...]
    report: Callable[[str, str, str, str], Problem]
    titles: tuple[str, ...] = ()
    derived: frozenset[str] = frozenset()


def to_prove(briefing: Briefing, pages) -> Iterator[Claimed]:
    """The words of records first; once they hold, those of the pages, which show them again."""
    return _of_records(briefing) if pages is None else _of_pages(briefing, pages)


def cites_of(record: Frozen | None) -> frozenset[str]:
    """Every passage that a record cites somewhere."""
    return frozenset(id for _, part in parts(record) for id in getattr(part, "cites", ())) if record else frozenset()


def _spans(briefing: Briefing, cites) -> tuple[Span, ...]:
    return tuple(briefing.spans[id] for id in cites if id in briefing.spans)


def _of_pages(briefing: Briefing, pages) -> Iterator[Claimed]:
    figures = briefing.figures
    calculated = _calculated(figures)
    for page in pages:
        cited = _spans(briefing, page.cited)
        titles = tuple(filter(None, (page.title, *_labels(briefing, page.record))))
        for text in filter(None, (page.title, page.description)):
            yield Claimed(text, cited, _report_on(briefing, page), titles)
        for block in page.reading.prose:
            about = cites_about(briefing, block.about)
            titles_here = (*titles, *_labels(briefing, block.about))
            report = _report_on(briefing, page, block.about)
            for statement in block.statements:
                cites = statement.cites | about
                derived = _following(calculated, cites) if block.drawn else frozenset()
                yield Claimed(_untitled(briefing, statement.text), _spans(briefing, cites), report, titles_here, derived)


def _calculated(figures: Mapping[str, Figure]) -> dict[str, list[tuple[str, frozenset[str]]]]:
    """The texts of derived figures, each with all passages below it, under one of these."""
    found: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for figure in figures.values():
        if figure.derive and (below := frozenset(derive.rests_on(figures, figure))):
            found.setdefault(min(below), []).append((derive.figure_text(figures, figure), below))
    return found


def _following(calculated: Mapping[str, list[tuple[str, frozenset[str]]]], cites: frozenset[str]) -> frozenset[str]:
    """The texts of the figures that follow from the passages cited."""
    return frozenset(text for id in cites for text, below in calculated.get(id, ()) if below <= cites)


def _report_on(briefing: Briefing, page: Page, about: str = ""):
    """Reports at the place of words that lead to the fault, or of the last of them."""
    return lambda rule, near, message, hint: on_page(briefing, page, rule, [near, near.split()[-1]], message, hint, about)


def _untitled(briefing: Briefing, text: str) -> str:
    """A text without the titles of sources: they are the sources' own, compared with the files when these are read."""
    for record in briefing.records("sources"):
        if " " in record.title:
            text = text.replace(record.title, LEFT_OUT)
    return text


def cites_about(briefing: Briefing, about: str) -> frozenset[str]:
    """The passages that prove what a link says of the record it speaks for, under `kind/id`."""
    record = briefing.by_id.get(about)
    return cites_of(record) | set(_around(briefing.figures, record) if isinstance(record, Figure) else ())


def _labels(briefing: Briefing, name: str) -> tuple[str, ...]:
    """What the record of a name is called, with its other names."""
    record = briefing.by_id.get(name)
    if record is None:
        return ()
    texts = (getattr(record, key, "") for key in ("name", "title", "label", "question"))
    return tuple(filter(None, (*texts, *getattr(record, "aliases", ()))))


def _of_records(briefing: Briefing) -> Iterator[Claimed]:
    for kind in SHOWN_KINDS:
        for entry in briefing.entries[kind]:
            titles = _labels(briefing, f"{kind}/{entry.id}")
            for path, words, cites in _own_words(briefing, entry):
                yield Claimed(words, _spans(briefing, cites), _report_in(entry, path), titles)


def _report_in(entry: Entry, path: tuple):
    return lambda rule, near, message, hint: entry.problem(rule, message, hint, *path)


def _own_words(briefing: Briefing, entry: Entry) -> Iterator[tuple[tuple, str, tuple[str, ...]]]:
    """Our own words in a record: their path, the words, and the passages that prove them."""
    for path, part in parts(entry.record):
        cites = getattr(part, "cites", ()) or getattr(entry.record, "cites", ())
        if isinstance(part, Figure):
            cites = _around(briefing.figures, part)
        for field in OWN_WORDS:
            value = getattr(part, field, "") if field in type(part).model_fields else ""  # a property repeats a field
            if field == "text" and isinstance(part, (Figure, When)):
                continue  # the source's own: FIG1, DAT1
            if isinstance(value, str):
                if value:
                    yield (*path, field), value, cites
            else:
                yield from (((*path, field, index), item, cites) for index, item in enumerate(value))


def _around(figures: Mapping[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages of a figure, of its inputs, and of the figure that it is part of."""
    inputs = (name for name in derive.inputs(figure.derive) if name in figures)
    whole = figures.get(figure.part_of or "")
    return (*figure.cites, *(id for name in inputs for id in figures[name].cites), *(whole.cites if whole else ()))
