"""What became of statements from one state of a briefing to another: said otherwise, resting on other words, standing among others.

A judgement is bound to the fingerprints of what a statement says and rests on, wherever it stands: what has both still is the same.
Only what has not is paired with its likely successor, so that people see what changed: nothing is taken for the same by likeness.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from briefing.model.binding import Bound

Sort = Literal["added", "removed", "said otherwise", "resting on other words", "standing among others"]
SORTS: tuple[Sort, ...] = ("said otherwise", "resting on other words", "added", "removed", "standing among others")


@dataclass(frozen=True)
class Change:
    """A statement as it was and as it is; one of them is None where it was added or removed."""

    sort: Sort
    old: Bound | None
    new: Bound | None

    @property
    def is_void(self) -> bool:
        """Whether a judgement about the old one falls; where only what it stands among differs, somebody looks again."""
        return self.old is not None and self.sort != "standing among others"


def changes(old: Iterable[Bound], new: Iterable[Bound]) -> Iterator[Change]:
    """Every statement that is not what it was, in the order of the new state; those removed last, in the order of the old one."""
    left: dict[int, Bound] = {id(one): one for one in old}
    found: dict[int, Bound] = {}
    fresh = list(new)
    for key in (_exactly, _bound_words, _place_in_record, _says, _rests, _any_place):
        found |= _paired(left, [one for one in fresh if id(one) not in found], key)
    for one in fresh:
        if sort := _sort(found.get(id(one)), one):
            yield Change(sort, found.get(id(one)), one)
    yield from (Change("removed", one, None) for one in left.values())


def _sort(old: Bound | None, new: Bound) -> Sort | None:
    if old is None:
        return "added"
    if old.prints[0] != new.prints[0]:
        return "said otherwise"
    if old.prints[1] != new.prints[1]:
        return "resting on other words"
    return "standing among others" if old.prints[2] != new.prints[2] else None


def _paired(left: dict[int, Bound], fresh: Iterable[Bound], key: Callable[[Bound], Hashable | None]) -> dict[int, Bound]:
    """The old statement, taken out of those left, for each new one that has the same key; the first come first."""
    waiting: dict[Hashable, list[Bound]] = defaultdict(list)
    for one in left.values():
        if (found := key(one)) is not None:
            waiting[found].append(one)
    paired = {}
    for one in fresh:
        if (found := key(one)) is not None and waiting[found]:
            paired[id(one)] = old = waiting[found].pop(0)
            del left[id(old)]
    return paired


def _exactly(one: Bound) -> Hashable:
    return one.prints


def _bound_words(one: Bound) -> Hashable:
    return one.prints[:2]


def _place_in_record(one: Bound) -> Hashable | None:
    return one.statement.place if one.statement.record else None


def _says(one: Bound) -> Hashable:
    return one.prints[0]


def _rests(one: Bound) -> Hashable | None:
    """What rests on the same words in the same role; that which rests on none is like too many others."""
    role = one.statement.says.get("role", one.statement.says.get("beside", ""))
    return (one.statement.kind, role, one.prints[1]) if one.rests else None


def _any_place(one: Bound) -> Hashable:
    return one.statement.place
