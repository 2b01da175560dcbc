"""What search looks in: the places of the finished pages that a link can lead to, and the words that stand there.

A place is a page, a section under a heading, or a part with an id of its own: a question, a row, a sentence of the
source. The words are those of the checked pages, and no others.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypedDict

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.extract.contents import words
from briefing.model.briefing import Briefing
from briefing.model.page import Draft, Page
from briefing.model.records import Figure

HEADINGS = ("h2", "h3")
PARTS = ("section", "tr", "li")
# What stands beside the text: chips, drawings, column heads, and what the page says of itself.
LEFT_OUT = frozenset({"sup", "svg", "thead", "script", "style", "nav", "h1"})
WITHIN_A_LINE = frozenset({"a", "abbr", "b", "bdi", "cite", "code", "data", "em", "i", "mark", "q", "span", "strong", "time"})
# What a reader sees around a part and its text does not hold: the end of a block, of a term, quotation marks.
BREAK = "\u2029"
AROUND = {"dt": (BREAK, f":{BREAK}"), "q": ("“", "”")}
ENDS_A_LINE = re.compile(r"[.:;,?!…]”?$")


@dataclass
class Place:
    """Where a result leads: `href` below the site's root. `trail` says where the place is, from the folder's page down.

    `names` are the names of whom it is about, aliases included; `boost` raises or lowers it among the results: a page may
    be raised, and what stands on it only lowered, but for what once had a page of its own.
    """

    href: str
    title: str
    trail: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    boost: float = 1
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What stands there, without the title where it is said first; a block that no mark ends is set off by a dot."""
        blocks = [words for block in "".join(self.pieces).split(BREAK) if (words := " ".join(block.split()))]
        blocks = [blocks[0].removeprefix(self.title).strip(), *blocks[1:]] if blocks else []
        return "".join(f"{block} " if ENDS_A_LINE.search(block) else f"{block} · " for block in blocks if block).rstrip(" ·")

    def as_data(self) -> "Found":
        return {"href": self.href, "title": self.title, "trail": self.trail, "names": self.names, "boost": self.boost, "text": self.text}


class Found(TypedDict):
    """A place as the search script reads it: see `Place`."""

    href: str
    title: str
    trail: tuple[str, ...]
    names: tuple[str, ...]
    boost: float
    text: str


def places(briefing: Briefing, page: Page, drafts: Mapping[str, Draft], boosts: Mapping[str, float]) -> list[Found]:
    """Every place of a page that does not ask to be left out, ready for JSON.

    `drafts` are all pages by their addresses, `boosts` those of places with a boost of their own.
    """
    found = [place for place in _on_page(briefing, page, drafts) if place.text or place.names]
    return [replace(place, boost=boosts[place.href]).as_data() if place.href in boosts else place.as_data() for place in found]


def boosts_of(drafts: Iterable[Draft]) -> dict[str, float]:
    """The boost of each place where the words of another page are told, which leads there: it is that page's own."""
    return {draft.leads_to: draft.search.boost for draft in drafts if "#" in draft.leads_to}


def strays(found: Iterable[Found], page: Page) -> tuple[str, ...]:
    """The addresses of a page's places with words that the page does not have, or not in this order."""
    words_there = re.findall(r"\w+", LexborHTMLParser(page.html).text(separator=" "))
    strange, at = [], 0
    for place in found:
        wanted = re.findall(r"\w+", place["text"])
        start = _starts(words_there, wanted, at)  # places follow one another: a long page is not looked through for each from its start
        if start is None and (start := _starts(words_there, wanted, 0)) is None:
            strange.append(place["href"])
        at = start or at
    return tuple(strange)


def has_in_order(there: Sequence[str], wanted: Sequence[str]) -> bool:
    """Whether all wanted words are there, in this order, others between them or not."""
    return _starts(there, wanted, 0) is not None


def _starts(there: Sequence[str], wanted: Sequence[str], at: int) -> int | None:
    """Where the first of the wanted words stands, from a place on, if the others follow it in this order; else None."""
    start = None
    try:
        for word in wanted:
            at = there.index(word, at) + 1
            start = at - 1 if start is None else start
    except ValueError:
        return None
    return at if start is None else start


def _on_page(briefing: Briefing, page: Page, drafts: Mapping[str, Draft]) -> Iterator[Place]:
    draft = page.draft
    body = LexborHTMLParser(page.html).body
    if draft.search.exclude or body is None:
        return
    above = draft.url.rstrip("/").rpartition("/")[0]
    trail = (drafts[f"{above}/"].title,) if above and f"{above}/" in drafts else ()
    first = Place(draft.url, draft.title, trail, _names(briefing, draft.record), draft.search.boost)
    found = [first]
    _walk(briefing, body, first, found, (*trail, draft.title), first)
    yield from found


def _walk(briefing: Briefing, node: LexborNode, place: Place, found: list[Place], trail: tuple[str, ...], first: Place) -> None:
    """Give the text below a node to its place; a heading or a part with an id opens a new one."""
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            place.pieces.append(child.text_content or "")
            continue
        if child.tag in LEFT_OUT or "data-search-exclude" in child.attributes:
            continue
        id = child.attributes.get("id")
        if child.tag in HEADINGS and not place.title:
            place.title = words(child)
        elif child.tag in HEADINGS and id:
            place = Place(f"{first.href}#{id}", words(child), trail, boost=min(1, first.boost))
            found.append(place)
        elif child.tag in PARTS and id:
            names = _names(briefing, child.attributes.get("data-record") or "")
            part = Place(f"{first.href}#{id}", _title(child), trail, names, min(1, first.boost))
            found.append(part)
            _walk(briefing, child, part, found, trail, first)
        else:
            before, after = AROUND.get(child.tag or "", ("", "") if child.tag in WITHIN_A_LINE else (BREAK, BREAK))
            place.pieces.append(before)
            _walk(briefing, child, place, found, trail, first)
            place.pieces.append(after)


def _title(part: LexborNode) -> str:
    """What a part is called: a row by its head, an item by the link it begins with; a section has its heading."""
    head = part.css_first({"tr": "th", "li": "a"}.get(part.tag or "", ""), None) if part.tag != "section" else None
    return words(head) if head else ""


def _names(briefing: Briefing, record: str) -> tuple[str, ...]:
    """The names of a record; a figure goes by its number as the source writes it."""
    found = briefing.by_id.get(record)
    if isinstance(found, Figure):
        return (found.text,) if found.text else ()
    return tuple(filter(None, (getattr(found, "name", ""), *getattr(found, "aliases", ()))))
