"""Prints what the engine costs, with ratios: `make bench`, or `python -m bench checks` for one table."""

import sys

from bench import building, checking, hosting, matching, readers, reading, refreshing, searching, testing
from bench.table import machine

TABLES = {"matching": matching.report, "readers": readers.report, "checks": checking.report, "builds": building.report,
          "reading": reading.report, "refresh": refreshing.report, "hosting": hosting.report,
          "search": searching.report, "tests": testing.report}
ASKED_FOR = {"tests"}  # takes too long to come unasked


def main() -> None:
    wanted = sys.argv[1:] or [name for name in TABLES if name not in ASKED_FOR]
    if unknown := set(wanted) - TABLES.keys():
        raise SystemExit(f"There is no table {', '.join(sorted(unknown))}. There are: {', '.join(TABLES)}.")
    print(f"{machine()}. Ratios compare runs on this machine; seconds are its own.")
    for name in wanted:
        TABLES[name]()


if __name__ == "__main__":
    main()
