"""ORD1: where one sentence is said to stand beside another, it does."""

from collections.abc import Iterator
from itertools import pairwise

from briefing.english.words.order_words import PLACE_IN_TEXT
from briefing.model.briefing import Briefing, Entry
from briefing.model.claims import Ordered
from briefing.model.document import Path
from briefing.model.passages import Span
from briefing.model.records import Record
from briefing.model.traversal import parts
from briefing.problems import Problem
from briefing.rules.rule import rule

# The fields that may say so.
FIELDS = ("text", "known", "reason", "said")


@rule("ORD1", good="a reason that says “the next sentence goes on with it”, with order: [first, second] where the second stands so",
      bad="the same reason without order, or with a passage that stands elsewhere")
def in_order(briefing: Briefing) -> Iterator[Problem]:
    """What says that a sentence follows another names them in `order`, one more for each time, and they stand so, side by side."""
    for entry in briefing.all_entries():
        for path, part in parts(entry.record):
            if not isinstance(part, Ordered):
                continue
            shown = max(0, len(part.order) - 1)
            told = [(field, found[0]) for field in FIELDS for found in PLACE_IN_TEXT.finditer(getattr(part, field, ""))]
            for field, words in told[shown : shown + 1]:
                hint = "Name the passages in the order in which they stand: `order: [first, second]`."
                none = "`order` shows only what is said before it" if shown else "no `order` shows it"
                yield entry.problem("ORD1", f"“{words}” says where a sentence stands, and {none}", hint, *path, field)
            yield from _misplaced(briefing, entry, path, part)


def _misplaced(briefing: Briefing, entry: Entry[Record], path: Path, part: Ordered) -> Iterator[Problem]:
    for index, (one, other) in enumerate(pairwise(part.order), 1):
        if one in briefing.spans and other in briefing.spans and not _follows(briefing.spans[one], briefing.spans[other]):
            message = f"{other} does not follow {one}: they stand in {_where(briefing.spans[one])} and {_where(briefing.spans[other])}"
            hint = "Read the source again, and say where they stand, or nothing of it."
            yield entry.problem("ORD1", message, hint, *path, "order", index)


def _follows(one: Span, other: Span) -> bool:
    return one.source == other.source and one.end <= other.start and other.sentences[0] - one.sentences[-1] <= 1


def _where(span: Span) -> str:
    return f"{span.source}, sentence {span.sentences[0]}"
