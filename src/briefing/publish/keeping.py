"""Where a run keeps what the next one need not make again: below the briefing, in a folder for each engine. Safe to delete."""

import os
from pathlib import Path

from briefing.fingerprint import fingerprint

FOLDER = "build/cache"  # below that of the briefing


def of_this_engine(folder: Path) -> Path:
    """Where this engine keeps files of its own: another may make others of the same."""
    return folder / fingerprint()


def may_keep(folder: Path) -> bool:
    """Whether files can be kept in a folder, which is made where it is not there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    return os.access(folder, os.W_OK)
