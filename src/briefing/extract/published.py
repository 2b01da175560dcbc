"""Everything that is published beside the pages' own text, put as pages, so that the same rules look at it.

A file's text stands with the citations of its row, the data that a page gives to machines with those of the page; the
words around the pages cite nothing.
"""

from collections.abc import Iterable, Iterator
from html import escape

from briefing.extract.files import Said
from briefing.model.page import Page


def as_page(path: str, text: str, said: Iterable[Said]) -> Page:
    """What a file says, as a page that shows it; `text` is the file's own, to find a problem's place in."""
    return Page(path, path, text, "", "", "", html="".join(map(_shown, said)), is_own=True)


def as_said(path: str, texts: Iterable[tuple[str, Iterable[str]]]) -> Iterator[Said]:
    """Texts with what each cites; one between quotation marks is the source's."""
    for text, cites in texts:
        quoted = text.startswith("“") and text.endswith("”")
        yield Said(path, "", text.strip("“”") if quoted else text, tuple(cites), quoted)


def _shown(one: Said) -> str:
    """A text with its chips: as a quotation, as a sentence of the source, or drawn, since calculated figures have no stamp here."""
    text, chips = escape(one.text), f'<sup data-cite="{" ".join(one.cites)}"></sup>'
    if one.sentence:
        return f'<p><span data-sentence="{escape(one.sentence)}">{text}</span></p>'
    if one.quoted:
        return f"<p>The source: <q>{text}</q>{chips}</p>"
    return f"<figure><svg><text>{text}</text></svg>{chips}</figure>"
