"""`briefing review`: sits somebody down before what they have not read, and signs at the end what they found."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.cli.desk import batch, calibration
from briefing.cli.desk.alone import alone
from briefing.cli.desk.loop import Desk, sat
from briefing.cli.desk.seat import Seat, add_who, closed, seat_of, site_to_read
from briefing.cli.desk.serving import served
from briefing.cli.desk.sitting import Sitting
from briefing.cli.desk.terminal import Line, Terminal
from briefing.cli.desk.who import key_of
from briefing.cli.statements import add_choice, chosen_of, count, drawn_of, worth
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.problems import CannotRun
from briefing.publish.site import Site
from briefing.review.causes import CHANGED, causes
from briefing.review.changed_words import since
from briefing.review.events import NO_DISPUTE, Verdict
from briefing.review.fold import Standing, standings
from briefing.review.ledger import read_ledger
from briefing.review.lines import prints_judged
from briefing.review.order import in_order

HELP = "read statements beside the source, one key each, and sign what you found"
EXAMPLE = """\
  briefing review                          what nobody has read yet, by sentence of the source
  briefing review --as ana --sentence 5
  briefing review --sample 12 --seed 7     twelve, drawn by lot
  briefing review --changed                what fell because something changed
  briefing review --serve                  the same in a browser
  briefing review --calibrate 20 --seed 3  practice: some of what you read is false"""


@dataclass(frozen=True)
class Room:
    """What the desk stands in: a site without problems, and whoever sits down."""

    site: Site
    seat: Seat

    @property
    def briefing(self) -> Briefing:
        return self.site.briefing


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review`."""
    add_who(parser)
    add_choice(parser)
    parser.add_argument("--calibrate", type=count, default=0, metavar="N", help="practise on N statements, some false; nothing is written")
    parser.add_argument("--serve", action="store_true", help="in a browser instead, on this machine alone; signed at the terminal")
    parser.add_argument("--changed", action="store_true", help="what fell, or stands among others: first by what changed, then one by one")


def run(options: argparse.Namespace) -> int:
    """Read until the end, or until somebody stops. Raises CannotRun where there is nothing to sit down before."""
    terminal = Terminal()
    if options.calibrate and (options.changed or options.serve):
        raise CannotRun(f"--calibrate is practice, at the terminal: without {'--changed' if options.changed else '--serve'}")
    if options.calibrate:
        calibration.practise(options.root, options.calibrate, options.seed, terminal)
        return 0
    if terminal.is_one:
        terminal.say("The briefing is checked, and laid out …")
    with alone(options.root, seat_of(options.root, options.handle, options.key, terminal.say).by):
        return _sit(options, terminal)


def _sit(options: argparse.Namespace, terminal: Terminal) -> int:
    room = room_of(options.root, options.handle, options.key, terminal.say)
    key = key_of(room.seat.project, room.seat.by, options.key)
    found, drawn = to_read(room, options)
    sitting = room.seat.sitting()
    if not drawn:
        terminal.say("Nothing is left to read of what you ask for. --state approved shows what others have read.")
        closed(sitting, key, terminal, is_done=True)  # one that was left without its signature
        return 0
    terminal.say(list(_welcome(room, sitting, drawn, key, options.serve)))
    standing = _standing(room, drawn)
    goes_on = not options.changed or options.serve or _together(room, standing, sitting, terminal)
    drawn = _left(room, drawn) if options.changed else drawn
    if not goes_on or not drawn:
        closed(sitting, key, terminal, goes_on)
        return 0
    changed = {one.bound.prints: told for one in standing if (told := _changed(one))}
    desk = Desk(room.briefing, drawn, sitting, terminal, options.root, lambda one: place_of(room.site, one), changed)
    is_done = served(desk, room.seat.project) if options.serve else sat(desk)
    if options.sample and len(desk.judged) == len(drawn):
        terminal.say(worth(len(drawn), found))
    closed(sitting, key, terminal, is_done)
    terminal.say(list(_disagreements(room, desk)))
    return 0


