"""Timing and printing."""

import os
import platform
import statistics
import time
from collections.abc import Callable, Sequence


def seconds(work: Callable[[], object]) -> float:
    """How long the work takes once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def median_seconds(work: Callable[[], object], runs: int) -> float:
    """The median of several runs, which one disturbance does not move."""
    return statistics.median(seconds(work) for _ in range(runs))


def machine() -> str:
    return f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores"


def printed(title: str, notes: str, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """A table in Markdown, its first column to the left and the others to the right."""
    cells = [list(head), *(list(row) for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = ["| " + " | ".join(_set(cell, width, at) for at, (cell, width) in enumerate(zip(row, widths, strict=True))) + " |" for row in cells]
    rule = "|" + "|".join("-" * (width + 1) + ("-" if at == 0 else ":") for at, width in enumerate(widths)) + "|"
    print("\n".join([f"\n## {title}\n", notes, "", lines[0], rule, *lines[1:]]), flush=True)


def _set(cell: str, width: int, at: int) -> str:
    return cell.ljust(width) if at == 0 else cell.rjust(width)
