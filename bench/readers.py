"""How the work of each reader of text grows: twice the text, twice the work, whatever the text is made of."""

from collections.abc import Callable, Sequence

from bench.table import medians, printed
from briefing.english.comparing.found.negation import turned_by, turns
from briefing.extract.reading import Reading, read
from briefing.text.direction import turned_at
from briefing.text.markers import find_markers
from briefing.text.quotation_marks import IN_MARKS, is_quoted
from briefing.text.quoted import places
from briefing.text.shown import shown
from briefing.text.source import read_source

SIZE, RUNS, TARGET = 100_000, 3, 2.3
NOTES = """\
Texts of {size:,} characters that repeat one piece, and of twice as many; processor seconds, the median of {runs} runs. The pieces
are those that a reader stumbles over: stops, brackets and marks that nothing closes, numbers in rows, negations."""
# What a text is made of, again and again.
PIECES = (
    "It ended. ", "e.g. a.m. U.S. ", ". . . ", ".1 2 ", "so.12 The ", "[1]", ".[fn. 3] ", "[a ", "[who is it ", "a 1/ b ", "¹²", "x¹ ",
    "1\n", "\n \n", "      ", "“a ", "a” ", "“a “b” ", "‘a ", "'a ", "a's b' ", "\"a ", "« a ", "„a ", "``a ", "''a ", "「a ", ",,a ",
    "not, who came, ", "if so, ", "and the ", "(not ", "a… ", "a\u00adb", "\u202ea ", "2018. a\n",
    "<i>a</i> ", "<sup>2</sup>", "<p>a ", "<del>a</del> ", "<span hidden>a</span> ", "a&shy;b ",
)


def _places(text: str) -> list:
    source = read_source("x", "x.txt", text)
    return [*places(source, 0, len(text), text[:200]), *places(source, 0, len(text), "a … b … a")]


READERS: dict[str, Callable[[str], object]] = {
    "markers": find_markers, "sentences": lambda text: read_source("x", "x.txt", text), "shown": shown,
    "marks": lambda text: IN_MARKS.sub(" ", text), "is_quoted": lambda text: is_quoted(text, len(text)), "quoted": _places,
    "turned_by": lambda text: turned_by(text, "they agreed", text), "turns": turns, "direction": lambda text: list(turned_at(text)),
    "page": lambda text: read(Reading("x.md", "docs/x.md"), f"<p>{text}</p>"),
}


def report(size: int = SIZE, readers: Sequence[str] = ()) -> None:
    rows = [row for name in readers or READERS for row in [_worst(name, size)]]
    head = ("reader", "worst piece", f"seconds at {size:,}", f"at {2 * size:,}", "times")
    printed("Readers", NOTES.format(size=size, runs=RUNS), head, rows)
    print(f"\nTarget: at most {TARGET} times.")


def _worst(name: str, size: int) -> tuple[str, ...]:
    """The piece whose text takes a reader longest."""
    reader = READERS[name]
    found = [(*_seconds(reader, piece, size), piece) for piece in PIECES]
    once, twice, piece = max(found, key=lambda one: one[1])
    return name, repr(piece), f"{once:.3f}", f"{twice:.3f}", f"{twice / once:.2f}" if once else ""


def _seconds(reader: Callable[[str], object], piece: str, size: int) -> tuple[float, float]:
    texts = {times: (piece * (times * size // len(piece) + 1))[: times * size] for times in (1, 2)}
    took = medians({str(times): (lambda text=text: reader(text)) for times, text in texts.items()}, RUNS)
    return took["1"], took["2"]
