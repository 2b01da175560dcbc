"""What the records date, in order of time, each with the precision that the source gives; and what it leaves undated."""

from dataclasses import dataclass

from briefing.english.dates import parse_date
from briefing.model.briefing import Briefing
from briefing.model.fields import Frozen


@dataclass(frozen=True)
class Event:
    """A dated record. `date` is the text as the source writes it, `precision` is "day", "month" or "year"."""

    date: str
    precision: str
    order: tuple[int, int, int]
    kind: str
    record: Frozen
    cites: tuple[str, ...]


def dated(briefing: Briefing) -> list[Event]:
    """Agreements by their date and figures by their as-of date; a year stands before its months."""
    agreements = ((record.date.text, "agreements", record, record.date.cites) for record in briefing.records("agreements") if record.date)
    figures = ((record.as_of, "figures", record, record.cites) for record in briefing.records("figures") if record.as_of)
    events = []
    for text, kind, record, cites in (*agreements, *figures):
        if date := parse_date(text):
            events.append(Event(text, date.precision, (date.year, date.month or 0, date.day or 0), kind, record, cites))
    return sorted(events, key=lambda event: event.order)


def undated(briefing: Briefing) -> list[tuple[str, Frozen]]:
    """Agreements and voices that the source gives no date for, as (kind, record)."""
    agreements = [("agreements", record) for record in briefing.records("agreements") if not record.date]
    return agreements + [("voices", record) for record in briefing.records("voices")]
