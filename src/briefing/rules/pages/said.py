"""REC5: words that a page stamps as those of a statement, read back from the finished HTML."""

from collections.abc import Iterator

from briefing.extract.evidence import Evidence
from briefing.extract.reading import Reading
from briefing.model.fields import Frozen
from briefing.model.own_kinds import texts_of
from briefing.model.records import Party
from briefing.rules.rule import Finding, rule

# Fields whose words are shown as they are.
WORDS = (
    "text", "said", "known", "short", "question", "reason", "in_words", "counts", "unit", "area", "as_of", "label", "name",
    "title", "about",
)


@rule("REC5")
def said_so(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """Words that are stamped as those of a statement are words of that record, at that place."""
    for place, words in page.says:
        known = _at(evidence, place)
        if known is None:
            near = (place, place.partition(":")[0])
            yield Finding("REC5", f'data-says="{place}" names no statement', "Write kind/id, or kind/id:field.0 for a part of it.", near)
        elif _plain(words) not in {_plain(one) for one in known}:
            message = f"the page has “{words}” for {place}; the record has “{next(iter(known), '')}”"
            yield Finding("REC5", message, "Stamp the words of the record, and nothing beside them.", (place, words))


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()


def _at(evidence: Evidence, place: str) -> list[str] | None:
    """The texts that the statement at a place has; None where there is none."""
    name, _, path = place.partition(":")
    value: object = evidence.records.get(name)
    for step in path.split(".") if path else ():
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None) if isinstance(value, Frozen) and step in type(value).model_fields else None
    return None if value is None else list(_texts(value, evidence))


def _texts(value: object, evidence: Evidence) -> Iterator[str]:
    """The texts of a value: of a record its own fields, its names together too, not those of the claims within."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Party):
        yield from evidence.labels(f"names/{value.name}")
    elif isinstance(value, Frozen):
        yield from (one for field in WORDS if isinstance(one := getattr(value, field, ""), str) and one)
        yield from (text for _, text in texts_of(value))
        yield "; ".join((getattr(value, "name", ""), *getattr(value, "aliases", ())))
        yield from (link.who for link in getattr(value, "chain", ()))
