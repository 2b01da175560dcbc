"""Blocks that pages are written in, so that they hold no HTML: our own words, what we say of the source, records, facts, fields,
quotations, pictures, and what is folded.

A block begins with `/// name`, or `/// name | more`, and ends with `///`; one around others has more slashes. What an editor
forgot to end becomes an element without a meaning, so that nothing counts as our own words, or as cited, by mistake.
"""

from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension, BlocksProcessor
from pymdownx.blocks.block import Block, type_boolean
from pymdownx.blocks.details import Details

OWN_WORDS = "own-words"
# Stands behind a block while a page is read, and on none in the end: Python-Markdown joins an item to the list before it, and words
# behind a > to the quotation before them, though the block that these stand in has ended.
ENDED, JOINED = "ended", frozenset({"ul", "ol", "dl", "blockquote"})


class _Unended(Treeprocessor):
    """Takes out what stood behind blocks."""

    def run(self, root: ElementTree.Element) -> None:
        for element in list(root.iter()):
            for end in element.findall(ENDED):
                element.remove(end)


class _OwnWords(Block):
    """`/// own-words`, `/// own-words | lede`: each paragraph, list or table in it gets the class, and the one given first."""

    NAME = OWN_WORDS
    ARGUMENT = None

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        self.parent = parent
        return ElementTree.SubElement(parent, "div")

    def on_end(self, block: ElementTree.Element) -> None:
        """Put what stands in the block in its place."""
        at = list(self.parent).index(block)
        self.parent.remove(block)
        for child in reversed(list(block)):
            child.set("class", " ".join(filter(None, (self.argument, child.get("class"), self.NAME))))
            self.parent.insert(at, child)
        if len(self.parent) and self.parent[-1].tag in JOINED:
            ElementTree.SubElement(self.parent, ENDED)


_NO_WORDS: list[str] = []


def _words(value: object) -> list[str]:
    """The words of an option that holds a list of them."""
    if not isinstance(value, list) or not all(isinstance(word, str) and word.strip() for word in value):
        raise ValueError(f"{value} is no list of words")
    return [word.strip() for word in value]


class _AboutSource(_OwnWords):
    """`/// about-source`: what we say of the whole source; `    absent: [words]` under it are those whose absence shows it."""

    NAME = "about-source"
    OPTIONS = {"absent": (_NO_WORDS, _words)}  # noqa: RUF012 (the name is the block's own)

    def on_end(self, block: ElementTree.Element) -> None:
        for child in block:
            child.set("data-absent", " | ".join(self.options["absent"]))
        super().on_end(block)


class _Record(Block):
    """`/// record | kind/id`: where a record is shown on a page of others. Its place has the record's id; without one it is a section."""

    NAME = "record"
    ARGUMENT = None

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        named = {"id": self.argument.rpartition("/")[2], "data-record": self.argument} if self.argument else {}
        return ElementTree.SubElement(parent, "section", named)


class _Fields(Block):
    """`/// fields`: a list of what a record has, in a `/// field | Name` each; `/// fields | short` where each is a line of text."""

    NAME = "fields"
    ARGUMENT = None
    SHORT = "short"

    def on_validate(self, parent: ElementTree.Element) -> bool:
        return self.argument in (None, "", self.SHORT)

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        return ElementTree.SubElement(parent, "dl", {"class": self.NAME})

    def on_end(self, block: ElementTree.Element) -> None:
        if self.argument == self.SHORT:
            for description in block.iter("dd"):
                _shorten(description)


class _Facts(Block):
    """`/// facts`, `/// facts | across`: numbers or words to be seen first, in a field each, as `**the fact**` and `*a note*`."""

    NAME = "facts"
    ARGUMENT = None
    ACROSS = "across"

    def on_validate(self, parent: ElementTree.Element) -> bool:
        return self.argument in (None, "", self.ACROSS)

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        return ElementTree.SubElement(parent, "dl", {"class": "facts facts--across" if self.argument == self.ACROSS else "facts"})

    def on_end(self, block: ElementTree.Element) -> None:
        for description in block.iter("dd"):
            _shorten(description)

    def on_inline_end(self, block: ElementTree.Element) -> None:
        for field in block:
            value = "facts__value facts__value--large" if field.attrib.pop("large", "") else "facts__value"
            for description in field.findall("dd"):
                _rename(description, "strong", value)
                _rename(description, "em", "facts__note")


