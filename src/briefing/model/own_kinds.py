"""Kinds of records that a briefing defines itself in data/kinds.yml: a model is made of each, and all else goes on as ever."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field, StringConstraints, create_model, field_validator

from briefing.model.claims import Cited, Claim
from briefing.model.fields import FigureRef, Frozen, Text
from briefing.model.records import KINDS, Party, Record, Told, When

# Where the definitions stand, and what stands at such an address already.
DEFINING = "kinds"
TAKEN = frozenset({*KINDS, DEFINING, "source", "downloads", "search", "assets", "review", "reviews", "schemas"})
# Fields of built-in kinds that hold nothing but what an own one may hold.
OPEN = frozenset({"described", "summary", "date", "parties", "terms", "remarks", "after"})
# What files to take away, and parts of records, have of their own.
OF_FILES = frozenset({"address", "sentence", "sentences", "passages", "value", "hedge", "words", "in_words", "reason", "order", "toward"})
MEANT = (frozenset(name for model in KINDS.values() for name in model.model_fields) | OF_FILES) - OPEN


class OwnField(Frozen):
    """A field of an own kind: its name, what it holds, and what a page calls it. One that is `needed` no record may leave out."""

    name: Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    as_: Literal["text", "claim", "claims", "figure", "date", "party", "parties"] = Field(alias="as")
    label: Text
    needed: bool = False

    @field_validator("name")
    @classmethod
    def _is_free(cls, name: str) -> str:
        if name in MEANT or hasattr(OwnRecord, name):
            raise ValueError(f'"{name}" means something in every record: give the field another name')
        return name


class Kind(Record):
    """A kind of record of the briefing's own; its records have a `title` besides, and cite."""

    label: Text
    fields_: Annotated[tuple[OwnField, ...], Field(min_length=1)] = Field(alias="fields")

    @field_validator("id")
    @classmethod
    def _is_no_other(cls, id: str) -> str:
        if id in TAKEN:
            raise ValueError(f'"{id}" is taken, by a kind of record or by an address: call the kind otherwise')
        return id

    @field_validator("fields_")
    @classmethod
    def _each_once(cls, fields: tuple[OwnField, ...]) -> tuple[OwnField, ...]:
        names = [one.name for one in fields]
        if twice := next((name for name in names if names.count(name) > 1), ""):
            raise ValueError(f'the field "{twice}" stands twice: give each a name of its own')
        return fields


class OwnRecord(Record, Cited, Told):
    """A record of an own kind; its `title` is ours, `not_stated` is what the source lacks of it."""

    definition: ClassVar[Kind]

    title: Text
    not_stated: tuple[Text, ...] = ()


TYPES: Mapping[str, tuple[Any, Any]] = {  # each with what stands for one that is left out
    "text": (Text, ""), "claim": (Claim | None, None), "claims": (tuple[Claim, ...], ()), "figure": (FigureRef | None, None),
    "date": (When | None, None), "party": (Party | None, None), "parties": (tuple[Party, ...], ()),
}
SOME = Field(min_length=1)
NEEDED: Mapping[str, Any] = {
    "claim": Claim, "figure": FigureRef, "date": When, "party": Party,
    "claims": Annotated[tuple[Claim, ...], SOME], "parties": Annotated[tuple[Party, ...], SOME],
}


@cache
def model_of(definition: Kind) -> type[OwnRecord]:
    """The model of the records that a definition asks for."""
    made: type[OwnRecord] = create_model(definition.id, __base__=OwnRecord, **{one.name: _typed(one) for one in definition.fields_})
    made.definition = definition
    return made


def _typed(field: OwnField) -> Any:
    held, default = TYPES[field.as_]
    return (NEEDED.get(field.as_, held), ...) if field.needed else (held, default)


def names_of(model: type[object], held: str) -> tuple[str, ...]:
    """The fields of an own kind that hold something, by name; none of another model."""
    return tuple(one.name for one in model.definition.fields_ if one.as_ == held) if issubclass(model, OwnRecord) else ()


def figure_fields(kinds: Mapping[str, type[Record]]) -> frozenset[str]:
    """The fields of own kinds that hold the id of a figure."""
    return frozenset(name for model in kinds.values() for name in names_of(model, "figure"))


def texts_of(record: object) -> Iterator[tuple[str, str]]:
    """The texts of ours in the fields of a record of an own kind, by their names."""
    yield from ((name, str(text)) for name in names_of(type(record), "text") if (text := getattr(record, name)))
