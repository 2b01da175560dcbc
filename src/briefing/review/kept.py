"""Statements as a person found them supported: out of the ledger, which keeps what was read, and not out of an old version of the files."""

from dataclasses import dataclass, field

from briefing.model.binding import Bound
from briefing.model.statement import Statement
from briefing.review.chains import in_chains
from briefing.review.events import Ledger, Verdict


@dataclass(frozen=True)
class Kept(Bound):
    """A statement as it was when somebody judged it. Of what it stood among, the ledger keeps the fingerprint alone."""

    judged: tuple[str, str, str] = field(default=("", "", ""))

    @property
    def prints(self) -> tuple[str, str, str]:
        return self.judged


def supported_by(ledger: Ledger, handle: str) -> tuple[Bound, ...]:
    """What somebody found supported, each statement as it was when they judged it last, in the order in which they did."""
    last: dict[str, Verdict] = {}
    for sitting in in_chains(one for one in ledger.sittings if one.opening.by == handle):
        for entry in sitting.entries:
            if isinstance(entry.event, Verdict):
                name = entry.event.statement if entry.event.place.startswith("/") else entry.event.place
                last.pop(name, None)
                last[name] = entry.event
    return tuple(as_bound(one) for one in last.values() if one.verdict == "supported")


def as_bound(one: Verdict) -> Bound:
    """What a verdict was about."""
    kind = "composed" if one.place.startswith("/") else "claim"
    says = {name: tuple(value) if isinstance(value, list) else value for name, value in one.says.items()}
    statement = Statement(one.place, kind, says, ())  # type: ignore[arg-type]  # a ledger has them as JSON, of any shape
    prints = (one.statement, one.evidence, one.among)
    return Kept(statement, one.says, list(one.rests), None, prints)  # type: ignore[arg-type]  # as above
