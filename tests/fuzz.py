"""`make fuzz`: damage files of the test briefings at random, one after the other: each is answered with problems or passes, at once, and
never with a traceback.

Prints how many cases of each sort there were, how many of them were told, the slowest, and whatever broke with the seed that repeats it.
"""

import argparse
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from briefing.adapters.mkdocs import site_of
from briefing.english.words.number_words import listed
from briefing.problems import CannotRun
from conftest import RIVER, copy_briefing, own_theme

BRIEFINGS = ("river", "treaty", "trial")
# A check that takes longer hangs, in seconds of the processor: a busy machine is no fault. One of these briefings takes a fifth of one.
PATIENCE = 30
COMMON = [*listed("“ ” \" ' | : # ` * 12 − ½ ٣ 1931 [1] [fn] … é ~ < > & { } [ ] ( ) \\"), "- ", "\n", "\n\n", "\t", "\r\n", "\r", "  ",
          "\x00", "\x1b[31m", "\u200f", "\u202e", "\u0301", "\ufeff", "\u2028", "\xa0", "9" * 400, "(" * 300, "[" * 300, "a" * 3000]
# What is typed, cut in, or left behind, by sort of file.
TYPED = {
    "YAML": [*listed("null [] {} !!str &a *a << >- id: cites: - ? % @ yes 1e9 0x1F"), ": ", " #", "\n  ", "\n- ", "derive: a / 0", "{a: {b: [", "- " * 60,
             "'''", '"\\u0000"', "---\n", "...\n", "? a\n: b\n"],
    "Markdown": [*listed("[^ [^x] [^signed] <q> </q> <div> </p> <svg> <script> <!-- --> ** __ ~~~ ``` ![ ]( /// //// {: </div> &#0; &nbsp; <a"),
                 "\n/// own-words\n", "\n///\n", "\n# ", "\n> ", "\n| a |\n|-|\n", "\n1. ", 'data-figure="x"', "\n\n    ", "<div " * 80, "> " * 200],
    "Jinja": ["{{", "}}", "{%", "%}", "{!", "!}", "{{ x }}", "{% if %}", "{% for a in b %}", "{% endfor %}", "{% endif %}", "{{ 1/0 }}", "{{ figures }}",
              "{{ [].__class__ }}", '{% import "parts.html" as p %}', '{% include "index.md" %}', "{% set a = a %}", "{% macro f() %}", "| cite", "| yaml",
              '{{ chapter("index.md") }}', "{% raw %}", "{{ range(9) }}", "{{ get('figures', 1) }}", "{{ 'x' * 9 }}", "{%- block b -%}"],
    "settings": ["site_name: ", "plugins: [nope]", "theme: 3", "nav: [x]", "nav:\n  - a: {b: c}\n", "hooks: []", "!ENV X", "!!python/name:os.system",
                 "markdown_extensions: [nope]", "extra: 1", "use_directory_urls: false", "docs_dir: x", "site_url: x", "exclude_docs: '*'", "validation: 1"],
    "theme": ["{{", "}}", "{%", "%}", "{% endblock %}", "{{ page.x.y }}", "<p>", "</p>", "<script>", "{% extends 'x' %}", "{% include 'x' %}", "{{ config }}"],
}


@dataclass(frozen=True)
class Case:
    """A damaged file: its briefing, its sort, and the seed of its damage."""

    briefing: str
    sort: str
    seed: str


@dataclass(frozen=True)
class Outcome:
    """What became of a case: whether something was told, in how many seconds, and what broke, if anything did."""

    case: Case
    told: bool
    seconds: float
    broke: str = ""


class Hangs(BaseException):
    """Raised in a check that takes too long; no handler of the engine's takes it for a fault of a file."""


def cases(seed: int, often: int) -> Iterator[Case]:
    """So many cases, of every sort and briefing in turn."""
    turns = [(name, sort) for sort in (*TYPED, "bytes") for name in BRIEFINGS]
    yield from (Case(*turns[number % len(turns)], f"{seed}-{number}") for number in range(often))


def folders(below: Path) -> dict[str, Path]:
    """A copy of each briefing, with the theme in it as its own."""
    made = {name: own_theme(copy_briefing(RIVER.parent / name, below / name)) for name in BRIEFINGS}
    for root in made.values():
        settings = root / "mkdocs.yml"
        settings.write_text(settings.read_text("utf-8").replace("theme: {name: material, font: false}", "theme: {name: briefing, custom_dir: theme}"), "utf-8")
    return made


