"""The rules. Each is a generator of problems whose docstring is the rule, and the only copy of it."""

from collections.abc import Iterable, Sequence

from briefing.briefing import Briefing
from briefing.checks import borrowing, citations, figures, passages, prose, quotations, records, sources
from briefing.checks.rule import Rule
from briefing.page import Page
from briefing.problems import Problem

RULES: tuple[Rule, ...] = (
    sources.pinned,
    sources.covered,
    passages.verbatim,
    passages.once,
    passages.marked,
    passages.used,
    records.shaped,
    records.named,
    records.in_the_sources_words,
    records.cited_and_shown,
    figures.whole,
    figures.unchanged,
    figures.derived,
    figures.dated,
    records.absent,
    prose.numbers,
    quotations.verbatim,
    borrowing.quoted,
    prose.hedges,
    citations.known,
)


def run(briefing: Briefing, pages: Sequence[Page] | None) -> Iterable[Problem]:
    """Every problem that the rules find. Without pages, the rules that read pages say nothing."""
    for rule in RULES:
        if pages is not None or not rule.reads_pages:
            yield from rule.check(briefing, pages)
