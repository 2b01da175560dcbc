"""The switch from the last good site to a new one, and the way back to a whole site where a run was killed.

Everything stands in `build/publish/`: `new/` is the build, `old/` the former site while two renames are under way,
`switch.json` the journal of a switch, there from before its first step until after its last, and `published.json` the files
that were published, by site and path. What no build is known to have made is never removed: it goes to `build/set-aside/`.
"""

import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from briefing.problems import CannotRun
from briefing.publish import exchange
from briefing.publish.keeping import FOLDER, of_this_engine
from briefing.publish.receipt import digests, write_json

Say = Callable[[str], None]
Files = Mapping[str, str]  # digests by path


@dataclass(frozen=True)
class Journal:
    """A switch under way: the name of the site, and the files of the build that takes its place."""

    site: str
    files: Files


JOURNAL, PUBLISHED = TypeAdapter(Journal), TypeAdapter(dict[str, Files])
_Shape = TypeVar("_Shape")


@dataclass(frozen=True)
class Workshop:
    """Where the builds of a briefing are made and switched. Sites are named by their path from `root`, so that all may move."""

    root: Path

    @cached_property
    def folder(self) -> Path:
        return self.root / "build" / "publish"

    @cached_property
    def new(self) -> Path:
        return self.folder / "new"

    @cached_property
    def old(self) -> Path:
        return self.folder / "old"

    @cached_property
    def journal(self) -> Path:
        return self.folder / "switch.json"

    @cached_property
    def receipt(self) -> Path:
        return self.folder / "receipt.json"

    @cached_property
    def kept(self) -> Path:
        """Where what this engine compressed is kept for the next build; see `cache`, which clears away what others kept."""
        return of_this_engine(self.root / FOLDER) / "compressed"

    def name(self, site: Path) -> str:
        return os.path.relpath(site, self.root)

    def published(self) -> dict[str, Files]:
        """The files of each site as they were published last."""
        return _read_json(self.folder / "published.json", PUBLISHED) or {}

    def note(self, site: str, files: Files) -> None:
        write_json(self.folder / "published.json", self.published() | {site: files})


def switch(workshop: Workshop, site: Path, files: Files, say: Say) -> None:
    """Put the build, which has exactly these files, in the place of the site.

    Raises OSError where the system refuses; then the site is as it was.
    """
    write_json(workshop.journal, asdict(Journal(workshop.name(site), dict(files))))
    try:
        exchange.put(workshop.new, site, workshop.old)
    except OSError:
        if not workshop.old.exists():  # else the way back was refused too: the next run tries again
            workshop.journal.unlink()
        raise
    try:
        restore(workshop, say)
    except OSError as error:
        say(f"The new site is in its place, but what stood there is still in {workshop.folder}: {error.strerror}")


def restore(workshop: Workshop, say: Say) -> None:
    """Bring to its end what a run left undone: afterwards the site is whole, and no build stands beside it."""
    for part in workshop.folder.glob("*.part"):
        part.unlink()
    journal = _read_json(workshop.journal, JOURNAL)
    if journal is None:
        _remove(workshop.new)  # a build that was killed or refused
        return
    name, files = journal.site, journal.files
    site = workshop.root / name
    if workshop.old.exists() and not os.path.lexists(site):
        workshop.old.rename(site)
        say(f"A build was killed while it put its site in place: the last good {name}/ is back")
    published = workshop.published().get(name, {})
    for folder in (workshop.new, workshop.old):
        _clear(folder, published.items() | files.items(), name, workshop, say)
    if site.is_dir() and digests(site) == files:
        workshop.note(name, files)
    workshop.journal.unlink()


def _clear(folder: Path, known: set[tuple[str, str]], name: str, workshop: Workshop, say: Say) -> None:
    """Remove a former site, or set it aside where it has files that no build is known to have made, or that may not be removed."""
    if not folder.exists():
        return
    strange = sorted(path for path, _ in digests(folder).items() - known)
    if not strange and _is_removed(folder):
        return
    aside = _free(workshop.root / "build" / "set-aside", Path(name).name)
    aside.parent.mkdir(exist_ok=True)
    folder.rename(aside)
    say(_why(name, strange, aside))


def _why(name: str, strange: Sequence[str], aside: Path) -> str:
    if not strange:
        return f"You may not remove all that stood in {name}/: what is left of it is in {aside}"
    more = f" and {len(strange) - 1} more" if len(strange) > 1 else ""
    return (f"{name}/ held what no build here made ({strange[0]}{more}): the former folder is kept in {aside}\n"
            "    What belongs to the site belongs to docs/, so that every build has it.")


def _free(folder: Path, name: str) -> Path:
    """The first of `name-1`, `name-2` and so on that is free."""
    number = 1
    while (folder / f"{name}-{number}").exists():
        number += 1
    return folder / f"{name}-{number}"


def _is_removed(folder: Path) -> bool:
    try:
        shutil.rmtree(folder)
    except PermissionError:
        return False
    return True


def _remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)


def _read_json(file: Path, shape: TypeAdapter[_Shape]) -> _Shape | None:
    try:
        return shape.validate_python(json.loads(file.read_text("utf-8")))
    except FileNotFoundError:
        return None
    except ValueError as error:
        why = "it is nothing that a build left" if isinstance(error, ValidationError) else str(error)
        raise CannotRun(f"{file} cannot be read ({why}). Make sure that the site is whole, then remove {file.parent}") from error
