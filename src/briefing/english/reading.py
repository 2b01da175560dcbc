"""One reading of a text for both sides: of a statement of ours, and of the passages that are to prove it.

Every stretch of text belongs to one of dates and times, references, and quantities; what is part of one is no other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.dates.moment import Moment
from briefing.english.dates.moments import find_moments
from briefing.english.numbers.quantities import find_quantities
from briefing.english.numbers.quantity import Quantity
from briefing.english.references import Reference, find_references
from briefing.english.words.patterns import TAKEN, without
from briefing.lazy_patterns import lazily

# Quotation marks part neither a number from its unit nor a hedge from its number.
_MARKS = str.maketrans(dict.fromkeys('“”„«»"‘', " "))
# Accounts write what is below nothing in brackets: a result of (12.4) million.
_BRACKETED = lazily(
    r"((?:[:;,]|(?<!\w)(?:was|of|to|from|at|and|came\s+to|[A-Z]{3})|[$€£])\s?)\((\d[\d,]*\.\d+|\d[\d,.]*(?=\)\s*(?:%|per\s?cent|thousand|million|billion|m(?!\w)|bn(?!\w)|k(?!\w))))\)"
)


@dataclass(frozen=True)
class Reading:
    """What a text says in numbers, dates and references. Offsets are code points from the start of `text`, end exclusive.

    `plain` is the text with quotation marks, reference markers and whatever else was left out made white space. `at` is where
    both begin, where they are a part of a longer text.
    """

    text: str
    plain: str
    quantities: tuple[Quantity, ...]
    moments: tuple[Moment, ...]
    references: tuple[Reference, ...]
    at: int = 0

    def __hash__(self) -> int:
        """That of the text alone, which is kept with it: what is read of it follows."""
        return hash(self.text)

    def within(self, start: int, end: int) -> "Reading":
        """The part of the reading that lies wholly between two offsets, which stay those of the whole text."""
        return Reading(
            self.text[start - self.at : end - self.at],
            self.plain[start - self.at : end - self.at],
            tuple(one for one in self.quantities if start <= one.start and one.end <= end),
            tuple(one for one in self.moments if start <= one.start and one.end <= end),
            tuple(one for one in self.references if start <= one.start and one.end <= end),
            self.at + start,
        )


def read(text: str, left_out: Iterable[tuple[int, int]] = ()) -> Reading:
    """Read a text in English, without the stretches `left_out`, such as reference markers. Takes time linear in its length."""
    return _read(text, tuple(sorted(left_out)))


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _read(text: str, left_out: tuple[tuple[int, int], ...]) -> Reading:
    plain = as_read(text, left_out)
    moments = find_moments(plain)
    rest = blanked(plain, moments)
    references = find_references(rest)
    return Reading(text, plain, find_quantities(blanked(rest, references)), moments, references)


def as_read(text: str, left_out: Iterable[tuple[int, int]] = ()) -> str:
    """The text with quotation marks and the stretches `left_out` made white space, offset for offset."""
    return _BRACKETED.sub(lambda match: f"{match[1]}−{match[2]} ", without(text.translate(_MARKS), left_out, " "))


def blanked(text: str, found: Iterable[Moment | Reference]) -> str:
    """The text with what is read already made one that nothing reads, offset for offset."""
    return without(text, {(one.start, one.end) for one in found}, TAKEN)
