"""The files in which commands of the project keep their last result, read against the shape that the command writes."""

from typing import Annotated, TypeVar

from pydantic import BaseModel, Field, ValidationError

from briefing.loading.project import Project
from briefing.problems import Problem, visible

Count = Annotated[int, Field(ge=0)]


class Tried(BaseModel):
    """Sentences of a kind: how many were true, and refused; how many false, and let through."""

    true: Count
    refused: Count
    false: Count
    let_through: Count


class ScoreData(BaseModel):
    """What `make score` writes."""

    engine: str
    subjects: Count
    kinds: dict[str, Tried]


class Planted(BaseModel):
    """Planted errors of a kind, and how many their rule caught."""

    planted: Count
    caught: Count


class Harmless(BaseModel):
    """Harmless edits, and how many passed."""

    tried: Count
    passed: Count


class ProofData(BaseModel):
    """What `make prove` writes, as far as a page tells it."""

    engine: str
    briefings: list[str]
    errors: dict[str, Planted]
    alone: dict[str, Count] = {}
    harmless: Harmless


SCORE, PROOF = "data/score.json", "data/proof.json"
# The command that writes each, and what it writes.
RESULTS: dict[str, tuple[str, type[BaseModel]]] = {SCORE: ("make score", ScoreData), PROOF: ("make prove", ProofData)}
_Shape = TypeVar("_Shape", bound=BaseModel)


def result(project: Project, path: str, shape: type[_Shape]) -> _Shape | None:
    """What the file holds; None where it is not there, or is no such result: `problem` tells of that."""
    return shape.model_validate_json(project.files[path], strict=True) if path in project and problem(project, path) is None else None


def problem(project: Project, path: str) -> Problem | None:
    """What is wrong with the file of a result, if it is there and anything is."""
    command, shape = RESULTS[path]
    try:
        shape.model_validate_json(project.files.get(path, b""), strict=True)
    except ValidationError as error:
        first = error.errors()[0]
        what = visible(": ".join(filter(None, (".".join(map(str, first["loc"])), first["msg"]))))
        hint = f"Run `{command}` again, or delete the file."
        return Problem(path, 1, 1, "FIL1", f"this is no result of `{command}`: {what}", hint) if path in project else None
    return None
