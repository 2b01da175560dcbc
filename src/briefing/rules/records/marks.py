"""PRO2: quotation marks in words of ours in a record, which many pages may show."""

from collections.abc import Iterator
from dataclasses import replace

from briefing.extract.claims import own_words
from briefing.model.briefing import Briefing, Entry
from briefing.model.document import Path
from briefing.model.records import Record
from briefing.problems import Problem, line_and_column
from briefing.rules.marks import MARKS, slips_of
from briefing.rules.rule import rule


@rule("PRO2")
def typed(briefing: Briefing) -> Iterator[Problem]:
    """A quotation in the words of a record stands between “ and ”: where one is missing, it is told here, and not on each page."""
    for entry in briefing.all_entries():
        for path, words, _ in own_words(briefing.figures, entry):
            for at, message, hint in slips_of(words) if any(mark in words for mark in MARKS) else ():
                yield _placed(entry, path, words, at, message, hint)


def _placed(entry: Entry[Record], path: Path, words: str, at: int, message: str, hint: str) -> Problem:
    """The problem at the mark itself; at its value where the file writes that in another way."""
    document, mark = entry.document, words[at]
    problem, start = entry.problem("PRO2", message, hint, *path), document.start((entry.index, *path))
    typed = document.text[start : document.ends.get((entry.index, *path), start)]
    if typed.count(mark) != words.count(mark):
        return problem
    for _ in range(words[: at + 1].count(mark)):
        start = document.text.index(mark, start) + 1
    line, column = line_and_column(document.text, start - 1)
    return replace(problem, line=line, column=column)
