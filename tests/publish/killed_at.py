"""Runs steps of publishing, each in a process that kills itself before its nth touch of the disk.

A line of its input is `NTH switch|restore ROOT`, or `NTH without-exchange switch ROOT`; the answer is the exit code, 0 where the
step has fewer such moments, -9 where it was killed, 1 where it failed. Python tells an audit hook of each file that is about to
be opened, moved or removed, and of each C function that is looked up, which here is the exchange of two folders.
`without-exchange` lets the kernel answer that call as one that does not have it.
"""

import ctypes
import os
import platform
import signal
import struct
import sys
from pathlib import Path

from briefing.publish.receipt import digests
from briefing.publish.switch import Workshop, restore, switch

MOMENTS = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "open", "ctypes.dlsym"}
RENAMEAT2 = {"x86_64": 316, "aarch64": 276}
ENOSYS = 38
NO_FILTER = 77  # the exit code where the kernel allows none


def kill_at(nth: int) -> None:
    """Kill this process before its nth moment from now on."""
    seen = 0

    def watch(event: str, _) -> None:
        nonlocal seen
        if event in MOMENTS:
            seen += 1
            if seen == nth:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def without_exchange() -> None:
    """Have the kernel answer renameat2 with "no such call", by a filter that this process cannot take off again."""
    if platform.machine() not in RENAMEAT2:
        os._exit(NO_FILTER)
    load_number, if_equal, answer = 0x20, 0x15, 0x06
    errno_of, allow = 0x00050000, 0x7FFF0000
    steps = ((load_number, 0, 0, 0), (if_equal, 0, 1, RENAMEAT2[platform.machine()]), (answer, 0, 0, errno_of | ENOSYS), (answer, 0, 0, allow))
    text = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *one) for one in steps))
    program = struct.pack("HxxxxxxP", 4, ctypes.addressof(text))
    libc = ctypes.CDLL(None, use_errno=True)
    no_new_privileges, set_filter = (38, 1, 0, 0, 0), (22, 2, program, 0, 0)
    for call in (no_new_privileges, set_filter):
        if libc.prctl(*(ctypes.c_char_p(one) if isinstance(one, bytes) else ctypes.c_ulong(one) for one in call)):
            os._exit(NO_FILTER)


def step(nth: str, *words: str) -> None:
    workshop = Workshop(Path(words[-1]))
    files = digests(workshop.new) if workshop.new.exists() else {}
    if "without-exchange" in words:
        without_exchange()
    kill_at(int(nth))
    if "restore" in words:
        restore(workshop, lambda said: None)
    else:
        switch(workshop, workshop.root / "site", files, lambda said: None)


def main() -> None:
    for line in sys.stdin:
        process = os.fork()  # of a process that has everything imported: a hundred moments take a second
        if not process:
            try:
                step(*line.split())
            except OSError as error:
                print(error, file=sys.stderr, flush=True)
                os._exit(1)
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)


if __name__ == "__main__":
    main()
