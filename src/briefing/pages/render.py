"""From templates to Markdown: every .md file below docs/ is a Jinja template, `_record.md` one page per record.

The first rendering tells which page cites which passage. Pages that ask for it, such as the source page and the evidence
page, which link back, are rendered again once it is known.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import yaml
from jinja2 import Environment

from briefing.loading import front_matter
from briefing.model.addresses import folder
from briefing.model.briefing import Briefing
from briefing.model.page import Page, url_of
from briefing.model.records import KINDS, Frozen
from briefing.pages import citations
from briefing.pages.environment import environment_for
from briefing.pages.templates import RECORD_TEMPLATE, Template, read_templates, template_problem
from briefing.problems import Problem, did_you_mean

CITED = re.compile(citations.CITATION)
CODE = re.compile(r"^(```|~~~).*?^\1|(`+)(?!`).*?(?<!`)\2(?!`)", re.DOTALL | re.MULTILINE)


# The page that repeats the others: what it cites is cited there.
ALL_IN_ONE = "print.md"


def page_path(kind: str, id: str) -> str:
    """The path of a record's page, relative to docs/."""
    return f"{folder(kind)}/{id}.md"


def render(briefing: Briefing) -> tuple[list[Page], list[Problem]]:
    """Every page as Markdown, or the problems that its templates have."""
    templates, problems = read_templates(briefing.root)
    problems += _template_problems(briefing, templates)
    if problems:
        return [], problems
    urls = frozenset(url_of(_path(template, record)) for template in templates for record in _records(briefing, template))
    own_pages = frozenset(template.kind for template in templates if template.kind)
    environment = environment_for(briefing, own_pages, urls)
    first = _render_all(briefing, environment, templates, problems)
    if problems:
        return [], problems
    uses = Uses(_uses([drafted.page for drafted in first]))
    pages = [_render_one(environment, one.template, one.record, uses, problems) if one.asked else one.page for one in first]
    return [page for page in pages if page], problems


class Uses(Mapping[str, Sequence[Page]]):
    """The pages that cite each passage; `asked` tells whether a template wanted to know."""

    def __init__(self, pages: Mapping[str, Sequence[Page]]) -> None:
        self._pages = pages
        self.asked = False

    def __getitem__(self, passage: str) -> Sequence[Page]:
        self.asked = True
        return self._pages[passage]

    def __iter__(self) -> Iterator[str]:
        self.asked = True
        return iter(self._pages)

    def __len__(self) -> int:
        self.asked = True
        return len(self._pages)


@dataclass(frozen=True)
class _Drafted:
    """A page as the first rendering made it, and whether it asked for what only the second can know."""

    template: Template
    record: Frozen | None
    page: Page
    asked: bool


def _path(template: Template, record) -> str:
    """The path of the page that a template makes, relative to docs/."""
    return page_path(template.kind, record.id) if record else template.path


def _records(briefing: Briefing, template: Template) -> tuple:
    """The records that a template makes a page of each; (None,) for a page of its own."""
    return briefing.records(template.kind) if template.kind else (None,)


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
        if template.kind not in KINDS:
            message = f'"{template.kind}" is not a kind of record'
            yield Problem(f"docs/{template.path}", 1, 1, "REC4", message, did_you_mean(template.kind, KINDS))
        elif not briefing.records(template.kind):
            yield Problem(f"docs/{template.path}", 1, 1, "REC4", f"there are no {template.kind} for this page",
                          f"Add records to data/{template.kind}.yml, or remove the template.")
        for record in briefing.records(template.kind):
            if (path := page_path(template.kind, record.id)) in paths:
                yield Problem(f"docs/{path}", 1, 1, "REC4", f"the record {template.kind}/{record.id} makes this page too",
                              "Rename this file, or give the record another id.")


def _render_all(briefing, environment, templates, problems) -> list[_Drafted]:
    drafted = []
    for template in templates:
        for record in _records(briefing, template):
            uses = Uses({})
            page = _render_one(environment, template, record, uses, problems)
            if page is None:
                break  # one problem for a template, not one for every record
            drafted.append(_Drafted(template, record, page, uses.asked))
    return drafted


def _render_one(environment: Environment, template: Template, record, uses, problems) -> Page | None:
    path = _path(template, record)
    name = f"docs/{template.path}"
    try:
        markdown = environment.get_template(template.path).render(record=record, page_url=url_of(path), uses=uses)
        title, description = _title_and_description(markdown, name)
    except _FrontMatterError as error:
        problems.append(error.args[0])
        return None
    except Exception as error:  # whatever a template's expression raises is a fault of the page, to be shown as such
        problems.append(template_problem(error, template, environment))
        return None
    return Page(
        path=path, template=name, template_text=template.text, title=title, description=description, markdown=markdown,
        record=f"{template.kind}/{record.id}" if record else "",
    )


class _FrontMatterError(Exception):
    """Carries the problem."""


def _title_and_description(markdown: str, name: str) -> tuple[str, str]:
    """The title in a page's front matter, and its description, which may be left out."""
    try:
        meta = front_matter.settings(markdown)
    except yaml.YAMLError as error:
        line = (error.problem_mark.line + 2) if getattr(error, "problem_mark", None) else 1
        raise _FrontMatterError(Problem(name, line, 1, "REC1", f"the front matter is not valid YAML: {getattr(error, 'problem', error)}",
                                        "Put text with a colon in quotation marks, and values from records through `| yaml`.")) from None
    if not isinstance(meta, dict) or not isinstance(meta.get("title"), str):
        raise _FrontMatterError(Problem(name, 1, 1, "REC1", "the page has no title in words",
                                        "Start the file with `---`, a line `title: …`, and `---`."))
    return meta["title"], str(meta.get("description") or "")


def _uses(pages: list[Page]) -> dict[str, list[Page]]:
    """The pages that cite each passage, in the order of the templates."""
    uses: dict[str, list[Page]] = {}
    for page in pages:
        if page.path == ALL_IN_ONE:
            continue
        for id in dict.fromkeys(CITED.findall(CODE.sub("", page.markdown))):
            uses.setdefault(id, []).append(page)
    return uses


def site_paths(briefing: Briefing, pages: Sequence[Page]) -> dict[str, str]:
    """The address of each source's page, by source id."""
    urls = {page.record: page.url for page in pages}
    return {id: urls[f"sources/{id}"] for id in briefing.sources if f"sources/{id}" in urls}
