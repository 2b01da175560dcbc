"""FIG1 and FIG2: a figure is the source's, whole, with everything that belongs to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.english.comparing.values.lone_dates import dates_of, fault_of_date
from briefing.english.comparing.values.lone_numbers import Nearest, all_numbers, ends_of, has_unit, hedge_of, nearest, numbers_of
from briefing.english.comparing.values.quantity_agreement import hint_of_rounding, of_stage
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.model import formula
from briefing.model.briefing import Briefing, Entry
from briefing.model.figures import rests_on, written_number
from briefing.model.records import Figure
from briefing.problems import Problem
from briefing.rules.records.dates import as_told
from briefing.rules.rule import rule
from briefing.text.matching import stands_in

MARKS = re.compile("[“”„«»\"]")
Fault = tuple[str, str, str]  # message, hint and key


@rule("FIG1", good="text: 12-kilometre, or about 2.9 million where the source has 2,936,672",
      bad='text: "2" where the source has 12; 2.9 million where it has 2,936,672; 1.5 million where it has 1.2–1.5 million')
def whole(briefing: Briefing) -> Iterator[Problem]:
    """A figure’s text is a single number, range or time, whole in a cited passage: no `12` for `212`, no rounding without `about`."""
    for entry in _written(briefing):
        own = _number(entry.record)
        if mark := MARKS.search(entry.record.text):
            yield entry.problem("FIG1", f"the number has the mark {mark[0]}", "Write it without quotation marks.", "text")
        elif own is None:
            message = f'"{entry.record.text}" holds {len(numbers_of(entry.record.text))} numbers'
            yield entry.problem("FIG1", message, "A figure is one number, as the source writes it.", "text")
        elif entry.record.cites and not _candidates(briefing, entry.record, own):
            message = f'no passage cited here has the number "{entry.record.text}"'
            yield entry.problem("FIG1", message, _hint(own, _passages(briefing, entry.record)), "text")


@rule("FIG2", good="text: about six hours, or roughly 6 hours",
      bad="text: six hours where the source has “about six hours”; about six days; about six hours a day")
def unchanged(briefing: Briefing) -> Iterator[Problem]:
    """A figure’s unit, rate, hedge and as-of date all come from the passage that has its number."""
    for entry in _written(briefing):
        own = _number(entry.record)
        if own is not None and (found := _candidates(briefing, entry.record, own)):
            faults = [tuple(_faults(briefing, entry.record, own, one)) for one in found]
            for message, hint, key in min(faults, key=len):
                yield entry.problem("FIG2", message, hint, key)
    yield from _unit_of_a_derived_figure(briefing)


def _written(briefing: Briefing) -> Iterator[Entry[Figure]]:
    for entry in briefing.entries_of(Figure):
        if entry.record.text and briefing.is_sound(entry.record.cites):
            yield entry


def _number(figure: Figure) -> Quantity | Moment | None:
    """The one number of a figure's text, per what its unit says; None where the text holds another count of numbers."""
    own = written_number(figure.text)
    counted = _counted(figure, own) if own else None
    return replace(own, rate=own.rate | counted.rate) if isinstance(own, Quantity) and counted else own


def _counted(figure: Figure, own: Quantity | Moment) -> Quantity | None:
    """The number with the unit of its record in place of its own: 12 kilometres for 12-kilometre."""
    text = f"{figure.text[: own.end]} {figure.unit}"
    found = numbers_of(text) if figure.unit else ()
    is_read = bool(found) and isinstance(found[0], Quantity) and found[0].whole[1] == len(text)  # people of Kara are not all people
    return found[0] if is_read and isinstance(found[0], Quantity) else None


@dataclass(frozen=True)
class Candidate:
    """A passage that has the number of a figure, and what of it is nearest to the figure."""

    near: Nearest
    passage: Reading


def _passages(briefing: Briefing, figure: Figure) -> list[Reading]:
    """The passages under a figure, read in the whole source, so that one cut short hides neither hedge nor digits."""
    return [briefing.read.reading_of(briefing.spans[id]) for id in figure.cites]


def _candidates(briefing: Briefing, figure: Figure, own: Quantity | Moment) -> list[Candidate]:
    found = ((nearest(own, passage, _called(figure)), passage) for passage in _passages(briefing, figure))
    return [Candidate(near, passage) for near, passage in found if near]


def _called(figure: Figure) -> str:
    return f"{figure.label}; {figure.counts}"


def _hint(own: Quantity | Moment, passages: list[Reading]) -> str:
    """The numbers of the passages, and what would make ours right."""
    numbers = f"The numbers there: {all_numbers(passages)}."
    if not isinstance(own, Quantity):
        times = (as_told(one) for passage in passages for one in passage.moments if one.level == "time")
        return f"The times there: {', '.join(times) or 'none'}."
    if ends := ends_of(own, passages):
        return f'It is one end of a range there, "{ends.text}": give both ends.'
    return hint_of_rounding(own, [one for passage in passages for one in passage.quantities]) + numbers


def _faults(briefing: Briefing, figure: Figure, own: Quantity | Moment, found: Candidate) -> Iterator[Fault]:
    there = found.near.there
    if found.near.differs and isinstance(own, Quantity) and isinstance(there, Quantity):
        fault = of_stage(found.near.differs, own, there)
        yield fault.message, fault.hint, "text"
    elif found.near.differs:
        here, said = (hedge_of(one) or "nothing" for one in (own, there))
        yield f'the time is told here with "{here}", in the source with "{said}"', "Keep the word that belongs to it.", "text"
    if figure.unit and not _is_counted_so(figure, own, found):
        message = f'unit "{figure.unit}" is not what the number of the passage counts'
        yield message, f"The passage: “{found.passage.text}”.", "unit"
    if _is_of_another_passage(briefing, figure, found.passage):
        yield f'as_of "{figure.as_of}" is not in the passage that has the number', f"The passage: “{found.passage.text}”.", "as_of"


def _is_counted_so(figure: Figure, own: Quantity | Moment, found: Candidate) -> bool:
    """Whether the unit of a record is that of the passage's number, by the table; or its words stand there, where no measure does."""
    counted, there = _counted(figure, own), found.near.there
    stands = stands_in(found.passage.text, figure.unit)
    if counted is None or not isinstance(there, Quantity):
        return stands
    _, of, whole = figure.unit.partition(" of ")  # degrees of frost are no degrees, unless the passage says so
    if of and not stands_in(found.passage.text, f"of {whole}"):
        return False
    return has_unit(counted, there, found.passage) or (stands and not counted.unit and not there.unit)


def _is_of_another_passage(briefing: Briefing, figure: Figure, passage: Reading) -> bool:
    """Whether the as-of date is in some passage cited, yet not in that of the number. In none at all is DAT1's."""
    def has(reading: Reading) -> bool:
        return all(not fault_of_date(date, reading.moments, may_be_last=True)[0] for date in dates_of(figure.as_of))

    return bool(figure.as_of) and not has(passage) and any(map(has, _passages(briefing, figure)))


def _unit_of_a_derived_figure(briefing: Briefing) -> Iterator[Problem]:
    for entry in briefing.entries_of(Figure):
        figure = entry.record
        known = all(name in briefing.figures for name in formula.inputs(figure.derive))
        if not (figure.derive and figure.unit and known):
            continue
        words = briefing.cited_words(rests_on(briefing.figures, figure))
        if not any(stands_in(text, figure.unit) for text in words):
            yield entry.problem("FIG2", f'unit "{figure.unit}" is in no passage of its inputs', "Take the unit of an input.", "unit")
