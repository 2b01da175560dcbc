"""The templates below docs/, and what is said of one that does not work."""

import re
import traceback
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from jinja2 import BaseLoader, Environment, TemplateNotFound, TemplateSyntaxError

from briefing.loading.project import PACKAGED, THEME, Project
from briefing.model.addresses import FOLDERS
from briefing.model.records import Record
from briefing.pages.template_slips import TAGS, column_of, deepest, import_of, is_unknown_tag, left_open, macro_meant, unquoted
from briefing.problems import Problem, UnknownName, did_you_mean, line_and_column

RECORD_TEMPLATE = "_record.md"
# The page of a version of a source that is in force no more, below that of the source: one for each.
VERSION_TEMPLATE = "_version.md"
MAKES_MANY = (RECORD_TEMPLATE, VERSION_TEMPLATE)
SET = re.compile(r"\{%-?\s*(?:set|for)\s+(\w+)")
# What a message names, and what the fault is looked for by.
NAMED = re.compile(
    r"'([^']+)' is undefined|attribute '([^']+)'|named '([^']+)'|"
    r"there is no .*\"(.+)\"|no macro \"(.+)\"|^`(\w+)` "
)
# How Python calls what a template calls.
CALLED = re.compile(r"[\w.<>]+\(\) missing \d+ required positional arguments?: ")
# Where templates stand; the first that has one of a name wins.
TEMPLATE_FOLDERS = ("docs", f"{THEME}/components", f"{PACKAGED}/components")


Kinds = Mapping[str, type[Record]]  # the models of records, by kind


@dataclass(frozen=True)
class Template:
    """One file below docs/; `kind` is set for a `_record.md`, and for a `_version.md`."""

    path: str
    text: str
    kind: str = ""

    @property
    def is_of_versions(self) -> bool:
        return bool(self.kind) and self.path.endswith(VERSION_TEMPLATE)


def read_templates(project: Project, pages: Collection[str]) -> list[Template]:
    """The templates of the site: of the pages that the site generator takes, by their paths below docs/, and those that make many."""
    found = []
    for path in (path.removeprefix("docs/") for path in project.below("docs")):
        folder, _, name = path.rpartition("/")
        kind = folder.rpartition("/")[2]
        makes_many = name == RECORD_TEMPLATE or (name == VERSION_TEMPLATE and kind in FOLDERS)
        if path in pages or makes_many:
            found.append(Template(path, project.text(f"docs/{path}"), FOLDERS.get(kind, kind) if makes_many else ""))
    return found


