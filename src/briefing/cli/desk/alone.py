"""One desk at a time for a person: a lock that ends with the process that holds it, however that ends."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from briefing.problems import CannotRun
from briefing.publish.lock import taken


@contextmanager
def alone(root: Path, handle: str) -> Iterator[None]:
    """Keep others from writing as the same person, here. Raises CannotRun where somebody does; where there are no locks, nobody is kept."""
    if find_spec("fcntl") is None:
        yield
        return
    file = root / "build" / f"review-{handle}.lock"
    try:
        file.parent.mkdir(exist_ok=True)
        descriptor = taken(file)
    except OSError as error:
        raise CannotRun(f"{error.filename} cannot be written: {error.strerror}") from None
    if descriptor is None:
        raise CannotRun(f"{handle} sits at another desk here: end that one first ([q]), so that one sitting is not written by two")
    try:
        yield
    finally:
        os.close(descriptor)
