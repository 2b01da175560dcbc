"""The `briefing` command."""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.problems import CannotRun, Problem, did_you_mean
from briefing.rules.catalogue import RULES

CLEAN, PROBLEMS, CANNOT_RUN = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0 clean, 1 problems, 2 cannot run."""
    options = _parser().parse_args(arguments)
    if options.command == "explain":
        return _explain(options.rule)
    try:
        site = site_of(options.root)
    except CannotRun as error:
        print(f"briefing: {error}", file=sys.stderr)
        return CANNOT_RUN
    print(FORMATS[options.format](site.problems, site.summary))
    return PROBLEMS if site.problems else CLEAN


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="briefing", description="Checks a briefing against its sources.")
    parser.add_argument("--root", type=Path, default=Path(), metavar="DIR", help="the folder with mkdocs.yml (default: here)")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="run every rule; write nothing")
    check.add_argument("--format", choices=tuple(FORMATS), default="text")
    explain = commands.add_parser("explain", help="say what a rule demands, with a good and a bad example")
    explain.add_argument("rule", nargs="?", default="", metavar="RULE", help="for instance PRO1; all of them without one")
    return parser


def _explain(id: str) -> int:
    """Print the rule of an id, or every rule where there is none; CANNOT_RUN for an id that no rule has."""
    found = [rule for rule in RULES if id.upper() in ("", rule.id)]
    for rule in found:
        print(f"{rule.id}  {rule.statement}\n      passes: {rule.good}\n      stops the build: {rule.bad}")
    if not found:
        print(f"briefing: there is no rule {id}. {did_you_mean(id.upper(), (rule.id for rule in RULES))}", file=sys.stderr)
    return CLEAN if found else CANNOT_RUN


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
