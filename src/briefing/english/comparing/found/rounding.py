"""Whether one value is a correct rounding of another, in the direction that its hedge says. Exact decimals throughout."""

from collections.abc import Iterable
from decimal import Decimal

from briefing.english.numbers.quantity import Quantity

ABOUT = Decimal("0.1")  # within 10 %: say about, nearly
ABOUT_WHOLE = 1 / Decimal(6)  # told to the unit: from about three up as exact as its last digit says
BEYOND = Decimal("0.34")  # more than a third of it is no "more than half"
HALF_A_STEP = Decimal("0.025")  # of shares in words: about a third is from 30.8 to 35.8 per cent
SOFT = frozenset(("about", "nearly", "more than", "just over", "at least", "less than", "at most"))


_STRICT = {"over": "more than", "within": "at most"}


def place(value: Decimal) -> Decimal:
    """The worth of the last digit that is not nought: 100,000 for 2.9 million. The value is finite."""
    exponent = value.normalize().as_tuple().exponent
    return Decimal(1).scaleb(exponent) if value and isinstance(exponent, int) else Decimal(1)


def rounds_to(exact: Decimal, low_open: bool, high_open: bool, quantity: Quantity, step: Decimal | None = None) -> bool:
    """Whether a source's value may be shown as a hedged quantity of another value.

    `low_open` and `high_open` tell that the source's value may be lower, or higher, than it says ("at most", "at least").
    `step` is the least part by which a share is rounded, where it is none of a digit's place.
    """
    shown, hedges = quantity.value, frozenset(_STRICT.get(one, one) for one in quantity.inexact)
    if quantity.last is not None or len(hedges) != 1 or not shown or (exact > 0) != (shown > 0):
        return False
    [hedge] = hedges
    exact, shown = abs(exact), abs(shown)
    gap = abs(exact - shown)
    if hedge == "about":
        is_to_the_unit = step is None and quantity.kind == "number" and place(shown) == 1
        most = ABOUT_WHOLE if is_to_the_unit else ABOUT
        return not (low_open or high_open) and gap <= (step or _half_step(quantity) or place(shown) / 2) and gap <= most * shown
    if hedge == "nearly":
        return exact < shown and not high_open and gap <= ABOUT * shown
    if hedge == "just over":
        return exact > shown and not low_open and gap <= ABOUT * shown
    if hedge in ("more than", "at least"):
        return exact > shown and not low_open and gap <= BEYOND * shown
    return hedge in ("less than", "at most") and exact < shown and not high_open and gap <= BEYOND * shown


def _half_step(quantity: Quantity) -> Decimal | None:
    """About six and a half in words is told in halves: from 6¼ to 6¾; about a third by what lies halfway to the next simple part."""
    if quantity.kind == "share":
        return HALF_A_STEP
    return Decimal("0.25") if quantity.kind == "number" and not quantity.digits and quantity.text.lower().endswith("half") else None


def is_one_of(quantity: Quantity, values: Iterable[Decimal]) -> bool:
    """Whether a quantity is one of some exact values, or a correct rounding of it."""
    is_soft = bool(quantity.hedges & SOFT)
    return any((value == quantity.value and not is_soft) or rounds_to(value, False, False, quantity) for value in values)


def may_be_lower(hedges: frozenset[str]) -> bool:
    """Whether a value of the source, so hedged, may be lower than it says."""
    return bool(hedges & {"nearly", "less than", "at most", "within", "vague", "barely"})


def may_be_higher(hedges: frozenset[str]) -> bool:
    """Whether a value of the source, so hedged, may be higher than it says."""
    return bool(hedges & {"more than", "over", "at least", "just over", "vague"})


def allows(own: frozenset[str], source: frozenset[str]) -> bool:
    """Whether the hedges of the same value say the same, or a little less than the source's."""
    if own == {"at most"} and source == {"only"}:  # no more than three, for only three
        return True
    own, source = own - {"only"}, source - {"only"}
    if (own, source) in _WEAKER:
        return True
    for loose, strict in (("over", "more than"), ("within", "at most")):
        if loose in own | source:
            return own - {loose, strict} == source - {loose, strict}
    return own == source


_WEAKER = {
    (frozenset([weak]), frozenset([strong]))
    for weak, strong in (("more than", "just over"), ("less than", "nearly"), ("within", "less than"))
}
