"""DAT1: a date is quoted whole."""

from collections.abc import Iterator

from briefing.english.dates import parse_date
from briefing.model.briefing import Briefing, Entry
from briefing.model.records import Agreement, Figure, Record
from briefing.problems import Problem
from briefing.rules.rule import rule
from briefing.text.matching import fold


@rule("DAT1", good="text: 5 March 2020", bad="text: March 2020 where the source has 5 March 2020")
def dated(briefing: Briefing) -> Iterator[Problem]:
    """A date is quoted whole: day, month and year from the same cited span; its precision is never invented."""
    for agreement in briefing.entries_of(Agreement):
        if when := agreement.record.date:
            yield from _date_problem(briefing, agreement, when.text, when.cites, ("date", "text"))
    for figure in briefing.entries_of(Figure):
        if figure.record.as_of:
            yield from _date_problem(briefing, figure, figure.record.as_of, figure.record.cites, ("as_of",))


def _date_problem(
    briefing: Briefing, entry: Entry[Record], text: str, cites: tuple[str, ...], path: tuple[str, ...]
) -> Iterator[Problem]:
    if not briefing.is_sound(cites) or not cites:
        return
    date = parse_date(text)
    if date is None:
        hint = "Copy it from the source, for example `5 March 2020`."
        yield entry.problem("DAT1", f'"{text}" is not a date as the source would write it', hint, *path)
        return
    there = [found for passage in cites for found in briefing.read.dates_in(briefing.spans[passage])]
    if not any(fold(found.text).folded == fold(date.text).folded for found in there):
        listed = ", ".join(f'"{found.text}"' for found in there) or "none"
        yield entry.problem("DAT1", f'no passage cited here has the date "{text}" whole', f"The dates there: {listed}.", *path)
