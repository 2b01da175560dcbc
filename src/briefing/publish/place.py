"""The place of a site, looked at before anything is built: what would make the switch fail, or hurt what is not ours."""

import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

from briefing.problems import CannotRun
from briefing.publish.switch import Workshop

KEPT_BY_EDITORS = ("data", "docs", "seeds")
MOUNTS = Path("/proc/self/mountinfo")


def refuse(workshop: Workshop, site: Path) -> None:
    """Raises CannotRun, with the remedy, for a place that cannot be switched in one step, or should not be."""
    for fault in (_inside, _kind, _mounted, _foreign, _out_of_reach):
        if said := fault(workshop, site):
            raise CannotRun(f"{said} Nothing was changed")


def _inside(workshop: Workshop, site: Path) -> str:
    kept = [workshop.root / name for name in KEPT_BY_EDITORS]
    if workshop.folder.is_relative_to(site) or site.is_relative_to(workshop.folder) or any(site.is_relative_to(one) for one in kept):
        return f"{site} is a folder of the briefing itself, not a place for its site. Name another with --site-dir."
    return "" if site.parent.is_dir() else f"{site.parent} is no folder. Make it, or name another place with --site-dir."


def _kind(workshop: Workshop, site: Path) -> str:
    if site.is_symlink():
        return f"{site} is a symbolic link. To publish where it leads: --site-dir {os.path.realpath(site)}; or remove the link."
    if site.exists() and not site.is_dir():
        return f"{site} is a file, not a folder. Move it away, or name another place with --site-dir."
    return ""


def _mounted(workshop: Workshop, site: Path) -> str:
    """A mount point can be neither moved nor replaced, and one inside would be moved along and emptied."""
    if mount := next((mount for mount in _mounts(site) if mount.is_relative_to(site)), None):
        what = f"{mount} is a mount point, which cannot be switched in one step."
        return f"{what} Mount the folder that holds build/ too, or publish elsewhere and copy the site there."
    return ""


def _mounts(site: Path) -> Iterator[Path]:
    """The mount points that may concern a folder; `ismount` alone overlooks a folder mounted from the same device."""
    if site.is_mount():
        yield site
    if MOUNTS.is_file():
        for line in MOUNTS.read_text("utf-8", "surrogateescape").splitlines():
            yield Path(re.sub(r"\\(\d{3})", lambda found: chr(int(found[1], 8)), line.split(" ")[4]))


def _foreign(workshop: Workshop, site: Path) -> str:
    """A folder that holds something else than a site; a site that was made elsewhere is set aside, not refused."""
    names = {path.name for path in site.iterdir() if not path.name.startswith(".")} if site.is_dir() else set()
    if names and "index.html" not in names and workshop.name(site) not in workshop.published():
        what = f"{site} does not look like a site: it holds {min(names)}, but no index.html."
        return f"{what} Empty it, or name another place with --site-dir."
    return ""


def _out_of_reach(workshop: Workshop, site: Path) -> str:
    """A folder is moved there and back: other devices, rights and read-only file systems show before the build."""
    here, there = workshop.folder / "rehearsal", site.parent / f".{site.name}.rehearsal-{os.getpid()}"
    here.mkdir(exist_ok=True)
    try:
        here.rename(there)
        there.rename(here)
    except OSError as error:
        if error.errno == errno.EXDEV:
            what = f"{site.parent} is on another file system than {workshop.folder}: nothing can be moved there in one step."
            return f"{what} Publish into a folder beside build/, and copy from there."
        return f"no folder can be moved to {site.parent} ({error.strerror}). May you write there?"
    finally:
        for folder in (here, there):
            if folder.exists():
                folder.rmdir()
    return ""
