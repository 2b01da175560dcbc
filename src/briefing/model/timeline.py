"""What the records date, in order of time, each with the precision that the source gives; and what it leaves undated."""

from dataclasses import dataclass

from briefing.english.dates import parse_date
from briefing.model.briefing import Briefing
from briefing.model.records import Agreement, Figure, Voice


@dataclass(frozen=True)
class Event:
    """A dated record. `date` is the text as the source writes it, `precision` is "day", "month" or "year"."""

    date: str
    precision: str
    order: tuple[int, int, int]
    kind: str
    record: Agreement | Figure
    cites: tuple[str, ...]


def dated(briefing: Briefing) -> list[Event]:
    """Agreements by their date and figures by their as-of date; a year stands before its months."""
    agreements = (_event(one.date.text, "agreements", one, one.date.cites) for one in briefing.records_of(Agreement) if one.date)
    figures = (_event(one.as_of, "figures", one, one.cites) for one in briefing.records_of(Figure) if one.as_of)
    return sorted(filter(None, (*agreements, *figures)), key=lambda event: event.order)


def _event(text: str, kind: str, record: Agreement | Figure, cites: tuple[str, ...]) -> Event | None:
    date = parse_date(text)
    return Event(text, date.precision, (date.year, date.month or 0, date.day or 0), kind, record, cites) if date else None


def undated(briefing: Briefing) -> list[tuple[str, Agreement | Voice]]:
    """Agreements and voices that the source gives no date for, as (kind, record)."""
    agreements = (("agreements", record) for record in briefing.records_of(Agreement) if not record.date)
    return [*agreements, *(("voices", record) for record in briefing.records_of(Voice))]
