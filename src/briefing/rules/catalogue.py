"""All rules, in the order in which readers are told of them."""

from briefing.rules.claims import hedges, loaded_words, names, numbers
from briefing.rules.pages import about_source, attribution, copying, our_numbers, quotations, record_values, said, stamps, uncited
from briefing.rules.records import absence, citing, dates, derived, figures, language, order, passages, shape, sources, statuses, wording
from briefing.rules.records import loaded_words as listed_words
from briefing.rules.records import names as names_of_records
from briefing.rules.rule import Rule, put_together
from briefing.rules.site import citations, coverage, files, links, search, settings, typed_stamps, vocabulary

RULES: tuple[Rule, ...] = put_together(
    settings.settings,
    files.unread,
    files.in_the_way,
    files.readable,
    files.in_order,
    sources.pinned,
    language.english,
    coverage.covered,
    passages.verbatim,
    passages.once,
    passages.marked,
    coverage.used,
    shape.shaped,
    names_of_records.named,
    wording.in_the_sources_words,
    citing.cited,
    coverage.shown,
    coverage.said,
    record_values.read_back,
    said.said_so,
    links.leads_home,
    search.found_where_it_stands,
    links.leads_somewhere,
    figures.whole,
    figures.unchanged,
    derived.derived,
    dates.dated,
    statuses.attributed,
    order.in_order,
    absence.absent,
    about_source.absent,
    numbers.numbers,
    stamps.true,
    our_numbers.told,
    typed_stamps.typed,
    quotations.verbatim,
    names.sourced,
    vocabulary.unused,
    uncited.cited,
    uncited.seen,
    about_source.marked,
    copying.quoted,
    hedges.hedges,
    citing.known,
    citations.known,
    loaded_words.quoted,
    attribution.attributed,
    listed_words.listed,
)
