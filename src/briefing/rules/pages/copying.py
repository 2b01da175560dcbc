"""PRO5: the source's wording is quoted, or it is not there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.words.months import MONTH_NAMES
from briefing.english.words.patterns import sure
from briefing.extract.evidence import Evidence, Ground
from briefing.extract.lexicon import Lexicon
from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule
from briefing.text.matching import fold
from briefing.text.quotation_marks import IN_MARKS

# So many words in a row, names aside, are no coincidence.
RUN = 8
WORD_OR_SIGN = re.compile(r"\w+|\S")
INSIDE_A_WORD, WORD_GOES_ON = re.compile(r"(?<=\w)"), re.compile(r"\w")
# A number is a word, with its fraction and its thousands: nobody can say 8.5 in other words. So is a date, and a stretch between two.
DAY, YEAR = r"\d{1,2}(?:st|nd|rd|th)?(?!\w|[.,:]\d)", r"\d{4}(?!\w)"
TO, UNTIL = (rf"(?:\s+(?:{words})\s+|\s*[-–]\s*)" for words in ("to|until", "to|until|and"))
MONTH = rf"(?:{DAY}\s+{MONTH_NAMES}|{MONTH_NAMES}(?=\s+\d))(?:\s+{DAY})?(?:,?\s+{YEAR})?"
DATE = rf"(?=[\dA-Z])(?:(?:{MONTH}|{DAY}){UNTIL}{MONTH}|{MONTH}(?:{TO}{DAY}(?:,?\s+{YEAR})?)?|{YEAR}{UNTIL}{YEAR})"
WORD = re.compile(rf"{DATE}|\w+(?:(?:[-'’`]|(?<=\d)[.,:](?=\d))\w+)*")


@rule("PRO5", good="“in addition to mixed non-jihadist Islamist and nationalist groups”[^mixed-groups]",
      bad="The same words outside quotation marks")
def quoted(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """`8` or more consecutive words of the source, names aside, appear only inside a quotation."""
    copied = _copied(evidence.ground)
    for block in page.prose:
        if found := _found(copied, block.text):
            yield Finding("PRO5", f"these words are the source's own: {found}",
                          "Say it in words of ours, or put the words between quotation marks and cite them.", (found,))


@dataclass(frozen=True, eq=False)
class _Copied:
    """What a page may have copied: the `runs` of words of the sources, without the names."""

    names: dict[str, list[str]]
    runs: frozenset[tuple[str, ...]]


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _found(copied: _Copied, text: str) -> str:
    """The first words of a text that are the sources' own; "" where there are none."""
    unquoted = (part for part in IN_MARKS.sub("\0", text).split("\0") if len(WORD_OR_SIGN.findall(part)) >= RUN)
    return next((" ".join(words) for part in unquoted for run, words in _runs(part, copied.names) if run in copied.runs), "")


@lru_cache(maxsize=2)  # one briefing is checked at a time
def _copied(ground: Ground) -> _Copied:
    names = _names(ground.lexicon)
    return _Copied(names, frozenset(run for source in ground.sources.by_id.values() for run, _ in _runs(source.text, names)))


def _names(lexicon: Lexicon) -> dict[str, list[str]]:
    """The names of the records and sources by what they begin with, a word or a sign; longer ones first."""
    names = {name for record in lexicon.records for name in record} | {title for title, _ in lexicon.called}
    found: dict[str, list[str]] = {}
    for name in sorted(names - {""}, key=len, reverse=True):
        found.setdefault(sure(WORD_OR_SIGN.match(name))[0], []).append(name)
    return found


def _without(names: dict[str, list[str]], text: str) -> str:
    """A text with a space for each name. Looked up word by word: a pattern of all names takes longer with each of them."""
    kept, end = [], 0
    for token in WORD_OR_SIGN.finditer(text):
        at = token.start()
        if at < end or INSIDE_A_WORD.match(text, at):
            continue
        for name in names.get(token[0], ()):
            if text.startswith(name, at) and not WORD_GOES_ON.match(text, at + len(name)):
                kept.append(text[end:at])
                end = at + len(name)
                break
    return " ".join([*kept, text[end:]])


def _runs(text: str, names: dict[str, list[str]]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Every run of so many words of a text without its names: the words in small letters, and as they stand."""
    words = [match[0] for match in WORD.finditer(_without(names, fold(text).folded))]
    small = [word.lower() for word in words]
    for start in range(len(words) - RUN + 1):
        yield tuple(small[start : start + RUN]), words[start : start + RUN]
