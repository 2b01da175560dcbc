"""Reading the ledger out of a briefing's files. What is wrong with it is told, and nothing of it is believed then.

REV1: a sitting is lines of JSON that say what they should, by somebody in people.yml. REV2: the sittings of a person are one chain.
REV3: a verdict has the fingerprints of what it says that it was about, and what takes one back, answers or closes it names one.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from pydantic import TypeAdapter, ValidationError

from briefing.loading.project import Project
from briefing.model.binding import fingerprint_of
from briefing.problems import Problem, visible
from briefing.review.chains import by_person, chain_problems, ends, missing
from briefing.review.events import (
    NO_DISPUTE,
    Answer,
    Closing,
    Delta,
    Draft,
    Entry,
    Event,
    Ledger,
    Opening,
    Release,
    Sitting,
    Terms,
    Verdict,
    Withdrawal,
)
from briefing.review.keys import read_revoked, read_signers
from briefing.review.people import PEOPLE, read_people, read_policy
from briefing.review.strays import SITTINGS, is_editors, orphans, strays

EVENT: TypeAdapter[Event] = TypeAdapter(Event)
# What is about a verdict, and names it.
NAMING = (Withdrawal, Answer, Closing)
HINT = "Nobody edits a sitting: put the file back as it was signed, and say the rest in a new one."
OTHER_ENDS = "Put the file back as it was signed; **/reviews/** -text in .gitattributes keeps git from changing it."


@dataclass(frozen=True)
class _Files:
    """The files of a project, the same where their digests are."""

    project: Project = field(compare=False)
    digests: tuple[tuple[str, str], ...]


def read_ledger(project: Project) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger of a briefing, empty where it has none; and what is wrong with it."""
    return _read(_Files(project, tuple(project.digests.items())))


@lru_cache(maxsize=2)  # each of its rules asks, and so does whoever tells of it
def _read(files: _Files) -> tuple[Ledger, tuple[Problem, ...]]:
    project = files.project
    policy, problems = read_policy(project)
    people, broken = read_people(project)
    sittings = tuple(found for path in _paths(project) if (found := _sitting(project, path, problems)))
    ledger = Ledger(policy, people, sittings)
    foreign = list(_foreign(project, ledger))
    strangers = {} if broken else _strangers(ledger, {one.path for one in foreign})
    handles = None if broken else {*strangers, *(one.handle for one in people)}
    problems += (*broken, *read_signers(project, handles)[1], *read_revoked(project), *strays(project), *foreign, *strangers.values())
    if len(sittings) == len(_paths(project)):  # what one that cannot be read leaves behind is no fault of its own
        problems += (*chain_problems(ledger), *nameless(ledger), *_unbound(ledger, handles is not None))
    changed = {one.path for one in changed_lines(ledger)}
    return ledger, tuple(sorted(told_once(project, ledger, problems, changed)))


def told_once(project: Project, ledger: Ledger, problems: Iterable[Problem], changed: Collection[str]) -> list[Problem]:
    """Problems without those that only follow from a sitting that was taken out, or changed, as those at the paths `changed` were."""
    torn, gone = set(missing(ledger)), set(orphans(project))
    last = {one.path for own in by_person(ledger.sittings).values() for one in ends(own)}
    told = len(gone) + len(last.intersection(changed))
    follow = (torn if told >= len(torn) else set()) | (set(nameless(ledger)) if torn or gone or changed else set())
    return [one for one in problems if one not in follow]


def _paths(project: Project) -> list[str]:
    return sorted(path for path in project.below(SITTINGS, ".jsonl") if not is_editors(path))


def _told(error: Exception) -> tuple[int, str]:
    """What is wrong with a line, and in which column, where that is known."""
    if isinstance(error, json.JSONDecodeError):
        return error.colno, f"this is no line of JSON: {error.msg[:1].lower()}{error.msg[1:]}"
    if isinstance(error, UnicodeDecodeError):
        return error.start + 1, f"this line is not UTF-8 (byte {error.start})"
    if not isinstance(error, ValidationError):
        return 1, f"this is no line of JSON: {error}"
    first = error.errors()[0]
    where = ".".join(map(str, first["loc"]))
    if first["type"] == "literal_error":
        return 1, f"""{where}: "{visible(str(first['input'])[:60])}" is not one of {first['ctx']['expected']}"""
    return 1, f"{where}: {first['msg']}" if where else first["msg"]


def _sitting(project: Project, path: str, problems: list[Problem]) -> Sitting | None:
    content = project.files[path]
    if b"\r" in content:
        problems.append(Problem(path, 1, 1, "REV1", "git or an editor gave its lines other ends (CRLF)", OTHER_ENDS))
        return None
    opening, entries = None, []
    *lines, rest = content.split(b"\n")
    for number, line in enumerate([*lines, rest] if rest or not lines else lines, 1):
        try:
            value = _value(line)
            if opening is None:
                opening = Opening.model_validate(value)
            else:
                entries.append(Entry(opening.by, hashlib.sha256(lines[0] + b"\n" + line).hexdigest(), EVENT.validate_python(value)))
            if number > len(lines):
                raise ValueError("its end is missing, a line feed")
        except (ValueError, RecursionError) as error:
            column, said = _told(error)
            problems.append(Problem(path, number, column, "REV1", said, HINT))
            return None
    return Sitting(path, hashlib.sha256(content).hexdigest(), opening, tuple(entries)) if opening else None


