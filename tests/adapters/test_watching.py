"""What a build finds is noticed, however soon it is otherwise again."""

import os
from pathlib import Path
from types import SimpleNamespace

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.polling import PollingObserverVFS

from briefing.adapters.watching import noticing

NEVER = 3600  # seconds between two looks of the observer by itself


class Seen(FileSystemEventHandler):
    """What was noticed of files."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def on_any_event(self, event: FileSystemEvent) -> None:
        if not event.is_directory:
            self.events.append(event.event_type)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/figures.yml").write_text("[]", "utf-8")
    return tmp_path / "data"


def test_a_folder_that_is_away_for_the_time_of_a_build_alone_is_noticed_gone_and_back(data: Path) -> None:
    seen, observer, away = Seen(), PollingObserverVFS(os.stat, os.scandir, polling_interval=NEVER), data.parent / "away"
    observer.schedule(seen, str(data.parent), recursive=True)
    observer.start()
    try:
        noticing(SimpleNamespace(observer=observer), lambda: data.rename(away))()
        noticing(SimpleNamespace(observer=observer), lambda: away.rename(data))()
        observer.event_queue.join()
    finally:
        observer.stop()
    assert seen.events == ["moved", "moved"]


def test_a_build_that_fails_is_looked_behind_too(data: Path) -> None:
    seen, observer = Seen(), PollingObserverVFS(os.stat, os.scandir, polling_interval=NEVER)
    observer.schedule(seen, str(data), recursive=True)
    observer.start()

    def fails() -> None:
        (data / "figures.yml").write_text("[1]", "utf-8")
        raise ValueError

    try:
        with pytest.raises(ValueError):
            noticing(SimpleNamespace(observer=observer), fails)()
        observer.event_queue.join()
    finally:
        observer.stop()
    assert seen.events == ["modified"]
