"""What page templates can use: the records, and a few words that turn them into links, numbers and citations."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Undefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from briefing.english.dates import parse_date
from briefing.loading.mutation_score import read_proof
from briefing.model import derive, timeline
from briefing.model.addresses import folder, own_page
from briefing.model.briefing import Briefing, citing_parts, claim_count
from briefing.model.page import Page, relative
from briefing.model.records import KINDS, Figure, Frozen
from briefing.model.traversal import label
from briefing.pages import charts, citations
from briefing.pages.offers import offers
from briefing.pages.print import chapter_maker
from briefing.pages.source_text import marked, marker_html
from briefing.problems import UnknownName, did_you_mean
from briefing.rules.catalogue import RULES
from briefing.text.source import sentence_run

# Characters that Markdown would take for markup in a name such as Hei`at.
MARKDOWN = {ord(char): f"&#{ord(char)};" for char in "\\`*_[]|"}


def environment_for(briefing: Briefing, own_pages: frozenset[str], urls: frozenset[str]) -> Environment:
    """The Jinja environment of a briefing.

    `own_pages` are the kinds whose records have a page each, `urls` the addresses of all pages below the site's root.
    """
    environment = Environment(
        loader=FileSystemLoader([briefing.root / "docs", briefing.root / "theme" / "components"], encoding="utf-8-sig"),
        undefined=StrictUndefined,
        autoescape=True,
        finalize=_finalize,
        # Jinja's own {# would swallow Markdown's `## Title {#id}`.
        comment_start_string="{!",
        comment_end_string="!}",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= {kind: briefing.records(kind) for kind in KINDS}
    environment.globals |= _records(briefing) | _figures(briefing) | _charts(briefing) | _source(briefing)
    environment.globals |= _links(briefing, own_pages, urls) | offers(briefing, urls)
    environment.globals |= {
        "chapter": chapter_maker(),
        "claim_count": claim_count(briefing),
        "page_count": len(urls),
        "proof": read_proof(briefing.root),
        "sentence_count": sum(len(source.sentences) for source in briefing.sources.values()),
    }
    environment.filters |= FILTERS
    return environment


def _records(briefing: Briefing) -> dict[str, object]:
    questions, voices = _by_subject(briefing, "questions"), _by_subject(briefing, "voices")
    return {
        "about": lambda kind, id: questions.get(f"{kind}/{id}", []),
        "dated": timeline.dated(briefing),
        "get": lambda kind, id: known_record(briefing, kind, id),
        "label": label,
        "precision": lambda text: parse_date(text).precision,
        "rules": RULES,
        "undated": timeline.undated(briefing),
        "voices_about": lambda kind, id: voices.get(f"{kind}/{id}", []),
    }


def _by_subject(briefing: Briefing, kind: str) -> dict[str, list[Frozen]]:
    """The records of a kind under each record that they are about."""
    found: dict[str, list[Frozen]] = {}
    for record in briefing.records(kind):
        for subject in dict.fromkeys(record.about):
            found.setdefault(subject, []).append(record)
    return found


def known_record(briefing: Briefing, kind: str, id: str) -> Frozen:
    """A record by kind and id. Raises UnknownName where there is none."""
    if kind not in KINDS:
        raise UnknownName(f'there is no kind of record "{kind}"', did_you_mean(kind, KINDS))
    record = briefing.get(kind, id)
    if record is None:
        raise UnknownName(f'there is no record {kind} "{id}"', did_you_mean(str(id), briefing.ids(kind)))
    return record


def _figures(briefing: Briefing) -> dict[str, object]:
    figures = briefing.figures

    def shown(figure: Figure) -> Markup:
        """A figure as a page shows it, stamped with its id."""
        return Markup('<data data-figure="{}">{}</data>').format(figure.id, derive.figure_text(figures, figure))

    return {
        "caveats_of": lambda figure: list(derive.caveats(figures, figure)),
        "figure_sum": lambda figure: Markup(" ").join(
            shown(figures[token]) if token in figures else escape(token) for token in derive.sum_parts(figure.derive)
        ),
        "figure_shown": shown,
        "figure_text": lambda figure: derive.figure_text(figures, figure),
        "rests_on": lambda figure: derive.rests_on(figures, figure),
        "unit_after": derive.unit_after,
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

    questions = briefing.entries["questions"]
    asking: dict[str, list[int]] = {}
    for at, question in enumerate(questions):
        for passage in {id for _, part in citing_parts(question) for id in part.cites}:
            asking.setdefault(passage, []).append(at)

    def questions_citing(passages: Sequence[str]) -> list[Frozen]:
        return [questions[at].record for at in sorted({at for passage in passages for at in asking.get(passage, ())})]

    def accounted_for(uses: Mapping[str, Sequence[Page]]) -> int:
        """How many sentences some page cites, or a source's record excludes with a reason."""
        cited = {(briefing.spans[id].source, number) for id in uses if id in briefing.spans for number in briefing.spans[id].sentences}
        excluded = {(source.id, number) for source in briefing.records("sources") for item in source.excluded
                    for number in sentence_run(item.sentence)}
        return len(cited | excluded)

    return {
        "accounted_for": accounted_for,
        "marker_html": marker_html,
        "pages_using": _pages_using,
        "passages_in": lambda source, number: briefing.by_sentence.get((source, number), []),
        "questions_citing": questions_citing,
        "sentence_html": sentence_html,
        "short_name": lambda id: citations.short_name(briefing.spans[id], briefing),
        "source_of": briefing.sources.__getitem__,
        "span_of": briefing.spans.__getitem__,
        "words": briefing.words,
    }


