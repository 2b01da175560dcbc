"""What readers are told of the earlier versions of a source: what changed in a sentence, and where one of an old number stands now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefing.model.briefing import Briefing
from briefing.model.records import SourceFile
from briefing.model.versions import Rebase, Version, rebase_path, successors


@dataclass(frozen=True)
class Note:
    """Beside the sentence of a number in the text in force: that it was edited, moved or is new since the version before (`kind`).

    Or, where `kind` is `number`, that the sentence which had this number in an earlier version is `now` another, or gone: None.
    """

    kind: str
    version: int
    old: int | None
    now: int | None


def older(briefing: Briefing, source: str) -> tuple[Version, ...]:
    """The versions in force no more, the oldest first."""
    return briefing.earlier.get(source, ())


def rebases(briefing: Briefing, source: str) -> list[Rebase]:
    """From each version to the next, as far as they can be read; all of them where SRC3 holds."""
    record = briefing.one(SourceFile, source)
    files = (briefing.rebases.get(rebase_path(source, number)) for number in range(2, record.version + 1))
    return [file.rebase for file in files if file and file.rebase]


def now_at(briefing: Briefing, source: str, version: int) -> Mapping[int, int | None]:
    """Where each sentence of an earlier version stands in the text in force; None for one that is gone."""
    steps = [successors(rebase) for rebase in rebases(briefing, source)[version - 1 :]]
    found: dict[int, int | None] = {}
    for number in steps[0] if steps else ():
        at: int | None = number
        for step in steps:
            at = step.get(at) if at is not None else None
        found[number] = at
    return found


def notes(briefing: Briefing, source: str) -> Mapping[int, Sequence[Note]]:
    """The notes beside each number, those included that no sentence of the text in force has any more."""
    found: dict[int, list[Note]] = {}
    for rebase in rebases(briefing, source)[-1:]:
        for one in rebase.sentences:
            if one.new and one.decision in ("edited", "moved", "new"):
                found.setdefault(one.new, []).append(Note(one.decision, rebase.from_.version, one.old, one.new))
    for version in older(briefing, source):
        for number, now in now_at(briefing, source, version.number).items():
            if now != number:
                found.setdefault(number, []).append(Note("number", version.number, number, now))
    return found
