"""What page templates can use: the records, and a few words that turn them into links, numbers, drawings and files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from briefing.exports import build_stamp, crate, datapackage, feeds, llms_txt
from briefing.exports.download import Download
from briefing.exports.records import FORMATS, columns, path_of
from briefing.model import formula, timeline
from briefing.model.addresses import folder, own_page, place, relative
from briefing.model.briefing import Briefing, citing_parts
from briefing.model.figures import caveats, figure_text, rests_on, unit_after
from briefing.model.labels import label, short_name
from briefing.model.own_kinds import OwnField, OwnRecord
from briefing.model.page import Draft
from briefing.model.passages import touched
from briefing.model.records import KINDS, Figure, Question, Record, SourceFile, Voice
from briefing.model.statements import statement_count
from briefing.model.versions import Version, older_name
from briefing.pages import charts, saying, source_versions, statement_lists
from briefing.pages.print import chapter_maker
from briefing.pages.source_text import marked
from briefing.pages.stamps import day_shown, figure_shown, kind_shown, marker_html, size_shown, version_shown
from briefing.problems import UnknownName, did_you_mean
from briefing.text.source import sentence_run

_About = TypeVar("_About", Question, Voice)


@dataclass(frozen=True)
class Offer:
    """A file as a page offers it: its format, its address seen from the page, and its size, stamped with its path."""

    format: str
    href: str
    size: Markup


def template_globals(
    briefing: Briefing, own_pages: frozenset[str], urls: frozenset[str], files: Mapping[str, Download],
) -> dict[str, object]:
    """Every word for templates, by name.

    `own_pages` are the kinds whose records have a page each, `urls` the addresses of all pages below the site's root,
    `files` the records' files to take away, by their paths.
    """
    words: dict[str, object] = {kind: briefing.records(kind) for kind in KINDS}
    words |= _records(briefing) | _figures(briefing) | _charts(briefing) | _source(briefing)
    words |= _links(briefing, own_pages, urls) | _offers(briefing, files)
    words |= saying.words_for(briefing, own_pages) | statement_lists.words_for(briefing)
    moved = sum(1 for kind in own_pages for one in briefing.records(kind) if getattr(one, "told_at", ""))
    return words | {
        "chapter": chapter_maker(urls),
        "moved_count": moved,
        "page_count": len(urls) - moved,
        "sentence_count": sum(len(source.sentences) for source in briefing.sources.values()),
        "statement_count": statement_count(briefing),
    }


def _of_kind(briefing: Briefing, kind: str) -> tuple[Record, ...]:
    """The records of a kind. Raises UnknownName where there is no such kind."""
    if kind not in briefing.kinds:
        raise UnknownName(f'there is no kind of record "{kind}"', did_you_mean(kind, briefing.kinds))
    return briefing.records(kind)


def _records(briefing: Briefing) -> dict[str, object]:
    questions, voices = _by_subject(briefing, Question), _by_subject(briefing, Voice)
    return {
        "about": lambda kind, id: questions.get(f"{kind}/{id}", []),
        "fields_of": lambda kind: own_fields(briefing, kind),
        "dated": timeline.dated(briefing),
        "get": lambda kind, id: known_record(briefing, kind, id),
        "label": label,
        "precision": timeline.precision,
        "undated": timeline.undated(briefing),
        "voices_about": lambda kind, id: voices.get(f"{kind}/{id}", []),
    }


def _by_subject(briefing: Briefing, model: type[_About]) -> dict[str, list[_About]]:
    """The records of a kind under each record that they are about."""
    found: dict[str, list[_About]] = {}
    for record in briefing.records_of(model):
        for subject in dict.fromkeys(record.about):
            found.setdefault(subject, []).append(record)
    return found


def known_record(briefing: Briefing, kind: str, id: str) -> Record:
    """A record by kind and id. Raises UnknownName where there is none."""
    if not isinstance(kind, str):
        raise UnknownName("`get` takes a kind of record in quotation marks", 'Write for example `get("figures", "its id")`.')
    if kind not in briefing.kinds:
        raise UnknownName(f'there is no kind of record "{kind}"', did_you_mean(kind, briefing.kinds))
    record = briefing.get(kind, id)
    if record is None:
        raise UnknownName(f'there is no record {kind} "{id}"', did_you_mean(str(id), briefing.ids(kind)))
    return record


def own_fields(briefing: Briefing, kind: str) -> tuple[OwnField, ...]:
    """The fields of an own kind, as its definition has them. Raises UnknownName where there is none."""
    model = briefing.kinds.get(kind, Record)
    if not issubclass(model, OwnRecord):
        raise UnknownName(f'there is no own kind of record "{kind}"', did_you_mean(kind, briefing.ids("kinds")))
    return model.definition.fields_


def _figures(briefing: Briefing) -> dict[str, object]:
    figures = briefing.figures

    def shown(figure: object) -> Markup:
        if not isinstance(figure, Figure):
            hint = f'Write `get("figures", "{figure}")` for it.' if figure in figures else 'A figure is `get("figures", "its id")`.'
            raise UnknownName("`figure_shown` shows a figure, and this is none", hint)
        return figure_shown(figures, figure)

    return {
        "caveats_of": lambda figure: list(caveats(figures, figure)),
        "figure_sum": lambda figure: Markup(" ").join(
            shown(figures[token]) if token in figures else escape(token) for token in formula.sum_parts(figure.derive)
        ),
        "figure_shown": shown,
        "figure_text": lambda figure: figure_text(figures, figure),
        "rests_on": lambda figure: rests_on(figures, figure),
        "unit_after": unit_after,
    }


def _charts(briefing: Briefing) -> dict[str, object]:
    return {
        "are_side_by_side": charts.are_side_by_side,
        "axis_of": charts.axis,
        "by_stance": charts.by_stance,
        "share_of": lambda whole, parts: charts.share(briefing.figures, whole, parts),
        "stance_rows": charts.stance_rows,
    }


def _source(briefing: Briefing) -> dict[str, object]:
    def sentence_html(source: str, number: int, passages: Iterable[str]) -> Markup:
        sentence = briefing.sources[source].sentences[number - 1]
        return marked(briefing.sources[source], sentence.start, sentence.end, (briefing.spans[id] for id in passages))

    questions = briefing.entries_of(Question)
    asking: dict[str, list[int]] = {}
    for at, question in enumerate(questions):
        for passage in {id for _, part in citing_parts(question) for id in part.cites}:
            asking.setdefault(passage, []).append(at)

    def questions_citing(passages: Sequence[str]) -> list[Question]:
        """Those that ask of fewer sentences first: they ask most of these."""
        asked = [questions[at].record for at in sorted({at for passage in passages for at in asking.get(passage, ())})]
        return sorted(asked, key=lambda one: len(touched(briefing.spans[id] for id in one.cites if id in briefing.spans)))

    def accounted_for(uses: Mapping[str, Sequence[Draft]]) -> int:
        """How many sentences some page cites, or a source's record excludes with a reason."""
        cited = {(briefing.spans[id].source, number) for id in uses if id in briefing.spans for number in briefing.spans[id].sentences}
        excluded = {(source.id, number) for source in briefing.records_of(SourceFile) for item in source.excluded
                    for number in sentence_run(item.sentence)}
        return len(cited | excluded)

    def older_sentence_html(version: Version, number: int) -> Markup:
        source = version.source
        return marked(source, source.sentences[number - 1].start, source.sentences[number - 1].end, ()) if source else Markup("")

    return {
        "accounted_for": accounted_for,
        "now_at": lambda source, version: source_versions.now_at(briefing, source, version),
        "older_name": older_name,
        "older_sentence_html": older_sentence_html,
        "older_versions": lambda source: source_versions.older(briefing, source),
        "version_notes": lambda source: source_versions.notes(briefing, source),
        "marker_html": marker_html,
        "pages_using": _pages_using,
        "passages_in": lambda source, number: briefing.by_sentence.get((source, number), []),
        "questions_citing": questions_citing,
        "sentence_html": sentence_html,
        "short_name": lambda id: short_name(briefing.spans[id], briefing.sources),
        "source_of": briefing.sources.__getitem__,
        "span_of": briefing.spans.__getitem__,
        "words": briefing.words,
    }


