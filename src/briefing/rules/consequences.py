"""What follows from another fault of the records is left out: who mends that one mends this too, or sees it then.

A record that cannot be read, names what there is not, or quotes what its source does not have proves nothing; and neither does one that
rests on it. Of such records only these faults are told.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from briefing.model import formula
from briefing.model.briefing import ANY, Briefing
from briefing.model.records import Figure, Record
from briefing.model.traversal import references
from briefing.problems import Problem

ROOTS = ("PRO2", "REC1", "PRO7", "PAS1", "SRC1", "SRC3", "CFG1", "FIL1", "TPL1")
# What lists of all records are asked for: one that cannot be read makes everything unknown.
LISTS = {"vocabulary": ("PRO3",), "names": ("PRO3",), "loaded": ("NEU1",)}

STRANGE = re.compile(r'the name ("[^"]*") is not in the source')


def causes(problems: Iterable[Problem], briefing: Briefing) -> list[Problem]:
    """Those of some problems that do not follow from others of them."""
    told = _without_vocabulary(list(problems), briefing)
    unreadable = {(one.path, one.line, one.column) for one in told if one.rule == "REC1"}
    told = [one for one in told if one.rule != "PRO2" or (one.path, one.line, one.column) not in unreadable]
    if any(name.startswith("sources/") for name in briefing.broken):  # nothing can be compared
        return [one for one in told if one.rule in ROOTS]
    flawed = _resting_on({*briefing.broken, *(_about(one) for one in told if _breaks(one, briefing)), *_unknown(briefing)}, briefing)
    misnamed = {_about(one) for one in told if one.rule == "REC2" and " has the name " in one.message}
    told = [one for one in told if one.rule != "REC2" or "does not name" not in one.message or _about(one) not in misnamed]
    flawed |= {f"{entry.kind}/{entry.id}" for entry in briefing.all_entries() if f"{entry.kind}/{ANY}" in briefing.broken}
    lost = {rule for kind, rules in LISTS.items() if any(name.startswith(f"{kind}/") for name in briefing.broken) for rule in rules}
    return [one for one in told if one.rule in ROOTS or (one.rule not in lost and _about(one) not in flawed)]


def _without_vocabulary(told: list[Problem], briefing: Briefing) -> list[Problem]:
    """One problem where the list of our own words is gone, in the place of one for each of them: these stand in several files."""
    strange = [one for one in told if one.rule == "PRO3" and STRANGE.search(one.message)]
    is_in_several = len({one.path for one in strange}) > 1
    if not is_in_several or briefing.entries.get("vocabulary") or any(name.startswith("vocabulary/") for name in briefing.broken):
        return told
    names = sorted({found[1] for one in strange if (found := STRANGE.search(one.message))})
    message = f"this file is not there, and {len(names)} names are in no source: {', '.join(names[:6])}"
    missing = Problem("data/vocabulary.yml", 1, 1, "PRO3", message, "Put it back, or write the names as the source does.")
    return [missing, *(one for one in told if one not in strange)]


def _breaks(problem: Problem, briefing: Briefing) -> bool:
    """Whether a problem leaves its record with nothing to prove by; a passage that is cut still has its words."""
    return problem.rule in ROOTS and (problem.rule != "PAS1" or _about(problem).partition("/")[2] not in briefing.spans)


def _about(problem: Problem) -> str:
    """The record that a problem is of, `kind/id`."""
    return problem.message.partition(": ")[0]


def _unknown(briefing: Briefing) -> Iterator[str]:
    """What records name and there is not."""
    for entry in briefing.all_entries():
        yield from (name for name in _referred(entry.record) if name not in briefing.by_id)


def _referred(record: Record) -> Iterator[str]:
    return (f"{kind}/{value}" if kind else value for _, kind, value in references(record))


def _named(record: Record) -> Iterator[str]:
    yield from _referred(record)
    if isinstance(record, Figure) and record.derive:
        yield from (f"figures/{id}" for id in formula.inputs(record.derive))


def _resting_on(flawed: set[str], briefing: Briefing) -> set[str]:
    """The flawed records with all that name one, and that name these."""
    naming: dict[str, set[str]] = {}
    for entry in briefing.all_entries():
        for name in _named(entry.record):
            for key in (name, f"{name.partition('/')[0]}/{ANY}"):
                naming.setdefault(key, set()).add(f"{entry.kind}/{entry.id}")
    return _reached(flawed, naming)


def _reached(start: set[str], edges: Mapping[str, set[str]]) -> set[str]:
    found, left = set(start), list(start)
    while left:
        new = edges.get(left.pop(), set()) - found
        found |= new
        left += new
    return found


def together(problems: Iterable[Problem]) -> list[Problem]:
    """Problems of pages, with one for each passage, record, page or file that there is not, at the first place that names it."""
    told: dict[str, list[Problem]] = {}
    others: list[Problem] = []
    for one in problems:
        (told.setdefault(one.message, []) if one.rule == "PRO7" or "there is no " in one.message else others).append(one)
    return [*others, *(_with_others(sorted(places)) for places in told.values())]


def _with_others(places: list[Problem]) -> Problem:
    first, *others = places
    if not others:
        return first
    more, place = f"{len(others)} more place{'' if len(others) == 1 else 's'}", f"{others[0].path}:{others[0].line}:{others[0].column}"
    return replace(first, hint=f"{first.hint} So in {more}, the next {place}.")
