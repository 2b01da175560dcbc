"""Every command and every option of it: none is answered with more than a line, whatever is written for it."""

import argparse
import subprocess
import sys
from collections.abc import Iterator

import pytest

from briefing.cli import main
from briefing.cli.commands import parser as of_all


def commands(parser: argparse.ArgumentParser, name: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    """Each command with its parser, those below others too."""
    yield name, parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from commands(below, (*name, word))


COMMANDS = dict(commands(of_all()))


def wrong() -> Iterator[tuple[str, ...]]:
    """Arguments that cannot be: an option that nobody knows, one without its value, a value that is none of its choices or no number."""
    for name, parser in COMMANDS.items():
        yield (*name, "--no-such-option")
        for action in parser._actions:
            if action.option_strings and action.nargs is None and not isinstance(action, argparse._HelpAction):
                yield (*name, action.option_strings[-1])
                if action.choices or (action.type not in (None, str) and "Path" not in str(action.type)):
                    yield (*name, action.option_strings[-1], " ")
        if any(not action.option_strings and action.nargs is None for action in parser._actions):
            yield name  # something that has to be there


def test_there_are_as_many_as_are_told() -> None:
    assert len(COMMANDS) > 25 and ("review", "terms") in COMMANDS and ("source", "new") in COMMANDS
    assert len(list(wrong())) > 80


@pytest.mark.parametrize("arguments", list(wrong()), ids=" ".join)
def test_a_wrong_argument_is_one_line_and_exit_2(arguments: tuple[str, ...], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main([*arguments])
    found = capsys.readouterr()
    assert (ended.value.code, found.out, found.err.count("\n")) == (main.CANNOT_RUN, "", 1), found.err
    assert found.err.startswith("briefing")


@pytest.mark.parametrize("name", [name for name in COMMANDS if name], ids=" ".join)
def test_help_has_an_example_of_that_command(name: tuple[str, ...], capsys) -> None:
    with pytest.raises(SystemExit) as ended:
        main.main([*name, "--help"])
    said = capsys.readouterr().out
    assert ended.value.code == 0 and f"  briefing {' '.join(name)}" in said.partition("for instance:\n")[2]


def test_publishing_waits_for_no_more_of_the_engine_than_it_needs() -> None:
    said = "import sys, briefing.cli.main; print(*(name for name in sys.modules if name.startswith('briefing.')))"
    loaded = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True).stdout.split()
    assert "briefing.publish.publication" in loaded
    assert [name for name in loaded if name.split(".")[1] in ("english", "model", "extract", "rules", "pages")] == []
