"""PRO1 and PRO6: the numbers and dates of records and of pages are those of the passages that they cite."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from briefing import derive
from briefing.blocks import Stamp, prose, stamps
from briefing.briefing import Briefing, Entry
from briefing.checks.rule import rule
from briefing.checks.where import on_page
from briefing.dates import WrittenDate, find_dates
from briefing.number_words import MEASURES
from briefing.numbers import Number, find_numbers
from briefing.page import Page
from briefing.passages import Span
from briefing.problems import Problem
from briefing.records import SHOWN_KINDS, Figure, When
from briefing.walk import parts

MEASURE = re.compile(rf"(?:{MEASURES}|%|mm|cm|m|km|g|kg|t|l|ml|ha|h|min|mph|km/h)")
# The fields that hold words of ours; the others hold the source's words, ids or formulas.
OWN_WORDS = ("title", "label", "text", "said", "known", "question", "short", "counts", "reason", "who", "not_stated", "not_known")


@dataclass(frozen=True)
class Claimed:
    """A stretch of text that must be proved, the spans that may prove it, and how to report what they do not.

    `derived` are the texts of figures that follow from those spans, for drawings, where no stamp can stand.
    """

    text: str
    spans: list[Span]
    report: Callable[[str, str, str, str], Problem]
    derived: frozenset[str] = frozenset()


@rule("PRO1", good="The talks took about six hours.[^talks]", bad="The talks took about seven hours.[^talks]")
def numbers(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every number and date in the words of a record or a page is in a passage cited there, or a shown figure or count."""
    for claimed in _to_prove(briefing, pages):
        dates = find_dates(claimed.text)
        known_dates = [date for span in claimed.spans for date in briefing.dates(span.source) if _inside(date, span)]
        for date in dates:
            if not any(_is_that_date(date, other) for other in known_dates):
                message = f'the date "{date.text}" is in no passage cited here'
                yield claimed.report("PRO1", _before(claimed.text, date), message, f"The dates there: {_listed(known_dates)}.")
        known = _numbers_in(briefing, claimed.spans)
        values = {other.value for other in known} | {number.value for text in claimed.derived for number in find_numbers(text)}
        for number in _outside(find_numbers(claimed.text), dates):
            if number.value not in values:
                message = f'the number "{number.text}" is in no passage cited here'
                hint = f"The numbers there: {_listed(known)}. On a page, a count of records is written with `| counted`."
                yield claimed.report("PRO1", _before(claimed.text, number), message, hint)
            elif units := _other_units(number, known):
                message = f'the unit of "{number.text}" is "{number.unit}" here, in the source {units}'
                yield claimed.report("PRO1", _before(claimed.text, number), message, "Keep the unit with the number.")
    for page in pages or ():
        for stamp in stamps(page.html):
            if not _is_true(briefing, stamp):
                message = f'the {stamp.kind} "{stamp.name}" is not shown by “{stamp.text}”'
                near = [f"'{stamp.name}'", f'"{stamp.name}"', stamp.text]
                yield on_page(briefing, page, "PRO1", near, message, "Let the template show it: figure_shown(…), or … | counted.")
        if typed := re.search(r"\{\{\s*[\d'\"][^}|]*\|\s*counted", page.template_text):
            hint = "Count records: factions | length | counted."
            yield on_page(briefing, page, "PRO1", [typed[0]], "a typed number is stamped as a count", hint)
        if typed := re.search(r"data-(?:figure|count|marker)=\"[^{]", page.template_text):
            yield on_page(briefing, page, "PRO1", [typed[0]], "a stamp is typed by hand", "Use figure_shown(…) or the filter counted.")


@rule("PRO6", good="about six hours", bad="six hours, where the source has about six hours")
def hedges(briefing: Briefing, pages) -> Iterator[Problem]:
    """A number that the source hedges is never shown without its hedge."""
    for claimed in _to_prove(briefing, pages):
        known = _numbers_in(briefing, claimed.spans)
        for number in _outside(find_numbers(claimed.text), find_dates(claimed.text)):
            same = [other for other in known if other.value == number.value]
            if same and number.hedge not in {other.hedge for other in same}:
                here, there = number.hedge or "nothing", same[0].hedge or "nothing"
                message = f'"{number.text}" is hedged here by "{here}", in the source by "{there}"'
                yield claimed.report("PRO6", _before(claimed.text, number), message, "Keep the hedge as the source has it.")


def _to_prove(briefing: Briefing, pages) -> Iterator[Claimed]:
    """The words of records first; once they hold, those of the pages, which show them again."""
    if pages is None:
        for entry, path, words, spans in _own_words(briefing):
            yield Claimed(words, spans, lambda rule, _, message, hint, entry=entry, path=path: entry.problem(rule, message, hint, *path))
        return
    for page, text, spans, derived in _on_pages(briefing, pages):
        yield Claimed(text, spans, lambda rule, near, message, hint, page=page: on_page(
            briefing, page, rule, [near, near.split()[-1]], message, hint), derived)


