"""PRO1 and PRO6: the numbers and dates of records and of pages are those of the passages that they cite."""

import re
from collections.abc import Iterator
from decimal import Decimal

from briefing.english.dates import WrittenDate, find_dates
from briefing.english.names import in_a_row
from briefing.english.number_context import is_money, unit_name
from briefing.english.number_words import MEASURES
from briefing.english.numbers import Number, find_numbers, hedge_around
from briefing.extract.blocks import FIGURE
from briefing.extract.claims import to_prove
from briefing.model.briefing import Briefing
from briefing.model.passages import Span
from briefing.problems import Problem
from briefing.rules.pages.stamps import untrue
from briefing.rules.rule import rule

MEASURE = re.compile(rf"(?:[\w ]+ )?(?:{MEASURES}|percentage point|point|%|ml|mph)(?: per \w+)?")


@rule("PRO1", good="The talks took about six hours.[^talks]", bad="The talks took about seven hours.[^talks]",
      reads_pages=True)
def numbers(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every number and date in the words of a record or a page is in a passage cited there, or a shown figure or count."""
    for claimed in to_prove(briefing, pages):
        dates = find_dates(claimed.text)
        known_dates = [date for span in claimed.spans for date in briefing.dates_in(span)]
        for date in dates:
            same_dates = [other for other in known_dates if _is_that_date(date, other)]
            if not same_dates:
                message = f'the date "{date.text}" is in no passage cited here'
                yield claimed.report("PRO1", _before(claimed.text, date), message, f"The dates there: {_listed(known_dates)}.")
            elif not any(_is_so_shaded(date, other) for other in same_dates):
                shades = " ".join(sorted(date.shades))
                message = f'"{date.text}" is made narrower or vaguer here by "{shades}", in no passage cited here'
                hint = "Give the date as precisely as the source does, and no more."
                yield claimed.report("PRO1", _before(claimed.text, date), message, hint)
        known = _numbers_in(briefing, claimed.spans)
        values = {_worth(other) for other in known} | {_worth(number) for text in claimed.derived for number in find_numbers(text)}
        for number in _outside(find_numbers(claimed.text), dates):
            if _worth(number) not in values and not _counts_names(briefing, number, claimed.spans):
                message = f'the number "{number.text}" is in no passage cited here'
                hint = f"The numbers there: {_listed(known)}. On a page, a count of records is written with `| counted`."
                yield claimed.report("PRO1", _before(claimed.text, number), message, hint)
            elif units := _other_units(number, known):
                message = f'the unit of "{number.text}" is "{number.unit}" here, in the source {units}'
                yield claimed.report("PRO1", _before(claimed.text, number), message, "Keep the unit with the number.")
    if pages is not None:
        yield from untrue(briefing, pages)


@rule("PRO6", good="about six hours", bad="six hours, where the source has about six hours", reads_pages=True)
def hedges(briefing: Briefing, pages) -> Iterator[Problem]:
    """A number that the source hedges is never shown without its hedge."""
    for claimed in to_prove(briefing, pages):
        known = _numbers_in(briefing, claimed.spans)
        for number in _outside(find_numbers(claimed.text), find_dates(claimed.text)):
            same = [other for other in known if _worth(other) == _worth(number)]
            if same and number.hedge not in {other.hedge for other in same}:
                here, there = number.hedge or "nothing", same[0].hedge or "nothing"
                message = f'"{number.text}" is hedged here by "{here}", in the source by "{there}"'
                yield claimed.report("PRO6", _before(claimed.text, number), message, "Keep the hedge as the source has it.")
        for at in (match.start() for match in re.finditer(FIGURE, claimed.text)):
            if hedge := hedge_around(claimed.text, at, at + 1):
                near = claimed.text[max(0, at - 30) : at].split("\0")[-1] + hedge
                message = f'the figure is hedged here by "{hedge}"'
                yield claimed.report("PRO6", near, message, "A figure brings the hedge of the source itself.")


def _counts_names(briefing: Briefing, number: Number, spans: tuple[Span, ...]) -> bool:
    """Whether a number in words, and of nothing that is measured, says how many names a passage has in a row."""
    if not (number.kind == "words" or number.text.lower() == "both") or MEASURE.fullmatch(unit_name(number.unit)) or is_money(number.unit):
        return False
    return any(number.value in in_a_row(briefing.sources[span.source].text[span.start : span.end]) for span in spans)


def _before(text: str, found: Number | WrittenDate) -> str:
    """A few words up to the end of the word with a number, or of the measure behind an article, to find its place by."""
    start = text.rfind("\0", 0, found.start) + 1
    end = found.unit_end if isinstance(found, Number) and found.kind == "article" else found.end
    before, behind = text[start : found.start], re.compile(r"\w*").match(text, end)
    return " ".join(before.split()[-3:]) + (" " if before[-1:].isspace() else "") + text[found.start : behind.end()]


def _numbers_in(briefing: Briefing, spans: list[Span]) -> list[Number]:
    return [number for span in spans for number in briefing.numbers_in(span)]


def _other_units(number: Number, known: list[Number]) -> str:
    """The units of the same value in the source, where this one is none of them, and it or all of them are measures; else nothing."""
    own = unit_name(number.unit)
    units = {unit_name(other.unit) for other in known if _worth(other) == _worth(number)}
    counts = own and number.kind in ("digits", "words")
    measured = MEASURE.fullmatch(own) or is_money(number.unit) or (counts and all(map(MEASURE.fullmatch, units)))
    if not measured or own in units or not units:
        return ""
    return " or ".join(f'"{unit or "none"}"' for unit in sorted(units))


def _worth(number: Number) -> tuple[Decimal, bool]:
    """What two numbers have in common that say the same; 05:45 is no 345."""
    return number.value, number.kind == "time"


def _listed(found: list) -> str:
    return ", ".join(f'"{item.text}"' for item in found) or "none"


def _outside(found: tuple[Number, ...], dates: tuple[WrittenDate, ...]) -> Iterator[Number]:
    """The numbers that are not part of a date, or of a name such as M4, which PRO3 is for."""
    for number in found:
        if number.kind != "name" and not any(date.start <= number.start < date.end for date in dates):
            yield number


def _is_that_date(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date says the same as another, or the same less precisely."""
    return date.year == other.year and date.month in (None, other.month) and date.day in (None, other.day)


def _is_so_shaded(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether the words that narrow or blur a date, if any, stand with the same date there, and not with a day of that year."""
    return not date.shades or (date.shades <= other.shades and date.precision == other.precision)
