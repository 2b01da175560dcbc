"""From templates to Markdown: every .md file below docs/ is a Jinja template, `_record.md` one page per record.

The first rendering tells which page cites which passage. Pages that ask for it, such as the source page and the evidence
page, which link back, are rendered again once it is known.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import yaml
from jinja2 import Environment
from jinja2.bccache import BytecodeCache
from pydantic import ValidationError

from briefing.exports.download import Download
from briefing.exports.records import downloads
from briefing.loading import front_matter
from briefing.loading.load import no_definitions
from briefing.loading.project import Project
from briefing.loading.strict_yaml import syntax_problem
from briefing.model.addresses import folder, url_of
from briefing.model.briefing import Briefing, Entry
from briefing.model.own_kinds import DEFINING
from briefing.model.page import Draft, Search
from briefing.model.records import Record
from briefing.model.versions import Version
from briefing.pages.backlinks import Uses
from briefing.pages.environment import environment_for
from briefing.pages.moved import old_names, old_pages
from briefing.pages.print import in_one_another
from briefing.pages.template_globals import template_globals
from briefing.pages.templates import RECORD_TEMPLATE, Template, read_templates, template_problem
from briefing.problems import Problem, closest_to, did_you_mean, place_of


def page_path(kind: str, id: str) -> str:
    """The path of a record's page, relative to docs/."""
    return f"{folder(kind)}/{id}.md"


@dataclass(frozen=True)
class Rendered:
    """Every page as Markdown, with the records' files to take away by their paths; or the problems that the templates have."""

    pages: tuple[Draft, ...]
    files: tuple[Download, ...]
    problems: tuple[Problem, ...] = ()


def render(
    project: Project, briefing: Briefing, pages: Collection[str], words: Mapping[str, object], compiled: BytecodeCache | None = None,
) -> Rendered:
    """Render the templates of `pages`, paths below docs/, and those of record pages. `words` are more that templates may use."""
    templates = read_templates(project, pages)
    problems = list(_template_problems(briefing, templates))
    if problems:
        return Rendered((), (), tuple(problems))
    urls = frozenset(url_of(_path(template, *subject)) for template in templates for subject in _subjects(briefing, template))
    if lost := tuple(_told_nowhere(briefing, urls)):
        return Rendered((), (), lost)
    own_pages = frozenset(template.kind for template in templates if template.kind)
    files = downloads(briefing, urls)
    given = template_globals(briefing, own_pages, urls, {file.path: file for file in files})
    environment = environment_for(project, {**given, **words}, compiled)
    made = _render_all(_Renderer(project, environment, problems, briefing.kinds), briefing, templates)
    problems += in_one_another(made, project)
    return Rendered((), (), tuple(problems)) if problems else Rendered((*made, *old_pages(briefing, templates)), files)


def render_again(
    project: Project, briefing: Briefing, made: Rendered, page: Draft, words: Mapping[str, object], compiled: BytecodeCache | None = None,
    problems: list[Problem] | None = None,
) -> Draft | None:
    """One page from other files, in a site whose other pages are those `made` before; None where it cannot be rendered so.

    What goes wrong is added to `problems`.
    """
    kind, _, id = page.record.partition("/")
    urls = frozenset(draft.url for draft in made.pages)
    own_pages = frozenset(draft.record.partition("/")[0] for draft in made.pages if draft.record)
    given = template_globals(briefing, own_pages, urls, {file.path: file for file in made.files})
    environment = environment_for(project, {**given, **words}, compiled)
    renderer = _Renderer(project, environment, [] if problems is None else problems, briefing.kinds)
    template = Template(page.template.removeprefix("docs/"), project.text(page.template), kind)
    record = briefing.get(kind, id) if kind else None
    return None if kind and record is None else renderer.page(template, record, Uses(made.pages))


# What a page is made of: a record, and an earlier version of it; neither for a page of its own.
Subject = tuple[Record | None, Version | None]


@dataclass(frozen=True)
class _Drafted:
    """A page as the first rendering made it, and whether it asked for what only the second can know."""

    template: Template
    subject: Subject
    page: Draft
    asked: bool


@dataclass(frozen=True)
class _Renderer:
    """What renders one page; what goes wrong is added to `problems`."""

    project: Project
    environment: Environment
    problems: list[Problem]
    kinds: Mapping[str, type[Record]]

    def page(self, template: Template, record: Record | None, uses: Uses, version: Version | None = None) -> Draft | None:
        path, name = _path(template, record, version), f"docs/{template.path}"
        try:
            made = self.environment.get_template(template.path)
            markdown = made.render(record=record, version=version, page_url=url_of(path), uses=uses)
            title, settings = _settings(markdown, name)
        except _FrontMatterError as error:
            self.problems.append(error.args[0])
            return None
        except Exception as error:  # whatever a template's expression raises is a fault of the page, to be shown as such
            self.problems.append(template_problem(error, template, self.environment, self.project, self.kinds))
            return None
        description = str(settings.get("description") or "")
        shown = f"{template.kind}/{record.id}" if record and not version else ""
        return Draft(path, name, title, description, front_matter.without(markdown), shown, settings)


def _path(template: Template, record: Record | None, version: Version | None = None) -> str:
    """The path of the page that a template makes, relative to docs/."""
    if record is None:
        return template.path
    return f"{folder(template.kind)}/{record.id}/{version.number}.md" if version else page_path(template.kind, record.id)


def _subjects(briefing: Briefing, template: Template) -> tuple[Subject, ...]:
    """What a template makes a page of each; one of nothing for a page of its own."""
    if template.is_of_versions:
        return tuple((record, version) for record in briefing.records(template.kind) for version in briefing.earlier.get(record.id, ()))
    return tuple((record, None) for record in briefing.records(template.kind)) if template.kind else ((None, None),)


