"""From Markdown to HTML: the one converter, whoever builds the site."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from posixpath import dirname, join, normpath
from typing import TypedDict
from urllib.parse import unquote, urlsplit, urlunsplit
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksProcessor
from selectolax.lexbor import LexborHTMLParser

from briefing.model.addresses import relative, url_of
from briefing.model.page import Draft, Heading
from briefing.pages.blocks import PageBlocks
from briefing.pages.citations import CitationExtension
from briefing.pages.lists import ListExtension

DEEPEST = 100


class _Links(Treeprocessor):
    """Turns the path of a page, `[the groups](../factions/index.md)`, into its address as seen from this page."""

    def __init__(self, md: Markdown, pages: Collection[str]) -> None:
        super().__init__(md)
        self.pages = pages
        self.path = ""

    def run(self, root: ElementTree.Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(element.tag)
            if name and (target := element.get(name)):
                element.set(name, self._address(target))

    def _address(self, target: str) -> str:
        scheme, host, path, query, fragment = urlsplit(target)
        if scheme or host or not path or path.startswith("/"):
            return target
        meant = normpath(join(dirname(self.path), unquote(path)))
        if meant in self.pages:
            return urlunsplit(("", "", relative(url_of(meant), url_of(self.path)), query, fragment))
        return target if path.endswith("/") else relative(meant, url_of(self.path)) + target[len(path):]


class _LinkExtension(Extension):
    def __init__(self, pages: Collection[str]) -> None:
        super().__init__()
        self.pages = pages

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        self.links = _Links(md, self.pages)
        md.treeprocessors.register(self.links, "links-to-pages", 0)


def convert(
    pages: Sequence[Draft], paths: Collection[str], extensions: Sequence[str], options: Mapping[str, Mapping[str, object]],
) -> Iterator[tuple[str, tuple[Heading, ...]]]:
    """The body of each page, with its headings as the extension `toc` tells them.

    `paths` are those of all pages of the site, which links may name; `options` are the extensions', by name.
    """
    links = _LinkExtension(frozenset(paths))
    own = (PageBlocks(), CitationExtension(), ListExtension(), links)
    converter = Markdown(extensions=[*extensions, *own], extension_configs=dict(options))
    for page in pages:
        links.links.path = page.path
        yield converter.reset().convert(page.markdown), tuple(map(_heading, getattr(converter, "toc_tokens", ())))


def block_names(extensions: Sequence[str], options: Mapping[str, Mapping[str, object]]) -> list[str]:
    """The names of the blocks that pages may be written in."""
    converter = Markdown(extensions=[*extensions, PageBlocks()], extension_configs=dict(options))
    found = converter.parser.blockprocessors["blocks"]
    return sorted(found.blocks) if isinstance(found, BlocksProcessor) else []


def is_too_deep(page: Draft, extensions: Sequence[str], options: Mapping[str, Mapping[str, object]]) -> bool:
    """Whether the elements of a page stand in one another deeper than anybody can mean it, and than can be walked."""
    try:
        [(html, _)] = convert([page], (), extensions, options)
    except RecursionError:
        return True
    return LexborHTMLParser(html).css_first(" > ".join("*" * DEEPEST)) is not None


class _Token(TypedDict):
    """A heading as Python-Markdown tells it."""

    level: int
    id: str
    name: str
    children: "list[_Token]"


def _heading(token: _Token) -> Heading:
    return Heading(token["level"], token["id"], token["name"], tuple(map(_heading, token["children"])))
