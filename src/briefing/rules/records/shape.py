"""REC1: records have their shape, ids are unique, and references lead somewhere."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import pairwise

from briefing.model.briefing import Briefing, Entry
from briefing.model.claims import Claim
from briefing.model.document import Path
from briefing.model.records import Change, Question, Record, Voice
from briefing.model.traversal import parts, references
from briefing.problems import Problem, line_and_column
from briefing.rules.records.dangling import dangling, has_no_file
from briefing.rules.rule import rule

# The fields that hold whole sentences of ours, and how these end.
SENTENCES = {Claim: ("text",), Voice: ("said",), Question: ("known",), Change: ("text",)}
ENDED = re.compile(r"[.!?…][”’\"')\]]*\Z")


@rule("REC1", good="toward: an id that data/agreements.yml has", bad="toward: an id that no record has, or a mistyped key")
def shaped(briefing: Briefing) -> Iterator[Problem]:
    """A record has the declared shape; ids are unique; references resolve."""
    # Shape, duplicate and unknown keys are found while loading: see `loading.load` and `strict_yaml`.
    for entries in briefing.entries.values():
        first: dict[str, Entry[Record]] = {}
        for entry in entries:
            if entry.id in first:
                line = first[entry.id].document.position((first[entry.id].index,))[0]
                yield entry.problem("REC1", f"the id stands twice, first on line {line}", "Give each record its own id.", "id")
            first.setdefault(entry.id, entry)
        yield from _renamed(entries, first)
    yield from dangling(briefing, "REC1", lambda kind: kind != "passages")  # PRO7
    yield from _missing_files(briefing)
    yield from _newest_first(briefing)


@rule("REC1")
def ended(briefing: Briefing) -> Iterator[Problem]:
    """What a record says in sentences has the end of one: without it, what stands behind it on a page reads as its own."""
    for entry in briefing.all_entries():
        for path, part in () if entry.document.problems else parts(entry.record):  # a text may have been cut
            for field in SENTENCES.get(type(part), ()):
                words = getattr(part, field)
                if words and not ENDED.search(words):
                    line, column = _end_of(entry, (*path, field))
                    problem = entry.problem("REC1", f'no full stop ends "{field}"', f"Write it behind “{words.split()[-1]}”.")
                    yield replace(problem, line=line, column=column)


def _end_of(entry: Entry[Record], path: Path) -> tuple[int, int]:
    """The line and column of the last character of a value."""
    text = entry.document.text
    return line_and_column(text, len(text[: entry.document.ends[(entry.index, *path)]].rstrip()) - 1)


def _renamed(entries: Iterable[Entry[Record]], ids: Mapping[str, Entry[Record]]) -> Iterator[Problem]:
    """What records of a kind were called before is the id of none, and was that of one alone."""
    before: dict[str, str] = {}
    for entry in entries:
        for index, old in enumerate(getattr(entry.record, "was", ())):
            if old in ids:
                hint = "Take it out: its address is that of this record."
                yield entry.problem("REC1", f'"{old}" is the id of a record that there is', hint, "was", index)
            elif old in before:
                message = f'"{old}" stands under `was` in {before[old]} already'
                yield entry.problem("REC1", message, "An address leads to one record: keep one of the two.", "was", index)
            before.setdefault(old, entry.id)


def _missing_files(briefing: Briefing) -> Iterator[Problem]:
    """One problem for a file that is not there, not one for every record that refers to it."""
    wanted = {kind or value.partition("/")[0] for entry in briefing.all_entries() for _, kind, value in references(entry.record)}
    for kind in sorted(wanted):
        if has_no_file(briefing, kind):
            yield Problem(f"data/{kind}.yml", 1, 1, "REC1", "this file is missing, and records refer to what it holds", "Put it back.")


def _newest_first(briefing: Briefing) -> Iterator[Problem]:
    """The first change is the edition of the whole briefing, so none below it is newer."""
    for above, below in pairwise(briefing.entries["changes"]):
        for key in ("date", "version"):
            older, newer = _in_time(getattr(above.record, key)), _in_time(getattr(below.record, key))
            if newer > older:
                yield below.problem("REC1", f"the {key} is later than that of {above.id}, which stands above it",
                                    "The newest change stands first in the file.", key)


def _in_time(value: datetime.date | str) -> tuple[int, ...]:
    """A date or a version by its parts, so that 0.10.0 comes after 0.9.0."""
    return tuple(int(part) for part in re.split(r"[.-]", str(value)))
