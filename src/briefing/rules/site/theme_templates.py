"""TPL1: the templates of the theme, which the site generator fills in after everything is checked: a slip there would stop it half-way, or
leave a hole on every page.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from jinja2 import Environment, TemplateSyntaxError, meta, nodes

from briefing.loading.project import Project
from briefing.model.site import Settings
from briefing.pages.template_slips import TAGS, deepest, is_unknown_tag, left_open
from briefing.problems import Problem, closest_to, did_you_mean, line_and_column
from briefing.rules.rule import rule

# What MkDocs gives every template of a theme, and what the adapter adds.
GIVEN = frozenset((
    "nav", "pages", "base_url", "extra_css", "extra_javascript", "mkdocs_version", "build_date_utc", "config", "page", "pages_by_path",
    "linked_data",
))
OF_PAGE = frozenset((
    "active", "abs_url", "ancestors", "canonical_url", "children", "content", "edit_url", "file", "is_homepage", "is_index", "is_link",
    "is_page", "is_section", "is_top_level", "markdown", "meta", "next_page", "parent", "previous_page", "title", "toc",
    "update_date", "url",
))
EXTENDS = "Let `{% extends %}` stand by itself, at the top of the file, and once."
READING = Environment(autoescape=True)
READING.filters |= dict.fromkeys(("url", "script_tag"), str)  # those of MkDocs
SET = re.compile(r"\{%-?\s*(?:set\s+([\w, ]+?)\s*(?:=|-?%\})|macro\s+(\w+)|import\s[^%]*?\bas\s+(\w+)|for\s+([\w, ]+?)\s+in\b)")


@rule("TPL1")
def of_theme(project: Project, settings: Settings) -> Iterator[Problem]:
    """Every template of the theme is whole, and uses names, filters and files that there are."""
    if not settings.has_theme:
        return
    files = templates_of(project)
    known = GIVEN | {name.strip() for path in files for found in SET.findall(project.readable(path)) for name in ",".join(found).split(",")}
    for path in files:
        if project.opened(path).startswith("/"):  # of an engine that is installed elsewhere
            continue
        text = project.readable(path)
        try:
            found = [*_slips(text, known, frozenset(map(name_of, files)))]
        except RecursionError:
            found = [deepest(text)]
        yield from (_problem(path, text, *slip) for slip in found)


@lru_cache(maxsize=64)
def parsed(text: str) -> nodes.Template:
    """What stands in a template. Raises TemplateSyntaxError, or RecursionError where it is too deep."""
    return READING.parse(text)


HTML = ".html"  # all of them end so, and are none the more alike for it


def templates_of(project: Project) -> list[str]:
    """The templates that the site generator fills in, by their paths."""
    return [path for path in project.themed("", ".html") if "/components/" not in path and "/card/" not in path]


def name_of(path: str) -> str:
    """The name under which other templates use one."""
    return path.partition("theme/")[2]


def _problem(path: str, text: str, at: int, message: str, hint: str) -> Problem:
    return Problem(path, *line_and_column(text, at), "TPL1", f"the template does not work: {message}", hint)


def _slips(text: str, known: frozenset[str], files: frozenset[str]) -> Iterator[tuple[int, str, str]]:
    """What is wrong with a template: offset, message, hint."""
    try:
        tree = parsed(text)
        strange = [*_strange(text, tree)]
        # What names are undeclared is found by compiling, which a filter that nobody knows ends, or `extends` within something.
        undeclared = set() if strange else meta.find_undeclared_variables(tree) - known
    except TemplateSyntaxError as error:
        yield _refused(text, error)
        return
    yield from strange
    for name in sorted(undeclared):
        yield _at(text, rf"(?<![\w.]){name}\b", tree, name), f"'{name}' is undefined", did_you_mean(name, known)
    for one in tree.find_all(nodes.Getattr):
        if isinstance(one.node, nodes.Name) and one.node.name == "page" and one.attr not in OF_PAGE:
            at = _offset(text, one.lineno, rf"page\.({one.attr})\b")
            yield at, f"a page has no '{one.attr}'", did_you_mean(one.attr, OF_PAGE)
    for named in meta.find_referenced_templates(tree):
        if named and named not in files:
            near = closest_to(named.removesuffix(HTML), (one.removesuffix(HTML) for one in files))
            hint = f'Did you mean "{near}{HTML}"?' if near else f"The theme has {', '.join(sorted(files))}."
            yield max(text.find(named), 0), f'there is no template "{named}"', hint


def _strange(text: str, tree: nodes.Template) -> Iterator[tuple[int, str, str]]:
    """The filters and tests that there are not."""
    for kind, known, before in ((nodes.Filter, READING.filters, r"\|\s*"), (nodes.Test, READING.tests, r"\bis\s+(?:not\s+)?")):
        for used in tree.find_all(kind):
            if used.name not in known:
                at = _offset(text, used.lineno, rf"{before}({re.escape(used.name)})\b")
                yield at, f"no {kind.__name__.lower()} is named '{used.name}'", did_you_mean(used.name, known)


def _refused(text: str, error: TemplateSyntaxError) -> tuple[int, str, str]:
    message = error.message or "it cannot be read"
    named = re.search(r"(?:named|tag) '(\w+)'", message)
    if not is_unknown_tag(message) and "named" not in message and (opened := left_open(text.replace("{#", "{!").replace("#}", "!}"))):
        return opened
    if "extend" in message:
        return _offset(text, error.lineno, r"\{%-?\s*(extends)\b"), message.rstrip("."), EXTENDS
    known = READING.filters if "filter" in message else TAGS
    hint = did_you_mean(named[1], known) if named else "See the section on templates in CONTRIBUTING.md."
    return _offset(text, error.lineno, re.escape(named[1]) if named else r"\S"), message.rstrip("."), hint


def _at(text: str, pattern: str, tree: nodes.Template, name: str) -> int:
    line = next((one.lineno for one in tree.find_all(nodes.Name) if one.name == name), 1)
    return _offset(text, line, pattern)


def _offset(text: str, line: int, pattern: str) -> int:
    """Where a pattern, or its group, is found from a line on; the start of the line where it is not."""
    start = sum(map(len, text.splitlines(keepends=True)[: line - 1]))
    found = re.compile(pattern).search(text, start)
    return found.start(found.lastindex or 0) if found else start
