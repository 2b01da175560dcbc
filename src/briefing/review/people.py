"""Who reads, and how many must: people.yml and policy.yml. What is wrong in them is told at its place, each as REV1."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from pydantic import ValidationError

from briefing.loading import strict_yaml
from briefing.loading.project import REVIEWS, Project
from briefing.loading.validation import fault
from briefing.model.document import Document, Path
from briefing.model.fields import Frozen
from briefing.problems import Problem
from briefing.review.events import Person
from briefing.review.policy import Clause, Policy

PEOPLE, POLICY = f"{REVIEWS}/people.yml", f"{REVIEWS}/policy.yml"
A_PERSON = "Write a line for each: - {handle: ana, roles: [reader], since: 2026-11-28}"
A_POLICY = "Write a line for each thing that is asked: - {kind: default, people: 2}"
_Model = TypeVar("_Model", bound=Frozen)


def read_people(project: Project) -> tuple[tuple[Person, ...], list[Problem]]:
    """Everybody in people.yml, and what is wrong with it."""
    document = _read(project, PEOPLE)
    listed = _listed(document, "this file must be a list of people", A_PERSON)
    found = {at: one for at in range(len(listed)) if (one := _made(document, (at,), listed[at], Person))}
    document.problems.extend(_odd(document, found))
    return tuple(found.values()), document.problems


def read_policy(project: Project) -> tuple[Policy, list[Problem]]:
    """What policy.yml asks for, or else what is asked where there is none; and what is wrong with it."""
    document = _read(project, POLICY)
    listed = _listed(document, "this file must be a list of lines", A_POLICY)
    clauses = tuple(one for at in range(len(listed)) if (one := _made(document, (at,), listed[at], Clause)))
    return Policy(clauses), document.problems


def _listed(document: Document, message: str, hint: str) -> list[object]:
    if document.value is not None and not isinstance(document.value, list):
        document.problems.append(_top(document.path, message, hint))
    return document.value if isinstance(document.value, list) else []


def _read(project: Project, path: str) -> Document:
    """A file, empty where there is none; every problem of it is the ledger's."""
    if path not in project:
        return Document(path)
    try:
        document = strict_yaml.read(project.text(path), path)
    except UnicodeDecodeError as error:
        document = Document(path, problems=[_top(path, f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8.")])
    document.problems[:] = [replace(one, rule="REV1") for one in document.problems]
    return document


def _made(document: Document, at: Path, value: object, model: type[_Model]) -> _Model | None:
    try:
        return model.model_validate(value)
    except ValidationError as error:
        document.problems.extend(fault(document, at, detail, model, "REV1") for detail in error.errors())
        return None


def _odd(document: Document, people: dict[int, Person]) -> Iterator[Problem]:
    """What no line shows by itself: a handle that stands twice, somebody who left before they came."""
    first: dict[str, int] = {}
    for at, one in people.items():
        if one.handle in first:
            line = document.position((first[one.handle],))[0]
            message, hint = f'the handle "{one.handle}" stands twice, first on line {line}', "Keep one of the two: a handle is a person."
            yield Problem(document.path, *document.position((at, "handle")), "REV1", message, hint)
        if one.until and one.until < one.since:
            message, hint = f"{one.handle} left on {one.until}, before {one.since}", "`until` is the last day, `since` the first."
            yield Problem(document.path, *document.position((at, "until")), "REV1", message, hint)
        first.setdefault(one.handle, at)


def _top(path: str, message: str, hint: str) -> Problem:
    return Problem(path, 1, 1, "REV1", message, hint)
