"""The rules. Each is a generator of problems whose docstring is the rule, and the only copy of it."""

from collections.abc import Iterator, Sequence

from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem
from briefing.rules.claims import loaded_words, names, numbers
from briefing.rules.pages import citations, copying, quotations, record_values, uncited
from briefing.rules.records import figures, passages, records, sources
from briefing.rules.rule import Rule

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
    record_values.read_back,
    figures.whole,
    figures.unchanged,
    figures.derived,
    figures.dated,
    records.absent,
    numbers.numbers,
    quotations.verbatim,
    names.sourced,
    uncited.cited,
    copying.quoted,
    numbers.hedges,
    citations.known,
    loaded_words.quoted,
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
