"""Somebody who sits down: who they are, what the ledger has so far, and how a sitting of theirs ends."""

import argparse
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefing.cli.desk.alone import alone
from briefing.cli.desk.sitting import Sitting, begun, mended
from briefing.cli.desk.status import whole_or_not
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import key_of, reader_of
from briefing.loading.load import load
from briefing.loading.project import Project, read_project
from briefing.problems import CannotRun, Problem
from briefing.publish.site import Site
from briefing.publish.standing import signed
from briefing.review.chains import ends, forked, forks, in_chains
from briefing.review.events import Ledger
from briefing.review.events import Sitting as Kept
from briefing.review.people import read_people
from briefing.review.signed import SignedLedger
from briefing.review.strays import SITTINGS
from briefing.review.terms import unsigned as without_their_resolver


@dataclass(frozen=True)
class Seat:
    """The files of a briefing, a ledger that is whole, the sittings in it whose signature holds, and who sits down.

    Whoever sat in two branches that were merged may sit down all the same: what they write next follows both.
    """

    project: Project
    ledger: Ledger
    signed: frozenset[str]
    by: str

    @property
    def ends(self) -> list[Kept]:
        """Their last sitting; several where branches were merged."""
        return ends([one for one in in_chains(self.ledger.sittings) if one.opening.by == self.by])

    def sitting(self, method: str = "desk") -> Sitting:
        """The sitting to write to: one that was left unsigned, or a new one."""
        paths = {id: source.path for id, source in load(self.project)[0].sources.items()}
        source = {id: self.project.digests[path] for id, path in paths.items() if path in self.project}
        return begun(self.project, self.ends, self.signed, self.by, source, method)


def add_who(parser: argparse.ArgumentParser) -> None:
    """Who sits down, and the key."""
    parser.add_argument("--as", dest="handle", default="", metavar="HANDLE", help="who you are in people.yml (default: by your key)")
    parser.add_argument("--key", type=Path, default=None, metavar="FILE", help="what you sign with (default: yours in ~/.ssh)")


def seat_of(root: Path, handle: str, key: Path | None, say: Callable[[str], None]) -> Seat:
    """Who sits down, and before what. Raises CannotRun where the ledger is not whole, or where that is nobody."""
    before = read_project(root)
    people = Ledger(people=read_people(before)[0])
    unsigned = [path for path in before.below(SITTINGS, ".jsonl") if f"{path}.sig" not in before]
    if people.people and unsigned and (told := mended(root, unsigned, reader_of(before, people, handle, key))):
        say(told)
    project = read_project(root)
    found = signed(project)
    by = reader_of(project, found.ledger, handle, key)
    whole_or_not(found, besides=[*_own(found.ledger, by), *_resolvers(project, found, by)])
    return Seat(project, found.ledger, found.signed, by)


def _own(ledger: Ledger, by: str) -> Iterator[Problem]:
    """What somebody mends by sitting down: their sittings end in several."""
    return (forked(name, last) for name, last in forks(ledger) if name == by)


def _resolvers(project: Project, found: SignedLedger, by: str) -> Iterator[Problem]:
    """What a resolver mends by signing: who reads, and how many must, was changed."""
    person = found.ledger.person(by)
    if person and "resolver" in person.roles:
        yield from without_their_resolver(project, found.ledger, found.signed)


def signed_alone(options: argparse.Namespace, method: str, terminal: Terminal, *values: Mapping[str, object]) -> Seat:
    """Write a sitting of its own, of these lines, and sign it; one that was left open is signed first. Who did, before it.

    Raises CannotRun where that cannot be signed.
    """
    seat = seat_of(options.root, options.handle, options.key, terminal.say)
    key = key_of(seat.project, seat.by, options.key)
    if key is None:
        raise CannotRun(f"no key of {seat.by} was found, and this is signed: --key FILE names one")
    with alone(options.root, seat.by):
        while (sitting := seat.sitting(method)).is_there:  # what follows it has to follow it as it will stay
            closed(sitting, key, terminal, is_done=True)
            seat = seat_of(options.root, options.handle, options.key, terminal.say)
            if sitting.path not in seat.signed:
                raise CannotRun(f"{sitting.path} is open, and could not be signed")
        sitting.add(*values)
        closed(sitting, key, terminal, is_done=True)
    if not (options.root / f"{sitting.path}.sig").is_file():
        raise CannotRun(f"{sitting.path} is written, and nobody signed it")
    return seat


def site_to_read(root: Path) -> Site:
    """What somebody sits down before. Raises CannotRun for a briefing with problems."""
    from briefing.adapters.kept import kept_site_of  # not at the top: publish runs where ProperDocs stands in for MkDocs

    site = kept_site_of(root)
    if site.problems:
        raise CannotRun(f"the briefing has problems, and nobody reads what cannot be published: briefing check tells {len(site.problems)}")
    return site


def closed(sitting: Sitting, key: Path | None, terminal: Terminal, is_done: bool) -> None:
    """Sign a sitting, where there is a key and something to sign; of one that somebody stopped, only where they say so."""
    if not sitting.is_there:
        return
    if not is_done and (not terminal.is_one or not _wants_to_sign(terminal, sitting.line_count())):
        terminal.say(f"Left open: {sitting.path}. The same command goes on with it.")
    elif key is None:
        terminal.say(f"Not signed: {sitting.path}. No key of {sitting.by} was found; --key FILE names one, and the same command signs.")
    elif said := sitting.signed(key):
        terminal.say(f"Not signed: {sitting.path}. {said}")
    else:
        terminal.say(f"Signed by {sitting.by}, and verified: {sitting.path}. Commit it with its .sig; it is never changed again.")


def _wants_to_sign(terminal: Terminal, written: int) -> bool:
    asked = "Sign what is done, and end this sitting?  [y] sign  [n] leave it open, to go on another day"
    terminal.again = partial(terminal.say, f"Written and not signed: {written}.\n{asked}")
    terminal.again()
    try:
        with terminal:
            return terminal.key() == "y"
    except KeyboardInterrupt:
        return False