def _changed(one: Standing) -> tuple[str, ...]:
    """What became of a statement since somebody found it supported, in lines."""
    around = ("the same words; what stands around them, or before them in their list, is another",) if one.is_among_others else ()
    return (*(since(one.was, one.bound) if one.was else ()), *around)


def _together(room: Room, standing: Sequence[Standing], sitting: Sitting, terminal: Terminal) -> bool:
    """Confirm what has one cause by its list; False where somebody stopped."""
    with terminal:
        return batch.confirm(room.briefing, causes(room.briefing, standing), sitting, terminal)


def _left(room: Room, drawn: Sequence[Bound]) -> list[Bound]:
    """What was not judged since."""
    ledger, _ = read_ledger(read_project(room.seat.project.root))
    mine = prints_judged(ledger, room.seat.by)
    return [one for one in drawn if one.prints not in mine]


def room_of(root: Path, handle: str, key: Path | None, say: Callable[[str], None]) -> Room:
    """The site, the ledger and who sits down. Raises CannotRun where one of them does not hold."""
    seat = seat_of(root, handle, key, say)
    person = seat.ledger.person(seat.by)
    if person and "reader" not in person.roles:
        say(f"{seat.by} is no reader in reviews/people.yml: what you dispute is told, and what you find supported counts nowhere.")
    return Room(site_to_read(root), seat)


def to_read(room: Room, options: argparse.Namespace) -> tuple[int, list[Bound]]:
    """How many there are of what is asked for, and those to read: in order, without what was judged already as it is now."""
    binder = Binder(room.briefing)
    chosen = chosen_of(room.briefing, room.site.statements, options)
    drawn = [binder.bound(one) for one in drawn_of(chosen, options)]
    mine = prints_judged(room.seat.ledger, room.seat.by)
    left = [one for one in drawn if one.prints not in mine]
    if options.changed or not (options.state or options.sample):
        left = [one.bound for one in _standing(room, left) if (one.state in CHANGED if options.changed else one.stops)]
    return len(chosen), in_order(room.briefing, left)


def _standing(room: Room, wanted: Sequence[Bound]) -> list[Standing]:
    """How some statements stand among all: one that somebody judged is gone only where no statement says it any more."""
    binder = Binder(room.briefing)
    found = standings(map(binder.bound, room.site.statements), room.seat.ledger, room.seat.signed)
    known = {(one.bound.statement.place, one.bound.prints): one for one in found}
    return [known[one.statement.place, one.prints] for one in wanted]


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


def _welcome(room: Room, sitting: Sitting, queue: Sequence[Bound], key: Path | None, is_served: bool) -> Iterator[Line]:
    how = "Each verdict is written at once." if is_served else "Each key is written at once; [q] stops, [?] explains."
    goes_on = f", going on with {sitting.path} ({sitting.line_count()} written)" if sitting.is_there else ""
    yield f"{len(queue)} statements to read, {room.seat.by}{goes_on}. {how}", "bold"
    if key is None:
        yield f"No key of {room.seat.by} was found: what you find stays unsigned, and counts only once it is. --key FILE names one.", ""


def _disagreements(room: Room, desk: Desk) -> Iterator[Line]:
    """Where others found otherwise: told after, so that nobody reads with their eyes."""
    mine = {at: desk.judged[at] for at in sorted(desk.judged)}
    others = {one.bound.prints: one for one in _standing(room, [desk.queue[at] for at in mine])}
    lines = [line for at, judged in mine.items() for line in _otherwise(others[desk.queue[at].prints], judged, room.seat.by)]
    yield from ([("Others found otherwise:", "bold")] if lines else [])
    yield from lines


def _otherwise(one: Standing, judged: str, by: str) -> Iterator[Line]:
    against = [entry for entry in (one.disputes if judged == "supported" else one.approvals) if entry.by != by]
    for entry in against if judged == "supported" or judged not in NO_DISPUTE else ():
        if isinstance(entry.event, Verdict):
            note = f": {entry.event.note}" if entry.event.note else ""
            yield f"  {one.bound.statement.place}: you {judged}, {entry.by} {entry.event.verdict}{note}", ""
