"""FIG and DAT: numbers and dates are the source's, whole, with everything that belongs to them."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from briefing.english.numbers import Number, find_numbers
from briefing.model import formula
from briefing.model.briefing import Briefing, Entry
from briefing.model.figures import figure_text, is_readable, rests_on, value_interval
from briefing.model.passages import Span
from briefing.model.records import Figure
from briefing.problems import Problem, did_you_mean
from briefing.rules.rule import rule
from briefing.text.matching import fold, occurrences, stands_in


def _written(briefing: Briefing) -> Iterator[Entry[Figure]]:
    for entry in briefing.entries_of(Figure):
        if entry.record.text and briefing.is_sound(entry.record.cites):
            yield entry


def in_source(briefing: Briefing, figure: Figure) -> tuple[Span, Number] | None:
    """The cited span that holds a figure's text, and the number there as the whole source shows it.

    Read in the source rather than in the passage, so that a passage cut short hides neither hedge nor digits.
    """
    own = find_numbers(figure.text)
    if len(own) != 1:
        return None
    for span in (briefing.spans[passage] for passage in figure.cites):
        text = briefing.sources[span.source].text
        for start, end in occurrences(fold(text[span.start : span.end]), figure.text):
            first, last = span.start + start, span.start + end
            for number in briefing.read.numbers_in(replace(span, start=first, end=last)):
                if number.value == own[0].value:
                    return span, number
    return None


@rule("FIG1", good="text: 12-kilometre", bad='text: "2" where the source has 12')
def whole(briefing: Briefing) -> Iterator[Problem]:
    """A figure’s text holds a single number and stands in a cited passage as a whole: `12` is not in `212`, `5` not in `25`."""
    for entry in _written(briefing):
        figure = entry.record
        count = len(find_numbers(figure.text))
        if count != 1:
            hint = "A figure is one number, as the source writes it."
            yield entry.problem("FIG1", f'"{figure.text}" holds {count} numbers', hint, "text")
        elif in_source(briefing, figure) is None and figure.cites:
            words = briefing.cited_words(figure.cites)
            numbers = ", ".join(f'"{number.text}"' for text in words for number in find_numbers(text)) or "none"
            yield entry.problem("FIG1", f'no passage cited here has the number "{figure.text}"', f"The numbers there: {numbers}.", "text")


@rule("FIG2", good="text: about six hours", bad="text: six hours where the source has “about six hours”")
def unchanged(briefing: Briefing) -> Iterator[Problem]:
    """A figure’s value, unit, sign, hedge and as-of date all come from the same span."""
    for entry in _written(briefing):
        figure = entry.record
        found = in_source(briefing, figure)
        if not found:
            continue  # FIG1
        span, number = found
        [own] = find_numbers(figure.text)
        if own.hedge != number.hedge:
            yield entry.problem("FIG2", f'the source softens this number with "{number.hedge or "nothing"}", the text with '
                                f'"{own.hedge or "nothing"}"', "The hedge belongs to the figure: copy it with the number.", "text")
        words = briefing.sources[span.source].text[span.start : span.end]
        elsewhere = any(stands_in(cited, figure.as_of) for cited in briefing.cited_words(figure.cites))
        for key, value in (("unit", figure.unit), ("as_of", figure.as_of if elsewhere else "")):
            if value and not stands_in(words, value):
                yield entry.problem("FIG2", f'{key} "{value}" is not in the passage that has the number',
                                    f"The passage: “{words}”.", key)
        if own.unit and own.unit != number.unit:
            message = f'the unit is "{own.unit}", in the source "{number.unit}"'
            yield entry.problem("FIG2", message, "Copy the unit with the number.", "text")
    yield from _unit_of_a_derived_figure(briefing)


def _unit_of_a_derived_figure(briefing: Briefing) -> Iterator[Problem]:
    for entry in briefing.entries_of(Figure):
        figure = entry.record
        known = all(name in briefing.figures for name in formula.inputs(figure.derive))
        if not (figure.derive and figure.unit and known):
            continue
        words = briefing.cited_words(rests_on(briefing.figures, figure))
        if not any(stands_in(text, figure.unit) for text in words):
            yield entry.problem("FIG2", f'unit "{figure.unit}" is in no passage of its inputs', "Take the unit of an input.", "unit")


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
            yield entry.problem("FIG3", f'there is no figure "{name}"', did_you_mean(name, known), "derive")
        elif name in figures and any(number.hedge for number in find_numbers(figures[name].text)):
            yield entry.problem("FIG3", f'"{name}" is hedged: “{figures[name].text}”', "A hedged number allows no exact result.", "derive")
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


def _decimal(value: Fraction) -> str:
    return f"{float(value):.6g}"
