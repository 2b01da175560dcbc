"""Every file that a briefing is made of, read once, each with its digest."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from briefing.problems import CannotRun

FOLDERS = ("data", "docs", "seeds")
SETTINGS = "mkdocs.yml"


@dataclass(frozen=True)
class Project:
    """The files below `root`, by their paths relative to it, with forward slashes.

    Files of `data/`, `docs/`, `seeds/` and `theme/`, and mkdocs.yml; folders that are links are followed, as MkDocs does.
    """

    root: Path
    files: Mapping[str, bytes]

    def __contains__(self, path: str) -> bool:
        return path in self.files

    def text(self, path: str) -> str:
        """A file as text, without a byte order mark, its line ends as \\n. Raises UnicodeDecodeError, and KeyError where there is none."""
        return self.files[path].decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")

    def readable(self, path: str) -> str:
        """The same for files that only serve to find a place in: what is no UTF-8 is replaced."""
        return self.files.get(path, b"").decode("utf-8-sig", "replace")

    def below(self, folder: str, *endings: str) -> Iterator[str]:
        """The paths of the files below a folder with one of the endings, in order; of all without any."""
        return (path for path in self.files if path.startswith(f"{folder}/") and path.endswith(endings or ("",)))

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """The SHA-256 of each file, in hexadecimal digits."""
        return MappingProxyType({path: hashlib.sha256(content).hexdigest() for path, content in self.files.items()})


def read_project(root: Path) -> Project:
    """Read the files of a briefing. Raises CannotRun where there is none to look at."""
    for folder in FOLDERS:
        if not (root / folder).is_dir():
            raise CannotRun(f"{root} holds no folder {folder}/: is it the root of a briefing?")
    if not (root / SETTINGS).is_file():
        raise CannotRun(f"{root} holds no {SETTINGS}: is it the root of a briefing?")
    paths = sorted(path for folder in (*FOLDERS, "theme") for path in _files_below(root, folder))
    return Project(root, MappingProxyType({path: (root / path).read_bytes() for path in [SETTINGS, *paths]}))


def _files_below(root: Path, folder: str) -> Iterator[str]:
    entered: set[Path] = set()
    for place, folders, names in os.walk(root / folder, followlinks=True):
        here = Path(place)
        if here.resolve() in entered:  # a link that leads back up
            folders.clear()
            continue
        entered.add(here.resolve())
        yield from ((here / name).relative_to(root).as_posix() for name in names if (here / name).is_file())