def _pages_using(uses: Mapping[str, Sequence[Page]], passages: Iterable[str]) -> list[Page]:
    """The pages that cite any of the passages, each once, in reading order."""
    return list({page.path: page for id in passages for page in uses.get(id, ())}.values())


def _links(briefing: Briefing, own_pages: frozenset[str], urls: frozenset[str]) -> dict[str, object]:
    def address(kind: str, id: str) -> str:
        """A record's address relative to the site's root: its own page, or its place on its kind's page."""
        known_record(briefing, kind, id)
        return own_page(kind, id) if kind in own_pages else f"{folder(kind)}/#{id}"

    @pass_context
    def to(context: Context, target: str) -> str:
        if target.partition("#")[0] not in urls:
            raise UnknownName(f'there is no page "{target}"', did_you_mean(target, urls))
        return relative(target, context["page_url"])

    @pass_context
    def href(context: Context, kind: str, id: str) -> str:
        return relative(address(kind, id), context["page_url"])

    return {"address": address, "href": href, "to": to}


def _grouped(values: Iterable, key: str) -> list[tuple[str, list]]:
    """The values in groups of the same attribute, the groups in the order in which they first appear."""
    groups: dict[str, list] = {}
    for value in values:
        groups.setdefault(getattr(value, key), []).append(value)
    return list(groups.items())


def _finalize(value: object) -> object:
    """Text from a record, made safe for Markdown and HTML both; what is marked safe or undefined passes."""
    if isinstance(value, (Markup, Undefined)):
        return value
    return Markup(str(escape("" if value is None else value)).translate(MARKDOWN))


SMALL_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _spelled_out(count: int) -> str:
    """A count as running text has it: words up to twelve, digits above."""
    return SMALL_NUMBERS[count] if count < len(SMALL_NUMBERS) else f"{count:,}"


def _counted(count: int, capital: bool = False, digits: bool = False, of: str = "") -> Markup:
    """A count as a page shows it, stamped so that the check can tell it from a typed number.

    `of` is the id of the list or table whose items it counts, where the page has it: the check counts them again.
    """
    words = f"{count:,}" if digits else _spelled_out(count)
    counted = Markup(' data-of="{}"').format(of) if of else ""
    return Markup('<data data-count="{}"{}>{}</data>').format(count, counted, words.capitalize() if capital else words)


FILTERS = {
    "by": _grouped,
    "capitalize_first": lambda text: text[:1].upper() + text[1:],
    "cite": citations.as_citations,
    "code": lambda text: Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text)))),
    "counted": _counted,
    "label": label,
    "lower_first": lambda text: text[:1].lower() + text[1:],
    "slug": lambda text: re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-"),
    "yaml": lambda text: Markup(json.dumps(str(text), ensure_ascii=False)),
}
