"""`briefing review status`: how each statement stands with those who read it against the source."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from briefing.cli.revisions import now
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.loading.signatures import Signature, check_all
from briefing.model.binding import Bound
from briefing.problems import CannotRun, Problem
from briefing.review.causes import Cause, Sort, causes
from briefing.review.changed_words import since
from briefing.review.events import Answer, Entry, Ledger, Verdict
from briefing.review.fold import STATES, Standing, State, standings
from briefing.review.ledger import read_ledger
from briefing.review.people import PEOPLE
from briefing.review.reviewed import Reviewed

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
    ledger, signed, problems = ledger_of(options.root)
    if problems:
        return "\n".join(map(str, problems)), problems
    state = now(options.root)
    found = standings(state.said, ledger, signed)
    answers = Reviewed(ledger).answers
    wanted = [one for one in found if one.state == options.state] if options.state else []
    told_apart = [one for one in found if options.state in ("", one.state)]
    project = read_project(options.root)
    why = causes(load(project)[0], told_apart)
    taken_back = [f"{one.path}: its key was taken back, and it counts no more" for one in ledger.sittings
                  if f"{one.path}.sig" in project and one.path not in signed]
    untimely = [f"{one.path}: {one.opening.day} is outside the days of {one.opening.by} in {PEOPLE}, and what it approves counts nowhere"
                for one in ledger.untimely]
    lines = [*_head(found, ledger, signed), *taken_back, *untimely, *as_lines(why, ALL if options.state else NAMED)]
    return "\n".join([*lines, *(line for one in wanted if one.state != "void" for line in _listed(one, answers))]), ()


def states(root: Path, said: Iterable[Bound]) -> dict[str, State]:
    """How each statement stands, by its place. Raises CannotRun for a ledger that is not whole."""
    ledger, signed, problems = ledger_of(root)
    if problems:
        raise CannotRun(f"the ledger is not whole, and nobody knows how statements stand: {problems[0].path}; see briefing review status")
    return {one.bound.statement.place: one.state for one in standings(said, ledger, signed)}


def ledger_of(root: Path) -> tuple[Ledger, frozenset[str], tuple[Problem, ...]]:
    """The ledger, the sittings whose signature is good, and what is wrong with both."""
    ledger, problems = read_ledger(read_project(root))
    checked = check_all(root, (Signature(one.path, one.opening.by, one.opening.at) for one in ledger.sittings))
    return ledger, checked.good, (*problems, *checked.problems)


def _head(found: Sequence[Standing], ledger: Ledger, signed: frozenset[str]) -> Iterator[str]:
    if not ledger.sittings:
        yield "Nobody has read a statement against the source and said so: the ledger is empty."
    else:
        count = len(ledger.sittings)
        yield f"{count} sitting{'' if count == 1 else 's'}, {len(signed)} of them signed; asked for: {ledger.policy.words}"
    for state in STATES:
        yield f"{state:<11}{sum(1 for one in found if one.state == state)}"


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
