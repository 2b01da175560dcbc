"""The colours that styles set, read without a browser: custom properties and words' own colours, each in the looks in which it holds."""

import re
from collections.abc import Iterator, Mapping
from colorsys import hls_to_rgb
from dataclasses import dataclass

# Red, green and blue, 0 to 1.
Colour = tuple[float, float, float]
LOOKS = ("light", "dark")
COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
QUOTED = re.compile(r"\"[^\"\n]*\"|'[^'\n]*'")
PIECE = re.compile(r"[^{};]*+(?:[{};]|\Z)")
DECLARED = re.compile(r"\s*+(--[\w-]++|color|background|background-color)\s*+:", re.IGNORECASE)
# Where readers have a palette of their own, and on paper, other rules hold.
ELSEWHERE = re.compile(r"forced-colors|@media\b[^{]{0,200}?\bprint\b|prefers-contrast", re.IGNORECASE)
ONLY = {look: re.compile(rf"prefers-color-scheme:\s*{look}|scheme[\w-]*=[\"']?{look}|\.{look}\b", re.IGNORECASE) for look in LOOKS}
EVERYWHERE = re.compile(r"\s*(?::root|html|body)(?:\[[^]]*\])*\s*", re.IGNORECASE)
DEEPEST = 9
HEX = re.compile(r"#(?:[0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
CALLED = re.compile(r"([\w-]+)\(\s*(.*)\)", re.DOTALL)
NAMED = {"white": "#ffffff", "black": "#000000"}


@dataclass(frozen=True)
class Set:
    """A property that a style sets: its name, its value as typed, the looks, where it stands in the text, and in which block.

    `is_everywhere` says that it holds for the whole page, and not for what some selector finds.
    """

    name: str
    value: str
    looks: tuple[str, ...]
    at: int
    block: int
    is_everywhere: bool


@dataclass(frozen=True)
class _Block:
    """Where a block begins, with what holds in it: in which looks, whether everywhere, and whether only in print or the like."""

    at: int
    looks: tuple[str, ...]
    is_everywhere: bool
    is_elsewhere: bool

    def within(self, head: str, at: int) -> "_Block":
        """A block in this one, by what stands before its bracket."""
        is_condition = head.lstrip().startswith("@")
        everywhere = self.is_everywhere and (is_condition or all(map(EVERYWHERE.fullmatch, head.split(","))))
        looks = tuple(look for look in self.looks if ONLY[look].search(head)) or self.looks
        return _Block(at, looks, everywhere, self.is_elsewhere or bool(ELSEWHERE.search(head)))


def set_in(text: str) -> Iterator[Set]:
    """What a style sets, in its order; what holds only in print or in a reader's own palette is left out."""
    blank = COMMENT.sub(_blank, text)
    around = [_Block(-1, LOOKS, True, False)]
    for piece in PIECE.finditer(QUOTED.sub(_blank, blank)):
        words, block = blank[piece.start() : piece.end()], around[-1]
        if words.endswith("{"):
            around.append(block.within(words[:-1], piece.start()))
            continue
        if (found := DECLARED.match(words)) and len(around) > 1 and not block.is_elsewhere:
            value = words[found.end() :].rstrip(";}").strip().removesuffix("!important").rstrip()
            yield Set(found[1].lower(), value, block.looks, piece.start() + found.start(1), block.at, block.is_everywhere)
        if words.endswith("}") and len(around) > 1:
            around.pop()


def _blank(found: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", found[0])


def colour(value: str, look: str, known: Mapping[str, str], deep: int = 0) -> Colour | None:
    """The colour that a value is in a look, `known` the values of properties there; None where it is none that can be told from it."""
    value = NAMED.get(value.strip().lower(), value.strip())
    if HEX.fullmatch(value):
        digits = value[1:] if len(value) == 7 else "".join(2 * one for one in value[1:])
        red, green, blue = (int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4))
        return red, green, blue
    if not (called := CALLED.fullmatch(value)) or deep > DEEPEST:
        return None
    name, given = called[1].lower(), _given(called[2])
    if name == "light-dark" and len(given) == 2:
        return colour(given[LOOKS.index(look)], look, known, deep + 1)
    if name == "var" and (meant := known.get(given[0].lower(), given[1] if len(given) > 1 else "")):
        return colour(meant, look, known, deep + 1)
    return _by_numbers(name, re.split(r"[\s,]+", called[2].strip()))


def _given(words: str) -> list[str]:
    """What stands between the commas of a function, those of functions within left alone."""
    parts, open_ones = [""], 0
    for char in words:
        open_ones += (char == "(") - (char == ")")
        if char == "," and not open_ones:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


def _by_numbers(name: str, given: list[str]) -> Colour | None:
    """A colour of `rgb(…)` or `hsl(…)`; None where it lets something through, or is given in another way."""
    if name.rstrip("a") not in ("rgb", "hsl") or len(given) != 3:
        return None
    try:
        shares = [float(one.removesuffix("%")) / 100 if one.endswith("%") else float(one.removesuffix("deg")) for one in given]
    except ValueError:
        return None
    if name.startswith("hsl"):
        red, green, blue = hls_to_rgb(shares[0] / 360 % 1, shares[2], shares[1])
    else:
        red, green, blue = (share if one.endswith("%") else share / 255 for share, one in zip(shares, given, strict=True))
    return (red, green, blue) if all(0 <= one <= 1 for one in (red, green, blue)) else None


def written(one: Colour) -> str:
    """A colour as #rrggbb."""
    return "#" + "".join(f"{round(part * 255):02x}" for part in one)


def ratio(one: Colour, other: Colour) -> float:
    """How far apart two colours are, 1 to 21: the contrast ratio of WCAG 2.2."""
    lower, higher = sorted((_luminance(one), _luminance(other)))
    return (higher + 0.05) / (lower + 0.05)


def _luminance(one: Colour) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in one)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
