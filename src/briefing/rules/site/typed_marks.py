"""PRO2 and TPL1: marks as they are typed on pages: quotation marks are curly, and each of them, as of bold words, has its partner."""

from collections.abc import Iterator

from briefing.loading.project import Project
from briefing.model.site import Settings
from briefing.pages.templates import MAKES_MANY
from briefing.pages.typed import paragraphs
from briefing.problems import Problem, line_and_column
from briefing.rules.marks import MARKS, slips_of
from briefing.rules.rule import rule

BOLD = "**"


@rule("PRO2")
def typed(project: Project, settings: Settings) -> Iterator[Problem]:
    """A quotation stands between “ and ”: where one is missing, it is told where it opens, and nothing more of the page."""
    for path, text in _pages(project, settings):
        for start, paragraph in paragraphs(text) if any(mark in text for mark in MARKS) else ():
            for at, message, hint in slips_of(paragraph):
                yield Problem(path, *line_and_column(text, start + at), "PRO2", message, hint)


@rule("TPL1")
def bold(project: Project, settings: Settings) -> Iterator[Problem]:
    """What opens bold words closes them in the same paragraph."""
    for path, text in _pages(project, settings):
        for start, paragraph in paragraphs(text) if BOLD in text else ():
            if paragraph.count(BOLD) % 2:
                place = line_and_column(text, start + paragraph.rindex(BOLD))
                yield Problem(path, *place, "TPL1", f"{BOLD} is opened here and not closed", f"Write {BOLD} directly behind the words.")


def _pages(project: Project, settings: Settings) -> Iterator[tuple[str, str]]:
    """The templates of all pages, each with its text."""
    pages = (*(f"docs/{path}" for path in settings.pages), *project.below("docs", *MAKES_MANY))
    return ((path, project.readable(path)) for path in dict.fromkeys(pages))