class _Field(Block):
    """`/// field | Date`: the name of a field, and what stands in it. Only in fields and facts, where it may be `large`."""

    NAME = "field"
    ARGUMENT = True
    OPTIONS = {"large": (False, type_boolean)}  # noqa: RUF012 (the name is the block's own)

    def on_validate(self, parent: ElementTree.Element) -> bool:
        return parent.tag == "dl"

    def on_markdown(self) -> str:
        return "block"

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        field = ElementTree.SubElement(parent, "div", {"large": "large"} if self.options["large"] else {})
        ElementTree.SubElement(field, "dt").text = self.argument
        ElementTree.SubElement(field, "dd")
        return field

    def on_add(self, block: ElementTree.Element) -> ElementTree.Element:
        return block[1]


class _Quotation(Block):
    """`/// quotation`: words of the source; `/// quotation | reported` where they are its own, and nobody's speech.

    `/// quotation | open`: speech that the source opens with a mark and never closes, and neither do we.
    """

    NAME = "quotation"
    ARGUMENT = None
    REPORTED, OPEN = "reported", "open"

    def on_validate(self, parent: ElementTree.Element) -> bool:
        return self.argument in (None, "", self.REPORTED, self.OPEN)

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        self.parent = parent
        return ElementTree.SubElement(parent, "blockquote", {"class": self.REPORTED} if self.argument == self.REPORTED else {})

    def on_end(self, block: ElementTree.Element) -> None:
        """Speech is in an element that gives it its marks."""
        for paragraph in block.findall("p") if self.argument != self.REPORTED else ():
            quoted = ElementTree.Element("q", {"class": self.OPEN} if self.argument else {})
            quoted.text, paragraph.text = paragraph.text, None
            paragraph.append(quoted)
        ElementTree.SubElement(self.parent, ENDED)

    def on_inline_end(self, block: ElementTree.Element) -> None:
        """Citations at the end stand behind the marks."""
        for paragraph in block.findall("p"):
            for quoted in paragraph.findall("q"):
                while len(quoted) and quoted[-1].tag == "sup" and not (quoted[-1].tail or "").strip():
                    citation = quoted[-1]
                    quoted.remove(citation)
                    paragraph.insert(1, citation)


class _Picture(Block):
    """`/// picture`: a picture on a line of its own, and below it its caption."""

    NAME = "picture"

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        return ElementTree.SubElement(parent, "figure", {"class": self.NAME})

    def on_end(self, block: ElementTree.Element) -> None:
        words = list(block)
        if not words or words[0].tag != "p":
            return
        block.text, _, rest = (words[0].text or "").partition("\n")
        words[0].text = rest
        caption = ElementTree.Element("figcaption")
        for child in words:
            block.remove(child)
        caption.extend(words if rest.strip() else words[1:])
        _shorten(caption)
        if len(caption) or caption.text:
            block.append(caption)


def _shorten(description: ElementTree.Element) -> None:
    """A description of one paragraph becomes its words."""
    if [child.tag for child in description] == ["p"]:
        paragraph = description[0]
        description.remove(paragraph)
        description.text = paragraph.text


def _rename(description: ElementTree.Element, tag: str, name: str) -> None:
    for element in description.findall(tag):
        element.tag = "span"
        element.set("class", name)


class PageBlocks(BlocksExtension):
    """Lets Python-Markdown read the blocks; `/// details | Summary` comes with the Blocks API."""

    BLOCKS = (_OwnWords, _AboutSource, _Record, _Fields, _Facts, _Field, _Quotation, _Picture, Details)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: BlocksProcessor) -> None:  # noqa: N802 (the name is the API's)
        md.treeprocessors.register(_Unended(md), "ended-blocks", 25)  # before anything looks at the words
        for block in self.BLOCKS:
            if block.NAME not in block_mgr.blocks:  # mkdocs.yml may name the extension for what is folded
                block_mgr.register(block, {"types": []})


# What blocks take behind their names, and below them, as far as that is listed: `pages.well_formed` tells what is not.
ARGUMENTS = {
    _Fields.NAME: (_Fields.SHORT,), _Facts.NAME: (_Facts.ACROSS,), _Quotation.NAME: (_Quotation.REPORTED, _Quotation.OPEN),
}
OPTIONS = {block.NAME: ("attrs", *block.OPTIONS) for block in PageBlocks.BLOCKS if block is not Details}
