"""A date or time as written, whoever reads it."""

from dataclasses import dataclass

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
COMMON_YEAR = 2003  # one without 29 February, for counting with dates whose year is not told


@dataclass(frozen=True)
class Moment:
    """A date or time as written. Offsets are code points from the start of the text, end exclusive.

    `level` is day, month, season, year, decade, century, weekday or time. `year` is below nothing before our era; for a
    decade it is its first year, for a century its number. `weekday` counts from Monday, 0. `minutes` since midnight are
    those of a time, with `half_day` where a.m. or p.m. is not told. `relation` is a meaning of the table, "" for on, in, at.
    `shades` narrow it (early, summer, last weeks). `until` is the other end of a span. `orders` are both readings of
    05/03/2020, whose day and month cannot be told.
    """

    start: int
    end: int
    text: str
    level: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    minutes: int | None = None
    half_day: bool = False
    season: str = ""
    relation: str = ""
    shades: frozenset[str] = frozenset()
    until: "Moment | None" = None
    orders: tuple[int, int] | None = None
    seconds: int | None = None
