"""PRO3: the vocabulary holds what the pages need, and no more."""

from collections.abc import Iterator

from briefing.extract.facts import SiteReading
from briefing.model.records import Term
from briefing.problems import Problem
from briefing.rules.rule import rule


@rule("PRO3")
def unused(site: SiteReading) -> Iterator[Problem]:
    """Every entry of the vocabulary is a word that some page uses and no source has."""
    used = {term for page in site.everything for term in page.terms}
    for entry in site.briefing.entries_of(Term):
        if entry.record.term in site.ground.lexicon.of_sources:
            yield entry.problem("PRO3", "the source has this name itself", "Remove it from the vocabulary.", "term")
        elif entry.record.term not in used:
            yield entry.problem("PRO3", "no page uses this word", "Remove it from the vocabulary.", "term")
