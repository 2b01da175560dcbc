"""The commands below `briefing review`: the desk itself, and what people do with the ledger beside it."""

import argparse
from collections.abc import Callable
from typing import Any

from briefing.cli import diff, review
from briefing.cli.desk import joining, saying, session

# What each is for, an example, its options, and what it prints.
Told = tuple[str, str, Callable[[argparse.ArgumentParser], None], Callable[[argparse.Namespace], str]]
TASKS: dict[str, Told] = {
    "note": (diff.NOTE_HELP, diff.NOTE_EXAMPLE, diff.add_note, diff.note),
    "withdraw": (*saying.WITHDRAW, saying.add_withdraw, saying.withdraw),
    "answer": (*saying.ANSWER, saying.add_answer, saying.answer),
    "close": (*saying.CLOSE, saying.add_close, saying.close),
    "wrote": (*saying.WROTE, saying.add_wrote, saying.wrote),
    "join": (joining.HELP, joining.EXAMPLE, joining.add, joining.told),
}
STATUS = "status"


def add(parser: argparse.ArgumentParser, make: Callable[[Any, str, str, str], argparse.ArgumentParser]) -> None:
    """The desk's own options, and the commands beside it; `make` makes a command with its example."""
    session.add(parser)
    commands = parser.add_subparsers(dest="task", required=False, metavar="TASK", title="beside the desk")
    for name, (help, example, add_options, _) in TASKS.items():
        add_options(make(commands, name, help, example))
    review.add(make(commands, STATUS, review.HELP, review.EXAMPLE))


def run(options: argparse.Namespace, say: Callable[[str], None]) -> bool:
    """Do what is asked; whether the ledger is whole. Raises CannotRun."""
    if options.task is None:
        session.run(options)
    elif options.task == STATUS:
        said, problems = review.told(options)
        say(said)
        return not problems
    else:
        say(TASKS[options.task][3](options))
    return True
