"""In which order statements are read: by sentence of the source, so that each sentence is read once for all that rests on it.

A statement that rests on two sentences comes where the second of them stands; what rests on none comes last.
"""

from collections.abc import Iterable

from briefing.model.binding import Bound
from briefing.model.briefing import Briefing
from briefing.model.passages import touched

Place = tuple[str, int]


def sentences(briefing: Briefing, one: Bound) -> tuple[Place, ...]:
    """The sentences that a statement rests on, in the order of the sources: the id of a source and a number."""
    order = list(briefing.sources)
    return tuple(sorted(touched(briefing.spans_of(one.statement.cites)), key=lambda place: (order.index(place[0]), place[1])))


def in_order(briefing: Briefing, said: Iterable[Bound]) -> list[Bound]:
    """Statements in the order of reading; those of the same sentences in the order of the files."""
    order = list(briefing.sources)

    def where(one: Bound) -> tuple[tuple[int, int], ...]:
        own = [(order.index(source), number) for source, number in sentences(briefing, one)]
        return tuple(reversed(own)) or ((len(order), 0),)

    return sorted(said, key=where)
