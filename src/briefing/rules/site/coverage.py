"""SRC2, PAS4 and REC4: every sentence, every passage, every record and every claim is met on some page."""

import textwrap
from collections.abc import Iterator

from briefing.extract.facts import Facts, SiteReading
from briefing.model.addresses import url_of
from briefing.model.briefing import Entry
from briefing.model.claims import Claim
from briefing.model.document import Path
from briefing.model.records import Passage, Record, SourceFile
from briefing.model.statements import LACKING
from briefing.model.traversal import parts
from briefing.problems import Problem, closest_to, did_you_mean
from briefing.rules.rule import Finding, rule
from briefing.rules.site.citations import meant_by
from briefing.text.source import sentence_run


@rule("SRC2", good="§3 is cited; §4 stands under “excluded”, with a reason", bad="§4 is neither cited nor excluded")
def covered(site: SiteReading) -> Iterator[Problem]:
    """Every sentence of a source is cited on some page, or else excluded with a reason."""
    briefing, cited_ids = site.briefing, _cited(site)
    for entry in briefing.entries_of(SourceFile):
        source = briefing.sources.get(entry.id)
        if source is None:
            continue
        if not source.sentences:
            yield entry.problem("SRC2", "the source holds no sentence", "A check that looked at nothing fails.", "file")
        spans = (briefing.spans[id] for id in cited_ids if id in briefing.spans)
        cited = {number for span in spans if span.source == source.id for number in span.sentences}
        yield from _wrongly_excluded(entry, len(source.sentences), cited)
        excluded = {number for item in entry.record.excluded for number in sentence_run(item.sentence)}
        for sentence in source.sentences:
            if sentence.number not in cited | excluded:
                words = textwrap.shorten(source.sentence_text(sentence.number), 60, placeholder="…")
                yield entry.problem("SRC2", f"nothing cites sentence {sentence.number}: “{words}”",
                                    "Cite a passage of it, or list it under `excluded` with a reason.")


def _wrongly_excluded(entry: Entry[SourceFile], last: int, cited: set[int]) -> Iterator[Problem]:
    """One problem for an exclusion, at the first sentence of its run that must not be there."""
    before: set[int] = set()
    for index, item in enumerate(entry.record.excluded):
        run = sentence_run(item.sentence)
        if not run:
            hint = "Write the first sentence, a hyphen, the last: 12-160."
            yield entry.problem("SRC2", f"{item.sentence} ends before it begins", hint, "excluded", index)
        for number in run:
            if number < 1 or number > last:
                yield entry.problem("SRC2", f"there is no sentence {number}", f"The last is {last}.", "excluded", index)
            elif number in cited:
                yield entry.problem("SRC2", f"sentence {number} is excluded, yet cited", _what_is_left(run, last, cited), "excluded", index)
            elif number in before:
                yield entry.problem("SRC2", f"sentence {number} is excluded twice", "One reason for a sentence.", "excluded", index)
            else:
                continue
            break
        before.update(run)


def _what_is_left(run: range, end: int, cited: set[int]) -> str:
    """What to write in the place of a run of which some sentences are cited; `end` is the last sentence of the text."""
    left = {number: None for number in run if number <= end and number not in cited}
    if not left:
        return "Remove the exclusion."
    starts = [number for number in left if number - 1 not in left]
    ends = [number for number in left if number + 1 not in left]
    runs = ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in zip(starts, ends, strict=True))
    return f"What nothing cites of it: {runs}. Give each of these an entry in the place of this one."


def _cited(site: SiteReading) -> set[str]:
    """The passages that the pages cite, or mean to."""
    return {id for page in site.pages for id in meant_by(page, site.briefing.spans.keys())}


@rule("PAS4", good="a page that says [^talks]", bad="the passage talks, which no page cites")
def used(site: SiteReading) -> Iterator[Problem]:
    """Every passage is cited on some page."""
    cited = _cited(site)
    for entry in site.briefing.entries_of(Passage):
        if entry.id not in cited:
            yield entry.problem("PAS4", "no page cites this passage", f"Cite it as [^{entry.id}], or remove it.")


@rule("REC4")
def shown(site: SiteReading) -> Iterator[Problem | tuple[Facts, Finding]]:
    """Every record, and every claim of one, is shown on some page, and what says that it shows one does."""
    met = {record for page in site.pages for record in page.shown}
    shown_at = {url_of(page.path): page.shown for page in site.pages}
    known = site.briefing.by_id
    for page in site.pages:
        for name in sorted(page.shown - known.keys()):
            near = (name, name.partition("/")[2])
            yield page, Finding("REC4", f'data-record="{name}" names no record', did_you_mean(name, known), near)
            met |= {closest_to(name, known)}
    for kind in site.briefing.shown_kinds:
        for entry in site.briefing.entries.get(kind, ()):
            if f"{kind}/{entry.id}" not in met:
                yield entry.problem("REC4", "no page shows this record",
                                    f"Show it with `data-record=\"{kind}/{entry.id}\"`, or give its kind a docs/{kind}/_record.md.")
            elif (told_at := getattr(entry.record, "told_at", "")) and f"{kind}/{entry.id}" not in shown_at.get(told_at, ()):
                yield entry.problem("REC4", f"{told_at} does not show this record",
                                    f"Show it there with `id=\"{entry.id}\" data-record=\"{kind}/{entry.id}\"`, "
                                    "or take `told_at` out.", "told_at")


@rule("REC4")
def said(site: SiteReading) -> Iterator[Problem]:
    """Every claim of a record stands on some page, and so does each thing that the source is said to lack."""
    met = {place for page in site.pages for place in page.says}
    for kind in site.briefing.shown_kinds:
        for entry in site.briefing.entries.get(kind, ()):
            for path, text in _claims(entry.record):
                place = f"{kind}/{entry.id}:{'.'.join(map(str, path))}"
                if place not in met:
                    yield entry.problem("REC4", f"no page has the claim: {text}",
                                        f"Show it with `parts.claim(…, \"{place}\")`, or its text with `said(…, \"{place}\")`.", *path)


def _claims(record: Record) -> Iterator[tuple[Path, str]]:
    yield from ((path, part.text) for path, part in parts(record) if isinstance(part, Claim))
    yield from (((field, at), text) for field in LACKING for at, text in enumerate(getattr(record, field, ())))
