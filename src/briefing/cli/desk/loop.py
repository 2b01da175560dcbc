"""At the desk: one statement after the other, one key each. What was found is on the disk before the next statement is shown."""

import os
import shlex
import signal
import statistics
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from time import monotonic
from typing import Protocol, get_args

from briefing.cli.desk.screen import HELP, KEYS, keys, statement_screen, whole_text
from briefing.cli.desk.terminal import Line, Terminal
from briefing.model.binding import Bound
from briefing.model.briefing import Briefing
from briefing.review.events import NO_DISPUTE, Judgement
from briefing.review.lines import ABSENT_METHOD

DISPUTES = tuple(one for one in get_args(Judgement) if one not in NO_DISPUTE)
# Quicker than anybody reads a statement and its sentence.
TOO_QUICK = 3.0


class Writes(Protocol):
    """Where verdicts go: a sitting, or nowhere in practice."""

    by: str

    def judge(self, one: Bound, judged: str, note: str = "", method: str = "") -> str:
        """Take a verdict."""


@dataclass
class Desk:
    """What is to be read, in order, by whom, and what was found so far. `place_of` tells where an editor finds a statement.

    `changed` has, by its fingerprints, what became of one since somebody found it supported, in lines.
    """

    briefing: Briefing
    queue: Sequence[Bound]
    sitting: Writes
    terminal: Terminal
    root: Path
    place_of: Callable[[Bound], tuple[str, int]]
    changed: Mapping[tuple[str, str, str], Sequence[str]] = field(default_factory=dict)
    is_practice: bool = False
    judged: dict[int, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    has_read_all: bool = False

    def run(self) -> bool:
        """Until all is read, or somebody stops; whether they came to the end."""
        at = 0
        while 0 <= at < len(self.queue):
            self.show(at)
            step = self._asked(at, monotonic())
            if step is None:
                return False
            at = max(0, at + step)
        return True

    def show(self, at: int, wide: bool = False) -> None:
        self.terminal.say(self.screen(at, wide, self.terminal.width))
        self.terminal.again = partial(self.show, at, wide)
        self.terminal.say(keys(self.terminal.width))

    def screen(self, at: int, wide: bool, width: int) -> list[Line]:
        """A statement, with all that is to be seen before anybody judges it."""
        head = f"statement {at + 1} of {len(self.queue)} · {len(self.judged)} done · you are {self.sitting.by}"
        if at in self.judged:
            head += f" · you said {self.judged[at]}"
        told = statement_screen(self.briefing, self.queue[at], head, width, wide, not self.is_practice)
        was = self.changed.get(self.queue[at].prints, ())
        return [*told, *((f"    since it was read: {line}", "bold") for line in was)]

    def _asked(self, at: int, since: float) -> int | None:
        """How far to go on, by the keys that come; None where there are no more, or somebody stops."""
        while True:
            key = self.terminal.key()
            if ends(key):
                return None
            if key in ("n", "p"):
                return 1 if key == "n" else -1
            if key in JUDGES:
                if not self.terminal.is_held(key) and JUDGES[key](self, at):
                    self.seconds.append(monotonic() - since)
                    return 1
            elif key in SHOWS:
                SHOWS[key](self, at)
            else:
                held_or_other(self.terminal, key, KEYS)

    def supported(self, at: int) -> bool:
        return self.judge(at, "supported", "")

    def dispute(self, at: int) -> bool:
        """Ask what is wrong, in one line that begins with its kind."""
        numbered = "  ".join(f"{number} {name}" for number, name in enumerate(DISPUTES, 1))
        self.terminal.say([(f"What is wrong?  {numbered}", ""), ("The number, and one sentence; Enter alone takes it back.", "grey")])
        typed = self.terminal.line("> ")
        while typed:
            kind, note = kind_and_note(typed)
            if kind and note:
                return self.judge(at, kind, note)
            self.terminal.say(f"Begin with a number from 1 to {len(DISPUTES)}, then say what is wrong; for instance:")
            self.terminal.say("1 the source says it of five groups")
            typed = self.terminal.line("> ")
        self.terminal.say([("Nothing was written.", "grey"), *keys(self.terminal.width)])
        return False

    def unsure(self, at: int) -> bool:
        typed = self.terminal.line("What would settle it? > ")
        if typed:
            return self.judge(at, "unsure", typed)
        self.terminal.say([("Nothing was written.", "grey"), *keys(self.terminal.width)])
        return False

    def judge(self, at: int, judged: str, note: str) -> bool:
        """Write down what was found; whether it was."""
        one = self.queue[at]
        method = ABSENT_METHOD if one.statement.kind == "absence" and self.has_read_all else ""
        self.sitting.judge(one, judged, note, method)
        self.judged[at] = judged
        self.terminal.say([(f"{judged}{f': {note}' if note else ''}", "bold")])
        return True

    def context(self, at: int) -> None:
        self.show(at, wide=True)

    def whole(self, at: int) -> None:
        """Every sentence, a screen at a time, and then the statement again: what is judged is what is seen."""
        self.has_read_all |= self.terminal.pages(whole_text(self.briefing, self.queue[at], self.terminal.width))
        self.show(at)

    def help(self, at: int) -> None:
        self.terminal.pages((line, "") for line in HELP.split("\n"))
        self.show(at)

    def edit(self, at: int) -> None:
        """Open the file of a statement. What is edited is another statement: it comes when somebody sits down again."""
        if self.is_practice:
            self.terminal.say("Not in practice: the file would tell.")
            return
        path, line = self.place_of(self.queue[at])
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        self.terminal.say(f"{path}:{line}")
        if editor and self.terminal.is_one:
            try:
                with self.terminal.as_it_was():
                    subprocess.run(_opening(shlex.split(editor), self.root / path, line), check=False)
            except OSError as error:
                self.terminal.say(f"{editor} cannot be run: {error.strerror}")
        told = "What you change there comes as another statement when you sit down again." if editor else "Set EDITOR to open it from here."
        self.terminal.say([(told, "grey"), *keys(self.terminal.width)])

    def summary(self) -> list[Line]:
        """How it went, for whoever sat here alone: none of it is written down."""
        found = list(self.judged.values())
        disputes = sum(1 for one in found if one not in NO_DISPUTE)
        counts = f"{len(found)} read: {found.count('supported')} supported, {disputes} disputed, {found.count('unsure')} unsure"
        lines = [("", ""), (f"{counts}; {len(self.queue) - len(found)} left", "bold")]
        if self.seconds:
            quick = sum(1 for one in self.seconds if one < TOO_QUICK)
            pace = f"{statistics.median(self.seconds):.0f} s for half of them or less; {quick} in less than {TOO_QUICK:.0f} s"
            lines.append((f"{pace}. This is told to you alone.", "grey"))
        return lines


JUDGES: Mapping[str, Callable[[Desk, int], bool]] = {"y": Desk.supported, "d": Desk.dispute, "u": Desk.unsure}
SHOWS: Mapping[str, Callable[[Desk, int], None]] = {
    "c": Desk.context, "w": Desk.whole, "e": Desk.edit, "?": Desk.help, "h": Desk.help,
}


def _opening(editor: list[str], file: Path, line: int) -> list[str]:
    """The command that opens a file at a line."""
    with_windows = Path(editor[0]).name in ("code", "codium", "subl", "zed")
    return [*editor, *(["-g"] if "cod" in editor[0] else []), f"{file}:{line}"] if with_windows else [*editor, f"+{line}", str(file)]


def sat(desk: Desk) -> bool:
    """Read until the end, or until somebody stops, whatever stops them; whether they came to the end."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: the terminal is left as it was
    is_done = False
    try:
        with desk.terminal:
            is_done = desk.run()
    except KeyboardInterrupt:
        desk.terminal.say("")
    desk.terminal.say(desk.summary())
    return is_done


def ends(key: str) -> bool:
    """Whether a key stops it all: q, or the end of the input."""
    return key in ("", "q")


def held_or_other(terminal: Terminal, key: str, keys: str) -> None:
    """Say which keys there are to whoever pressed another one; an arrow or an Enter says nothing."""
    if key.isprintable() and not key.isspace() and key != "y":
        terminal.say([(f"“{key}” is no key here.", "grey"), *((line, "grey") for line in keys.split("\n"))])


def kind_and_note(typed: str) -> tuple[str, str]:
    """The kind of a dispute and its sentence, from `1 it says less` or `overstated: it says less`; a kind "" where there is none."""
    number, _, rest = typed.partition(" ")
    number = number.rstrip(".:)")
    if number.isdecimal():
        return (DISPUTES[int(number) - 1], rest.strip()) if 1 <= int(number) <= len(DISPUTES) else ("", "")
    for kind in sorted(DISPUTES, key=len, reverse=True):
        if typed.lower().startswith(kind):
            return kind, typed[len(kind) :].lstrip(" :,–-")
    return "", ""