def _value(line: bytes) -> object:
    """A line as JSON. Raises ValueError, and RecursionError, for what is none, and for what may be read in two ways."""
    return json.loads(line.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number)


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_number(name: str) -> object:
    raise ValueError(f"{name} is no number")


def _strangers(ledger: Ledger, foreign: Collection[str]) -> dict[str, Problem]:
    """Who has sittings here and is nobody in people.yml, each once: told at their first."""
    found = {}
    for handle, own in by_person(one for one in ledger.sittings if one.path not in foreign).items():
        if ledger.person(handle) is None:
            first = min(one.opening.day for one in own)
            message = f'"{handle}" is nobody in {PEOPLE}' + (f", and wrote {len(own)} sittings" if len(own) > 1 else "")
            hint = f"Name who reads in {PEOPLE}: - {{handle: {handle}, roles: [reader], since: {first}}}"
            found[handle] = Problem(own[0].path, 1, 1, "REV1", message, hint)
    return found


def _foreign(project: Project, ledger: Ledger) -> Iterator[Problem]:
    """Sittings about the sources of another briefing: every text of this one, earlier versions too, stays in seeds/."""
    own = {project.digests[path] for path in project.below("seeds")}
    for one in ledger.sittings:
        if one.opening.source and own.isdisjoint(one.opening.source.values()):
            hint = "Take it out, or put it into the briefing that it is about."
            yield Problem(one.path, 1, 1, "REV1", "this sitting is about another briefing: none of its sources is one of this", hint)


def _unbound(ledger: Ledger, people_are_known: bool) -> Iterator[Problem]:
    """Lines that may not be said, or are not whole; those that name nothing are told by `nameless`."""
    verdicts = _verdicts(ledger)
    for one, number, entry in _lines(ledger):
        of = verdicts.get(getattr(entry.event, "of", ""))
        is_told = (isinstance(entry.event, NAMING) and of is None) or (isinstance(entry.event, Closing) and not people_are_known)
        if not is_told and (message := objection(entry, of, ledger)):
            yield Problem(one.path, number, 1, "REV3", message, HINT)


def nameless(ledger: Ledger) -> Iterator[Problem]:
    """Lines about a verdict that is not there."""
    verdicts = _verdicts(ledger)
    for one, number, entry in _lines(ledger):
        if isinstance(entry.event, NAMING) and entry.event.of not in verdicts:
            yield Problem(one.path, number, 1, "REV3", objection(entry, None, ledger), HINT)


def changed_lines(ledger: Ledger) -> Iterator[Problem]:
    """Verdicts that were changed since somebody gave them."""
    for one, number, entry in _lines(ledger):
        if isinstance(entry.event, Verdict) and (message := objection(entry, None, ledger)):
            yield Problem(one.path, number, 1, "REV3", message, HINT)


def _verdicts(ledger: Ledger) -> dict[str, Entry]:
    return {entry.line: entry for one in ledger.sittings for entry in one.entries if isinstance(entry.event, Verdict)}


def _lines(ledger: Ledger) -> Iterator[tuple[Sitting, int, Entry]]:
    """Every line behind a first one, with its number."""
    return ((one, number, entry) for one in ledger.sittings for number, entry in enumerate(one.entries, 2))


def objection(entry: Entry, of: Entry | None, ledger: Ledger) -> str:
    """Why a line may not be said, or is not whole; nothing where it may. `of` is the verdict that it names."""
    event = entry.event
    if isinstance(event, Verdict):
        is_bound = (fingerprint_of(event.says), fingerprint_of(list(event.rests))) == (event.statement, event.evidence)
        return "" if is_bound else "the fingerprints are not those of what the verdict is about"
    if isinstance(event, (Draft, Delta, Release, Terms)):
        return ""
    if of is None or not isinstance(of.event, Verdict):
        return f"there is no verdict {event.of[:12]}…"
    if isinstance(event, Withdrawal) and of.by != entry.by:
        return f"only {of.by} takes this verdict back"
    return _not_theirs(entry.by, of, ledger) if isinstance(event, Closing) else ""


def _not_theirs(handle: str, of: Entry, ledger: Ledger) -> str:
    """Why somebody may not close a dispute; nothing where they may."""
    if isinstance(of.event, Verdict) and of.event.verdict in NO_DISPUTE:
        return "this verdict disputes nothing"
    author, resolver = ledger.person(of.by), ledger.person(handle)
    may = handle == of.by or (author is not None and author.until is not None and resolver is not None and "resolver" in resolver.roles)
    return "" if may else f"only {of.by} closes this dispute, or a resolver once {of.by} no longer reads"
