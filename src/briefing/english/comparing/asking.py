"""Which checks a statement leaves to be made, whatever is cited, and which passages leave, whatever is said of them.

A check that finds nothing in one side, and has not looked at the other, finds nothing beside anything. The same words stand beside many
passages, and many statements rest on the same ones: of nearly every pair most checks are left out, and nothing is told twice. So a check
looks first at the side that seldom has what it needs, and at the other only then.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, NoReturn

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.reading import Reading

Check = Callable[[Reading, Evidence], Iterable[object]]


class _LookedAt(Exception):
    """A check looked at the side that is not known."""


class _Unknown:
    """A side of which nothing is known, for whoever looks at it."""

    def __getattr__(self, name: str) -> NoReturn:
        raise _LookedAt(self)


_SAID: Any = _Unknown()  # stands for a reading
_CITED: Any = _Unknown()  # stands for evidence


def left_by(checks: Sequence[Check], claim: Reading) -> int:
    """Those of some checks, each a bit in their order, that find something in a statement by itself, or look at what is cited."""
    return sum(1 << at for at, check in enumerate(checks) if _looks_first_at(check) is _CITED or _is_open(check, claim, _CITED))


def left_beside(checks: Sequence[Check], evidence: Evidence) -> int:
    """Those that find something in what is cited by itself, or look at what is said."""
    return sum(1 << at for at, check in enumerate(checks) if _looks_first_at(check) is _SAID or _is_open(check, _SAID, evidence))


@cache
def _looks_first_at(check: Check) -> object:
    """The side that a check looks at before it knows anything: beside any other it looks at it too. None for one that looks at neither."""
    try:
        any(True for _ in check(_SAID, _CITED))
    except _LookedAt as looked:
        return looked.args[0]
    return None


def _is_open(check: Check, claim: Reading, evidence: Evidence) -> bool:
    try:
        return any(True for _ in check(claim, evidence))
    except _LookedAt:
        return True
