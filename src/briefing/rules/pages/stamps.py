"""Whether what is stamped on a page, a figure, a count, a marker, a size or a date, shows what it names."""

import re
from collections.abc import Iterator, Mapping

from briefing.english.numbers import find_numbers
from briefing.exports.records import downloads
from briefing.extract.claims import cites_about
from briefing.extract.reading import Stamp
from briefing.model import derive
from briefing.model.briefing import Briefing
from briefing.model.edition import can_say
from briefing.problems import Problem
from briefing.rules.location import on_page

TYPED_COUNT = re.compile(r"\{\{\s*[\d'\"][^}|]*\|\s*counted")
TYPED_STAMP = re.compile(r"data-(?:figure|count|marker|size|change)=\"[^{\"]*[\"]")


def untrue(briefing: Briefing, pages) -> Iterator[Problem]:
    """Stamped numbers that the records do not bear out, and stamps that somebody typed."""
    sizes = {file.path: file.size for file in downloads(briefing, frozenset(page.url for page in pages))}
    for page in pages:
        yield from _cited_elsewhere(briefing, page)
        for stamp in page.reading.stamps:
            near = [f"'{stamp.name}'", f'"{stamp.name}"', stamp.of, stamp.text]
            if stamp.kind != "field" and not _is_true(briefing, stamp, sizes):
                message = f'the {stamp.kind} "{stamp.name}" is not shown by “{stamp.text}”'
                yield on_page(briefing, page, "PRO1", near, message, "Let the template show it: figure_shown(…), or … | counted.")
            elif stamp.of and stamp.found != int(stamp.name):
                message = f'“{stamp.text}” counts what stands in "{stamp.of}", where there are {stamp.found}'
                hint = "Count the same records that the list or table shows."
                yield on_page(briefing, page, "PRO1", [f'"{stamp.of}"', *near], message, hint)
        if typed := TYPED_COUNT.search(page.template_text):
            hint = "Count records: factions | length | counted."
            yield on_page(briefing, page, "PRO1", [typed[0]], "a typed number is stamped as a count", hint)
        if typed := TYPED_STAMP.search(page.template_text):
            hint = "Use figure_shown(…), the filter counted, download(…) or day_of(…)."
            yield on_page(briefing, page, "PRO1", [typed[0]], "a stamp is typed by hand", hint)


def _cited_elsewhere(briefing: Briefing, page) -> Iterator[Problem]:
    """Figures in a statement that cites something, but not what they rest on."""
    for block in page.reading.prose:
        about = cites_about(briefing, block.about)
        for statement in block.statements:
            cites = statement.cites | about
            for id in statement.figures if cites else ():
                figure = briefing.figures.get(id)
                lacking = sorted(set(derive.rests_on(briefing.figures, figure)) - cites) if figure else ()
                if lacking:
                    message = f'the figure "{id}" rests on {", ".join(lacking)}, which is not cited here'
                    near = [f"'{id}'", f'"{id}"', id]
                    hint = f"Cite it here, or show the figure that {', '.join(sorted(cites))} prove."
                    yield on_page(briefing, page, "PRO1", near, message, hint)


def _is_true(briefing: Briefing, stamp: Stamp, sizes: Mapping[str, str]) -> bool:
    """Whether a stamp shows what it names, told anew from the records."""
    if stamp.kind == "figure":
        figure = briefing.figures.get(stamp.name)
        return figure is not None and derive.figure_text(briefing.figures, figure) == stamp.text
    if stamp.kind == "size":
        return sizes.get(stamp.name) == stamp.text
    if stamp.kind == "change":
        change = briefing.get("changes", stamp.name)
        return change is not None and stamp.text in can_say(change)
    if stamp.kind == "marker":
        return stamp.name == stamp.text and stamp.text in briefing.printed_markers
    if stamp.name == "0":
        return stamp.text.lower() in ("0", "no")
    return stamp.name.isdecimal() and [number.value for number in find_numbers(f"{stamp.text} things")] == [int(stamp.name)]
