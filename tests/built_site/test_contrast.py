"""The colours of the site can be told apart, on paper and in the dark: the ratios of WCAG 2.2, 1.4.3 and 1.4.11, from the styles themselves."""

import re
from pathlib import Path

import pytest

from conftest import ROOT

STYLES = (ROOT / "src/briefing/theme/assets/css/tokens.css", ROOT / "theme/assets/css/own.css")
PAIR = r"light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)"
TEXT, EDGE = 4.5, 3.0
PAPERS = ("paper", "surface", "sunken", "lit")
# What stands on what, and how far apart they have to be at least.
TOLD_APART = [
    *((words, paper, TEXT) for words in ("ink", "quiet", "accent") for paper in PAPERS),
    *(("ink", paper, TEXT) for paper in ("accent-tint", "accent-tint-strong", "mark", "alarm-paper")),
    ("on-accent", "accent", TEXT), ("alarm", "alarm-paper", TEXT),
    *((edge, paper, EDGE) for edge in ("field-edge", "chart-bar") for paper in ("paper", "surface")),
]


def colours(file: Path) -> dict[str, tuple[str, str]]:
    """The tokens of a style, each with its colour on paper and in the dark."""
    return {name: (light, dark) for name, light, dark in re.findall(rf"--([\w-]+):\s*{PAIR}", file.read_text("utf-8"))}


def luminance(colour: str) -> float:
    """The relative luminance of a colour, 0 to 1."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_the_most_there_is() -> None:
    assert ratio("#000000", "#ffffff") == pytest.approx(21)
    assert ratio("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("look", (0, 1), ids=("on paper", "in the dark"))
@pytest.mark.parametrize(("front", "back", "least"), TOLD_APART)
def test_it_can_be_told_apart(front: str, back: str, least: float, look: int) -> None:
    known = colours(STYLES[0])
    assert ratio(known[front][look], known[back][look]) >= least


@pytest.mark.parametrize("look", (0, 1), ids=("on paper", "in the dark"))
def test_so_can_the_colours_of_stances(look: int) -> None:
    own = re.findall(rf"[^-]color:\s*{PAIR}", STYLES[1].read_text("utf-8"))
    papers = [colours(STYLES[0])[paper][look] for paper in PAPERS]
    assert len(own) > 1 and min(ratio(one[look], paper) for one in own for paper in papers) >= TEXT
