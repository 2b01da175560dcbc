"""`briefing review merged BASE`: sittings that were merged once are there, byte for byte. Only git knows what was there before.

A branch is held to what it started from, and to what it made of that: what came to BASE since is none of its own. What a merge of the two
would fork is told before it is done. Who reads and how many must is changed by a resolver of what was there before, and by nobody else.
"""

import argparse
import io
import tarfile
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefing.cli.revisions import archived, common_ancestor
from briefing.loading.project import REVIEWS, Project, read_project
from briefing.loading.signatures import Signature, check_all
from briefing.problems import Problem
from briefing.review.chains import REJOIN, forks
from briefing.review.events import Ledger, Terms
from briefing.review.keys import REVOKED, SIGNERS
from briefing.review.ledger import read_ledger
from briefing.review.strays import SITTINGS, is_editors
from briefing.review.terms import ASK_A_RESOLVER, FILES, as_they_are, stands_for_them

HELP = "make sure that no sitting of a revision was changed or removed since"
EXAMPLE = """\
  briefing review merged main             in a branch, before it is merged
  briefing review merged origin/main"""
KEYS = (SIGNERS, REVOKED)
RULE = (
    "A sitting that was merged once is never changed or removed, nor its signature; a resolver signs for each change of who reads and how "
    "many must (briefing review merged BASE).")
REMEDY = "git checkout {base} -- {path} puts it back; what is to be said otherwise is said in a new sitting."


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review merged`."""
    parser.add_argument("base", metavar="BASE", help="a revision: the branch that this one is to be merged into")


def told(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What is printed, and what was changed or removed. Raises CannotRun where git does not have the revision."""
    project, at_base = read_project(options.root), _ledger_at(options.root, options.base)
    common = common_ancestor(options.root, options.base)
    at_start = _ledger_at(options.root, common) if common else at_base
    there, before = _sittings(at_base.files), _sittings(at_start.files)
    problems = [
        *changed(before, project.files, options.base), *_forked_once_merged(project, there, options.base),
        *_unsigned_terms(project, at_start, at_base, options.base),
    ]
    return "\n".join(map(str, problems)) or _counted(before, there, options.base), problems


def _counted(before: Mapping[str, bytes], there: Mapping[str, bytes], base: str) -> str:
    count, new = (sum(1 for path in some if path.endswith(".jsonl")) for some in (before, there.keys() - before))
    more = f"; {new} more came to {base} since this branch left it" if new else ""
    return f"{count} sitting{'' if count == 1 else 's'} of {base}: all there, as they were{more}"


def _forked_once_merged(project: Project, there: Mapping[str, bytes], base: str) -> Iterator[Problem]:
    """Who has a sitting in each of two branches, neither of which follows the other: git merges them without a word."""
    mine, both = (read_ledger(one)[0] for one in (project, Project(project.root, {**there, **project.files})))
    known = {handle for handle, _ in forks(mine)}
    for handle, last in forks(both):
        if handle not in known:
            here = next((one for one in last if one.path in project), last[-1])
            others = " and ".join(one.path for one in last if one is not here)
            message = f"merged into {base}, the sittings of {handle} end here and in {others}"
            hint = f"Merge {base} into this branch first. {REJOIN.format(by=handle)}"
            yield Problem(here.path, 1, 1, "REV2", message, hint)


def _unsigned_terms(project: Project, start: Project, base: Project, name: str) -> Iterator[Problem]:
    """REV5: who reads or how many must was changed since the branch began, and no resolver of BASE signed for it with a key of there."""
    was, now, people = as_they_are(start), as_they_are(project), read_ledger(base)[0].people
    resolvers = sorted(one.handle for one in people if "resolver" in one.roles and one.until is None)
    if was == now or not resolvers:
        return
    ledger = replace(read_ledger(project)[0], people=people)
    if not stands_for_them(ledger, now, _good_by_keys_of(base, project, ledger)):
        path = next(f"{REVIEWS}/{one}" for one in FILES if was.get(one) != now.get(one))
        message = f"this file was changed, and no resolver of {name} signed for it ({', '.join(resolvers)})"
        yield Problem(path, 1, 1, "REV5", message, ASK_A_RESOLVER.format(by=resolvers[0]))


def _good_by_keys_of(base: Project, project: Project, ledger: Ledger) -> frozenset[str]:
    """The sittings that stand for who reads, and whose signatures hold by the keys of BASE."""
    asked = [one for one in ledger.sittings if any(isinstance(entry.event, Terms) for entry in one.entries)]
    with tempfile.TemporaryDirectory() as folder:
        for path, content in {**_sittings(project.files), **{one: base.files[one] for one in KEYS if one in base}}.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_bytes(content)
        return check_all(Path(folder), (Signature(one.path, one.opening.by, one.opening.at) for one in asked)).good


def changed(before: Mapping[str, bytes], now: Mapping[str, bytes], base: str) -> Iterator[Problem]:
    """REV5: a signed sitting stays as it was, and so does its signature; one that nobody signed may only have become longer."""
    for path, content in before.items():
        hint = REMEDY.format(base=base, path=path)
        is_open = path.endswith(".jsonl") and f"{path}.sig" not in before
        if path not in now:
            yield Problem(path, 1, 1, "REV5", f"this file is in {base}, and was removed", hint)
        elif now[path] != content and not (is_open and now[path].startswith(content)):
            line = 1 + sum(1 for _ in _alike(content, now[path]))
            yield Problem(path, line, 1, "REV5", f"this file is in {base}, and was changed", hint)


def _alike(before: bytes, now: bytes) -> Iterator[None]:
    """One for each line at the beginning that is the same."""
    for old, new in zip(before.split(b"\n"), now.split(b"\n"), strict=False):
        if old != new:
            return
        yield


def _sittings(files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {path: content for path, content in files.items() if path.startswith(f"{SITTINGS}/")}


def _ledger_at(root: Path, base: str) -> Project:
    """The files below reviews/ at a revision."""
    with tarfile.open(fileobj=io.BytesIO(archived(root, base))) as archive:
        found = {one.name: archive.extractfile(one) for one in archive.getmembers() if one.name.startswith(f"{REVIEWS}/") and one.isfile()}
        return Project(root, {path: file.read() for path, file in sorted(found.items()) if file and not is_editors(path)})
