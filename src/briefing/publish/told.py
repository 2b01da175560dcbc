"""A problem as it is told: the place, what must hold and what was found, the line with a mark below the place, the remedy."""

from dataclasses import replace
from unicodedata import combining

from briefing.loading.project import Project
from briefing.problems import STEERING, Problem

# How much of a long line is shown before the place and behind it, and how long one is shown whole.
BEFORE, BEHIND, WHOLE = 60, 60, 110


def problem_as_text(problem: Problem, project: Project | None = None) -> str:
    """The lines that tell a problem; with its line of the file where the project has that."""
    if not project:
        return str(problem)
    head, _, hint = str(opened(problem, project)).partition("\n")
    return "\n".join([head, *_excerpt(problem, project), *filter(None, [hint])])


def _excerpt(problem: Problem, project: Project) -> list[str]:
    """The line of a problem, cut where it is long, and below it a mark at the column."""
    rows = project.readable(problem.path).replace("\r\n", "\n").split("\n")
    row = rows[problem.line - 1] if problem.line <= len(rows) else ""
    if not row.strip():
        return []
    first, last = (max(0, problem.column - 1 - BEFORE), problem.column - 1 + BEHIND) if len(row) > WHOLE else (0, len(row))
    cut, more = ("…" if first else ""), ("…" if last < len(row) else "")
    lead, rest = (STEERING.sub(" ", part) for part in (row[first : problem.column - 1], row[problem.column - 1 : last]))
    width = len(cut) + sum(not combining(char) for char in lead)
    number = str(problem.line)
    return [f"    {number} | {cut}{lead}{rest}{more}", f"    {' ' * len(number)} | {' ' * width}^"]


def opened(problem: Problem, project: Project | None) -> Problem:
    """The problem with the path under which an editor can open the file."""
    return replace(problem, path=project.opened(problem.path)) if project else problem
