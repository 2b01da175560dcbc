"""The blocks of text of a finished page, their statements with the passages that these cite, and their quotations.

A block of text is divided into statements. A statement cites the chips in it or directly after it; one without a chip
those of the next in its block that has some; a block without chips what stands in the nearest row, list item, section,
figure or table around it. Text inside a link that says `data-about="kind/id"` speaks with that record's citations.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import islice
from typing import TypeVar

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.extract.citation_scope import OWN_WORDS, Cited
from briefing.extract.composed import SAID, SAID_END, UNMARKED, Own, composed
from briefing.extract.elements import APART, BLOCKS, STAMPED, STRUCK_OUT, UNREAD, hides, number_of, raised, seen
from briefing.extract.parts import CHIP, FIGURE, FIRST, LINK, LINK_END, QUOTED, Part, parts_of
from briefing.extract.quotations import LEFT_OUT, Quotation, in_marks
from briefing.text.shown import as_seen

SENTENCE = re.compile(r"(?:[A-Z]+ )?§(\d+)(?:–\d+)?")
PRIVATE = re.compile("[\0\1\ue000-\uf8ff]")
# What no statement begins with: white space, and marks of what is read elsewhere.
_SILENT = re.compile(r"(?:[\s\0\ue002-\ue005]|[\ue000\ue001].)*")


@dataclass(frozen=True)
class Statement:
    """A stretch of a block, mostly a sentence, and the passages that prove it.

    Quotations in elements, code and stamped elements are left out, each a \\0 in their place. `is_cited` says whether it has
    chips of its own, or takes those of a statement after it, of its row, list item or figure, or of the record it speaks for;
    `unlinked` is what of the text stands outside links, `figures` the ids of the figures that it shows. `composed` is it as
    it is seen, with its badges, where the page says it and no record: see `composed`.
    """

    text: str
    cites: frozenset[str]
    is_cited: bool
    unlinked: str = ""
    figures: tuple[str, ...] = ()
    composed: Own | None = None


@dataclass(frozen=True)
class Prose:
    """The running text of a block; `about` is the record that it speaks for.

    Text in attributes is a block of its own (tag ""), and so is each text of a drawing (`drawn`), where nothing can be
    stamped. `is_own` says that it is marked as the briefing's own words. Where it speaks of the whole source, `absent` are words whose
    absence shows what it says, and nothing else cites for it. `beside` is what its cell or field calls it.
    """

    tag: str
    statements: tuple[Statement, ...]
    about: str = ""
    drawn: bool = False
    is_own: bool = False
    absent: tuple[str, ...] | None = None
    beside: str = ""

    @cached_property
    def text(self) -> str:
        return " ".join(statement.text for statement in self.statements)


_NOTHING = Prose("", ())


_Item = TypeVar("_Item")
_Proved = tuple[Part, frozenset[str], bool]  # with the passages that prove it, and whether it is cited


@dataclass
class Block:
    node: LexborNode
    about: str = ""
    text: list[str] = field(default_factory=list)
    chips: list[frozenset[str]] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    left_out: list[LexborNode] = field(default_factory=list)
    proved: list[_Proved] | None = None

    def add(self, mark: str, items: list[_Item], item: _Item) -> None:
        """Put an item's mark into the text, and the item where the mark leads."""
        self.text.append(f" {mark}{chr(FIRST + len(items))} " if mark == QUOTED else f"{mark}{chr(FIRST + len(items))}")
        items.append(item)

    def leave_out(self, node: LexborNode, mark: str = LEFT_OUT) -> None:
        """Put a mark in the place of what is read elsewhere."""
        self.text.append(f" {mark} ")
        self.left_out.append(node)

    def _proved(self, cited: Cited) -> list[_Proved]:
        """Each part with the passages that prove it, and whether it is cited; found once, and told twice."""
        self.proved = self.proved or self._find_proved(cited)
        return self.proved

    def _find_proved(self, cited: Cited) -> list[_Proved]:
        found, following = [], cited.around(self.node)
        is_cited = bool(self.about) or (not self.chips and cited.in_unit(self.node))
        for part in reversed(parts_of(" ".join("".join(self.text).translate(UNMARKED).split()))):
            if own := frozenset().union(*(self.chips[chip] for chip in part.chips)):
                following, is_cited = own, True
            found.append((part, following, is_cited))
        return found[::-1]

    def prose(self, cited: Cited) -> Prose:
        """What is said in the block; most hold other blocks alone, and say nothing themselves."""
        if _SILENT.fullmatch("".join(self.text)):
            return _NOTHING
        figures = iter(self.figures)
        proved = self._proved(cited)
        shown = [tuple(islice(figures, part.figures)) for part, *_ in proved]
        seen_so = composed("".join(self.text), [part.text for part, *_ in proved], self.quoted, self.left_out)
        statements = [
            Statement(part.said, cites, is_cited, part.unlinked, own, as_seen)
            for (part, cites, is_cited), own, as_seen in zip(proved, shown, seen_so, strict=True) if part.said.strip(f"{LEFT_OUT} ")
        ]
        return Prose(
            self.node.tag or "", tuple(statements), self.about, is_own=cited.is_own(self.node), absent=cited.absent(self.node),
            beside=" ".join(_label(self.node).split()) if any(one.composed for one in statements) else "",
        )

    def quotations(self, cited: Cited) -> Iterator[Quotation]:
        """Words in <q> and <blockquote>, and between quotation marks; stamped elements are left out."""
        proved = self._proved(cited)
        label = _label(self.node) if any(part.quoted or part.has_marks for part, *_ in proved) else ""
        for part, cites, _ in proved:
            for at, is_opening in part.quoted:
                yield Quotation(self.quoted[at], cites, self.about, f"{label} {part.plain}", is_opening)
            yield from in_marks(part.plain, cites, self.about, label) if part.has_marks else ()
        if self.node.tag == "blockquote":
            around = self.node.parent.text(deep=True) if self.node.parent is not None else ""
            yield Quotation(seen(self.node), cited.around(self.node), self.about, around, opens=True)


