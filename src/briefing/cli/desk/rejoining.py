"""`briefing review rejoin`: where somebody sat in two branches that were merged, a sitting that follows both ends makes one chain again."""

import argparse

from briefing.cli.desk.seat import Seat, add_who, closed, seat_of
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import key_of
from briefing.problems import CannotRun
from briefing.review.chains import contrary
from briefing.review.events import Verdict

HELP = "join the ends of your sittings where two branches were merged; nothing is changed or taken out"
EXAMPLE = "  briefing review rejoin --as ana"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review rejoin`."""
    add_who(parser)


def told(options: argparse.Namespace) -> str:
    """What was joined. Raises CannotRun where there is nothing to join, or no key to sign with."""
    terminal = Terminal()
    seat = seat_of(options.root, options.handle, options.key, terminal.say)
    key = key_of(seat.project, seat.by, options.key)
    if len(seat.ends) < 2:
        raise CannotRun(f"the sittings of {seat.by} stand in one row: there is nothing to join")
    if key is None:
        raise CannotRun(f"no key of {seat.by} was found, and what joins sittings is signed: --key FILE names one")
    while (sitting := seat.sitting("rejoin")).is_there:  # one that was left open is signed first: it is followed as it is
        closed(sitting, key, terminal, is_done=True)
        seat = seat_of(options.root, options.handle, options.key, terminal.say)
        if sitting.path not in seat.signed:
            raise CannotRun(f"{sitting.path} is open, and could not be signed")
    sitting.add()
    closed(sitting, key, terminal, is_done=True)
    return "\n".join([f"It follows {' and '.join(one.path for one in seat.ends)}.", *_contrary(seat)])


def _contrary(seat: Seat) -> list[str]:
    """What was found otherwise in one branch than in the other: neither is the later, and a dispute stands."""
    found = [entry.event.place for entry in contrary(seat.ledger, seat.by) if isinstance(entry.event, Verdict)]
    return [f"Judged in both, and otherwise in each; read it again: {', '.join(dict.fromkeys(found))}"] if found else []
