"""NEU1: the words listed as loaded are the source's."""

from collections.abc import Iterator

from briefing.model.briefing import Briefing
from briefing.model.records import LoadedWord
from briefing.problems import Problem
from briefing.rules.rule import rule
from briefing.text.matching import stands_in


@rule("NEU1")
def listed(briefing: Briefing) -> Iterator[Problem]:
    """Every word in data/loaded.yml is a word of a source."""
    for entry in briefing.entries_of(LoadedWord):
        if not any(stands_in(source.text.lower(), entry.record.word.lower()) for source in briefing.sources.values()):
            yield entry.problem("NEU1", "the source does not have this word", "Remove it from the list.", "word")
