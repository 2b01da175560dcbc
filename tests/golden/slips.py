"""The tables of slips in this folder: what an editor does to a file of the briefing on the river, and all that `briefing check` prints then.

Each slip is a heading, the edit as a difference (or a line that removes or renames a file), and what is printed. After a message was changed,
`python -m golden.slips` in tests/ writes what is printed now; read the difference before it is committed.
"""

import contextlib
import io
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
SLIP = re.compile(
    r"^## (?P<name>[^\n]+)\n+`(?P<file>[^`]+)`(?P<verb>[^\n]*)\n+(?:```diff\n(?P<edit>.*?)^```\n+)?```text\n(?P<printed>.*?)^```\n",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Slip:
    """An edit of a file, and what the check prints of it."""

    name: str
    file: str
    verb: str
    edit: str
    printed: str

    def make(self, root: Path) -> None:
        """Do to a briefing what the editor did. Raises AssertionError where it does not hold what is edited."""
        file = root / self.file
        if "is removed" in self.verb:
            file.unlink()
        elif renamed := re.search(r"is renamed `([^`]+)`", self.verb):
            file.rename(root / renamed[1])
        else:
            old, new = (self._lines(signs) for signs in (" -", " +"))
            text = file.read_text("utf-8")
            assert text.count(old) >= 1, f"{self.file} has no {old!r}"
            file.write_text(text.replace(old, new, 1), "utf-8")

    def _lines(self, signs: str) -> str:
        return "".join(f"{row[1:]}\n" for row in self.edit.split("\n")[:-1] if row[:1] in signs)

    def section(self, printed: str) -> str:
        """The slip as its table has it."""
        edit = f"```diff\n{self.edit}```\n\n" if self.edit else ""
        return f"## {self.name}\n\n`{self.file}`{self.verb}\n\n{edit}```text\n{printed}```\n"


def tables() -> list[Path]:
    return sorted(FOLDER.glob("*.md"))


def slips_in(table: Path) -> list[Slip]:
    """The slips of a table, in its order."""
    return [Slip(**{name: found[name] or "" for name in ("name", "file", "verb", "edit", "printed")})
            for found in SLIP.finditer(table.read_text("utf-8"))]


def printed(root: Path) -> str:
    """All that `briefing check` prints of a briefing."""
    from briefing.cli import main

    with contextlib.redirect_stdout(io.StringIO()) as out:
        main.main(["--root", str(root), "check"])
    return out.getvalue()


def rewritten(table: Path, river: Path) -> Iterator[str]:
    """The table with what is printed now."""
    yield table.read_text("utf-8").partition("\n## ")[0].rstrip() + "\n"
    for slip in slips_in(table):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(shutil.copytree(river, Path(folder) / "river"))
            slip.make(root)
            yield slip.section(printed(root))


if __name__ == "__main__":
    for one in tables():
        one.write_text("\n".join(rewritten(one, FOLDER.parent / "briefings" / "river")), "utf-8")
