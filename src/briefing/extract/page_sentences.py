"""The sentences that a page says itself, of all that is read in it, each with what it stands beside."""

from collections.abc import Iterator
from typing import NamedTuple

from briefing.extract.blocks import Prose
from briefing.extract.elements import BLOCKS, LABELS
from briefing.extract.reading import Reading

# A table's caption may say something; the other labels name what follows.
_STATING = (BLOCKS - LABELS - {"blockquote"}) | {"caption"}


class Composed(NamedTuple):
    """A sentence that a page says: its words as seen, the passages shown with it, what its cell or field calls it, the sentence
    before it in its paragraph, whether it speaks of the whole source, and the badges that stand with it.
    """

    text: str
    cites: tuple[str, ...]
    beside: str = ""
    before: str = ""
    is_of_all: bool = False
    badges: tuple[str, ...] = ()


def composed_in(page: Reading) -> Iterator[Composed]:
    """What a page says itself, in reading order; first its description, which search engines show."""
    if page.description and page.cited and not page.is_own:
        yield Composed(page.description, tuple(sorted(set(page.cited))))
    for block in page.prose:
        if _states(block) and not page.is_own:
            yield from _in_block(block, page.title if page.record else "")


def _states(block: Prose) -> bool:
    return not block.is_own and (block.drawn or block.tag in _STATING)


def _in_block(block: Prose, title: str) -> Iterator[Composed]:
    """The sentences of a block; what a field of a record's page says is said of that record."""
    beside = f"{title}: {block.beside}" if block.beside and title and block.tag != "td" else block.beside
    before = ""
    for one in block.statements:
        if one.composed and (one.cites or block.absent is not None):
            yield Composed(one.composed.words, tuple(sorted(one.cites)), beside, before, block.absent is not None, one.composed.badges)
        before = one.composed.words if one.composed else ""
