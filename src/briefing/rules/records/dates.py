"""DAT1: a date is quoted whole."""

from collections.abc import Iterator, Sequence

from briefing.english.comparing.values.lone_dates import dates_of, fault_of_date
from briefing.english.dates.moment import Moment
from briefing.model.briefing import Briefing, Entry
from briefing.model.document import Path
from briefing.model.records import Figure, Record, When
from briefing.model.traversal import parts
from briefing.problems import Problem
from briefing.rules.rule import rule

# What is wrong, the worst last, and the remedy.
SAID = {
    "precision": ("is more or less precise than in the source", "Give the date as precisely as the source does, and no more."),
    "end": ("is one end of a span in the source", "Give both ends, or a day of which the source says what you say."),
    "shade": ("is narrower or vaguer than in the source", "Keep the words that make it so: late, early, about."),
    "relation": ("stands otherwise to what happens in the source", "Keep the word that says before, after, by, since or until."),
}


@rule("DAT1", good="text: 5 March 2020, or March 5, 2020", bad="text: March 2020, or by 5 March 2020, where the source has 5 March 2020")
def dated(briefing: Briefing) -> Iterator[Problem]:
    """A date is quoted whole: day, month, year and the word before it from the same cited span; its precision is never invented."""
    for entry in briefing.all_entries():
        for path, part in parts(entry.record):
            if isinstance(part, When):
                yield from _date_problem(briefing, entry, part.text, part.cites, (*path, "text"))
    for figure in briefing.entries_of(Figure):
        if figure.record.as_of:
            yield from _date_problem(briefing, figure, figure.record.as_of, figure.record.cites, ("as_of",))


def _date_problem(
    briefing: Briefing, entry: Entry[Record], text: str, cites: tuple[str, ...], path: Path
) -> Iterator[Problem]:
    if not briefing.is_sound(cites) or not cites:
        return
    dates = dates_of(text)
    if not dates:
        hint = "Copy it from the source, with its year: `5 March 2020`, `March 2020`, `before 2018`, `5–9 June 2019`."
        yield entry.problem("DAT1", f'"{text}" is not a date as the source would write it', hint, *path)
        return
    there = [briefing.read.reading_of(briefing.spans[passage]).moments for passage in cites]
    for date in dates:
        faults = [fault_of_date(date, others, may_be_last=path == ("as_of",)) for others in there]
        if all(fault for fault, _ in faults):
            yield entry.problem("DAT1", *_told(text, faults, there), *path)
            return


def _told(text: str, faults: Sequence[tuple[str, Moment | None]], there: Sequence[Sequence[Moment]]) -> tuple[str, str]:
    """The message and the hint for a date that no passage has: that of the passage that comes nearest."""
    listed = ", ".join(f'"{as_told(one)}"' for moments in there for one in moments) or "none"
    fault, other = next((one for kind in ("relation", "shade", "end", "precision") for one in faults if one[0] == kind), ("date", None))
    if other is None:
        return f'the date "{text}" is in no passage cited here', f"The dates there: {listed}. Cite the passage that has it."
    what, hint = SAID[fault]
    return f'the date "{text}" {what}: "{as_told(other)}"', hint


def as_told(one: Moment) -> str:
    """A date as the source has it, with the word that says how it stands to what happens."""
    words = [one.relation, *(shade for shade in sorted(one.shades) if shade == "about"), one.text]
    return " ".join(filter(None, words))
