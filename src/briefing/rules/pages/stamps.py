"""PRO1: whether what is stamped on a page, a figure, a count, a marker, a size or a date, shows what it names."""

from collections.abc import Iterator

from briefing.english.comparing.values.lone_numbers import for_machines, numbers_of, value_of
from briefing.extract.evidence import Evidence
from briefing.extract.reading import Reading, Stamp
from briefing.model.edition import can_say
from briefing.model.figures import figure_text, rests_on
from briefing.model.records import Change
from briefing.rules.rule import Finding, rule


@rule("PRO1")
def true(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """Every stamped number is the one that the records bear out, and rests on what is cited beside it."""
    yield from _cited_elsewhere(page, evidence)
    for stamp in page.stamps:
        near = (f"'{stamp.name}'", f'"{stamp.name}"', stamp.of, stamp.text)
        if stamp.kind != "field" and not _is_true(evidence, stamp):
            message = f'the {stamp.kind} "{stamp.name}" is not shown by “{stamp.text}”'
            yield Finding("PRO1", message, "Let the template show it: figure_shown(…), or … | counted.", near)
        elif stamp.value is not None and stamp.value != _for_machines(stamp):
            message = f'programs read “{stamp.value}” where readers see “{stamp.text}”'
            yield Finding("PRO1", message, "Let the template show it: figure_shown(…), or … | counted.", (stamp.value, *near))
        elif stamp.of and stamp.found != int(stamp.name):
            message = f'“{stamp.text}” counts what stands in "{stamp.of}", where there are {stamp.found}'
            yield Finding("PRO1", message, "Count the same records that the list or table shows.", (f'"{stamp.of}"', *near))


def _cited_elsewhere(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """Figures in a statement that cites something, but not what they rest on."""
    for block in page.prose:
        about = evidence.cites_about(block.about)
        for statement in (one for one in block.statements if evidence.has_all(one.cites)):
            cites = statement.cites | about
            for id in statement.figures if cites else ():
                figure = evidence.figures.get(id)
                lacking = sorted(set(rests_on(evidence.figures, figure)) - cites) if figure else ()
                if lacking:
                    message = f'the figure "{id}" rests on {", ".join(lacking)}, which is not cited here'
                    hint = f"Cite it here, or show the figure that {', '.join(sorted(cites))} prove."
                    yield Finding("PRO1", message, hint, (f"'{id}'", f'"{id}"', id))


def _for_machines(stamp: Stamp) -> str:
    if stamp.kind == "count":
        return stamp.name
    return for_machines(stamp.text) if stamp.kind == "figure" else stamp.text


def _is_true(evidence: Evidence, stamp: Stamp) -> bool:
    """Whether a stamp shows what it names, told anew from the records."""
    if stamp.kind == "figure":
        figure = evidence.figures.get(stamp.name)
        return figure is not None and figure_text(evidence.figures, figure) == stamp.text
    if stamp.kind == "size":
        return evidence.sizes[stamp.name] == stamp.text
    if stamp.kind == "change":
        change = evidence.records.get(f"changes/{stamp.name}")
        return isinstance(change, Change) and stamp.text in can_say(change)
    if stamp.kind == "marker":
        return stamp.name == stamp.text and stamp.text in evidence.ground.sources.printed_markers
    if stamp.name == "0":
        return stamp.text.lower() in ("0", "no")
    return stamp.name.isdecimal() and [value_of(one) for one in numbers_of(f"{stamp.text} things")] == [int(stamp.name)]
