"""Timing and printing.

Seconds are those that a processor spent on the work, so that other programs on the machine count for little.
"""

import platform
import resource
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from os import cpu_count


def processor_seconds() -> float:
    """What this process and its finished children have used so far."""
    usage = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in usage)


def medians(works: Mapping[str, Callable[[], object]], runs: int) -> dict[str, float]:
    """The median of several runs of each work, in turn, so that a busy minute does not fall on one of them alone."""
    taken: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            start = processor_seconds()
            work()
            taken[name].append(processor_seconds() - start)
    return {name: statistics.median(times) for name, times in taken.items()}


def run(*arguments: str) -> None:
    """A Python module as a command of its own; what it says is shown if it fails."""
    done = subprocess.run([sys.executable, "-m", *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)} failed:\n{done.stdout}{done.stderr}")


def machine() -> str:
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python} on {platform.system()} {platform.machine()}, {cpu_count()} cores"


def printed(title: str, notes: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table in Markdown, its first column to the left and the others to the right."""
    cells = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = [_line(row, widths) for row in cells]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if at == 0 else ":") for at, width in enumerate(widths)) + "|"
    print("\n".join([f"\n## {title}\n", notes, "", lines[0], rule, *lines[1:]]), flush=True)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    numbers = (cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))
    return f"| {' | '.join([row[0].ljust(widths[0]), *numbers])} |"