def _template_problems(briefing: Briefing, templates: list[Template]) -> Iterator[Problem]:
    paths = {template.path for template in templates}
    if not templates:
        yield Problem("docs", 1, 1, "REC4", "there is no page", "Add docs/index.md.")
    elif not any(template.kind == "sources" for template in templates):
        yield Problem(f"docs/source/{RECORD_TEMPLATE}", 1, 1, "REC4", "the page that shows a source is missing",
                      "Every citation leads there: put the file back.")
    for template in templates:
        if not template.path.endswith(RECORD_TEMPLATE):
            continue
        if template.kind not in briefing.kinds:
            yield _of_no_kind(briefing, template)
        elif not briefing.records(template.kind) and template.kind not in briefing.none_yet:
            message = f"this file is missing, and docs/{template.path} is the page of its records"
            yield Problem(f"data/{template.kind}.yml", 1, 1, "REC4", message, "Put it back; where there are none yet, it says `[]`.")
        for record in briefing.records(template.kind):
            if (path := page_path(template.kind, record.id)) in paths:
                yield Problem(f"docs/{path}", 1, 1, "REC4", f"the record {template.kind}/{record.id} makes this page too",
                              "Rename this file, or give the record another id.")
        for record, old in old_names(briefing, template.kind):
            if (path := page_path(template.kind, old)) in paths:
                yield Problem(f"docs/{path}", 1, 1, "REC4", f"the record {template.kind}/{record.id} was at this address (`was`)",
                              "Rename this file, or take the id out of `was`.")


def _of_no_kind(briefing: Briefing, template: Template) -> Problem:
    """The page of the records of a kind that there is not: its definition is gone, or its folder is misspelt."""
    if DEFINING not in briefing.entries and not closest_to(template.kind, briefing.kinds):
        return no_definitions(f"docs/{template.path} is the page of a kind that it defines")
    message, hint = f'"{template.kind}" is not a kind of record', did_you_mean(template.kind, briefing.kinds)
    return Problem(f"docs/{template.path}", 1, 1, "REC4", message, hint)


def _told_nowhere(briefing: Briefing, urls: Collection[str]) -> Iterator[Problem]:
    """Records that are said to be told on a page that there is not."""
    told: dict[str, list[Entry[Record]]] = {}
    for entry in briefing.all_entries():
        if (address := getattr(entry.record, "told_at", "")) and address not in urls:
            told.setdefault(address, []).append(entry)
    for told_at, (entry, *others) in told.items():
        pages = {url for url in urls if url.count("/") == 1}
        more = f" So say {len(others)} more records." if others else ""
        message = f'there is no page "{told_at}" that could tell of this record'
        yield entry.problem("REC4", message, did_you_mean(told_at, pages) + more, "told_at")


def _render_all(renderer: _Renderer, briefing: Briefing, templates: list[Template]) -> list[Draft]:
    first = []
    for template in templates:
        for record, version in _subjects(briefing, template):
            asking = Uses()
            page = renderer.page(template, record, asking, version)
            if page is None:
                break  # one problem for a template, not one for every record
            first.append(_Drafted(template, (record, version), page, asking.asked))
    if renderer.problems:
        return []
    known = Uses(drafted.page for drafted in first)
    pages = (renderer.page(one.template, one.subject[0], known, one.subject[1]) if one.asked else one.page for one in first)
    return [page for page in pages if page]


class _FrontMatterError(Exception):
    """Carries the problem."""


def _title_meant(markdown: str, name: str) -> Problem | None:
    """A title in the front matter that is not read as one: with a capital, or without its colon."""
    for number, row in enumerate(front_matter.text_of(markdown).splitlines(), 2):
        if found := re.match(r"(?P<key>title)\s*:?\s*(?P<words>\S.*)", row, re.IGNORECASE):
            return Problem(name, number, 1, "TPL1", f'“{found[0][:60]}” is no title', f"Write `title: {found['words'][:60]}`.")
    return None


def _settings(markdown: str, name: str) -> tuple[str, dict[str, object]]:
    """The title of a page, and its front matter, which has that at least."""
    try:
        settings = front_matter.settings(markdown)
    except yaml.YAMLError as error:
        found = syntax_problem(error, front_matter.text_of(markdown), name, "TPL1")
        raise _FrontMatterError(replace(found, line=found.line + 1, message=found.message.replace("this", "the front matter", 1))) from None
    if not isinstance(settings, dict) or not isinstance(settings.get("title"), str):
        is_open = markdown.startswith("---\n") and "\n---\n" not in markdown[3:]
        message = "the front matter is opened here and not closed" if is_open else "the page has no title in words"
        hint = "Write a line `---` below its last setting." if is_open else "Start the file with `---`, a line `title: …`, and `---`."
        raise _FrontMatterError(_title_meant(markdown, name) or Problem(name, 1, 1, "TPL1", message, hint))
    try:
        Search.model_validate(settings.get("search") or {})
    except ValidationError:
        raise _FrontMatterError(Problem(name, *place_of(markdown, "search:"), "TPL1", "`search` holds what search does not know",
                                        "Write `search: {boost: 2}`, a number, or `search: {exclude: true}`.")) from None
    return settings["title"], settings


def site_paths(briefing: Briefing, pages: Sequence[Draft]) -> dict[str, str]:
    """The address of each source's page, by source id."""
    urls = {page.record: page.url for page in pages}
    return {id: urls[f"sources/{id}"] for id in briefing.sources if f"sources/{id}" in urls}
