"""While serving: how soon a saved file is noticed, and that what a build found is."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Protocol

from watchdog.observers.polling import PollingObserver, PollingObserverVFS

EVERY = 0.2  # seconds between two looks at the files; a look at some hundred takes a few thousandths


class Server(Protocol):
    """The generator's server, which reloads pages."""

    observer: PollingObserver

    def watch(self, path: str) -> None: ...

    def unwatch(self, path: str) -> None: ...


def look_sooner(server: Server, paths: Iterable[str]) -> None:
    """Those of the paths that a server watches already it watches anew, more often than MkDocs does; what is watched later, too."""
    watched = [path for path in paths if _is_left(server, path)]
    server.observer = PollingObserverVFS(_stat, os.scandir, polling_interval=EVERY)  # type: ignore[assignment]  # the same but for what it asks
    for path in watched:
        server.watch(path)


def noticing(server: Server, build: Callable[[], None]) -> Callable[[], None]:
    """A build before and behind which all is looked at that a server watches.

    What a build finds gone would else be back before the next look, and nobody would notice that it ever was gone.
    """

    def noticed() -> None:
        _look_now(server)
        try:
            build()
        finally:
            _look_now(server)

    return noticed


def _look_now(server: Server) -> None:
    for emitter in tuple(server.observer.emitters):
        emitter.queue_events(0)


def _is_left(server: Server, path: str) -> bool:
    """Leave a path alone; whether it was watched."""
    try:
        server.unwatch(path)
    except KeyError:
        return False
    return True


def _stat(path: str) -> os.stat_result:
    """What a file is; of one that is gone, what its folder is: a folder that is moved away is watched until it is back."""
    try:
        return Path(path).stat()
    except FileNotFoundError:
        return Path(path).parent.stat()
