"""CON1: the colours that a briefing sets are told apart in both looks, or told where they are set, with the pair, the ratio and what would do."""

import re
from pathlib import Path

import pytest

from briefing.extract.colours import colour, ratio
from briefing.loading.project import read_project
from briefing.model.site import Settings, Site
from briefing.problems import Problem
from briefing.rules.site import contrast
from conftest import RIVER, problems_of

OWN = "theme/assets/css/own.css"
# A style, the place and the words of what is told of it.
PALE = [
    (":root { --quiet: #999; }", "1:9", "--quiet #999999 is 2.52 to 1 from --sunken #f3f1ea in the light look; text needs 4.5 (and too near 3 more)"),
    ("p {}\n:root, html {\n  --accent: light-dark(#0a5a64, hsl(190deg, 40%, 25%));\n}", "3:3", "in the dark look"),
    (":root { --paper: #000000; }", "1:9", "--ink #1b1d1f is 1.24 to 1 from --paper #000000 in the light look"),
    (":root { --field-edge: rgb(200 200 200); }", "1:9", "--field-edge #c8c8c8 is 1.60 to 1 from --paper #fbfaf6 in the light look; a mark or an edge needs 3.0"),
    ("@media (prefers-color-scheme: dark) { :root { --quiet: rgb(30%, 30%, 30%) } }", "1:47", "in the dark look"),
    (':root[data-scheme="dark"] { --ink: var(--pale); --pale: #333 !important; }', "1:29", "--ink #333333"),
    (".stance--open { color: light-dark(#d0a020, #eec75a); }", "1:17", "color #d0a020 is"),
    (".note { background: #777; color: black; a { color: #888 } }", "1:45", "color #888888 is"),
    (".note { background: #777777; color: white; }", "1:30", "color #ffffff is 4.47 to 1 from what is behind it #777777"),
    (".card { --alarm: #8f1d1d; }", "1:9", "--alarm #8f1d1d is"),
    (":root { --ink: oklch(0.5 0.2 20); }", "1:9", "what colour --ink is cannot be told from oklch(0.5 0.2 20)"),
    (":root { --ink: #1b1d1f80; }", "1:9", "cannot be told"),
    (":root { --ink: var(--ink); }", "1:9", "cannot be told"),
    (".stance--open { color: gold; }", "1:17", "what colour these words have cannot be told from gold"),
]
HARMLESS = (
    "", ":root { --quiet: light-dark(#565c61, #a9b0b6); --space: 2rem; }", "/* :root { --quiet: #999; } */", '.a::before { content: "{ color: #999; }"; }',
    "@media print { :root { --ink: #999; } }", "@media (forced-colors: active) { .mark { color: CanvasText; } }", ".a { color: var(--quiet); } .b { color: inherit }",
    ".a { color: #fff; background: light-dark(#0a5a64, #0a5a64); }", ":root { --paper: light-dark(white, black); --surface: light-dark(#fff, #111); } :root { --hairline: #eee; }", "} color: #999; {",
    "@media (prefers-color-scheme: light) { :root { --accent: #7a1f4b; } } @media (prefers-color-scheme: dark) { :root { --accent: #f0a6c8; --on-accent: #000; } }",
)


def told(style: str) -> list[Problem]:
    project = read_project(RIVER).with_texts({OWN: style})
    return list(contrast.told_apart.run(project, Settings(Site("", "", "", ""), ())))


@pytest.mark.parametrize(("style", "place", "words"), PALE)
def test_what_cannot_be_told_apart_is_told_where_it_is_set(style: str, place: str, words: str) -> None:
    problems = told(style)
    assert {f"{one.line}:{one.column}" for one in problems} == {place}
    assert any(words in one.message for one in problems), problems


@pytest.mark.parametrize("style", HARMLESS)
def test_what_can_be_told_apart_passes(style: str) -> None:
    assert told(style) == []


def test_the_colour_that_would_do_does() -> None:
    [problem] = told(":root { --quiet: light-dark(#999999, #a9b0b6); }")
    [better] = re.findall("#[0-9a-f]{6}", problem.hint)
    assert told(f":root {{ --quiet: light-dark({better}, #a9b0b6); }}") == []


def test_black_and_white_are_as_far_apart_as_can_be() -> None:
    black, white = (colour(name, "light", {}) for name in ("black", "white"))
    assert black and white and (ratio(black, white), ratio(white, white)) == (21, 1)


def test_a_site_with_such_a_colour_is_not_published(river: Path) -> None:
    (river / OWN).parent.mkdir(parents=True)
    (river / OWN).write_text(":root { --quiet: #999; }", "utf-8")
    assert {(problem.rule, problem.path) for problem in problems_of(river)} == {("CON1", OWN)}
