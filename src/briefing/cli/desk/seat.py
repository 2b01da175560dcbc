"""Somebody who sits down: who they are, what the ledger has so far, and how a sitting of theirs ends."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefing.cli.desk.sitting import Sitting, begun, mended
from briefing.cli.desk.status import whole_or_not
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import reader_of
from briefing.loading.load import load
from briefing.loading.project import Project, read_project
from briefing.problems import CannotRun
from briefing.publish.site import Site
from briefing.publish.standing import signed
from briefing.review.chains import ends, forked, forks, in_chains
from briefing.review.events import Ledger
from briefing.review.events import Sitting as Kept
from briefing.review.people import read_people
from briefing.review.strays import SITTINGS


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
    whole_or_not(found, besides=[forked(name, last) for name, last in forks(found.ledger) if name == by])
    return Seat(project, found.ledger, found.signed, by)


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
