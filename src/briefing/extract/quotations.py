"""What a page quotes: words in <q> and <blockquote>, and between quotation marks."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.text.quotation_marks import IN_MARKS

# What stands in a statement for whatever is read elsewhere.
LEFT_OUT = "\0"
BESIDE = 1000  # code points on either side of a quotation that stand beside it


@dataclass(frozen=True)
class Quotation:
    """Quoted words, with the passages that prove them: those cited, or those of the record spoken for.

    `beside` is what stands around them: the rest of their statement, the label of their row or of their field. `opens` says that
    they begin a sentence of their own, `written` is how they stand there, with their marks.
    """

    words: str
    cites: frozenset[str]
    about: str = ""
    beside: str = ""
    opens: bool = False
    written: str = ""


def in_marks(text: str, cites: frozenset[str], about: str = "", label: str = "") -> Iterator[Quotation]:
    """What stands between quotation marks in a text; `label` is what is said of all of it."""
    for words, beside, is_opening, written in _in_marks(text):
        yield Quotation(words, cites, about, f"{label} {beside}", is_opening, written)


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _in_marks(text: str) -> tuple[tuple[str, str, bool, str], ...]:
    """The words of each quotation of a text, what stands beside it, whether it begins a sentence, and how it is written."""
    text, found = " ".join(text.split()), []
    for match in IN_MARKS.finditer(text):
        before, behind = text[max(0, match.start() - BESIDE) : match.start()], text[match.end() : match.end() + BESIDE]
        found.append((next(group for group in match.groups() if group is not None), f"{before} {behind}", opens(before), match[0]))
    return tuple(found)


def opens(before: str) -> bool:
    """Whether a sentence may begin behind these words of ours: at the start, behind a stop, a colon, or “he said,”."""
    return before.rstrip()[-1:] in ("", *".,:!?…–—(", LEFT_OUT)
