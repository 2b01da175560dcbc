"""What a check found, in three forms: for people, for programs, and as annotations on a forge that reads workflow commands."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from briefing.loading.project import Project
from briefing.problems import Problem
from briefing.publish.told import opened, problem_as_text

# A forge shows ten annotations of a step, and drops the others without a word.
SHOWN = 10
# What is looked at where the settings cannot be used.
NOTHING = "nothing but mkdocs.yml"


Counts = Mapping[str, int] | None


def as_text(problems: Sequence[Problem], checked: str, counts: Counts = None, project: Project | None = None, left_out: int = 0) -> str:
    """Each with its line of the file and its hint below, and what was looked at; `left_out` are those that are not told."""
    told = (problem_as_text(problem, project) for problem in problems)
    return "\n".join([*told, f"{_found(problems, left_out)}; checked {checked or NOTHING}"])


def as_json(problems: Sequence[Problem], checked: str, counts: Counts = None, project: Project | None = None, left_out: int = 0) -> str:
    """All of it as `check.schema.json` says; `counts` are the numbers of `checked`."""
    told = [asdict(opened(problem, project)) for problem in problems]
    made = {"problems": told, "found": len(told), "left_out": left_out, "checked": checked, "counts": dict(counts or {})}
    return json.dumps(made, indent=2, ensure_ascii=False)


def as_github(problems: Sequence[Problem], checked: str, counts: Counts = None, project: Project | None = None, left_out: int = 0) -> str:
    """As workflow commands of GitHub Actions: a message may hold no line end, a property no colon and comma either.

    The first ten are annotations. The others stand in the log, where no line of theirs is taken for a command, and their number is told.
    """
    problems = [opened(problem, project) for problem in problems]
    lines = [
        f"::error file={_escaped(problem.path, ':,')},line={problem.line},col={problem.column},title={problem.rule}::"
        + _escaped(f"{problem.message}\n{problem.hint}")
        for problem in problems[:SHOWN]
    ]
    return "\n".join([*lines, *_left_out(problems[SHOWN:]), f"{_found(problems, left_out)}; checked {_escaped(checked or NOTHING)}"])


def _found(problems: Sequence[Problem], left_out: int = 0) -> str:
    if not problems:
        return "no problems"
    more = f"; {left_out} more were found on pages and are left out until these are mended (--all tells them)" if left_out else ""
    return f"{len(problems)} problem{'' if len(problems) == 1 else 's'}{more}"


def _left_out(problems: Sequence[Problem]) -> Iterator[str]:
    if not problems:
        return
    yield f"::notice title={len(problems)} more::{len(problems)} more problems were found than are shown here; the log has all of them"
    text = "\n".join(map(str, problems))
    token = hashlib.sha256(text.encode()).hexdigest()  # no text holds its own digest, so that nothing in it ends the pause
    yield from (f"::stop-commands::{token}", text, f"::{token}::")


def _escaped(text: str, more: str = "") -> str:
    """A text in a workflow command: what ends it is written as %25 and the like."""
    return "".join(f"%{ord(char):02X}" if char in f"%\r\n{more}" else char for char in text)


FORMATS = {"text": as_text, "json": as_json, "github": as_github}
