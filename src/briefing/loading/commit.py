"""Which commit the files of a briefing are, as far as git knows."""

import subprocess
from dataclasses import dataclass
from pathlib import Path

OID = "# branch.oid "


@dataclass(frozen=True)
class Commit:
    """A commit by its full name; `is_all` says that the folder holds exactly its files, ignored ones aside."""

    name: str
    is_all: bool


def commit_of(root: Path) -> Commit | None:
    """The commit that is checked out in a folder; None without git, outside of a repository, and before its first commit."""
    command = ["git", "--no-optional-locks", "-C", str(root), "status", "--porcelain=v2", "--branch", "--untracked-files=normal", "--", "."]
    try:
        lines = subprocess.run(command, capture_output=True, check=True).stdout.decode("utf-8", "replace").splitlines()
    except (OSError, subprocess.CalledProcessError):
        return None
    name = next((line.removeprefix(OID) for line in lines if line.startswith(OID)), "")
    return Commit(name, all(line.startswith("# ") for line in lines)) if name.isalnum() else None
