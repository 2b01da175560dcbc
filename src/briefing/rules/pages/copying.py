"""PRO5: the source's wording is quoted, or it is not there."""

import re
from collections.abc import Iterator

from briefing.extract.blocks import IN_MARKS
from briefing.model.briefing import Briefing
from briefing.problems import Problem
from briefing.rules.location import on_page
from briefing.rules.rule import rule
from briefing.text.matching import fold

# So many words in a row, names aside, are no coincidence.
RUN = 8
WORD_OR_SIGN = re.compile(r"\w+|\S")
INSIDE_A_WORD, WORD_GOES_ON = re.compile(r"(?<=\w)"), re.compile(r"\w")
WORD = re.compile(r"\w+(?:[-'’`]\w+)*")


@rule("PRO5", good="“in addition to mixed non-jihadist Islamist and nationalist groups”[^mixed-groups]",
      bad="The same words outside quotation marks", reads_records=False, reads_pages=True)
def quoted(briefing: Briefing, pages) -> Iterator[Problem]:
    """`8` or more consecutive words of the source, names aside, appear only inside a quotation."""
    names = _names(briefing)
    runs = {run for source in briefing.sources.values() for run, _ in _runs(source.text, names)}
    for page in pages:
        for block in page.reading.prose:
            unquoted = (part for part in IN_MARKS.sub("\0", block.text).split("\0") if len(WORD_OR_SIGN.findall(part)) >= RUN)
            found = next((words for part in unquoted for run, words in _runs(part, names) if run in runs), "")
            if found:
                yield on_page(briefing, page, "PRO5", [found], f"these words are the source's own: {found}",
                              "Say it in words of ours, or put the words between quotation marks and cite them.")


def _names(briefing: Briefing) -> dict[str, list[str]]:
    """The names of the records and sources by what they begin with, a word or a sign; longer ones first."""
    records = (*briefing.records("names"), *briefing.records("factions"))
    names = {name for record in records for name in (record.name, *record.aliases)} | {one.title for one in briefing.records("sources")}
    found: dict[str, list[str]] = {}
    for name in sorted(names - {""}, key=len, reverse=True):
        found.setdefault(WORD_OR_SIGN.match(name)[0], []).append(name)
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


def _runs(text: str, names: dict[str, list[str]]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every run of so many words of a text without its names: the words in small letters, and as they stand."""
    words = [match[0] for match in WORD.finditer(_without(names, fold(text).folded))]
    for start in range(len(words) - RUN + 1):
        run = words[start : start + RUN]
        yield tuple(word.lower() for word in run), " ".join(run)