def tried(case: Case, root: Path) -> Outcome:
    """What a check says of a briefing with a case in it; the briefing is as it was afterwards."""
    chance = random.Random(case.seed)
    file = chance.choice(_files(root, case.sort))
    before, started = file.read_bytes(), time.perf_counter()
    try:
        file.write_bytes(damaged(before, case.sort, chance))
        with _patience():
            told = _told(root)
        return Outcome(case, told, time.perf_counter() - started)
    except (Exception, Hangs):
        return Outcome(case, False, time.perf_counter() - started, f"{file.relative_to(root)}\n{traceback.format_exc()[-3000:]}")
    finally:
        file.write_bytes(before)


def _files(root: Path, sort: str) -> list[Path]:
    every = sorted(file for file in root.rglob("*") if file.suffix in (".yml", ".md", ".html", ".txt") and "hooks" not in file.parts)
    within = {"YAML": ("data",), "Markdown": ("docs",), "Jinja": ("docs",), "theme": ("theme",), "bytes": ("data", "docs", "seeds", "theme", "mkdocs.yml")}
    return [file for file in every if file.relative_to(root).parts[0] in within.get(sort, ("mkdocs.yml",))]


def damaged(before: bytes, sort: str, chance: random.Random) -> bytes:
    """A file with up to three things done to it."""
    if sort == "bytes":
        at, other = sorted((chance.randrange(len(before) + 1), chance.randrange(len(before) + 1)))
        noise = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 20)))
        return chance.choice((before[:at], before[:at] + noise + before[at:], before[:at] + noise + before[other:], before[other:], noise, b"",
                              b"\xff\xfe" + before, before[:at] + b"\x00" * 4000 + before[at:], before.replace(b"\n", b"\r")))
    text = before.decode("utf-8")
    for _ in range(chance.randrange(1, 4)):
        text = edited(text, sort, chance)
    return text.encode("utf-8")


def edited(text: str, sort: str, chance: random.Random) -> str:
    """A text with something typed, cut out, doubled, or copied to another place."""
    at, other, length = chance.randrange(len(text) + 1), chance.randrange(len(text) + 1), chance.randrange(1, 60)
    typed = chance.choice(chance.choice((TYPED[sort], COMMON)))
    return chance.choice((
        text[:at] + typed + text[at:], text[:at] + text[at + length :], text[:at] + text[other : other + length] + text[at:],
        text[:at] + typed + text[at + length :], text[: text.rfind("\n", 0, at) + 1] + text[text.find("\n", at) + 1 :],
    ))


def _told(root: Path) -> bool:
    """Whether a check told something. Raises AssertionError where it is nothing that can be told."""
    try:
        problems = site_of(root).problems
    except CannotRun as error:
        assert str(error)
        return True
    for one in problems:
        assert one.line >= 1 and one.column >= 1 and one.rule and one.message, one
        assert "Traceback" not in str(one) and "\x1b" not in str(one), one
    return bool(problems)


@contextmanager
def _patience() -> Iterator[None]:
    def stop(*_: object) -> None:
        raise Hangs

    signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def main() -> int:
    """Exit code 0 where nothing broke; else 1."""
    parser = argparse.ArgumentParser(prog="make fuzz", description="Damages files at random; nothing may break.")
    parser.add_argument("--cases", type=int, default=10_000, metavar="N", help="how many (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="chooses other damage (default: %(default)s)")
    options = parser.parse_args()
    below = Path(tempfile.mkdtemp(prefix="briefing-fuzz-"))
    try:
        roots = folders(below)
        listed_cases = list(cases(options.seed, options.cases))
        outcomes = [_shown(tried(case, roots[case.briefing])) for case in tqdm(listed_cases, unit="case", disable=None)]
    finally:
        shutil.rmtree(below)
    print(_summary(outcomes))
    return 1 if any(one.broke for one in outcomes) or not outcomes else 0


def _shown(one: Outcome) -> Outcome:
    if one.broke:
        print(f"\n{one.case}, after {one.seconds:.1f} s: {one.broke}", flush=True)
    return one


def _summary(outcomes: list[Outcome]) -> str:
    of_sort, told = Counter(one.case.sort for one in outcomes), Counter(one.case.sort for one in outcomes if one.told)
    rows = [f"{sort:10} {count:6} cases, {told[sort]:6} told" for sort, count in of_sort.items()]
    slowest = max(outcomes, key=lambda one: one.seconds)
    broke = sum(bool(one.broke) for one in outcomes)
    return "\n".join([*rows, f"the slowest took {slowest.seconds:.1f} s: {slowest.case}", f"{broke} of {len(outcomes)} broke"])


if __name__ == "__main__":
    sys.exit(main())
