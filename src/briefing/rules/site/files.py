"""FIL1 and TPL1: what is published is read, and what is read is text."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from briefing.extract.facts import SiteReading
from briefing.extract.svg_files import only_draws
from briefing.loading.pictures import MEASURED, size_of
from briefing.loading.project import SETTINGS, Project
from briefing.loading.results import RESULTS, problem
from briefing.loading.yaml_slips import conflict
from briefing.model.site import Settings
from briefing.pages.templates import MAKES_MANY
from briefing.problems import Problem, line_and_column, visible
from briefing.rules.rule import rule
from briefing.text.direction import turned_at

# Kinds of files that hold no words that a reader, a search engine or a program would take for the briefing's.
SAYS_NOTHING = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".ico", ".woff", ".woff2"})
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")


@rule("FIL1", good="docs/assets/map.png", bad="docs/leaflet.html or docs/numbers.csv, which would be published unread")
def unread(project: Project, settings: Settings) -> Iterator[Problem]:
    """Every file in docs/ is a page or of a kind that says nothing, every file in data/ that of a kind; none replaces one that is made."""
    for path in settings.assets:
        ending = PurePosixPath(path).suffix.lower()
        if ending == ".svg" and only_draws(project.readable(f"docs/{path}")):
            continue
        if ending not in SAYS_NOTHING:
            yield Problem(f"docs/{path}", 1, 1, "FIL1", "this file would be published, and no rule reads it",
                          "Write it as a page, in Markdown, or take it out of docs/. "
                          f"Published as they are: {', '.join(sorted(SAYS_NOTHING))}, and .svg that draws and does nothing else.")


@rule("FIL1")
def measured(project: Project, settings: Settings) -> Iterator[Problem]:
    """A picture in docs/ is what its name says, and its size can be read: pages tell it, so that nothing jumps."""
    for path in settings.assets:
        if path.lower().endswith(MEASURED) and size_of(project.files.get(f"docs/{path}", b"")) is None:
            yield Problem(f"docs/{path}", 1, 1, "FIL1", "this file is no picture whose size can be read",
                          "Save the picture again, as PNG, JPEG, GIF, WebP or AVIF, or take the file out of docs/.")


@rule("FIL1")
def of_results(project: Project, settings: Settings) -> Iterator[Problem]:
    """The last results that a page tells are those that a command wrote."""
    yield from filter(None, (problem(project, path) for path in RESULTS))


@rule("FIL1")
def in_the_way(site: SiteReading) -> Iterator[Problem]:
    """No file of an editor's stands where the build makes one."""
    for path in sorted(site.made):
        if f"docs/{path}" in site.project:
            yield Problem(f"docs/{path}", 1, 1, "FIL1", "the build makes a file of this name", "Rename this one, or remove it.")


@rule("TPL1", good="{{ figure_shown(figure) }}", bad="{{ figure_shwn(figure) }}, or a page without a title")
def readable(project: Project, settings: Settings) -> Iterator[Problem]:
    """Every template is UTF-8, has a title in its front matter, and uses only words that there are."""
    # What a template does wrong is found while it is rendered: see `briefing.pages.render`.
    for path in (*settings.pages, *(path.removeprefix("docs/") for path in project.below("docs", *MAKES_MANY))):
        try:
            project.text(f"docs/{path}")
        except UnicodeDecodeError as error:
            line = project.files[f"docs/{path}"].count(b"\n", 0, error.start) + 1
            yield Problem(f"docs/{path}", line, 1, "TPL1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8.")


@rule("TPL1")
def merged(project: Project, settings: Settings) -> Iterator[Problem]:
    """No file holds the marks of a merge that is not finished."""
    # In the files of records and in mkdocs.yml they are found while these are read: see `loading.strict_yaml`.
    for path in (*project.below("docs", ".md", ".html", ".svg"), *project.below("theme", ".html", ".css", ".js")):
        if found := conflict(project.readable(path)):
            yield Problem(path, found.line, found.column, "TPL1", found.message, found.hint)


@rule("TPL1")
def in_order(project: Project, settings: Settings) -> Iterator[Problem]:
    """Nothing in a template or a record turns the direction of text; a passage may hold what its source holds."""
    pages = (*(f"docs/{path}" for path in settings.pages), *project.below("docs", *MAKES_MANY))
    for path in dict.fromkeys((*pages, *project.below("theme", ".html"), *project.below("data", ".yml"), SETTINGS)):
        text = "" if path == "data/passages.yml" else project.readable(path)
        for at, found in turned_at(text):
            yield Problem(path, *line_and_column(text, at), "TPL1", f"{found} changes the order in which text is seen",
                          "Take it out: Arabic and Hebrew words find their direction by themselves.")
        for control in CONTROL.finditer("" if path.endswith(".yml") else text):  # YAML allows none
            message = f"U+{ord(control[0]):04X} is a control character, which nobody sees"
            yield Problem(path, *line_and_column(text, control.start()), "TPL1", message, "Take it out.")


@rule("FIL1")
def named(project: Project, settings: Settings) -> Iterator[Problem]:
    """The name of a file holds nothing that steers a terminal or a line of text."""
    for path in (*settings.pages, *settings.assets):
        if visible(path) != path:
            yield Problem(f"docs/{path}", 1, 1, "FIL1", "the name of this file holds a control character", "Rename it.")
