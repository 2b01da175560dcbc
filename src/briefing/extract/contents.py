"""What a page contains: its sections, from the finished HTML, however their headings were written."""

from dataclasses import dataclass
from functools import lru_cache

from selectolax.lexbor import LexborHTMLParser, LexborNode


@dataclass(frozen=True)
class Section:
    """A section of a page by its heading; `id` is where a link leads to."""

    id: str
    title: str


@lru_cache(maxsize=4096)  # asked for twice: by the page, and by what is read around all pages
def sections(html: str) -> tuple[Section, ...]:
    """The sections under the second-rank headings of a page, without the list of sources that closes it."""
    headings = LexborHTMLParser(html).css("h2:not(.sources > h2)")
    return tuple(Section(id, words(heading)) for heading in headings if (id := _id(heading)))


def words(node: LexborNode) -> str:
    """The text of a node as a contents list or a search result has it: without chips, in single spaces."""
    if node.css_first("sup.cite") is None:
        return " ".join(node.text().split())
    copy = LexborHTMLParser(node.html or "")
    for chip in copy.css("sup.cite"):
        chip.decompose()
    return " ".join((copy.body.text() if copy.body else "").split())


def _id(heading: LexborNode) -> str:
    """The heading's own id, or that of the section that it opens."""
    around = heading.parent
    opened = around.attributes.get("id") if around is not None and around.tag == "section" else None
    return heading.attributes.get("id") or opened or ""
