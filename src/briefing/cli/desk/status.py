"""`briefing review status`: how each statement stands with those who read it against the source."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefing.cli.revisions import site_now, state_of
from briefing.loading.project import read_project
from briefing.model.binding import Bound
from briefing.problems import CannotRun, Problem
from briefing.publish.site import Site
from briefing.publish.standing import signed
from briefing.review.causes import Cause, Sort, causes
from briefing.review.changed_words import since
from briefing.review.events import Answer, Entry, Verdict
from briefing.review.fold import STATES, Standing, State, standings
from briefing.review.people import PEOPLE
from briefing.review.reviewed import Reviewed
from briefing.review.signed import SignedLedger

HELP = "say which statements people found supported, disputed or never read, as they are now"
EXAMPLE = """\
  briefing review status
  briefing review status --state disputed"""


# How many statements of a cause are named.
NAMED, ALL = 5, 1_000_000
TOLD: Mapping[Sort, str] = {
    "edit": "a sentence was edited", "moved": "MOVED", "words": "cited anew", "said": "worded anew", "around": "look again at",
    "whole text": "the whole text changed",
}


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review status`."""
    parser.add_argument("--state", choices=STATES, default="", help="list those of one state")


def told(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What `review status` prints, and what is wrong with the ledger. Raises CannotRun where the briefing cannot be read."""
    site = site_now(options.root)
    whole = site.ledger
    if whole.problems:
        return "\n".join(map(str, whole.problems)), whole.problems
    found = standings(state_of(site).said, whole.ledger, whole.signed) if site.problems else list(site.reviewed.standings)
    answers = Reviewed(whole.ledger).answers
    wanted = [one for one in found if one.state == options.state] if options.state else []
    why = causes(site.briefing, [one for one in found if options.state in ("", one.state)])
    lines = [*_head(found, whole), *_apart(site), *as_lines(why, ALL if options.state else NAMED)]
    return "\n".join([*lines, *(line for one in wanted if one.state != "void" for line in _listed(one, answers))]), ()


def states(root: Path, said: Iterable[Bound]) -> dict[str, State]:
    """How each statement stands, by its place. Raises CannotRun for a ledger that is not whole."""
    whole = ledger_of(root)
    return {one.bound.statement.place: one.state for one in standings(said, whole.ledger, whole.signed)}


def ledger_of(root: Path) -> SignedLedger:
    """A ledger that is whole, with its signatures. Raises CannotRun for another."""
    return whole_or_not(signed(read_project(root)))


def whole_or_not(found: SignedLedger, besides: Iterable[Problem] = ()) -> SignedLedger:
    """A ledger that is whole, but for some problems. Raises CannotRun for another."""
    if left := [one for one in found.problems if one not in besides]:
        first = left[0]
        told = f"the ledger is not whole: {first.path}:{first.line}: {first.message}"
        raise CannotRun(f"{told} (briefing review status tells {len(left)})" if len(left) > 1 else f"{told}. {first.hint}")
    return found


def _head(found: Sequence[Standing], whole: SignedLedger) -> Iterator[str]:
    ledger = whole.ledger
    if not ledger.sittings:
        yield "Nobody has read a statement against the source and said so: the ledger is empty."
    else:
        count = len(ledger.sittings)
        yield f"{count} sitting{'' if count == 1 else 's'}, {len(whole.signed)} of them signed; asked for: {ledger.policy.words}"
    for state in STATES:
        yield f"{state:<11}{sum(1 for one in found if one.state == state)}"


def _apart(site: Site) -> Iterator[str]:
    """What is not counted, and why."""
    whole, project = site.ledger, site.project
    if site.problems:
        count = len(site.problems)
        yield f"What pages compose is not counted: the briefing has {count} problem{'' if count == 1 else 's'} (briefing check)."
    for one in whole.ledger.sittings:
        if one.path in whole.taken_back:
            yield f"{one.path}: its key was taken back, and it counts no more"
        elif f"{one.path}.sig" not in project:
            yield f"{one.path}: nobody has signed it{'' if whole.ledger.policy.unsigned else ', and what it approves counts nowhere'}"
    for one in whole.ledger.untimely:
        yield f"{one.path}: {one.opening.day} is outside the days of {one.opening.by} in {PEOPLE}, and what it approves counts nowhere"


def as_lines(found: Sequence[Cause], named: int) -> Iterator[str]:
    """Each cause with what hangs on it."""
    for number, one in enumerate(found, 1):
        yield f"\n{number}. {TOLD[one.sort]}: {one.what}"
        count = len(one.standings)
        apart = "rest on another sentence too: look at the order" if one.sort == "moved" else "of them cite words that changed"
        yield f"   {count} statement{'' if count == 1 else 's'}{f', {one.cited} {apart}' if one.cited else ''}"
        yield from (f"   {each.bound.statement.place}" for each in one.standings[:named])
        yield from [f"   and {len(one.standings) - named} more: --state names them all"] if len(one.standings) > named else []


def _listed(one: Standing, answers: Mapping[str, Sequence[Entry]]) -> Iterator[str]:
    statement = one.bound.statement
    yield f"{statement.place}  {', '.join(sorted(one.read_by))}".rstrip()
    yield f"    {': '.join(filter(None, (statement.subject, statement.line)))}"
    for entry in one.disputes:
        if isinstance(entry.event, Verdict):
            yield f"    {entry.line[:12]}  {entry.by}: {entry.event.verdict}: {entry.event.note}"
            yield from (f"        since then: {line}" for line in since(entry.event, one.bound))
            said = ((answer.by, answer.event) for answer in answers.get(entry.line, ()))
            yield from (f"        {by} answers: {event.text}" for by, event in said if isinstance(event, Answer))
