"""How long an editor waits: from the moment that a record is saved until a real browser shows the page with the new word."""

import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench import generated
from bench.table import environment, printed

RECORDS, RUNS, PATIENCE = 1_000, 5, 120  # seconds
TARGETS = {"shipped": 1.0, f"generated {RECORDS:,}": 3.0}
NOTES = """\
`mkdocs serve` and Chromium on the page of one figure, which is edited; wall seconds from the save to the new word on the screen, the
median of {runs} edits. Files are looked at five times a second, and a build begins once nothing more was saved for a tenth of one."""


def report() -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        print("\n## From save to screen\n\nNot measured: Chromium was not found.")
        return
    rows = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as player:
        window = player.chromium.launch(executable_path=browser).new_page()
        shipped, grown = generated.copied(Path(folder) / "shipped"), generated.write(Path(folder) / "grown", RECORDS)
        roots = {"shipped": shipped, f"generated {RECORDS:,}": grown}
        for name, root in roots.items():
            waits = _waits(root, window)
            rows.append((name, f"{statistics.median(waits):.2f}", f"{max(waits):.2f}", f"{TARGETS[name]:.1f}"))
    printed("From save to screen", NOTES.format(runs=RUNS), ("briefing", "seconds", "longest", "at most"), rows)


def _waits(root: Path, window: Page) -> list[float]:
    """The seconds of some edits, one after the other; the first page of all is not counted."""
    with _served(root) as address:
        window.goto(f"{address}figures/{generated.first_figure(root)}/", timeout=PATIENCE * 1000)
        return [_wait(root, window, "again " * (number + 1)) for number in range(RUNS)]


def _wait(root: Path, window: Page, words: str) -> float:
    time.sleep(1)  # the server is at rest
    start = time.perf_counter()
    generated.edit_a_record(root)
    window.locator("article").get_by_text(words.strip()).filter(visible=True).first.wait_for(timeout=PATIENCE * 1000)
    return time.perf_counter() - start


@contextmanager
def _served(root: Path) -> Iterator[str]:
    """The address at which a briefing is served, once it answers."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=root, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _until_it_answers(server, port)
        yield f"http://127.0.0.1:{port}/"
    finally:
        server.terminate()
        server.wait()


def _until_it_answers(server: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise SystemExit("mkdocs serve did not answer")
