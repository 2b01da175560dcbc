"""The `briefing` command. Publishing leaves the work to the site generator, a process of its own: for that alone little is loaded."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from briefing.cli import publishing
from briefing.cli.arguments import CANNOT_RUN, CLEAN, CUT_OFF, PROBLEMS, STOPPED, add_root
from briefing.problems import CannotRun

__all__ = ["CANNOT_RUN", "CLEAN", "CUT_OFF", "PROBLEMS", "STOPPED", "main"]


class _NotPlain(Exception):
    """The arguments are not those of a plain `briefing publish`."""


class _Plain(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise _NotPlain(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0 clean, 1 problems, 2 cannot run."""
    try:
        code = _run(arguments)
        sys.stdout.flush()
        return code
    except CannotRun as error:
        print(f"briefing: {error}", file=sys.stderr)
        return CANNOT_RUN
    except BrokenPipeError:
        # Whoever read us ends early, as `| head` does. What Python would still write when it ends goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CUT_OFF
    except KeyboardInterrupt:
        print("briefing: stopped", file=sys.stderr)
        return STOPPED


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = _publishing().parse_args(arguments)
    except _NotPlain:
        from briefing.cli import commands  # the whole engine

        return commands.run(arguments)
    return publishing.run(options)


def _publishing() -> argparse.ArgumentParser:
    """What knows `briefing publish` alone; whatever else is asked, and help, the parser of all commands answers."""
    parser = _Plain(add_help=False)
    add_root(parser, Path())
    command = parser.add_subparsers(required=True).add_parser("publish", add_help=False)
    add_root(command)
    publishing.add(command)
    return parser
