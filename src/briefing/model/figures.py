"""What a figure shows, and what it rests on."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from briefing.english.comparing.values.lone_numbers import numbers_of, value_of
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.model.claims import Claim
from briefing.model.formula import CannotDerive, Interval, evaluate, inputs, shown
from briefing.model.records import Figure
from briefing.text.matching import stands_in

LONGEST_CHAIN = 30


def written_number(text: str) -> Quantity | Moment | None:
    """The one number of a figure's text, which may be a range or a time of day; None unless it holds exactly one."""
    found = numbers_of(text)
    return found[0] if len(found) == 1 else None


def is_readable(figure: Figure) -> bool:
    """Whether a figure is derived, or its text holds exactly one number."""
    return bool(figure.derive) or written_number(figure.text) is not None


def value_interval(figures: Mapping[str, Figure], id: str) -> Interval:
    """What a figure's value may be: a written figure as it stands, both ends of a range; a derived one from its inputs.

    Raises CannotDerive for a cycle, an unknown figure, or one that is derived through more than LONGEST_CHAIN others.
    """
    return _interval(figures, id, (), {})


def _interval(figures: Mapping[str, Figure], id: str, above: tuple[str, ...], known: dict[str, Interval]) -> Interval:
    """The same below the figures `above`; `known` are those that were looked at before."""
    if id in above:
        raise CannotDerive("it depends on itself: " + " → ".join((*above, id)))
    if id not in figures:
        raise CannotDerive(f'there is no figure "{id}"')
    if len(above) > LONGEST_CHAIN:
        raise CannotDerive(f"it is derived through more than {LONGEST_CHAIN} others")
    if id not in known:
        figure = figures[id]
        known[id] = evaluate(figure.derive, lambda name: _interval(figures, name, (*above, id), known)) if figure.derive \
            else _written_interval(figure)
    return known[id]


def _written_interval(figure: Figure) -> Interval:
    number = written_number(figure.text)
    if number is None:
        raise CannotDerive(f'"{figure.text}" holds {len(numbers_of(figure.text))} numbers, not one')
    low = Fraction(value_of(number))
    return Interval(low, Fraction(number.last) if isinstance(number, Quantity) and number.last is not None else low)


def figure_text(figures: Mapping[str, Figure], figure: Figure) -> str:
    """What the site shows for a figure: its text as written, or the derived value rounded as declared."""
    if figure.text:
        return figure.text
    return shown(value_interval(figures, figure.id).low, figure.show)


def unit_after(figure: Figure) -> str:
    """The unit to stand after a figure's text, with its space; nothing where the text has it already."""
    return f" {figure.unit}" if figure.unit and not stands_in(figure.text, figure.unit) else ""


def whole_of(figures: Mapping[str, Figure], figure: Figure) -> Figure:
    """The figure that gives a part its area; itself, where it is no part of a known one."""
    return figures.get(figure.part_of or "", figure)


def caveats(figures: Mapping[str, Figure], figure: Figure) -> Iterator[tuple[str, Claim]]:
    """What to read a figure with, each with its place: its own caveats, then the first of the whole and of each input."""
    yield from ((f"figures/{figure.id}:caveats.{index}", claim) for index, claim in enumerate(figure.caveats))
    for id in dict.fromkeys((figure.part_of, *inputs(figure.derive))):
        if id and figures[id].caveats:
            yield f"figures/{id}:caveats.0", figures[id].caveats[0]


def are_calculable(figures: Mapping[str, Figure]) -> bool:
    """Whether every formula can be worked out, so that it may be asked what it rests on; FIG3 tells of one that cannot."""
    try:
        return all(value_interval(figures, id) for id in figures)
    except CannotDerive:
        return False


def rests_on(figures: Mapping[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages under a figure: its own, or for a derived one those of its inputs, each once."""
    found: dict[str, None] = {}
    left, seen = [figure], set()
    while left:
        one = left.pop()
        if one.id not in seen:
            seen.add(one.id)
            found.update(dict.fromkeys(one.cites))
            left += [figures[name] for name in reversed(inputs(one.derive))]
    return tuple(found)
