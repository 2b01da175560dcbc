"""CON1: the colours that a briefing sets can be told apart, as those of the theme can."""

import re
from collections import ChainMap
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from briefing.extract.colours import LOOKS, Colour, Set, colour, ratio, set_in, written
from briefing.loading.project import PACKAGED, THEME, Project
from briefing.model.site import Settings
from briefing.problems import Problem, line_and_column
from briefing.rules.rule import rule

TOKENS = "assets/css/tokens.css"
TEXT, EDGE = 4.5, 3.0
NEEDS = {TEXT: "text", EDGE: "a mark or an edge"}
PAPERS = ("--paper", "--surface", "--sunken", "--lit")
# What stands on what, and how far apart they have to be at least: WCAG 2.2, 1.4.3 and 1.4.11.
PAIRS = (
    *((words, paper, TEXT) for words in ("--ink", "--quiet", "--accent") for paper in PAPERS),
    *(("--ink", paper, TEXT) for paper in ("--accent-tint", "--accent-tint-strong", "--mark", "--alarm-paper")),
    ("--on-accent", "--accent", TEXT), ("--alarm", "--alarm-paper", TEXT),
    *((edge, paper, EDGE) for edge in ("--field-edge", "--chart-bar") for paper in ("--paper", "--surface")),
)
HELD = frozenset(name for front, back, _ in PAIRS for name in (front, back))
OWN = ("color", "background", "background-color")
SHOWN = {"light": "in the light look", "dark": "in the dark look"}
WRITE = "Write it as #rrggbb, or as a pair for the light and the dark look: light-dark(#rrggbb, #rrggbb)."
EACH = "A colour for each look is written light-dark(#…, #…)."
# What words have from around them, from a token, from a reader's own palette, or mixed of these.
SOMETHING_ELSE = re.compile(
    r"(?:inherit|initial|unset|revert|currentcolor|transparent|none|url|var|color-mix|canvas|link|visited|active|button|field|highlight|selected|mark|gray|accent)",
    re.IGNORECASE)


@dataclass(frozen=True)
class Pair:
    """A colour on another, and how far apart they are; `least` is how far they have to be."""

    front: str
    back: str
    one: Colour
    other: Colour
    least: float

    @property
    def apart(self) -> float:
        return ratio(self.one, self.other)


@rule("CON1", good="--quiet: light-dark(#565c61, #a9b0b6), in theme/assets/css/own.css",
      bad="--quiet: #999999, which is 2.72 to 1 from the paper of the light look")
def told_apart(project: Project, settings: Settings) -> Iterator[Problem]:
    """Text, marks and edges in colours that a briefing sets stand out from what is behind them, on paper and in the dark."""
    styles = {path: [*set_in(project.readable(path))] for path in project.below(THEME, ".css")}
    if not any(one.name in HELD or one.name == "color" for sets in styles.values() for one in sets):
        return
    base = styles.get(f"{THEME}/{TOKENS}") or [*set_in(project.readable(f"{PACKAGED}/{TOKENS}"))]
    whole = [*base, *(one for path, sets in styles.items() if path != f"{THEME}/{TOKENS}" for one in sets if one.is_everywhere)]
    everywhere = {look: _values(whole, look) for look in LOOKS}
    own = {look: {one.name for sets in styles.values() for one in sets if look in one.looks} for look in LOOKS}
    for path, sets in styles.items():
        for _, block in groupby(sorted(sets, key=_block), _block):
            near = [*block]
            for look in LOOKS:
                known = ChainMap(_values(near, look), everywhere[look])
                for one in (one for one in near if look in one.looks):
                    if found := _wrong(one, look, known, own[look]):
                        yield Problem(path, *line_and_column(project.readable(path), one.at), "CON1", *found)


def _block(one: Set) -> int:
    return one.block


def _values(sets: list[Set], look: str) -> dict[str, str]:
    """The values in force in a look: the last that is set."""
    return {one.name: one.value for one in sets if look in one.looks}


def _wrong(one: Set, look: str, known: Mapping[str, str], own: Collection[str]) -> tuple[str, str] | None:
    """What is wrong with a colour in a look, and the remedy; `own` are the names that the briefing sets there."""
    if _is_untold(one, look, known):
        what = "these words have" if one.name == "color" else f"{one.name} is"
        return f"what colour {what} cannot be told from {one.value[:60]}", WRITE
    pairs = [pair for pair in _pairs(one, look, known, own) if pair.apart < pair.least]
    if not pairs:
        return None
    worst = min(pairs, key=lambda pair: pair.apart / pair.least)
    others = f" (and too near {len(pairs) - 1} more)" if len(pairs) > 1 else ""
    message = (f"{worst.front} {written(worst.one)} is {int(worst.apart * 100) / 100:.2f} to 1 from {worst.back} {written(worst.other)} "
               f"{SHOWN[look]}; {NEEDS[worst.least]} needs {worst.least}{others}")
    return message, _remedy(one, worst, pairs)


def _is_untold(one: Set, look: str, known: Mapping[str, str]) -> bool:
    """Whether nobody can tell what colour a token, or words, have in a look."""
    is_told = one.name in HELD or (one.name == "color" and not SOMETHING_ELSE.match(one.value))
    return is_told and colour(one.value, look, known) is None


def _pairs(one: Set, look: str, known: Mapping[str, str], own: Collection[str]) -> Iterator[Pair]:
    """The pairs that a colour makes: that of a token those of the theme, each told at its front where both are set together."""
    if one.name == "color":
        behind = next((known[name] for name in OWN[1:] if name in known and not SOMETHING_ELSE.match(known[name])), "")
        papers = [("what is behind it", behind)] if behind else [(paper, known.get(paper, "")) for paper in PAPERS]
        named = [("color", one.value, back, value, TEXT) for back, value in papers]
    else:
        meant = (pair for pair in PAIRS if one.name == pair[0] or (one.name == pair[1] and pair[0] not in own))
        named = [(front, known.get(front, ""), back, known.get(back, ""), least) for front, back, least in meant]
    for front, value, back, other, least in named:
        colours = colour(value, look, known), colour(other, look, known)
        if colours[0] and colours[1]:
            yield Pair(front, back, colours[0], colours[1], least)


def _remedy(one: Set, worst: Pair, pairs: list[Pair]) -> str:
    """The nearest colour that would do; of what is behind others, what to do."""
    if one.name == worst.back:
        return f"Choose a colour for {worst.back} that is farther from it, or set {worst.front} anew too."
    found = (mixed for mixed in _mixed(worst.one) if all(ratio(mixed, pair.other) >= pair.least + 0.02 for pair in pairs))
    nearest = next((f"{written(near)} would do." for near in found), "Choose a colour farther from what is behind it.")
    return nearest if "light-dark" in one.value or one.looks != LOOKS else f"{nearest} {EACH}"


def _mixed(one: Colour) -> Iterator[Colour]:
    """A colour with more and more of black, and of white."""
    for step in range(1, 51):
        for end in (0.0, 1.0):
            red, green, blue = (part + (end - part) * step / 50 for part in one)
            yield red, green, blue
