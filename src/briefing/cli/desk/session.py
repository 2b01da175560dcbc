"""`briefing review`: sits somebody down before what they have not read, and signs at the end what they found."""

import argparse
import signal
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.cli.desk.loop import Desk
from briefing.cli.desk.sitting import Sitting, begun, mended
from briefing.cli.desk.terminal import Line, Terminal
from briefing.cli.desk.who import key_of, reader_of
from briefing.cli.review import ledger_of
from briefing.cli.statements import add_choice, chosen_of, drawn_of, worth
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.problems import CannotRun
from briefing.publish.site import Site
from briefing.review.events import NO_DISPUTE, Ledger, Verdict
from briefing.review.fold import Standing, standings
from briefing.review.lines import prints_judged
from briefing.review.order import in_order
from briefing.review.strays import SITTINGS

HELP = "read statements beside the source, one key each, and sign what you found"
EXAMPLE = """\
  briefing review                          what nobody has read yet, by sentence of the source
  briefing review --as ana --sentence 5
  briefing review --sample 12 --seed 7     twelve, drawn by lot
  briefing review --state void             what fell because it changed"""


@dataclass(frozen=True)
class Room:
    """What the desk stands in: a site without problems, the ledger, the sittings that are signed, and who sits down."""

    site: Site
    ledger: Ledger
    signed: frozenset[str]
    by: str

    @property
    def briefing(self) -> Briefing:
        return self.site.briefing

    def sitting(self, method: str = "desk") -> Sitting:
        """The sitting to write to. `source` is what its texts are now."""
        source = {id: self.site.project.digests[one.path] for id, one in self.briefing.sources.items()}
        return begun(self.site.project, self.ledger, self.signed, self.by, source, method)


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review`."""
    add_who(parser)
    add_choice(parser)


def add_who(parser: argparse.ArgumentParser) -> None:
    """Who sits down, and the key."""
    parser.add_argument("--as", dest="handle", default="", metavar="HANDLE", help="who you are in people.yml (default: by your key)")
    parser.add_argument("--key", type=Path, default=None, metavar="FILE", help="what you sign with (default: yours in ~/.ssh)")


def run(options: argparse.Namespace) -> int:
    """Read until the end, or until somebody stops. Raises CannotRun where there is nothing to sit down before."""
    terminal = Terminal()
    room = room_of(options.root, options.handle, options.key, terminal.say)
    key = key_of(room.site.project, room.by, options.key)
    found, drawn = to_read(room, options)
    if not drawn:
        terminal.say("Nothing is left to read of what you ask for. --state approved shows what others have read.")
        return 0
    sitting = room.sitting()
    desk = Desk(room.briefing, drawn, sitting, terminal, room.site.project.root, lambda one: place_of(room.site, one))
    terminal.say(list(_welcome(room, sitting, drawn, key)))
    is_done = sat(desk)
    if options.sample and len(desk.judged) == len(drawn):
        terminal.say(worth(len(drawn), found))
    closed(sitting, key, terminal, is_done)
    terminal.say(list(_disagreements(room, desk)))
    return 0


def sat(desk: Desk) -> bool:
    """Read until the end, or until somebody stops, whatever stops them; whether they came to the end."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: the terminal is left as it was
    is_done = False
    try:
        with desk.terminal:
            is_done = desk.run()
    except KeyboardInterrupt:
        desk.terminal.say("")
    desk.terminal.say(desk.summary())
    return is_done


def room_of(root: Path, handle: str, key: Path | None, say: Callable[[str], None]) -> Room:
    """The site, the ledger and who sits down. Raises CannotRun where one of them does not hold."""
    from briefing.adapters.mkdocs import site_of  # not at the top: publish runs where ProperDocs stands in for MkDocs

    project = read_project(root)
    sittings = [path for path in project.below(SITTINGS, ".jsonl") if f"{path}.sig" not in project]
    if handle and (told := mended(root, sittings, handle)):
        say(told)
    ledger, signed, problems = ledger_of(root)
    if problems:
        raise CannotRun(f"the ledger is not whole: {problems[0].path}:{problems[0].line}: {problems[0].message} (briefing review status)")
    by = reader_of(project, ledger, handle, key)
    site = site_of(root)
    if site.problems:
        raise CannotRun(f"the briefing has problems, and nobody reads what cannot be published: briefing check tells {len(site.problems)}")
    return Room(site, ledger, signed, by)


def to_read(room: Room, options: argparse.Namespace) -> tuple[int, list[Bound]]:
    """How many there are of what is asked for, and those to read: in order, without what was judged already as it is now."""
    binder = Binder(room.briefing)
    chosen = chosen_of(room.briefing, room.site.statements, options)
    drawn = [binder.bound(one) for one in drawn_of(chosen, options)]
    mine = prints_judged(room.ledger, [room.by])
    left = [one for one in drawn if one.prints not in mine]
    if not (options.state or options.sample):
        done = {one.bound.statement.place for one in standings(left, room.ledger, room.signed) if not one.stops}
        left = [one for one in left if one.statement.place not in done]
    return len(chosen), in_order(room.briefing, left)


def place_of(site: Site, one: Bound) -> tuple[str, int]:
    """The file and line in which a statement stands: its record's, or the template of the page that puts it together."""
    name, _, path = one.statement.place.partition(":")
    entry = next((found for found in site.briefing.all_entries() if f"{found.kind}/{found.id}" == name), None)
    if entry:
        steps = tuple(int(step) if step.isdecimal() else step for step in path.split(".") if step)
        return entry.document.path, entry.document.position((entry.index, *steps))[0]
    url = one.statement.pages[0].partition("#")[0] if one.statement.pages else ""
    draft = next((page.draft for page in site.pages if page.draft.url == url), None)
    return (draft.template if draft else "docs/index.md"), 1


def closed(sitting: Sitting, key: Path | None, terminal: Terminal, is_done: bool) -> None:
    """Sign a sitting, where there is a key and something to sign; of one that somebody stopped, only where they say so."""
    if not sitting.is_there:
        return
    if not is_done and (not terminal.is_one or not _wants_to_sign(terminal)):
        terminal.say(f"Left open: {sitting.path}. The same command goes on with it.")
    elif key is None:
        terminal.say(f"Not signed: {sitting.path}. No key of {sitting.by} was found; --key FILE names one, and the same command signs.")
    elif said := sitting.signed(key):
        terminal.say(f"Not signed: {sitting.path}. {said}")
    else:
        terminal.say(f"Signed by {sitting.by}, and verified: {sitting.path}. Commit it with its .sig; it is never changed again.")


def _wants_to_sign(terminal: Terminal) -> bool:
    terminal.say("Sign what is done, and end this sitting?  [y] sign  [n] leave it open, to go on another day")
    try:
        with terminal:
            return terminal.key() == "y"
    except KeyboardInterrupt:
        return False


def _welcome(room: Room, sitting: Sitting, queue: Sequence[Bound], key: Path | None) -> Iterator[Line]:
    goes_on = f", going on with {sitting.path}" if sitting.is_there else ""
    yield f"{len(queue)} statements to read, {room.by}{goes_on}. Each key is written at once; [q] stops, [?] explains.", "bold"
    if key is None:
        yield f"No key of {room.by} was found: what you find stays unsigned, and counts for nobody until it is. --key FILE names one.", ""


def _disagreements(room: Room, desk: Desk) -> Iterator[Line]:
    """Where others found otherwise: told after, so that nobody reads with their eyes."""
    mine = {at: desk.judged[at] for at in sorted(desk.judged)}
    others = {one.bound.prints: one for one in standings([desk.queue[at] for at in mine], room.ledger, room.signed)}
    lines = [line for at, judged in mine.items() for line in _otherwise(others[desk.queue[at].prints], judged, room.by)]
    yield from ([("Others found otherwise:", "bold")] if lines else [])
    yield from lines


def _otherwise(one: Standing, judged: str, by: str) -> Iterator[Line]:
    against = [entry for entry in (one.disputes if judged == "supported" else one.approvals) if entry.by != by]
    for entry in against if judged == "supported" or judged not in NO_DISPUTE else ():
        if isinstance(entry.event, Verdict):
            note = f": {entry.event.note}" if entry.event.note else ""
            yield f"  {one.bound.statement.place}: you {judged}, {entry.by} {entry.event.verdict}{note}", ""


