"""`python -m briefing.adapters.serve`, with the options of `mkdocs serve`: the generator's server, and one of ours while that cannot start.

A generator that is started on settings or a theme that it cannot use ends with its message. Then what is wrong stands on a page at the same
address, whatever is asked for, until a file is saved; and the generator is started anew.
"""

import argparse
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from briefing.adapters.panel import panel
from briefing.loading.project import FOLDERS, REVIEWS, SETTINGS, THEME
from briefing.problems import CannotRun, Problem

ADDRESS, ANOTHER = "127.0.0.1:8000", 8001
EVERY = 0.2  # seconds between two looks at the files, and between two looks of the page
STOPPED = (-signal.SIGINT, -signal.SIGTERM, 128 + signal.SIGINT, 0)
File = tuple[str, int, int]  # its path, when it was saved, and its length
# The page looks for another one by itself: while the generator starts, nobody answers.
PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This briefing cannot be shown yet</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ max-width: 45rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.5 system-ui, sans-serif; }}
li {{ margin-block: 1rem; }}
.problems__hint {{ display: block; }}
</style>
<h1>This briefing cannot be shown yet</h1>
{told}
<p>Save a file, and it is tried again.</p>
<script>
const read = async () => (await fetch(location)).text(), shown = read();
const look = async () => {{ if (await read() !== await shown) location.reload(); }};
setInterval(() => look().catch(() => {{}}), 400);
</script>
"""


def main(options: list[str]) -> int:
    """Serve the briefing in this folder until somebody stops it; 2 where nothing can be served at the address."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    known = argparse.ArgumentParser(add_help=False)
    known.add_argument("-a", "--dev-addr", default=ADDRESS)
    address = known.parse_known_args(options)[0].dev_addr
    root = Path.cwd()
    try:
        _must_be_free(address)
    except CannotRun as why:
        print(why, file=sys.stderr)
        return 2
    while True:
        before = set(_files(root))  # what is saved while the generator looks is not passed over
        if (ended := _generator(options)) in STOPPED:
            return 0
        try:
            _instead(address, root, before, ended)
        except KeyboardInterrupt:
            return 0


def _must_be_free(address: str) -> None:
    """Raises CannotRun for an address at which nobody can listen."""
    host, _, port = address.rpartition(":")
    if not (host and port.isdecimal()):
        raise CannotRun(f'"{address}" is no address: write host and port, such as {ADDRESS}')
    try:
        socket.create_server((host, int(port))).close()
    except (OSError, OverflowError) as error:
        raise CannotRun(f"nothing can be served at {address}: {error}. Choose another: --dev-addr {host}:{ANOTHER}") from error


def _generator(options: list[str]) -> int:
    """Run the generator's server; how it ended, 0 where somebody stopped it."""
    server = subprocess.Popen([sys.executable, "-m", "briefing.adapters.generator", "serve", *options])
    try:
        return server.wait()
    except KeyboardInterrupt:  # it has heard it too
        return 0
    finally:
        server.terminate()
        server.wait()


def _instead(address: str, root: Path, before: set[File], ended: int) -> None:
    """Tell what is wrong, at an address, until the files of the briefing are others than they were `before`."""
    page = PAGE.format(told=panel(tuple(_problems(root, ended)))).encode()
    host, _, port = address.rpartition(":")
    with ThreadingHTTPServer((host, int(port)), partial(_Answer, page)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        print(f"What is wrong is told at http://{address}/ until a file is saved.", file=sys.stderr)
        try:
            while set(_files(root)) == before:
                time.sleep(EVERY)
        finally:
            server.shutdown()


class _Answer(BaseHTTPRequestHandler):
    """Answers with one page, whatever is asked for."""

    def __init__(self, page: bytes, *given: object) -> None:
        self.page = page
        super().__init__(*given)  # type: ignore[arg-type]  # a request, whence it came, and the server, as socketserver gives them

    def do_GET(self) -> None:
        self.send_response(503)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self.page)))
        self.end_headers()
        self.wfile.write(self.page)

    def log_message(self, format: str, *args: object) -> None:
        """The terminal is for what is wrong."""


def _problems(root: Path, ended: int) -> Iterator[Problem]:
    """What is wrong with a briefing that the generator could not serve, or else that it ended."""
    from briefing.adapters.mkdocs import site_of  # only here: the generator is a process of its own, and has it anyway

    try:
        found = site_of(root).problems
    except CannotRun as why:
        found = (Problem(SETTINGS, 1, 1, "CFG1", str(why)),)
    yield from found or (Problem(SETTINGS, 1, 1, "CFG1", f"the site generator ended with {ended}", "The terminal has its words."),)


def _files(root: Path) -> Iterator[File]:
    """The files that a briefing is made of, each with when it was saved and how long it is."""
    places = [root / SETTINGS]
    for folder in (*FOLDERS, THEME, REVIEWS, "hooks"):
        places += (Path(place) / name for place, _, names in os.walk(root / folder) for name in names)
    for place in places:
        if place.is_file():
            found = place.stat()
            yield str(place), found.st_mtime_ns, found.st_size


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
