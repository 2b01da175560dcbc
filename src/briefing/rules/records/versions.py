"""SRC3: a source changes by a new version alone, and a person has decided what became of each sentence."""

import hashlib
from collections.abc import Iterator, Mapping
from itertools import pairwise

from briefing.loading.project import Project
from briefing.loading.versions import BIND_AGAIN
from briefing.model.briefing import Briefing, Entry
from briefing.model.figures import are_calculable
from briefing.model.records import Change, Passage, SourceFile
from briefing.model.resting import Places, resting
from briefing.model.versions import PINNED, Pinned, Version, pinned, rebase_path
from briefing.problems import Problem
from briefing.rules.records.rebases import Judged
from briefing.rules.rule import rule

NEW = "A new text is a new version: briefing source new {} FILE"
Rests = Mapping[tuple[str, int], Places]


@rule("SRC3", good="version 2 with its rebase file, in which each sentence that is not the same is decided",
      bad="another text and its SHA-256 in the place of those that were published")
def decided(briefing: Briefing, project: Project) -> Iterator[Problem]:
    """A source changes by a new version alone; a person has decided what became of each sentence, and looked at what rests on it."""
    yield from _unbound(briefing, project)
    rests = resting(briefing) if briefing.earlier and are_calculable(briefing.figures) else None  # else FIG3 comes first
    for entry in briefing.entries_of(SourceFile):
        versions = _versions(briefing, entry)
        if [one.sha256 for one in versions] != [*(one.sha256 for one in entry.record.earlier), entry.record.sha256]:
            continue  # SRC1
        yield from _bound(briefing, entry, versions[0])
        can_be_held = rests is not None and not _has_lost(briefing, entry)
        for old, new in pairwise(versions):
            yield from _rebased(briefing, entry, old, new, rests if new is versions[-1] and can_be_held else None)
        yield from _told(briefing, entry)
    yield from _strays(briefing)


def _versions(briefing: Briefing, entry: Entry[SourceFile]) -> list[Version]:
    """All of a source, the one in force last."""
    sha256 = hashlib.sha256(briefing.raw.get(entry.id, b"")).hexdigest()
    in_force = Version(entry.record.version, entry.record.file, sha256, briefing.sources.get(entry.id))
    return [*briefing.earlier.get(entry.id, ()), in_force]


def _unbound(briefing: Briefing, project: Project) -> Iterator[Problem]:
    """A briefing that tells of changes, or has a file for them, has bound its sources: `briefing start` does so."""
    if PINNED not in project and "data/changes.yml" in project and briefing.sources:
        message = "this file is missing: without it nobody would see that another text took the place of one that was published"
        yield Problem(PINNED, 1, 1, "SRC3", message, f"Put it back as it was. If it is lost, {BIND_AGAIN}")


def _bound(briefing: Briefing, entry: Entry[SourceFile], first: Version) -> Iterator[Problem]:
    """The first text is the one that was bound; a briefing that tells of its changes was published, and binds its sources."""
    where = ("earlier", 0, "sha256") if entry.record.earlier else ("sha256",)
    bound = (briefing.pinned or {}).get(entry.id)
    if bound is None and briefing.pinned is not None and briefing.records("changes"):
        hint = f"Bind the text that was published: briefing source pin {entry.id}"
        yield entry.problem("SRC3", f"{PINNED} does not bind this text: nobody would see that another took its place", hint, *where)
    elif bound and first.source and bound.sha256 != first.sha256:
        differing = _differing(bound, pinned(first.sha256, first.source)) or "its sentences have the same words, its bytes differ"
        hint = f"Put the file and its SHA-256 back. {NEW.format(entry.id)}"
        yield entry.problem("SRC3", f"{first.file} is not the text that was bound: {differing}", hint, *where)
    elif bound and first.source and (differing := _differing(bound, pinned(first.sha256, first.source))):
        hint = (f"Put `title` and `abbreviations` back. If the engine divides it otherwise, all numbers of sentences have to be "
                f"looked at; then bind it again: briefing source pin {entry.id}")
        yield entry.problem("SRC3", f"the text is divided otherwise than when it was bound: {differing}", hint, *where)


def _differing(bound: Pinned, found: Pinned) -> str:
    """Which sentences have other words than were bound, for people; empty where none."""
    both = list(zip(bound.sentences, found.sentences, strict=False))
    other = [number for number, (one, now) in enumerate(both, 1) if one != now]
    other += range(len(both) + 1, max(len(bound.sentences), len(found.sentences)) + 1)
    shown = ", ".join(f"§{number}" for number in other[:5])
    return f"{shown} and {len(other) - 5} more" if len(other) > 5 else shown


def _has_lost(briefing: Briefing, entry: Entry[SourceFile]) -> bool:
    """Whether a passage is not in the version in force: what it held up rests on nothing yet, and PAS1 comes first."""
    return any(one.record.source == entry.id and one.id not in briefing.spans for one in briefing.entries_of(Passage))


def _rebased(briefing: Briefing, entry: Entry[SourceFile], old: Version, new: Version, rests: Rests | None) -> Iterator[Problem]:
    path = rebase_path(entry.id, new.number)
    file = briefing.rebases.get(path)
    if file is None:
        hint = f"Put the version before back, then make this one with: briefing source new {entry.id} FILE"
        message = f"version {new.number} has no {path}, where a person decides what became of each sentence"
        yield entry.problem("SRC3", message, hint, "file")
    elif file.rebase and old.source and new.source:
        on = None if rests is None else {number: places for (source, number), places in rests.items() if source == entry.id}
        yield from Judged(file.document, file.rebase, old, new, on).problems()


def _told(briefing: Briefing, entry: Entry[SourceFile]) -> Iterator[Problem]:
    """Readers are told of each version but the first."""
    told = sum(change.kind == "source" and f"sources/{entry.id}" in change.about for change in briefing.records_of(Change))
    if told < len(entry.record.earlier):
        hint = f"Add one to data/changes.yml, with `kind: source` and `about: [sources/{entry.id}]`."
        yield entry.problem("SRC3", f"no change tells readers of version {told + 2}", hint, "file")


def _strays(briefing: Briefing) -> Iterator[Problem]:
    sources = briefing.records_of(SourceFile)
    known = {rebase_path(one.id, number) for one in sources for number in range(2, one.version + 1)}
    for path in sorted(briefing.rebases.keys() - known):
        yield Problem(path, 1, 1, "SRC3", "no source has these two versions", "Remove the file, or name it as `briefing source new` did.")
