"""References to records that there are none: each unknown id is one fault, in however many places it is named."""

from collections.abc import Callable, Iterator

from briefing.model.briefing import Briefing, Entry
from briefing.model.document import Path
from briefing.model.records import Record
from briefing.model.traversal import references
from briefing.problems import Problem, closest_to, did_you_mean

Place = tuple[Entry[Record], Path]
Named = tuple[str, str]


def has_no_file(briefing: Briefing, kind: str) -> bool:
    """Whether there is no data file of a kind."""
    is_read = any(name.startswith(f"{kind}/") for name in briefing.broken)
    return kind in briefing.entries and not briefing.entries[kind] and not is_read


def dangling(briefing: Briefing, rule: str, concerns: Callable[[str], bool]) -> Iterator[Problem]:
    """A problem for each id of the kinds concerned that records name and that there is not.

    Where a record of nearly that id is named by nobody, its own id was mistyped or changed: then the problem is told there.
    """
    named = _named(briefing)
    for (kind, id), places in named.items():
        if concerns(kind) and not _may_be(briefing, kind, id):
            yield _renamed(briefing, rule, (kind, id), places, named) or _unknown(briefing, rule, (kind, id), places)


def _named(briefing: Briefing) -> dict[Named, list[Place]]:
    """Everything that records refer to, by kind and id, with the places."""
    found: dict[Named, list[Place]] = {}
    for entry in briefing.all_entries():
        for path, kind, value in references(entry.record):
            wanted, _, id = (kind, "", value) if kind else value.partition("/")
            found.setdefault((wanted, id), []).append((entry, path))
    return found


def _may_be(briefing: Briefing, kind: str, id: str) -> bool:
    """Whether a record is there, or may be meant by one whose id stands twice, or may be in a file that is not there."""
    ids = [entry.id for entry in briefing.entries.get(kind, ())]
    return briefing.is_known(kind, id) or has_no_file(briefing, kind) or len(ids) > len(set(ids))


def _renamed(briefing: Briefing, rule: str, unknown: Named, places: list[Place], named: dict[Named, list[Place]]) -> Problem | None:
    kind, id = unknown
    near = closest_to(id, briefing.ids(kind))
    entry = next((one for one in briefing.entries.get(kind, ()) if one.id == near), None)
    if not entry or len(places) < 2 or (kind, near) in named:
        return None
    message = f'no record names this id, and {len(places)} places name "{id}", which there is not'
    return entry.problem(rule, message, f"Write `id: {id}` here, or mend those places; the first is {_where(places[0])}.", "id")


def _unknown(briefing: Briefing, rule: str, unknown: Named, places: list[Place]) -> Problem:
    kind, id = unknown
    (entry, path), *others = places
    known = briefing.ids(kind)
    parts = id.split()
    meant = _called_so(briefing, kind, id)
    hint = f'Its id is meant: "{meant}".' if meant else did_you_mean(id, known)
    if len(parts) > 1 and known.issuperset(parts):
        hint = f"A comma is missing: [{', '.join(parts)}]."
    if kind not in briefing.entries:
        hint = did_you_mean(f"{kind}/{id}", briefing.by_id)
    more = len(others)
    also = f" So in {more} more place{'' if more == 1 else 's'}, the next {_where(others[0])}." if more else ""
    message = f'there is no passage "{id}"' if kind == "passages" else f'{kind}: there is no "{id}"'
    return entry.problem(rule, message, hint + also, *path)


def _called_so(briefing: Briefing, kind: str, words: str) -> str:
    """The id of the record of a kind that has some words as its name, title, label or number; "" where none has."""
    for record in briefing.records(kind):
        called = (*(getattr(record, field, "") for field in ("name", "title", "label", "text")), *getattr(record, "aliases", ()))
        if words.casefold() in (one.casefold() for one in called if one):
            return record.id
    return ""


def _where(place: Place) -> str:
    entry, path = place
    line, column = entry.document.position((entry.index, *path))
    return f"{entry.document.path}:{line}:{column}"
