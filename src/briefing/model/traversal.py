"""Walking through a record: its parts, and the references that it holds."""

from collections.abc import Iterator
from functools import cache

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from briefing.model.document import Path
from briefing.model.fields import Frozen, Reference


def parts(record: BaseModel, path: Path = ()) -> Iterator[tuple[Path, BaseModel]]:
    """The record itself and every model inside it, each with its path, in reading order."""
    yield path, record
    for field, key in _keys(type(record)):
        value = getattr(record, field)
        if isinstance(value, BaseModel):
            yield from parts(value, (*path, key))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from parts(item, (*path, key, index))


def references(record: BaseModel) -> Iterator[tuple[Path, str, str]]:
    """Every reference that a record holds: path of the value, kind referred to ("" for any), id."""
    for path, part in parts(record):
        for field, kind in _kinds_referred_to(type(part)):
            value = getattr(part, field)
            if value is None:
                continue
            if isinstance(value, tuple):
                yield from (((*path, field, index), kind, item) for index, item in enumerate(value))
            else:
                yield (*path, field), kind, value


@cache
def _keys(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that may hold models, each with its key in the file."""
    fields = model.model_fields.items()
    return tuple((name, info.alias or name) for name, info in fields if _holds_models(info.annotation))


def _holds_models(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return True
    return any(_holds_models(inner) for inner in getattr(annotation, "__args__", ()))


@cache
def _kinds_referred_to(model: type[BaseModel]) -> tuple[tuple[str, str], ...]:
    """The fields of a model that hold references, each with the kind referred to."""
    kinds = ((name, _reference_kind(info)) for name, info in model.model_fields.items())
    return tuple((name, kind) for name, kind in kinds if kind is not None)


def _reference_kind(info: FieldInfo) -> str | None:
    stack: list[object] = [info.annotation, *info.metadata]
    while stack:
        item = stack.pop()
        if isinstance(item, Reference):
            return item.kind
        stack += getattr(item, "__metadata__", ())
        stack += getattr(item, "__args__", ())
    return None


def inner_model(annotation: object) -> type[Frozen] | None:
    """The model that a field holds, alone or in a list; None where it holds plain values."""
    if isinstance(annotation, type) and issubclass(annotation, Frozen):
        return annotation
    for argument in getattr(annotation, "__args__", ()):
        if inner := inner_model(argument):
            return inner
    return None
