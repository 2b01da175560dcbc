"""Every date that a text writes, as precise as it is written and no more.

A day is only a date with its month and year, a month only with its year, and a bare year only where a word such as
"in" or "since" says so. 05/03/2020 is May to some and March to others, so it is no date here.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefing.english.number_words import MEASURES, listed

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")
_MONTH_OF = {name.lower()[:3]: number for number, name in enumerate(MONTHS, start=1)}
# A capital is asked for: "you may 2020 times" is no May.
_NAMES = [*MONTHS, *(name.upper() for name in MONTHS)]
_SHORT = ["Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept", "Sep", "Oct", "Nov", "Dec"]
_SHORT += [name.upper() for name in _SHORT]
MONTH_NAMES = rf"(?:(?:{'|'.join(_NAMES)})(?!\w)|(?:{'|'.join(_SHORT)})(?:\.|(?!\w)))"
_DAY = r"[0-9]{1,2}(?:st|nd|rd|th)?(?!\w)"
# Not the opening of 2,018 or 2018.5 or 2018/19 or 2018-foo or 2018s; "2018-2020" and a full stop may follow.
_YEAR = r"[12][0-9]{3}(?!\w|[.,:/]\d|[-‑](?:[^\W\d]|\d{1,3}(?!\d)))"

_WRITTEN = re.compile(
    rf"(?<![\w/])(?<!\d[.,:])(?:"
    rf"(?P<iso_year>[12][0-9]{{3}})-(?P<iso_month>[0-9]{{2}})-(?P<iso_day>[0-9]{{2}})(?![\w/]|[-.,]\d)"
    rf"|(?P<day>{_DAY})(?:\s+of)?\s+(?P<day_month>{MONTH_NAMES}),?\s+(?P<day_year>{_YEAR})"
    rf"|(?P<month>{MONTH_NAMES})(?:\s+(?P<month_day>{_DAY}),?\s+|\s+of\s+|,?\s+)(?P<month_year>{_YEAR})"
    rf"|(?P<year>{_YEAR}))")
_BEFORE_YEAR = re.compile(
    r"(?:(?<!\w)(?:in|of|since|by|from|until|till|during|early|late|mid|spring|summer|autumn|fall|winter|between|before|after|around|circa|throughout|years?|[QH][1-4])"
    r"(?:\s+|[-‑])|(?:[^\W\d_]|[12][0-9]{3}),\s+|(?<!\w)[12][0-9]{3}(?:\s+(?:to|and|or)\s+|\s?[–-]\s?))\Z", re.IGNORECASE)
COUNTED = re.compile(
    r"(?:(?:\s+(?:and|to|or)\s+|\s?[–-]\s?)\d[\d,]*)?"  # "between 1200 and 1500 people"
    rf"(?:\s*(?:[%٪°]|per\s?cent)|(?:\s+|[-‑])(?:{MEASURES}|km|kg|m|"
    r"people|person|men|women|child|children|civilian|family|families|house|household|refugee|soldier|fighter|troop|worker|village|time|copy|copies|unit|member|hundred|"
    r"thousand|million|billion|feet|inches|centuries)s?(?!\w))", re.IGNORECASE)
# What narrows or blurs the date behind it: "mid-", "early in", "the summer of", "the last weeks of", "about". A word that
# has another sense as well asks for its "of": talks that end in 2018 do not stand at the end of 2018.
_SHADES = re.compile(
    r"(?<!\w)(?:(?:(?:(?:early|late|mid)(?:\s+on)?(?:\s+in)?|(?:spring|summer|autumn|fall|winter),?(?:\s+of)?)(?:\s+the)?"
    r"|(?:start|beginning|opening|middle|end|close|turn|(?:early|late|last|final|closing|opening|latter)\s+(?:days|weeks|months|part))"
    r"\s+of(?:\s+the)?(?:\s+year)?|about|around|circa|roughly|approximately|approx\.|ca?\.|end(?=[-‑]))(?:\s+|[-‑]))+\Z", re.IGNORECASE)
_JOINING = frozenset(listed("in on of the year"))
_BLURRED = re.compile(r"\s+or\s+(?:so|thereabouts)(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class WrittenDate:
    """A date as written. Offsets are code points from the start of the text, end exclusive.

    `month` (1 to 12) and `day` (1 to 31) are None where the text does not give them. `shades` are the words around it, in
    lower case, that make it narrower or vaguer than it is written: late, summer, around.
    """

    start: int
    end: int
    text: str
    year: int
    month: int | None
    day: int | None
    shades: frozenset[str] = frozenset()

    @property
    def precision(self) -> Literal["year", "month", "day"]:
        """How much of the date is written."""
        if self.month is None:
            return "year"
        return "month" if self.day is None else "day"


def find_dates(text: str) -> tuple[WrittenDate, ...]:
    """Every date of `text` in reading order, each as long as it is written; an impossible one is left out whole."""
    return tuple(date for date in _possible(text)
                 if date.precision != "year" or _reads_as_year(text, date))


def parse_date(text: str) -> WrittenDate | None:
    """The date, where the whole text is exactly one; else None."""
    dates = [date for date in _possible(text) if date.text == text]
    return dates[0] if dates else None


def _possible(text: str) -> Iterator[WrittenDate]:
    for match in _WRITTEN.finditer(text):
        date = _date(match)
        if date:
            yield date


def _date(match: re.Match[str]) -> WrittenDate | None:
    year = int(match["iso_year"] or match["day_year"] or match["month_year"] or match["year"])
    month = month_number(match["iso_month"] or match["day_month"] or match["month"])
    day = match["iso_day"] or match["day"] or match["month_day"]
    day_number = int(day.rstrip("sthnrd")) if day else None
    try:
        datetime.date(year, 1 if month is None else month, 1 if day_number is None else day_number)
    except ValueError:  # 31 February
        return None
    return WrittenDate(match.start(), match.end(), match[0], year, month, day_number, _shades(match.string, match.start(), match.end()))


def _shades(text: str, start: int, end: int) -> frozenset[str]:
    before = _SHADES.search(text, max(0, start - 48), start)
    after = _BLURRED.match(text, end)
    words = re.findall(r"[a-z]+", f"{before[0] if before else ''} {after[0] if after else ''}".lower())
    return frozenset(words) - _JOINING


def month_number(written: str | None) -> int | None:
    """The number of a month by its name, long or short, or its digits."""
    if written is None:
        return None
    return int(written) if written.isdecimal() else _MONTH_OF[written[:3].lower()]


def _reads_as_year(text: str, date: WrittenDate) -> bool:
    """Whether a bare number is a year: "in 2018", and neither "2018 men" nor "in 2018 villages"."""
    before = _BEFORE_YEAR.search(text, max(0, date.start - 24), date.start)
    return bool(before) and not COUNTED.match(text, date.end)
