"""What people's judgements come to, statement by statement. One function, for everybody who asks.

The order in which sittings were merged changes nothing, and no clock is asked: what a person said later stands later in the chain of that
person's sittings (`chains`). Approvals never travel: they are for exactly what was read. Disputes do: one about what a statement was before
stays open until its author has judged what it is now.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from briefing.model.binding import Bound
from briefing.review.chains import apart, in_chains
from briefing.review.events import NO_DISPUTE, Closing, Draft, Entry, Ledger, Verdict, Withdrawal
from briefing.review.lineage import Key, Successors, key_of
from briefing.review.policy import Asked

State = Literal["disputed", "approved", "look again", "in part", "void", "unread"]
STATES: tuple[State, ...] = ("disputed", "void", "look again", "in part", "unread", "approved")
# Where nobody knows who wrote a statement, one of two who read it may have.
UNKNOWN_AUTHOR = 2


@dataclass(frozen=True)
class Standing:
    """How a statement stands: `read_by` are those whose word counts for it as it is, of `asked` people; `approvals` the lines in which
    they say so, `disputes` those that are open, `before` what people found supported that the statement was, `past` every verdict on
    what it was.
    """

    bound: Bound
    state: State
    asked: Asked = field(default_factory=lambda: Asked(1))
    approvals: tuple[Entry, ...] = ()
    disputes: tuple[Entry, ...] = ()
    before: tuple[Entry, ...] = ()
    past: tuple[Entry, ...] = ()

    @property
    def read_by(self) -> frozenset[str]:
        return frozenset(entry.by for entry in self.approvals)

    @property
    def was(self) -> Verdict | None:
        """The statement as somebody found it supported, for whoever wants to see what changed; None where nobody did."""
        return next((entry.event for entry in self.before if isinstance(entry.event, Verdict)), None)

    @property
    def is_among_others(self) -> bool:
        """Whether somebody found it supported, as it is, while other words stood around it."""
        return any(isinstance(entry.event, Verdict) and entry.event.among != self.bound.prints[2] for entry in self.approvals)

    @property
    def waits_because_of_a_change(self) -> bool:
        """Whether people have to read it again because it, or what stands around it, was changed since somebody did."""
        return self.state != "approved" and (bool(self.before) or self.is_among_others)

    @property
    def stops(self) -> bool:
        """Whether a release waits for people: it has been disputed, or policy asks for people and they have not read it as it is."""
        return self.state == "disputed" or (self.asked.people > 0 and self.state != "approved")


@dataclass(frozen=True)
class Folded:
    """All that a ledger says of some statements: how each stands, in order; `left` are the verdicts on what nobody says any more,
    `adrift` those of them that are open disputes.
    """

    standings: tuple[Standing, ...]
    adrift: tuple[Entry, ...] = ()
    left: tuple[Entry, ...] = ()


def standings(said: Iterable[Bound], ledger: Ledger, signed: Collection[str]) -> list[Standing]:
    """How each statement stands; `signed` are the paths of the sittings whose signature is good."""
    return list(folded(said, ledger, signed).standings)


def folded(said: Iterable[Bound], ledger: Ledger, signed: Collection[str]) -> Folded:
    """The same, with what is left of statements that are gone."""
    there = list(said)
    known = _Known(ledger, signed)
    now = {key_of(one) for one in there}
    became = Successors(there, {key: {judged.event.place for judged in known.of(key)} for key in now if key in known.verdicts})
    past: dict[Key, list[Judged]] = defaultdict(list)
    left: list[Judged] = []
    for key in sorted(known.verdicts.keys() - now):
        gone = known.of(key)
        one = became.of(gone[0].event, {judged.event.place for judged in gone})
        (past[key_of(one)] if one else left).extend(gone)
    found = tuple(_standing(one, known, past.get(key_of(one), ())) for one in there)
    return Folded(found, tuple(judged.entry for judged in known.open_in(left)), tuple(judged.entry for judged in left))


@dataclass(frozen=True)
class Judged:
    """A verdict: its line, where it stands among the lines of its author, in which sitting, whether that counts, how its author read.
    `apart` are sittings of the same person in another branch, which this one does not follow.
    """

    entry: Entry
    event: Verdict
    rank: int
    sitting: str
    counts: bool
    method: str
    apart: frozenset[str] = frozenset()

    @property
    def is_dispute(self) -> bool:
        return self.event.verdict not in NO_DISPUTE

    @property
    def supports(self) -> bool:
        return self.event.verdict == "supported"

    def is_behind(self, other: "Judged") -> bool:
        """Whether one of two verdicts of a person is the later."""
        return self.rank > other.rank and other.sitting not in self.apart


class _Known:
    """All verdicts that were not taken back or settled, by what they are about, and who wrote what."""

    def __init__(self, ledger: Ledger, signed: Collection[str]) -> None:
        self.ledger = ledger
        untimely = {one.path for one in ledger.untimely}
        counting = {one.path for one in ledger.sittings if (ledger.policy.unsigned or one.path in signed) and one.path not in untimely}
        sittings = in_chains(ledger.sittings)
        lines, unknown = [(entry, sitting) for sitting in sittings for entry in sitting.entries], apart(sittings)
        # What nobody signed takes back no more than what nobody signed either.
        settled = {(entry.event.of, sitting.path in counting) for entry, sitting in lines if isinstance(entry.event, (Withdrawal, Closing))}
        self.verdicts: dict[Key, list[Judged]] = defaultdict(list)
        self.authors: dict[str, set[str]] = defaultdict(set)
        for rank, (entry, sitting) in enumerate(lines):
            counts = sitting.path in counting
            if isinstance(entry.event, Draft) and counts:
                self.authors[entry.event.statement].add(entry.event.written_by)
            elif isinstance(entry.event, Verdict) and (entry.line, True) not in settled and (counts or (entry.line, False) not in settled):
                how, path = entry.event.method or sitting.opening.method, sitting.path
                judged = Judged(entry, entry.event, rank, path, counts, how, unknown.get(path, frozenset()))
                self.verdicts[key_of(entry.event)].append(judged)

    def of(self, key: Key) -> list[Judged]:
        """The verdicts on exactly this, in an order that no merge changes."""
        return sorted(self.verdicts.get(key, ()), key=lambda one: (one.entry.by, one.rank, one.entry.line))

    @cached_property
    def readers(self) -> frozenset[str]:
        return frozenset(one.handle for one in self.ledger.people if "reader" in one.roles)

    def open_in(self, same: Sequence[Judged]) -> list[Judged]:
        """The disputes among some verdicts to which their authors came back with no other judgement of just the same."""
        return [one for one in same if one.is_dispute and not _is_answered(
            one, (other for other in same if other.is_behind(one) and key_of(other.event) == key_of(one.event)))]

    def asked(self, one: Bound) -> Asked:
        asked = self.ledger.policy.asked(one.statement)
        is_unknown = self.ledger.policy.independent and not self.authors.get(one.prints[0])
        return Asked(max(asked.people, UNKNOWN_AUTHOR), asked.methods) if is_unknown and asked.people else asked

    def supporting(self, one: Bound, exact: Sequence[Judged], asked: Asked) -> Iterator[Judged]:
        """The verdicts that count for a statement: the last one of each reader, where that supports it; of several, all have to."""
        writers = self.authors.get(one.prints[0], set()) if self.ledger.policy.independent else set()
        counting = [judged for judged in exact if judged.counts]
        for by in sorted({judged.entry.by for judged in counting} & (self.readers - writers)):
            own = [judged for judged in counting if judged.entry.by == by]
            last = [judged for judged in own if not any(other.is_behind(judged) for other in own)]
            found = [judged for judged in last if asked.methods <= {judged.method}]
            if found and all(judged.supports for judged in last):
                yield max(found, key=lambda judged: judged.event.among == one.prints[2])


def _standing(one: Bound, known: _Known, past: Sequence[Judged]) -> Standing:
    """`past` are the verdicts on what it was before."""
    exact, asked = known.of(key_of(one)), known.asked(one)
    disputes = [*known.open_in(exact), *(judged for judged in known.open_in(past) if not _is_answered(judged, exact))]
    opposed = {judged.entry.by for judged in disputes}
    yes = [judged for judged in known.supporting(one, exact, asked) if judged.entry.by not in opposed]
    before = [judged for judged in past if judged.supports and judged.counts]
    alike = sum(1 for judged in yes if judged.event.among == one.prints[2])
    state = _state(bool(disputes), len(yes), alike, bool(before), max(asked.people, 1))
    return Standing(one, state, asked, *(tuple(judged.entry for judged in some) for some in (yes, disputes, before, past)))


def _is_answered(one: Judged, later: Iterable[Judged]) -> bool:
    """Whether the author of a verdict gave another one, and not only a doubt; what nobody signed takes the place of nothing signed."""
    return any(other.entry.by == one.entry.by and other.event.verdict != "unsure" and (other.counts or not one.counts) for other in later)


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
