"""What a record, a sentence, a chip is called."""

from collections.abc import Collection

from briefing.model.passages import Span
from briefing.model.records import Record


def label(record: Record) -> str:
    """What a record is called on the site."""
    for field in ("label", "name", "title", "term"):
        if value := getattr(record, field, ""):
            return str(value)
    return record.id


def short_name(span: Span, sources: Collection[str]) -> str:
    """`§9`, or `§9–10`; where there are several `sources`, given by their ids in order, the source's letter first: `B §9`."""
    first, last = span.sentences[0], span.sentences[-1]
    numbers = f"§{first}" if first == last else f"§{first}–{last}"
    return f"{_letter(span, sources)} {numbers}".strip()


def spoken_name(span: Span, sources: Collection[str]) -> str:
    """What a screen reader says of a chip: `Source, sentence 9`; with a letter, `A §9: source A, sentence 9`.

    A name must hold the text that is seen (WCAG 2.5.3), and a letter is text.
    """
    first, last = span.sentences[0], span.sentences[-1]
    numbers = f"sentence {first}" if first == last else f"sentences {first} to {last}"
    letter = _letter(span, sources)
    return f"{short_name(span, sources)}: source {letter}, {numbers}" if letter else f"Source, {numbers}"


def _letter(span: Span, sources: Collection[str]) -> str:
    order = list(sources)
    return _letters(order.index(span.source)) if len(order) > 1 else ""


def _letters(at: int) -> str:
    """A to Z, then AA, AB and so on.

    >>> _letters(0), _letters(25), _letters(26), _letters(701)
    ('A', 'Z', 'AA', 'ZZ')
    """
    before, last = divmod(at, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + last)
