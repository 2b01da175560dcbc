"""What is wrong with the settings, where the generator would not tell: those that leave the engine out, those that it gives no place."""

import logging
from collections.abc import Iterable
from pathlib import Path

from briefing.loading.project import Project, read_project
from briefing.problems import CannotRun, Problem
from briefing.publish.build import refused
from briefing.publish.told import problem_as_text
from briefing.rules import judge
from briefing.rules.site import settings as settings_rule


def leave_the_engine_out(root: Path) -> bool:
    """Whether the settings do: no build would tell, so that it is told here."""
    project = read_project(root)
    return _told((*judge.of_settings(project), *settings_rule.lost_hook(project)), project)


def are_refused(root: Path) -> bool:
    """Whether the generator refuses some; they are told at their places."""
    from briefing.adapters.mkdocs import read_settings  # of the generator that there is

    logging.getLogger("mkdocs").handlers.clear()  # it has said this
    project = read_project(root)
    try:
        settings = read_settings(project.root)
    except CannotRun as error:
        return _told(refused(project, str(error)).problems, project)
    return _told((settings_rule.refused(project, said, settings.known) for said in settings.warned), project)


def _told(problems: Iterable[Problem], project: Project) -> bool:
    lines = [problem_as_text(problem, project) for problem in problems]
    print("".join(f"{line}\n" for line in lines), end="", flush=True)
    return bool(lines)
