"""The site generator that is installed, with the options of MkDocs: `python -m briefing.adapters.generator build --strict`.

MkDocs where there is one, else ProperDocs, which runs the same hook. A process of its own: neither is imported by the command, and
the engine is loaded here alone.
"""

import importlib.util
import os
import runpy
import sys
from pathlib import Path

GENERATORS = ("mkdocs", "properdocs")


def main() -> int:
    """Run the generator in this process; 1 where the settings keep it from it, 2 where there is none."""
    found = next((name for name in GENERATORS if importlib.util.find_spec(name)), None)
    if not found:
        print(f"briefing: {sys.executable} has neither MkDocs nor ProperDocs. `make build` installs what it needs", file=sys.stderr)
        return 2
    from briefing.adapters import settings_told  # only here: where there is no generator, this module alone can say so
    from briefing.problems import CannotRun

    try:
        if settings_told.leave_the_engine_out(Path.cwd()):
            return 1
    except CannotRun as why:  # no briefing stands here
        print(f"briefing: {why}", file=sys.stderr)
        return 2
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's banner, which comes before any hook
    try:
        runpy.run_module(found, run_name="__main__", alter_sys=True)
    except Exception:
        if not settings_told.are_refused(Path.cwd()):
            raise
        return 1
    except SystemExit as ended:
        if ended.code:
            settings_told.are_refused(Path.cwd())
        raise
    return 0


if __name__ == "__main__":
    sys.exit(main())
