"""Somebody at a terminal: a real one, on which a command runs and keys are pressed."""

import json
import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.cli import main
from briefing.cli.desk.seat import seat_of
from briefing.model.binding import Binder
from briefing.review.lines import verdict

WAIT = 20.0
# So far apart that nobody takes two keys for one that is held down.
APART = 0.45


def _hears_ctrl_c() -> None:
    """What a shell starts in the background does not: a run of the tests may be started so."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Typist:
    """Runs the `briefing` command on a terminal of its own; `text` is all that it showed so far."""

    def __init__(self, root: Path, *arguments: str, columns: int = 80, **environment: str) -> None:
        self.terminal, inner = pty.openpty()
        known = os.environ | {"COLUMNS": str(columns), "TERM": "dumb", "NO_MKDOCS_2_WARNING": "1", "HOME": str(root)} | environment
        self.done = subprocess.Popen(
            [sys.executable, "-m", "briefing.cli", *arguments, "--root", str(root)], stdin=inner, stdout=inner, stderr=inner, env=known,
            start_new_session=True, preexec_fn=_hears_ctrl_c)
        os.close(inner)
        self.text, self._seen = "", 0

    def __enter__(self) -> "Typist":
        return self

    def __exit__(self, *_: object) -> None:
        self.done.kill()
        self.done.wait()
        os.close(self.terminal)

    def sees(self, words: str) -> str:
        """Wait until the screen shows words that it did not before, on however many lines; all that came up to them."""
        wanted, end = re.compile(r"\s+".join(map(re.escape, words.split(" ")))), time.monotonic() + WAIT
        while not (found := wanted.search(self.text, self._seen)):
            assert time.monotonic() < end, f"{words!r} never came; this did:\n{self.text[self._seen :]}"
            assert self._read(), f"it ended without {words!r}:\n{self.text[self._seen :]}"
        said, self._seen = self.text[self._seen : found.end()], found.end()
        return said

    def presses(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def answers(self, key: str, number: int, of: int) -> None:
        """Press a key when a statement is on the screen."""
        self.sees(f"statement {number} of {of} ")
        self.sees("[?] help")
        time.sleep(APART)
        self.presses(key)

    def ends(self) -> int:
        """Wait until the command is done; its exit code."""
        while self._read():
            pass
        return self.done.wait(WAIT)

    def _read(self) -> bool:
        if not select.select([self.terminal], [], [], WAIT)[0]:
            return False
        try:
            read = os.read(self.terminal, 65536)
        except OSError:  # Linux says so when the other end is closed
            return False
        self.text = re.sub("\r+\n", "\n", self.text + read.decode("utf-8", "replace"))
        return bool(read)


def make_key(folder: Path, name: str) -> Path:
    key = folder / name
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", str(key)], check=True)
    return key


def git(root: Path, *arguments: str) -> str:
    own = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", "-C", str(root), *own, *arguments], check=True, capture_output=True, text=True).stdout


def lines(root: Path) -> list[dict]:
    files = sorted((root / "reviews/sittings").glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_text("utf-8").splitlines()]


def verdicts(root: Path) -> list[dict]:
    return [one for one in lines(root) if one["type"] == "verdict"]


def sits(root: Path, keys: Path, by: str, *arguments: str, **more) -> Typist:
    return Typist(root, "review", "--as", by, "--key", str(keys / by), *arguments, **more)


def told(capsys, *arguments: str) -> str:
    assert main.main([*arguments]) == main.CLEAN
    return capsys.readouterr().out


def approves_all(root: Path, keys: Path, by: str) -> None:
    """Somebody found every statement supported, and signed."""
    site = site_of(root)
    seat = seat_of(root, by, keys / by, print)
    sitting = seat.sitting()
    sitting.add(*(verdict(Binder(site.briefing).bound(one), "supported") for one in site.statements))
    assert sitting.signed(keys / by) == ""
