"""`briefing review merged BASE`: sittings that were merged once are there, byte for byte. Only git knows what was there before.

A branch is held to what it started from, and to what it made of that: what came to BASE since is none of its own. What a merge of the two
would fork is told before it is done.
"""

import argparse
import io
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefing.cli.revisions import archived, common_ancestor
from briefing.loading.project import Project, read_project
from briefing.problems import Problem
from briefing.review.chains import REJOIN, forks
from briefing.review.ledger import read_ledger
from briefing.review.strays import SITTINGS, is_editors

HELP = "make sure that no sitting of a revision was changed or removed since"
EXAMPLE = """\
  briefing review merged main             in a branch, before it is merged
  briefing review merged origin/main"""
RULE = "A sitting that was merged once is never changed or removed, nor its signature (briefing review merged BASE)."
REMEDY = "git checkout {base} -- {path} puts it back; what is to be said otherwise is said in a new sitting."


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review merged`."""
    parser.add_argument("base", metavar="BASE", help="a revision: the branch that this one is to be merged into")


def told(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What is printed, and what was changed or removed. Raises CannotRun where git does not have the revision."""
    project, there = read_project(options.root), _sittings_at(options.root, options.base)
    common = common_ancestor(options.root, options.base)
    before = _sittings_at(options.root, common) if common else there
    problems = [*changed(before, project.files, options.base), *_forked_once_merged(project, there, options.base)]
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


def _sittings_at(root: Path, base: str) -> dict[str, bytes]:
    with tarfile.open(fileobj=io.BytesIO(archived(root, base))) as archive:
        found = {one.name: archive.extractfile(one) for one in archive.getmembers() if one.name.startswith(f"{SITTINGS}/") and one.isfile()}
        return {path: file.read() for path, file in sorted(found.items()) if file and not is_editors(path)}
