"""Figures computed from other figures: `displaced / population`, with decimals, shown with a stated rounding.

A formula joins figure ids and numbers with + - * / and brackets; operators stand between spaces, because ids
contain hyphens. Values are exact fractions until they are shown.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from briefing.english.numbers import find_numbers
from briefing.model.records import Claim, Figure, Show
from briefing.text.matching import stands_in

LONGEST = 100
SIGNS = {"+": "+", "-": "−", "*": "×", "/": "÷"}


class CannotDerive(ValueError):
    """The formula has no value; the message says why."""


@dataclass(frozen=True)
class Interval:
    """All values from `low` to `high`, both included."""

    low: Fraction
    high: Fraction

    def meets(self, other: "Interval") -> bool:
        return self.low <= other.high and other.low <= self.high

    def __add__(self, other: "Interval") -> "Interval":
        return Interval(self.low + other.low, self.high + other.high)

    def __sub__(self, other: "Interval") -> "Interval":
        return Interval(self.low - other.high, self.high - other.low)

    def __mul__(self, other: "Interval") -> "Interval":
        products = [a * b for a in (self.low, self.high) for b in (other.low, other.high)]
        return Interval(min(products), max(products))

    def __truediv__(self, other: "Interval") -> "Interval":
        if other.low <= 0 <= other.high:
            raise CannotDerive("it divides by zero")
        return self * Interval(1 / other.high, 1 / other.low)


OPERATIONS: dict[str, Callable] = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
}
PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2}


def tokens(formula: str) -> list[str]:
    return formula.replace("(", " ( ").replace(")", " ) ").split()


def inputs(formula: str) -> tuple[str, ...]:
    """The figure ids that a formula names, in its order, each once."""
    names = (token for token in tokens(formula) if token not in SIGNS and token not in "()" and not _is_number(token))
    return tuple(dict.fromkeys(names))


def evaluate(formula: str, value_of: Callable[[str], Interval]) -> Interval:
    """The interval of a formula's values. Raises CannotDerive where it is malformed or divides by zero."""
    queue = tokens(formula)
    if len(queue) > LONGEST:
        raise CannotDerive(f"it has more than {LONGEST} parts")
    result = _sum(queue, value_of, 1)
    if queue:
        raise CannotDerive(f'"{queue[0]}" stands where an operator is expected')
    return result


def _sum(queue: list[str], value_of: Callable[[str], Interval], level: int) -> Interval:
    """Precedence climbing over the tokens that are left."""
    left = _operand(queue, value_of)
    while queue and PRECEDENCE.get(queue[0], 0) >= level:
        operator = queue.pop(0)
        left = OPERATIONS[operator](left, _sum(queue, value_of, PRECEDENCE[operator] + 1))
    return left


def _operand(queue: list[str], value_of: Callable[[str], Interval]) -> Interval:
    if not queue:
        raise CannotDerive("it ends where a figure is expected")
    token = queue.pop(0)
    if token == "(":
        inner = _sum(queue, value_of, 1)
        if not queue or queue.pop(0) != ")":
            raise CannotDerive("a bracket is not closed")
        return inner
    if token in SIGNS or token == ")":
        raise CannotDerive(f'"{token}" stands where a figure is expected')
    if _is_number(token):
        return Interval(Fraction(token), Fraction(token))
    return value_of(token)


def _is_number(token: str) -> bool:
    return token.replace(".", "", 1).isdecimal() and token.isascii()


def written_value(figure: Figure) -> Decimal:
    """The value that a figure's text states. Raises CannotDerive unless the text holds exactly one number."""
    found = find_numbers(figure.text)
    if len(found) != 1:
        raise CannotDerive(f'"{figure.text}" holds {len(found)} numbers, not one')
    return found[0].value


def is_readable(figure: Figure) -> bool:
    """Whether a figure is derived, or its text holds exactly one number."""
    return bool(figure.derive) or len(find_numbers(figure.text)) == 1


def value_interval(figures: Mapping[str, Figure], id: str, above: tuple[str, ...] = ()) -> Interval:
    """What a figure's value may be: a written figure as it stands, a derived one from its inputs.

    Raises CannotDerive for a cycle or an unknown figure.
    """
    if id in above:
        raise CannotDerive("it depends on itself: " + " → ".join((*above, id)))
    if id not in figures:
        raise CannotDerive(f'there is no figure "{id}"')
    figure = figures[id]
    if not figure.derive:
        value = Fraction(written_value(figure))
        return Interval(value, value)
    return evaluate(figure.derive, lambda name: value_interval(figures, name, (*above, id)))


def shown(value: Fraction, show: Show) -> str:
    """The text of a derived value: `43.8%`, `1,651,276`. Rounds half up (half away from zero below it)."""
    scaled = value * (100 if show.as_ == "percent" else 1) * 10**show.decimals
    steps = int(abs(scaled) + Fraction(1, 2))
    digits = f"{Decimal(steps).scaleb(-show.decimals):,f}"
    return ("−" if scaled < 0 and steps else "") + digits + ("%" if show.as_ == "percent" else "")


def shown_interval(text: str, show: Show) -> Interval:
    """Every value that would be shown as `text`: half a step below to half a step above."""
    number = Fraction(text.replace(",", "").replace("−", "-").rstrip("%"))
    half = Fraction(1, 2 * 10**show.decimals)
    scale = 100 if show.as_ == "percent" else 1
    return Interval((number - half) / scale, (number + half) / scale)


def figure_text(figures: Mapping[str, Figure], figure: Figure) -> str:
    """What the site shows for a figure: its text as written, or the derived value rounded as declared."""
    if figure.text:
        return figure.text
    return shown(value_interval(figures, figure.id).low, figure.show)


def unit_after(figure: Figure) -> str:
    """The unit to stand after a figure's text, with its space; nothing where the text has it already."""
    return f" {figure.unit}" if figure.unit and not stands_in(figure.text, figure.unit) else ""


def sum_parts(formula: str) -> tuple[str, ...]:
    """The parts of a formula as a reader sees them, its signs as signs and its figures still as ids: `displaced ÷ population`."""
    return tuple(SIGNS.get(token, token) for token in tokens(formula))


def caveats(figures: Mapping[str, Figure], figure: Figure) -> Iterator[tuple[str, Claim]]:
    """What to read a figure with, each with its place: its own caveats, then the first of the whole and of each input."""
    yield from ((f"figures/{figure.id}:caveats.{index}", claim) for index, claim in enumerate(figure.caveats))
    for id in dict.fromkeys((figure.part_of, *inputs(figure.derive))):
        if id and figures[id].caveats:
            yield f"figures/{id}:caveats.0", figures[id].caveats[0]


def rests_on(figures: Mapping[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages under a figure: its own, or for a derived one those of its inputs, each once."""
    if not figure.derive:
        return figure.cites
    below = (passage for name in inputs(figure.derive) for passage in rests_on(figures, figures[name]))
    return tuple(dict.fromkeys((*figure.cites, *below)))
