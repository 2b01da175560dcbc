"""Exact arithmetic in intervals: the formula of a figure that is computed from others, and the rounding in which it is shown.

A formula joins figure ids and numbers with + - * / and brackets; operators stand between spaces, because ids
contain hyphens. Values are exact fractions until they are shown.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from briefing.model.records import Show

LONGEST = 100
# A value of more digits is no number that a reader could use, and a chain of products soon fills the memory.
MOST_DIGITS = 300
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


OPERATIONS: dict[str, Callable[[Interval, Interval], Interval]] = {
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
        if max(_length(left.low), _length(left.high)) > MOST_DIGITS * math.log2(10):
            raise CannotDerive(f"its value has more than {MOST_DIGITS} digits")
    return left


def _length(value: Fraction) -> int:
    """The bits that a value takes."""
    return value.numerator.bit_length() + value.denominator.bit_length()


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


def sum_parts(formula: str) -> tuple[str, ...]:
    """The parts of a formula as a reader sees them, its signs as signs and its figures still as ids: `displaced ÷ population`."""
    return tuple(SIGNS.get(token, token) for token in tokens(formula))


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