def _pages_using(uses: Mapping[str, Sequence[Draft]], passages: Iterable[str]) -> list[Draft]:
    """The pages that cite any of the passages, each once, in reading order."""
    return list({page.path: page for id in passages for page in uses.get(id, ())}.values())


def _links(briefing: Briefing, own_pages: frozenset[str], urls: frozenset[str]) -> dict[str, object]:
    def address(kind: str, id: str) -> str:
        """A record's address relative to the site's root: its own page, or its place on its kind's page."""
        told_at = getattr(known_record(briefing, kind, id), "told_at", "")
        return place(kind, id, {own_page(kind, id)} if kind in own_pages else {f"{folder(kind)}/"}, told_at)

    @pass_context
    def to(context: Context, target: str) -> str:
        if target.partition("#")[0] not in urls:
            raise UnknownName(f'there is no page "{target}"', did_you_mean(target, urls))
        return relative(target, context["page_url"])

    @pass_context
    def href(context: Context, kind: str, id: str) -> str:
        return relative(address(kind, id), context["page_url"])

    return {"address": address, "has_page": urls.__contains__, "href": href, "to": to}


def _offers(briefing: Briefing, files: Mapping[str, Download]) -> dict[str, object]:

    @pass_context
    def download(context: Context, kind: str) -> list[Offer]:
        """The files of a kind of record, CSV before JSON."""
        if not briefing.records(kind):
            raise UnknownName(f'there are no records "{kind}" to download', did_you_mean(str(kind), downloadable))
        made = {format.upper(): files[path_of(kind, format)] for format in FORMATS}
        return [Offer(name, relative(file.path, context["page_url"]), size_shown(file)) for name, file in made.items()]

    @pass_context
    def file_at(context: Context, path: str) -> str:
        """The address of a file that the build makes, seen from the page."""
        made = (feeds.FEED, llms_txt.PATH, build_stamp.PATH, datapackage.PATH, *crate.paths(briefing), *files)
        if path not in made:
            raise UnknownName(f'the build makes no file "{path}"', did_you_mean(path, made))
        return relative(path, context["page_url"])

    downloadable = [kind for kind in briefing.kinds if briefing.records(kind)]
    return {
        "columns_of": lambda kind: columns(kind, briefing.kinds[kind]),
        "day_of": day_shown,
        "download": download,
        "downloadable": downloadable,
        "file_at": file_at,
        "kind_of": kind_shown,
        "records": lambda kind: _of_kind(briefing, kind),
        "version_of": version_shown,
    }
