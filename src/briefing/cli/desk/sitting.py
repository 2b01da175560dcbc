"""A sitting while it is written: each line is on the disk before the next key, and a sitting that was not signed goes on another day."""

import os
import secrets
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from briefing.fingerprint import fingerprint
from briefing.loading.project import Project
from briefing.loading.signatures import Signature, refused, sign
from briefing.model.binding import Bound
from briefing.problems import CannotRun
from briefing.review.events import Sitting as Kept
from briefing.review.lines import line_of, name_of, opening, verdict
from briefing.review.strays import SITTINGS


def now_in_utc() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass
class Sitting:
    """A file of a person's lines. It is made with its first line, so that nobody leaves an empty one behind."""

    root: Path
    path: str
    by: str
    at: str
    head: str
    is_there: bool

    def line_count(self) -> int:
        """How many lines are written, without the first, which says who sits."""
        return max(0, (self.root / self.path).read_bytes().count(b"\n") - 1) if self.is_there else 0

    def add(self, *values: Mapping[str, object]) -> list[str]:
        """Write lines to the disk; what each is called. Raises CannotRun where that fails, and then none of them is there."""
        made = [line_of(value) for value in values]
        content = ("" if self.is_there else self.head) + "".join(made)
        try:
            (self.root / SITTINGS).mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_APPEND | (0 if self.is_there else os.O_CREAT | os.O_EXCL)
            _appended(os.open(self.root / self.path, flags, 0o644), content.encode())
        except OSError as error:
            raise CannotRun(f"{self.path} cannot be written: {error.strerror}") from None
        self.is_there = True
        return [name_of(self.head, line) for line in made]

    def judge(self, one: Bound, judged: str, note: str = "", method: str = "") -> str:
        """Write a verdict; what its line is called."""
        return self.add(verdict(one, judged, note, method))[0]

    def signed(self, key: Path) -> str:
        """Sign what is written; why that failed, or nothing. `verify` has the last word, not the program that signs."""
        file = self.root / self.path
        said = sign(file, key) or refused(self.root, Signature(self.path, self.by, self.at))
        if said:
            Path(f"{file}.sig").unlink(missing_ok=True)
        return said


def begun(
    project: Project, last: Sequence[Kept], signed: frozenset[str], by: str, source: Mapping[str, str], method: str = "desk",
) -> Sitting:
    """The sitting of a person that was left unsigned, to go on with; or else a new one, behind their last, or last ones."""
    for one in last:
        if one.path not in signed and f"{one.path}.sig" not in project:
            head = project.files[one.path].partition(b"\n")[0].decode() + "\n"
            return Sitting(project.root, one.path, by, one.opening.at, head, True)
    at, behind = now_in_utc(), [one.digest for one in last]
    head = line_of(opening(by, at, behind, _commit(project.root), f"sha256:{fingerprint()}", method, source))
    return Sitting(project.root, f"{SITTINGS}/{at[:10]}-{by}-{secrets.token_hex(2)}.jsonl", by, at, head, False)


def mended(root: Path, paths: Sequence[str], by: str) -> str:
    """Take half a line from the end of a person's unsigned sittings, as a full disk or a power cut leaves it; what was done, in words."""
    for path in paths:
        file = root / path
        content = file.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if content != whole and whole and f'"by":"{by}"'.encode() in whole.partition(b"\n")[0] and not Path(f"{file}.sig").exists():
            with file.open("r+b") as open_file:
                open_file.truncate(len(whole))
            return f"{path}: half a line at its end was taken out; the statement that it was about comes again"
    return ""


def _appended(file: int, content: bytes) -> None:
    """Write all of it and see it to the disk; where that fails, take back what was written of it."""
    before = os.fstat(file).st_size
    try:
        while content:
            content = content[os.write(file, content) :]
        os.fsync(file)
    except OSError:
        os.ftruncate(file, before)
        raise
    finally:
        os.close(file)


def _commit(root: Path) -> str:
    """The commit that the files are at, with a + where they differ from it; empty where there is none."""
    def git(*arguments: str) -> str:
        try:
            done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)
        except FileNotFoundError:
            return ""
        return done.stdout.strip() if done.returncode == 0 else ""

    commit = git("rev-parse", "HEAD")
    return commit + ("+" if commit and git("status", "--porcelain", "--", "data", "docs", "seeds") else "")
