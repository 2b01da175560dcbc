"""TPL1: templates of the theme that ask for one another without end, which would stop the site generator at its first page."""

from collections.abc import Iterator, Mapping

from jinja2 import TemplateSyntaxError, nodes

from briefing.loading.project import Project
from briefing.model.site import Settings
from briefing.problems import Problem, line_and_column
from briefing.rules.rule import rule
from briefing.rules.site.theme_templates import name_of, parsed, templates_of

# What is followed only where something holds, as often as there is something, or when it is called: a menu within a menu comes to an end.
FOLLOWED_AT_TIMES = (nodes.If, nodes.For, nodes.Macro, nodes.CallBlock)
ASKING = (nodes.Include, nodes.Extends, nodes.Import, nodes.FromImport)


@rule("TPL1")
def of_circles(project: Project, settings: Settings) -> Iterator[Problem]:
    """No template of the theme asks for itself, be it by way of others, before it asks whether it should."""
    if not settings.has_theme:
        return
    files = {name_of(path): path for path in templates_of(project)}
    asked = {name: _always_asked(project.readable(path)) for name, path in files.items()}
    told: set[str] = set()
    for name, path in files.items():
        circle = _circle(name, asked)
        if circle and not told.intersection(circle) and not project.opened(path).startswith("/"):
            told.update(circle)
            text = project.readable(path)
            message = f"the template asks for itself without end: {' → '.join((*circle, name))}"
            yield Problem(path, *line_and_column(text, max(text.find((*circle, name)[1]), 0)), "TPL1", message, "Take one of these out.")


def _always_asked(text: str) -> tuple[str, ...]:
    """The templates that a template asks for whenever it is filled in; none where it cannot be read, which another rule tells."""
    try:
        return tuple(_names(parsed(text)))
    except (TemplateSyntaxError, RecursionError):
        return ()


def _names(node: nodes.Node) -> Iterator[str]:
    for one in node.iter_child_nodes():
        if isinstance(one, ASKING) and isinstance(one.template, nodes.Const):
            yield str(one.template.value)
        elif not isinstance(one, FOLLOWED_AT_TIMES):
            yield from _names(one)


def _circle(name: str, asked: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The way from a template back to itself, its last step left out; () where there is none."""
    ways: list[tuple[str, ...]] = [(name,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop(0)
        for next_one in asked.get(way[-1], ()):
            if next_one == name:
                return way
            if next_one not in seen:
                seen.add(next_one)
                ways.append((*way, next_one))
    return ()
