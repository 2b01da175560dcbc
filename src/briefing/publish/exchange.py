"""One folder in the place of another: in one system call where there is one, else in two renames with a way back."""

import ctypes
import errno
import os
from pathlib import Path

AT_FDCWD, RENAME_EXCHANGE = -100, 2  # of linux/fcntl.h and linux/fs.h
# The kernel, the C library or the file system does not know how; nothing was changed.
UNKNOWN = {errno.ENOSYS, errno.EINVAL, errno.EOPNOTSUPP}


def put(new: Path, target: Path, old: Path) -> None:
    """Put the folder `new` in the place of `target`; what stood there is at `new` or at `old` afterwards.

    Raises OSError where that is refused; then everything stands where it stood. Killed between two renames, it leaves
    the former folder at `old` and none at `target`.
    """
    if not os.path.lexists(target):
        new.rename(target)
    elif not _exchanged(new, target):
        _in_two_steps(new, target, old)


def _exchanged(new: Path, target: Path) -> bool:
    """Exchange two folders in one step; False where the system cannot."""
    try:
        call = ctypes.CDLL(None, use_errno=True).renameat2
    except (AttributeError, OSError, TypeError):  # not Linux, or a C library without it
        return False
    if call(AT_FDCWD, os.fsencode(new), AT_FDCWD, os.fsencode(target), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in UNKNOWN:
        return False
    raise OSError(code, os.strerror(code), str(target))


def _in_two_steps(new: Path, target: Path, old: Path) -> None:
    try:
        target.rename(old)
        new.rename(target)
    except BaseException:  # a pressed Ctrl-C too
        if old.exists() and not os.path.lexists(target):
            old.rename(target)
        raise
