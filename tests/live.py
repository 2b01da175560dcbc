"""A briefing as it is served while somebody edits it: the test briefing on another subject, in our theme."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from conftest import RIVER, ROOT, copy_briefing, edit, quiet

PATIENCE = 60  # seconds; it takes one
GOOD = "The accord covers"  # stands on the overview


@contextmanager
def served(folder: Path, broken: Callable[[Path], None] = lambda root: None) -> Iterator[tuple[Path, str]]:
    """A copy of the briefing, `broken` or not before the server starts, and the address at which it is served."""
    root = copy_briefing(RIVER, folder / "river")
    edit(root / "mkdocs.yml", "{name: material, font: false}", "{name: briefing, custom_dir: theme}\nwatch: [data, seeds]")
    (root / "theme").mkdir()
    edit(root / "mkdocs.yml", "../../..", str(ROOT))
    broken(root)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "briefing.adapters.serve", "--watch-theme", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=quiet())
    try:
        end = time.monotonic() + PATIENCE
        while not _answers(port) and time.monotonic() < end:
            time.sleep(0.1)
        yield root, f"http://127.0.0.1:{port}/"
        assert server.poll() is None, "the server died"
    finally:
        server.terminate()
        server.wait()


def _answers(port: int) -> bool:
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0