class ProjectLoader(BaseLoader):
    """Hands Jinja the templates of a project, components included: those of the briefing in the place of those of the engine."""

    def __init__(self, project: Project) -> None:
        self._project = project

    def get_source(self, environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        for folder in TEMPLATE_FOLDERS:
            if (path := f"{folder}/{template}") in self._project:
                return self._project.text(path), path, lambda: True
        raise TemplateNotFound(template)

    def list_templates(self) -> list[str]:
        return sorted(path.removeprefix(f"{folder}/") for folder in TEMPLATE_FOLDERS for path in self._project.below(folder))


def template_problem(error: Exception, template: Template, environment: Environment, project: Project, kinds: Kinds) -> Problem:
    """A problem where the template, or a component that it uses, names what could not be worked with."""
    message = _said(error)
    named = NAMED.search(message)
    word = next(filter(None, named.groups()), "") if named else ""
    places = list(_places(error, template, project))
    name, line, text = next((place for place in places if word and column_of(word, place[2])), places[0])
    opened = deepest(project.readable(name)) if isinstance(error, RecursionError) else None
    if isinstance(error, TemplateSyntaxError) and not is_unknown_tag(message):
        opened = left_open(project.readable(name))
    if opened:
        message = f"the template does not work: {opened[1]}"
        return Problem(name, *line_and_column(project.readable(name), opened[0]), "TPL1", message, opened[2])
    if kind := _missing_kind([place[2] for place in places], message, project, kinds):
        where = next(f"{place[0]}:{place[1]}" for place in reversed(places))
        message = "this file is missing, and pages ask for what it holds"
        return Problem(f"data/{kind}.yml", 1, 1, "REC1", message, f"Put it back: {where} needs it.")
    hint = _hint(error, message, (word, text), environment, template, project, kinds)
    if name != f"docs/{template.path}" and not name.startswith("docs/"):  # a page in a page is reported as itself
        hint += f" Used by docs/{template.path}."
    return Problem(name, line, column_of(word, text) or column_of("", text) or 1, "TPL1", f"the template does not work: {message}", hint)


def _said(error: Exception) -> str:
    """What went wrong, without the names that Python has for what templates use."""
    message = getattr(error, "message", None) or str(error) or type(error).__name__
    if isinstance(error, TemplateNotFound):
        return f'there is no file "{error.name}" among the components'
    if tag := is_unknown_tag(message):
        return f'there is no tag "{tag}"'
    message = re.sub(r"'?briefing\.model\.records\.(\w+) object'?", r"this \1", message)
    message = message.replace("'tuple object'", "this list of records")
    message = CALLED.sub("what is called here takes more: ", message)
    message = re.sub(r"'?briefing\.model\.own_kinds\.(\w+) object'?", r"this record of \1", message)
    return re.sub(r"'jinja2\.environment\.TemplateModule object' has no attribute '(\w+)'", r'what is imported has no macro "\1"', message)


def _hint(
    error: Exception, message: str, found_in: tuple[str, str], environment: Environment, template: Template, project: Project, kinds: Kinds,
) -> str:
    """A remedy; `found_in` is the word that could not be worked with, and the line in which it stands."""
    word, line = found_in
    if isinstance(error, UnknownName):
        return error.hint
    if isinstance(error, TemplateNotFound):
        return did_you_mean(str(error.name), (path.rpartition("/")[2] for path in project.themed("components", ".html")))
    if "no macro" in message:
        return macro_meant(word, project)
    if found := is_unknown_tag(message):
        return did_you_mean(found, TAGS)
    if word in kinds:
        return f'The records of a kind of your own are `records("{word}")`.'
    if word and (missing := import_of(word, project, project.below("docs", ".md"))):
        return missing
    if ("undefined" in message or "list of records" in message) and (meant := unquoted(word, line) if word else ""):
        return meant
    if word:
        in_reach = _words_in_reach(environment, project.readable(f"docs/{template.path}"), kinds)
        return did_you_mean(word, environment.filters if "filter" in message else in_reach)
    if "takes more" in message:
        return "Give it all that it takes, with commas between; see “Pages and templates” in CONTRIBUTING.md."
    return "See “Pages and templates” in CONTRIBUTING.md."


def _missing_kind(lines: list[str], message: str, project: Project, kinds: Kinds) -> str:
    """A kind of records that lines ask for, or a message names, and whose file is not there; "" where there is none."""
    words = set(re.findall(r"\w+", " ".join([*lines, message])))
    return next((kind for kind in kinds if kind in words and f"data/{kind}.yml" not in project), "")


def _places(error: Exception, template: Template, project: Project) -> Iterator[tuple[str, int, str]]:
    """Where rendering stopped, from the innermost component out to the page: name, line, and the line's text.

    The name that is undefined may stand in the page, though a component was the first to use its value.
    """
    if isinstance(error, TemplateSyntaxError):
        yield _place(error.filename, error.lineno, template, project)
        return
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith((".md", ".html"))]
    for frame in dict.fromkeys((frame.filename, frame.lineno) for frame in reversed(frames)):
        yield _place(*frame, template, project)
    if not frames:
        yield f"docs/{template.path}", 1, ""


def _place(filename: str | None, line: int | None, template: Template, project: Project) -> tuple[str, int, str]:
    name = filename if filename and filename in project.files else f"docs/{template.path}"
    rows, number = project.readable(name).splitlines(), line or 1
    return name, number, rows[number - 1] if number <= len(rows) else ""


def _words_in_reach(environment: Environment, text: str, kinds: Kinds) -> set[str]:
    """What a template with some text may name: what is given to all, and what it sets itself."""
    fields = {name for model in kinds.values() for name in model.model_fields}
    return {name for name in environment.globals if not name.startswith("_")} | {"record", "uses", "label", *SET.findall(text)} | fields
