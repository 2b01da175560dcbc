"""The `briefing` command."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from briefing import run
from briefing.problems import CannotRun, Problem

CLEAN, PROBLEMS, CANNOT_RUN = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0 clean, 1 problems, 2 cannot run."""
    options = _parser().parse_args(arguments)
    try:
        problems, counts = run.check(options.root)
    except CannotRun as error:
        print(f"briefing: {error}", file=sys.stderr)
        return CANNOT_RUN
    print(FORMATS[options.format](problems, counts))
    return PROBLEMS if problems else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="briefing", description="Checks a briefing against its sources.")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help="the folder with mkdocs.yml (default: here)")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="run every rule; write nothing")
    check.add_argument("--format", choices=tuple(FORMATS), default="text")
    return parser


def as_text(problems: Sequence[Problem], counts: str) -> str:
    found = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}" if problems else "no problems"
    return "\n".join([*map(str, problems), f"{found}; checked {counts}"])


def as_json(problems: Sequence[Problem], counts: str) -> str:
    return json.dumps({"problems": [asdict(problem) for problem in problems], "checked": counts}, indent=2, ensure_ascii=False)


def as_github(problems: Sequence[Problem], counts: str) -> str:
    lines = [
        f"::error file={problem.path},line={problem.line},col={problem.column},title={problem.rule}::"
        + f"{problem.message}%0A{problem.hint}".replace("\n", "%0A")
        for problem in problems
    ]
    return "\n".join([*lines, f"checked {counts}"])


FORMATS = {"text": as_text, "json": as_json, "github": as_github}

if __name__ == "__main__":
    sys.exit(main())
