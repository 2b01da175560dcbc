"""`briefing review --calibrate N`: practice, with errors of meaning planted among true statements. Nothing of it is written anywhere.

What was caught, what was missed and what was wrongly disputed is told at the end, to whoever sat here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.cli.desk.loop import Desk, sat
from briefing.cli.desk.seat import site_to_read
from briefing.cli.desk.terminal import Line, Terminal
from briefing.model.binding import Binder, Bound
from briefing.problems import CannotRun
from briefing.review.events import NO_DISPUTE
from briefing.review.order import in_order
from briefing.review.planted import Exercise, exercises


@dataclass
class Practice:
    """Stands where a sitting does, and keeps nothing."""

    by: str = "practising"

    def judge(self, one: Bound, judged: str, note: str = "", method: str = "") -> str:
        """Take a verdict, and forget it."""
        return ""


def practise(root: Path, count: int, seed: int, terminal: Terminal) -> None:
    """Read statements, some of which are false, until the end or until somebody stops. Raises CannotRun where there are none."""
    site = site_to_read(root)
    given = exercises(list(map(Binder(site.briefing).bound, site.statements)), count, seed)
    if not given:
        raise CannotRun("there is no statement to practise with")
    order = {id(one): at for at, one in enumerate(in_order(site.briefing, [one.shown for one in given]))}
    given.sort(key=lambda one: order[id(one.shown)])
    desk = Desk(site.briefing, [one.shown for one in given], Practice(), terminal, root, lambda _: ("", 0), is_practice=True)
    few = f" There are no more than {len(given)}." if len(given) < count else ""
    what = f"Practice: {len(given)} statements, some of them false.{few}"
    terminal.say([(f"{what} Rules have proved none; nothing is kept. [q] stops.", "bold")])
    sat(desk)
    terminal.say(list(told(given, desk.judged)))


def told(given: Sequence[Exercise], judged: dict[int, str]) -> Iterator[Line]:
    """What was caught, missed, and wrongly disputed of what was read."""
    read = [(given[at], found) for at, found in sorted(judged.items())]
    planted = [(one, found) for one, found in read if one.sort]
    caught = [one for one, found in planted if found not in NO_DISPUTE]
    yield f"{len(caught)} of {len(planted)} planted errors caught. This is told to you alone.", "bold"
    for one, found in planted:
        if found in NO_DISPUTE:
            yield f"  {'left open' if found == 'unsure' else 'missed'}, {one.sort}: {_line(one.shown)}", ""
            yield f"    in truth: {_line(one.was or one.shown)}", "grey"
    for one, found in read:
        if not one.sort and found not in NO_DISPUTE:
            yield f"  disputed as {found}, with nothing planted in it; is the briefing wrong? {_line(one.shown)}", ""
    yield from ([("  caught: " + "; ".join(sorted({str(one.sort) for one in caught})), "grey")] if caught else [])


def _line(one: Bound) -> str:
    statement = one.statement
    return f"{' · '.join(filter(None, (statement.subject, statement.role)))}: {statement.line}"
