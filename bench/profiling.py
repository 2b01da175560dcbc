"""Where the time of a check goes: `make profile`, one process, the functions with the most time in them and below them."""

import cProfile
import pstats
import sys
import tempfile
from pathlib import Path

from bench import generated
from briefing.adapters.mkdocs import site_of
from briefing.publish import two_processes

LINES = 60


def main() -> None:
    """Profile the check of this briefing, or of a generated one of so many records: `make profile RECORDS=1000`."""
    records = int(sys.argv[1]) if len(sys.argv) > 1 else 0
    two_processes.LEAST = sys.maxsize  # what a second process does, no profile tells
    with tempfile.TemporaryDirectory() as folder:
        root = generated.write(Path(folder) / "grown", records) if records else generated.ROOT
        profile = cProfile.Profile()
        profile.runcall(site_of, root)
    for order in ("tottime", "cumtime"):
        pstats.Stats(profile).strip_dirs().sort_stats(order).print_stats(LINES)


if __name__ == "__main__":
    main()
