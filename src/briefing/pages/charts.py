"""Geometry of the charts: from records to lengths and places, exact, without rounding.

A chart is drawn in the unit of what it shows: a bar is as many units wide as people are counted, an axis as many as it
has days. The `viewBox` of the drawing brings them to the size of the page. Text stands outside of that scale, in pixels that
the template turns into rem: it has its real size on a phone, and the drawing grows with it.
"""

import datetime
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from briefing.english.dates.moment import Moment
from briefing.model.figures import value_interval
from briefing.model.records import Faction, Figure
from briefing.model.timeline import Event

# Pixels. A label of so many letters fits a screen of 320 pixels.
LETTERS = 36
LINE = 20
LANE_GAP = 22
BAR = 14
MARK = 36
MARKS_IN_A_LINE = 5
MONTHS_OF = {"month": 1, "season": 12, "year": 12, "decade": 120, "century": 1200}
# What is dated so may lie before the date, or behind it, as far as the axis goes.
EARLIER = frozenset(("before", "by", "until"))
LATER = frozenset(("after", "since", "not before"))


class CannotDraw(ValueError):
    """The records have nothing that this chart could show; the message says why."""


@dataclass(frozen=True)
class Bar:
    """A stretch of a bar, in the unit of its figure: people, say."""

    figure: Figure
    start: int
    length: int


@dataclass(frozen=True)
class Share:
    """A whole of `length` units, and the parts that make it up."""

    whole: Figure
    length: int
    bars: tuple[Bar, ...]


def share(figures: Mapping[str, Figure], whole: Figure, parts: Sequence[Figure]) -> Share:
    """Parts of a whole, one after the other. Raises CannotDraw unless they are whole numbers that add up to it."""
    bars, end = [], 0
    for part in parts:
        bars.append(Bar(part, end, _whole_number(figures, part)))
        end += bars[-1].length
    length = _whole_number(figures, whole)
    if end != length:
        raise CannotDraw(f"the parts of {whole.id} add up to {end}, not to {length}")
    return Share(whole, length, tuple(bars))


def _whole_number(figures: Mapping[str, Figure], figure: Figure) -> int:
    value = value_interval(figures, figure.id).low
    if value.denominator != 1 or value < 0:
        raise CannotDraw(f"{figure.id} is not a number of things")
    return int(value)


@dataclass(frozen=True)
class Year:
    """A year of the axis; `start` in days from its beginning. A year that no record names has no label."""

    number: int
    start: int
    named: bool


@dataclass(frozen=True)
class Lane:
    """One event: `start` and `days` in days from the beginning of the axis; the rest in pixels from the top.

    `lines` are the lines of its label, each with its base line; `note` is the base line of what is said of its date.
    """

    event: Event
    start: int
    days: int
    lines: tuple[tuple[int, str], ...]
    note: int
    bar: int

    @property
    def middle(self) -> float:
        return self.start + self.days / 2


@dataclass(frozen=True)
class Axis:
    """Whole years, from the first in which an event may lie to the last: `days` long, `height` pixels high."""

    days: int
    years: tuple[Year, ...]
    lanes: tuple[Lane, ...]
    height: int


def axis(events: Sequence[Event], labels: Sequence[str]) -> Axis:
    """Dated events on a line of days. A year is drawn as the whole year, a month as the whole month."""
    if not events:
        raise CannotDraw("no record has a date")
    covering = [covered(event.when) for event in events]
    first = datetime.date.fromordinal(min(start for start, _ in covering)).year
    last = datetime.date.fromordinal(max(end for _, end in covering) - 1).year
    zero, days = datetime.date(first, 1, 1).toordinal(), (datetime.date(last, 12, 31) - datetime.date(first, 1, 1)).days + 1
    named = _named_years(events)
    years = tuple(Year(year, datetime.date(year, 1, 1).toordinal() - zero, year in named) for year in range(first, last + 1))
    lanes, top = [], 0
    for event, (start, end), label in zip(events, covering, labels, strict=True):
        start = zero if event.when.relation in EARLIER else start
        end = zero + days if event.when.relation in LATER else end
        lanes.append(_lane(event, label, start - zero, end - start, top))
        top = lanes[-1].bar + BAR + LANE_GAP
    return Axis(days, years, tuple(lanes), top)


def _named_years(events: Sequence[Event]) -> set[int | None]:
    """The years that the dates of events name; a decade or a century names none."""
    ends = (end for event in events for end in (event.when, event.when.until) if end)
    return {end.year for end in ends if end.level not in ("decade", "century")}


def _lane(event: Event, label: str, start: int, days: int, top: int) -> Lane:
    lines = tuple((top + LINE * number, line) for number, line in enumerate(textwrap.wrap(label, LETTERS), start=1))
    note = top + LINE * (len(lines) + 1)
    return Lane(event, start, days, lines, note, note + LINE // 2)


def covered(date: Moment) -> tuple[int, int]:
    """The days that a date may mean, as ordinals, end exclusive: all of 2018, all of June 2018, one day, or from end to end.

    How a date stands to what happens, before it or about it, is not among them.
    """
    if date.until:
        return covered(replace(date, until=None))[0], covered(date.until)[1]
    year = date.year or 1
    if date.season in ("summer", "winter"):  # over New Year, on one half of the earth or the other
        return datetime.date(year - 1, 12, 1).toordinal(), datetime.date(year + 1, 3, 1).toordinal()
    start = datetime.date((year - 1) * 100 + 1 if date.level == "century" else year, date.month or 1, date.day or 1)
    if date.level == "day":
        return start.toordinal(), start.toordinal() + 1
    months = MONTHS_OF[date.level] + start.month - 1  # from the beginning of the year to the month after the last
    return start.toordinal(), datetime.date(start.year + months // 12, months % 12 + 1, 1).toordinal()


@dataclass(frozen=True)
class Mark:
    """One record of a row; `x` and `y` in pixels from the row's first mark."""

    faction: Faction
    x: int
    y: int


@dataclass(frozen=True)
class Row:
    """The factions of one stance, in pixels from the top; an empty `stance` is one that the source does not give."""

    stance: str
    top: int
    height: int
    marks: tuple[Mark, ...]


def stance_rows(factions: Sequence[Faction]) -> tuple[Row, ...]:
    """Factions by their stance, in the order of the records, those without one last."""
    rows, top = [], 0
    for stance, members in by_stance(factions):
        marks = tuple(_marks(members))
        height = marks[-1].y + MARK
        rows.append(Row(stance, top, height, marks))
        top += height
    return tuple(rows)


def are_side_by_side(rows: Sequence[Row]) -> bool:
    """Whether the rows may stand beside each other where there is room: three at most, each of a single line."""
    return len(rows) <= 3 and all(row.height == MARK for row in rows)


def by_stance(factions: Sequence[Faction]) -> list[tuple[str, list[Faction]]]:
    """The factions of each stance; `""` for those that the source gives none for, last."""
    groups: dict[str, list[Faction]] = {}
    for faction in factions:
        groups.setdefault(faction.stance.label if faction.stance else "", []).append(faction)
    return sorted(groups.items(), key=lambda group: not group[0])


def _marks(members: Sequence[Faction]) -> Iterator[Mark]:
    for index, faction in enumerate(members):
        line, place = divmod(index, MARKS_IN_A_LINE)
        yield Mark(faction, MARK * place, MARK * line)
