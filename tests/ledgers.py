"""Ledgers as tests write them, without files: verdicts on statements, sittings one behind the other, and what they come to."""

from collections.abc import Sequence
from itertools import permutations

from briefing.model.binding import Bound, fingerprint_of
from briefing.review.events import Entry, Ledger, Opening, Person, Sitting, Verdict
from briefing.review.fold import Folded, Standing, folded
from briefing.review.policy import Clause, Policy

PEOPLE = tuple(Person(handle=handle, roles=("reader",), since="2026-11-01") for handle in ("ana", "ben", "cem"))


def verdict(one: Bound, judged: str = "supported", **more: str) -> Verdict:
    says, rests, among = one.prints
    return Verdict(type="verdict", place=one.statement.place, statement=says, evidence=rests, among=among, says=one.says, rests=one.rests,
                   verdict=judged, note="" if judged == "supported" else "It says more.", **more)


def sitting(by: str, number: int, *events: object, method: str = "desk") -> Sitting:
    """The sitting of somebody with that number, from 1; it follows the one before."""
    opening = Opening(type="sitting", schema=1, by=by, at="2026-11-28T12:00:00Z", prev=digest(by, number - 1), method=method)
    entries = tuple(Entry(by, line(by, number, at), event) for at, event in enumerate(events))
    return Sitting(f"reviews/sittings/{by}-{number}.jsonl", digest(by, number), opening, entries)


def digest(by: str, number: int) -> str:
    return fingerprint_of([by, str(number)]) if number else ""


def line(by: str, number: int, at: int = 0) -> str:
    return fingerprint_of([by, str(number), str(at)])


def fold(there: Sequence[Bound], *sittings: Sitting, policy: Sequence[dict] = (), unsigned: Sequence[str] = ()) -> Folded:
    """What it comes to, which is the same whatever the order of the files."""
    clauses = tuple(Clause.model_validate(one) for one in policy)
    signed = {one.path for one in sittings if one.opening.by not in unsigned}
    found = {repr(folded(there, Ledger(Policy(clauses), PEOPLE, order), signed)) for order in permutations(sittings)}
    assert len(found) == 1
    return folded(there, Ledger(Policy(clauses), PEOPLE, sittings), signed)


def only(found: Folded) -> Standing:
    [one] = found.standings
    return one
