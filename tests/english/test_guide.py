"""What the guide for editors says may be written of a source, and may not, is what the engine says."""

import re

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read
from conftest import ROOT

SECTION = re.compile(r"^## A sentence that holds$(.*?)^## ", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
ROWS = [row.groups() for row in ROW.finditer(SECTION.search((ROOT / "CONTRIBUTING.md").read_text("utf-8"))[1])][1:]


def test_the_guide_has_examples() -> None:
    assert len(ROWS) > 10


@pytest.mark.parametrize(("written", "source", "never"), ROWS)
def test_what_the_guide_allows_passes_and_what_it_warns_of_does_not(written: str, source: str, never: str) -> None:
    assert agree(read(written), [read(source)]) == []
    assert agree(read(never), [read(source)])
