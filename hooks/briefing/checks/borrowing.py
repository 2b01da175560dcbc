"""PRO5: the source's wording is quoted, or it is not there."""

import re
from collections.abc import Iterator

from briefing.blocks import IN_MARKS
from briefing.briefing import Briefing
from briefing.checks.rule import rule
from briefing.checks.where import on_page
from briefing.matching import fold
from briefing.problems import Problem

# So many words in a row, names aside, are no coincidence.
RUN = 8
WORD = re.compile(r"\w+(?:[-'’`]\w+)*")


@rule("PRO5", good="“in addition to mixed non-jihadist Islamist and nationalist groups”[^mixed-groups]",
      bad="The same words outside quotation marks", reads_records=False, reads_pages=True)
def quoted(briefing: Briefing, pages) -> Iterator[Problem]:
    """`8` or more consecutive words of the source, names aside, appear only inside a quotation."""
    names = _names(briefing)
    runs = {run for source in briefing.sources.values() for run, _ in _runs(source.text, names)}
    for page in pages:
        for block in page.reading.prose:
            unquoted = IN_MARKS.sub("\0", block.text).split("\0")
            found = next((words for part in unquoted for run, words in _runs(part, names) if run in runs), "")
            if found:
                yield on_page(briefing, page, "PRO5", [found], f"these words are the source's own: {found}",
                              "Say it in words of ours, or put the words between quotation marks and cite them.")


def _names(briefing: Briefing) -> re.Pattern:
    records = (*briefing.records("names"), *briefing.records("factions"))
    names = {name for record in records for name in (record.name, *record.aliases) if name}
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)" if names else r"(?!)")


def _runs(text: str, names: re.Pattern) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every run of so many words of a text without its names: the words in small letters, and as they stand."""
    folded = names.sub(" ", fold(text).folded)
    words = [match[0] for match in WORD.finditer(folded)]
    for start in range(len(words) - RUN + 1):
        run = words[start : start + RUN]
        yield tuple(word.lower() for word in run), " ".join(run)
