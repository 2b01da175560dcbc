"""Work on many pages shared between two processes, where it pays."""

import os
import pickle
import threading
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TypeVar

One = TypeVar("One")
Made = TypeVar("Made")

# Fewer are done before a second process has handed over its half.
LEAST = 150


def in_two(work: Callable[[Sequence[One]], list[Made]], items: Sequence[One], weigh: Callable[[One], int] = lambda one: 1) -> list[Made]:
    """What `work` makes of the items, in their order; a copy of this process does the second half where a processor is free.

    The halves are as heavy as each other, by what `weigh` says of each item. What the copy learns besides, it keeps to itself. Where there
    is no `fork`, or other threads run that a copy would not have, all of it is done here, and so is the half of a copy that died.
    """
    if len(items) < LEAST or (os.cpu_count() or 1) < 2 or not hasattr(os, "fork") or threading.active_count() > 1:
        return work(items)
    so_far = list(accumulate(map(weigh, items)))
    middle = bisect_right(so_far, so_far[-1] // 2)
    reader, writer = os.pipe()
    copy = os.fork()
    if not copy:
        _hand_over(writer, work, items[middle:])
    os.close(writer)
    first = work(items[:middle])
    with os.fdopen(reader, "rb") as pipe:
        handed = pipe.read()
    _, status = os.waitpid(copy, 0)
    return [*first, *(pickle.loads(handed) if status == 0 else work(items[middle:]))]


def _hand_over(writer: int, work: Callable[[Sequence[One]], list[Made]], items: Sequence[One]) -> None:
    """In the copy: do its half, hand it over, and end without a word, whatever happens."""
    status = 1
    try:
        with os.fdopen(writer, "wb") as pipe:
            pipe.write(pickle.dumps(work(items), pickle.HIGHEST_PROTOCOL))
        status = 0
    finally:
        os._exit(status)
