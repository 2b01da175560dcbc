"""What a ledger holds: sittings, each a file of lines that are never edited again; and who may read.

A verdict keeps what it was about, as it was shown, so that nobody needs an old engine to see it. `at` is for show: order comes from
`prev`, the SHA-256 of a person's sitting before, never from clocks.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, StringConstraints, model_validator

from briefing.model.fields import Day, Frozen, Id, Moment, Text
from briefing.review.policy import Policy

Sha = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
Judgement = Literal[
    "supported", "overstated", "not in the source", "wrong passage", "out of context", "hedge lost", "misattributed", "loaded", "other",
    "unsure",
]
NO_DISPUTE = ("supported", "unsure")


class Opening(Frozen):
    """The first line of a sitting: whose it is, and the one before it, "" for a person's first; `also` the last ones of branches that were
    merged since, which it follows too.

    `source` has the SHA-256 of each source's text as it was; where it names none of this briefing's, the sitting is about another one.
    """

    type: Literal["sitting"]
    version: Literal[1] = Field(alias="schema")
    by: Id
    at: Moment
    prev: Sha | Literal[""]
    also: tuple[Sha, ...] = ()
    commit: str = ""
    engine: str = ""
    method: str = ""
    source: dict[Id, Sha] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _has_its_day(self) -> "Opening":
        """Raises ValueError for a time that no calendar has."""
        datetime.fromisoformat(self.at.removesuffix("Z"))
        return self

    @property
    def follows(self) -> tuple[str, ...]:
        """The SHA-256 of each sitting that it follows."""
        return tuple(filter(None, (self.prev, *self.also)))

    @property
    def day(self) -> date:
        """The day of a sitting, in UTC, as its author wrote it."""
        return date.fromisoformat(self.at[:10])


class Verdict(Frozen):
    """What somebody found of a statement, bound to what it says and rests on; all but `supported` has a note.

    `method` says how they read, such as whole-text; without one, as in the whole sitting.
    """

    type: Literal["verdict"]
    place: Text
    statement: Sha
    evidence: Sha
    among: Sha
    says: dict[str, object]
    rests: tuple[dict[str, object], ...]
    verdict: Judgement
    note: str = ""
    method: str = ""

    @model_validator(mode="after")
    def _has_its_note(self) -> "Verdict":
        if self.verdict != "supported" and not self.note:
            raise ValueError(f"`{self.verdict}` needs a `note`: say what is wrong")
        return self


class Withdrawal(Frozen):
    """Its author takes a verdict back; `of` names it, see `Entry`."""

    type: Literal["withdraw"]
    of: Sha
    reason: Text


class Answer(Frozen):
    """What the editors say to a dispute. It closes none."""

    type: Literal["answer"]
    of: Sha
    text: Text


class Closing(Frozen):
    """A dispute is settled: by its author, or by a resolver where that person no longer reads."""

    type: Literal["close"]
    of: Sha
    reason: Text


class Draft(Frozen):
    """Who wrote a statement as it is, by the fingerprint of what it says: who did is not independent."""

    type: Literal["draft"]
    statement: Sha
    written_by: Id


class Delta(Frozen):
    """A list that was confirmed together because one thing changed: what did, and the fingerprints of what the statements say.

    The verdict on each stands behind it.
    """

    type: Literal["delta"]
    cause: Text
    covers: Annotated[tuple[Sha, ...], Field(min_length=1)]


class Release(Frozen):
    """These statements and these files went out, and only these: two digests, see `release`. `waiting` is how many of them waited for
    people, `reason` why they went out all the same.
    """

    type: Literal["release"]
    release: str = ""
    statements: Sha
    sums: Sha
    waiting: Annotated[int, Field(ge=0)] = 0
    reason: str = ""


class Terms(Frozen):
    """A resolver stands for who reads, with which keys, and how many must: the SHA-256 of each of these files, by its name (`terms`).

    `instead` names the lines that stood for them so far, which it replaces.
    """

    type: Literal["terms"]
    files: dict[str, Sha]
    instead: tuple[Sha, ...] = ()


Said = Verdict | Withdrawal | Answer | Closing | Draft | Delta | Release | Terms
Event = Annotated[Said, Field(discriminator="type")]


class Person(Frozen):
    """Who reads, under a handle, from one day to another, both included. One who has an `until` no longer does."""

    handle: Id
    roles: tuple[Literal["reader", "resolver"], ...]
    since: Day
    until: Day | None = None


@dataclass(frozen=True)
class Entry:
    """A line of a sitting: who wrote it, its name, and what it says.

    The name, `line`, is the SHA-256 of the sitting's first line, a line feed, and the line: two people may write the same one.
    """

    by: str
    line: str
    event: Said


@dataclass(frozen=True)
class Sitting:
    """A file of the ledger: its path, its SHA-256, its first line, and the others."""

    path: str
    digest: str
    opening: Opening
    entries: tuple[Entry, ...]


@dataclass(frozen=True)
class Ledger:
    """All that people said, whatever the order of the files, with the policy and the people."""

    policy: Policy = field(default_factory=Policy)
    people: tuple[Person, ...] = ()
    sittings: tuple[Sitting, ...] = ()

    def person(self, handle: str) -> Person | None:
        return next((one for one in self.people if one.handle == handle), None)

    @property
    def untimely(self) -> tuple[Sitting, ...]:
        """The sittings outside of the days of whoever wrote them: they count no more than what nobody signed."""
        days = {one.handle: (one.since, one.until or date.max) for one in self.people}
        return tuple(one for one in self.sittings if not _is_within(one.opening.day, days.get(one.opening.by)))


def _is_within(day: date, days: tuple[date, date] | None) -> bool:
    return days is not None and days[0] <= day <= days[1]
