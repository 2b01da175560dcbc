"""One build at a time: a lock that ends with the processes that hold it, however they end."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from briefing.problems import CannotRun

PATIENCE = 600  # seconds


@contextmanager
def held(file: Path, say: Callable[[str], None]) -> Iterator[int]:
    """Hold the lock on a file, after waiting for whoever has it; yields its descriptor.

    A process that inherits the descriptor holds the lock too: a build whose parent was killed keeps others out until it ends.
    Raises CannotRun where the wait is too long, or the system has no such lock.
    """
    if find_spec("fcntl") is None:
        raise CannotRun("this system has no file locks (flock); publish from Linux, macOS or WSL")
    descriptor = _wait(file, say)
    try:
        os.ftruncate(descriptor, 0)
        os.pwrite(descriptor, str(os.getpid()).encode(), 0)
        yield descriptor
    finally:
        os.close(descriptor)


def _wait(file: Path, say: Callable[[str], None]) -> int:
    end, told = time.monotonic() + PATIENCE, False
    while (descriptor := taken(file)) is None:
        holder = f"process {_holder(file)}, or the site generator that it started"
        if not told:
            say(f"Another build is at work here ({holder}); waiting for its end")
            told = True
        if time.monotonic() > end:
            raise CannotRun(f"another build has been at work here for {PATIENCE} seconds ({holder}). End it if it hangs, and try again")
        time.sleep(0.1)
    return descriptor


def _holder(file: Path) -> str:
    try:
        return file.read_text("utf-8") or "unknown"
    except FileNotFoundError:
        return "unknown"


def taken(file: Path) -> int | None:
    """The descriptor of the lock, or None while somebody else has it, or where the file was removed meanwhile."""
    import fcntl  # Windows has none: everything else works there

    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if os.path.samestat(os.fstat(descriptor), file.stat()):
            return descriptor
    except (BlockingIOError, FileNotFoundError):
        pass
    os.close(descriptor)
    return None
