"""`briefing check --watch`: check, and check again whenever a file of the briefing changes; what did not change is not judged anew."""

import time
from collections.abc import Callable
from pathlib import Path

from briefing.loading.project import FOLDERS, INSTALLED, REVIEWS, SETTINGS, THEME
from briefing.problems import CannotRun
from briefing.publish.cache import Cache
from briefing.publish.site import Site

PAUSE = 0.3  # seconds
Stamp = tuple[tuple[str, int, int], ...]


def watch(root: Path, check: Callable[[Cache], Site], tell: Callable[[Site | str], None], pause: Callable[[], None] | None = None) -> None:
    """Check and tell until somebody stops it with Ctrl-C. `pause` waits between two looks at the files."""
    cache, before = Cache(), None
    try:
        while True:
            if (now := _stamp(root)) != before:
                before, cache = now, cache.next_run()
                tell(_checked(check, cache))
            (pause or _pause)()
    except KeyboardInterrupt:
        return


def _checked(check: Callable[[Cache], Site], cache: Cache) -> Site | str:
    try:
        return check(cache)
    except CannotRun as error:  # a folder that is moved about, or a file that went while it was read
        return f"briefing: {error}"
    except FileNotFoundError as error:
        return f"briefing: {error.filename} went away while it was read"


def _pause() -> None:
    time.sleep(PAUSE)


def _stamp(root: Path) -> Stamp:
    """Every file of the briefing with its size and the time at which it was written."""
    places = [root / SETTINGS, *(root / folder for folder in (*FOLDERS, THEME, REVIEWS)), INSTALLED]
    files = [file for place in places for file in ((place,) if place.is_file() else place.rglob("*"))]
    return tuple(sorted(_of_file(file) for file in files if file.suffix != ".pyc"))


def _of_file(file: Path) -> tuple[str, int, int]:
    try:
        found = file.stat()
    except OSError:
        return str(file), 0, 0
    return str(file), found.st_size, found.st_mtime_ns
