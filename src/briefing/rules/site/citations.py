"""PRO7 on pages: what looks like a citation is one, and names a passage. Told at every place where it is typed."""

import re
from collections.abc import Collection, Iterator

from briefing.extract.facts import Facts, SiteReading
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.site import Settings
from briefing.pages.typed import paragraphs, typed_pages, without_jinja
from briefing.problems import Problem, closest_to, did_you_mean, line_and_column
from briefing.rules.rule import Finding, rule

ID = re.compile(r"[\w.-]+")
OPEN = re.compile(r"\[\^[\w.-]*\w(?=[^\]]*\Z)")
MISPLACED = re.compile(r"(?<!\\)\[([\w.-]+)\^\]|\(\^([\w.-]+)\)|\^\[([\w.-]+)\]")
NOTE = re.compile(r"^ {0,3}\[\^(?P<id>[\w.-]+)\]:", re.MULTILINE)
IN_BRACKETS = re.compile(r"(?<!\\)\[([\w.-]+)\](?![(:{]|\[(?!\^))")


@rule("PRO7")
def with_caret(briefing: Briefing, project: Project, settings: Settings) -> Iterator[Problem]:
    """What names a passage in brackets is a citation, and has its caret."""
    ids = {id for id in briefing.ids("passages") if re.search("[a-z]", id)}
    for path, text in typed_pages(project, settings):
        for found in NOTE.finditer(without_jinja(text)):
            hint = "Take this line out: the words of a passage stand in data/passages.yml."
            yield Problem(path, *line_and_column(text, found.start()), "PRO7", f"[^{found['id']}] gets a note here, and needs none", hint)
        for start, paragraph in paragraphs(text):
            for found in MISPLACED.finditer(paragraph):
                if (id := found[1] or found[2] or found[3]) in ids:
                    place = line_and_column(text, start + found.start())
                    yield Problem(path, *place, "PRO7", f"“{found[0]}” is no citation", f"Write [^{id}].")
            for found in IN_BRACKETS.finditer(paragraph):
                if found[1] in ids and f"[{found[1]}]:" not in text:  # the address of a link
                    place = line_and_column(text, start + found.start())
                    yield Problem(path, *place, "PRO7", f"“{found[0]}” is no citation", f"Write [^{found[1]}].")


@rule("PRO7")
def known(site: SiteReading) -> Iterator[tuple[Facts, Finding]]:
    """Every citation on a page names a passage."""
    ids = site.briefing.ids("passages")
    for page in site.pages:
        for words in page.malformed:
            meant = "".join(f"[^{id}]" for name in ID.findall(words) if (id := _meant(name, ids)))
            name = OPEN.match(words)
            message = f"the citation {name[0]} is not closed" if name else f"“{words}” is no citation"
            hint = f"Write {name[0]}]." if name else "One passage, no spaces: [^first][^second]."
            yield page, Finding("PRO7", message, hint, (words,), meant=meant)
        for id in page.cited:
            if id not in ids:
                near = (f"[^{id}]", id)
                yield page, Finding("PRO7", f'there is no passage "{id}"', did_you_mean(id, ids), near)


def meant_by(page: Facts, ids: Collection[str]) -> set[str]:
    """The passages that a page cites or means to: an unknown one is told as such, and what it was meant to be is not missed."""
    named = {*page.cited, *(name for words in page.malformed for name in ID.findall(words)[:1])}
    return {_meant(name, ids) for name in named} - {""}


def _meant(id: str, ids: Collection[str]) -> str:
    return id if id in ids else closest_to(id, ids)
