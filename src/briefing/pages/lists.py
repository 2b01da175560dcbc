"""Paragraphs that open with a number keep it: "2018. It was signed." is no list, which browsers would number 1.

Markdown takes any number with a full stop for the start of a list, and throws the number away. Here a list counts: it begins
with 1, or with another small number where the next item goes on from it, and then says so (`start`).
"""

import re
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension

# No reader takes a larger number for that of an item; what a page shows beyond is read like any other number.
LAST_START = 30
_NUMBERED = re.compile(r"^([ ]{0,3})(\d+)(\.)(?=[ ]+)", re.MULTILINE)


class _Ordered(BlockProcessor):
    """Before the processor of ordered lists: what no list counts is left to paragraphs."""

    LAZY_OL = False

    def test(self, parent: Element, block: str) -> bool:
        return super().test(parent, block) and self._counts(parent, [int(item[2]) for item in _NUMBERED.finditer(block)])

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        blocks[0] = _with_numbers_kept(blocks[0])
        return super().run(parent, blocks)

    def _counts(self, parent: Element, numbers: list[int]) -> bool:
        first, following, before = numbers[0], numbers[1:2], self.lastChild(parent)
        if before is not None and before.tag == "ol":
            return first in (1, int(before.get("start", 1)) + len(before))
        return first <= 1 or (first <= LAST_START and following == [first + 1])


class _Unordered(BlockProcessor):
    """Before the processor of lists with bullets, whose items may go on with a number."""

    def run(self, parent: Element, blocks: list[str]) -> bool | None:
        blocks[0] = _with_numbers_kept(blocks[0])
        return super().run(parent, blocks)


def _with_numbers_kept(block: str) -> str:
    """A list's block, in which numbers that it does not count are text."""
    last = LAST_START

    def kept(item: re.Match[str]) -> str:
        nonlocal last
        is_counted = int(item[2]) <= last + 1
        last = max(last, int(item[2])) if is_counted else last
        return item[0] if is_counted else rf"{item[1]}{item[2]}\."

    return _NUMBERED.sub(kept, block)


class ListExtension(Extension):
    """Puts both before whatever processors of lists there are."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Python-Markdown's)
        for name, kind, priority in (("olist", _Ordered, 40), ("ulist", _Unordered, 30)):
            there = type(md.parser.blockprocessors[name])
            md.parser.blockprocessors.register(type(there.__name__, (kind, there), {})(md.parser), name, priority)
