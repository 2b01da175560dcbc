"""Work shared between two processes: all of it is done once, in order, in halves of the same weight."""

import os
import subprocess
import sys

import pytest

from briefing.publish.two_processes import LEAST, in_two

ITEMS = list(range(LEAST + 7))
# A process without other threads, of which a copy may be made: each value, and whether it was made here.
HALVES = """
import os, sys
from briefing.publish.two_processes import in_two
here, heavy = os.getpid(), int(sys.argv[2])
found = in_two(lambda items: [(item, os.getpid()) for item in items], range(int(sys.argv[1])), lambda item: 1000 if item == heavy else 1)
print(*(item for item, _ in found), "|", *(int(process == here) for _, process in found))
"""


def squared(items):
    return [(item * item, os.getpid()) for item in items]


@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="there is no second processor")
@pytest.mark.parametrize(("heavy", "first"), [(-1, len(ITEMS) // 2), (2, 2)], ids=["all alike", "one heavy"])
def test_both_halves_are_as_heavy_as_each_other(heavy, first):
    said = subprocess.run([sys.executable, "-c", HALVES, str(len(ITEMS)), str(heavy)], capture_output=True, text=True, check=True).stdout
    values, here = said.split("|")
    assert [int(value) for value in values.split()] == ITEMS
    assert [int(own) for own in here.split()] == [int(at < first) for at in ITEMS]


def test_the_half_of_a_copy_that_died_is_done_here():
    own = os.getpid()

    def dies_elsewhere(items):
        if os.getpid() != own:
            os._exit(3)
        return squared(items)

    assert in_two(dies_elsewhere, ITEMS) == squared(ITEMS)


def test_few_items_are_worth_no_second_process():
    assert {process for _, process in in_two(squared, ITEMS[: LEAST - 1])} == {os.getpid()}
