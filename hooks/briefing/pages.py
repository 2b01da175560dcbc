"""From templates to Markdown: every .md file below docs/ is a Jinja template, `_record.md` one page per record.

Pages are rendered twice. The first time tells which page cites which passage; the second time knows it, so that the
source page and the evidence page can link back.
"""

import re
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import yaml
from jinja2 import Environment, TemplateError

from briefing import citations
from briefing.briefing import Briefing
from briefing.environment import FOLDERS, environment_for, folder
from briefing.page import Page
from briefing.problems import Problem, did_you_mean
from briefing.records import KINDS

RECORD_TEMPLATE = "_record.md"
CITED = re.compile(citations.CITATION)
CODE = re.compile(r"^(```|~~~).*?^\1|(`+)(?!`).*?(?<!`)\2(?!`)", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Template:
    """One file below docs/; `kind` is set for a `_record.md`."""

    path: str
    text: str
    kind: str = ""


def page_path(kind: str, id: str) -> str:
    """The path of a record's page, relative to docs/."""
    return f"{folder(kind)}/{id}.md"


def read_templates(root: Path) -> list[Template]:
    """Every page template, `_record.md` included; other files whose name starts with _ are for including."""
    found = []
    for file in sorted((root / "docs").rglob("*.md")):
        path = file.relative_to(root / "docs").as_posix()
        if file.name == RECORD_TEMPLATE:
            parent = file.parent.name
            found.append(Template(path, file.read_text("utf-8-sig"), FOLDERS.get(parent, parent)))
        elif not file.name.startswith("_"):
            found.append(Template(path, file.read_text("utf-8-sig")))
    return found


def render(briefing: Briefing) -> tuple[list[Page], list[Problem]]:
    """Every page as Markdown, or the problems that its templates have."""
    templates = read_templates(briefing.root)
    problems = list(_template_problems(briefing, templates))
    if problems:
        return [], problems
    count = sum(len(briefing.records(template.kind)) if template.kind else 1 for template in templates)
    own_pages = frozenset(template.kind for template in templates if template.kind)
    environment = environment_for(briefing, own_pages, count)
    first = _render_all(briefing, environment, templates, {}, problems)
    if problems:
        return [], problems
    return _render_all(briefing, environment, templates, _uses(first), problems), problems


def _template_problems(briefing: Briefing, templates: list[Template]) -> Iterator[Problem]:
    paths = {template.path for template in templates}
    if not templates:
        yield Problem("docs", 1, 1, "REC4", "there is no page", "Add docs/index.md.")
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


def _render_all(briefing, environment, templates, uses, problems) -> list[Page]:
    pages = []
    for template in templates:
        for record in briefing.records(template.kind) if template.kind else (None,):
            page = _render_one(environment, template, record, uses, problems)
            if page is None:
                break  # one problem for a template, not one for every record
            pages.append(page)
    return pages


def _render_one(environment: Environment, template: Template, record, uses, problems) -> Page | None:
    path = page_path(template.kind, record.id) if record else template.path
    name = f"docs/{template.path}"
    page = Page(path, name, template.text, "", "", f"{template.kind}/{record.id}" if record else "")
    try:
        markdown = environment.get_template(template.path).render(record=record, page_url=page.url, uses=uses)
        title = _title(markdown, name)
    except TemplateError as error:
        problems.append(_template_error(error, template, environment))
        return None
    except _FrontMatterError as error:
        problems.append(error.args[0])
        return None
    return replace(page, markdown=markdown, title=title)


class _FrontMatterError(Exception):
    """Carries the problem."""


def _title(markdown: str, name: str) -> str:
    """The title in a page's front matter."""
    match = re.match(r"---\n(.*?)\n---\n", markdown, re.DOTALL)
    try:
        meta = yaml.safe_load(match[1]) if match else {}
    except yaml.YAMLError as error:
        line = (error.problem_mark.line + 2) if getattr(error, "problem_mark", None) else 1
        raise _FrontMatterError(Problem(name, line, 1, "REC1", "the front matter is not valid YAML",
                                        "Put values that come from records through `| yaml`.")) from None
    if not isinstance(meta, dict) or not meta.get("title"):
        raise _FrontMatterError(Problem(name, 1, 1, "REC1", "the page has no title",
                                        "Start the file with `---`, a line `title: …`, and `---`."))
    return str(meta["title"])


def _template_error(error: TemplateError, template: Template, environment: Environment) -> Problem:
    """A problem where the template, or a component that it uses, names what Jinja could not work with."""
    message = error.message or str(error)
    named = re.search(r"'([^']+)' is undefined|attribute '([^']+)'|named '([^']+)'", message)
    word = next(filter(None, named.groups()), "") if named else ""
    places = list(_places(error, template))
    name, line, text = next((place for place in places if word and word in place[2]), places[0])
    hint = did_you_mean(word, _words_in_reach(environment)) if word else "See the section on templates in CONTRIBUTING.md."
    return Problem(name, line, max(text.find(word), 0) + 1, "REC1", f"the template does not work: {message}", hint)


def _places(error: TemplateError, template: Template) -> Iterator[tuple[str, int, str]]:
    """Where rendering stopped, from the innermost component out to the page: name, line, and the line's text.

    The name that is undefined may stand in the page, though a component was the first to use its value.
    """
    if line := getattr(error, "lineno", None):  # a syntax error
        file = getattr(error, "filename", None)
        yield _place(file, line, template)
        return
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith((".md", ".html"))]
    for frame in reversed(frames):
        yield _place(frame.filename, frame.lineno, template)
    if not frames:
        yield f"docs/{template.path}", 1, ""


def _place(filename: str | None, line: int, template: Template) -> tuple[str, int, str]:
    file = Path(filename) if filename else None
    if file is None or file.as_posix().endswith(f"docs/{template.path}"):
        name, text = f"docs/{template.path}", template.text
    else:
        name, text = f"{file.parent.name}/{file.name}", file.read_text("utf-8-sig")
    rows = text.splitlines()
    return name, line, rows[line - 1] if line <= len(rows) else ""


def _words_in_reach(environment: Environment) -> set[str]:
    fields = {name for model in KINDS.values() for name in model.model_fields}
    return {name for name in environment.globals if not name.startswith("_")} | {"record", "uses", "label"} | fields


def _uses(pages: list[Page]) -> dict[str, list[Page]]:
    """The pages that cite each passage, in the order of the templates."""
    uses: dict[str, list[Page]] = {}
    for page in pages:
        for id in dict.fromkeys(CITED.findall(CODE.sub("", page.markdown))):
            uses.setdefault(id, []).append(page)
    return uses


def site_paths(briefing: Briefing, pages: Sequence[Page]) -> dict[str, str]:
    """The address of each source's page, by source id."""
    urls = {page.record: page.url for page in pages}
    return {id: urls[f"sources/{id}"] for id in briefing.sources if f"sources/{id}" in urls}
