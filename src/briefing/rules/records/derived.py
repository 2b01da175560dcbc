"""FIG3: what is computed from figures is what they allow."""

import re
from collections.abc import Collection, Iterator
from decimal import Decimal
from fractions import Fraction

from briefing.english.comparing.values.lone_numbers import hedge_of, numbers_of
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.model import formula
from briefing.model.briefing import Briefing, Entry
from briefing.model.figures import figure_text, is_readable, value_interval
from briefing.model.records import Figure
from briefing.problems import Problem, did_you_mean
from briefing.rules.rule import rule

SIGN = re.compile(r"[-+*/]")


@rule("FIG3", good="derive: displaced / population", bad="derive: displaced / populaton, or a figure derived from itself")
def derived(briefing: Briefing) -> Iterator[Problem]:
    """A derived figure lies in the interval that its inputs and its rounding allow; its formula has no cycle and no hedged input."""
    for entry in briefing.entries_of(Figure):
        if entry.record.derive:
            yield from _derived_one(briefing, entry)


def _derived_one(briefing: Briefing, entry: Entry[Figure]) -> Iterator[Problem]:
    figure = entry.record
    figures = briefing.figures
    names = formula.inputs(figure.derive)
    if not names:
        yield entry.problem("FIG3", "the formula names no figure", "Write for example `displaced / population`.", "derive")
    known = briefing.ids("figures")
    for name in names:
        if name not in known:
            yield entry.problem("FIG3", f'there is no figure "{name}"', _apart(name, known) or did_you_mean(name, known), "derive")
        elif name in figures and any(map(_is_inexact, numbers_of(figures[name].text))):
            message = f'"{name}" is hedged, or a range: “{figures[name].text}”'
            yield entry.problem("FIG3", message, "Such a number allows no exact result.", "derive")
    if any(name not in figures or not is_readable(figures[name]) for name in names):
        return  # reported above, or by FIG1
    try:
        interval = value_interval(figures, figure.id)
        text = figure_text(figures, figure)
    except formula.CannotDerive as error:
        yield entry.problem("FIG3", str(error), "Formulas join figures and numbers with + - * / and brackets, between spaces.", "derive")
        return
    whole = figures.get(figure.part_of or "")
    if whole and is_readable(whole):
        most = formula.Interval(Fraction(1), Fraction(1)) if figure.show.as_ == "percent" else value_interval(figures, whole.id)
        if interval.low < 0 or interval.high > most.high:
            yield entry.problem("FIG3", f"{text} is no part of {whole.id}: a part is not below nothing and not above the whole",
                                "Turn the formula round, or remove `part_of`.", "derive")
    if not formula.shown_interval(text, figure.show).meets(interval):
        yield entry.problem("FIG3", f"{text} is not what {figure.derive} allows: {_decimal(interval.low)}", "", "derive")


def _apart(name: str, known: Collection[str]) -> str:
    """A hint where the name of a figure is two with a sign between them and no spaces around it."""
    for found in SIGN.finditer(name):
        parts = name[: found.start()], name[found.end() :]
        if all(part in known for part in parts):
            return f"Put spaces around the sign: `{parts[0]} {found[0]} {parts[1]}`."
    return ""


def _is_inexact(number: Quantity | Moment) -> bool:
    return bool(hedge_of(number)) or getattr(number, "last", None) is not None


def _decimal(value: Fraction) -> str:
    return f"{Decimal(value.numerator) / value.denominator:.6g}"
