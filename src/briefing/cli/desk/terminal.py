"""Where somebody reads and types: plain lines, one key at a time, in every terminal and with a screen reader.

Nothing is drawn over and no cursor is moved. Where the input is no terminal, the first letter of a line is a key.
"""

import os
import re
import shutil
import signal
import sys
import textwrap
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from io import TextIOWrapper
from select import select
from time import monotonic
from typing import Any, TextIO

from briefing.problems import visible

# A line of the screen: its words, and how they are shown where there is colour.
Line = tuple[str, str]
LIT = re.compile(r"\[\[|\]\]|\{\{|\}\}")
SHOWN = {"": "", "grey": "\x1b[2m", "bold": "\x1b[1m"}
END, BRIGHT = "\x1b[0m", "\x1b[1m"
# A key that is held down repeats within this many seconds.
HELD = 0.4
ESCAPE, END_OF_INPUT = b"\x1b", b"\x04"
# What stands in the sequence of such a key before its last character.
WITHIN = tuple(bytes([code]) for code in range(0x20, 0x40))


class Terminal:
    """A place to read and type at. `keys` is a file descriptor, `out` where lines go. Within it, keys need no Enter and are not shown."""

    def __init__(self, keys: int = 0, out: TextIO | None = None) -> None:
        self.keys, self.out = keys, out or sys.stdout
        self.is_one = os.isatty(keys) and find_spec("termios") is not None  # elsewhere a line is read for a key
        self._left = b""
        self._last: dict[str, float] = {}
        self._before: list[Any] | None = None
        self.again: Callable[[], None] = lambda: None  # shows what is to be judged anew, where somebody comes back to it
        if isinstance(self.out, TextIOWrapper):
            self.out.reconfigure(errors="replace")  # a terminal that lacks a character shows another one
        has_colour = self.out.isatty() and os.environ.get("TERM", "dumb") != "dumb"
        self.colours = has_colour and not os.environ.get("NO_COLOR")

    def __enter__(self) -> "Terminal":
        if self.is_one:
            import termios
            import tty

            if self._before is None:  # nobody judges what is not shown yet
                termios.tcflush(self.keys, termios.TCIFLUSH)
                self._before = termios.tcgetattr(self.keys)
            tty.setcbreak(self.keys, termios.TCSADRAIN)
            signal.signal(signal.SIGCONT, self._came_back)
        return self

    def _came_back(self, *_: object) -> None:
        """From a stop (Ctrl-Z, fg): the shell has set the terminal as it likes it, and what was typed meanwhile was typed blindly."""
        import termios

        self.__enter__()
        termios.tcflush(self.keys, termios.TCIFLUSH)
        self.again()

    def __exit__(self, *_: object) -> None:
        if self._before:
            import termios

            signal.signal(signal.SIGCONT, signal.SIG_DFL)
            termios.tcsetattr(self.keys, termios.TCSADRAIN, self._before)

    @contextmanager
    def as_it_was(self) -> Iterator[None]:
        """The terminal as it was before, for a line that is typed, or for another program."""
        self.__exit__()
        try:
            yield
        finally:
            self.__enter__()

    @property
    def width(self) -> int:
        """How many characters a line may have: no more than can be read in one go."""
        return max(40, min(shutil.get_terminal_size().columns, 120))

    def say(self, lines: Iterable[Line] | str) -> None:
        """Print lines. What lies between [[ and ]], or {{ and }}, is bright where there is colour; no text steers the terminal."""
        depth = 0
        told: Iterable[Line] = [(line, "") for line in lines.split("\n")] if isinstance(lines, str) else lines
        for words, style in (line for long in told for line in self._fitting(*long)):
            shown = visible(words)
            if self.colours:
                shown, depth = _coloured(shown, SHOWN[style], depth)
            print(shown, file=self.out)
        self.out.flush()

    def pages(self, lines: Iterable[Line]) -> bool:
        """Print lines, as many at a time as the screen has, with a key between; whether they were shown to their end."""
        fitting = [line for long in lines for line in self._fitting(*long)]
        most = max(5, shutil.get_terminal_size().lines - 2) if self.is_one else len(fitting)
        for at in range(0, len(fitting), max(1, most)):
            self.say(fitting[at : at + most])
            left = len(fitting) - at - most
            if left > 0 or (self.is_one and at):
                self.say([(f"{f'{left} lines more' if left > 0 else 'The end'}: any key goes on, [q] back to the statement", "grey")])
                if self.key() in ("", "q") and left > 0:
                    return False
        return True

    def _fitting(self, words: str, style: str) -> list[Line]:
        """A line in as many as it needs."""
        if len(words) <= self.width:
            return [(words, style)]
        return [(line, style) for line in textwrap.wrap(words, self.width, subsequent_indent="  ", break_on_hyphens=False)]

    def key(self) -> str:
        """The next key, in lower case; "" where there is no more input."""
        return self._pressed().lower() if self.is_one else self._first_letter()

    def is_held(self, key: str) -> bool:
        """Whether a key came so soon behind itself that nobody can have read anything between; told once a key."""
        now, before = monotonic(), self._last.get(key, 0.0)
        self._last[key] = now
        return self.is_one and now - before < HELD

    def line(self, prompt: str) -> str | None:
        """What somebody types behind a prompt, up to Enter; None where there is no more input."""
        with self.as_it_was():
            print(prompt, end="", file=self.out, flush=True)
            return self._line()

    def _line(self) -> str | None:
        while b"\n" not in self._left:
            read = os.read(self.keys, 4096)
            if not read:
                return None
            self._left += read
        line, _, self._left = self._left.partition(b"\n")
        return " ".join(line.decode("utf-8", "replace").split())

    def _pressed(self) -> str:
        """A key: a character, or "\x1b" for one that sends several, such as an arrow."""
        found = self._first_byte()
        while found and found[0] >= 0xC0 and len(found) < (2 if found[0] < 0xE0 else 3 if found[0] < 0xF0 else 4):
            found += os.read(self.keys, 1)
        if found == ESCAPE and select([self.keys], [], [], 0)[0] and os.read(self.keys, 1) in (b"[", b"O"):
            while os.read(self.keys, 1) in WITHIN:
                pass
        return "" if found in (b"", END_OF_INPUT) else found.decode("utf-8", "replace")

    def _first_byte(self) -> bytes:
        """The first byte of the next key. What was typed during a stop wakes the wait too, and is thrown away as somebody comes back."""
        while True:
            select([self.keys], [], [])
            if select([self.keys], [], [], 0)[0]:
                return os.read(self.keys, 1)

    def _first_letter(self) -> str:
        line = self._line()
        return "" if line is None else line[:1].lower() or "\n"


def _coloured(text: str, style: str, depth: int) -> tuple[str, int]:
    """A line with its style, and what is lit in it bright; in how much that is lit its end lies."""
    made, at = style + (BRIGHT if depth else ""), 0
    for found in LIT.finditer(text):
        depth = max(0, depth + (1 if found[0] in ("[[", "{{") else -1))
        made += text[at : found.start()] + (BRIGHT + found[0] if depth else found[0] + END + style)
        at = found.end()
    return made + text[at:] + END, depth
