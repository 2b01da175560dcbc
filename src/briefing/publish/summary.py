"""What a run looked at, in numbers."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.extract.facts import Facts
from briefing.model.briefing import Briefing
from briefing.model.statement import Statement
from briefing.model.statements import statement_count
from briefing.problems import line_and_column
from briefing.text.direction import turned_at


def counts(briefing: Briefing, pages: Sequence[Facts], said: Sequence[Statement] = ()) -> dict[str, int]:
    """How many of what was looked at, by its name."""
    return {
        "sentence": sum(len(source.sentences) for source in briefing.sources.values()),
        "passage": len(briefing.records("passages")),
        "statement": statement_count(briefing),
        "composed sentence": sum(1 for one in said if not one.record),
        "number": sum(page.numbers for page in pages),
        "citation": sum(len(page.cited) for page in pages),
        "page": len(pages),
    }


def summary(briefing: Briefing, counted: Mapping[str, int]) -> str:
    """`15 sentences, 23 passages, …`."""
    told = (f"{count} {noun}{'' if count == 1 else 's'}" for noun, count in counted.items())
    return ", ".join((*told, *_warnings(briefing)))


def _warnings(briefing: Briefing) -> Iterator[str]:
    """Sources whose text is seen in another order than it is read: nobody may edit them, everybody should know."""
    for source in briefing.sources.values():
        if found := next(turned_at(source.text), None):
            line = line_and_column(source.text, found[0])[0]
            yield f"{source.path}:{line} changes the order in which text is seen ({found[1]})"
