"""Which passages are cited where on a page: in an element, or in the nearest around it that cites any."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.extract.elements import HEADINGS, SCOPES, UNITS, classes, is_within_hidden


class Cited:
    """Which passages are cited within each element of a page. A chip that is hidden or struck out cites nothing."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._within: dict[int, set[str]] = {}
        for chip in tree.css("[data-cite]"):
            if is_within_hidden(chip):
                continue
            ids, node = (chip.attributes["data-cite"] or "").split(), chip
            while node is not None:
                self._within.setdefault(node.mem_id, set()).update(ids)
                node = node.parent

    def within(self, node: LexborNode) -> frozenset[str]:
        return frozenset(self._within.get(node.mem_id, ()))

    def around(self, node: LexborNode | None) -> frozenset[str]:
        """The passages cited in the nearest element around that cites any; for a heading, in what follows it up to the next."""
        if node is not None and node.tag in HEADINGS - {"h1"} and not self.within(node) and (below := self._under(node)):
            return below
        while node is not None and node.tag not in ("body", "html"):
            if node.tag in SCOPES and (found := self.within(node)):
                return found
            node = node.parent
        return frozenset()

    def _under(self, heading: LexborNode) -> frozenset[str]:
        return frozenset().union(*(self.within(one) for one in _below(heading)))

    def in_unit(self, node: LexborNode | None) -> bool:
        """Whether the row, item, figure or field that an element stands in cites."""
        while node is not None and node.tag not in ("body", "html", "section", "table", "ul", "ol", "dl"):
            is_field = node.tag == "div" and node.parent is not None and node.parent.tag == "dl"
            if (node.tag in UNITS or is_field) and self.within(node):
                return True
            node = node.parent
        return False


def _below(heading: LexborNode) -> Iterator[LexborNode]:
    """What follows a heading, up to the next one or the list of sources."""
    node = heading.next
    while node is not None and node.tag not in HEADINGS and "sources" not in classes(node):
        yield node
        node = node.next
