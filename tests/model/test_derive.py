"""Formulas, rounding and the interval that rounding allows."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import formula
from briefing.model.figures import value_interval
from briefing.model.formula import CannotDerive, Interval
from briefing.model.records import Figure, Show


def figures(**texts: str) -> dict[str, Figure]:
    return {
        id: Figure(id=id, label=id, counts="things", **({"derive": text[1:]} if text.startswith("=") else {"text": text}))
        for id, text in texts.items()
    }


@pytest.mark.parametrize(
    ("formula", "result"),
    [("a + b", 14), ("a - b", 10), ("a * b", 24), ("a / b", 6), ("( a + b ) / 2", 7), ("a - b - b", 8), ("a + b * 2", 16), ("a / b / 2", 3)],
)
def test_a_formula_has_the_value_that_arithmetic_gives(formula: str, result: int) -> None:
    interval = value_interval(figures(a="12", b="two", c=f"={formula}"), "c")
    assert interval == Interval(Fraction(result), Fraction(result))


@pytest.mark.parametrize(
    ("formula", "words"),
    [("a +", "ends"), ("( a", "not closed"), ("a b", "operator"), ("+ a", "figure"), ("a / ( a - a )", "zero"), ("c + a", "itself"), ("d", "no figure")],
)
def test_a_formula_without_a_value_says_why(formula: str, words: str) -> None:
    with pytest.raises(CannotDerive, match=words):
        value_interval(figures(a="12", c=f"={formula}"), "c")


def test_a_change_of_an_input_changes_the_derived_figure() -> None:
    before, after = figures(a="10", b="=a / 4"), figures(a="11", b="=a / 4")
    show = Show(decimals=2)
    assert formula.shown(value_interval(before, "b").low, show) == "2.50"
    assert formula.shown(value_interval(after, "b").low, show) == "2.75"


@pytest.mark.parametrize(
    ("value", "show", "text"),
    [
        (Fraction(1, 3), Show(**{"as": "percent", "decimals": 1}), "33.3%"),
        (Fraction(1651276), Show(), "1,651,276"),
        (Fraction(5, 2), Show(), "3"),
        (Fraction(-5, 2), Show(), "−3"),
        (Fraction(-1, 10), Show(), "0"),
        (Fraction(1, 200), Show(**{"as": "percent"}), "1%"),
    ],
)
def test_a_value_is_rounded_half_up_as_declared(value: Fraction, show: Show, text: str) -> None:
    assert formula.shown(value, show) == text


@given(st.fractions(min_value=-10**9, max_value=10**9, max_denominator=10**6), st.integers(0, 6), st.sampled_from(["number", "percent"]))
def test_a_shown_value_allows_the_value_and_not_one_a_step_away(value: Fraction, decimals: int, kind: str) -> None:
    show = Show(**{"as": kind, "decimals": decimals})
    step = Fraction(1, 10**decimals * (100 if kind == "percent" else 1))
    allowed = formula.shown_interval(formula.shown(value, show), show)
    assert allowed.meets(Interval(value, value))
    for moved in (value + step * Fraction(11, 10), value - step * Fraction(11, 10)):
        assert not allowed.meets(Interval(moved, moved))
