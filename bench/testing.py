"""What all tests take beside those of an earlier commit of this repository, on the same machine: `make bench TABLES=tests`.

Both runs are whole: a clone of its own, its own set-up, `make test`. It takes as long as both together, and is no part of `make bench`
without a name.
"""

import subprocess
import tempfile
import time
from pathlib import Path

from bench.generated import ROOT
from bench.table import printed

# The last commit of the engine as one flat folder.
BEFORE = "80b7e41^"
NOTES = "`make test` in a clone of each commit; the set-up is not counted. Wall seconds of one run."


def report() -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for name, commit in (("before", BEFORE), ("now", "HEAD")):
            clone = Path(folder) / name
            _run(["git", "clone", "--quiet", str(ROOT), str(clone)], Path(folder))
            _run(["git", "checkout", "--quiet", "--detach", _hash(commit)], clone)
            _run(["make", ".venv/set-up", "tests/browser/node_modules/.set-up"], clone)
            start = time.perf_counter()
            said = _run(["make", "test"], clone)
            rows.append((name, f"{_passed(said):,}", time.perf_counter() - start))
    first = rows[0][2]
    shown = [(name, count, f"{seconds:.0f}", f"{seconds / first:.2f}") for name, count, seconds in rows]
    printed("Tests", NOTES, ("commit", "tests", "seconds", "times before"), shown)
    print("\nTarget: at most 0.5 times before.")


def _hash(commit: str) -> str:
    return subprocess.run(["git", "rev-parse", commit], cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout


def _passed(said: str) -> int:
    """How many tests the lines of dots tell of."""
    return sum(line.partition(" [")[0].count(".") for line in said.splitlines() if set(line.partition(" [")[0]) <= set(".s") and line)
