"""`briefing review terms`: a resolver stands for who reads, with which keys, and how many must."""

import argparse

from briefing.cli.desk.seat import add_who, seat_of, signed_alone
from briefing.cli.desk.terminal import Terminal
from briefing.problems import CannotRun
from briefing.review.events import Terms
from briefing.review.terms import as_they_are, in_force, stands_for_them

HELP = "sign, as a resolver, for who reads, with which keys, and how many must; from then on each change needs that"
EXAMPLE = "  briefing review terms --as ana"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review terms`."""
    add_who(parser)


def told(options: argparse.Namespace) -> str:
    """What was signed for. Raises CannotRun where that is not theirs to sign, or is signed already."""
    terminal = Terminal()
    seat = seat_of(options.root, options.handle, options.key, terminal.say)
    files, person = as_they_are(seat.project), seat.ledger.person(seat.by)
    if person is None or "resolver" not in person.roles:
        raise CannotRun(f"{seat.by} is no resolver in reviews/people.yml, and only a resolver signs for who reads and how many must")
    if any(entry.by == seat.by for _, entry, _ in stands_for_them(seat.ledger, files, seat.signed)):
        raise CannotRun(f"{seat.by} signed for these files as they are: {', '.join(files)}")
    instead = sorted(entry.line for _, entry, _ in in_force(seat.ledger))
    signed_alone(options, "command", terminal, Terms(type="terms", files=files, instead=tuple(instead)).model_dump(mode="json"))
    return f"{seat.by} stands for {', '.join(files)} as they are. What anybody changes in them needs this again."
