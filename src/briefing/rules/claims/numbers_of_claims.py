"""The numbers of a claim, and those of the spans that may prove it."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal

from briefing.english.dates import WrittenDate
from briefing.english.numbers import Number
from briefing.extract.evidence import Ground
from briefing.model.passages import Span


def before(text: str, found: Number | WrittenDate) -> str:
    """A few words up to the end of the word with a number, or of the measure behind an article, to find its place by."""
    start = text.rfind("\0", 0, found.start) + 1
    end = found.unit_end if isinstance(found, Number) and found.kind == "article" else found.end
    before, behind = text[start : found.start], re.compile(r"\w*").match(text, end)
    return " ".join(before.split()[-3:]) + (" " if before[-1:].isspace() else "") + text[found.start : behind.end()]


def numbers_in(ground: Ground, spans: Iterable[Span]) -> list[Number]:
    """The numbers that stand in the spans."""
    return [number for span in spans for number in ground.sources.numbers_in(span)]


def worth(number: Number) -> tuple[Decimal, bool]:
    """What two numbers have in common that say the same; 05:45 is no 345."""
    return number.value, number.kind == "time"


def outside(found: tuple[Number, ...], dates: tuple[WrittenDate, ...]) -> Iterator[Number]:
    """The numbers that are not part of a date, or of a name such as M4, which PRO3 is for."""
    for number in found:
        if number.kind != "name" and not any(date.start <= number.start < date.end for date in dates):
            yield number
