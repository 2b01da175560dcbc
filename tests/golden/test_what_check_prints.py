"""One fault is one problem: at its place, with the line and a mark below it, what was found and the remedy. The tables beside this file say so."""

import pytest

from golden.slips import Slip, printed, slips_in, tables

ALL = [pytest.param(slip, id=f"{table.stem}-{slip.name}") for table in tables() for slip in slips_in(table)]


def test_there_are_slips_of_every_sort() -> None:
    assert len(ALL) >= 40
    for table in tables():
        assert table.read_text("utf-8").count("\n## ") == len(slips_in(table)), f"{table.name} has a slip that is not read"


@pytest.mark.parametrize("slip", ALL)
def test_a_slip_is_told_as_the_table_says(slip: Slip, river) -> None:
    slip.make(river)
    said = printed(river)
    assert said == slip.printed
    assert "\n1 problem; checked " in said
