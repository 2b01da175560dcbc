"""What a check costs as a briefing grows."""

import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench import generated
from bench.table import medians, printed, run
from briefing.loading.load import load
from briefing.loading.project import read_project

SIZES, BASE, RUNS, TARGET = (100, 500, 1_000, 5_000), 500, 3, 1.2
NOTES = """\
`briefing check`, each run a process of its own, start included; processor seconds, the median of {runs} runs. Records are the
entries of the data files, without passages and sources; a generated briefing has a page for seven records of ten."""


def report(sizes: Sequence[int] = SIZES) -> None:
    with tempfile.TemporaryDirectory() as folder:
        roots = {"shipped": generated.ROOT} | {
            f"generated {size}": generated.write(Path(folder) / str(size), size) for size in sizes}
        counts = {name: _counts(root) for name, root in roots.items()}
        checks = {name: (lambda root=root: run("briefing.cli", "--root", str(root), "check")) for name, root in roots.items()}
        times = medians(checks, RUNS)
    each = {name: times[name] / counts[name][0] for name in roots}
    base = each.get(f"generated {BASE}")
    printed("Checks", NOTES.format(runs=RUNS),
            ("briefing", "records", "passages", "characters", "seconds", "ms a record", f"times that at {BASE}"),
            [(name, *(f"{count:,}" for count in counts[name]), f"{times[name]:.2f}", f"{each[name] * 1000:.2f}",
              f"{each[name] / base:.2f}" if base else "") for name in roots])
    print(f"\nTarget: a record at 5,000 costs at most {TARGET} times what it costs at {BASE}.")


def _counts(root: Path) -> tuple[int, int, int]:
    """Records, passages, and characters of the sources."""
    briefing, _ = load(read_project(root))
    kinds = {kind: len(entries) for kind, entries in briefing.entries.items()}
    passages = kinds.pop("passages")
    return sum(kinds.values()) - kinds["sources"], passages, sum(len(source.text) for source in briefing.sources.values())
