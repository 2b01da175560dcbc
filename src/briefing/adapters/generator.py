"""The site generator that is installed, with the options of MkDocs: `python -m briefing.adapters.generator build --strict`.

MkDocs where there is one, else ProperDocs, which runs the same hook. A process of its own: neither is imported by the command.
"""

import importlib.util
import logging
import os
import runpy
import sys
from pathlib import Path

GENERATORS = ("mkdocs", "properdocs")


def main() -> int:
    """Run the generator in this process; 2 where there is none."""
    found = next((name for name in GENERATORS if importlib.util.find_spec(name)), None)
    if not found:
        print(f"briefing: {sys.executable} has neither MkDocs nor ProperDocs. `make build` installs what it needs", file=sys.stderr)
        return 2
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's banner, which comes before any hook
    try:
        runpy.run_module(found, run_name="__main__", alter_sys=True)
    except Exception:
        if not _told_of_settings():
            raise
        return 1
    except SystemExit as ended:
        if ended.code:
            _told_of_settings()
        raise
    return 0


def _told_of_settings() -> bool:
    """Tell, at their places, the settings that the generator refuses, of which it names no place; False where there are none."""
    # Only here: mostly, the generator says all that there is to say, and where there is none, this module alone can say so.
    from briefing.adapters.mkdocs import read_settings
    from briefing.loading.project import read_project
    from briefing.problems import CannotRun
    from briefing.publish.build import refused
    from briefing.publish.told import problem_as_text
    from briefing.rules.site import settings as settings_rule

    logging.getLogger("mkdocs").handlers.clear()  # it has said this
    project = read_project(Path.cwd())
    try:
        settings = read_settings(project.root)
        problems = [settings_rule.refused(project, said, settings.known) for said in settings.warned]
    except CannotRun as error:
        problems = list(refused(project, str(error)).problems)
    print("".join(f"{problem_as_text(problem, project)}\n" for problem in problems), end="")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
