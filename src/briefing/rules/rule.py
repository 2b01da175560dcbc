"""What a rule is: checks under one id, a one-sentence statement, a good and a bad example.

A check is a generator. What it reads is the type of its first parameter: the records (`Briefing`), a statement (`Claim`), a
page or another thing that is published (`Reading`), or everything at once (`SiteReading`). Checks of claims and readings yield
findings and see nothing but their evidence, so that what they found can be kept; the others yield problems.
"""

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What a check found in a statement or a page; where it stands in the files is found out later (`location`).

    `near` are words to find its place by, those that tell most first; `about` the record (`kind/id`) that the words speak for.
    `lacking` is a name, number or quotation that no passage cited here has: the hint will name a passage that does. `meant` is
    what was probably meant in place of the words: what would not be told, were it there, follows from this and is left out.
    """

    rule: str
    message: str
    hint: str
    near: tuple[str, ...] = ()
    about: str = ""
    lacking: str = ""
    meant: str = ""

    @property
    def told(self) -> tuple[str, str]:
        """What tells it from other findings on a page."""
        return self.rule, self.message

    def as_data(self) -> list:
        """Ready for JSON; `Finding.of` reads it back."""
        return [self.rule, self.message, self.hint, list(self.near), self.about, self.lacking, self.meant]

    @classmethod
    def of(cls, data: Sequence) -> "Finding":
        return cls(*data[:3], tuple(data[3]), *data[4:])


def finding(rule: str, near: str, message: str, hint: str, lacking: str = "") -> Finding:
    """A finding at the place of words that lead to the fault, or of the last of them."""
    return Finding(rule, message, hint, (near, *near.split()[-1:]), lacking=lacking)


Check = Callable[..., Iterator]


@dataclass(frozen=True)
class Rule:
    """Checks with what readers are told of them. `statement` is the docstring of the first."""

    id: str
    statement: str
    good: str
    bad: str
    checks: tuple[Check, ...]


def rule(id: str, *, good: str = "", bad: str = "") -> Callable[[Check], Check]:
    """Make a check one of the rule `id`; the check that has the rule's statement gives its examples."""

    def made(check: Check) -> Check:
        check.rule, check.good, check.bad = id, good, bad
        check.scope = next(iter(inspect.signature(check).parameters.values())).annotation.__name__
        return check

    return made


def put_together(*checks: Check) -> tuple[Rule, ...]:
    """The rules that checks belong to, in the order in which their ids first appear; the first of each has the examples."""
    by_id: dict[str, list[Check]] = {}
    for check in checks:
        by_id.setdefault(check.rule, []).append(check)
    return tuple(Rule(id, inspect.getdoc(own[0]) or "", own[0].good, own[0].bad, tuple(own)) for id, own in by_id.items())
