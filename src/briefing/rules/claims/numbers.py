"""PRO1: the numbers and dates of a claim are those of the passages that it cites."""

import re
from collections.abc import Iterator

from briefing.english.dates import WrittenDate, find_dates
from briefing.english.names import in_a_row
from briefing.english.number_context import is_money, unit_name
from briefing.english.number_words import MEASURES
from briefing.english.numbers import Number, find_numbers
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.model.passages import Span
from briefing.rules.claims.numbers_of_claims import before, numbers_in, outside, worth
from briefing.rules.rule import Finding, finding, rule

MEASURE = re.compile(rf"(?:[\w ]+ )?(?:{MEASURES}|percentage point|point|%|ml|mph)(?: per \w+)?")


@rule("PRO1", good="The talks took about six hours.[^talks]", bad="The talks took about seven hours.[^talks]")
def numbers(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Every number and date in the words of a record or a page is in a passage cited there, or a shown figure or count."""
    dates = find_dates(claim.text)
    known_dates = [date for span in claim.spans for date in ground.sources.dates_in(span)]
    for date in dates:
        same_dates = [other for other in known_dates if _is_that_date(date, other)]
        if not same_dates:
            message = f'the date "{date.text}" is in no passage cited here'
            yield finding("PRO1", before(claim.text, date), message, f"The dates there: {_listed(known_dates)}.")
        elif not any(_is_so_shaded(date, other) for other in same_dates):
            shades = " ".join(sorted(date.shades))
            message = f'"{date.text}" is made narrower or vaguer here by "{shades}", in no passage cited here'
            hint = "Give the date as precisely as the source does, and no more."
            yield finding("PRO1", before(claim.text, date), message, hint)
    known = numbers_in(ground, claim.spans)
    values = {worth(other) for other in known} | {worth(number) for text in claim.derived for number in find_numbers(text)}
    for number in outside(find_numbers(claim.text), dates):
        if worth(number) not in values and not _counts_names(ground, number, claim.spans):
            message = f'the number "{number.text}" is in no passage cited here'
            hint = f"The numbers there: {_listed(known)}. On a page, a count of records is written with `| counted`."
            yield finding("PRO1", before(claim.text, number), message, hint)
        elif units := _other_units(number, known):
            message = f'the unit of "{number.text}" is "{number.unit}" here, in the source {units}'
            yield finding("PRO1", before(claim.text, number), message, "Keep the unit with the number.")


def _counts_names(ground: Ground, number: Number, spans: tuple[Span, ...]) -> bool:
    """Whether a number in words, and of nothing that is measured, says how many names a passage has in a row."""
    if not (number.kind == "words" or number.text.lower() == "both") or MEASURE.fullmatch(unit_name(number.unit)) or is_money(number.unit):
        return False
    return any(number.value in in_a_row(ground.sources.words_of(span)) for span in spans)


def _other_units(number: Number, known: list[Number]) -> str:
    """The units of the same value in the source, where this one is none of them, and it or all of them are measures; else nothing."""
    own = unit_name(number.unit)
    units = {unit_name(other.unit) for other in known if worth(other) == worth(number)}
    counts = own and number.kind in ("digits", "words")
    measured = MEASURE.fullmatch(own) or is_money(number.unit) or (counts and all(map(MEASURE.fullmatch, units)))
    if not measured or own in units or not units:
        return ""
    return " or ".join(f'"{unit or "none"}"' for unit in sorted(units))


def _listed(found: list) -> str:
    return ", ".join(f'"{item.text}"' for item in found) or "none"


def _is_that_date(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether a date says the same as another, or the same less precisely."""
    return date.year == other.year and date.month in (None, other.month) and date.day in (None, other.day)


def _is_so_shaded(date: WrittenDate, other: WrittenDate) -> bool:
    """Whether the words that narrow or blur a date, if any, stand with the same date there, and not with a day of that year."""
    return not date.shades or (date.shades <= other.shades and date.precision == other.precision)
