"""PRO1 and PRO6 for the words of records: their numbers and dates are those of the passages that they cite."""

from collections.abc import Iterator

from briefing import derive
from briefing.briefing import Briefing, Entry
from briefing.checks.rule import rule
from briefing.dates import WrittenDate, find_dates
from briefing.numbers import Number, find_numbers
from briefing.passages import Span
from briefing.problems import Problem
from briefing.records import SHOWN_KINDS, Figure, When
from briefing.walk import parts

# The fields that hold words of ours; the others hold the source's words, ids or formulas.
OWN_WORDS = ("title", "label", "text", "said", "known", "question", "short", "counts", "reason", "who", "not_stated", "not_known")


@rule("PRO1", good="Talks of about six hours, citing talks", bad="Talks of about seven hours, citing talks")
def numbers(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every number and date in the words of a record is in a passage that the record cites there."""
    for entry, path, words, spans in _own_words(briefing):
        known_dates = [date for span in spans for date in briefing.dates(span.source) if _inside(date, span)]
        known = [number for span in spans for number in briefing.numbers(span.source) if _inside(number, span)]
        dates = find_dates(words)
        for date in dates:
            if not any(_is_that_date(date, other) for other in known_dates):
                listed = ", ".join(f'"{other.text}"' for other in known_dates) or "none"
                yield entry.problem("PRO1", f'the date "{date.text}" is in no passage cited here', f"The dates there: {listed}.", *path)
        for number in _outside(find_numbers(words), dates):
            if not any(number.value == other.value for other in known):
                listed = ", ".join(f'"{other.text}"' for other in known) or "none"
                message = f"the number “{number.text}” is in no passage cited here"
                yield entry.problem("PRO1", message, f"The numbers there: {listed}.", *path)


@rule("PRO6", good="about six hours", bad="six hours, where the source has about six hours")
def hedges(briefing: Briefing, pages) -> Iterator[Problem]:
    """A number that the source hedges keeps its hedge in the words of a record."""
    for entry, path, words, spans in _own_words(briefing):
        known = [number for span in spans for number in briefing.numbers(span.source) if _inside(number, span)]
        for number in _outside(find_numbers(words), find_dates(words)):
            same = [other for other in known if other.value == number.value]
            if same and number.hedge not in {other.hedge for other in same}:
                there = same[0].hedge or "nothing"
                yield entry.problem("PRO6", f'"{number.text}" stands with "{number.hedge or "nothing"}", in the source with "{there}"',
                                    "Keep the hedge as the source has it.", *path)


def _own_words(briefing: Briefing) -> Iterator[tuple[Entry, tuple, str, list[Span]]]:
    """Our own words in every record: the entry, their path, the words, and the spans that prove them."""
    figures = {figure.id: figure for figure in briefing.records("figures")}
    for kind in SHOWN_KINDS:
        for entry in briefing.entries[kind]:
            for path, part in parts(entry.record):
                cites = getattr(part, "cites", ()) or getattr(entry.record, "cites", ())
                if isinstance(part, Figure):
                    cites = _around(figures, part)
                spans = [briefing.spans[id] for id in cites if id in briefing.spans]
                for field in OWN_WORDS:
                    value = getattr(part, field, "")
                    if field == "text" and isinstance(part, (Figure, When)):
                        continue  # the source's own: FIG1, DAT1
                    if isinstance(value, str):
                        yield entry, (*path, field), value, spans
                    else:
                        yield from ((entry, (*path, field, index), item, spans) for index, item in enumerate(value))


def _around(figures: dict[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages of a figure, of its inputs, and of the figure that it is part of."""
    inputs = (name for name in derive.inputs(figure.derive) if name in figures)
    whole = figures.get(figure.part_of or "")
    return (*figure.cites, *(id for name in inputs for id in figures[name].cites), *(whole.cites if whole else ()))


def _inside(found: Number | WrittenDate, span: Span) -> bool:
    return span.start <= found.start and found.end <= span.end


def _outside(found: tuple[Number, ...], dates: tuple[WrittenDate, ...]) -> Iterator[Number]:
    """The numbers that are not part of a date, or of a name such as M4, which PRO3 is for."""
    for number in found:
        if number.kind != "name" and not any(date.start <= number.start < date.end for date in dates):
            yield number


def _is_that_date(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date says the same as another, or the same less precisely."""
    return date.year == other.year and date.month in (None, other.month) and date.day in (None, other.day)
