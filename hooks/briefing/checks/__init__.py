"""The rules. Each is a generator of problems whose docstring is the rule, and the only copy of it."""

from collections.abc import Iterator, Sequence

from briefing.briefing import Briefing
from briefing.checks import (
    borrowing,
    citations,
    figures,
    loaded,
    names,
    passages,
    prose,
    quotations,
    records,
    shown,
    sources,
    statements,
)
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
    shown.read_back,
    figures.whole,
    figures.unchanged,
    figures.derived,
    figures.dated,
    records.absent,
    prose.numbers,
    quotations.verbatim,
    names.sourced,
    statements.cited,
    borrowing.quoted,
    prose.hedges,
    citations.known,
    loaded.quoted,
)


def of_records(briefing: Briefing) -> Iterator[Problem]:
    """Every problem that the rules find in the records."""
    for rule in RULES:
        if rule.reads_records:
            yield from rule.check(briefing, None)


def of_pages(briefing: Briefing, pages: Sequence[Page]) -> Iterator[Problem]:
    """Every problem that the rules find in the finished pages of a briefing whose records hold."""
    for rule in RULES:
        if rule.reads_pages:
            yield from rule.check(briefing, pages)
