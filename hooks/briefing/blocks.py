"""A finished page as its readers meet it: blocks of text, the quotations in them, and the passages that each cites.

A block cites what stands in it; where it has no chip, what stands in the nearest row, list item, section, figure or table
around it. Text inside a link that says `data-about="kind/id"` speaks with that record's citations.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {"p", "li", "td", "th", "dd", "dt", "caption", "figcaption", "summary", "blockquote", "div", "section"}
SCOPES = BLOCKS | {"tr", "table", "dl", "ul", "ol", "figure", "details"}
UNREAD = frozenset({"code", "pre", "script", "style", "svg", "sup"})
STAMPED = {"data-sentence", "data-passage", "data-figure", "data-count", "data-marker"}
# Attributes whose text somebody reads or hears.
SPOKEN = ("alt", "title", "aria-label", "aria-description", "placeholder")
# Single marks only where they cannot be apostrophes.
IN_MARKS = re.compile(
    r"“([^“”]*)”|\"([^\"]*)\"|«\s?([^«»]*?)\s?»|„([^„“”]*)[“”]|(?<!\w)‘([^‘’]+)’(?!\w)|(?<!\w)'([^']+)'(?!\w)"
)


@dataclass(frozen=True)
class Quotation:
    """Quoted words on a page, with the passages that prove them: those cited, or those of the record linked to."""

    words: str
    cites: frozenset[str]
    about: str = ""


@dataclass(frozen=True)
class Verbatim:
    """An element stamped as a sentence (`idlib/9`) or as a passage, and the text that it shows."""

    stamp: str
    name: str
    text: str


@dataclass(frozen=True)
class Prose:
    """The running text of a block, without quotations, code and stamped elements, and what proves it; see Quotation.

    Text in attributes is a block of its own, and so is each text of a drawing (`drawn`), where nothing can be stamped.
    """

    text: str
    cites: frozenset[str]
    about: str = ""
    drawn: bool = False


@dataclass(frozen=True)
class Stamp:
    """What the engine put on a page: a figure by its id, a count by its value, a marker by its label; and the text."""

    kind: str
    name: str
    text: str


@dataclass
class _Block:
    node: LexborNode
    about: str = ""
    text: list[str] = field(default_factory=list)


def verbatims(html: str) -> Iterator[Verbatim]:
    """Every stamped element of a page."""
    tree = LexborHTMLParser(html)
    for stamp in ("data-sentence", "data-passage"):
        for node in tree.css(f"[{stamp}]"):
            yield Verbatim(stamp, node.attributes[stamp] or "", node.text())


def stamps(html: str) -> Iterator[Stamp]:
    """Every such element of a page."""
    tree = LexborHTMLParser(html)
    for kind in ("figure", "count", "marker"):
        for node in tree.css(f"[data-{kind}]"):
            yield Stamp(kind, node.attributes[f"data-{kind}"] or "", node.text())


def prose(html: str) -> Iterator[Prose]:
    """Every block of running text of a page, what only a screen reader says and what a drawing says included."""
    tree = LexborHTMLParser(html)
    for node in tree.css(", ".join(f"[{name}]" for name in SPOKEN)):
        for name in SPOKEN:
            if (text := node.attributes.get(name)) and not _is_name_of_sentence(text, node.attributes.get("href") or ""):
                yield Prose(text, _cited_around(node))
    for node in tree.css("svg text, svg title, svg desc"):
        yield Prose(" ".join(node.text().split()), _cited_around(node), drawn=True)
    for block in _blocks(html)[0]:
        if text := " ".join("".join(block.text).split()):
            yield Prose(text, _cited_around(block.node), block.about)


def _is_name_of_sentence(text: str, href: str) -> bool:
    """Whether a spoken name such as `Source, sentence 9` says the number of the sentence that its link leads to."""
    found = re.fullmatch(r"(?:.*: )?(?:Source.*, s|source \w, s|S)entences? (\d+)(?: to \d+)?", text)
    return bool(found) and href.endswith(f"#s{found[1]}")


def _blocks(html: str) -> tuple[list[_Block], list[tuple[str, _Block]]]:
    """The blocks of a page, and the quoted elements with the block that each stands in."""
    tree = LexborHTMLParser(html)
    blocks: list[_Block] = []
    quoted: list[tuple[str, _Block]] = []
    if tree.body is not None:
        blocks.append(_Block(tree.body))
        _walk(tree.body, blocks[0], blocks, quoted)
    return blocks, quoted


def quotations(html: str) -> Iterator[Quotation]:
    """Every quotation of a page: in <q> and <blockquote>, and between quotation marks; stamped elements are left out."""
    blocks, quoted = _blocks(html)
    for words, block in quoted:
        yield Quotation(words, _cited_around(block.node), block.about)
    for block in blocks:
        for match in IN_MARKS.finditer(" ".join("".join(block.text).split())):
            words = next(group for group in match.groups() if group is not None)
            yield Quotation(words, _cited_around(block.node), block.about)


def _walk(node: LexborNode, block: _Block, blocks: list[_Block], quoted: list[tuple[str, _Block]]) -> None:
    for child in node.iter(include_text=True):
        tag = child.tag
        if tag == "-text":
            block.text.append(child.text_content or "")
        elif tag in UNREAD or STAMPED & child.attributes.keys():
            block.text.append(" \0 ")  # keeps the words before and after apart
        elif tag in ("q", "blockquote"):
            quoted.append((_words(child), block if tag == "q" else _Block(child, block.about)))
            block.text.append(" \0 ")
        elif tag in BLOCKS:
            inner = _Block(child, block.about)
            blocks.append(inner)
            _walk(child, inner, blocks, quoted)
        elif about := child.attributes.get("data-about"):
            inner = _Block(child, about)
            blocks.append(inner)
            _walk(child, inner, blocks, quoted)
        else:
            _walk(child, block, blocks, quoted)


def _words(node: LexborNode) -> str:
    """The text of a quotation without the chips inside it."""
    copy = LexborHTMLParser(node.html or "")
    for chip in copy.css("sup"):
        chip.decompose()
    return " ".join((copy.body.text() if copy.body else "").split())


def _cited_around(node: LexborNode | None) -> frozenset[str]:
    """The passages cited in the nearest element around that cites any; for a heading, in what follows it up to the next."""
    if node is not None and node.tag in HEADINGS - {"h1"} and not node.css("[data-cite]"):
        below, following = [], node.next
        while following is not None and following.tag not in HEADINGS and "sources" not in (following.attributes.get("class") or ""):
            below += following.css("[data-cite]") if following.tag != "-text" else []
            following = following.next
        if below:
            return _ids(below)
    while node is not None and node.tag not in ("body", "html"):
        if node.tag in SCOPES and (chips := node.css("[data-cite]")):
            return _ids(chips)
        node = node.parent
    return frozenset()


def _ids(chips: list[LexborNode]) -> frozenset[str]:
    return frozenset(id for chip in chips for id in (chip.attributes["data-cite"] or "").split())
