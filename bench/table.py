"""Timing and printing.

Seconds are those that a processor spent on the work, so that other programs on the machine count for little.
"""

import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import astuple, dataclass
from os import cpu_count


@dataclass(frozen=True)
class Cost:
    """What a process and those that it started took: seconds of processors, seconds on the wall, megabytes of the largest."""

    processor: float
    wall: float
    megabytes: float


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


def costs(works: Mapping[str, Callable[[], Cost]], runs: int) -> dict[str, Cost]:
    """The medians of what several runs of each work cost, in turn."""
    taken: dict[str, list[Cost]] = {name: [] for name in works}
    for _ in range(runs):
        for name, work in works.items():
            taken[name].append(work())
    return {name: Cost(*map(statistics.median, zip(*map(astuple, each), strict=True))) for name, each in taken.items()}


def environment() -> dict[str, str]:
    """That of a command: Python keeps its byte code, as everywhere that nobody has forbidden it."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


# Linux counts as a process' largest memory also that of the one that started it: so a small one starts it, and waits.
STARTED = """
import os, sys, time
start = time.perf_counter()
child = os.posix_spawn(sys.executable, [sys.executable, "-m", *sys.argv[2:]], os.environ)
_, status, used = os.wait4(child, 0)
with open(sys.argv[1], "w") as file:
    print(used.ru_utime + used.ru_stime, time.perf_counter() - start, used.ru_maxrss / 1024, file=file)
code = os.waitstatus_to_exitcode(status)
sys.exit(f"killed by signal {-code}" if code < 0 else code)
"""


def run(*arguments: str) -> Cost:
    """A Python module as a command of its own, and what it cost; what it says is shown if it fails."""
    with tempfile.NamedTemporaryFile("r") as taken:
        command = [sys.executable, "-S", "-c", STARTED, taken.name, *arguments]
        done = subprocess.run(command, capture_output=True, env=environment(), check=False)
        if done.returncode:
            raise SystemExit(f"{' '.join(arguments)} failed:\n{(done.stdout + done.stderr).decode()}")
        return Cost(*map(float, taken.read().split()))


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
