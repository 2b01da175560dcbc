"""What a rule is: checks under one id, a one-sentence statement, a good and a bad example.

A check is a generator. What it reads is the type of its first parameter: the records (`Briefing`), a statement (`Claim`), a
page or another thing that is published (`Reading`), or everything at once (`SiteReading`). Checks of claims and readings yield
findings and see nothing but their evidence, so that what they found can be kept; the others yield problems.
"""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefing.extract.facts import Facts
from briefing.problems import Problem

# A passage, by its source and its place there, and those of its words that a statement is held against.
Beside = tuple[str, int, int, str]
FindingData = tuple[str, str, str, tuple[str, ...], str, str, str, int | None, Beside | None, str]


@dataclass(frozen=True)
class Finding:
    """What a check found in a statement or a page; where it stands in the files is found out later (`location`).

    `near` are words to find its place by, those that tell most first; `about` the record (`kind/id`) that the words speak for.
    `lacking` is a name, number or quotation that no passage cited here has: the hint will name a passage that does. `meant` is
    what was probably meant in place of the words: what would not be told, were it there, follows from this and is left out. `led_by`
    is how many words of the first text of `near` only lead to the fault, None where nobody knows. `beside` are the words of a passage
    that say otherwise. `said` is the statement that has a name which is lacking: a passage that has it too has to say all of that.
    """

    rule: str
    message: str
    hint: str
    near: tuple[str, ...] = ()
    about: str = ""
    lacking: str = ""
    meant: str = ""
    led_by: int | None = None
    beside: Beside | None = None
    said: str = ""

    @property
    def told(self) -> tuple[str, str]:
        """What tells it from other findings on a page."""
        return self.rule, self.message

    def as_data(self) -> FindingData:
        """Ready for JSON; `Finding.of` reads it back."""
        return self.rule, self.message, self.hint, self.near, self.about, self.lacking, self.meant, self.led_by, self.beside, self.said

    @classmethod
    def of(cls, data: FindingData) -> "Finding":
        return cls(*data)


def finding(rule: str, near: str, message: str, hint: str, lacking: str = "") -> Finding:
    """A finding at the place of words that lead to the fault, or of the last of them."""
    return Finding(rule, message, hint, (near, *near.split()[-1:]), lacking=lacking)


# What a check yields: a problem of the files or records; a finding in the statement or page that it reads, or in one of all pages.
InPage = tuple[Facts, Finding]
Found = Problem | Finding | InPage


@dataclass(frozen=True)
class Check:
    """A check of the rule `rule`: `run` is called with what its parameters, `wants`, are named for; `scope` is the type of the first."""

    rule: str
    good: str
    bad: str
    scope: str
    wants: tuple[str, ...]
    run: Callable[..., Iterator[Found]]
    more: tuple[tuple[str, str], ...] = ()

    @property
    def examples(self) -> tuple[tuple[str, str], ...]:
        """Its examples, each a good and a bad one, those of the rule first."""
        return (*(((self.good, self.bad),) if self.good else ()), *self.more)


@dataclass(frozen=True)
class Rule:
    """Checks with what readers are told of them. `statement` is the docstring of the first."""

    id: str
    statement: str
    good: str
    bad: str
    checks: tuple[Check, ...]

    @property
    def examples(self) -> tuple[tuple[str, str], ...]:
        """Those of all its checks, each a good and a bad one."""
        return tuple(one for check in self.checks for one in check.examples)


def rule(
    id: str, *, good: str = "", bad: str = "", more: tuple[tuple[str, str], ...] = (),
) -> Callable[[Callable[..., Iterator[Found]]], Check]:
    """Make a function a check of the rule `id`; the check that has the rule's statement gives its examples, `more` are further ones."""

    def made(run: Callable[..., Iterator[Found]]) -> Check:
        wants = inspect.signature(run).parameters
        return Check(id, good, bad, next(iter(wants.values())).annotation.__name__, tuple(wants), run, more)

    return made


def put_together(*checks: Check) -> tuple[Rule, ...]:
    """The rules that checks belong to, in the order in which their ids first appear; the first of each has the examples."""
    by_id: dict[str, list[Check]] = {}
    for check in checks:
        by_id.setdefault(check.rule, []).append(check)
    return tuple(Rule(id, inspect.getdoc(own[0].run) or "", own[0].good, own[0].bad, tuple(own)) for id, own in by_id.items())
