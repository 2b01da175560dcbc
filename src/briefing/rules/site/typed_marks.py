"""PRO2 and TPL1: marks as they are typed on pages: quotation marks are curly, and what one opens, another closes."""

import re
from collections.abc import Iterator

from briefing.loading.project import Project
from briefing.model.site import Settings
from briefing.pages.typed import BESIDE_LINKS, half_jinja, paragraphs, typed_pages, without_jinja
from briefing.problems import Problem, line_and_column
from briefing.rules.marks import MARKS, slips_of
from briefing.rules.rule import rule

BOLD, COMMENT = "**", "<!--"
FENCE = re.compile(r"^(?:`{3,}|~{3,})", re.MULTILINE)
HEADING = re.compile(r"^(?P<signs>#{1,6})(?P<words>[^#\s][^\n]*)", re.MULTILINE)
# A sign that stands for itself; within a word, as in Hei`at, it does so anyway.
TICK = re.compile(r"(?<![\\`])(?:(?<!\w)`|`(?!\w))(?!`)")
BRACKET = re.compile(r"(?<!\\)[\[\]]")
APART = re.compile(r"\[[^\[\]^][^\[\]]*\](?P<space>[ ]+)\((?:[^()\s]+\.(?:md|html)(?:#[^()\s]*)?|https?://[^()\s]+|[^()\s]+/)\)")
Slip = tuple[int, str, str]  # offset, message, hint


@rule("PRO2")
def typed(project: Project, settings: Settings) -> Iterator[Problem]:
    """A quotation stands between “ and ”: where one is missing, it is told where it opens, and nothing more of the page."""
    for path, text in typed_pages(project, settings):
        for start, paragraph in paragraphs(text) if any(mark in text for mark in MARKS) else ():
            for at, message, hint in slips_of(paragraph):
                yield Problem(path, *line_and_column(text, start + at), "PRO2", message, hint)


@rule("TPL1")
def partnered(project: Project, settings: Settings) -> Iterator[Problem]:
    """What opens bold words, code, a comment or a link closes it in the same paragraph; a space is behind the signs of a heading."""
    for path, text in typed_pages(project, settings):
        for found in half_jinja(text):
            code = found[0].strip("{} ")
            message, hint = "code of a template stands between single braces", f"Write {{{{ {code} }}}}."
            yield Problem(path, *line_and_column(text, found.start()), "TPL1", message, hint)
        for at, message, hint in [*_of_text(text)] or _of_paragraphs(text):
            yield Problem(path, *line_and_column(text, at), "TPL1", message, hint)


def _of_text(text: str) -> Iterator[Slip]:
    """A comment or a block of code that goes on to the end; else the headings."""
    said = without_jinja(text)
    if (at := said.find(COMMENT)) >= 0:
        yield at, f"{COMMENT} is opened here and not closed", "Write --> behind it."
    elif found := FENCE.search(said):
        yield found.start(), f"{found[0]} is opened here and not closed", f"Write {found[0]} on a line of its own behind the code."
    else:
        for found in HEADING.finditer(said):
            signs, words = found["signs"], found["words"].strip()
            hint = f"Write `{signs} {words[:60]}`; where no heading is meant, `\\{signs}{words[:60]}`."
            yield found.start(), f"no space stands behind {signs}", hint


def _of_paragraphs(text: str) -> Iterator[Slip]:
    for start, paragraph in paragraphs(text):
        if paragraph.count(BOLD) % 2:
            yield start + paragraph.rindex(BOLD), f"{BOLD} is opened here and not closed", f"Write {BOLD} directly behind the words."
        ticks = [found.start() for found in TICK.finditer(paragraph)]
        if len(ticks) % 2:
            yield start + ticks[0], "` is opened here and not closed", "Write ` behind the code; where the sign itself is meant, \\`."
    for start, paragraph in paragraphs(text, BESIDE_LINKS):
        for found in APART.finditer(paragraph):
            hint = "Take the space out: `[words](address)`."
            yield start + found.start("space"), "a space stands between the words of a link and its address", hint
        yield from ((start + at, message, hint) for at, message, hint in _brackets(paragraph))


def _brackets(paragraph: str) -> Iterator[Slip]:
    opened: list[int] = []
    for found in BRACKET.finditer(paragraph):
        if found[0] == "[":
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            hint = "Write [ before the words of the link; where the sign itself is meant, \\]."
            yield found.start(), "] closes what nothing opened", hint
    for at in opened:
        if paragraph[at + 1 : at + 2].isalnum():  # an open citation is told as such
            yield at, "[ is opened here and not closed", "Write ] behind the words of the link; where the sign itself is meant, \\[."
