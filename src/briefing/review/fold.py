"""What people's judgements come to, statement by statement. One function, for everybody who asks.

It looks at sets alone, so that the order in which sittings were merged changes nothing. Approvals never travel: they are for exactly what
was read. Disputes do: one about what a statement was before stays open until its author has looked.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

from briefing.model.binding import Bound
from briefing.review.events import NO_DISPUTE, Closing, Entry, Ledger, Verdict, Withdrawal

State = Literal["disputed", "approved", "look again", "in part", "void", "unread"]
STATES: tuple[State, ...] = ("disputed", "void", "look again", "in part", "unread", "approved")


@dataclass(frozen=True)
class Standing:
    """How a statement stands: `read_by` are those whose word counts for it as it is, `disputes` those that are open, `before` what was
    said of it as it was.
    """

    bound: Bound
    state: State
    read_by: frozenset[str] = frozenset()
    disputes: tuple[Entry, ...] = ()
    before: tuple[Entry, ...] = ()


def standings(said: Iterable[Bound], ledger: Ledger, signed: Collection[str]) -> list[Standing]:
    """How each statement stands; `signed` are the paths of the sittings whose signature is good."""
    entries = [entry for sitting in ledger.sittings for entry in sitting.entries]
    settled = {entry.event.of for entry in entries if isinstance(entry.event, (Withdrawal, Closing))}
    known = [entry for entry in entries if isinstance(entry.event, Verdict) and entry.line not in settled]
    counting = {one.path for one in ledger.sittings if ledger.policy.unsigned or one.path in signed}
    counted = {entry.line for sitting in ledger.sittings if sitting.path in counting for entry in sitting.entries}
    found = _Found(known)
    return [_standing(one, found, counted, ledger) for one in said]


class _Found:
    """Verdicts by what they are about, so that each statement finds its own at once."""

    def __init__(self, verdicts: Iterable[Entry]) -> None:
        self.by_place: dict[str, list[Entry]] = {}
        self.by_says: dict[str, list[Entry]] = {}
        for entry in verdicts:
            if isinstance(entry.event, Verdict):
                self.by_place.setdefault(entry.event.place, []).append(entry)
                self.by_says.setdefault(entry.event.statement, []).append(entry)

    def about(self, one: Bound) -> dict[str, Entry]:
        """Every verdict on a statement or on what it may have been: at its place, of the same words."""
        says = one.prints[0]
        place = self.by_place.get(one.statement.place, ()) if one.statement.record else ()
        return {entry.line: entry for entry in (*place, *self.by_says.get(says, ()))}


def _standing(one: Bound, found: _Found, counted: Collection[str], ledger: Ledger) -> Standing:
    says, rests, among = one.prints
    about = found.about(one)
    exact = {line: entry for line, entry in about.items() if _of(entry) == (says, rests)}
    disputes = tuple(entry for entry in about.values() if _judged(entry) not in NO_DISPUTE)
    opposed = {entry.by for entry in disputes}
    yes = [entry for line, entry in exact.items() if _judged(entry) == "supported" and line in counted and _reads(entry, ledger)]
    read_by = frozenset(entry.by for entry in yes) - opposed
    alike = frozenset(entry.by for entry in yes if isinstance(entry.event, Verdict) and entry.event.among == among) - opposed
    before = tuple(entry for line, entry in about.items() if line not in exact and _judged(entry) == "supported")
    return Standing(one, _state(bool(disputes), len(read_by), len(alike), bool(before), ledger.policy.readers), read_by, disputes, before)


def _state(is_disputed: bool, read: int, alike: int, was_read: bool, wanted: int) -> State:
    if is_disputed:
        return "disputed"
    if alike >= wanted:
        return "approved"
    if read >= wanted:
        return "look again"
    if read:
        return "in part"
    return "void" if was_read else "unread"


def _of(entry: Entry) -> tuple[str, str]:
    return (entry.event.statement, entry.event.evidence) if isinstance(entry.event, Verdict) else ("", "")


def _judged(entry: Entry) -> str:
    return entry.event.verdict if isinstance(entry.event, Verdict) else ""


def _reads(entry: Entry, ledger: Ledger) -> bool:
    person = ledger.person(entry.by)
    return person is not None and "reader" in person.roles
