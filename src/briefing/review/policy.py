"""How many people must find what supported: the policy of a ledger, a list of short lines that its editors write.

What no line of its own asks for is asked by `default`; where several ask, the one that wants most people, and the methods of all.
"""

from dataclasses import dataclass
from typing import Annotated, Literal, get_args

from pydantic import BeforeValidator, Field, model_validator

from briefing.model.fields import Frozen, Text
from briefing.model.statement import Statement

Gate = Literal["off", "report", "release"]
GATES: tuple[Gate, ...] = get_args(Gate)
FORMS = "kind, status or shown_on, with people; or independent, unsigned or gate"
Status = Literal["stated", "attributed", "calculated", "counted", "our reading", "not stated", "not stated, as listed", "open"]
Page = Annotated[str, BeforeValidator(lambda address: str(address).lstrip("/"))]


class Clause(Frozen):
    """A line of the policy: whom it is about (`kind`, `status`, `shown_on`: addresses of pages, "" the overview) and how many `people` must
    find that supported, by which `method`; or one of the three switches.

    `independent`: nobody counts who wrote a statement. `unsigned`: sittings that nobody signed count. `gate`: whether statements that
    policy asks people to read, and that are void, unread or disputed, are passed over, told, or stop a release.
    """

    kind: Literal["default", "claim", "absence", "composed"] | None = None
    status: Status | None = None
    shown_on: tuple[Page, ...] | None = None
    people: Annotated[int, Field(ge=0, le=9)] | None = None
    method: Text | None = None
    independent: bool | None = None
    unsigned: bool | None = None
    gate: Gate | None = None

    @model_validator(mode="after")
    def _is_one_thing(self) -> "Clause":
        """Raises ValueError for a line that says nothing, or two things."""
        about = [one for one in (self.kind, self.status, self.shown_on) if one is not None]
        switches = [one for one in (self.independent, self.unsigned, self.gate) if one is not None]
        if len(about) + len(switches) != 1:
            raise ValueError(f"a line of the policy says one thing: {FORMS}")
        if about and self.people is None:
            raise ValueError("it says of what, and not how many `people`")
        if switches and (self.people is not None or self.method is not None):
            raise ValueError("`people` and `method` stand beside kind, status or shown_on")
        return self

    def asks_about(self, one: Statement) -> bool:
        """Whether it is about a statement; the default is about none by itself."""
        pages = {page.partition("#")[0] for page in one.pages}
        is_alike = one.kind == self.kind or self.status in one.statuses
        return is_alike or bool(pages.intersection(self.shown_on or ()))


@dataclass(frozen=True)
class Asked:
    """So many `people` must find a statement supported, each by all of the `methods`."""

    people: int
    methods: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Policy:
    """All lines of a policy. Without any, one person must have read each statement, and sittings are signed."""

    clauses: tuple[Clause, ...] = ()

    def asked(self, one: Statement) -> Asked:
        """What is asked for a statement; no people where nobody needs to read it."""
        own = [clause for clause in self.clauses if clause.asks_about(one)] or [one for one in self.clauses if one.kind == "default"]
        people = max((clause.people or 0 for clause in own), default=1)
        return Asked(people, frozenset(clause.method for clause in own if clause.method))

    @property
    def independent(self) -> bool:
        return any(clause.independent for clause in self.clauses)

    @property
    def unsigned(self) -> bool:
        """Whether sittings count that nobody signed; of two lines, the stricter holds."""
        said = [clause.unsigned for clause in self.clauses if clause.unsigned is not None]
        return bool(said) and all(said)

    @property
    def gate(self) -> Gate:
        """The strictest that is set; `report` without any."""
        return max((clause.gate for clause in self.clauses if clause.gate), key=GATES.index, default="report")

    @property
    def words(self) -> str:
        """How many people must find what supported, in words."""
        return "; ".join(map(_told, (one for one in self.clauses if one.people is not None))) or "each statement: 1 person"


def _told(one: Clause) -> str:
    about = "each statement" if one.kind == "default" else one.kind or one.status or _pages(one.shown_on or ())
    how = f", by the method {one.method}" if one.method else ""
    return f"{about}: {one.people} {'person' if one.people == 1 else 'people'}{how}"


def _pages(addresses: tuple[str, ...]) -> str:
    return f"shown on {', '.join(f'/{address}' for address in addresses)}"
