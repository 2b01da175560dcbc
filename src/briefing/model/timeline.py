"""What the records date, in order of time, each with the precision that the source gives; and what it leaves undated."""

from dataclasses import dataclass

from briefing.english.comparing.values.lone_dates import dates_of
from briefing.english.dates.moment import Moment
from briefing.model.briefing import Briefing
from briefing.model.records import Agreement, Figure, Voice


@dataclass(frozen=True)
class Event:
    """A dated record. `date` is the text as the source writes it, `when` is what it says; for `precision` see there."""

    date: str
    precision: str
    when: Moment
    kind: str
    record: Agreement | Figure
    cites: tuple[str, ...]


def dated(briefing: Briefing) -> list[Event]:
    """Agreements by their date and figures by their as-of date, each day of a list; a year stands before its months."""
    agreements = (_events(one.date.text, "agreements", one, one.date.cites) for one in briefing.records_of(Agreement) if one.date)
    figures = (_events(one.as_of, "figures", one, one.cites) for one in briefing.records_of(Figure) if one.as_of)
    found = (event for events in (*agreements, *figures) for event in events)
    return sorted(found, key=lambda event: (event.when.year or 0, event.when.month or 0, event.when.day or 0))


def _events(text: str, kind: str, record: Agreement | Figure, cites: tuple[str, ...]) -> list[Event]:
    return [Event(text, precision_of(when), when, kind, record, cites) for when in dates_of(text)]


def precision(text: str) -> str:
    """The precision of a record's date, of the first where it is a list of days; "" for what is no date."""
    return next(map(precision_of, dates_of(text)), "")


def precision_of(when: Moment) -> str:
    """How exact a date is: day, month, season, year, decade or century; "span" with two ends, "bound" before or after it, "about" it."""
    return "span" if when.until else "bound" if when.relation else "about" if when.shades else when.level


def undated(briefing: Briefing) -> list[tuple[str, Agreement | Voice]]:
    """Agreements and voices that the source gives no date for, as (kind, record)."""
    agreements = (("agreements", record) for record in briefing.records_of(Agreement) if not record.date)
    return [*agreements, *(("voices", record) for record in briefing.records_of(Voice))]