def _before(text: str, found: Number | WrittenDate) -> str:
    """A few words up to and with a number, to find its place by."""
    start = text.rfind("\0", 0, found.start) + 1
    return " ".join([*text[start : found.start].split()[-3:], found.text])


def _numbers_in(briefing: Briefing, spans: list[Span]) -> list[Number]:
    return [number for span in spans for number in briefing.numbers(span.source) if _inside(number, span)]


def _other_units(number: Number, known: list[Number]) -> str:
    """The units of the same value in the source, where this one is a measure and is none of them; else nothing."""
    own = number.unit.lower().rstrip("s")
    units = {other.unit.lower().rstrip("s") for other in known if other.value == number.value}
    if not MEASURE.fullmatch(own) or own in units or not units:
        return ""
    return " or ".join(f'"{unit or "none"}"' for unit in sorted(units))


def _listed(found: list) -> str:
    return ", ".join(f'"{item.text}"' for item in found) or "none"


def _is_true(briefing: Briefing, stamp: Stamp) -> bool:
    """Whether a stamp shows what it names, told anew from the records."""
    if stamp.kind == "figure":
        figure = briefing.figures.get(stamp.name)
        return figure is not None and derive.figure_text(briefing.figures, figure) == stamp.text
    if stamp.kind == "marker":
        known = {source.text[marker.start : marker.end] for source in briefing.sources.values() for marker in source.markers}
        return stamp.name == stamp.text and stamp.text in known
    if stamp.name == "0":
        return stamp.text.lower() in ("0", "no")
    return stamp.name.isdecimal() and [number.value for number in find_numbers(f"{stamp.text} things")] == [int(stamp.name)]


def _on_pages(briefing: Briefing, pages) -> Iterator[tuple[Page, str, list[Span], frozenset[str]]]:
    """The text of every page: the page, the text of a block, the spans that prove it, and the figures derived from them."""
    figures = briefing.figures
    calculated = {derive.figure_text(figures, one): set(derive.rests_on(figures, one)) for one in figures.values() if one.derive}
    for page in pages or ():
        cited = [briefing.spans[id] for id in page.cited if id in briefing.spans]
        yield page, page.title, cited, frozenset()
        yield page, page.description, cited, frozenset()
        for block in prose(page.html):
            record = briefing.by_id.get(block.about)
            cites = block.cites | {id for _, part in parts(record) for id in getattr(part, "cites", ())} if record else block.cites
            if isinstance(record, Figure):
                cites |= set(_around(figures, record))
            derived = frozenset(text for text, below in calculated.items() if block.drawn and below <= cites)
            yield page, block.text, [briefing.spans[id] for id in cites if id in briefing.spans], derived


def _own_words(briefing: Briefing) -> Iterator[tuple[Entry, tuple, str, list[Span]]]:
    """Our own words in every record: the entry, their path, the words, and the spans that prove them."""
    figures = briefing.figures
    for kind in SHOWN_KINDS:
        for entry in briefing.entries[kind]:
            for path, part in parts(entry.record):
                cites = getattr(part, "cites", ()) or getattr(entry.record, "cites", ())
                if isinstance(part, Figure):
                    cites = _around(figures, part)
                spans = [briefing.spans[id] for id in cites if id in briefing.spans]
                for field in OWN_WORDS:
                    value = getattr(part, field, "")
                    if field == "text" and isinstance(part, (Figure, When)):
                        continue  # the source's own: FIG1, DAT1
                    if isinstance(value, str):
                        yield entry, (*path, field), value, spans
                    else:
                        yield from ((entry, (*path, field, index), item, spans) for index, item in enumerate(value))


def _around(figures: Mapping[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages of a figure, of its inputs, and of the figure that it is part of."""
    inputs = (name for name in derive.inputs(figure.derive) if name in figures)
    whole = figures.get(figure.part_of or "")
    return (*figure.cites, *(id for name in inputs for id in figures[name].cites), *(whole.cites if whole else ()))


def _inside(found: Number | WrittenDate, span: Span) -> bool:
    return span.start <= found.start and found.end <= span.end


def _outside(found: tuple[Number, ...], dates: tuple[WrittenDate, ...]) -> Iterator[Number]:
    """The numbers that are not part of a date, or of a name such as M4, which PRO3 is for."""
    for number in found:
        if number.kind != "name" and not any(date.start <= number.start < date.end for date in dates):
            yield number


def _is_that_date(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date says the same as another, or the same less precisely."""
    return date.year == other.year and date.month in (None, other.month) and date.day in (None, other.day)
