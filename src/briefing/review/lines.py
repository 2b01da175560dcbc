"""The lines of a sitting as they are written: JSON as RFC 8785 has it, so that everybody writes the same bytes."""

import hashlib
from collections.abc import Mapping, Sequence

from briefing.model.binding import Bound, canonical
from briefing.review.events import Ledger

ABSENT_METHOD = "whole-text"


def opening(
    by: str, at: str, behind: Sequence[str], commit: str, engine: str, method: str, source: Mapping[str, str],
) -> dict[str, object]:
    """The first line of a sitting. `behind` are the sittings that it follows: none, one, or the last ones of branches that were merged;
    `source` has the SHA-256 of each source's text in force: no other briefing takes it for its own.
    """
    prev, *also = behind or [""]
    return {
        "type": "sitting", "schema": 1, "by": by, "at": at, "prev": prev, "commit": commit, "engine": engine, "method": method,
        "source": dict(source),
    } | ({"also": also} if also else {})


def verdict(one: Bound, judged: str, note: str = "", method: str = "") -> dict[str, object]:
    """What somebody found of a statement, with all that it was about, as it was."""
    says, rests, among = one.prints
    made: dict[str, object] = {
        "type": "verdict", "place": one.statement.place, "statement": says, "evidence": rests, "among": among,
        "says": one.says, "rests": one.rests, "verdict": judged,
    }
    return made | ({"note": note} if note else {}) | ({"method": method} if method else {})


def line_of(value: Mapping[str, object]) -> str:
    """A line, its end included."""
    return f"{canonical(value)}\n"


def name_of(first: str, line: str) -> str:
    """What a line is called by others: the SHA-256 of the sitting's first line, a line feed, and the line, without its end."""
    return hashlib.sha256(f"{first.rstrip()}\n{line.rstrip()}".encode()).hexdigest()


def prints_judged(ledger: Ledger, handle: str) -> set[tuple[str, str, str]]:
    """What somebody judged, whatever they found: the three fingerprints of each statement."""
    entries = (entry for one in ledger.sittings for entry in one.entries if entry.by == handle)
    return {(one.statement, one.evidence, one.among) for entry in entries if (one := entry.event).type == "verdict"}
