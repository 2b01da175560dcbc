"""PRO2: what stands between quotation marks on a page is the source's, in a passage cited there."""

import re
from collections.abc import Iterator

from briefing.extract.blocks import IN_MARKS, LEFT_OUT, Quotation, in_marks
from briefing.extract.claims import cites_of
from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem
from briefing.rules.location import on_page
from briefing.rules.out_of_context import turned
from briefing.rules.rule import rule
from briefing.text.matching import fold, stands_in
from briefing.text.nearest import nearest

MARK = re.compile("[“”„«»\"]")


@rule("PRO2", good="They “rejected the agreement”.[^rejected]", bad="They “refused the agreement”.[^rejected]",
      reads_records=False, reads_pages=True)
def verbatim(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every quotation on a page is word for word in a passage cited there, or by the record linked to; no `not` before it is left out."""
    for page in pages:
        for quotation in (*_in_front_matter(page), *page.reading.quotations):
            yield from _unproved(briefing, page, quotation)
        for text in (page.title, page.description, *(block.text for block in page.reading.prose)):
            if mark := MARK.search(rest := IN_MARKS.sub(f" {LEFT_OUT} ", text)):
                near = rest[mark.start() :].partition(LEFT_OUT)[0].strip()
                yield _problem(briefing, page, near, f"the quotation mark {mark[0]} has no partner", "Open with “ and close with ”.")
        for shown in page.reading.verbatims:
            expected = _stamped(briefing, shown.stamp, shown.name)
            if expected is None or fold(shown.text).folded.strip() != fold(expected).folded.strip():
                yield _problem(briefing, page, shown.text, f"{shown.stamp} “{shown.name}” does not show its words",
                               "A stamped element shows exactly what it names.")


def _in_front_matter(page: Page) -> Iterator[Quotation]:
    """The quotations of a page's title and description, which speak with all that the page cites."""
    for text in (page.title, page.description):
        yield from in_marks(text, frozenset(page.cited), page.record)


def _unproved(briefing: Briefing, page: Page, quotation: Quotation) -> Iterator[Problem]:
    words = quotation.words.rstrip(".,;:!? ")
    if not quotation.words.strip(f"{LEFT_OUT} "):
        yield _problem(briefing, page, "“”", "a quotation holds no words", "Quote the source, or take the marks away.")
        return
    cites = quotation.cites | cites_of(briefing.by_id.get(quotation.about))
    cited = briefing.cited_words(sorted(cites))
    if not words or any(stands_in(text, words) for text in cited):
        yield from _turned(briefing, page, quotation, words, cites)
        return
    if not cites:
        hint = "Cite its passage in the sentence or directly behind it: [^passage-id]."
        yield _problem(briefing, page, words, f"the quotation “{words}” cites nothing", hint)
        return
    close = next((found for text in cited if (found := nearest(fold(text), words))), "")
    hint = f"The cited passages have: “{close}”." if close else "Quote the source word for word, or cite the passage that has the words."
    yield _problem(briefing, page, words, f"no passage cited here has the quotation “{words}”", hint)


def _turned(briefing: Briefing, page: Page, quotation: Quotation, words: str, cites) -> Iterator[Problem]:
    """A quotation cut behind a “not” needs one in the words around it."""
    if word := turned(briefing, words, cites, quotation.beside):
        message = f"the quotation “{words}” leaves out a “{word}” that turns its meaning"
        yield _problem(briefing, page, words, message, "Quote the whole clause, or say it in the words around.")


def _stamped(briefing: Briefing, stamp: str, name: str) -> str | None:
    """The words that a stamped element must show; None where it names nothing."""
    if stamp == "data-passage":
        return briefing.words(name) if name in briefing.spans else None
    source, _, number = name.partition("/")
    known = briefing.sources.get(source)
    if known is None or not number.isdecimal() or not 1 <= int(number) <= len(known.sentences):
        return None
    return known.sentence_text(int(number))


def _problem(briefing: Briefing, page: Page, words: str, message: str, hint: str) -> Problem:
    marked = [f"{mark}{words}" for mark in ("“", '"', "‘", "'", "«", "<q>")]
    return on_page(briefing, page, "PRO2", [*marked, words], message, hint)
