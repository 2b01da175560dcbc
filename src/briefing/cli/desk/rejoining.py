"""`briefing review rejoin`: where somebody sat in two branches that were merged, a sitting that follows both ends makes one chain again."""

import argparse

from briefing.cli.desk.seat import Seat, add_who, seat_of, signed_alone
from briefing.cli.desk.terminal import Terminal
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
    if len(seat.ends) < 2:
        raise CannotRun(f"the sittings of {seat.by} stand in one row: there is nothing to join")
    seat = signed_alone(options, "rejoin", terminal)
    return "\n".join([f"It follows {' and '.join(one.path for one in seat.ends)}.", *_contrary(seat)])


def _contrary(seat: Seat) -> list[str]:
    """What was found otherwise in one branch than in the other: neither is the later, and a dispute stands."""
    found = [entry.event.place for entry in contrary(seat.ledger, seat.by) if isinstance(entry.event, Verdict)]
    return [f"Judged in both, and otherwise in each; read it again: {', '.join(dict.fromkeys(found))}"] if found else []
