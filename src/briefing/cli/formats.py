"""What a check found, in three forms: for people, for programs, and as annotations on a forge that reads workflow commands."""

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from briefing.problems import Problem

# A forge shows ten annotations of a step, and drops the others without a word.
SHOWN = 10


def as_text(problems: Sequence[Problem], checked: str, counts: Mapping[str, int] | None = None) -> str:
    """A line each with its hint below, and what was looked at."""
    return "\n".join([*map(str, problems), f"{_found(problems)}; checked {checked}"])


def as_json(problems: Sequence[Problem], checked: str, counts: Mapping[str, int] | None = None) -> str:
    """All of it as `check.schema.json` says; `counts` are the numbers of `checked`."""
    made = {"problems": [asdict(problem) for problem in problems], "found": len(problems), "checked": checked, "counts": dict(counts or {})}
    return json.dumps(made, indent=2, ensure_ascii=False)


def as_github(problems: Sequence[Problem], checked: str, counts: Mapping[str, int] | None = None) -> str:
    """As workflow commands of GitHub Actions: a message may hold no line end, a property no colon and comma either.

    The first ten are annotations. The others stand in the log, where no line of theirs is taken for a command, and their number is told.
    """
    lines = [
        f"::error file={_escaped(problem.path, ':,')},line={problem.line},col={problem.column},title={problem.rule}::"
        + _escaped(f"{problem.message}\n{problem.hint}")
        for problem in problems[:SHOWN]
    ]
    return "\n".join([*lines, *_left_out(problems[SHOWN:]), f"{_found(problems)}; checked {_escaped(checked)}"])


def _found(problems: Sequence[Problem]) -> str:
    return f"{len(problems)} problem{'' if len(problems) == 1 else 's'}" if problems else "no problems"


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
