"""Everything that is published beside the pages' own text, read like the pages, so that the same rules look at it.

A file's text stands with the citations of its row, what a page gives to machines with those of the page; the words around
the pages cite nothing.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from briefing.exports import json_ld
from briefing.exports.download import Download
from briefing.extract import files as given
from briefing.extract.blocks import Prose, Statement
from briefing.extract.files import Said
from briefing.extract.quotations import Quotation, in_marks
from briefing.extract.reading import Reading, Verbatim
from briefing.model.briefing import Briefing
from briefing.model.citing import cites_about
from briefing.model.page import Page


@dataclass(frozen=True)
class Beside:
    """What is published beside the pages' own text: the texts that it says, and in `head` all else that a reading of it holds."""

    head: Reading
    said: tuple[Said, ...]

    def read(self) -> Reading:
        return reading_of(self.head, self.said)

    @property
    def key(self) -> str:
        """All that it says, as one text."""
        head, said = self.head, [(one.text, one.cites, one.quoted, one.sentence) for one in self.said]
        return repr((head.path, head.template, head.title, head.cited, said))


def of_file(briefing: Briefing, file: Download, told: frozenset[str]) -> Beside:
    """What a file says; texts that are `told`, and proved, elsewhere are left out."""
    said = (one for one in given.said(briefing, file) if one.text not in told)
    return Beside(Reading(file.path, file.path, is_own=True), tuple(said))


def of_machines(briefing: Briefing, page: Page, graph: json_ld.Node, told: frozenset[str]) -> Beside:
    """What a page says to machines, in its JSON-LD."""
    draft = page.draft
    cites = sorted({*page.cited, *_proof(briefing, draft.record)})
    texts = json_ld.said(graph, cites, lambda figure: sorted(_proof(briefing, f"figures/{figure}")))
    head = Reading(draft.path, draft.template, title=draft.title, cited=page.cited, is_own=True)
    return Beside(head, tuple(_as_said(draft.path, ((text, proof) for text, proof in texts if text not in told))))


def _proof(briefing: Briefing, name: str) -> frozenset[str]:
    """The passages that prove what is said of a record."""
    return cites_about(briefing.figures, briefing.by_id.get(name))


def _as_said(path: str, texts: Iterable[tuple[str, Iterable[str]]]) -> Iterator[Said]:
    """Texts with what each cites; one between quotation marks is the source's."""
    for text, cites in texts:
        quoted = text.startswith("“") and text.endswith("”")
        yield Said(path, "", text.strip("“”") if quoted else text, tuple(cites), quoted)


def reading_of(head: Reading, said: Iterable[Said]) -> Reading:
    """A reading of texts that stand in no page: quotations, sentences of the source, and statements, where nothing can be stamped."""
    prose, quotations, verbatims = [], [], []
    for one in said:
        cites, text = frozenset(one.cites), " ".join(one.text.split())
        if one.sentence:
            verbatims.append(Verbatim("data-sentence", one.sentence, one.text))
        elif one.quoted:
            quotations.append(Quotation(text, cites, beside="The source:"))
        elif text:
            prose.append(Prose("", (Statement(text, cites, is_cited=True),), drawn=True))
            quotations += in_marks(text, cites)
    return replace(head, prose=tuple(prose), quotations=tuple(quotations), verbatims=tuple(verbatims))
