"""The commands below `briefing review`: the desk itself, and what people do with the ledger beside it."""

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from briefing.cli import diff, merged
from briefing.cli.desk import joining, rejoining, saying, session, sheet, status, terms
from briefing.problems import Problem

Add = Callable[[argparse.ArgumentParser], None]
# What each is for, an example, its options, and what it prints.
TASKS: dict[str, tuple[str, str, Add, Callable[[argparse.Namespace], str]]] = {
    "note": (diff.NOTE_HELP, diff.NOTE_EXAMPLE, diff.add_note, diff.note),
    "withdraw": (*saying.WITHDRAW, saying.add_withdraw, saying.withdraw),
    "answer": (*saying.ANSWER, saying.add_answer, saying.answer),
    "close": (*saying.CLOSE, saying.add_close, saying.close),
    "wrote": (*saying.WROTE, saying.add_wrote, saying.wrote),
    "sheet": (sheet.HELP, sheet.EXAMPLE, sheet.add, sheet.told),
    "join": (joining.HELP, joining.EXAMPLE, joining.add, joining.told),
    "rejoin": (rejoining.HELP, rejoining.EXAMPLE, rejoining.add, rejoining.told),
    "terms": (terms.HELP, terms.EXAMPLE, terms.add, terms.told),
}
# Those that look at the ledger, and tell problems of it.
LOOKS: dict[str, tuple[str, str, Add, Callable[[argparse.Namespace], tuple[str, Sequence[Problem]]]]] = {
    "status": (status.HELP, status.EXAMPLE, status.add, status.told),
    "import": (sheet.IMPORT_HELP, sheet.IMPORT_EXAMPLE, sheet.add_import, sheet.imported),
    "merged": (merged.HELP, merged.EXAMPLE, merged.add, merged.told),
}


def add(parser: argparse.ArgumentParser, make: Callable[[Any, str, str, str], argparse.ArgumentParser]) -> None:
    """The desk's own options, and the commands beside it; `make` makes a command with its example."""
    session.add(parser)
    commands = parser.add_subparsers(dest="task", required=False, metavar="TASK", title="beside the desk")
    for name, (help, example, add_options, *_) in {**LOOKS, **TASKS}.items():
        add_options(make(commands, name, help, example))


def run(options: argparse.Namespace, say: Callable[[str], None]) -> bool:
    """Do what is asked; whether the ledger is whole. Raises CannotRun."""
    if options.task is None:
        session.run(options)
    elif options.task in LOOKS:
        said, problems = LOOKS[options.task][3](options)
        say(said)
        return not problems
    else:
        say(TASKS[options.task][3](options))
    return True
