"""Which passages are cited where on a page: in an element, or in the nearest around it that cites any."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.extract.elements import HEADINGS, SCOPES, UNITS, classes, is_within_hidden

OWN_WORDS = "own-words"
_PARTING = HEADINGS - {"h1"}
_NOTHING: frozenset[str] = frozenset()


class Cited:
    """Which passages are cited within each element of a page. A chip that is hidden or struck out cites nothing."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        self._own = frozenset(node.mem_id for node in tree.css(f".{OWN_WORDS}"))
        self._absent = {node.mem_id: _listed(node.attributes["data-absent"] or "") for node in tree.css("[data-absent]")}
        within: dict[int, set[str]] = {}
        hidden: dict[int, bool] = {}
        for chip in tree.css("[data-cite]"):
            if is_within_hidden(chip, hidden):
                continue
            ids = (chip.attributes["data-cite"] or "").split()
            node: LexborNode | None = chip
            while node is not None:
                within.setdefault(node.mem_id, set()).update(ids)
                node = node.parent
        self._within = {id: frozenset(ids) for id, ids in within.items()}
        self._around: dict[int, frozenset[str]] = {}

    def within(self, node: LexborNode) -> frozenset[str]:
        return self._within.get(node.mem_id, _NOTHING)

    def around(self, node: LexborNode | None) -> frozenset[str]:
        """The passages cited in the nearest element around that cites any; for a heading, in what follows it up to the next."""
        if node is not None and node.tag in _PARTING and not self.within(node) and (below := self._under(node)):
            return below
        passed: list[int] = []
        found = _NOTHING
        while node is not None and node.tag not in ("body", "html"):
            if (known := self._around.get(node.mem_id)) is not None:
                found = known
                break
            passed.append(node.mem_id)
            if node.tag in SCOPES and (found := self.within(node)):
                break
            node = node.parent
        self._around.update(dict.fromkeys(passed, found))  # the elements around are the same for all that stand in one
        return found

    def is_own(self, node: LexborNode | None) -> bool:
        """Whether an element is, or stands in one that is, marked as the briefing's own words."""
        while self._own and node is not None:
            if node.mem_id in self._own:
                return True
            node = node.parent
        return False

    def absent(self, node: LexborNode | None) -> tuple[str, ...] | None:
        """The words whose absence shows what an element says of the whole source; None where it does not speak of that."""
        while self._absent and node is not None:
            if node.mem_id in self._absent:
                return self._absent[node.mem_id]
            node = node.parent
        return None

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


def _listed(words: str) -> tuple[str, ...]:
    return tuple(filter(None, (one.strip() for one in words.split("|"))))


def _below(heading: LexborNode) -> Iterator[LexborNode]:
    """What follows a heading, up to the next one or the list of sources."""
    node = heading.next
    while node is not None and node.tag not in HEADINGS and "sources" not in classes(node):
        yield node
        node = node.next