def _label(node: LexborNode | None) -> str:
    """What a cell's column, or a field's term, calls it."""
    while node is not None and node.tag not in ("td", "dd", "figcaption", "section", "body"):
        node = node.parent
    if node is None or node.tag in ("figcaption", "section", "body"):
        return ""
    term = node.parent.css_first("dt, th") if node.parent is not None else None
    return " ".join(filter(None, (node.attributes.get("data-label"), term.text() if term else "")))


def blocks(tree: LexborHTMLParser) -> Iterator[Block]:
    """The blocks of a page, outermost first."""
    if tree.body is None:
        return
    first = Block(tree.body)
    inner: list[Block] = []
    _walk(tree.body, first, inner)
    yield first
    yield from inner


def _walk(node: LexborNode, block: Block, blocks: list[Block]) -> None:
    for child in node.iter(include_text=True):
        tag = child.tag
        if tag == "-text":
            block.text.append(_public(child.text_content or ""))
            continue
        own = child.attributes  # made anew each time that it is asked for
        if tag in UNREAD or tag in STRUCK_OUT:
            block.leave_out(child)  # keeps the words before and after apart
        elif hides(own):
            _begin(child, block, blocks)
        elif "data-cite" in own:
            block.add(CHIP, block.chips, _cites(child))
        elif "data-figure" in own:
            block.leave_out(child, FIGURE)
            block.figures.append(own["data-figure"] or "")
        elif not STAMPED.isdisjoint(own) or not APART.isdisjoint((own.get("class") or "").split()):
            block.leave_out(child)
        elif tag in ("sup", "sub"):
            block.text.append(_public(raised(tag, seen(child))))
        elif tag == "br":
            block.text.append(" ")
        elif tag == "q":
            block.add(QUOTED, block.quoted, seen(child))
            for chip in child.css("[data-cite]"):
                block.add(CHIP, block.chips, _cites(chip))
        elif tag == "blockquote":
            blocks.append(Block(child, block.about))
        elif tag in BLOCKS or own.get("data-about"):
            _begin(child, block, blocks)
        elif tag == "a" and _is_sentence_link(child):
            block.leave_out(child)
        elif tag == "a":
            block.text.append(LINK)
            _walk(child, block, blocks)
            block.text.append(LINK_END)
        elif "data-says" in own or own.get("class") == OWN_WORDS:
            block.text.append(SAID)
            _walk(child, block, blocks)
            block.text.append(SAID_END)
        else:
            _walk(child, block, blocks)


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _public(text: str) -> str:
    """A text as it is seen, without the signs that are marks here."""
    return PRIVATE.sub("\ufffd", as_seen(text))


def _begin(node: LexborNode, block: Block, blocks: list[Block]) -> None:
    """A block of its own, which leaves a gap in the text around unless it breaks that anyway."""
    inner = Block(node, node.attributes.get("data-about") or block.about)
    blocks.append(inner)
    if node.tag not in BLOCKS:
        block.leave_out(node)
    if node.tag == "li":
        inner.text.append(number_of(node))
    stamp = (SAID, SAID_END) if "data-says" in node.attributes else ("", "")
    inner.text.append(stamp[0])
    _walk(node, inner, blocks)
    inner.text.append(stamp[1])


def _cites(chip: LexborNode) -> frozenset[str]:
    return frozenset((chip.attributes["data-cite"] or "").split())


def _is_sentence_link(node: LexborNode) -> bool:
    """Whether a link such as `§9` or `B §9` names the sentence that it leads to."""
    named = SENTENCE.fullmatch(node.text().strip())
    return named is not None and (node.attributes.get("href") or "").endswith(f"#s{named[1]}")
