"""What a measure is worth in another of its sort: ten years a decade, 1,500 metres 1.5 kilometres, exactly; in another system, as near as
a hedge tells: about five miles, for eight kilometres. No degrees."""

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
inch 1 foot 12 yard 36 mile 63360
ounce 1 pound-weight 16 stone-weight 224
acre 1 square-mile 640
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


def converted(value: Decimal, unit: str, other: str) -> Decimal | None:
    """So many of a unit in the other, exactly: 210 minutes are 3.5 hours; None where they are not of one sort."""
    one, there = _worth().get(unit), _worth().get(other)
    return value * one[1] / there[1] if one and there and one[0] == there[0] and unit != other else None


def mean_factor(unit: str, other: str) -> Decimal | None:
    """What one of a stretch of time is worth in another, on the mean of the calendar, as a month is in weeks, or a measure in one of
    another system, as a mile is in kilometres; None for anything else."""
    if unit == other:
        return None
    one, there = _MEAN_DAYS.get(unit), _MEAN_DAYS.get(other)
    if one and there:
        return one / there
    here, other_worth = _in_metric(unit), _in_metric(other)
    is_same_sort = here and other_worth and here[0] == other_worth[0]
    return here[1] / other_worth[1] if here and other_worth and is_same_sort else None


def _in_metric(unit: str) -> tuple[str, Decimal] | None:
    """A measure in the first unit of its metric sort, and what one of it is worth there."""
    for base, (metric, worth) in _IN_METRIC.items():
        more = Decimal(1) if unit == base else factor(unit, base)
        if more:
            return sort_of(metric), more * worth * (factor(metric, sort_of(metric)) or 1)
    return sort_of(unit), factor(unit, sort_of(unit)) or Decimal(1)


_IN_METRIC = {
    "inch": ("centimetre", Decimal("2.54")), "nautical mile": ("metre", Decimal(1852)),
    "pound": ("kilogram", Decimal("0.45359237")), "pound weight": ("kilogram", Decimal("0.45359237")),
    "acre": ("hectare", Decimal("0.40468564224")), "mile per hour": ("kilometre per hour", Decimal("1.609344")),
    "knot": ("kilometre per hour", Decimal("1.852")),
}


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
