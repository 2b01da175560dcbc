"""The arguments of the `briefing` command: what is wrong with one is said in a line, with what was probably meant."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

from briefing.problems import closest_to, did_you_mean

CLEAN, PROBLEMS, CANNOT_RUN = 0, 1, 2
STOPPED = 130  # as shells have it for Ctrl-C
CUT_OFF = 141  # as they have it for a command whose output nobody reads any more


class Parser(argparse.ArgumentParser):
    """A parser that answers a wrong argument in a line, and ends with CANNOT_RUN."""

    def error(self, message: str) -> NoReturn:
        words = message.removeprefix("unrecognized arguments: ").split() if message.startswith("unrecognized") else []
        if words:
            message = f"{words[0]} is not known here{self._meant(words[0])}"
        elif message.endswith("required: command"):
            message = "say what to do: " + ", ".join(self._commands())
        end = " " if message.endswith("?") else "; "
        self.exit(CANNOT_RUN, f"{self.prog}: {message}{end}{self.prog} --help tells more\n")

    def _check_value(self, action: argparse.Action, value: Any) -> None:  # the name and the types are argparse's
        if action.choices is not None and value not in action.choices:
            what = "command" if isinstance(action, argparse._SubParsersAction) else f"{'/'.join(action.option_strings) or action.dest}"
            hint = did_you_mean(str(value), map(str, action.choices)).rstrip(".")
            raise argparse.ArgumentError(None, f'there is no {what} "{value}". {hint}')

    def _meant(self, word: str) -> str:
        near = closest_to(word.partition("=")[0], self._options())
        return f'. Did you mean "{near}"?' if near else ""

    def _options(self) -> Iterator[str]:
        """The options of this command and of all below it."""
        for action in self._actions:
            yield from action.option_strings
            if isinstance(action, argparse._SubParsersAction):
                for below in action.choices.values():
                    yield from below._options()

    def _commands(self) -> list[str]:
        return [name for action in self._actions if isinstance(action, argparse._SubParsersAction) for name in action.choices]


def add_root(parser: argparse.ArgumentParser, default: Path | str = argparse.SUPPRESS) -> None:
    """Let a parser be told which briefing is meant; that of a command, below one that has a default, has none."""
    parser.add_argument("--root", default=default, type=Path, metavar="DIR", help="the folder with mkdocs.yml (default: here)")
