"""The edition of the briefing: the latest entry of data/changes.yml gives its version and its date, and nothing else does.

The clock has no say in it, so that the same files make the same site on any day.
"""

import datetime

from briefing.english.words.months import MONTHS
from briefing.model.briefing import Briefing
from briefing.model.records import Change


def edition(briefing: Briefing) -> Change | None:
    """The change that made the present edition; None where the briefing keeps no changes. The newest stands first (REC1)."""
    changes = briefing.records_of(Change)
    return changes[0] if changes else None


def in_words(change: Change) -> str:
    """`version 0.2.0, 23 November 2026`."""
    return f"version {change.version}, {long_date(change.date)}"


def long_date(date: datetime.date) -> str:
    """A date as the site writes it: `23 November 2026`, whatever the language of the machine."""
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"


def can_say(change: Change) -> tuple[str, ...]:
    """Every text that a stamp may show of a change."""
    return change.version, long_date(change.date), change.kind.capitalize()
