"""What a record cites, itself and around it, and what it is called."""

from collections.abc import Mapping

from briefing.model import formula
from briefing.model.fields import Frozen
from briefing.model.records import Figure
from briefing.model.traversal import parts


def cites_of(record: Frozen | None) -> frozenset[str]:
    """Every passage that a record cites somewhere."""
    return frozenset(id for _, part in parts(record) for id in getattr(part, "cites", ())) if record else frozenset()


def cites_about(figures: Mapping[str, Figure], record: Frozen | None) -> frozenset[str]:
    """The passages that prove what a link says of the record it speaks for."""
    return cites_of(record) | set(cites_around(figures, record) if isinstance(record, Figure) else ())


def cites_around(figures: Mapping[str, Figure], figure: Figure) -> tuple[str, ...]:
    """The passages of a figure, of its inputs, and of the figure that it is part of."""
    inputs = (name for name in formula.inputs(figure.derive) if name in figures)
    whole = figures.get(figure.part_of or "")
    return (*figure.cites, *(id for name in inputs for id in figures[name].cites), *(whole.cites if whole else ()))


def labels(record: Frozen | None) -> tuple[str, ...]:
    """What a record is called, with its other names."""
    if record is None:
        return ()
    texts = (getattr(record, key, "") for key in ("name", "title", "label", "question"))
    return tuple(filter(None, (*texts, *getattr(record, "aliases", ()))))
