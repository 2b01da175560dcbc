"""PRO2: what stands between quotation marks on a page is the source's, in a passage cited there."""

from collections.abc import Iterator

from briefing.extract.evidence import Evidence
from briefing.extract.quotations import LEFT_OUT, Quotation, in_marks
from briefing.extract.reading import Reading
from briefing.model.citing import cites_of
from briefing.rules.out_of_context import places_of, turned
from briefing.rules.rule import Finding, rule
from briefing.text.matching import fold, stands_in
from briefing.text.nearest import difference, nearest
from briefing.text.quotation_marks import IN_MARKS, MARK
from briefing.text.quoted import Place

# So many characters of a quotation are shown.
SHOWN = 240


@rule("PRO2", good="They “rejected the agreement”.[^rejected]", bad="They “refused the agreement”.[^rejected]")
def verbatim(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """Every quotation on a page is word for word in a passage cited there, or by the record linked to; no `not` before it is left out."""
    for quotation in (*_in_front_matter(page), *page.quotations):
        if evidence.has_all(quotation.cites):
            yield from _unproved(evidence, quotation)
    for text in (*page.titles, *(block.text for block in page.prose)):
        if MARK.search(text) and (mark := MARK.search(rest := IN_MARKS.sub(f" {LEFT_OUT} ", text))):
            near = rest[mark.start() :].partition(LEFT_OUT)[0].strip()
            yield _finding(near, f"the quotation mark {mark[0]} has no partner", "Open with “ and close with ”.")
    for shown in page.verbatims:
        expected = _stamped(evidence, shown.stamp, shown.name)
        if expected is None or fold(shown.text).folded.strip() != fold(expected).folded.strip():
            yield _finding(shown.text, f"{shown.stamp} “{shown.name}” does not show its words",
                           "A stamped element shows exactly what it names.")


def _in_front_matter(page: Reading) -> Iterator[Quotation]:
    """The quotations of a page's title and description, which speak with all that the page cites."""
    for text in page.titles:
        yield from in_marks(text, frozenset(page.cited), page.record)


def _unproved(evidence: Evidence, quotation: Quotation) -> Iterator[Finding]:
    words = quotation.words.rstrip(".,;:!? ")
    if not quotation.words.strip(f"{LEFT_OUT} "):
        yield _finding("“”", "a quotation holds no words", "Quote the source, or take the marks away.")
        return
    cites = quotation.cites | cites_of(evidence.records.get(quotation.about))
    if places := places_of(evidence.ground.sources, words, evidence.spans_of(cites), quotation.opens):
        yield from _turned(evidence, quotation, words, places)
    elif words and not cites:
        hint = "Cite its passage in the sentence or directly behind it: [^passage-id]."
        yield _finding(words, f"the quotation “{_short(words)}” cites nothing", hint, words, quotation.written)
    elif words:
        if any(stands_in(source.text, words) for source in evidence.ground.sources.by_id.values()):
            message = f"no passage cited here has the quotation “{_short(words)}”, though the source does"
            yield _finding(words, message, "Cite the passage that has it.", words, quotation.written)
            return
        close = next((found for text in evidence.words_of(cites) if (found := nearest(fold(text), words))), "")
        message = f"no passage cited here has the quotation “{_short(words)}”" + (f": {difference(words, close)}" if close else "")
        otherwise = "Quote the source word for word, or cite the passage that has the words."
        hint = f"The cited passages have: “{close}”." if close else otherwise
        yield _finding(words, message, hint, words, quotation.written)


def _turned(evidence: Evidence, quotation: Quotation, words: str, places: tuple[tuple[str, Place], ...]) -> Iterator[Finding]:
    """A quotation cut behind a “not” needs one in the words around it."""
    if word := turned(evidence.ground.sources, words, places, quotation.beside):
        message = f"the quotation “{_short(words)}” leaves out a “{word}” that turns its meaning"
        yield _finding(words, message, "Quote the whole clause, or say it in the words around.", written=quotation.written)


def _stamped(evidence: Evidence, stamp: str, name: str) -> str | None:
    """The words that a stamped element must show; None where it names nothing."""
    if stamp == "data-passage":
        return next(iter(evidence.words_of([name])), None)
    return evidence.ground.sources.sentence(name)


def _short(words: str) -> str:
    """A quotation as a message shows it: of a long one its first words and its last."""
    return words if len(words) <= SHOWN else f"{words[: SHOWN // 2].rstrip()} … {words[-SHOWN // 2 :].lstrip()}"


def _finding(words: str, message: str, hint: str, lacking: str = "", written: str = "") -> Finding:
    marked = (f"{mark}{words}" for mark in ("“", '"', "‘", "'", "«", "<q>"))
    return Finding("PRO2", message, hint, (written, *marked, words), lacking=lacking)
