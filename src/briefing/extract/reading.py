"""What is published as its readers meet it, read once: statements, quotations, stamps and links."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.extract.blocks import Prose, Statement, blocks
from briefing.extract.citation_scope import Cited
from briefing.extract.composed import Own
from briefing.extract.elements import STAMPS, is_hidden, seen
from briefing.extract.markup import strange
from briefing.extract.quotations import Quotation, in_marks
from briefing.model.page import Page
from briefing.text.shown import as_seen

# What a drawing says is in its description and its title; fewer words are a name, and what is written in it are labels.
LEAST_TOLD = 4
# Attributes whose text somebody reads or hears.
SPOKEN = ("alt", "title", "aria-label", "aria-description", "placeholder", "data-label")

# The words that tell of a figure that it was calculated here, of a count that it was counted here.
OURS = {"figure": re.compile(r"\bcalculat", re.IGNORECASE), "count": re.compile(r"\b(?:counted|our count|calculat)", re.IGNORECASE)}
HEADING = re.compile("h[1-6]")


@dataclass(frozen=True)
class Verbatim:
    """An element stamped as a sentence (`idlib/9`) or as a passage, and the text that it shows."""

    stamp: str
    name: str
    text: str


@dataclass(frozen=True)
class Stamp:
    """What the engine put on a page: a figure by its id, a count by its value, a marker, a field of a record, a file's
    size by its path, a date or version by the change that it is of; and the text, with the `value` that programs read instead of it.

    `of` is the id of the element whose items a count counts, `found` how many it has. `beside` are the records that its row,
    item or fact links to; no records where nothing around it names some, and None in a drawing, which shows many. `ours` says
    whether the words around a figure or a count tell that it was calculated or counted here, and whether they cite anything.
    """

    kind: str
    name: str
    text: str
    of: str = ""
    found: int = 0
    value: str | None = None
    beside: frozenset[str] | None = None
    ours: "Ours | None" = None


@dataclass(frozen=True)
class Ours:
    """What the row, item, fact, section, drawing or else paragraph around a number says of it."""

    is_told: bool
    cites: bool


@dataclass(frozen=True)
class Link:
    """A link that speaks for a record (`about`), and where it leads."""

    about: str
    href: str


@dataclass(frozen=True)
class Picture:
    """A picture: its address, the text in its place, None where it has none, and whether it says that it only decorates.

    `lacks_caption` says that it stands in a block of a picture and its caption, without the caption.
    """

    address: str
    text: str | None
    is_decoration: bool
    lacks_caption: bool


@dataclass(frozen=True)
class Reading:
    """All that one thing that is published says: a page, a file, what a page tells machines, or what stands around the pages.

    `path` names it: a page by its path below docs/, others by their paths; `template` is the file, relative to the root, that
    it was made from, itself where nothing made it. `cited`, `malformed`, `shown` and `record` are those of a page. `is_own` says
    that all of it is marked as the briefing's own words. `ids` are those of its elements, `targets` all addresses that it leads to,
    `hidden` the words that stand in it and that some reader does not meet, `strange` what a page should not hold, `says` the places of
    statements with the words that are stamped as theirs, `pictures` those that are no drawings of the page's own.
    """

    path: str
    template: str
    title: str = ""
    description: str = ""
    record: str = ""
    cited: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    is_own: bool = False
    prose: tuple[Prose, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    verbatims: tuple[Verbatim, ...] = ()
    stamps: tuple[Stamp, ...] = ()
    links: tuple[Link, ...] = ()
    ids: frozenset[str] = frozenset()
    targets: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    strange: tuple[tuple[str, str], ...] = ()
    pictures: tuple[Picture, ...] = ()
    says: tuple[tuple[str, str], ...] = ()

    @property
    def titles(self) -> tuple[str, ...]:
        """What stands in the head of the page."""
        return tuple(filter(None, (self.title, self.description)))


def read_page(page: Page) -> Reading:
    """What a finished page says."""
    draft = page.draft
    head = Reading(draft.path, draft.template, draft.title, draft.description, draft.record, page.cited, page.malformed, page.shown)
    return read(head, page.html)


def read(head: Reading, html: str) -> Reading:
    """A reading with all that some HTML says."""
    tree = LexborHTMLParser(html)
    cited = Cited(tree)
    found = list(blocks(tree))
    prose = [one for block in found if (one := block.prose(cited)).statements]
    unstamped = (*_spoken(tree, cited), *_drawn(tree, cited))
    quotations = [quotation for block in found for quotation in block.quotations(cited)]
    quotations += [quotation for block in unstamped for one in block.statements for quotation in in_marks(one.text, one.cites)]
    return replace(
        head,
        prose=(*unstamped, *prose),
        quotations=tuple(quotations),
        verbatims=tuple(
            Verbatim(stamp, node.attributes[stamp] or "", node.text())
            for stamp in ("data-sentence", "data-passage") for node in tree.css(f"[{stamp}]")
        ),
        stamps=tuple(_stamp(tree, kind, node) for kind in STAMPS for node in tree.css(f"[data-{kind}]")),
        links=tuple(Link(node.attributes["data-about"] or "", node.attributes.get("href") or "") for node in tree.css("a[data-about]")),
        ids=frozenset(node.attributes["id"] or "" for node in tree.css("[id]")),
        targets=tuple(dict.fromkeys(node.attributes[name] or "" for name in ("href", "src") for node in tree.css(f"[{name}]"))),
        says=tuple((node.attributes["data-says"] or "", seen(node)) for node in tree.css("[data-says]")),
        strange=strange(tree, html) if not head.is_own else (),
        pictures=tuple(map(_picture, tree.css("img"))) if not head.is_own else (),
        hidden=tuple(words for node in tree.css("[hidden], [aria-hidden], [style]") if is_hidden(node) and (words := node.text().strip())),
    )


def _picture(node: LexborNode) -> Picture:
    is_decoration = node.attributes.get("role") in ("presentation", "none")
    text = node.attributes.get("alt", "") or "" if "alt" in node.attributes else None
    around = node.parent
    lacks = around is not None and around.tag == "figure" and around.attributes.get("class") == "picture" and not around.css("figcaption")
    return Picture(node.attributes.get("src") or "", text, is_decoration, lacks)


def _stamp(tree: LexborHTMLParser, kind: str, node: LexborNode) -> Stamp:
    of = node.attributes.get("data-of") or ""
    found, ours = _items(tree, of) if of else 0, _ours(node, OURS[kind]) if kind in OURS else None
    value = node.attributes.get("value")
    return Stamp(kind, node.attributes[f"data-{kind}"] or "", node.text().strip(), of, found, value, _beside(node), ours)


def _ours(node: LexborNode, words: re.Pattern[str]) -> Ours:
    """What stands around a number, without the words that it stands in for."""
    around = block = node
    while around.parent is not None and around.tag not in ("tr", "li", "section", "figure", "body") and not _is_fact(around):
        block = around if around.tag in ("p", "td", "caption") or HEADING.fullmatch(around.tag or "") else block
        around = around.parent
    around = block if around.tag == "body" or around.parent is None else around
    return Ours(bool(words.search(around.text(separator=" "))), around.css_first("[data-cite]") is not None)


def _beside(node: LexborNode | None) -> frozenset[str] | None:
    """The records linked to in the nearest row, item, fact or section around a node, and the one that its section is of.

    None where a drawing is nearer.
    """
    found: set[str] = set()
    while node is not None and node.tag not in ("figure", "body"):
        if not found and (node.tag in ("tr", "li", "section") or _is_fact(node)):
            found = {link.attributes["data-about"] or "" for link in node.css("[data-about]")}
        if node.tag == "section" and (own := node.attributes.get("data-record")):
            return frozenset(found | {own})
        node = node.parent
    return frozenset(found) if found or node is None or node.tag != "figure" else None


def _is_fact(node: LexborNode) -> bool:
    return node.tag == "div" and node.parent is not None and node.parent.tag == "dl"


def _items(tree: LexborHTMLParser, id: str) -> int:
    """How many rows, or else list items, the element of an id has, without those of lists within."""
    counted = tree.css_first(f'[id="{id}"]')
    if counted is None:
        return 0
    rows = counted.css("tbody > tr")
    if rows:
        return len(rows)
    own = counted if counted.tag in ("ul", "ol") else counted.css_first("ul, ol")
    return sum(1 for item in own.iter() if item.tag == "li") if own else 0


def _spoken(tree: LexborHTMLParser, cited: Cited) -> Iterator[Prose]:
    for node in tree.css(", ".join(f"[{name}]" for name in SPOKEN)):
        for name in SPOKEN:
            if (text := node.attributes.get(name)) and not _is_name_of_sentence(text, node.attributes.get("href") or ""):
                yield Prose("", (Statement(as_seen(text), cited.around(node), True),))


def _drawn(tree: LexborHTMLParser, cited: Cited) -> Iterator[Prose]:
    for node in tree.css("svg text, svg title, svg desc"):
        words = seen(node)
        is_told = node.tag != "text" and len(words.split()) >= LEAST_TOLD
        yield Prose("", (Statement(words, cited.around(node), True, composed=Own(words) if is_told else None),), drawn=True)


def _is_name_of_sentence(text: str, href: str) -> bool:
    """Whether a spoken name such as `Source, sentence 9` says the number of the sentence that its link leads to."""
    found = re.fullmatch(r"(?:.*: )?(?:Source.*, s|source \w+, s|S)entences? (\d+)(?: to \d+)?", text)
    return found is not None and href.endswith(f"#s{found[1]}")
