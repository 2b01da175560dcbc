"""All that people found of what a site says, as it is now: the ledger, whose signatures hold, and what it comes to."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from briefing.review.chains import in_chains
from briefing.review.events import Answer, Entry, Ledger, Sitting, Verdict
from briefing.review.fold import STATES, Folded, Standing, State


@dataclass(frozen=True)
class Reviewed:
    """`signed` are the paths of the sittings whose signature holds; `folded` is empty while nobody knows all that is said."""

    ledger: Ledger = field(default_factory=Ledger)
    signed: frozenset[str] = frozenset()
    folded: Folded = field(default_factory=lambda: Folded(()))

    @property
    def standings(self) -> tuple[Standing, ...]:
        return self.folded.standings

    @cached_property
    def by_state(self) -> Mapping[State, tuple[Standing, ...]]:
        """The statements of each state, those that need somebody first."""
        return {state: tuple(one for one in self.standings if one.state == state) for state in STATES}

    @cached_property
    def readers(self) -> tuple[str, ...]:
        """The handles of those who gave a verdict."""
        return tuple(sorted({entry.by for one in self.ledger.sittings for entry in one.entries if isinstance(entry.event, Verdict)}))

    @cached_property
    def sitting_of(self) -> Mapping[str, Sitting]:
        """The sitting of each line, by its name."""
        return {entry.line: one for one in self.ledger.sittings for entry in one.entries}

    @cached_property
    def answers(self) -> Mapping[str, tuple[Entry, ...]]:
        """What editors say to a dispute, by the name of its line."""
        found: dict[str, tuple[Entry, ...]] = {}
        for one in self.ledger.sittings:
            for entry in one.entries:
                if isinstance(entry.event, Answer):
                    found[entry.event.of] = (*found.get(entry.event.of, ()), entry)
        return found

    @property
    def in_order(self) -> tuple[Sitting, ...]:
        """The sittings by person, those of each one behind the other, whatever their files are called."""
        return tuple(in_chains(self.ledger.sittings))

    @property
    def last(self) -> date | None:
        """The last day on which somebody gave a verdict, as the ledger has it; None where nobody did."""
        days = [one.opening.day for one in self.ledger.sittings if any(isinstance(entry.event, Verdict) for entry in one.entries)]
        return max(days, default=None)

    def times_read(self) -> Counter[int]:
        """How many statements so many people found supported as they are."""
        return Counter(len(one.read_by) for one in self.standings)
