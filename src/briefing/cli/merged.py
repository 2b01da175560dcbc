"""`briefing review merged BASE`: sittings that were merged once are there, byte for byte. Only git knows what was there before."""

import argparse
import io
import tarfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from briefing.cli.revisions import archived
from briefing.loading.project import read_project
from briefing.problems import Problem
from briefing.review.strays import SITTINGS, is_editors

HELP = "make sure that no sitting of a revision was changed or removed since"
EXAMPLE = """\
  briefing review merged main             in a branch, before it is merged
  briefing review merged origin/main"""
REMEDY = "git checkout {base} -- {path} puts it back; what is to be said otherwise is said in a new sitting."


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review merged`."""
    parser.add_argument("base", metavar="BASE", help="a revision: the branch that this one is to be merged into")


def told(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What is printed, and what was changed or removed. Raises CannotRun where git does not have the revision."""
    before = _sittings_at(options.root, options.base)
    problems = list(changed(before, read_project(options.root).files, options.base))
    count = sum(1 for path in before if path.endswith(".jsonl"))
    whole = f"{count} sitting{'' if count == 1 else 's'} of {options.base}: all there, as they were"
    return "\n".join(map(str, problems)) or whole, problems


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
