"""What a measure is worth in another of its sort, exactly: ten years a decade, 1,500 metres 1.5 kilometres. No miles, no degrees."""

from decimal import Decimal
from functools import cache

# Each line is one sort: its units, with what each is worth in the first. A month is no number of days.
_SORTS = """
second 1 minute 60 hour 3600 day 86400 week 604800 fortnight 1209600
month 1 quarter 3 year 12 decade 120 century 1200 millennium 12000
millimetre 1 centimetre 10 metre 1000 kilometre 1000000
square-metre 1 hectare 10000 square-kilometre 1000000
millilitre 1 centilitre 10 decilitre 100 litre 1000 hectolitre 1E5 cubic-metre 1E6 bcm 1E15
milligram 1 gram 1000 kilogram 1000000 tonne 1000000000 kilotonne 1000000000000 megatonne 1000000000000000
watt 1 kilowatt 1000 megawatt 1000000 gigawatt 1000000000 terawatt 1000000000000
watt-hour 1 kilowatt-hour 1000 megawatt-hour 1000000 gigawatt-hour 1000000000 terawatt-hour 1000000000000
percentage-point 1 basis-point 0.01
inch 1 foot 12 yard 36
kilobyte 1 megabyte 1000 gigabyte 1000000 terabyte 1000000000
"""
_HYPHENATED = frozenset(("watt-hour", "kilowatt-hour", "megawatt-hour", "gigawatt-hour", "terawatt-hour"))


@cache
def _worth() -> dict[str, tuple[int, Decimal]]:
    found = {}
    for sort, line in enumerate(_SORTS.strip().splitlines()):
        words = line.split()
        for unit, worth in zip(words[::2], words[1::2], strict=True):
            found[unit if unit in _HYPHENATED else unit.replace("-", " ")] = (sort, Decimal(worth))
    return found


@cache
def sort_of(unit: str) -> str:
    """The sort of a unit, by the first of its line; the unit itself where it stands in none."""
    found = _worth().get(unit)
    return next(one for one, (sort, _) in _worth().items() if sort == found[0]) if found else unit


def factor(unit: str, other: str) -> Decimal | None:
    """What one of a unit is worth in the other; None where they are not of one sort."""
    one, there = _worth().get(unit), _worth().get(other)
    return one[1] / there[1] if one and there and one[0] == there[0] and unit != other else None


def mean_factor(unit: str, other: str) -> Decimal | None:
    """What one of a stretch of time is worth in another, on the mean of the calendar, as a month is in weeks; None for anything else."""
    one, there = _MEAN_DAYS.get(unit), _MEAN_DAYS.get(other)
    return one / there if one and there and unit != other else None


_MEAN_DAYS = {
    "day": Decimal(1), "week": Decimal(7), "fortnight": Decimal(14), "month": Decimal("30.4369"), "year": Decimal("365.2425"),
}


def parts(unit: str, other: str) -> bool:
    """Whether an amount may be told in a unit and then the next smaller one: six years and four months, 3 hours 30 minutes."""
    worth = factor(unit, other)
    return worth is not None and worth > 1 and (unit, other) in _TOLD_TOGETHER


_TOLD_TOGETHER = {
    ("year", "month"), ("week", "day"), ("day", "hour"), ("hour", "minute"), ("minute", "second"), ("foot", "inch"),
    ("kilogram", "gram"), ("decade", "year"),
}
