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
THEME = "theme"
REVIEWS = "reviews"
SETTINGS = "mkdocs.yml"
# The theme that comes with the engine: where it is, and what its files are called beside those of a briefing.
INSTALLED = Path(__file__).parent.parent / THEME
PACKAGED = f"briefing/{THEME}"


@dataclass(frozen=True)
class Project:
    """The files below `root`, by their paths relative to it, with forward slashes.

    Files of `data/`, `docs/`, `seeds/`, `theme/` and `reviews/`, and mkdocs.yml; folders that are links are followed, as MkDocs does. The
    theme that comes with the engine is there too, below `briefing/theme/`.
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

    def with_texts(self, texts: Mapping[str, str]) -> "Project":
        """The same files, but for those that hold other texts."""
        return Project(self.root, MappingProxyType({**self.files, **{path: text.encode("utf-8") for path, text in texts.items()}}))

    def opened(self, path: str) -> str:
        """The path of a file as an editor opens it from the root: the theme that comes with the engine stands where the engine does."""
        if not path.startswith(f"{PACKAGED}/") or path not in self:
            return path
        place, root = INSTALLED / path.removeprefix(f"{PACKAGED}/"), self.root.resolve()
        return place.relative_to(root).as_posix() if place.is_relative_to(root) else place.as_posix()

    def below(self, folder: str, *endings: str) -> Iterator[str]:
        """The paths of the files below a folder with one of the endings, in order; of all without any."""
        return (path for path in self.files if path.startswith(f"{folder}/") and path.endswith(endings or ("",)))

    def themed(self, folder: str, *endings: str) -> Iterator[str]:
        """The paths of a theme's files below a folder of it, in order: the briefing's own, and those that come and are not replaced."""
        places = {base: f"{base}/{folder}".rstrip("/") for base in (THEME, PACKAGED)}
        names = {path.removeprefix(f"{base}/") for base, place in places.items() for path in self.below(place, *endings)}
        return (f"{THEME}/{name}" if f"{THEME}/{name}" in self else f"{PACKAGED}/{name}" for name in sorted(names))

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
    paths = sorted(path for folder in (*FOLDERS, THEME, REVIEWS) for path in _files_below(root, folder))
    theme = {f"{PACKAGED}/{path}": INSTALLED / path for path in sorted(_files_below(INSTALLED, "")) if not path.endswith((".py", ".pyc"))}
    places = {path: root / path for path in [SETTINGS, *paths]} | theme
    return Project(root, MappingProxyType({path: place.read_bytes() for path, place in places.items()}))


def _files_below(root: Path, folder: str) -> Iterator[str]:
    entered: set[Path] = set()
    for place, folders, names in os.walk(root / folder, followlinks=True):
        here = Path(place)
        if here.resolve() in entered:  # a link that leads back up
            folders.clear()
            continue
        entered.add(here.resolve())
        yield from ((here / name).relative_to(root).as_posix() for name in names if (here / name).is_file())
