"""What a rule is: a check with an id, a one-sentence statement, a good and a bad example."""

import inspect
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem

Check = Callable[[Briefing, Sequence[Page] | None], Iterator[Problem]]


@dataclass(frozen=True)
class Rule:
    """A check and what readers are told of it. `statement` is the docstring of the check.

    A rule that reads records is called without pages before any page is made, one that reads pages with all of them.
    """

    id: str
    statement: str
    good: str
    bad: str
    reads_records: bool
    reads_pages: bool
    check: Check


def rule(id: str, *, good: str, bad: str, reads_records: bool = True, reads_pages: bool = False) -> Callable[[Check], Rule]:
    """Make a rule of a check."""
    return lambda check: Rule(id, inspect.getdoc(check) or "", good, bad, reads_records, reads_pages, check)
